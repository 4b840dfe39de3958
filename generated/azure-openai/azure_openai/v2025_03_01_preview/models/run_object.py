"""`RunObject`: An assistant at work on a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Any

    from .assistant_tool import AssistantTool
    from .assistants_api_response_format_option import AssistantsApiResponseFormatOption
    from .assistants_api_tool_choice_option import AssistantsApiToolChoiceOption
    from .parallel_tool_calls import ParallelToolCalls
    from .run_completion_usage import RunCompletionUsage
    from .run_error import RunError
    from .run_incomplete_details import RunIncompleteDetails
    from .run_required_action import RunRequiredAction
    from .truncation_object import TruncationObject

__all__ = ["RunObject", "RunObjectStatus"]


@dataclass(kw_only=True, repr=False)
class RunObject:
    """An assistant at work on a thread. Since 2025-03-01-preview."""

    id: str
    """Id of the run."""

    object: Literal["thread.run"]
    """Kind of this object: `thread.run`."""

    created_at: int
    """Time of creation, in seconds since 1970-01-01 UTC."""

    thread_id: str
    """Id of the thread."""

    assistant_id: str
    """Id of the assistant."""

    status: RunObjectStatus
    """Where the run stands."""

    required_action: RunRequiredAction | None = None
    """What the caller has to do before the run goes on; null unless it waits."""

    last_error: RunError | None
    """Why it failed; null if it did not."""

    expires_at: int | None
    """Time when the run will be given up, in seconds since 1970-01-01 UTC."""

    started_at: int | None
    """Time when work began, in seconds since 1970-01-01 UTC; null before."""

    cancelled_at: int | None
    """Time when it was stopped, in seconds since 1970-01-01 UTC; null if it was not."""

    failed_at: int | None
    """Time when it failed, in seconds since 1970-01-01 UTC; null if it did not."""

    completed_at: int | None
    """Time when it was done, in seconds since 1970-01-01 UTC; null before."""

    incomplete_details: RunIncompleteDetails | None
    """Why the run stopped early; null if it did not."""

    model: str
    """Deployment that the run uses."""

    instructions: str | None
    """What the model was told for this run."""

    tools: list[AssistantTool]
    """Tools that the run offers. At most 20 items. The service's default is `[]`."""

    metadata: dict[str, Any] | None
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    usage: RunCompletionUsage | None
    """Tokens that a run has consumed; null until it has ended."""

    temperature: float | None = None
    """Randomness of sampling: near 0.2 focused and repeatable, near 0.8 varied.
    Change either this or `top_p`.
    """

    top_p: float | None = None
    """Nucleus sampling: only the likeliest tokens whose probabilities sum up to this
    share are candidates. Change either this or `temperature`.
    """

    max_prompt_tokens: int | None
    """Most tokens of prompts that the whole run may use; the run ends `incomplete`
    beyond.

    At least 256.
    """

    max_completion_tokens: int | None
    """Most tokens that the whole run may generate; the run ends `incomplete` beyond.

    At least 256.
    """

    truncation_strategy: TruncationObject | None
    """How much of a long thread a run reads."""

    tool_choice: AssistantsApiToolChoiceOption | None
    """Whether tools are used: `none`, `auto` as the model likes, or a certain one."""

    parallel_tool_calls: ParallelToolCalls | None = None
    """Let the model ask for several calls at once. The service's default is `true`."""

    response_format: AssistantsApiResponseFormatOption | None
    """Form of the answers: `auto`, or text, any JSON object, or JSON of a given
    schema.
    """

    __repr__ = represent


RunObjectStatus: TypeAlias = (
    Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "expired",
    ]
    | str
)
"""Where the run stands."""
