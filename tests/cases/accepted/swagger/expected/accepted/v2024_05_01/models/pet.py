"""`Pet`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent, wire

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset
    from .details import Details, DetailsDict

__all__ = ["Pet", "PetDict"]


@dataclass(kw_only=True, repr=False)
class Pet:
    """The schema `Pet`."""

    call_name: str = field(metadata=wire("name"))

    owner: str | None | Unset = UNSET

    details: Details | Unset = UNSET

    __repr__ = represent


class PetDict(TypedDict, total=False):
    """`Pet` as a plain dict, keyed by wire names."""

    name: Required[str]
    owner: str | None
    details: Details | DetailsDict
