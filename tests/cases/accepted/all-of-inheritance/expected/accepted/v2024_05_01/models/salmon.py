"""`Salmon`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent
from .fish import Fish

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset

__all__ = ["Salmon", "SalmonDict"]


@dataclass(kw_only=True, repr=False)
class Salmon(Fish):
    """The schema `Salmon`."""

    kind: str = "salmon"

    river: str | Unset = UNSET

    __repr__ = represent


class SalmonDict(TypedDict, total=False):
    """`Salmon` as a plain dict, keyed by wire names."""

    kind: Required[Literal["salmon"]]
    length: Required[float]
    river: str
