"""`Shark`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .fish import Fish

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["Shark", "SharkDict"]


@dataclass(kw_only=True, repr=False)
class Shark(Fish):
    """The schema `Shark`."""

    kind: str = "great-white"

    teeth: int

    __repr__ = represent


class SharkDict(TypedDict, total=False):
    """`Shark` as a plain dict, keyed by wire names."""

    kind: Required[Literal["great-white"]]
    length: Required[float]
    teeth: Required[int]
