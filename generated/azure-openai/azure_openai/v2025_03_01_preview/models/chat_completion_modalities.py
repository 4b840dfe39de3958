"""`ChatCompletionModalities`: Forms that the answer may take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

__all__ = ["ChatCompletionModalities"]

ChatCompletionModalities: TypeAlias = Sequence[Literal["text", "audio"]]
"""Forms that the answer may take. Since 2025-03-01-preview."""
