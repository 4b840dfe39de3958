"""`Item`."""

from __future__ import annotations

from typing import TypeAlias

from .computer_tool_call import ComputerToolCall, ComputerToolCallDict
from .computer_tool_call_output import (
    ComputerToolCallOutput,
    ComputerToolCallOutputDict,
)
from .file_search_tool_call import FileSearchToolCall, FileSearchToolCallDict
from .function_tool_call import FunctionToolCall, FunctionToolCallDict
from .function_tool_call_output import (
    FunctionToolCallOutput,
    FunctionToolCallOutputDict,
)
from .input_message import InputMessage, InputMessageDict
from .output_message import OutputMessage, OutputMessageDict
from .reasoning_item import ReasoningItem, ReasoningItemDict

__all__ = ["Item"]

Item: TypeAlias = (
    InputMessage
    | InputMessageDict
    | OutputMessage
    | OutputMessageDict
    | FileSearchToolCall
    | FileSearchToolCallDict
    | ComputerToolCall
    | ComputerToolCallDict
    | ComputerToolCallOutput
    | ComputerToolCallOutputDict
    | FunctionToolCall
    | FunctionToolCallDict
    | FunctionToolCallOutput
    | FunctionToolCallOutputDict
    | ReasoningItem
    | ReasoningItemDict
)
"""Anything that input and output are made of: messages, calls of tools, their
results, thoughts. Since 2025-03-01-preview.
"""
