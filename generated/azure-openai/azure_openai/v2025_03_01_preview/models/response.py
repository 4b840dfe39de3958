"""`Response`: What a model made of some input, with all settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .metadata import Metadata
    from .output_item import OutputItem
    from .reasoning import Reasoning
    from .response_error import ResponseError
    from .response_incomplete_details import ResponseIncompleteDetails
    from .response_text_options import ResponseTextOptions
    from .response_tool_choice import ResponseToolChoice
    from .response_usage import ResponseUsage
    from .tool import Tool

__all__ = ["Response"]


@dataclass(kw_only=True, repr=False)
class Response:
    """What a model made of some input, with all settings. Since 2025-03-01-preview."""

    model: str
    """Deployment to use, by its name."""

    metadata: Metadata | None
    """Up to 16 notes of yours: keys of at most 64 characters, values of at most 512."""

    temperature: float | None
    """Randomness of sampling: near 0.2 focused and repeatable, near 0.8 varied.
    Change either this or `top_p`.

    From 0 to 2. The service's default is `1`.
    """

    top_p: float | None
    """Nucleus sampling: only the likeliest tokens whose probabilities sum up to this
    share are candidates. Change either this or `temperature`.

    From 0 to 1. The service's default is `1`.
    """

    user: str | None = None
    """Opaque id of the person behind the request; helps the service to spot abuse."""

    previous_response_id: str | None = None
    """Id of the response that this one continues."""

    reasoning: Reasoning | None = None
    """How much a reasoning model thinks, and whether it sums its thoughts up."""

    max_output_tokens: int | None = None
    """Upper limit of generated tokens, those of hidden thoughts included."""

    instructions: str | None
    """What the model is told first. Those of a continued response do not carry over."""

    text: ResponseTextOptions | None = None
    """Form of the text that the model writes."""

    tools: list[Tool]
    """Tools on offer: built-in ones and functions of yours."""

    tool_choice: ResponseToolChoice
    """Whether tools are used, and which."""

    truncation: Literal["auto", "disabled"] | str | None = None
    """What to do if the input is too long: `auto` drops items from the middle,
    `disabled` fails.

    The service's default is `"disabled"`.
    """

    id: str
    """Id of the response."""

    object: Literal["response"]
    """Kind of this object: `response`."""

    status: Literal["completed", "failed", "in_progress", "incomplete"] | str | None = (
        None
    )
    """Where the response stands."""

    created_at: float
    """Time of creation, in seconds since 1970-01-01 UTC."""

    error: ResponseError | None
    """Why the response failed; null if it did not."""

    incomplete_details: ResponseIncompleteDetails | None
    """Why the response breaks off; null if it does not."""

    output: list[OutputItem]
    """What the model gave, in order: not always a message first."""

    output_text: str | None = None
    """All text of the output in one."""

    usage: ResponseUsage | None = None
    """Tokens that a response has consumed."""

    parallel_tool_calls: bool
    """Whether the model may ask for several calls at once.

    The service's default is `true`.
    """

    __repr__ = represent
