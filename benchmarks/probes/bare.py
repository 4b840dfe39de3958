"""What httpx2 and json cost by themselves."""

from __future__ import annotations

import importlib
import json

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
    answer, headers = as_bytes(AZURE_CHAT), {"content-type": "application/json"}
    transport = httpx2.MockTransport(
        lambda request: httpx2.Response(200, headers=headers, content=answer)
    )
    client = httpx2.Client(transport=transport, headers={"api-key": "key"})
    url = "https://example.test/openai/deployments/gpt/chat/completions"
    version = {"api-version": "2024-10-21"}
    body = {"messages": MESSAGES}
    chat, embeddings = as_bytes(CHAT), as_bytes(EMBEDDINGS)
    return {
        "call": cpu_seconds(lambda: client.post(url, params=version, json=body)),
        "chat": cpu_seconds(lambda: json.loads(chat)),
        "azure_chat": cpu_seconds(lambda: json.loads(answer)),
        "embeddings": cpu_seconds(lambda: json.loads(embeddings)),
        "chat_bytes": bytes_of(lambda: json.loads(chat)),
        "azure_chat_bytes": bytes_of(lambda: json.loads(answer)),
    }


if __name__ == "__main__":
    print(json.dumps(main()))
