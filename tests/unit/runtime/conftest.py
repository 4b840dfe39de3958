from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from tests.unit.runtime.loopback import Loopback


@pytest.fixture(scope="session", autouse=True)
def _one_ssl_context() -> Iterator[None]:
    """Certificates are read once: for each client it would be most of the time."""
    import httpcore2

    with pytest.MonkeyPatch.context() as patch:
        known = cache(httpcore2.default_ssl_context)
        patch.setattr(httpcore2, "default_ssl_context", known)
        yield


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server on loopback, fresh for each test."""
    with Loopback() as found:
        yield found


@pytest.fixture
def elsewhere() -> Iterator[Loopback]:
    """Another server: another port is another origin."""
    with Loopback() as found:
        yield found


@pytest.fixture
def chat() -> dict[str, Any]:
    """A chat completion as Azure answers it."""
    safe = {"filtered": False, "severity": "safe"}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1714000000,
        "model": "gpt-4o",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "Hello", "refusal": None},
                "finish_reason": "stop",
                "logprobs": None,
                "content_filter_results": {"hate": safe, "violence": safe},
            },
            {
                "index": 1,
                "message": {
                    "role": "assistant",
                    "content": None,
                    "tool_calls": [
                        {
                            "id": "call_1",
                            "type": "function",
                            "function": {"name": "f", "arguments": "{}"},
                        }
                    ],
                },
                "finish_reason": "tool_calls",
            },
        ],
        "usage": {
            "prompt_tokens": 10,
            "completion_tokens": 5,
            "total_tokens": 15,
            "completion_tokens_details": {"reasoning_tokens": 0, "brand_new": 1},
        },
        "prompt_filter_results": [
            {
                "prompt_index": 0,
                "content_filter_results": {
                    "hate": safe,
                    "jailbreak": {"filtered": False, "detected": False},
                },
            }
        ],
        "x-ms-request-id": "abc",
        "something_new": {"deep": [1, None]},
    }


@pytest.fixture
def everything() -> dict[str, Any]:
    """One member of each format, in its usual form."""
    return {
        "at": "2024-05-01T12:00:00Z",
        "day": "2024-05-01",
        "clock": "12:30:00",
        "span": "P1DT2H",
        "key": "12345678-1234-5678-1234-567812345678",
        "amount": "1.50",
        "seconds": 1714000000,
        "http": "Wed, 21 Oct 2015 07:28:00 GMT",
        "blob": "aGVsbG8=",
        "urlBlob": "_-8",
        "price": 19.99,
        "big": "12345678901234567890",
        "when": "2024-05-01T12:00:00Z",
        "pair": ["a", 1],
        "moments": [0, 1],
        "moment_map": {"a": 1, "b": None},
        "pets": [{"petType": "cat", "lives": 2}],
        "tree": ["a", ["b"]],
        "data": {"any": [1, "thing", None]},
        "flag": None,
    }
