"""`InputContent`: A part of what the model is given: text, a picture or a file."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .input_file import InputFile, InputFileDict
from .input_image import InputImage, InputImageDict
from .input_text import InputText, InputTextDict

__all__ = ["InputContent", "InputContentInput"]

InputContent: TypeAlias = InputText | InputImage | InputFile | UnknownVariant
"""A part of what the model is given: text, a picture or a file. Since
2025-03-01-preview.
"""

InputContentInput: TypeAlias = (
    InputText | InputTextDict | InputImage | InputImageDict | InputFile | InputFileDict
)
"""`InputContent` as requests may spell it."""
