"""`RunStepDetailsToolCallsCodeObject`: Code that was run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .run_step_code_output import RunStepCodeOutput

__all__ = [
    "RunStepDetailsToolCallsCodeObject",
    "RunStepDetailsToolCallsCodeObjectCodeInterpreter",
]


@dataclass(kw_only=True, repr=False)
class RunStepDetailsToolCallsCodeObject:
    """Code that was run. Since 2025-03-01-preview."""

    id: str
    """Id of the call."""

    type: Literal["code_interpreter"]
    """Kind of this object: `code_interpreter`."""

    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
    """The code and what it gave."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class RunStepDetailsToolCallsCodeObjectCodeInterpreter:
    """The code and what it gave. Since 2025-03-01-preview."""

    input: str
    """The code."""

    outputs: list[RunStepCodeOutput]
    """What running the code gave."""

    __repr__ = represent
