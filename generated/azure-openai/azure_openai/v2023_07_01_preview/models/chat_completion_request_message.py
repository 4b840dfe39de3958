"""`ChatCompletionRequestMessage`: One message of the conversation that is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .chat_completion_function_call import (
        ChatCompletionFunctionCall,
        ChatCompletionFunctionCallDict,
    )

__all__ = ["ChatCompletionRequestMessage", "ChatCompletionRequestMessageDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionRequestMessage:
    """One message of the conversation that is sent. Since 2023-03-15-preview."""

    role: Literal["system", "user", "assistant", "function"]
    """Who speaks: `system` sets the rules, `user` asks, `assistant` answered before,
    `function` reports what a call returned.
    """

    content: str | Unset = UNSET
    """Text of the message. Only an assistant message that calls a function goes
    without.
    """

    name: str | Unset = UNSET
    """Name of the speaker: letters, digits and `_`, at most 64 characters. In a
    `function` message, which needs it, the function that returned the content.
    """

    function_call: (
        ChatCompletionFunctionCall | ChatCompletionFunctionCallDict | Unset
    ) = UNSET
    """A function call that the model asks for. Since 2023-07-01-preview."""

    __repr__ = represent


class ChatCompletionRequestMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestMessage` as a plain dict, keyed by wire names."""

    role: Required[Literal["system", "user", "assistant", "function"]]
    content: str
    name: str
    function_call: ChatCompletionFunctionCall | ChatCompletionFunctionCallDict
