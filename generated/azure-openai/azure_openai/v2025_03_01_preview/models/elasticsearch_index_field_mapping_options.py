"""`ElasticsearchIndexFieldMappingOptions`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.models import Unset

__all__ = [
    "ElasticsearchIndexFieldMappingOptions",
    "ElasticsearchIndexFieldMappingOptionsDict",
]


@dataclass(kw_only=True, repr=False)
class ElasticsearchIndexFieldMappingOptions:
    """Which fields of the Elasticsearch index hold what. Since 2025-03-01-preview."""

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

    __repr__ = represent


class ElasticsearchIndexFieldMappingOptionsDict(TypedDict, total=False):
    """`ElasticsearchIndexFieldMappingOptions` as a plain dict, keyed by wire names."""

    title_field: str
    url_field: str
    filepath_field: str
    content_fields: Sequence[str]
    content_fields_separator: str
    vector_fields: Sequence[str]
