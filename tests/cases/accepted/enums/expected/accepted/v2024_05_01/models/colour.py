"""`Colour`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["Colour"]

Colour: TypeAlias = Literal["red", "green", "", "dark blue"] | str
"""The schema `Colour`."""
