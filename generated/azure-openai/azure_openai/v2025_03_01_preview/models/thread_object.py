"""`ThreadObject`: A conversation that the service keeps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Any, Literal

    from .thread_tool_resources import ThreadToolResources

__all__ = ["ThreadObject"]


@dataclass(kw_only=True, repr=False)
class ThreadObject:
    """A conversation that the service keeps. Since 2025-03-01-preview."""

    id: str
    """Id of the thread."""

    object: Literal["thread"]
    """Kind of this object: `thread`."""

    created_at: int
    """Time of creation, in seconds since 1970-01-01 UTC."""

    tool_resources: ThreadToolResources | None
    """What tools may use in a thread."""

    metadata: dict[str, Any] | None
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    __repr__ = represent
