"""What a service would answer: fixed bytes of fixed sizes."""

from __future__ import annotations

import json
import random
from typing import Any

__all__ = [
    "AZURE_CHAT",
    "CHAT",
    "EMBEDDINGS",
    "MESSAGES",
    "as_bytes",
]

MESSAGES = [
    {"role": "system", "content": "You are a terse assistant."},
    {"role": "user", "content": "What is the capital of France, and why?"},
]


def _choice(index: int, text: str, **more: Any) -> dict[str, Any]:
    message = {"role": "assistant", "content": text * 24, "refusal": None, **more}
    return {
        "index": index,
        "message": message,
        "finish_reason": "stop",
        "logprobs": None,
    }


# A completion of 2 kB with two choices, one of which calls a tool.
CHAT: dict[str, Any] = {
    "id": "chatcmpl-9FXyTr7pRnJ3vQz0sUq8mZlW2aBcD",
    "object": "chat.completion",
    "created": 1714000000,
    "model": "gpt-4o-2024-08-06",
    "choices": [
        _choice(
            0,
            "Paris is the capital of France. ",
            tool_calls=[
                {
                    "id": "call_abc123def456",
                    "type": "function",
                    "function": {
                        "name": "get_weather",
                        "arguments": '{"city": "Paris", "unit": "celsius"}',
                    },
                }
            ],
        ),
        _choice(1, "France is led from Paris. "),
    ],
    "usage": {
        "prompt_tokens": 25,
        "completion_tokens": 120,
        "total_tokens": 145,
        "completion_tokens_details": {"reasoning_tokens": 0},
    },
    "system_fingerprint": "fp_44709d6fcb",
}

_SAFE = {"filtered": False, "severity": "safe"}
_FILTERS = dict.fromkeys(("hate", "self_harm", "sexual", "violence"), _SAFE)

# The same with what Azure adds, which the official package keeps as unknown fields.
AZURE_CHAT: dict[str, Any] = {
    **CHAT,
    "choices": [
        {**choice, "content_filter_results": _FILTERS} for choice in CHAT["choices"]
    ],
    "prompt_filter_results": [
        {
            "prompt_index": 0,
            "content_filter_results": {
                **_FILTERS,
                "jailbreak": {"filtered": False, "detected": False},
            },
        }
    ],
}

_random = random.Random(1)
EMBEDDINGS: dict[str, Any] = {
    "object": "list",
    "model": "text-embedding-3-small",
    "usage": {"prompt_tokens": 100, "total_tokens": 100},
    "data": [
        {
            "object": "embedding",
            "index": index,
            "embedding": [_random.uniform(-0.1, 0.1) for _ in range(1536)],
        }
        for index in range(16)
    ],
}


def as_bytes(value: Any) -> bytes:
    """Return a payload as a service sends it."""
    return json.dumps(value, separators=(",", ":")).encode()
