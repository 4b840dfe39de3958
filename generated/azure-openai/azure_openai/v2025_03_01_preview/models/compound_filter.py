"""`CompoundFilter`: Joins filters by `and` or `or`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from .comparison_filter import ComparisonFilter, ComparisonFilterDict

__all__ = ["CompoundFilter", "CompoundFilterDict"]


@dataclass(kw_only=True, repr=False)
class CompoundFilter:
    """Joins filters by `and` or `or`. Since 2025-03-01-preview."""

    type: Literal["and", "or"] | str
    """How to join."""

    filters: list[ComparisonFilter]
    """The filters to join."""

    __repr__ = represent


class CompoundFilterDict(TypedDict, total=False):
    """`CompoundFilter` as a plain dict, keyed by wire names."""

    type: Required[Literal["and", "or"]]
    filters: Required[Sequence[ComparisonFilter | ComparisonFilterDict]]
