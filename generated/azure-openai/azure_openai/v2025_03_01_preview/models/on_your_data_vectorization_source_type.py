"""`OnYourDataVectorizationSourceType`: Kind of what turns a question into a vector."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["OnYourDataVectorizationSourceType"]

OnYourDataVectorizationSourceType: TypeAlias = (
    Literal["endpoint", "deployment_name", "integrated", "model_id"] | str
)
"""Kind of what turns a question into a vector. Since 2024-10-21."""
