"""`Dog`: Parts that are merged, one of them written in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent
from .named import Named

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..._runtime.models import Unset

__all__ = ["Dog", "DogDict"]


@dataclass(kw_only=True, repr=False)
class Dog(Named):
    """Parts that are merged, one of them written in place."""

    age: int
    """At least 0."""

    tricks: list[str] | Unset = UNSET

    __repr__ = represent


class DogDict(TypedDict, total=False):
    """`Dog` as a plain dict, keyed by wire names."""

    name: Required[str]
    age: Required[int]
    tricks: Sequence[str]
