"""`MessageAttachmentTool`: A tool that gets to see an attached file."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .assistant_tools_code import AssistantToolsCode, AssistantToolsCodeDict
from .assistant_tools_file_search_type_only import (
    AssistantToolsFileSearchTypeOnly,
    AssistantToolsFileSearchTypeOnlyDict,
)

__all__ = ["MessageAttachmentTool", "MessageAttachmentToolInput"]

MessageAttachmentTool: TypeAlias = (
    AssistantToolsCode | AssistantToolsFileSearchTypeOnly | UnknownVariant
)
"""A tool that gets to see an attached file. Since 2025-03-01-preview."""

MessageAttachmentToolInput: TypeAlias = (
    AssistantToolsCode
    | AssistantToolsCodeDict
    | AssistantToolsFileSearchTypeOnly
    | AssistantToolsFileSearchTypeOnlyDict
)
"""`MessageAttachmentTool` as requests may spell it."""
