"""`FileInput_`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["FileInput_", "FileInput_Dict"]


@dataclass(kw_only=True, repr=False)
class FileInput_:
    """The schema `FileInput`."""

    note: str | Unset = UNSET

    __repr__ = represent


class FileInput_Dict(TypedDict, total=False):
    """`FileInput_` as a plain dict, keyed by wire names."""

    note: str
