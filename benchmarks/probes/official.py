"""What the official openai package costs on the same answers."""

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


def main() -> dict[str, float]:
    """Return the figures by name."""
    httpx2 = importlib.import_module("httpx2")
    openai: Any = importlib.import_module("openai")
    # What its client does with the body of every answer, unless told to validate.
    construct = importlib.import_module("openai._models").construct_type
    completion = importlib.import_module("openai.types.chat").ChatCompletion
    response = importlib.import_module("openai.types").CreateEmbeddingResponse
    answer, headers = as_bytes(AZURE_CHAT), {"content-type": "application/json"}
    transport = httpx2.MockTransport(
        lambda request: httpx2.Response(200, headers=headers, content=answer)
    )
    client = openai.AzureOpenAI(
        azure_endpoint="https://example.test",
        api_key="key",
        api_version="2024-10-21",
        http_client=httpx2.Client(transport=transport),
    )
    create = client.chat.completions.create
    chat, embeddings = as_bytes(CHAT), as_bytes(EMBEDDINGS)
    made = create(model="gpt", messages=MESSAGES)
    assert made.choices[0].message.tool_calls[0].function.name == "get_weather"

    def decode_chat(data: bytes) -> Any:
        return construct(type_=completion, value=json.loads(data))

    return {
        "call": cpu_seconds(lambda: create(model="gpt", messages=MESSAGES)),
        "chat": cpu_seconds(lambda: decode_chat(chat)),
        "azure_chat": cpu_seconds(lambda: decode_chat(answer)),
        "embeddings": cpu_seconds(
            lambda: construct(type_=response, value=json.loads(embeddings))
        ),
        "chat_bytes": bytes_of(lambda: decode_chat(chat)),
        "azure_chat_bytes": bytes_of(lambda: decode_chat(answer)),
    }


if __name__ == "__main__":
    print(json.dumps(main()))
