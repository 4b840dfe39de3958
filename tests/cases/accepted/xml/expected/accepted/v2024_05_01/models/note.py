"""`Note`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, Xml, represent, wire

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Note", "NoteDict"]


@dataclass(kw_only=True, repr=False)
class Note:
    """The schema `Note`."""

    language: str | Unset = field(
        default=UNSET,
        metadata=wire("language", xml=Xml(is_attribute=True)),
    )

    content: str | Unset = field(
        default=UNSET,
        metadata=wire("content", xml=Xml(is_text=True)),
    )

    __repr__ = represent


class NoteDict(TypedDict, total=False):
    """`Note` as a plain dict, keyed by wire names."""

    language: str
    content: str
