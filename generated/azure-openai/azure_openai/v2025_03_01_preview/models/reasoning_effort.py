"""`ReasoningEffort`: How much a reasoning model thinks before it answers."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ReasoningEffort"]

ReasoningEffort: TypeAlias = Literal["low", "medium", "high"] | str
"""How much a reasoning model thinks before it answers. Less is faster and costs
fewer tokens. Since 2025-03-01-preview.
"""
