"""`ChatCompletionRequestFunctionCall`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

__all__ = ["ChatCompletionRequestFunctionCall", "ChatCompletionRequestFunctionCallDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionRequestFunctionCall:
    """A function call that the model asked for; `tool_calls` of the message has
    taken its place. Since 2024-10-21.

    Deprecated.
    """

    arguments: str
    """Arguments as JSON text, as the model wrote them."""

    name: str
    """Function that was to be called."""

    __repr__ = represent


class ChatCompletionRequestFunctionCallDict(TypedDict, total=False):
    """`ChatCompletionRequestFunctionCall` as a plain dict, keyed by wire names."""

    arguments: Required[str]
    name: Required[str]
