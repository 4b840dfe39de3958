"""`FunctionParameters`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

__all__ = ["FunctionParameters"]

FunctionParameters: TypeAlias = Mapping[str, Any]
"""JSON Schema of the arguments: an object schema with one property per argument.
A function that takes none goes without. Since 2023-07-01-preview.
"""
