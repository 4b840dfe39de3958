"""`RunStepDeltaStepDetailsToolCallsCodeOutputImageObject`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage",
]


@dataclass(kw_only=True, repr=False)
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject:
    """A picture that an event adds to the output of code. Since 2025-03-01-preview."""

    index: int
    """Position that the piece belongs to."""

    type: Literal["image"]
    """Kind of this object: `image`."""

    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = None
    """The picture."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage:
    """The picture. Since 2025-03-01-preview."""

    file_id: str | None = None
    """Id of the file."""

    __repr__ = represent
