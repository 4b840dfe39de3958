"""`TextResponseFormatConfiguration`."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .response_format_json_object import (
    ResponseFormatJsonObject,
    ResponseFormatJsonObjectDict,
)
from .response_format_text import ResponseFormatText, ResponseFormatTextDict
from .text_response_format_json_schema import (
    TextResponseFormatJsonSchema,
    TextResponseFormatJsonSchemaDict,
)

__all__ = ["TextResponseFormatConfiguration", "TextResponseFormatConfigurationInput"]

TextResponseFormatConfiguration: TypeAlias = (
    ResponseFormatText
    | TextResponseFormatJsonSchema
    | ResponseFormatJsonObject
    | UnknownVariant
)
"""Plain text, JSON of a given schema, or any JSON object. Since
2025-03-01-preview.
"""

TextResponseFormatConfigurationInput: TypeAlias = (
    ResponseFormatText
    | ResponseFormatTextDict
    | TextResponseFormatJsonSchema
    | TextResponseFormatJsonSchemaDict
    | ResponseFormatJsonObject
    | ResponseFormatJsonObjectDict
)
"""`TextResponseFormatConfiguration` as requests may spell it."""
