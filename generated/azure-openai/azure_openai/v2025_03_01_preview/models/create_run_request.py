"""`CreateRunRequest`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Required

    from ..._runtime.models import Unset
    from .assistant_tool import AssistantToolInput
    from .assistants_api_response_format_option import (
        AssistantsApiResponseFormatOptionInput,
    )
    from .assistants_api_tool_choice_option import AssistantsApiToolChoiceOptionInput
    from .create_message_request import CreateMessageRequest, CreateMessageRequestDict
    from .parallel_tool_calls import ParallelToolCalls
    from .truncation_object import TruncationObject, TruncationObjectDict

__all__ = ["CreateRunRequest", "CreateRunRequestDict"]


@dataclass(kw_only=True, repr=False)
class CreateRunRequest:
    """Which assistant to set to work, and what is different this time. Since
    2025-03-01-preview.
    """

    assistant_id: str
    """Id of the assistant to set to work."""

    model: str | None | Unset = UNSET
    """Deployment to use in place of the assistant's."""

    instructions: str | None | Unset = UNSET
    """What the model shall do, in place of the assistant's instructions."""

    additional_instructions: str | None | Unset = UNSET
    """Instructions to add at the end, for this run only."""

    additional_messages: (
        Sequence[CreateMessageRequest | CreateMessageRequestDict] | None | Unset
    ) = UNSET
    """Messages to put into the thread first."""

    tools: Sequence[AssistantToolInput] | None | Unset = UNSET
    """Tools on offer in place of the assistant's. At most 20 items."""

    metadata: Mapping[str, Any] | None | Unset = UNSET
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    temperature: float | None | Unset = UNSET
    """Randomness of sampling: near 0.2 focused and repeatable, near 0.8 varied.
    Change either this or `top_p`.

    From 0 to 2. The service's default is `1`.
    """

    top_p: float | None | Unset = UNSET
    """Nucleus sampling: only the likeliest tokens whose probabilities sum up to this
    share are candidates. Change either this or `temperature`.

    From 0 to 1. The service's default is `1`.
    """

    stream: bool | None | Unset = UNSET
    """Send what happens as server-sent events, until `[DONE]`."""

    max_prompt_tokens: int | None | Unset = UNSET
    """Most tokens of prompts that the whole run may use; the run ends `incomplete`
    beyond.

    At least 256.
    """

    max_completion_tokens: int | None | Unset = UNSET
    """Most tokens that the whole run may generate; the run ends `incomplete` beyond.

    At least 256.
    """

    truncation_strategy: TruncationObject | TruncationObjectDict | None | Unset = UNSET
    """How much of a long thread a run reads."""

    tool_choice: AssistantsApiToolChoiceOptionInput | None | Unset = UNSET
    """Whether tools are used: `none`, `auto` as the model likes, or a certain one."""

    parallel_tool_calls: ParallelToolCalls | Unset = UNSET
    """Let the model ask for several calls at once. The service's default is `true`."""

    response_format: AssistantsApiResponseFormatOptionInput | None | Unset = UNSET
    """Form of the answers: `auto`, or text, any JSON object, or JSON of a given
    schema.
    """

    __repr__ = represent


class CreateRunRequestDict(TypedDict, total=False):
    """`CreateRunRequest` as a plain dict, keyed by wire names."""

    assistant_id: Required[str]
    model: str | None
    instructions: str | None
    additional_instructions: str | None
    additional_messages: (
        Sequence[CreateMessageRequest | CreateMessageRequestDict] | None
    )
    tools: Sequence[AssistantToolInput] | None
    metadata: Mapping[str, Any] | None
    temperature: float | None
    top_p: float | None
    stream: bool | None
    max_prompt_tokens: int | None
    max_completion_tokens: int | None
    truncation_strategy: TruncationObject | TruncationObjectDict | None
    tool_choice: AssistantsApiToolChoiceOptionInput | None
    parallel_tool_calls: ParallelToolCalls
    response_format: AssistantsApiResponseFormatOptionInput | None
