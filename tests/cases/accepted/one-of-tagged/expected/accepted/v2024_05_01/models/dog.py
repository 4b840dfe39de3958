"""`Dog`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset

__all__ = ["Dog", "DogDict"]


@dataclass(kw_only=True, repr=False)
class Dog:
    """The schema `Dog`."""

    kind: str

    barks: bool | Unset = UNSET

    __repr__ = represent


class DogDict(TypedDict, total=False):
    """`Dog` as a plain dict, keyed by wire names."""

    kind: Required[str]
    barks: bool
