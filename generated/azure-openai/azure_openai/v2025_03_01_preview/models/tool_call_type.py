"""`ToolCallType`: Kind of the tool that is called."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ToolCallType"]

ToolCallType: TypeAlias = Literal["function"] | str
"""Kind of the tool that is called. Since 2024-10-21."""
