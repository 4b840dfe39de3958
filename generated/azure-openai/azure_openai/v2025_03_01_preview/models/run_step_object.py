"""`RunStepObject`: One thing that a run did: a message, or calls of tools."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Any

    from .run_error import RunError
    from .run_step_completion_usage import RunStepCompletionUsage
    from .run_step_details import RunStepDetails

__all__ = ["RunStepObject", "RunStepObjectStatus", "RunStepObjectType"]


@dataclass(kw_only=True, repr=False)
class RunStepObject:
    """One thing that a run did: a message, or calls of tools. Since
    2025-03-01-preview.
    """

    id: str
    """Id of the step."""

    object: Literal["assistant.run.step"]
    """Kind of this object: `assistant.run.step`."""

    created_at: int
    """Time of creation, in seconds since 1970-01-01 UTC."""

    assistant_id: str
    """Id of the assistant."""

    thread_id: str
    """Id of the thread."""

    run_id: str
    """Id of the run."""

    type: RunStepObjectType
    """What the step does."""

    status: RunStepObjectStatus
    """Where the step stands."""

    step_details: RunStepDetails
    """What the step did."""

    last_error: RunError | None
    """Why it failed; null if it did not."""

    expired_at: int | None
    """Time when its run was given up, in seconds since 1970-01-01 UTC; null if it
    was not.
    """

    cancelled_at: int | None
    """Time when it was stopped, in seconds since 1970-01-01 UTC; null if it was not."""

    failed_at: int | None
    """Time when it failed, in seconds since 1970-01-01 UTC; null if it did not."""

    completed_at: int | None
    """Time when it was done, in seconds since 1970-01-01 UTC; null before."""

    metadata: dict[str, Any] | None = None
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    usage: RunStepCompletionUsage | None = None
    """Tokens that a step has consumed; null until it has ended."""

    __repr__ = represent


RunStepObjectType: TypeAlias = Literal["message_creation", "tool_calls"] | str
"""What the step does."""

RunStepObjectStatus: TypeAlias = (
    Literal["in_progress", "cancelled", "failed", "completed", "expired"] | str
)
"""Where the step stands."""
