"""`GenerateImagesResponse`: The operation that was started."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .image_operation_status import ImageOperationStatus

__all__ = ["GenerateImagesResponse"]


@dataclass(kw_only=True, repr=False)
class GenerateImagesResponse:
    """The operation that was started. Since 2023-06-01-preview."""

    id: str
    """Id of the operation."""

    status: ImageOperationStatus
    """State of an operation. `notRunning` waits for its turn and `running` is at
    work; the others are final, where `canceled` means that time ran out.
    """

    __repr__ = represent
