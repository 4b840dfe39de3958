"""A script of the first version: prompts in, texts out."""

from __future__ import annotations

from typing import Any

from azure_openai.v2022_12_01 import Client, models


def texts(response: models.CreateCompletionResponse) -> list[str]:
    return [choice.text for choice in response.choices if choice.text is not None]


def tokens(response: models.CreateCompletionResponse) -> float:
    return response.usage.total_tokens if response.usage is not None else 0.0


def main(client: Client, bias: dict[str, Any], half: dict[str, float]) -> None:
    first = client.completions.create("davinci", prompt="once", logit_bias=bias)
    print(texts(first), tokens(first))
    client.completions.create("davinci", max_tokens=5)
    client.completions.create("davinci", prompt=["a", "b"], logit_bias=half)
    client.completions.create(
        "davinci",
        prompt="twice",
        model="text-davinci-003",
    )
    client.embeddings.create("ada", input="x", user="me")
    reason = first.choices[0].finish_reason
    print(reason.upper() if reason else "")
