"""`AssistantsApiToolChoiceOption`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from .assistants_named_tool_choice import (
    AssistantsNamedToolChoice,
    AssistantsNamedToolChoiceDict,
)

__all__ = [
    "AssistantsApiToolChoiceMode",
    "AssistantsApiToolChoiceOption",
    "AssistantsApiToolChoiceOptionInput",
]

AssistantsApiToolChoiceMode: TypeAlias = Union[Literal["none", "auto"], str]
"""The schema `AssistantsApiToolChoiceOption`."""

AssistantsApiToolChoiceOption: TypeAlias = Union[
    "AssistantsApiToolChoiceMode",
    AssistantsNamedToolChoice,
]
"""Whether tools are used: `none`, `auto` as the model likes, or a certain one.
Since 2025-03-01-preview.
"""

AssistantsApiToolChoiceOptionInput: TypeAlias = Union[
    "AssistantsApiToolChoiceMode",
    AssistantsNamedToolChoice,
    AssistantsNamedToolChoiceDict,
]
"""`AssistantsApiToolChoiceOption` as requests may spell it."""
