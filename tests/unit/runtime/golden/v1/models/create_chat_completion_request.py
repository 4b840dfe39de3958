# ruff: noqa: RUF036
"""`CreateChatCompletionRequest`: what a caller sends."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypedDict

from ..._runtime.models import UNSET, UnixTime, Unset, represent, wire

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import NotRequired

    from .chat_role import ChatRole

__all__ = [
    "CreateChatCompletionRequest",
    "CreateChatCompletionRequestDict",
    "RequestMessage",
    "RequestMessageDict",
]


@dataclass(kw_only=True, repr=False)
class CreateChatCompletionRequest:
    """What a caller sends."""

    messages: Sequence[RequestMessage | RequestMessageDict]
    temperature: float | None | Unset = UNSET
    stop: str | Sequence[str] | None | Unset = UNSET
    logit_bias: Mapping[str, float] | Unset = UNSET
    deadline: UnixTime | Unset = UNSET
    id: str | Unset = field(default=UNSET, metadata=wire("id", read_only=True))
    x_user: str | Unset = field(default=UNSET, metadata=wire("x-user"))
    secret: str | Unset = field(default=UNSET, metadata=wire("secret", write_only=True))

    __repr__ = represent


class CreateChatCompletionRequestDict(TypedDict):
    """`CreateChatCompletionRequest` as a plain dict."""

    messages: Sequence[RequestMessage | RequestMessageDict]
    temperature: NotRequired[float | None]


@dataclass(kw_only=True, repr=False)
class RequestMessage:
    """A message of the conversation."""

    role: ChatRole
    content: str | None | Unset = UNSET
    sent: UnixTime | Unset = UNSET
    kind: Literal["message"] | Unset = UNSET

    __repr__ = represent


class RequestMessageDict(TypedDict):
    """`RequestMessage` as a plain dict."""

    role: ChatRole
    content: NotRequired[str | None]
