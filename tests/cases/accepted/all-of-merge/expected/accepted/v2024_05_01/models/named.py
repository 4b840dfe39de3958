"""`Named`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

__all__ = ["Named", "NamedDict"]


@dataclass(kw_only=True, repr=False)
class Named:
    """The schema `Named`."""

    name: str
    """What it listens to."""

    __repr__ = represent


class NamedDict(TypedDict, total=False):
    """`Named` as a plain dict, keyed by wire names."""

    name: Required[str]
