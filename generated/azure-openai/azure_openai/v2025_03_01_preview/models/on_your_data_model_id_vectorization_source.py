"""`OnYourDataModelIdVectorizationSource`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .on_your_data_vectorization_source import OnYourDataVectorizationSource

if TYPE_CHECKING:
    from typing import Literal, Required

    from .on_your_data_vectorization_source_type import (
        OnYourDataVectorizationSourceType,
    )

__all__ = [
    "OnYourDataModelIdVectorizationSource",
    "OnYourDataModelIdVectorizationSourceDict",
]


@dataclass(kw_only=True, repr=False)
class OnYourDataModelIdVectorizationSource(OnYourDataVectorizationSource):
    """Vectors come from a model inside Elasticsearch. Since 2025-03-01-preview."""

    type: str = "model_id"
    """Kind of what turns a question into a vector."""

    model_id: str
    """Id of the model in Elasticsearch."""

    __repr__ = represent


class OnYourDataModelIdVectorizationSourceDict(TypedDict, total=False):
    """`OnYourDataModelIdVectorizationSource` as a plain dict, keyed by wire names."""

    type: Required[Literal["model_id"]]
    model_id: Required[str]
