"""`ChatRole`: who wrote a message."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ChatRole"]

ChatRole: TypeAlias = Literal["system", "user", "assistant"] | str
