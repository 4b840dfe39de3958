"""`MessageContentImageFileObject`: A picture that is stored as a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["MessageContentImageFileObject", "MessageContentImageFileObjectImageFile"]


@dataclass(kw_only=True, repr=False)
class MessageContentImageFileObject:
    """A picture that is stored as a file. Since 2025-03-01-preview."""

    type: Literal["image_file"]
    """Kind of this object: `image_file`."""

    image_file: MessageContentImageFileObjectImageFile
    """The picture."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class MessageContentImageFileObjectImageFile:
    """The picture. Since 2025-03-01-preview."""

    file_id: str
    """Id of the file."""

    __repr__ = represent
