"""`SubmitToolOutputsRunRequest`: Results of the functions that a run waits for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..._runtime.models import Unset
    from .run_tool_output import RunToolOutput, RunToolOutputDict

__all__ = ["SubmitToolOutputsRunRequest", "SubmitToolOutputsRunRequestDict"]


@dataclass(kw_only=True, repr=False)
class SubmitToolOutputsRunRequest:
    """Results of the functions that a run waits for. Since 2025-03-01-preview."""

    tool_outputs: Sequence[RunToolOutput | RunToolOutputDict]
    """One result for each call."""

    stream: bool | None | Unset = UNSET
    """Send what happens as server-sent events, until `[DONE]`."""

    __repr__ = represent


class SubmitToolOutputsRunRequestDict(TypedDict, total=False):
    """`SubmitToolOutputsRunRequest` as a plain dict, keyed by wire names."""

    tool_outputs: Required[Sequence[RunToolOutput | RunToolOutputDict]]
    stream: bool | None
