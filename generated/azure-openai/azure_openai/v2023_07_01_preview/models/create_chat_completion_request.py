"""`CreateChatCompletionRequest`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent
from .chat_completions_request_common import ChatCompletionsRequestCommon

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ..._runtime.models import Unset
    from .chat_completion_function_call_option import (
        ChatCompletionFunctionCallOption,
        ChatCompletionFunctionCallOptionDict,
    )
    from .chat_completion_functions import (
        ChatCompletionFunctions,
        ChatCompletionFunctionsDict,
    )
    from .chat_completion_request_message import (
        ChatCompletionRequestMessage,
        ChatCompletionRequestMessageDict,
    )

__all__ = ["CreateChatCompletionRequest", "CreateChatCompletionRequestDict"]


@dataclass(kw_only=True, repr=False)
class CreateChatCompletionRequest(ChatCompletionsRequestCommon):
    """The conversation so far, the functions on offer, and how to answer. Since
    2023-03-15-preview.
    """

    messages: Sequence[ChatCompletionRequestMessage | ChatCompletionRequestMessageDict]
    """The conversation, oldest message first. At least 1 item."""

    functions: (
        Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Unset
    ) = UNSET
    """Functions of yours that the model may ask you to call. Since
    2023-07-01-preview.

    At least 1 item.
    """

    function_call: (
        Literal["none", "auto"]
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
        | Unset
    ) = UNSET
    """Whether the model may answer with a function call. Without functions the
    default is `none`, with functions it is `auto`. Since 2023-07-01-preview.
    """

    n: int | None | Unset = UNSET
    """Alternative answers to generate. All of them count against the token quota.

    From 1 to 128. The service's default is `1`.
    """

    __repr__ = represent


class CreateChatCompletionRequestDict(TypedDict, total=False):
    """`CreateChatCompletionRequest` as a plain dict, keyed by wire names."""

    temperature: float | None
    top_p: float | None
    stream: bool | None
    stop: str | Sequence[str] | None
    max_tokens: int
    presence_penalty: float
    frequency_penalty: float
    logit_bias: Mapping[str, Any] | None
    user: str
    messages: Required[
        Sequence[ChatCompletionRequestMessage | ChatCompletionRequestMessageDict]
    ]
    functions: Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict]
    function_call: (
        Literal["none", "auto"]
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
    )
    n: int | None
