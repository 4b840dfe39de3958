"""`MessageDeltaContentTextAnnotationsFileCitationObject`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "MessageDeltaContentTextAnnotationsFileCitationObject",
    "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation",
]


@dataclass(kw_only=True, repr=False)
class MessageDeltaContentTextAnnotationsFileCitationObject:
    """A citation that an event adds to a text. Since 2025-03-01-preview."""

    index: int
    """Position that the piece belongs to."""

    type: Literal["file_citation"]
    """Kind of this object: `file_citation`."""

    text: str | None = None
    """What stands in the text."""

    file_citation: (
        MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None
    ) = None
    """The file."""

    start_index: int | None = None
    """Where the stretch of text begins, counted in characters. At least 0."""

    end_index: int | None = None
    """Where the stretch of text ends, counted in characters. At least 0."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation:
    """The file. Since 2025-03-01-preview."""

    file_id: str | None = None
    """Id of the file."""

    quote: str | None = None
    """The words that were quoted."""

    __repr__ = represent
