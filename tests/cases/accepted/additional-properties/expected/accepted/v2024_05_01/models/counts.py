"""`Counts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

__all__ = ["Counts", "CountsInput"]

Counts: TypeAlias = dict[str, int]
"""The schema `Counts`."""

CountsInput: TypeAlias = Mapping[str, int]
"""`Counts` as requests may spell it."""
