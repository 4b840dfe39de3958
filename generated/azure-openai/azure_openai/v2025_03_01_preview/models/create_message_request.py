"""`CreateMessageRequest`: What to say in a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Required

    from ..._runtime.models import Unset
    from .message_attachment import MessageAttachment, MessageAttachmentDict

__all__ = [
    "CreateMessageRequest",
    "CreateMessageRequestDict",
    "CreateMessageRequestRole",
]


@dataclass(kw_only=True, repr=False)
class CreateMessageRequest:
    """What to say in a thread. Since 2025-03-01-preview."""

    role: CreateMessageRequestRole
    """Who speaks: a person, or the assistant in an earlier conversation."""

    content: str
    """The text of the message. 1 to 256000 characters."""

    attachments: Sequence[MessageAttachment | MessageAttachmentDict] | None | Unset = (
        UNSET
    )
    """Files that come with the message."""

    metadata: Mapping[str, Any] | None | Unset = UNSET
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    __repr__ = represent


class CreateMessageRequestDict(TypedDict, total=False):
    """`CreateMessageRequest` as a plain dict, keyed by wire names."""

    role: Required[CreateMessageRequestRole]
    content: Required[str]
    attachments: Sequence[MessageAttachment | MessageAttachmentDict] | None
    metadata: Mapping[str, Any] | None


CreateMessageRequestRole: TypeAlias = Literal["user", "assistant"] | str
"""Who speaks: a person, or the assistant in an earlier conversation."""
