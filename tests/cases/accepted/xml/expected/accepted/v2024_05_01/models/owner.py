"""`Owner`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, Xml, represent, wire

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Owner", "OwnerDict"]


@dataclass(kw_only=True, repr=False)
class Owner:
    """The schema `Owner`."""

    name: str | Unset = field(
        default=UNSET,
        metadata=wire("name", xml=Xml(namespace="urn:owner", prefix="o")),
    )

    __repr__ = represent


class OwnerDict(TypedDict, total=False):
    """`Owner` as a plain dict, keyed by wire names."""

    name: str
