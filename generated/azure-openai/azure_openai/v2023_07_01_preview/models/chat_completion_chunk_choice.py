"""`ChatCompletionChunkChoice`: The next piece of one answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .chat_completion_chunk_delta import ChatCompletionChunkDelta
    from .content_filter_results import ContentFilterResults

__all__ = ["ChatCompletionChunkChoice"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionChunkChoice:
    """The next piece of one answer. Since 2023-03-15-preview."""

    index: int
    """Position of the answer that the piece belongs to."""

    delta: ChatCompletionChunkDelta | None = None
    """What a piece adds to the message; every member may be missing."""

    finish_reason: str | None = None
    """Null until the last piece; then why generation ended."""

    content_filter_results: ContentFilterResults | None = None
    """Verdict of the content filter, category by category; a category without
    verdict is absent. `error` tells why the filter itself failed. Since
    2023-06-01-preview.
    """

    __repr__ = represent
