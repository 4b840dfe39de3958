"""`Holder`."""

from __future__ import annotations

import builtins
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._runtime.models import Unset

__all__ = ["Holder", "HolderDict"]


@dataclass(kw_only=True, repr=False)
class Holder:
    """The schema `Holder`."""

    anything: Any | Unset = UNSET

    object: dict[str, Any] | Unset = UNSET

    open: dict[str, Any] | Unset = UNSET

    list: builtins.list[Any] | Unset = UNSET

    described: Any | Unset = UNSET
    """No type is given."""

    __repr__ = represent


class HolderDict(TypedDict, total=False):
    """`Holder` as a plain dict, keyed by wire names."""

    anything: Any
    object: Mapping[str, Any]
    open: Mapping[str, Any]
    list: Sequence[Any]
    described: Any
