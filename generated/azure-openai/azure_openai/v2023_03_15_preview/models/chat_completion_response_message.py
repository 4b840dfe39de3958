"""`ChatCompletionResponseMessage`: The message that the model answers with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ChatCompletionResponseMessage"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionResponseMessage:
    """The message that the model answers with. Since 2023-03-15-preview."""

    role: Literal["system", "user", "assistant"] | str
    """Who speaks; an answer comes from the `assistant`."""

    content: str
    """Text of the answer."""

    __repr__ = represent
