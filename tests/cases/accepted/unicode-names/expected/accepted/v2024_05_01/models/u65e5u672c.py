"""`日本`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset
    from .straudfe import Straße, StraßeDict

__all__ = ["日本", "日本Dict"]


@dataclass(kw_only=True, repr=False)
class 日本:
    """The schema `日本`."""

    a: Straße | Unset = UNSET

    __repr__ = represent


class 日本Dict(TypedDict, total=False):
    """`日本` as a plain dict, keyed by wire names."""

    a: Straße | StraßeDict
