"""`Old`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Old", "OldDict"]


@dataclass(kw_only=True, repr=False)
class Old:
    """Deprecated."""

    name: str | Unset = UNSET
    """A name. Deprecated."""

    __repr__ = represent


class OldDict(TypedDict, total=False):
    """`Old` as a plain dict, keyed by wire names."""

    name: str
