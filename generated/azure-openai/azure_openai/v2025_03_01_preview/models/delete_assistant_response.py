"""`DeleteAssistantResponse`: Tells that an assistant was deleted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["DeleteAssistantResponse"]


@dataclass(kw_only=True, repr=False)
class DeleteAssistantResponse:
    """Tells that an assistant was deleted. Since 2025-03-01-preview."""

    id: str
    """Id of the assistant."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["assistant.deleted"]
    """Kind of this object: `assistant.deleted`."""

    __repr__ = represent
