"""`ChatCompletionRequestMessage`: One message of the conversation that is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset

__all__ = ["ChatCompletionRequestMessage", "ChatCompletionRequestMessageDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionRequestMessage:
    """One message of the conversation that is sent. Since 2023-03-15-preview."""

    role: Literal["system", "user", "assistant"]
    """Who speaks: `system` sets the rules, `user` asks, `assistant` answered before."""

    content: str
    """Text of the message."""

    name: str | Unset = UNSET
    """Tells apart several people who speak in the same role."""

    __repr__ = represent


class ChatCompletionRequestMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestMessage` as a plain dict, keyed by wire names."""

    role: Required[Literal["system", "user", "assistant"]]
    content: Required[str]
    name: str
