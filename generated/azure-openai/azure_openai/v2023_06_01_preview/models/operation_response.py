"""`OperationResponse`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from ..._runtime.markers import UnixTime
    from .error_base import ErrorBase
    from .image_generations_result import ImageGenerationsResult
    from .image_operation_status import ImageOperationStatus

__all__ = ["OperationResponse"]


@dataclass(kw_only=True, repr=False)
class OperationResponse:
    """State of an image generation, and its result once there is one. Since
    2023-06-01-preview.
    """

    id: str
    """Id of the operation."""

    status: ImageOperationStatus
    """State of an operation. `notRunning` waits for its turn and `running` is at
    work; the others are final, where `canceled` means that time ran out.
    """

    created: UnixTime | None = None
    """Time of submission, in seconds since 1970-01-01 UTC."""

    expires: UnixTime | None = None
    """Time at which the service deletes the images, in seconds since 1970-01-01 UTC."""

    result: ImageGenerationsResult | None = None
    """The generated images."""

    error: ErrorBase | None = None
    """An error in its shortest form."""

    __repr__ = represent
