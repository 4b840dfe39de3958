"""`Text`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

__all__ = ["Text", "TextDict"]


@dataclass(kw_only=True, repr=False)
class Text:
    """The schema `Text`."""

    text: str

    __repr__ = represent


class TextDict(TypedDict, total=False):
    """`Text` as a plain dict, keyed by wire names."""

    text: Required[str]
