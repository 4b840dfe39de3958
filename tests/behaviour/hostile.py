"""Specifications whose every text is up to no good."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias
from urllib.parse import quote

from hypothesis import strategies as st

__all__ = ["FLAG", "FRAGMENTS", "dumped", "hostile_documents"]

FLAG = "apistrata_was_here"
"""The attribute of `builtins` that a text would set if it were ever run."""

_PAYLOAD = f"__import__('builtins').__dict__.__setitem__('{FLAG}', 1)"

FRAGMENTS = (
    "",
    " ",
    "'",
    '"',
    "'''",
    '"""',
    '""""',
    '""',
    "\\",
    "\\\\",
    '\\"""',
    "\\N{DIGIT ONE}",
    "\\x41\\u0041\\",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "\x00",
    "\x0b\x0c\x1c\x1d\x1e\x85",
    "\u2028",
    "\u2029",
    "\u202e\u2066",
    "\ufeff",
    "\ud800",
    "\udfff",
    "{{ view }}",
    "{% raw %}",
    "{% endfor %}",
    "{# #}",
    "{0!r}",
    "{__import__('os')}",
    "${x}",
    "%s",
    "#",
    "# noqa",
    "../",
    "../../../../etc/passwd",
    "..\\..\\",
    "/",
    "C:\\",
    "~0~1",
    "%2e%2e%2f",
    f'"""\n{_PAYLOAD}\n"""',
    f'"\n{_PAYLOAD}\n"',
    f"\n{_PAYLOAD}\n",
    f"\r{_PAYLOAD}#",
    f"\u2028{_PAYLOAD}",
    f"x = {_PAYLOAD}",
    f"]; {_PAYLOAD}; [",
    f"){_PAYLOAD}(",
    _PAYLOAD,
    "<script>alert(1)</script>",
    "[link](javascript:alert(1))",
    "![i](https://evil.example/x.png)",
    "https://evil.example",
    "<https://evil.example>",
    "`",
    "```",
    "~~~",
    "|",
    "| a | b |",
    "***",
    "---",
    "===",
    "- item",
    "1. item",
    "> quote",
    "    indented",
    "&lt;b&gt;&amp;",
    "<!--",
    "-->",
    "]]>",
    "class",
    "None",
    "self",
    "__init__",
    "__class__",
    "__variants__",
    "__repr__",
    "_core",
    "_unknown",
    "Client",
    "UNSET",
    "Any",
    "Literal",
    "list",
    "str",
    "dict",
    "field",
    "dataclass",
    "typing",
    "dt",
    "additional_properties",
    "options",
    "timeout",
    "body",
    "super",
    "print",
    "models",
    "operations",
    "con",
    "aux",
    "ﬁ",
    "İ",
    "K",
    "ß",
    "日本",
    "é",
    "e\u0301",
    "௰",
    "²",
    "🎉",
    "👩‍👩‍👧",
    "x" * 300,
    "Very Long Words " * 30,
    "😀" * 40,
    "0",
    "-1",
    "1e9",
    "true",
    "null",
    "NaN",
)


def _encodes(text: str) -> bool:
    return not any("\ud800" <= c <= "\udfff" for c in text)


# The loader refuses lone surrogates; a document of nothing else would prove little.
_LOADABLE = [fragment for fragment in FRAGMENTS if _encodes(fragment)]
_ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
TEXT = st.one_of(
    st.sampled_from(_LOADABLE),
    st.lists(st.sampled_from(_LOADABLE) | _ANY, min_size=2, max_size=4).map("".join),
    _ANY,
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.floats(-2, 2) | TEXT,
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(TEXT, inner, max_size=2)
    ),
    max_leaves=4,
)

Draw: TypeAlias = Callable[[st.SearchStrategy[Any]], Any]


def dumped(document: Any) -> str:
    """Return `document` as JSON in ASCII, which can hold lone surrogates."""
    return json.dumps(document, ensure_ascii=True)


def _pointer(name: str) -> str:
    token = name.replace("~", "~0").replace("/", "~1")
    return quote(token.encode("utf-8", "surrogatepass"), safe="")


@st.composite
def _schemas(draw: Draw, names: list[str], depth: int = 0) -> dict[str, Any]:
    texts = {"title": draw(TEXT), "description": draw(TEXT)}
    refs = [name for name in names if name.isprintable() and name]
    kinds = ["string", "enum", "number", "object", "array", "union", "map", "format"]
    if refs:
        kinds += ["ref"]
    kind = draw(st.sampled_from(kinds if depth < 2 else kinds[:3]))

    def inner() -> dict[str, Any]:
        found: dict[str, Any] = draw(_schemas(names, depth + 1))
        return found

    if kind == "ref":
        name = draw(st.sampled_from(refs))
        return {"$ref": f"#/components/schemas/{_pointer(name)}"}
    if kind == "enum":
        values = draw(st.lists(TEXT, min_size=1, max_size=3, unique=True))
        extra = {
            "x-ms-enum": {"name": draw(TEXT), "modelAsString": draw(st.booleans())}
        }
        if draw(st.booleans()):
            texts.update(extra)
        return {"type": "string", "enum": values, **texts}
    if kind == "object":
        keys = draw(st.lists(TEXT, max_size=3, unique=True))
        found: dict[str, Any] = {
            "type": "object",
            "properties": {key: inner() for key in keys},
            "required": (
                draw(st.lists(st.sampled_from(keys), unique=True)) if keys else []
            ),
            **texts,
        }
        if draw(st.booleans()):
            found["additionalProperties"] = inner()
        if keys and draw(st.booleans()):
            found["discriminator"] = {"propertyName": keys[0]}
        return found
    if kind == "array":
        return {"type": "array", "items": inner(), **texts}
    if kind == "union":
        word = draw(st.sampled_from(["oneOf", "anyOf", "allOf"]))
        return {word: [inner(), inner()], **texts}
    if kind == "map":
        return {"type": "object", "additionalProperties": inner(), **texts}
    if kind == "format":
        return {"type": "string", "format": draw(TEXT), "pattern": draw(TEXT), **texts}
    found = {"type": kind, **texts, "example": draw(_JSON)}
    if draw(st.booleans()):
        found["default"] = draw(TEXT if kind == "string" else st.floats(-3, 3))
    return found


@st.composite
def _operations(draw: Draw, names: list[str], keys: list[str]) -> dict[str, Any]:
    parameters = [
        {
            "name": draw(TEXT),
            "in": draw(st.sampled_from(["query", "header", "cookie"])),
            "required": draw(st.booleans()),
            "description": draw(TEXT),
            "schema": draw(_schemas(names, 1)),
        }
        for _ in range(draw(st.integers(0, 2)))
    ]
    found: dict[str, Any] = {
        "tags": draw(st.lists(TEXT, max_size=2)),
        "summary": draw(TEXT),
        "description": draw(TEXT),
        "deprecated": draw(st.booleans()),
        "parameters": parameters,
        "responses": {
            "200": {
                "description": draw(TEXT),
                "content": {
                    draw(st.just("application/json") | TEXT): {
                        "schema": draw(_schemas(names))
                    }
                },
            },
            "default": {"description": draw(TEXT)},
        },
    }
    if draw(st.booleans()):
        found["operationId"] = draw(TEXT)
    if draw(st.booleans()):
        found["x-apistrata-name"] = draw(TEXT)
    if keys and draw(st.booleans()):
        found["security"] = [{draw(st.sampled_from(keys)): []}]
    if draw(st.booleans()):
        found["requestBody"] = {
            "description": draw(TEXT),
            "required": draw(st.booleans()),
            "content": {"application/json": {"schema": draw(_schemas(names))}},
        }
    return found


@st.composite
def hostile_documents(draw: Draw) -> dict[str, Any]:
    """Give OpenAPI 3.0 documents of the right shape whose texts are hostile."""
    names = draw(st.lists(TEXT, min_size=1, max_size=3, unique=True))
    keys = draw(st.lists(TEXT, max_size=2, unique=True))
    schemes: list[dict[str, Any]] = [
        {"type": "apiKey", "in": "header", "name": draw(TEXT)},
        {"type": "http", "scheme": "bearer", "description": draw(TEXT)},
    ]
    variable = draw(TEXT)
    paths: dict[str, Any] = {}
    for text in draw(st.lists(TEXT, min_size=1, max_size=2)):
        key = draw(st.just("id") | TEXT)
        operation = draw(_operations(names, keys))
        operation["parameters"].append(
            {"name": key, "in": "path", "required": True, "schema": {"type": "string"}}
        )
        method = draw(st.sampled_from(["get", "post", "put"]))
        paths[f"/{text}/{{{key}}}"] = {method: operation}
    return {
        "openapi": "3.0.3",
        "info": {
            "title": draw(TEXT),
            "version": draw(st.just("2024-05-01") | TEXT),
            "description": draw(TEXT),
        },
        "servers": [
            {
                "url": f"https://{{{variable}}}/{draw(TEXT)}",
                "variables": {
                    variable: {"default": draw(TEXT), "description": draw(TEXT)}
                },
            }
        ],
        "tags": [{"name": draw(TEXT), "description": draw(TEXT)}],
        "paths": paths,
        "components": {
            "schemas": {name: draw(_schemas(names)) for name in names},
            "securitySchemes": dict(zip(keys, schemes, strict=False)),
        },
    }
