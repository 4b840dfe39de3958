"""A class that keeps an asynchronous client and a conversation."""

from __future__ import annotations

from collections.abc import AsyncIterator

import azure_openai.v2023_05_15 as aoai
from azure_openai.v2023_05_15 import models as m
from conversation import user, words


class Assistant:
    def __init__(self, endpoint: str, deployment: str) -> None:
        self.client = aoai.AsyncClient(endpoint, api_key="k")
        self.deployment = deployment
        self.history: list[m.ChatCompletionRequestMessage] = []
        self.last: m.ChatCompletionResponseMessage | None = None

    async def __aenter__(self) -> Assistant:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.client.aclose()

    async def say(self, text: str) -> str:
        self.history.append(user(text))
        response = await self.client.chat.completions.create(
            self.deployment, messages=self.history
        )
        self.last = response.choices[0].message
        if self.last is None:
            raise RuntimeError("nothing was said")
        return self.last.content

    async def stream(self, text: str) -> AsyncIterator[str]:
        chunks = await self.client.chat.completions.create(
            self.deployment, messages=[user(text)], stream=True
        )
        async for chunk in chunks:
            for choice in chunk.choices:
                if choice.delta and choice.delta.content:
                    yield choice.delta.content

    async def complete(self, prompt: str) -> list[str]:
        done = await self.client.completions.create(
            self.deployment, prompt=prompt, model="davinci", max_tokens=10
        )
        return [choice.text or "" for choice in done.choices]

    def length(self) -> int:
        if self.last is None:
            return 0
        return len(self.last.content) + words(self.last)
