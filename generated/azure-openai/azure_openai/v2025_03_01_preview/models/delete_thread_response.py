"""`DeleteThreadResponse`: Tells that a thread was deleted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["DeleteThreadResponse"]


@dataclass(kw_only=True, repr=False)
class DeleteThreadResponse:
    """Tells that a thread was deleted. Since 2025-03-01-preview."""

    id: str
    """Id of the thread."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["thread.deleted"]
    """Kind of this object: `thread.deleted`."""

    __repr__ = represent
