"""What a package that we generated costs on the same answers.

The package is `bench_pkg`, of Azure OpenAI 2024-10-21, on the import path.
"""

from __future__ import annotations

import importlib
import json
from typing import Any

from benchmarks.probes.clock import bytes_of, cpu_seconds
from benchmarks.probes.payloads import (
    AZURE_CHAT,
    CHAT,
    EMBEDDINGS,
    MESSAGES,
    as_bytes,
)

__all__ = ["main"]

_VERSION = "bench_pkg.v2024_10_21"
_CHAT = "CreateChatCompletionResponse"
_EMBEDDINGS = "EmbeddingsCreateResponse"


def main() -> dict[str, float]:
    """Return the figures by name."""
    httpx2 = importlib.import_module("httpx2")
    package: Any = importlib.import_module(_VERSION)
    decode = importlib.import_module("bench_pkg._runtime.codec").decode_json
    models = f"{_VERSION}.models"
    answer, headers = as_bytes(AZURE_CHAT), {"content-type": "application/json"}
    transport = httpx2.MockTransport(
        lambda request: httpx2.Response(200, headers=headers, content=answer)
    )
    client = package.Client(endpoint="example.test", api_key="key", transport=transport)
    create = client.chat_completions.create
    chat, embeddings = as_bytes(CHAT), as_bytes(EMBEDDINGS)
    made = create(deployment_id="gpt", messages=MESSAGES)
    assert made.choices[0].message.tool_calls[0].function.name == "get_weather"

    def decode_chat(data: bytes) -> Any:
        return decode(data, _CHAT, models=models)

    return {
        "call": cpu_seconds(lambda: create(deployment_id="gpt", messages=MESSAGES)),
        "chat": cpu_seconds(lambda: decode_chat(chat)),
        "azure_chat": cpu_seconds(lambda: decode_chat(answer)),
        "embeddings": cpu_seconds(
            lambda: decode(embeddings, _EMBEDDINGS, models=models)
        ),
        "chat_bytes": bytes_of(lambda: decode_chat(chat)),
        "azure_chat_bytes": bytes_of(lambda: decode_chat(answer)),
    }


if __name__ == "__main__":
    print(json.dumps(main()))
