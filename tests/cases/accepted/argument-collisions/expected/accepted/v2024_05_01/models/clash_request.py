"""`ClashRequest`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.models import Unset

__all__ = ["ClashRequest", "ClashRequestDict"]


@dataclass(kw_only=True, repr=False)
class ClashRequest:
    """The schema `clash request`."""

    id: str | Unset = UNSET

    body: str | Unset = UNSET

    timeout: str | Unset = UNSET

    list: Sequence[str] | Unset = UNSET

    __repr__ = represent


class ClashRequestDict(TypedDict, total=False):
    """`ClashRequest` as a plain dict, keyed by wire names."""

    id: str
    body: str
    timeout: str
    list: Sequence[str]
