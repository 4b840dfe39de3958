"""`AssistantsApiResponseFormatOption`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.markers import UnknownVariant
from .response_format_json_object import (
    ResponseFormatJsonObject,
    ResponseFormatJsonObjectDict,
)
from .response_format_json_schema import (
    ResponseFormatJsonSchema,
    ResponseFormatJsonSchemaDict,
)
from .response_format_text import ResponseFormatText, ResponseFormatTextDict

__all__ = [
    "AssistantsApiResponseFormatOption",
    "AssistantsApiResponseFormatOptionInput",
]

AssistantsApiResponseFormatOption: TypeAlias = (
    Literal["auto"]
    | ResponseFormatText
    | ResponseFormatJsonObject
    | ResponseFormatJsonSchema
    | UnknownVariant
)
"""Form of the answers: `auto`, or text, any JSON object, or JSON of a given
schema. Since 2025-03-01-preview.
"""

AssistantsApiResponseFormatOptionInput: TypeAlias = (
    Literal["auto"]
    | ResponseFormatText
    | ResponseFormatTextDict
    | ResponseFormatJsonObject
    | ResponseFormatJsonObjectDict
    | ResponseFormatJsonSchema
    | ResponseFormatJsonSchemaDict
)
"""`AssistantsApiResponseFormatOption` as requests may spell it."""
