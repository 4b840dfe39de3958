"""`AssistantTool`: A tool that an assistant can use."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .assistant_tools_code import AssistantToolsCode, AssistantToolsCodeDict
from .assistant_tools_file_search import (
    AssistantToolsFileSearch,
    AssistantToolsFileSearchDict,
)
from .assistant_tools_function import AssistantToolsFunction, AssistantToolsFunctionDict

__all__ = ["AssistantTool", "AssistantToolInput"]

AssistantTool: TypeAlias = (
    AssistantToolsCode
    | AssistantToolsFileSearch
    | AssistantToolsFunction
    | UnknownVariant
)
"""A tool that an assistant can use. Since 2025-03-01-preview."""

AssistantToolInput: TypeAlias = (
    AssistantToolsCode
    | AssistantToolsCodeDict
    | AssistantToolsFileSearch
    | AssistantToolsFileSearchDict
    | AssistantToolsFunction
    | AssistantToolsFunctionDict
)
"""`AssistantTool` as requests may spell it."""
