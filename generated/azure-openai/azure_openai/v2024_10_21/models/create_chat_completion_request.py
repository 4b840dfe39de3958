"""`CreateChatCompletionRequest`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .azure_chat_extension_configuration import (
        AzureChatExtensionConfiguration,
        AzureChatExtensionConfigurationDict,
    )
    from .azure_cosmos_db_chat_extension_configuration import (
        AzureCosmosDBChatExtensionConfigurationDict,
    )
    from .azure_search_chat_extension_configuration import (
        AzureSearchChatExtensionConfigurationDict,
    )
    from .chat_completion_function_call_option import (
        ChatCompletionFunctionCallOption,
        ChatCompletionFunctionCallOptionDict,
    )
    from .chat_completion_functions import (
        ChatCompletionFunctions,
        ChatCompletionFunctionsDict,
    )
    from .chat_completion_request_message import ChatCompletionRequestMessage
    from .chat_completion_stream_options import (
        ChatCompletionStreamOptions,
        ChatCompletionStreamOptionsDict,
    )
    from .chat_completion_tool import ChatCompletionTool, ChatCompletionToolDict
    from .chat_completion_tool_choice_option import ChatCompletionToolChoiceOption
    from .parallel_tool_calls import ParallelToolCalls
    from .response_format_json_object import (
        ResponseFormatJsonObject,
        ResponseFormatJsonObjectDict,
    )
    from .response_format_json_schema import (
        ResponseFormatJsonSchema,
        ResponseFormatJsonSchemaDict,
    )
    from .response_format_text import ResponseFormatText, ResponseFormatTextDict

__all__ = ["CreateChatCompletionRequest", "CreateChatCompletionRequestDict"]


@dataclass(kw_only=True, repr=False)
class CreateChatCompletionRequest:
    """The conversation so far, the tools on offer, the data to rely on, and how to
    answer. Since 2023-03-15-preview.
    """

    temperature: float | None | Unset = UNSET
    """Randomness of sampling: near 0.2 focused and repeatable, near 0.8 varied.
    Change either this or `top_p`.

    From 0 to 2. The service's default is `1`.
    """

    top_p: float | None | Unset = UNSET
    """Nucleus sampling: only the likeliest tokens whose probabilities sum up to this
    share are candidates. Change either this or `temperature`.

    From 0 to 1. The service's default is `1`.
    """

    stream: bool | None | Unset = UNSET
    """Send the answer as server-sent events while it is generated, ending with the
    event `[DONE]`.

    The service's default is `false`.
    """

    stop: str | Sequence[str] | None | Unset = UNSET
    """Generation ends before any of these sequences."""

    max_tokens: int | Unset = UNSET
    """Upper limit of generated tokens. What remains of the context window after the
    prompt limits it too. The o1 models want `max_completion_tokens` instead.

    The service's default is `4096`.
    """

    max_completion_tokens: int | None | Unset = UNSET
    """Upper limit of generated tokens, those of hidden thoughts included. Since
    2024-10-21.
    """

    presence_penalty: float | Unset = UNSET
    """Above 0, tokens that already occurred at all become less likely, which favours
    new subjects.

    From -2 to 2. The service's default is `0`.
    """

    frequency_penalty: float | Unset = UNSET
    """Above 0, a token loses likelihood each time it occurs, which curbs literal
    repetition.

    From -2 to 2. The service's default is `0`.
    """

    logit_bias: Mapping[str, int] | None | Unset = UNSET
    """Maps token ids to a number between -100 and 100 that is added to the logit of
    that token. The extremes forbid or force it; small values nudge.
    """

    user: str | Unset = UNSET
    """Opaque id of the person behind the request; helps the service to spot abuse."""

    messages: Sequence[ChatCompletionRequestMessage]
    """The conversation, oldest message first. At least 1 item."""

    data_sources: (
        Sequence[
            AzureChatExtensionConfiguration
            | AzureChatExtensionConfigurationDict
            | AzureSearchChatExtensionConfigurationDict
            | AzureCosmosDBChatExtensionConfigurationDict
        ]
        | Unset
    ) = UNSET
    """Data of yours that the answer is grounded in: the service looks the question
    up there first. Only Azure OpenAI knows this. Since 2024-10-21.
    """

    logprobs: bool | None | Unset = UNSET
    """Also report the log probability of every token of the answer. Since
    2024-10-21.

    The service's default is `false`.
    """

    top_logprobs: int | None | Unset = UNSET
    """For each position, also report this many of the likeliest tokens. Needs
    `logprobs`. Since 2024-10-21.

    From 0 to 20.
    """

    n: int | None | Unset = UNSET
    """Alternative answers to generate. All of them are charged for, so 1 is the
    cheapest.

    From 1 to 128. The service's default is `1`.
    """

    parallel_tool_calls: ParallelToolCalls | None | Unset = UNSET
    """Let the model ask for several calls at once. Since 2024-10-21.

    The service's default is `true`.
    """

    response_format: (
        ResponseFormatText
        | ResponseFormatTextDict
        | ResponseFormatJsonObject
        | ResponseFormatJsonObjectDict
        | ResponseFormatJsonSchema
        | ResponseFormatJsonSchemaDict
        | Unset
    ) = UNSET
    """Shape of the answer. `json_schema` makes it follow a schema of yours;
    `json_object` makes it some JSON object, which a message must ask for in words
    too, or the model may emit blanks until it runs into the token limit. JSON
    that was cut off by that limit has the finish reason `length` and cannot be
    parsed. Since 2024-10-21.
    """

    seed: int | None | Unset = UNSET
    """Same seed and same request, same answer, as far as the service manages; in
    beta. A change of `system_fingerprint` tells when it cannot. Since 2024-10-21.
    """

    tools: Sequence[ChatCompletionTool | ChatCompletionToolDict] | Unset = UNSET
    """Tools of yours that the model may ask you to call, at most 128; all of them
    are functions so far. Since 2024-10-21.
    """

    tool_choice: ChatCompletionToolChoiceOption | Unset = UNSET
    """Whether the model may, must or must not call tools, or which one it has to
    call. Without tools the default is `none`, with tools it is `auto`. Since
    2024-10-21.
    """

    function_call: (
        Literal["none", "auto"]
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
        | Unset
    ) = UNSET
    """Whether the model may answer with a function call; `tool_choice` has taken its
    place. Without functions the default is `none`, with functions it is `auto`.
    Since 2023-07-01-preview.

    Deprecated.
    """

    functions: (
        Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Unset
    ) = UNSET
    """Functions of yours that the model may ask you to call; `tools` has taken its
    place. Since 2023-07-01-preview.

    1 to 128 items. Deprecated.
    """

    stream_options: (
        ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
    ) = UNSET
    """How to stream; for requests with `stream` on. Since 2024-10-21."""

    __repr__ = represent


class CreateChatCompletionRequestDict(TypedDict, total=False):
    """`CreateChatCompletionRequest` as a plain dict, keyed by wire names."""

    temperature: float | None
    top_p: float | None
    stream: bool | None
    stop: str | Sequence[str] | None
    max_tokens: int
    max_completion_tokens: int | None
    presence_penalty: float
    frequency_penalty: float
    logit_bias: Mapping[str, int] | None
    user: str
    messages: Required[Sequence[ChatCompletionRequestMessage]]
    data_sources: Sequence[
        AzureChatExtensionConfiguration
        | AzureChatExtensionConfigurationDict
        | AzureSearchChatExtensionConfigurationDict
        | AzureCosmosDBChatExtensionConfigurationDict
    ]
    logprobs: bool | None
    top_logprobs: int | None
    n: int | None
    parallel_tool_calls: ParallelToolCalls | None
    response_format: (
        ResponseFormatText
        | ResponseFormatTextDict
        | ResponseFormatJsonObject
        | ResponseFormatJsonObjectDict
        | ResponseFormatJsonSchema
        | ResponseFormatJsonSchemaDict
    )
    seed: int | None
    tools: Sequence[ChatCompletionTool | ChatCompletionToolDict]
    tool_choice: ChatCompletionToolChoiceOption
    function_call: (
        Literal["none", "auto"]
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
    )
    functions: Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict]
    stream_options: ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None
