"""`MessageDeltaText`: The added text and its annotations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .message_delta_text_annotation import MessageDeltaTextAnnotation

__all__ = ["MessageDeltaText"]


@dataclass(kw_only=True, repr=False)
class MessageDeltaText:
    """The added text and its annotations. Since 2025-03-01-preview."""

    value: str | None = None
    """Text to append to what came before."""

    annotations: list[MessageDeltaTextAnnotation] | None = None
    """Places in the text that stand for something else."""

    __repr__ = represent
