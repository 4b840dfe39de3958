"""`Answer`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .picture import Picture, PictureDict
from .text import Text, TextDict

__all__ = ["Answer", "AnswerInput"]

Answer: TypeAlias = str | list[float] | Text | Picture | UnknownVariant
"""The schema `Answer`."""

AnswerInput: TypeAlias = str | Sequence[float] | Text | TextDict | Picture | PictureDict
"""`Answer` as requests may spell it."""
