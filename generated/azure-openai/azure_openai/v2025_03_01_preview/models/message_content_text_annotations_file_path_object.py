"""`MessageContentTextAnnotationsFilePathObject`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "MessageContentTextAnnotationsFilePathObject",
    "MessageContentTextAnnotationsFilePathObjectFilePath",
]


@dataclass(kw_only=True, repr=False)
class MessageContentTextAnnotationsFilePathObject:
    """A path in the text that stands for a file which the code interpreter wrote.
    Since 2025-03-01-preview.
    """

    type: Literal["file_path"]
    """Kind of this object: `file_path`."""

    text: str
    """What stands in the text."""

    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    """The file."""

    start_index: int
    """Where the stretch of text begins, counted in characters. At least 0."""

    end_index: int
    """Where the stretch of text ends, counted in characters. At least 0."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class MessageContentTextAnnotationsFilePathObjectFilePath:
    """The file. Since 2025-03-01-preview."""

    file_id: str
    """Id of the file."""

    __repr__ = represent
