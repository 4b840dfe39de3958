"""How parameters are spelt on the wire: styles, their defaults, collection formats."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from generator.dialects.shapes import Shapes
from generator.load import Node

__all__ = [
    "LOCATIONS",
    "Location",
    "Spelling",
    "collection_style",
    "default_style",
    "read_style",
]


class Spelling(NamedTuple):
    """A style and whether lists and objects are spread over several parameters."""

    style: str
    explode: bool


# OpenAPI 3.2 sec. 4.12.2.2; the first style is the default of the place.
_STYLES: dict[str, tuple[str, ...]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
    "querystring": ("form",),
}

Location: TypeAlias = Literal["path", "query", "header", "cookie", "querystring"]

LOCATIONS: dict[str, Location] = {
    "path": "path",
    "query": "query",
    "header": "header",
    "cookie": "cookie",
    "querystring": "querystring",
}
"""Where a parameter may be; Swagger's `body` and `formData` are no such places here."""

_EXPLODED = frozenset({"form", "cookie", "deepObject"})

_COLLECTION_STYLES = {
    "ssv": "spaceDelimited",
    "tsv": "tabDelimited",
    "pipes": "pipeDelimited",
}


def default_style(location: str) -> Spelling:
    """Return how a parameter of a place is spelt where the document does not say."""
    style = _STYLES[location][0]
    return Spelling(style, style in _EXPLODED)


def read_style(shapes: Shapes, node: Node, location: str) -> Spelling:
    """Return the `style` and `explode` of a Parameter Object."""
    style = shapes.text(node, "style")
    if style is not None and style not in _STYLES[location]:
        known = ", ".join(f'"{known}"' for known in _STYLES[location])
        shapes.diagnostics.warning(
            "shape-style",
            f'"{style}" is no style of a {location} parameter ({known}): the first one'
            " is used",
            (node.get("style") or node).origin,
        )
        style = None
    if style is None:
        style = _STYLES[location][0]
    if style == "deepObject":
        # It has one form only, whatever `explode` says (OpenAPI 3.1.1 sec. 4.8.12.3).
        return Spelling(style, True)
    return Spelling(style, shapes.flag(node, "explode", default=style in _EXPLODED))


def collection_style(shapes: Shapes, node: Node, location: str) -> Spelling:
    """Return Swagger's `collectionFormat` as a style; "csv" where none is written."""
    is_array = shapes.text(node, "type") == "array"
    format_ = shapes.text(node, "collectionFormat")
    if not is_array and format_ is None:
        return default_style(location)
    default = _STYLES[location][0]
    if format_ in _COLLECTION_STYLES:
        return Spelling(_COLLECTION_STYLES[format_], False)
    if format_ == "multi" and location in ("query", "cookie"):
        return Spelling("form", True)
    if format_ not in (None, "csv", ""):
        allowed = '"csv", "ssv", "tsv", "pipes"'
        allowed += ' and "multi"' if location == "query" else ""
        shapes.diagnostics.warning(
            "shape-style",
            f'"{format_}" is no collectionFormat of a {location} parameter ({allowed}'
            ' are): read as "csv"',
            (node.get("collectionFormat") or node).origin,
        )
    return Spelling(default, False)
