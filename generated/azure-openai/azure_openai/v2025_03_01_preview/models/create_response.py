"""`CreateResponse`: What to respond to, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .includable import Includable
    from .input_item import InputItem
    from .metadata import MetadataInput
    from .reasoning import Reasoning, ReasoningDict
    from .response_text_options import ResponseTextOptions, ResponseTextOptionsDict
    from .response_tool_choice import ResponseToolChoiceInput
    from .tool import ToolInput

__all__ = ["CreateResponse", "CreateResponseDict"]


@dataclass(kw_only=True, repr=False)
class CreateResponse:
    """What to respond to, and how. Since 2025-03-01-preview."""

    model: str
    """Deployment to use, by its name."""

    metadata: MetadataInput | None | Unset = UNSET
    """Up to 16 notes of yours: keys of at most 64 characters, values of at most 512."""

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

    user: str | Unset = UNSET
    """Opaque id of the person behind the request; helps the service to spot abuse."""

    previous_response_id: str | None | Unset = UNSET
    """Id of the response that this one continues."""

    reasoning: Reasoning | ReasoningDict | None | Unset = UNSET
    """How much a reasoning model thinks, and whether it sums its thoughts up."""

    max_output_tokens: int | None | Unset = UNSET
    """Upper limit of generated tokens, those of hidden thoughts included."""

    instructions: str | None | Unset = UNSET
    """What the model is told first. Those of a continued response do not carry over."""

    text: ResponseTextOptions | ResponseTextOptionsDict | Unset = UNSET
    """Form of the text that the model writes."""

    tools: Sequence[ToolInput] | Unset = UNSET
    """Tools on offer: built-in ones and functions of yours."""

    tool_choice: ResponseToolChoiceInput | Unset = UNSET
    """Whether tools are used, and which."""

    truncation: Literal["auto", "disabled"] | None | Unset = UNSET
    """What to do if the input is too long: `auto` drops items from the middle,
    `disabled` fails.

    The service's default is `"disabled"`.
    """

    input: str | Sequence[InputItem]
    """What to respond to: a text, which counts as a message of the user, or items."""

    include: Sequence[Includable] | None | Unset = UNSET
    """What to report beyond the usual."""

    parallel_tool_calls: bool | None | Unset = UNSET
    """Whether the model may ask for several calls at once.

    The service's default is `true`.
    """

    store: bool | None | Unset = UNSET
    """Keep the response so that it can be shown and continued later.

    The service's default is `true`.
    """

    stream: bool | None | Unset = UNSET
    """Send the response as server-sent events while it is generated.

    The service's default is `false`.
    """

    __repr__ = represent


class CreateResponseDict(TypedDict, total=False):
    """`CreateResponse` as a plain dict, keyed by wire names."""

    model: Required[str]
    metadata: MetadataInput | None
    temperature: float | None
    top_p: float | None
    user: str
    previous_response_id: str | None
    reasoning: Reasoning | ReasoningDict | None
    max_output_tokens: int | None
    instructions: str | None
    text: ResponseTextOptions | ResponseTextOptionsDict
    tools: Sequence[ToolInput]
    tool_choice: ResponseToolChoiceInput
    truncation: Literal["auto", "disabled"] | None
    input: Required[str | Sequence[InputItem]]
    include: Sequence[Includable] | None
    parallel_tool_calls: bool | None
    store: bool | None
    stream: bool | None
