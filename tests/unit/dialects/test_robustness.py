"""No input makes the readers raise."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest

from generator.diagnostics import Diagnostics
from generator.dialects import detect_dialect, read_document, validate_document
from generator.load import Workspace
from tests.unit.dialects.bench import Bench

_JUNK: list[Any] = [
    None,
    True,
    -1,
    3.5,
    10**40,
    "",
    "#",
    "{x}",
    [],
    {},
    [None],
    [[]],
    {"$ref": "#"},
    {"$ref": 5},
    {"$ref": "#/paths"},
    {"$ref": "#/nowhere"},
    {"type": "object"},
]

_PARAMETER = {"name": "p", "in": "query", "type": "array", "items": {"type": "string"}}
_SCHEMA = {
    "type": "object",
    "required": ["a"],
    "nullable": True,
    "discriminator": {"propertyName": "a", "mapping": {"x": "Pet"}},
    "properties": {"a": {"$ref": "#/definitions/Pet"}, "b": {"enum": [1, None]}},
    "allOf": [{"items": {"minimum": 1, "exclusiveMinimum": True}}],
    "additionalProperties": {"examples": [1]},
}
_OPERATION = {
    "operationId": "o",
    "tags": ["t"],
    "consumes": ["application/json"],
    "security": [{"k": []}],
    "parameters": [_PARAMETER, {"name": "b", "in": "body", "schema": _SCHEMA}],
    "requestBody": {"content": {"a/b": {"schema": _SCHEMA, "encoding": {"a": {}}}}},
    "responses": {
        "200": {
            "description": "d",
            "schema": _SCHEMA,
            "headers": {"X": {"type": "string", "schema": {}}},
            "content": {"a/b": {"schema": _SCHEMA, "examples": {"e": {"value": 1}}}},
            "links": {"l": {"operationId": "o", "parameters": {"a": 1}}},
        }
    },
    "callbacks": {"c": {"{$url}": {"post": {"responses": {}}}}},
}
_DOCUMENT = {
    "info": {"title": "t", "version": "1", "contact": {"name": "n"}},
    "host": "h",
    "schemes": ["https"],
    "servers": [{"url": "https://{e}", "variables": {"e": {"default": "x"}}}],
    "x-ms-parameterized-host": {"hostTemplate": "{e}", "parameters": [_PARAMETER]},
    "paths": {"/a/{id}": {"parameters": [_PARAMETER], "get": _OPERATION}},
    "definitions": {"Pet": _SCHEMA},
    "components": {
        "schemas": {"Pet": _SCHEMA},
        "securitySchemes": {"k": {"type": "oauth2", "flows": {"implicit": {}}}},
    },
    "securityDefinitions": {"k": {"type": "apiKey", "name": "n", "in": "header"}},
    "tags": [{"name": "t"}],
    "webhooks": {"w": {"post": _OPERATION}},
}


def _places(value: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        keys = list(holder) if isinstance(holder, dict) else range(len(holder))
        for key in keys:
            found.append((holder, key))
            if isinstance(holder[key], dict | list):
                waiting.append(holder[key])
    return found


@pytest.mark.parametrize(
    ("key", "version"),
    [
        ("swagger", "2.0"),
        ("openapi", "3.0.0"),
        ("openapi", "3.1.0"),
        ("openapi", "3.2.0"),
    ],
)
def test_documents_with_junk_in_them_are_read(
    bench: Bench, key: str, version: str
) -> None:
    chance = random.Random(version)
    for number in range(60):
        value = json.loads(json.dumps({key: version, **_DOCUMENT}))
        for _ in range(chance.choice([1, 4, 16])):
            holder, place = chance.choice(_places(value))
            if holder is not value or place != key:
                holder[place] = copy.deepcopy(chance.choice(_JUNK))
        diagnostics = Diagnostics()
        workspace = Workspace(base=bench.folder, diagnostics=diagnostics)
        root = workspace.open_text(json.dumps(value), file=f"{number}.json")
        assert root is not None
        dialect = detect_dialect(root, diagnostics)
        assert dialect is not None
        assert read_document(root, workspace, diagnostics) is not None
        if number % 10 == 0:
            validate_document(root, dialect, diagnostics)
        assert all(str(item) for item in diagnostics)
