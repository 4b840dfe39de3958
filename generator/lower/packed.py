"""`x-apistrata-packed`: numbers that a response may bring as base64 text."""

from __future__ import annotations

from generator.diagnostics import Diagnostics
from generator.dialects.normal import Schema
from generator.model.types import Packing, Scalar, Type

__all__ = ["KEYWORD", "packing_of", "warn_unpackable"]

KEYWORD = "x-apistrata-packed"

_PACKINGS: dict[str, Packing] = {"float32": "float32", "float64": "float64"}
# These say how exact a number is; other formats make something else of it.
_PLAIN_FORMATS = frozenset({None, "float", "double", "float32", "float64", "single"})


def packing_of(schema: Schema, item: Type, diagnostics: Diagnostics) -> Packing | None:
    """Return how the numbers of an array may be packed, None where they never are."""
    said = schema.extensions.get(KEYWORD)
    if said is None:
        return None
    if not isinstance(item, Scalar) or item.kind != "number":
        warn_unpackable(schema, diagnostics)
        return None
    if item.format not in _PLAIN_FORMATS:
        warn_unpackable(schema, diagnostics)
        return None
    found = _PACKINGS.get(said) if isinstance(said, str) else None
    if found is None:
        diagnostics.warning(
            "packed-unreadable",
            f"`{KEYWORD}` does not name a form of numbers; it is left out",
            schema.origin,
            help="write float32 or float64",
        )
    return found


def warn_unpackable(schema: Schema, diagnostics: Diagnostics) -> None:
    """Say that what has the extension is no array of numbers."""
    diagnostics.warning(
        "packed-unreadable",
        f"`{KEYWORD}` stands on what is no array of plain numbers; it is left out",
        schema.origin,
        help="write it beside `type: array` and `items` of `type: number`",
    )
