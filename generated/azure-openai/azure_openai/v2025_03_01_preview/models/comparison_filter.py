"""`ComparisonFilter`: Compares one attribute with a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["ComparisonFilter", "ComparisonFilterDict"]


@dataclass(kw_only=True, repr=False)
class ComparisonFilter:
    """Compares one attribute with a value. Since 2025-03-01-preview."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str
    """How to compare: equal, not equal, greater, greater or equal, less, less or
    equal.

    The service's default is `"eq"`.
    """

    key: str
    """Name of the attribute."""

    value: str | float | bool
    """What to compare it with."""

    __repr__ = represent


class ComparisonFilterDict(TypedDict, total=False):
    """`ComparisonFilter` as a plain dict, keyed by wire names."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte"]]
    key: Required[str]
    value: Required[str | float | bool]
