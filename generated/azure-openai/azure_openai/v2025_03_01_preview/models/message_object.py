"""`MessageObject`: A message of a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Any

    from .message_attachment import MessageAttachment
    from .message_content import MessageContent
    from .message_incomplete_details import MessageIncompleteDetails

__all__ = ["MessageObject", "MessageObjectRole", "MessageObjectStatus"]


@dataclass(kw_only=True, repr=False)
class MessageObject:
    """A message of a thread. Since 2025-03-01-preview."""

    id: str
    """Id of the message."""

    object: Literal["thread.message"]
    """Kind of this object: `thread.message`."""

    created_at: int
    """Time of creation, in seconds since 1970-01-01 UTC."""

    thread_id: str
    """Id of the thread."""

    status: MessageObjectStatus | None = None
    """Whether the message is being written, whole, or breaks off."""

    incomplete_details: MessageIncompleteDetails | None = None
    """Why the message breaks off; null if it does not."""

    completed_at: int | None = None
    """Time when it was done, in seconds since 1970-01-01 UTC; null before."""

    incomplete_at: int | None = None
    """Time when it broke off, in seconds since 1970-01-01 UTC; null if it did not."""

    role: MessageObjectRole
    """Who speaks."""

    content: list[MessageContent]
    """Parts of the message."""

    assistant_id: str | None
    """Id of the assistant that wrote it; null if a person did."""

    run_id: str | None
    """Id of the run that wrote it; null if none did."""

    attachments: list[MessageAttachment] | None
    """Files that come with the message."""

    metadata: dict[str, Any] | None
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    __repr__ = represent


MessageObjectStatus: TypeAlias = Literal["in_progress", "incomplete", "completed"] | str
"""Whether the message is being written, whole, or breaks off."""

MessageObjectRole: TypeAlias = Literal["user", "assistant"] | str
"""Who speaks."""
