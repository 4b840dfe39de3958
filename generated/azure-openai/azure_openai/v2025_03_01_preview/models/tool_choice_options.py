"""`ToolChoiceOptions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ToolChoiceOptions"]

ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"] | str
"""`none` uses no tool, `auto` leaves it to the model, `required` uses one or
more. Since 2025-03-01-preview.
"""
