"""`InnerErrorCode`: Closer reason of the error."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["InnerErrorCode"]

InnerErrorCode: TypeAlias = Literal["ResponsibleAIPolicyViolation"] | str
"""Closer reason of the error. Since 2023-06-01-preview."""
