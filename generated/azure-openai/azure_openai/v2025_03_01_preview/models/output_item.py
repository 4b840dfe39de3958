"""`OutputItem`."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from ..._runtime.markers import Tagged, UnknownVariant
from .computer_tool_call import ComputerToolCall
from .file_search_tool_call import FileSearchToolCall
from .function_tool_call import FunctionToolCall
from .output_message import OutputMessage
from .reasoning_item import ReasoningItem

__all__ = ["OutputItem"]

OutputItem: TypeAlias = Annotated[
    OutputMessage
    | FileSearchToolCall
    | FunctionToolCall
    | ComputerToolCall
    | ReasoningItem
    | UnknownVariant,
    Tagged(
        "type",
        {
            "message": "OutputMessage",
            "file_search_call": "FileSearchToolCall",
            "function_call": "FunctionToolCall",
            "computer_call": "ComputerToolCall",
            "reasoning": "ReasoningItem",
        },
    ),
]
"""One thing that the model gives: a message, a call of a tool, or thoughts.
Since 2025-03-01-preview.
"""
