"""OpenAPI and Swagger documents of every version, brought to one normal form."""

from __future__ import annotations

from generator.dialects.codes import CODES
from generator.dialects.detect import DIALECT_TITLES, detect_dialect
from generator.dialects.document import read_document
from generator.dialects.validate import (
    Failures,
    meta_schema_failures,
    report_failures,
    validate_document,
)

__all__ = [
    "CODES",
    "DIALECT_TITLES",
    "Failures",
    "detect_dialect",
    "meta_schema_failures",
    "read_document",
    "report_failures",
    "validate_document",
]
