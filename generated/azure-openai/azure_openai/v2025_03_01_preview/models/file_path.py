"""`FilePath`: A file that the output names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["FilePath", "FilePathDict"]


@dataclass(kw_only=True, repr=False)
class FilePath:
    """A file that the output names. Since 2025-03-01-preview."""

    type: Literal["file_path"] = "file_path"
    """Kind of this object: `file_path`."""

    file_id: str
    """Id of the file."""

    index: int
    """Where in the text it belongs."""

    __repr__ = represent


class FilePathDict(TypedDict, total=False):
    """`FilePath` as a plain dict, keyed by wire names."""

    type: Required[Literal["file_path"]]
    file_id: Required[str]
    index: Required[int]
