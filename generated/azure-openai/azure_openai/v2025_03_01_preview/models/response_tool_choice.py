"""`ResponseToolChoice`: Whether tools are used, and which."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .tool_choice_function import ToolChoiceFunction, ToolChoiceFunctionDict
from .tool_choice_options import ToolChoiceOptions
from .tool_choice_types import ToolChoiceTypes, ToolChoiceTypesDict

__all__ = ["ResponseToolChoice", "ResponseToolChoiceInput"]

ResponseToolChoice: TypeAlias = (
    ToolChoiceOptions | ToolChoiceTypes | ToolChoiceFunction | UnknownVariant
)
"""Whether tools are used, and which. Since 2025-03-01-preview."""

ResponseToolChoiceInput: TypeAlias = (
    ToolChoiceOptions
    | ToolChoiceTypes
    | ToolChoiceTypesDict
    | ToolChoiceFunction
    | ToolChoiceFunctionDict
)
"""`ResponseToolChoice` as requests may spell it."""
