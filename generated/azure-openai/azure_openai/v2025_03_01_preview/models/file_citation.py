"""`FileCitation`: A file that backs this place of the output."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["FileCitation", "FileCitationDict"]


@dataclass(kw_only=True, repr=False)
class FileCitation:
    """A file that backs this place of the output. Since 2025-03-01-preview."""

    type: Literal["file_citation"] = "file_citation"
    """Kind of this object: `file_citation`."""

    index: int
    """Where in the text it belongs."""

    file_id: str
    """Id of the file."""

    __repr__ = represent


class FileCitationDict(TypedDict, total=False):
    """`FileCitation` as a plain dict, keyed by wire names."""

    type: Required[Literal["file_citation"]]
    index: Required[int]
    file_id: Required[str]
