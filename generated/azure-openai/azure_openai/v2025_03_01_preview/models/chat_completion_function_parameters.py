"""`ChatCompletionFunctionParameters`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

__all__ = ["ChatCompletionFunctionParameters", "ChatCompletionFunctionParametersInput"]

ChatCompletionFunctionParameters: TypeAlias = dict[str, Any]
"""Arguments that a function takes, as a JSON Schema. Without it the function
takes none. Since 2025-03-01-preview.
"""

ChatCompletionFunctionParametersInput: TypeAlias = Mapping[str, Any]
"""`ChatCompletionFunctionParameters` as requests may spell it."""
