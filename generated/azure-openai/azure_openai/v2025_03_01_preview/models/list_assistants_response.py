"""`ListAssistantsResponse`: A page of assistants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .assistant_object import AssistantObject

__all__ = ["ListAssistantsResponse"]


@dataclass(kw_only=True, repr=False)
class ListAssistantsResponse:
    """A page of assistants. Since 2025-03-01-preview."""

    object: str
    """Kind of this object: `list`."""

    data: list[AssistantObject]
    """The items of the page."""

    first_id: str | None
    """Id of the first item of the page; null on an empty one."""

    last_id: str | None
    """Id of the last item of the page; null on an empty one."""

    has_more: bool
    """Whether there is another page."""

    __repr__ = represent
