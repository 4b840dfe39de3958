"""`MongoDBFieldMappingOptions`: Which fields of the MongoDB documents hold what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..._runtime.models import Unset

__all__ = ["MongoDBFieldMappingOptions", "MongoDBFieldMappingOptionsDict"]


@dataclass(kw_only=True, repr=False)
class MongoDBFieldMappingOptions:
    """Which fields of the MongoDB documents hold what. Since 2025-03-01-preview."""

    title_field: str | Unset = UNSET
    """Field with the title of a document."""

    url_field: str | Unset = UNSET
    """Field with the address of a document."""

    filepath_field: str | Unset = UNSET
    """Field with the file name of a document."""

    content_fields: Sequence[str]
    """Fields with the text of a document."""

    content_fields_separator: str | Unset = UNSET
    """What to put between the texts of several fields."""

    vector_fields: Sequence[str]
    """Fields with vectors."""

    __repr__ = represent


class MongoDBFieldMappingOptionsDict(TypedDict, total=False):
    """`MongoDBFieldMappingOptions` as a plain dict, keyed by wire names."""

    title_field: str
    url_field: str
    filepath_field: str
    content_fields: Required[Sequence[str]]
    content_fields_separator: str
    vector_fields: Required[Sequence[str]]
