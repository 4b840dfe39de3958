"""`CodeInterpreterToolOutput`: What running code gave."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .code_interpreter_file_output import CodeInterpreterFileOutput
from .code_interpreter_text_output import CodeInterpreterTextOutput

__all__ = ["CodeInterpreterToolOutput"]

CodeInterpreterToolOutput: TypeAlias = (
    CodeInterpreterTextOutput | CodeInterpreterFileOutput | UnknownVariant
)
"""What running code gave. Since 2025-03-01-preview."""
