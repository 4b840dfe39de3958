"""`OutputContent`: A part of what the model says: text or a refusal."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .output_text import OutputText, OutputTextDict
from .refusal import Refusal, RefusalDict

__all__ = ["OutputContent", "OutputContentInput"]

OutputContent: TypeAlias = OutputText | Refusal | UnknownVariant
"""A part of what the model says: text or a refusal. Since 2025-03-01-preview."""

OutputContentInput: TypeAlias = OutputText | OutputTextDict | Refusal | RefusalDict
"""`OutputContent` as requests may spell it."""
