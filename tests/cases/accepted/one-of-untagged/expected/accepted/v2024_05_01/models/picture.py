"""`Picture`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

__all__ = ["Picture", "PictureDict"]


@dataclass(kw_only=True, repr=False)
class Picture:
    """The schema `Picture`."""

    url: str
    """Format: uri."""

    __repr__ = represent


class PictureDict(TypedDict, total=False):
    """`Picture` as a plain dict, keyed by wire names."""

    url: Required[str]
