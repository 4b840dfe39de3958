"""`DataSource`: A source of grounding text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Required

    from ..._runtime.models import Unset

__all__ = ["DataSource", "DataSourceDict"]


@dataclass(kw_only=True, repr=False)
class DataSource:
    """A source of grounding text. Since 2023-06-01-preview."""

    type: str
    """Kind of the source, for example `AzureCognitiveSearch`."""

    parameters: Mapping[str, Any] | Unset = UNSET
    """Settings of that kind of source. A search index takes `endpoint`, `key`,
    `indexName`, `fieldsMapping`, `inScope`, `topNDocuments`, `queryType`,
    `semanticConfiguration` and `roleInformation`.
    """

    __repr__ = represent


class DataSourceDict(TypedDict, total=False):
    """`DataSource` as a plain dict, keyed by wire names."""

    type: Required[str]
    parameters: Mapping[str, Any]
