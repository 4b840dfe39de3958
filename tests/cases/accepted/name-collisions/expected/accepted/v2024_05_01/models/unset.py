"""`UNSET_`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["UNSET_"]

UNSET_: TypeAlias = Literal["a", "b"] | str
"""The schema `UNSET`."""
