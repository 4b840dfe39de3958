"""`Holder`."""

from __future__ import annotations

import builtins
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..._runtime.models import Unset
    from .inner import Inner, InnerDict

__all__ = ["Holder", "HolderDict"]


@dataclass(kw_only=True, repr=False)
class Holder:
    """The schema `Holder`."""

    must: str

    may: str | None

    optional: str | Unset = UNSET

    both: str | None | Unset = UNSET

    inner: Inner | None | Unset = UNSET

    list: builtins.list[int | None] | None | Unset = UNSET

    __repr__ = represent


class HolderDict(TypedDict, total=False):
    """`Holder` as a plain dict, keyed by wire names."""

    must: Required[str]
    may: Required[str | None]
    optional: str
    both: str | None
    inner: Inner | InnerDict | None
    list: Sequence[int | None] | None
