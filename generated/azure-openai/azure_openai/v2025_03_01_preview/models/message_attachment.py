"""`MessageAttachment`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.models import Unset
    from .message_attachment_tool import (
        MessageAttachmentTool,
        MessageAttachmentToolInput,
    )

__all__ = ["MessageAttachment", "MessageAttachmentDict"]


@dataclass(kw_only=True, repr=False)
class MessageAttachment:
    """A file that comes with a message, and the tools that get to see it. Since
    2025-03-01-preview.
    """

    file_id: str | Unset = UNSET
    """Id of the file."""

    tools: list[MessageAttachmentTool] | Unset = UNSET
    """Tools that get to see the file."""

    __repr__ = represent


class MessageAttachmentDict(TypedDict, total=False):
    """`MessageAttachment` as a plain dict, keyed by wire names."""

    file_id: str
    tools: Sequence[MessageAttachmentToolInput]
