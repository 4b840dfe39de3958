"""`ItemResource`: A stored item, with its id."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .computer_tool_call import ComputerToolCall
from .computer_tool_call_output_resource import ComputerToolCallOutputResource
from .file_search_tool_call import FileSearchToolCall
from .function_tool_call import FunctionToolCall
from .function_tool_call_output_resource import FunctionToolCallOutputResource
from .input_message_resource import InputMessageResource
from .output_message import OutputMessage

__all__ = ["ItemResource"]

ItemResource: TypeAlias = (
    InputMessageResource
    | OutputMessage
    | FileSearchToolCall
    | ComputerToolCall
    | ComputerToolCallOutputResource
    | FunctionToolCall
    | FunctionToolCallOutputResource
    | UnknownVariant
)
"""A stored item, with its id. Since 2025-03-01-preview."""
