"""`MessageDeltaContentImageFileObject`: A picture that an event adds to a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "MessageDeltaContentImageFileObject",
    "MessageDeltaContentImageFileObjectImageFile",
]


@dataclass(kw_only=True, repr=False)
class MessageDeltaContentImageFileObject:
    """A picture that an event adds to a message. Since 2025-03-01-preview."""

    index: int
    """Position that the piece belongs to."""

    type: Literal["image_file"]
    """Kind of this object: `image_file`."""

    image_file: MessageDeltaContentImageFileObjectImageFile | None = None
    """The picture."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class MessageDeltaContentImageFileObjectImageFile:
    """The picture. Since 2025-03-01-preview."""

    file_id: str | None = None
    """Id of the file."""

    __repr__ = represent
