"""`Fish`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, TypedDict

from ..._runtime.markers import Tagged
from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

__all__ = ["Fish", "FishDict"]


@dataclass(kw_only=True, repr=False)
class Fish:
    """The schema `Fish`."""

    __variants__: ClassVar[Tagged] = Tagged(
        "kind",
        {"salmon": "Salmon", "great-white": "Shark"},
    )

    kind: str

    length: float

    __repr__ = represent


class FishDict(TypedDict, total=False):
    """`Fish` as a plain dict, keyed by wire names."""

    kind: Required[str]
    length: Required[float]
