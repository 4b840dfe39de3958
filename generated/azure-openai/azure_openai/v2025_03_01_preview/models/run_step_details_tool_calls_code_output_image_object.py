"""`RunStepDetailsToolCallsCodeOutputImageObject`: A picture that code drew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "RunStepDetailsToolCallsCodeOutputImageObject",
    "RunStepDetailsToolCallsCodeOutputImageObjectImage",
]


@dataclass(kw_only=True, repr=False)
class RunStepDetailsToolCallsCodeOutputImageObject:
    """A picture that code drew. Since 2025-03-01-preview."""

    type: Literal["image"]
    """Kind of this object: `image`."""

    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """The picture."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class RunStepDetailsToolCallsCodeOutputImageObjectImage:
    """The picture. Since 2025-03-01-preview."""

    file_id: str
    """Id of the file."""

    __repr__ = represent
