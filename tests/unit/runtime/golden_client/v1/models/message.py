"""`Message`: something that was said."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypedDict

from ..._runtime.models import UNSET, Unset, represent, wire

if TYPE_CHECKING:
    from typing import NotRequired

__all__ = ["Message", "MessageDict"]


@dataclass(kw_only=True, repr=False)
class Message:
    """Something that was said."""

    role: Literal["system", "user"] | str
    """Who said it."""

    content: str | None
    x_id: str | Unset = field(default=UNSET, metadata=wire("x-id"))

    __repr__ = represent


class MessageDict(TypedDict):
    """What a dict must look like to be taken for a `Message`."""

    role: str
    content: str | None
    # The wire name is no identifier: `x-id` is allowed and kept all the same.
    note: NotRequired[str]
