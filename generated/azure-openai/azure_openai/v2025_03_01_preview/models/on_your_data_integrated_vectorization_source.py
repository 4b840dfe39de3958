"""`OnYourDataIntegratedVectorizationSource`."""

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
    "OnYourDataIntegratedVectorizationSource",
    "OnYourDataIntegratedVectorizationSourceDict",
]


@dataclass(kw_only=True, repr=False)
class OnYourDataIntegratedVectorizationSource(OnYourDataVectorizationSource):
    """Vectors come from the vectorizer that the search index has. Since
    2025-03-01-preview.
    """

    type: str = "integrated"
    """Kind of what turns a question into a vector."""

    __repr__ = represent


class OnYourDataIntegratedVectorizationSourceDict(TypedDict, total=False):
    """`OnYourDataIntegratedVectorizationSource` as a plain dict, keyed by wire
    names.
    """

    type: Required[Literal["integrated"]]
