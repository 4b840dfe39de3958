"""`Holder`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._runtime.models import UNSET, represent, rest, wire

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Holder", "HolderDict"]


@dataclass(kw_only=True, repr=False)
class Holder:
    """The schema `Holder`."""

    known: str

    additional_properties_2: int | Unset = field(
        default=UNSET,
        metadata=wire("additional_properties"),
    )

    additional_properties: dict[str, int] = field(default_factory=dict, metadata=rest())
    """Members that have no field of their own."""

    __repr__ = represent


HolderDict: TypeAlias = Mapping[str, Any]
"""`Holder` as a plain dict, keyed by wire names."""
