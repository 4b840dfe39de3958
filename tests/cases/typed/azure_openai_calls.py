"""What a type checker knows of calls that are more than one answer.

Nothing here runs: mypy reads it with the generated package (test_generated_packages).
"""

from __future__ import annotations

from typing import assert_type

import azure_openai.v2022_12_01 as oldest
import azure_openai.v2023_06_01_preview as images
import azure_openai.v2023_07_01_preview as extended
import azure_openai.v2024_10_21 as newest
from azure_openai._runtime.poller import AsyncPoller, Poller
from azure_openai._runtime.stream import AsyncStream, Stream
from azure_openai.v2022_12_01.models import (
    CompletionChunk as OldChunk,
)
from azure_openai.v2022_12_01.models import (
    CreateCompletionResponse as OldCompletion,
)
from azure_openai.v2023_06_01_preview.models import OperationResponse
from azure_openai.v2023_07_01_preview.models import (
    ExtensionsChatCompletionChunk,
    ExtensionsChatCompletionsResponse,
)
from azure_openai.v2024_10_21.models import (
    ChatCompletionRequestUserMessage,
    CompletionChunk,
    CreateChatCompletionResponse,
    CreateChatCompletionStreamResponse,
    CreateCompletionResponse,
)

MESSAGES = [ChatCompletionRequestUserMessage(content="hi")]


def calls(client: newest.Client, flag: bool, maybe: bool | None) -> None:
    create = client.chat.completions.create
    assert_type(create("d", messages=MESSAGES), CreateChatCompletionResponse)
    assert_type(
        create("d", messages=MESSAGES, stream=False), CreateChatCompletionResponse
    )
    assert_type(
        create("d", messages=MESSAGES, stream=None), CreateChatCompletionResponse
    )
    assert_type(
        create("d", messages=MESSAGES, stream=newest.UNSET),
        CreateChatCompletionResponse,
    )
    assert_type(
        create("d", messages=MESSAGES, stream=flag),
        CreateChatCompletionResponse | Stream[CreateChatCompletionStreamResponse],
    )
    assert_type(
        create("d", messages=MESSAGES, stream=maybe),
        CreateChatCompletionResponse | Stream[CreateChatCompletionStreamResponse],
    )
    with create("d", messages=MESSAGES, stream=True) as stream:
        assert_type(stream, Stream[CreateChatCompletionStreamResponse])
        for chunk in stream:
            assert_type(chunk, CreateChatCompletionStreamResponse)
            for choice in chunk.choices:
                if choice.delta is not None:
                    assert_type(choice.delta.content, str | None)
    create("d", messages=MESSAGES, stream="yes")  # type: ignore[call-overload]
    create("d", stream=True)  # type: ignore[call-overload]

    complete = client.completions.create
    assert_type(complete("d", prompt="x"), CreateCompletionResponse)
    assert_type(complete("d", prompt="x", stream=True), Stream[CompletionChunk])
    # Options are those of every call.
    assert_type(
        complete("d", prompt="x", stream=True, max_retries=0, timeout=1.0),
        Stream[CompletionChunk],
    )


async def async_calls(client: newest.AsyncClient, flag: bool) -> None:
    create = client.chat.completions.create
    assert_type(await create("d", messages=MESSAGES), CreateChatCompletionResponse)
    assert_type(
        await create("d", messages=MESSAGES, stream=False),
        CreateChatCompletionResponse,
    )
    assert_type(
        await create("d", messages=MESSAGES, stream=flag),
        CreateChatCompletionResponse | AsyncStream[CreateChatCompletionStreamResponse],
    )
    async with await create("d", messages=MESSAGES, stream=True) as stream:
        assert_type(stream, AsyncStream[CreateChatCompletionStreamResponse])
        async for chunk in stream:
            assert_type(chunk, CreateChatCompletionStreamResponse)


def older_calls(client: oldest.Client, other: extended.Client) -> None:
    assert_type(client.completions.create("d"), OldCompletion)
    assert_type(client.completions.create("d", stream=True), Stream[OldChunk])
    create = other.extensions.chat.completions.create
    assert_type(create("d", messages=[]), ExtensionsChatCompletionsResponse)
    assert_type(
        create("d", messages=[], stream=True), Stream[ExtensionsChatCompletionChunk]
    )


def operations(client: images.Client) -> None:
    poller = client.images.begin_generate(prompt="A lighthouse")
    assert_type(poller, Poller[OperationResponse])
    assert_type(poller.result(), OperationResponse)
    assert_type(poller.done(), bool)
    assert_type(
        client.resume(client.images.begin_generate, poller.token),
        Poller[OperationResponse],
    )


async def async_operations(client: images.AsyncClient) -> None:
    poller = await client.images.begin_generate(prompt="A lighthouse")
    assert_type(poller, AsyncPoller[OperationResponse])
    assert_type(await poller.result(), OperationResponse)
    assert_type(
        await client.resume(client.images.begin_generate, poller.token),
        AsyncPoller[OperationResponse],
    )
