"""`RunStepDetailsToolCallsFunctionObject`: A call of a function of yours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "RunStepDetailsToolCallsFunctionObject",
    "RunStepDetailsToolCallsFunctionObjectFunction",
]


@dataclass(kw_only=True, repr=False)
class RunStepDetailsToolCallsFunctionObject:
    """A call of a function of yours. Since 2025-03-01-preview."""

    id: str
    """Id of the call."""

    type: Literal["function"]
    """Kind of this object: `function`."""

    function: RunStepDetailsToolCallsFunctionObjectFunction
    """The call and what the function gave back."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class RunStepDetailsToolCallsFunctionObjectFunction:
    """The call and what the function gave back. Since 2025-03-01-preview."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments of the call as JSON text, written by the model: check them before
    use.
    """

    output: str | None
    """What the function gave back; null until it is handed in."""

    __repr__ = represent
