"""`ResponseFormatJsonSchemaSchema`: JSON Schema of the answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

__all__ = ["ResponseFormatJsonSchemaSchema", "ResponseFormatJsonSchemaSchemaInput"]

ResponseFormatJsonSchemaSchema: TypeAlias = dict[str, Any]
"""JSON Schema of the answer. Since 2024-10-21."""

ResponseFormatJsonSchemaSchemaInput: TypeAlias = Mapping[str, Any]
"""`ResponseFormatJsonSchemaSchema` as requests may spell it."""
