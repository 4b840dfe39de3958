"""`InputMessageContentList`: Parts of a message to the model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from .input_content import InputContent, InputContentInput

__all__ = ["InputMessageContentList", "InputMessageContentListInput"]

InputMessageContentList: TypeAlias = list[InputContent]
"""Parts of a message to the model. Since 2025-03-01-preview."""

InputMessageContentListInput: TypeAlias = Sequence[InputContentInput]
"""`InputMessageContentList` as requests may spell it."""
