"""The operations of `client.completions`."""

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
    from ..models.chat_completion_stream_options import (
        ChatCompletionStreamOptions,
        ChatCompletionStreamOptionsDict,
    )
    from ..models.completion_chunk import CompletionChunk
    from ..models.create_completion_response import CreateCompletionResponse

__all__ = ["AsyncCompletionsOperations", "CompletionsOperations"]

_CREATE: Operation[CreateCompletionResponse] = Operation(
    name="completions.create",
    method="POST",
    path="/deployments/{deployment-id}/completions",
    parameters=(
        Parameter("path", "deployment-id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "CreateCompletionRequest", is_required=True),
    replies={"200": (Reply("application/json", "CreateCompletionResponse"),)},
    errors={"default": (Reply("application/json", "ErrorResponse"),)},
    headers=(ReplyHeader("apim-request-id", "str"),),
    security=(("bearer",), ("apiKey",)),
)

_CREATE_EVENTS: Events[CompletionChunk] = Events(
    _CREATE,
    "text/event-stream",
    "CompletionChunk",
    end="[DONE]",
)


class CompletionsOperations:
    """The operations of `client.completions`.

    Text that goes on where a prompt ends.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    @overload
    def create(
        self,
        deployment_id: str,
        *,
        prompt: str | Sequence[str] | None,
        stream: Literal[True],
        best_of: int | None | Unset = UNSET,
        echo: bool | None | Unset = UNSET,
        frequency_penalty: float | None | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        logprobs: int | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        presence_penalty: float | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> Stream[CompletionChunk]: ...

    @overload
    def create(
        self,
        deployment_id: str,
        *,
        prompt: str | Sequence[str] | None,
        best_of: int | None | Unset = UNSET,
        echo: bool | None | Unset = UNSET,
        frequency_penalty: float | None | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        logprobs: int | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        presence_penalty: float | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateCompletionResponse: ...

    @overload
    def create(
        self,
        deployment_id: str,
        *,
        prompt: str | Sequence[str] | None,
        best_of: int | None | Unset = UNSET,
        echo: bool | None | Unset = UNSET,
        frequency_penalty: float | None | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        logprobs: int | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        presence_penalty: float | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateCompletionResponse | Stream[CompletionChunk]: ...

    def create(
        self,
        deployment_id: str,
        *,
        prompt: str | Sequence[str] | None,
        best_of: int | None | Unset = UNSET,
        echo: bool | None | Unset = UNSET,
        frequency_penalty: float | None | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        logprobs: int | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        presence_penalty: float | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateCompletionResponse | Stream[CompletionChunk]:
        """Complete a text prompt.

        Continues one prompt, or each of several prompts, with text from the deployed
        model. With `stream` on, the answer arrives piece by piece.

        Args:
            deployment_id: Name that the model was given when it was deployed in the
                resource.
            prompt: Text to continue: one prompt, or a list of them. The marker
                `<|endoftext|>` separates documents, so passing it alone starts a fresh
                one. The service's default is `"<|endoftext|>"`.
            best_of: Candidates to generate on the server; the `n` likeliest of them
                are returned. Must exceed `n`, costs quota for every candidate, and
                excludes streaming. From 0 to 20. The service's default is `1`.
            echo: Repeat the prompt in front of the generated text. The service's
                default is `false`.
            frequency_penalty: Above 0, a token loses likelihood each time it
                occurs, which curbs literal repetition. From -2 to 2. The service's
                default is `0`.
            logit_bias: Maps token ids to a number between -100 and 100 that is
                added to the logit of that token. The extremes forbid or force it; small
                values nudge.
            logprobs: For each position, also report this many of the likeliest
                tokens. The chosen token is reported in any case, so there may be one
                more. From 0 to 5.
            max_tokens: Upper limit of generated tokens per choice. Prompt and
                answer share the context window of the model. At least 0. The service's
                default is `16`.
            n: Choices to generate per prompt. All of them count against the token
                quota. From 1 to 128. The service's default is `1`.
            presence_penalty: Above 0, tokens that already occurred at all become
                less likely, which favours new subjects. From -2 to 2. The service's
                default is `0`.
            seed: Same seed and same request, same text, as far as the service
                manages. A change of `system_fingerprint` tells when it cannot. Since
                2024-10-21.
            stop: Generation ends before any of these sequences, and none of them is
                part of the result.
            stream: Send the text as server-sent events while it is generated,
                ending with the event `[DONE]`. The service's default is `false`.
            suffix: Text that follows the gap; the model fills in what belongs
                between prompt and suffix. Only `gpt-3.5-turbo-instruct` can.
            temperature: Randomness of sampling. 0 always takes the likeliest token;
                around 0.9 suits creative text. Change either this or `top_p`. From 0 to
                2. The service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            user: Opaque id of the person behind the request; helps the service to
                spot abuse.
            stream_options: How to stream; for requests with `stream` on. Since
                2024-10-21.

        Returns:
            The generated text, one choice per requested completion.

        Raises:
            StatusError: The request was refused or failed.

        `POST /deployments/{deployment-id}/completions`, api-version 2025-03-01-preview.
        """
        content = {
            "prompt": prompt,
            "best_of": best_of,
            "echo": echo,
            "frequency_penalty": frequency_penalty,
            "logit_bias": logit_bias,
            "logprobs": logprobs,
            "max_tokens": max_tokens,
            "n": n,
            "presence_penalty": presence_penalty,
            "seed": seed,
            "stop": stop,
            "stream": stream,
            "suffix": suffix,
            "temperature": temperature,
            "top_p": top_p,
            "user": user,
            "stream_options": stream_options,
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


class AsyncCompletionsOperations:
    """The operations of `client.completions`.

    Text that goes on where a prompt ends.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @overload
    async def create(
        self,
        deployment_id: str,
        *,
        prompt: str | Sequence[str] | None,
        stream: Literal[True],
        best_of: int | None | Unset = UNSET,
        echo: bool | None | Unset = UNSET,
        frequency_penalty: float | None | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        logprobs: int | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        presence_penalty: float | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[CompletionChunk]: ...

    @overload
    async def create(
        self,
        deployment_id: str,
        *,
        prompt: str | Sequence[str] | None,
        best_of: int | None | Unset = UNSET,
        echo: bool | None | Unset = UNSET,
        frequency_penalty: float | None | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        logprobs: int | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        presence_penalty: float | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateCompletionResponse: ...

    @overload
    async def create(
        self,
        deployment_id: str,
        *,
        prompt: str | Sequence[str] | None,
        best_of: int | None | Unset = UNSET,
        echo: bool | None | Unset = UNSET,
        frequency_penalty: float | None | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        logprobs: int | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        presence_penalty: float | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateCompletionResponse | AsyncStream[CompletionChunk]: ...

    async def create(
        self,
        deployment_id: str,
        *,
        prompt: str | Sequence[str] | None,
        best_of: int | None | Unset = UNSET,
        echo: bool | None | Unset = UNSET,
        frequency_penalty: float | None | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        logprobs: int | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        presence_penalty: float | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateCompletionResponse | AsyncStream[CompletionChunk]:
        """Complete a text prompt.

        Continues one prompt, or each of several prompts, with text from the deployed
        model. With `stream` on, the answer arrives piece by piece.

        Args:
            deployment_id: Name that the model was given when it was deployed in the
                resource.
            prompt: Text to continue: one prompt, or a list of them. The marker
                `<|endoftext|>` separates documents, so passing it alone starts a fresh
                one. The service's default is `"<|endoftext|>"`.
            best_of: Candidates to generate on the server; the `n` likeliest of them
                are returned. Must exceed `n`, costs quota for every candidate, and
                excludes streaming. From 0 to 20. The service's default is `1`.
            echo: Repeat the prompt in front of the generated text. The service's
                default is `false`.
            frequency_penalty: Above 0, a token loses likelihood each time it
                occurs, which curbs literal repetition. From -2 to 2. The service's
                default is `0`.
            logit_bias: Maps token ids to a number between -100 and 100 that is
                added to the logit of that token. The extremes forbid or force it; small
                values nudge.
            logprobs: For each position, also report this many of the likeliest
                tokens. The chosen token is reported in any case, so there may be one
                more. From 0 to 5.
            max_tokens: Upper limit of generated tokens per choice. Prompt and
                answer share the context window of the model. At least 0. The service's
                default is `16`.
            n: Choices to generate per prompt. All of them count against the token
                quota. From 1 to 128. The service's default is `1`.
            presence_penalty: Above 0, tokens that already occurred at all become
                less likely, which favours new subjects. From -2 to 2. The service's
                default is `0`.
            seed: Same seed and same request, same text, as far as the service
                manages. A change of `system_fingerprint` tells when it cannot. Since
                2024-10-21.
            stop: Generation ends before any of these sequences, and none of them is
                part of the result.
            stream: Send the text as server-sent events while it is generated,
                ending with the event `[DONE]`. The service's default is `false`.
            suffix: Text that follows the gap; the model fills in what belongs
                between prompt and suffix. Only `gpt-3.5-turbo-instruct` can.
            temperature: Randomness of sampling. 0 always takes the likeliest token;
                around 0.9 suits creative text. Change either this or `top_p`. From 0 to
                2. The service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            user: Opaque id of the person behind the request; helps the service to
                spot abuse.
            stream_options: How to stream; for requests with `stream` on. Since
                2024-10-21.

        Returns:
            The generated text, one choice per requested completion.

        Raises:
            StatusError: The request was refused or failed.

        `POST /deployments/{deployment-id}/completions`, api-version 2025-03-01-preview.
        """
        content = {
            "prompt": prompt,
            "best_of": best_of,
            "echo": echo,
            "frequency_penalty": frequency_penalty,
            "logit_bias": logit_bias,
            "logprobs": logprobs,
            "max_tokens": max_tokens,
            "n": n,
            "presence_penalty": presence_penalty,
            "seed": seed,
            "stop": stop,
            "stream": stream,
            "suffix": suffix,
            "temperature": temperature,
            "top_p": top_p,
            "user": user,
            "stream_options": stream_options,
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
