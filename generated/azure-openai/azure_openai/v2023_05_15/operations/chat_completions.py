"""The operations of `client.chat.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.events import Events
from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.stream import AsyncStream, Stream
    from ..._runtime.unset import Unset
    from ..models.chat_completion_chunk import ChatCompletionChunk
    from ..models.chat_completion_request_message import (
        ChatCompletionRequestMessage,
        ChatCompletionRequestMessageDict,
    )
    from ..models.create_chat_completion_response import CreateChatCompletionResponse

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
    security=(("bearer",), ("apiKey",)),
)

_CREATE_EVENTS: Events[ChatCompletionChunk] = Events(
    _CREATE,
    "text/event-stream",
    "ChatCompletionChunk",
    end="[DONE]",
)


class ChatCompletionsOperations:
    """The operations of `client.chat.completions`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @overload
    def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[
            ChatCompletionRequestMessage | ChatCompletionRequestMessageDict
        ],
        stream: Literal[True],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, Any] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Stream[ChatCompletionChunk]: ...

    @overload
    def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[
            ChatCompletionRequestMessage | ChatCompletionRequestMessageDict
        ],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, Any] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse: ...

    @overload
    def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[
            ChatCompletionRequestMessage | ChatCompletionRequestMessageDict
        ],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, Any] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse | Stream[ChatCompletionChunk]: ...

    def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[
            ChatCompletionRequestMessage | ChatCompletionRequestMessageDict
        ],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, Any] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse | Stream[ChatCompletionChunk]:
        """Answer a conversation.

        Produces the next message of a conversation. With `stream` on, the answer
        arrives piece by piece. Since 2023-03-15-preview.

        Args:
            deployment_id: Name that the model was given when it was deployed in the
                resource.
            messages: The conversation, oldest message first. At least 1 item.
            temperature: Randomness of sampling, 0 to 2: near 0.2 focused and
                repeatable, near 0.8 varied. Change either this or `top_p`. From 0 to 2.
                The service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            n: Alternative answers to generate. All of them count against the token
                quota. From 1 to 128. The service's default is `1`.
            stream: Send the answer as server-sent events while it is generated. The
                service's default is `false`.
            stop: Generation ends before any of these sequences.
            max_tokens: Upper limit of generated tokens. Without it, only what
                remains of the context window after the prompt counts. The service's
                default is `"inf"`.
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

        Returns:
            The answer, one choice per requested alternative.

        `POST /deployments/{deployment-id}/chat/completions`, api-version 2023-05-15.
        """
        content = {
            "messages": messages,
            "temperature": temperature,
            "top_p": top_p,
            "n": n,
            "stream": stream,
            "stop": stop,
            "max_tokens": max_tokens,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "logit_bias": logit_bias,
            "user": user,
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
    """The operations of `client.chat.completions`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @overload
    async def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[
            ChatCompletionRequestMessage | ChatCompletionRequestMessageDict
        ],
        stream: Literal[True],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, Any] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[ChatCompletionChunk]: ...

    @overload
    async def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[
            ChatCompletionRequestMessage | ChatCompletionRequestMessageDict
        ],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, Any] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse: ...

    @overload
    async def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[
            ChatCompletionRequestMessage | ChatCompletionRequestMessageDict
        ],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, Any] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse | AsyncStream[ChatCompletionChunk]: ...

    async def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[
            ChatCompletionRequestMessage | ChatCompletionRequestMessageDict
        ],
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        presence_penalty: float | Unset = UNSET,
        frequency_penalty: float | Unset = UNSET,
        logit_bias: Mapping[str, Any] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse | AsyncStream[ChatCompletionChunk]:
        """Answer a conversation.

        Produces the next message of a conversation. With `stream` on, the answer
        arrives piece by piece. Since 2023-03-15-preview.

        Args:
            deployment_id: Name that the model was given when it was deployed in the
                resource.
            messages: The conversation, oldest message first. At least 1 item.
            temperature: Randomness of sampling, 0 to 2: near 0.2 focused and
                repeatable, near 0.8 varied. Change either this or `top_p`. From 0 to 2.
                The service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            n: Alternative answers to generate. All of them count against the token
                quota. From 1 to 128. The service's default is `1`.
            stream: Send the answer as server-sent events while it is generated. The
                service's default is `false`.
            stop: Generation ends before any of these sequences.
            max_tokens: Upper limit of generated tokens. Without it, only what
                remains of the context window after the prompt counts. The service's
                default is `"inf"`.
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

        Returns:
            The answer, one choice per requested alternative.

        `POST /deployments/{deployment-id}/chat/completions`, api-version 2023-05-15.
        """
        content = {
            "messages": messages,
            "temperature": temperature,
            "top_p": top_p,
            "n": n,
            "stream": stream,
            "stop": stop,
            "max_tokens": max_tokens,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "logit_bias": logit_bias,
            "user": user,
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
