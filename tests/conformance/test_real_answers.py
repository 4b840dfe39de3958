"""Answers that the service gives and its published documents do not describe."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conformance.aimock import clients
from tests.conformance.mocked import ClientModule

pytestmark = pytest.mark.slow

EMBEDDINGS = {
    "object": "list",
    "model": "text-embedding-3-small",
    "data": [{"object": "embedding", "index": 0, "embedding": "AACAPwAAAD8="}],
    "usage": {"prompt_tokens": 1, "total_tokens": 1},
}
LOGPROBS: dict[str, Any] = {
    "tokens": ["Hello", " world"],
    "token_logprobs": [None, -0.5],
    "top_logprobs": [None, {" world": -0.5}],
    "text_offset": [0, 5],
}
COMPLETION = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": 1700000000,
    "model": "davinci-002",
    "choices": [
        {"text": "Hello world", "index": 0, "finish_reason": "length"}
        | {"logprobs": LOGPROBS}
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}
CHUNK = {
    "id": "chatcmpl-1",
    "object": "chat.completion.chunk",
    "created": 1700000000,
    "model": "gpt-4o",
    "choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": None}],
}


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClientModule]:
    """Our package of 2024-10-21, generated afresh."""
    with clients(tmp_path_factory.mktemp("clients")) as found:
        yield found["ours"][1]


def decoded(client: ClientModule, kind: str, value: object) -> Any:
    codec = client.runtime("codec")
    return codec.decode_json(json.dumps(value), kind, models=client.models)


def test_embedding_in_base64_is_text(ours: ClientModule) -> None:
    answer = decoded(ours, "CreateEmbeddingResponse", EMBEDDINGS)

    assert "AACAPwAAAD8=" == answer.data[0].embedding


def test_first_token_of_an_echo_has_no_probability(ours: ClientModule) -> None:
    answer = decoded(ours, "CreateCompletionResponse", COMPLETION)

    logprobs = answer.choices[0].logprobs
    assert [None, -0.5] == logprobs.token_logprobs
    assert [None, {" world": -0.5}] == logprobs.top_logprobs


def test_no_probabilities_are_listed_for_logprobs_0(ours: ClientModule) -> None:
    choice: Any = COMPLETION["choices"]
    changed = [{**choice[0], "logprobs": {**LOGPROBS, "top_logprobs": None}}]
    answer = decoded(
        ours, "CreateCompletionResponse", {**COMPLETION, "choices": changed}
    )

    assert answer.choices[0].logprobs.top_logprobs is None


def test_piece_of_a_stream_is_not_finished(ours: ClientModule) -> None:
    chunk = decoded(ours, "CreateChatCompletionStreamResponse", CHUNK)

    assert chunk.choices[0].finish_reason is None
