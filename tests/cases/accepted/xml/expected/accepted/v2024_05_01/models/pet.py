"""`Pet`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, Xml, represent, wire

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..._runtime.models import Unset
    from .note import Note, NoteDict
    from .owner import Owner, OwnerDict

__all__ = ["Pet", "PetDict"]


@dataclass(kw_only=True, repr=False)
class Pet:
    """The schema `Pet`."""

    id: int | Unset = field(
        default=UNSET,
        metadata=wire("id", xml=Xml(is_attribute=True)),
    )

    name: str

    legs: int | Unset = field(default=UNSET, metadata=wire("legs", xml=Xml("Legs")))

    tags: list[str] | Unset = field(
        default=UNSET,
        metadata=wire("tags", xml=Xml("tags", is_wrapped=True, items=Xml("tag"))),
    )

    photo_urls: list[str] | Unset = field(
        default=UNSET,
        metadata=wire("photoUrls", xml=Xml(items=Xml("photo"))),
    )

    owner: Owner | Unset = UNSET

    note: Note | Unset = field(default=UNSET, metadata=wire("note", xml=Xml("Remark")))

    __repr__ = represent


class PetDict(TypedDict, total=False):
    """`Pet` as a plain dict, keyed by wire names."""

    id: int
    name: Required[str]
    legs: int
    tags: Sequence[str]
    photoUrls: Sequence[str]
    owner: Owner | OwnerDict
    note: Note | NoteDict
