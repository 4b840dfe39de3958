"""`Pet`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset
    from .only import Only

__all__ = ["Own", "Pet", "PetDict"]


@dataclass(kw_only=True, repr=False)
class Pet:
    """The schema `Pet`."""

    mark: Only = "fixed"

    own: Own = "x"

    place: str
    """Where it is for good."""

    name: str | Unset = UNSET

    __repr__ = represent


class PetDict(TypedDict, total=False):
    """`Pet` as a plain dict, keyed by wire names."""

    mark: Required[Only]
    own: Required[Own]
    place: Required[str]
    name: str


Own: TypeAlias = Literal["x"]
"""The schema `Pet own`."""
