"""`Models`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Models", "ModelsDict"]


@dataclass(kw_only=True, repr=False)
class Models:
    """The schema `Models`."""

    a: str | Unset = UNSET

    __repr__ = represent


class ModelsDict(TypedDict, total=False):
    """`Models` as a plain dict, keyed by wire names."""

    a: str
