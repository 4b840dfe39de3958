"""`Pet`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset

__all__ = ["Pet", "PetDict"]


@dataclass(kw_only=True, repr=False)
class Pet:
    """The schema `Pet`."""

    name: str

    age: int | Unset = UNSET

    __repr__ = represent


class PetDict(TypedDict, total=False):
    """`Pet` as a plain dict, keyed by wire names."""

    name: Required[str]
    age: int
