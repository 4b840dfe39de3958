"""`Client_`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Client_", "Client_Dict"]


@dataclass(kw_only=True, repr=False)
class Client_:
    """The schema `Client`."""

    a: str | Unset = UNSET

    __repr__ = represent


class Client_Dict(TypedDict, total=False):
    """`Client_` as a plain dict, keyed by wire names."""

    a: str
