"""`RunStepDeltaStepDetailsToolCallsCodeObject`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_step_delta_code_output import RunStepDeltaCodeOutput

__all__ = [
    "RunStepDeltaStepDetailsToolCallsCodeObject",
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter",
]


@dataclass(kw_only=True, repr=False)
class RunStepDeltaStepDetailsToolCallsCodeObject:
    """What an event adds to code and its output. Since 2025-03-01-preview."""

    index: int
    """Position that the piece belongs to."""

    id: str | None = None
    """Id of the call."""

    type: Literal["code_interpreter"]
    """Kind of this object: `code_interpreter`."""

    code_interpreter: (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None
    ) = None
    """The code and what it gave."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter:
    """The code and what it gave. Since 2025-03-01-preview."""

    input: str | None = None
    """The code."""

    outputs: list[RunStepDeltaCodeOutput] | None = None
    """What running the code gave."""

    __repr__ = represent
