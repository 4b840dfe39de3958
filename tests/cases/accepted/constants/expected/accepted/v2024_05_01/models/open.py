"""`Open`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["Open"]

Open: TypeAlias = Literal["one"] | str
"""The schema `set open`."""
