"""`ChatCompletionResponseMessageRole`: Who speaks: `assistant`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ChatCompletionResponseMessageRole"]

ChatCompletionResponseMessageRole: TypeAlias = Literal["assistant"]
"""Who speaks: `assistant`. Since 2024-10-21."""
