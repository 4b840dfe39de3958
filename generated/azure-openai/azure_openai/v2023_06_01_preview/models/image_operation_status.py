"""`ImageOperationStatus`: State of an operation."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ImageOperationStatus"]

ImageOperationStatus: TypeAlias = (
    Literal["notRunning", "running", "succeeded", "canceled", "failed", "deleted"] | str
)
"""State of an operation. `notRunning` waits for its turn and `running` is at
work; the others are final, where `canceled` means that time ran out. Since
2023-06-01-preview.
"""
