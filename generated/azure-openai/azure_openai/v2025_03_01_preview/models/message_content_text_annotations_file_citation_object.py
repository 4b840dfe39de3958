"""`MessageContentTextAnnotationsFileCitationObject`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "MessageContentTextAnnotationsFileCitationObject",
    "MessageContentTextAnnotationsFileCitationObjectFileCitation",
]


@dataclass(kw_only=True, repr=False)
class MessageContentTextAnnotationsFileCitationObject:
    """A quotation mark in the text: what it says comes from this file. Since
    2025-03-01-preview.
    """

    type: Literal["file_citation"]
    """Kind of this object: `file_citation`."""

    text: str
    """What stands in the text."""

    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    """The file."""

    start_index: int
    """Where the stretch of text begins, counted in characters. At least 0."""

    end_index: int
    """Where the stretch of text ends, counted in characters. At least 0."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class MessageContentTextAnnotationsFileCitationObjectFileCitation:
    """The file. Since 2025-03-01-preview."""

    file_id: str
    """Id of the file."""

    __repr__ = represent
