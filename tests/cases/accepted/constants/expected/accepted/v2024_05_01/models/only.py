"""`Only`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["Only"]

Only: TypeAlias = Literal["fixed"]
"""The schema `Only`."""
