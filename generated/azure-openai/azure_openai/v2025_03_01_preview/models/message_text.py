"""`MessageText`: Text and what points out of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .message_text_annotation import MessageTextAnnotation

__all__ = ["MessageText"]


@dataclass(kw_only=True, repr=False)
class MessageText:
    """Text and what points out of it. Since 2025-03-01-preview."""

    value: str
    """The text."""

    annotations: list[MessageTextAnnotation]
    """Places in the text that stand for something else."""

    __repr__ = represent
