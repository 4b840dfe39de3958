"""The operations of `client.chat.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.events import Events
from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply, ReplyHeader

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.stream import AsyncStream, Stream
    from ..._runtime.unset import Unset
    from ..models.azure_chat_extension_configuration import (
        AzureChatExtensionConfiguration,
        AzureChatExtensionConfigurationDict,
    )
    from ..models.azure_cosmos_db_chat_extension_configuration import (
        AzureCosmosDBChatExtensionConfigurationDict,
    )
    from ..models.azure_search_chat_extension_configuration import (
        AzureSearchChatExtensionConfigurationDict,
    )
    from ..models.chat_completion_audio_options import (
        ChatCompletionAudioOptions,
        ChatCompletionAudioOptionsDict,
    )
    from ..models.chat_completion_function_call_option import (
        ChatCompletionFunctionCallOption,
        ChatCompletionFunctionCallOptionDict,
    )
    from ..models.chat_completion_functions import (
        ChatCompletionFunctions,
        ChatCompletionFunctionsDict,
    )
    from ..models.chat_completion_modalities import ChatCompletionModalities
    from ..models.chat_completion_request_message import ChatCompletionRequestMessage
    from ..models.chat_completion_stream_options import (
        ChatCompletionStreamOptions,
        ChatCompletionStreamOptionsDict,
    )
    from ..models.chat_completion_tool import ChatCompletionTool, ChatCompletionToolDict
    from ..models.chat_completion_tool_choice_option import (
        ChatCompletionToolChoiceOption,
    )
    from ..models.create_chat_completion_response import CreateChatCompletionResponse
    from ..models.create_chat_completion_stream_response import (
        CreateChatCompletionStreamResponse,
    )
    from ..models.elasticsearch_chat_extension_configuration import (
        ElasticsearchChatExtensionConfigurationDict,
    )
    from ..models.mongo_db_chat_extension_configuration import (
        MongoDBChatExtensionConfigurationDict,
    )
    from ..models.parallel_tool_calls import ParallelToolCalls
    from ..models.pinecone_chat_extension_configuration import (
        PineconeChatExtensionConfigurationDict,
    )
    from ..models.prediction_content import PredictionContent, PredictionContentDict
    from ..models.response_format_json_object import (
        ResponseFormatJsonObject,
        ResponseFormatJsonObjectDict,
    )
    from ..models.response_format_json_schema import (
        ResponseFormatJsonSchema,
        ResponseFormatJsonSchemaDict,
    )
    from ..models.response_format_text import ResponseFormatText, ResponseFormatTextDict
    from ..models.user_security_context import (
        UserSecurityContext,
        UserSecurityContextDict,
    )

__all__ = ["AsyncChatCompletionsOperations", "ChatCompletionsOperations"]

_CREATE: Operation[CreateChatCompletionResponse] = Operation(
    name="chat.completions.create",
    method="POST",
    path="/deployments/{deployment-id}/chat/completions",
    parameters=(
        Parameter("path", "deployment-id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "CreateChatCompletionRequest", is_required=True),
    replies={"200": (Reply("application/json", "CreateChatCompletionResponse"),)},
    errors={"default": (Reply("application/json", "ErrorResponse"),)},
    headers=(ReplyHeader("apim-request-id", "str"),),
    security=(("bearer",), ("apiKey",)),
)

_CREATE_EVENTS: Events[CreateChatCompletionStreamResponse] = Events(
    _CREATE,
    "text/event-stream",
    "CreateChatCompletionStreamResponse",
    end="[DONE]",
)


class ChatCompletionsOperations:
    """The operations of `client.chat.completions`.

    Answers in a conversation that the caller keeps.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    @overload
    def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[ChatCompletionRequestMessage],
        stream: Literal[True],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
        data_sources: (
            Sequence[
                AzureChatExtensionConfiguration
                | AzureChatExtensionConfigurationDict
                | AzureSearchChatExtensionConfigurationDict
                | AzureCosmosDBChatExtensionConfigurationDict
                | ElasticsearchChatExtensionConfigurationDict
                | MongoDBChatExtensionConfigurationDict
                | PineconeChatExtensionConfigurationDict
            ]
            | Unset
        ) = UNSET,
        logprobs: bool | None | Unset = UNSET,
        top_logprobs: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | None | Unset = UNSET,
        response_format: (
            ResponseFormatText
            | ResponseFormatTextDict
            | ResponseFormatJsonObject
            | ResponseFormatJsonObjectDict
            | ResponseFormatJsonSchema
            | ResponseFormatJsonSchemaDict
            | Unset
        ) = UNSET,
        seed: int | None | Unset = UNSET,
        tools: Sequence[ChatCompletionTool | ChatCompletionToolDict] | Unset = UNSET,
        tool_choice: ChatCompletionToolChoiceOption | Unset = UNSET,
        function_call: (
            Literal["none", "auto"]
            | ChatCompletionFunctionCallOption
            | ChatCompletionFunctionCallOptionDict
            | Unset
        ) = UNSET,
        functions: (
            Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Unset
        ) = UNSET,
        reasoning_effort: Literal["low", "medium", "high"] | Unset = UNSET,
        modalities: ChatCompletionModalities | Unset = UNSET,
        prediction: PredictionContent | PredictionContentDict | None | Unset = UNSET,
        audio: (
            ChatCompletionAudioOptions | ChatCompletionAudioOptionsDict | Unset
        ) = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        user_security_context: (
            UserSecurityContext | UserSecurityContextDict | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> Stream[CreateChatCompletionStreamResponse]: ...

    @overload
    def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[ChatCompletionRequestMessage],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
        data_sources: (
            Sequence[
                AzureChatExtensionConfiguration
                | AzureChatExtensionConfigurationDict
                | AzureSearchChatExtensionConfigurationDict
                | AzureCosmosDBChatExtensionConfigurationDict
                | ElasticsearchChatExtensionConfigurationDict
                | MongoDBChatExtensionConfigurationDict
                | PineconeChatExtensionConfigurationDict
            ]
            | Unset
        ) = UNSET,
        logprobs: bool | None | Unset = UNSET,
        top_logprobs: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | None | Unset = UNSET,
        response_format: (
            ResponseFormatText
            | ResponseFormatTextDict
            | ResponseFormatJsonObject
            | ResponseFormatJsonObjectDict
            | ResponseFormatJsonSchema
            | ResponseFormatJsonSchemaDict
            | Unset
        ) = UNSET,
        seed: int | None | Unset = UNSET,
        tools: Sequence[ChatCompletionTool | ChatCompletionToolDict] | Unset = UNSET,
        tool_choice: ChatCompletionToolChoiceOption | Unset = UNSET,
        function_call: (
            Literal["none", "auto"]
            | ChatCompletionFunctionCallOption
            | ChatCompletionFunctionCallOptionDict
            | Unset
        ) = UNSET,
        functions: (
            Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Unset
        ) = UNSET,
        reasoning_effort: Literal["low", "medium", "high"] | Unset = UNSET,
        modalities: ChatCompletionModalities | Unset = UNSET,
        prediction: PredictionContent | PredictionContentDict | None | Unset = UNSET,
        audio: (
            ChatCompletionAudioOptions | ChatCompletionAudioOptionsDict | Unset
        ) = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        user_security_context: (
            UserSecurityContext | UserSecurityContextDict | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse: ...

    @overload
    def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[ChatCompletionRequestMessage],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
        data_sources: (
            Sequence[
                AzureChatExtensionConfiguration
                | AzureChatExtensionConfigurationDict
                | AzureSearchChatExtensionConfigurationDict
                | AzureCosmosDBChatExtensionConfigurationDict
                | ElasticsearchChatExtensionConfigurationDict
                | MongoDBChatExtensionConfigurationDict
                | PineconeChatExtensionConfigurationDict
            ]
            | Unset
        ) = UNSET,
        logprobs: bool | None | Unset = UNSET,
        top_logprobs: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | None | Unset = UNSET,
        response_format: (
            ResponseFormatText
            | ResponseFormatTextDict
            | ResponseFormatJsonObject
            | ResponseFormatJsonObjectDict
            | ResponseFormatJsonSchema
            | ResponseFormatJsonSchemaDict
            | Unset
        ) = UNSET,
        seed: int | None | Unset = UNSET,
        tools: Sequence[ChatCompletionTool | ChatCompletionToolDict] | Unset = UNSET,
        tool_choice: ChatCompletionToolChoiceOption | Unset = UNSET,
        function_call: (
            Literal["none", "auto"]
            | ChatCompletionFunctionCallOption
            | ChatCompletionFunctionCallOptionDict
            | Unset
        ) = UNSET,
        functions: (
            Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Unset
        ) = UNSET,
        reasoning_effort: Literal["low", "medium", "high"] | Unset = UNSET,
        modalities: ChatCompletionModalities | Unset = UNSET,
        prediction: PredictionContent | PredictionContentDict | None | Unset = UNSET,
        audio: (
            ChatCompletionAudioOptions | ChatCompletionAudioOptionsDict | Unset
        ) = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        user_security_context: (
            UserSecurityContext | UserSecurityContextDict | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse | Stream[CreateChatCompletionStreamResponse]: ...

    def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[ChatCompletionRequestMessage],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
        data_sources: (
            Sequence[
                AzureChatExtensionConfiguration
                | AzureChatExtensionConfigurationDict
                | AzureSearchChatExtensionConfigurationDict
                | AzureCosmosDBChatExtensionConfigurationDict
                | ElasticsearchChatExtensionConfigurationDict
                | MongoDBChatExtensionConfigurationDict
                | PineconeChatExtensionConfigurationDict
            ]
            | Unset
        ) = UNSET,
        logprobs: bool | None | Unset = UNSET,
        top_logprobs: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | None | Unset = UNSET,
        response_format: (
            ResponseFormatText
            | ResponseFormatTextDict
            | ResponseFormatJsonObject
            | ResponseFormatJsonObjectDict
            | ResponseFormatJsonSchema
            | ResponseFormatJsonSchemaDict
            | Unset
        ) = UNSET,
        seed: int | None | Unset = UNSET,
        tools: Sequence[ChatCompletionTool | ChatCompletionToolDict] | Unset = UNSET,
        tool_choice: ChatCompletionToolChoiceOption | Unset = UNSET,
        function_call: (
            Literal["none", "auto"]
            | ChatCompletionFunctionCallOption
            | ChatCompletionFunctionCallOptionDict
            | Unset
        ) = UNSET,
        functions: (
            Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Unset
        ) = UNSET,
        reasoning_effort: Literal["low", "medium", "high"] | Unset = UNSET,
        modalities: ChatCompletionModalities | Unset = UNSET,
        prediction: PredictionContent | PredictionContentDict | None | Unset = UNSET,
        audio: (
            ChatCompletionAudioOptions | ChatCompletionAudioOptionsDict | Unset
        ) = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        user_security_context: (
            UserSecurityContext | UserSecurityContextDict | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse | Stream[CreateChatCompletionStreamResponse]:
        """Answer a conversation.

        Produces the next message of a conversation, which may hold pictures, offer
        tools, ask for JSON of a given shape, and be grounded in data of yours. With
        `stream` on, the answer arrives piece by piece. Since 2023-03-15-preview.

        Args:
            deployment_id: Name that the model was given when it was deployed in the
                resource.
            messages: The conversation, oldest message first. At least 1 item.
            temperature: Randomness of sampling: near 0.2 focused and repeatable,
                near 0.8 varied. Change either this or `top_p`. From 0 to 2. The
                service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            stream: Send the answer as server-sent events while it is generated,
                ending with the event `[DONE]`. The service's default is `false`.
            stop: Generation ends before any of these sequences.
            max_tokens: Upper limit of generated tokens. What remains of the context
                window after the prompt limits it too. The o1 models want
                `max_completion_tokens` instead. The service's default is `4096`.
            max_completion_tokens: Upper limit of generated tokens, those of hidden
                thoughts included. Since 2024-10-21.
            presence_penalty: Above 0, tokens that already occurred at all become
                less likely, which favours new subjects. From -2 to 2. The service's
                default is `0`.
            frequency_penalty: Above 0, a token loses likelihood each time it
                occurs, which curbs literal repetition. From -2 to 2. The service's
                default is `0`.
            logit_bias: Maps token ids to a number between -100 and 100 that is
                added to the logit of that token. The extremes forbid or force it; small
                values nudge.
            user: Opaque id of the person behind the request; helps the service to
                spot abuse.
            store: Keep the completion, for distillation and evaluation. Since
                2025-03-01-preview.
            metadata: Notes to find stored completions by. Since 2025-03-01-preview.
            data_sources: Data of yours that the answer is grounded in: the service
                looks the question up there first. Only Azure OpenAI knows this. Since
                2024-10-21.
            logprobs: Also report the log probability of every token of the answer.
                Since 2024-10-21. The service's default is `false`.
            top_logprobs: For each position, also report this many of the likeliest
                tokens. Needs `logprobs`. Since 2024-10-21. From 0 to 20.
            n: Alternative answers to generate. All of them are charged for, so 1 is
                the cheapest. From 1 to 128. The service's default is `1`.
            parallel_tool_calls: Let the model ask for several calls at once. Since
                2024-10-21. The service's default is `true`.
            response_format: Shape of the answer. `json_schema` makes it follow a
                schema of yours; `json_object` makes it some JSON object, which a
                message must ask for in words too, or the model may emit blanks until it
                runs into the token limit. JSON that was cut off by that limit has the
                finish reason `length` and cannot be parsed. Since 2024-10-21.
            seed: Same seed and same request, same answer, as far as the service
                manages; in beta. A change of `system_fingerprint` tells when it cannot.
                Since 2024-10-21.
            tools: Tools of yours that the model may ask you to call, at most 128;
                all of them are functions so far. Since 2024-10-21.
            tool_choice: Whether the model may, must or must not call tools, or
                which one it has to call. Without tools the default is `none`, with
                tools it is `auto`. Since 2024-10-21.
            function_call: Whether the model may answer with a function call;
                `tool_choice` has taken its place. Without functions the default is
                `none`, with functions it is `auto`. Since 2023-07-01-preview.
                Deprecated.
            functions: Functions of yours that the model may ask you to call;
                `tools` has taken its place. Since 2023-07-01-preview. 1 to 128 items.
                Deprecated.
            reasoning_effort: How much a reasoning model thinks before it answers.
                Less is faster and costs fewer tokens. Since 2025-03-01-preview. The
                service's default is `"medium"`.
            modalities: Forms that the answer may take. Since 2025-03-01-preview.
            prediction: What the answer will mostly be, if that is known: it comes
                faster where the guess is right. Since 2025-03-01-preview.
            audio: How a spoken answer should sound; for requests that ask for
                audio. Since 2025-03-01-preview.
            stream_options: How to stream; for requests with `stream` on. Since
                2024-10-21.
            user_security_context: Who uses your application and how; lets Microsoft
                Defender raise alerts that name them. Since 2025-03-01-preview.

        Returns:
            The answer, one choice per requested alternative; or, in a stream, a
                piece of it.

        Raises:
            StatusError: The request was refused or failed.

        `POST /deployments/{deployment-id}/chat/completions`, api-version
        2025-03-01-preview.
        """
        content = {
            "temperature": temperature,
            "top_p": top_p,
            "stream": stream,
            "stop": stop,
            "max_tokens": max_tokens,
            "max_completion_tokens": max_completion_tokens,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "logit_bias": logit_bias,
            "user": user,
            "store": store,
            "metadata": metadata,
            "messages": messages,
            "data_sources": data_sources,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "n": n,
            "parallel_tool_calls": parallel_tool_calls,
            "response_format": response_format,
            "seed": seed,
            "tools": tools,
            "tool_choice": tool_choice,
            "function_call": function_call,
            "functions": functions,
            "reasoning_effort": reasoning_effort,
            "modalities": modalities,
            "prediction": prediction,
            "audio": audio,
            "stream_options": stream_options,
            "user_security_context": user_security_context,
        }
        if stream is True:
            return self._core.stream(
                _CREATE_EVENTS,
                values=(deployment_id,),
                body=content,
                options=options,
            )
        return self._core.call(
            _CREATE,
            values=(deployment_id,),
            body=content,
            options=options,
        )


class AsyncChatCompletionsOperations:
    """The operations of `client.chat.completions`.

    Answers in a conversation that the caller keeps.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @overload
    async def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[ChatCompletionRequestMessage],
        stream: Literal[True],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
        data_sources: (
            Sequence[
                AzureChatExtensionConfiguration
                | AzureChatExtensionConfigurationDict
                | AzureSearchChatExtensionConfigurationDict
                | AzureCosmosDBChatExtensionConfigurationDict
                | ElasticsearchChatExtensionConfigurationDict
                | MongoDBChatExtensionConfigurationDict
                | PineconeChatExtensionConfigurationDict
            ]
            | Unset
        ) = UNSET,
        logprobs: bool | None | Unset = UNSET,
        top_logprobs: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | None | Unset = UNSET,
        response_format: (
            ResponseFormatText
            | ResponseFormatTextDict
            | ResponseFormatJsonObject
            | ResponseFormatJsonObjectDict
            | ResponseFormatJsonSchema
            | ResponseFormatJsonSchemaDict
            | Unset
        ) = UNSET,
        seed: int | None | Unset = UNSET,
        tools: Sequence[ChatCompletionTool | ChatCompletionToolDict] | Unset = UNSET,
        tool_choice: ChatCompletionToolChoiceOption | Unset = UNSET,
        function_call: (
            Literal["none", "auto"]
            | ChatCompletionFunctionCallOption
            | ChatCompletionFunctionCallOptionDict
            | Unset
        ) = UNSET,
        functions: (
            Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Unset
        ) = UNSET,
        reasoning_effort: Literal["low", "medium", "high"] | Unset = UNSET,
        modalities: ChatCompletionModalities | Unset = UNSET,
        prediction: PredictionContent | PredictionContentDict | None | Unset = UNSET,
        audio: (
            ChatCompletionAudioOptions | ChatCompletionAudioOptionsDict | Unset
        ) = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        user_security_context: (
            UserSecurityContext | UserSecurityContextDict | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[CreateChatCompletionStreamResponse]: ...

    @overload
    async def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[ChatCompletionRequestMessage],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
        data_sources: (
            Sequence[
                AzureChatExtensionConfiguration
                | AzureChatExtensionConfigurationDict
                | AzureSearchChatExtensionConfigurationDict
                | AzureCosmosDBChatExtensionConfigurationDict
                | ElasticsearchChatExtensionConfigurationDict
                | MongoDBChatExtensionConfigurationDict
                | PineconeChatExtensionConfigurationDict
            ]
            | Unset
        ) = UNSET,
        logprobs: bool | None | Unset = UNSET,
        top_logprobs: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | None | Unset = UNSET,
        response_format: (
            ResponseFormatText
            | ResponseFormatTextDict
            | ResponseFormatJsonObject
            | ResponseFormatJsonObjectDict
            | ResponseFormatJsonSchema
            | ResponseFormatJsonSchemaDict
            | Unset
        ) = UNSET,
        seed: int | None | Unset = UNSET,
        tools: Sequence[ChatCompletionTool | ChatCompletionToolDict] | Unset = UNSET,
        tool_choice: ChatCompletionToolChoiceOption | Unset = UNSET,
        function_call: (
            Literal["none", "auto"]
            | ChatCompletionFunctionCallOption
            | ChatCompletionFunctionCallOptionDict
            | Unset
        ) = UNSET,
        functions: (
            Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Unset
        ) = UNSET,
        reasoning_effort: Literal["low", "medium", "high"] | Unset = UNSET,
        modalities: ChatCompletionModalities | Unset = UNSET,
        prediction: PredictionContent | PredictionContentDict | None | Unset = UNSET,
        audio: (
            ChatCompletionAudioOptions | ChatCompletionAudioOptionsDict | Unset
        ) = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        user_security_context: (
            UserSecurityContext | UserSecurityContextDict | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse: ...

    @overload
    async def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[ChatCompletionRequestMessage],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
        data_sources: (
            Sequence[
                AzureChatExtensionConfiguration
                | AzureChatExtensionConfigurationDict
                | AzureSearchChatExtensionConfigurationDict
                | AzureCosmosDBChatExtensionConfigurationDict
                | ElasticsearchChatExtensionConfigurationDict
                | MongoDBChatExtensionConfigurationDict
                | PineconeChatExtensionConfigurationDict
            ]
            | Unset
        ) = UNSET,
        logprobs: bool | None | Unset = UNSET,
        top_logprobs: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | None | Unset = UNSET,
        response_format: (
            ResponseFormatText
            | ResponseFormatTextDict
            | ResponseFormatJsonObject
            | ResponseFormatJsonObjectDict
            | ResponseFormatJsonSchema
            | ResponseFormatJsonSchemaDict
            | Unset
        ) = UNSET,
        seed: int | None | Unset = UNSET,
        tools: Sequence[ChatCompletionTool | ChatCompletionToolDict] | Unset = UNSET,
        tool_choice: ChatCompletionToolChoiceOption | Unset = UNSET,
        function_call: (
            Literal["none", "auto"]
            | ChatCompletionFunctionCallOption
            | ChatCompletionFunctionCallOptionDict
            | Unset
        ) = UNSET,
        functions: (
            Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Unset
        ) = UNSET,
        reasoning_effort: Literal["low", "medium", "high"] | Unset = UNSET,
        modalities: ChatCompletionModalities | Unset = UNSET,
        prediction: PredictionContent | PredictionContentDict | None | Unset = UNSET,
        audio: (
            ChatCompletionAudioOptions | ChatCompletionAudioOptionsDict | Unset
        ) = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        user_security_context: (
            UserSecurityContext | UserSecurityContextDict | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> (
        CreateChatCompletionResponse | AsyncStream[CreateChatCompletionStreamResponse]
    ): ...

    async def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[ChatCompletionRequestMessage],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
        data_sources: (
            Sequence[
                AzureChatExtensionConfiguration
                | AzureChatExtensionConfigurationDict
                | AzureSearchChatExtensionConfigurationDict
                | AzureCosmosDBChatExtensionConfigurationDict
                | ElasticsearchChatExtensionConfigurationDict
                | MongoDBChatExtensionConfigurationDict
                | PineconeChatExtensionConfigurationDict
            ]
            | Unset
        ) = UNSET,
        logprobs: bool | None | Unset = UNSET,
        top_logprobs: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | None | Unset = UNSET,
        response_format: (
            ResponseFormatText
            | ResponseFormatTextDict
            | ResponseFormatJsonObject
            | ResponseFormatJsonObjectDict
            | ResponseFormatJsonSchema
            | ResponseFormatJsonSchemaDict
            | Unset
        ) = UNSET,
        seed: int | None | Unset = UNSET,
        tools: Sequence[ChatCompletionTool | ChatCompletionToolDict] | Unset = UNSET,
        tool_choice: ChatCompletionToolChoiceOption | Unset = UNSET,
        function_call: (
            Literal["none", "auto"]
            | ChatCompletionFunctionCallOption
            | ChatCompletionFunctionCallOptionDict
            | Unset
        ) = UNSET,
        functions: (
            Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Unset
        ) = UNSET,
        reasoning_effort: Literal["low", "medium", "high"] | Unset = UNSET,
        modalities: ChatCompletionModalities | Unset = UNSET,
        prediction: PredictionContent | PredictionContentDict | None | Unset = UNSET,
        audio: (
            ChatCompletionAudioOptions | ChatCompletionAudioOptionsDict | Unset
        ) = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        user_security_context: (
            UserSecurityContext | UserSecurityContextDict | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse | AsyncStream[CreateChatCompletionStreamResponse]:
        """Answer a conversation.

        Produces the next message of a conversation, which may hold pictures, offer
        tools, ask for JSON of a given shape, and be grounded in data of yours. With
        `stream` on, the answer arrives piece by piece. Since 2023-03-15-preview.

        Args:
            deployment_id: Name that the model was given when it was deployed in the
                resource.
            messages: The conversation, oldest message first. At least 1 item.
            temperature: Randomness of sampling: near 0.2 focused and repeatable,
                near 0.8 varied. Change either this or `top_p`. From 0 to 2. The
                service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            stream: Send the answer as server-sent events while it is generated,
                ending with the event `[DONE]`. The service's default is `false`.
            stop: Generation ends before any of these sequences.
            max_tokens: Upper limit of generated tokens. What remains of the context
                window after the prompt limits it too. The o1 models want
                `max_completion_tokens` instead. The service's default is `4096`.
            max_completion_tokens: Upper limit of generated tokens, those of hidden
                thoughts included. Since 2024-10-21.
            presence_penalty: Above 0, tokens that already occurred at all become
                less likely, which favours new subjects. From -2 to 2. The service's
                default is `0`.
            frequency_penalty: Above 0, a token loses likelihood each time it
                occurs, which curbs literal repetition. From -2 to 2. The service's
                default is `0`.
            logit_bias: Maps token ids to a number between -100 and 100 that is
                added to the logit of that token. The extremes forbid or force it; small
                values nudge.
            user: Opaque id of the person behind the request; helps the service to
                spot abuse.
            store: Keep the completion, for distillation and evaluation. Since
                2025-03-01-preview.
            metadata: Notes to find stored completions by. Since 2025-03-01-preview.
            data_sources: Data of yours that the answer is grounded in: the service
                looks the question up there first. Only Azure OpenAI knows this. Since
                2024-10-21.
            logprobs: Also report the log probability of every token of the answer.
                Since 2024-10-21. The service's default is `false`.
            top_logprobs: For each position, also report this many of the likeliest
                tokens. Needs `logprobs`. Since 2024-10-21. From 0 to 20.
            n: Alternative answers to generate. All of them are charged for, so 1 is
                the cheapest. From 1 to 128. The service's default is `1`.
            parallel_tool_calls: Let the model ask for several calls at once. Since
                2024-10-21. The service's default is `true`.
            response_format: Shape of the answer. `json_schema` makes it follow a
                schema of yours; `json_object` makes it some JSON object, which a
                message must ask for in words too, or the model may emit blanks until it
                runs into the token limit. JSON that was cut off by that limit has the
                finish reason `length` and cannot be parsed. Since 2024-10-21.
            seed: Same seed and same request, same answer, as far as the service
                manages; in beta. A change of `system_fingerprint` tells when it cannot.
                Since 2024-10-21.
            tools: Tools of yours that the model may ask you to call, at most 128;
                all of them are functions so far. Since 2024-10-21.
            tool_choice: Whether the model may, must or must not call tools, or
                which one it has to call. Without tools the default is `none`, with
                tools it is `auto`. Since 2024-10-21.
            function_call: Whether the model may answer with a function call;
                `tool_choice` has taken its place. Without functions the default is
                `none`, with functions it is `auto`. Since 2023-07-01-preview.
                Deprecated.
            functions: Functions of yours that the model may ask you to call;
                `tools` has taken its place. Since 2023-07-01-preview. 1 to 128 items.
                Deprecated.
            reasoning_effort: How much a reasoning model thinks before it answers.
                Less is faster and costs fewer tokens. Since 2025-03-01-preview. The
                service's default is `"medium"`.
            modalities: Forms that the answer may take. Since 2025-03-01-preview.
            prediction: What the answer will mostly be, if that is known: it comes
                faster where the guess is right. Since 2025-03-01-preview.
            audio: How a spoken answer should sound; for requests that ask for
                audio. Since 2025-03-01-preview.
            stream_options: How to stream; for requests with `stream` on. Since
                2024-10-21.
            user_security_context: Who uses your application and how; lets Microsoft
                Defender raise alerts that name them. Since 2025-03-01-preview.

        Returns:
            The answer, one choice per requested alternative; or, in a stream, a
                piece of it.

        Raises:
            StatusError: The request was refused or failed.

        `POST /deployments/{deployment-id}/chat/completions`, api-version
        2025-03-01-preview.
        """
        content = {
            "temperature": temperature,
            "top_p": top_p,
            "stream": stream,
            "stop": stop,
            "max_tokens": max_tokens,
            "max_completion_tokens": max_completion_tokens,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "logit_bias": logit_bias,
            "user": user,
            "store": store,
            "metadata": metadata,
            "messages": messages,
            "data_sources": data_sources,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "n": n,
            "parallel_tool_calls": parallel_tool_calls,
            "response_format": response_format,
            "seed": seed,
            "tools": tools,
            "tool_choice": tool_choice,
            "function_call": function_call,
            "functions": functions,
            "reasoning_effort": reasoning_effort,
            "modalities": modalities,
            "prediction": prediction,
            "audio": audio,
            "stream_options": stream_options,
            "user_security_context": user_security_context,
        }
        if stream is True:
            return await self._core.stream(
                _CREATE_EVENTS,
                values=(deployment_id,),
                body=content,
                options=options,
            )
        return await self._core.call(
            _CREATE,
            values=(deployment_id,),
            body=content,
            options=options,
        )
