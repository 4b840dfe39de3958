"""`Con`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Con", "ConDict"]


@dataclass(kw_only=True, repr=False)
class Con:
    """The schema `con`."""

    a: str | Unset = UNSET

    __repr__ = represent


class ConDict(TypedDict, total=False):
    """`Con` as a plain dict, keyed by wire names."""

    a: str
