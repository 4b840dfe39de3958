"""`Literal_`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

__all__ = ["Literal_", "Literal_Input"]

Literal_: TypeAlias = list[str]
"""The schema `Literal`."""

Literal_Input: TypeAlias = Sequence[str]
"""`Literal_` as requests may spell it."""
