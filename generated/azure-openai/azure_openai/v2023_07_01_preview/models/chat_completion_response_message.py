"""`ChatCompletionResponseMessage`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .chat_completion_function_call import ChatCompletionFunctionCall

__all__ = ["ChatCompletionResponseMessage"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionResponseMessage:
    """The message that the model answers with: text, or a function call. Since
    2023-03-15-preview.
    """

    role: Literal["system", "user", "assistant", "function"] | str
    """Who speaks; an answer comes from the `assistant`."""

    content: str | None = None
    """Text of the answer."""

    function_call: ChatCompletionFunctionCall | None = None
    """A function call that the model asks for. Since 2023-07-01-preview."""

    __repr__ = represent
