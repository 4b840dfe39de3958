"""`FileSearchResult`: A hit of a search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset
    from .vector_store_file_attributes import (
        VectorStoreFileAttributes,
        VectorStoreFileAttributesInput,
    )

__all__ = ["FileSearchResult", "FileSearchResultDict"]


@dataclass(kw_only=True, repr=False)
class FileSearchResult:
    """A hit of a search. Since 2025-03-01-preview."""

    file_id: str | Unset = UNSET
    """Id of the file."""

    text: str | Unset = UNSET
    """The text that was found."""

    filename: str | Unset = UNSET
    """Name of the file."""

    attributes: VectorStoreFileAttributes | None | Unset = UNSET
    """Up to 16 values that searches can filter files by: short texts, numbers or
    booleans.
    """

    score: float | Unset = UNSET
    """How well it fits, from 0 to 1."""

    __repr__ = represent


class FileSearchResultDict(TypedDict, total=False):
    """`FileSearchResult` as a plain dict, keyed by wire names."""

    file_id: str
    text: str
    filename: str
    attributes: VectorStoreFileAttributesInput | None
    score: float
