"""`AzureSearchIndexFieldMappingOptions`: Which fields of the search index mean what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.models import Unset

__all__ = [
    "AzureSearchIndexFieldMappingOptions",
    "AzureSearchIndexFieldMappingOptionsDict",
]


@dataclass(kw_only=True, repr=False)
class AzureSearchIndexFieldMappingOptions:
    """Which fields of the search index mean what. Since 2024-10-21."""

    title_field: str | Unset = UNSET
    """Field with the title of a document."""

    url_field: str | Unset = UNSET
    """Field with the address of a document."""

    filepath_field: str | Unset = UNSET
    """Field with the file name of a document."""

    content_fields: Sequence[str] | Unset = UNSET
    """Fields with the text of a document."""

    content_fields_separator: str | Unset = UNSET
    """What to put between the texts of several fields."""

    vector_fields: Sequence[str] | Unset = UNSET
    """Fields with vectors."""

    image_vector_fields: Sequence[str] | Unset = UNSET
    """Fields that hold vectors of pictures. Since 2025-03-01-preview."""

    __repr__ = represent


class AzureSearchIndexFieldMappingOptionsDict(TypedDict, total=False):
    """`AzureSearchIndexFieldMappingOptions` as a plain dict, keyed by wire names."""

    title_field: str
    url_field: str
    filepath_field: str
    content_fields: Sequence[str]
    content_fields_separator: str
    vector_fields: Sequence[str]
    image_vector_fields: Sequence[str]
