"""A script that asks one question and prints what it cost."""

from __future__ import annotations

import sys

from azure_openai.v2023_05_15 import Client
from azure_openai.v2023_05_15.models import CreateChatCompletionResponse


def first_line(response: CreateChatCompletionResponse) -> str:
    message = response.choices[0].message
    if message is None:
        return ""
    text = message.content
    return text.splitlines()[0]


def cost(response: CreateChatCompletionResponse) -> str:
    usage = response.usage
    if usage is None:
        return "?"
    return f"{usage.total_tokens} tokens"


def main(question: str) -> int:
    client = Client("https://example.openai.azure.com", api_key="k")
    answer = client.chat.completions.create(
        "gpt",
        messages=[
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": question},
        ],
        temperature=0.2,
    )
    print(first_line(answer), cost(answer))
    for choice in answer.choices:
        assert choice.message is not None
        content = choice.message.content
        if content:
            print(content.strip())
        print(choice.message.content.upper())
    vector = client.embeddings.create(
        "ada",
        input=question,
        model="text-embedding-ada-002",
    )
    print(len(vector.data[0].embedding))
    for chunk in client.chat.completions.create("gpt", messages=[], stream=True):
        for part in chunk.choices:
            if part.delta is not None:
                print(part.delta.content or "", end="")
    client.close()
    return 0


sys.exit(main(sys.argv[1]))
