"""`ChatCompletion`: what the model answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from ..._runtime.models import UnixTime, represent, wire

if TYPE_CHECKING:
    from .content_filter_results import ContentFilterResults

__all__ = [
    "ChatChoice",
    "ChatCompletion",
    "ChatCompletionMessage",
    "CompletionUsage",
    "FunctionCall",
    "PromptFilterResult",
    "TokenDetails",
    "ToolCall",
]


@dataclass(kw_only=True, repr=False)
class ChatCompletion:
    """What the model answered."""

    id: str
    """Names this answer."""

    object: Literal["chat.completion"]
    created: UnixTime
    model: str
    choices: list[ChatChoice]
    usage: CompletionUsage | None = None
    prompt_filter_results: list[PromptFilterResult] | None = None
    system_fingerprint: str | None = None
    request_id: str | None = field(default=None, metadata=wire("x-ms-request-id"))

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class ChatChoice:
    """One of the answers."""

    index: int
    message: ChatCompletionMessage
    finish_reason: Literal["stop", "length", "content_filter"] | str | None = None
    logprobs: dict[str, float] | None = None
    content_filter_results: ContentFilterResults | None = None

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class ChatCompletionMessage:
    """A message of the model."""

    role: Literal["assistant"] | str
    content: str | None
    refusal: str | None = None
    tool_calls: list[ToolCall] | None = None

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class ToolCall:
    """A call that the model asks for."""

    id: str
    type: Literal["function"]
    function: FunctionCall

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class FunctionCall:
    """A function's name and its arguments."""

    name: str
    arguments: str

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class CompletionUsage:
    """Tokens counted."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    completion_tokens_details: TokenDetails | None = None
    prompt_tokens_details: TokenDetails | None = None

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class TokenDetails:
    """Where tokens went."""

    cached_tokens: int | None = None
    audio_tokens: int | None = None
    reasoning_tokens: int | None = None

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class PromptFilterResult:
    """What the filter said of one prompt."""

    prompt_index: int
    content_filter_results: ContentFilterResults

    __repr__ = represent
