"""`PromptFilterResults`: Verdicts of the content filter on the prompts."""

from __future__ import annotations

from typing import TypeAlias

from .prompt_filter_result import PromptFilterResult

__all__ = ["PromptFilterResults"]

PromptFilterResults: TypeAlias = list[PromptFilterResult]
"""Verdicts of the content filter on the prompts. In a stream they may come late
and in any order. Since 2023-06-01-preview.
"""
