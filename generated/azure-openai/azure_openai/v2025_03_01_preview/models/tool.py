"""`Tool`: A tool that the model can use."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .computer_tool import ComputerTool, ComputerToolDict
from .file_search_tool import FileSearchTool, FileSearchToolDict
from .function_tool import FunctionTool, FunctionToolDict

__all__ = ["Tool", "ToolInput"]

Tool: TypeAlias = FileSearchTool | FunctionTool | ComputerTool | UnknownVariant
"""A tool that the model can use. Since 2025-03-01-preview."""

ToolInput: TypeAlias = (
    FileSearchTool
    | FileSearchToolDict
    | FunctionTool
    | FunctionToolDict
    | ComputerTool
    | ComputerToolDict
)
"""`Tool` as requests may spell it."""
