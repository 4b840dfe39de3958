"""`InnerErrorCode`: Closer reason of the error."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["InnerErrorCode"]

InnerErrorCode: TypeAlias = Literal["ResponsibleAIPolicyViolation"] | str
"""Closer reason of the error."""
