"""Messages, made and read: what the others of this folder share."""

from __future__ import annotations

from azure_openai.v2023_05_15.models import (
    ChatCompletionRequestMessage,
    ChatCompletionRequestMessageDict,
    ChatCompletionResponseMessage,
)

GREETING: ChatCompletionRequestMessageDict = {
    "role": "system",
    "content": "You are helpful.",
}


def user(text: str) -> ChatCompletionRequestMessage:
    return ChatCompletionRequestMessage(role="user", content=text)


def shout(message: ChatCompletionRequestMessage) -> str:
    return message.content.upper()


def words(message: ChatCompletionResponseMessage) -> int:
    return len(message.content.split())


def kind(message: ChatCompletionResponseMessage) -> str:
    if message.role == "assistant":
        return "answer"
    return message.role


def tail(message: ChatCompletionResponseMessage | None, size: int = 20) -> str:
    if message is None or message.content is None:
        return ""
    return message.content[-size:]
