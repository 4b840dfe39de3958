"""`RunStepDeltaStepDetailsToolCallsFunctionObject`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "RunStepDeltaStepDetailsToolCallsFunctionObject",
    "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction",
]


@dataclass(kw_only=True, repr=False)
class RunStepDeltaStepDetailsToolCallsFunctionObject:
    """What an event adds to a call of a function. Since 2025-03-01-preview."""

    index: int
    """Position that the piece belongs to."""

    id: str | None = None
    """Id of the call."""

    type: Literal["function"]
    """Kind of this object: `function`."""

    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = None
    """The call and what the function gave back."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction:
    """The call and what the function gave back. Since 2025-03-01-preview."""

    name: str | None = None
    """Name of the function."""

    arguments: str | None = None
    """Arguments of the call as JSON text, written by the model: check them before
    use.
    """

    output: str | None = None
    """What the function gave back; null until it is handed in."""

    __repr__ = represent
