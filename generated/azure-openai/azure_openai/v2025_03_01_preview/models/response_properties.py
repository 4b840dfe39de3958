"""`ResponseProperties`: Options of the Responses API that a response repeats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._runtime.models import Unset
    from .reasoning import Reasoning, ReasoningDict
    from .response_text_options import ResponseTextOptions, ResponseTextOptionsDict
    from .response_tool_choice import ResponseToolChoice, ResponseToolChoiceInput
    from .tool import Tool, ToolInput

__all__ = ["ResponseProperties", "ResponsePropertiesDict"]


@dataclass(kw_only=True, repr=False)
class ResponseProperties:
    """Options of the Responses API that a response repeats. Since
    2025-03-01-preview.
    """

    previous_response_id: str | None | Unset = UNSET
    """Id of the response that this one continues."""

    reasoning: Reasoning | None | Unset = UNSET
    """How much a reasoning model thinks, and whether it sums its thoughts up."""

    max_output_tokens: int | None | Unset = UNSET
    """Upper limit of generated tokens, those of hidden thoughts included."""

    instructions: str | None | Unset = UNSET
    """What the model is told first. Those of a continued response do not carry over."""

    text: ResponseTextOptions | Unset = UNSET
    """Form of the text that the model writes."""

    tools: list[Tool] | Unset = UNSET
    """Tools on offer: built-in ones and functions of yours."""

    tool_choice: ResponseToolChoice | Unset = UNSET
    """Whether tools are used, and which."""

    truncation: Literal["auto", "disabled"] | str | None | Unset = UNSET
    """What to do if the input is too long: `auto` drops items from the middle,
    `disabled` fails.

    The service's default is `"disabled"`.
    """

    __repr__ = represent


class ResponsePropertiesDict(TypedDict, total=False):
    """`ResponseProperties` as a plain dict, keyed by wire names."""

    previous_response_id: str | None
    reasoning: Reasoning | ReasoningDict | None
    max_output_tokens: int | None
    instructions: str | None
    text: ResponseTextOptions | ResponseTextOptionsDict
    tools: Sequence[ToolInput]
    tool_choice: ResponseToolChoiceInput
    truncation: Literal["auto", "disabled"] | None
