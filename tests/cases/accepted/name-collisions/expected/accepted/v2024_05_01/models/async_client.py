"""`AsyncClient_`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["AsyncClient_", "AsyncClient_Dict"]


@dataclass(kw_only=True, repr=False)
class AsyncClient_:
    """The schema `AsyncClient`."""

    a: str | Unset = UNSET

    __repr__ = represent


class AsyncClient_Dict(TypedDict, total=False):
    """`AsyncClient_` as a plain dict, keyed by wire names."""

    a: str
