"""`TypedDict_`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["TypedDict_", "TypedDict_Dict"]


@dataclass(kw_only=True, repr=False)
class TypedDict_:
    """The schema `TypedDict`."""

    a: str | Unset = UNSET

    __repr__ = represent


class TypedDict_Dict(TypedDict, total=False):
    """`TypedDict_` as a plain dict, keyed by wire names."""

    a: str
