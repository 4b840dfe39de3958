"""Which description language a document is written in."""

from __future__ import annotations

import re

from generator.diagnostics import Diagnostics
from generator.dialects.normal import Dialect
from generator.load import Node

__all__ = ["DIALECT_TITLES", "detect_dialect"]

DIALECT_TITLES: dict[Dialect, str] = {
    "swagger-2.0": "Swagger 2.0",
    "openapi-3.0": "OpenAPI 3.0",
    "openapi-3.1": "OpenAPI 3.1",
    "openapi-3.2": "OpenAPI 3.2",
}

# The key that tells the version, and the versions it may tell: a pattern for each.
_VERSIONS: tuple[tuple[str, str, Dialect], ...] = (
    ("swagger", r"2(\.0(\.0)?)?", "swagger-2.0"),
    ("openapi", r"3\.0(\..*)?|3", "openapi-3.0"),
    ("openapi", r"3\.1(\..*)?", "openapi-3.1"),
    ("openapi", r"3\.2(\..*)?", "openapi-3.2"),
)

_SUPPORTED = "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read"

# What a file without a version line may be, told by a key that gives it away.
_FRAGMENTS: tuple[tuple[str, str], ...] = (
    ("overlay", "an overlay, to be named under `overlays`"),
    ("asyncapi", "an AsyncAPI document, which describes messages and not calls"),
    ("arazzo", "an Arazzo document, which describes workflows over other documents"),
    ("paths", "a document without its version line"),
    ("info", "a document without its version line"),
    ("components", "a fragment that other documents refer to"),
    ("definitions", "a fragment that other documents refer to"),
    ("$schema", "a JSON Schema, not an API description"),
    ("openrpc", "an OpenRPC document"),
    ("properties", "a single schema"),
    ("type", "a single schema"),
    ("allOf", "a single schema"),
    ("responses", "a single operation or a list of responses"),
    ("get", "a single path item"),
    ("post", "a single path item"),
)


def detect_dialect(root: Node, diagnostics: Diagnostics) -> Dialect | None:
    """Return the dialect of the document at `root`, None after an error."""
    if not root.is_mapping:
        diagnostics.error(
            "dialect-missing",
            f"the document is no API description but a {root.kind}",
            root.origin,
            help=f'it starts with `openapi: "3.x.y"` or `swagger: "2.0"`; {_SUPPORTED}',
        )
        return None
    for key in ("openapi", "swagger", "swaggerVersion"):
        version = root.get(key)
        if version is not None:
            return _known_version(key, version, diagnostics)
    diagnostics.error(
        "dialect-missing",
        _missing_message(root),
        root.origin,
        help=f'add `openapi: "3.x.y"` or `swagger: "2.0"`; {_SUPPORTED}',
    )
    return None


def _known_version(key: str, version: Node, diagnostics: Diagnostics) -> Dialect | None:
    text = str(version.value).strip() if version.kind in _TEXTUAL else ""
    for known_key, pattern, dialect in _VERSIONS:
        if known_key == key and re.fullmatch(pattern, text):
            return dialect
    # People write `swagger: 3.0.0` and `openapi: 2.0`; the number decides.
    for _, pattern, dialect in _VERSIONS:
        if key != "swaggerVersion" and re.fullmatch(pattern, text):
            wanted = "swagger" if dialect == "swagger-2.0" else "openapi"
            diagnostics.warning(
                "shape",
                f'"{key}: {text}" is read as {DIALECT_TITLES[dialect]}',
                version.origin,
                help=f"the key is `{wanted}` for this version",
            )
            return dialect
    title = "Swagger" if key.startswith("swagger") else "OpenAPI"
    shown = f'{title} "{text}"' if text else f"a {title} version that is {version.kind}"
    diagnostics.error(
        "dialect-unsupported",
        f"the document is written in {shown}, which is not read",
        version.origin,
        help=_SUPPORTED,
    )
    return None


_TEXTUAL = frozenset({"string", "integer", "number"})


def _missing_message(root: Node) -> str:
    for key, meaning in _FRAGMENTS:
        if root.get(key) is not None:
            return f"the document does not say its version; it looks like {meaning}"
    return "the document is no API description: it has neither `openapi` nor `swagger`"
