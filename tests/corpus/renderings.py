"""One document spelled otherwise: in another order, inline, in a later dialect."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TypeAlias

from generator.model import JsonValue

__all__ = ["as_openapi_3", "as_openapi_31", "inlined", "reordered"]

Mapping: TypeAlias = "dict[str, JsonValue]"

_SETS = ("required", "enum", "type", "tags")
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_SCHEMA_WORDS = (
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
    "x-nullable",
    "x-ms-enum",
)


def reordered(value: JsonValue, key: str = "") -> JsonValue:
    """Return the document with everything that is a set in another order."""
    if isinstance(value, dict):
        return {k: reordered(v, k) for k, v in reversed(value.items())}
    if isinstance(value, list):
        items = [reordered(item) for item in value]
        is_set = key in _SETS and all(
            not isinstance(item, (dict, list)) for item in items
        )
        return items[::-1] if is_set else items
    return value


def inlined(document: Mapping, depth: int = 2) -> JsonValue:
    """Return the document with references to schemas replaced, where that ends.

    What has a discriminator, or is part of an allOf, is left: there the name says
    something.
    """
    spots: Mapping = {}
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    for prefix, found in (
        ("#/components/schemas/", schemas),
        ("#/definitions/", document.get("definitions")),
    ):
        if isinstance(found, dict):
            spots |= {prefix + name: schema for name, schema in found.items()}
    text = json.dumps(document)
    if '"discriminator"' in text or '"x-ms-discriminator-value"' in text:
        return document

    def walk(value: JsonValue, seen: tuple[str, ...], key: str) -> JsonValue:
        if isinstance(value, dict):
            ref = value.get("$ref")
            is_plain = len(value) == 1 and isinstance(ref, str) and ref in spots
            if is_plain and key not in ("allOf", "oneOf", "anyOf"):
                assert isinstance(ref, str)
                if ref in seen or len(seen) >= depth:
                    return value
                return walk(spots[ref], (*seen, ref), "")
            return {k: walk(v, seen, k) for k, v in value.items()}
        if isinstance(value, list):
            return [walk(item, seen, key) for item in value]
        return value

    return walk(document, (), "")


def as_openapi_31(document: Mapping) -> Mapping:
    """Return a document of OpenAPI 3.0 as one of 3.1.

    `nullable` becomes a type, a boolean exclusive bound a number, and `example` one of
    `examples`.
    """
    found = _with_schemas(document, _schema_31)
    return {**found, "openapi": "3.1.0"}


def _schema_31(schema: Mapping) -> Mapping:
    found = dict(schema)
    for bound, exclusive in (
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ):
        if found.pop(exclusive, False) is True and bound in found:
            found[exclusive] = found.pop(bound)
    if "example" in found:
        found["examples"] = [found.pop("example")]
    if found.pop("nullable", False) is not True:
        return found
    if "type" not in found:
        return {"anyOf": [found, {"type": "null"}]}
    found["type"] = [found["type"], "null"]
    values = found.get("enum")
    if isinstance(values, list) and None not in values:
        found["enum"] = [*values, None]
    return found


def _with_schemas(document: Mapping, change: Callable[[Mapping], Mapping]) -> Mapping:
    """Return a document with each of its schemas replaced, inner ones first."""

    def schema(value: JsonValue) -> JsonValue:
        if not isinstance(value, dict):
            return value
        if "$ref" in value:
            return value
        found: Mapping = {}
        for key, item in value.items():
            if key in ("properties", "patternProperties") and isinstance(item, dict):
                found[key] = {name: schema(inner) for name, inner in item.items()}
            elif key in ("items", "additionalProperties", "not"):
                found[key] = schema(item)
            elif key in ("allOf", "oneOf", "anyOf") and isinstance(item, list):
                found[key] = [schema(inner) for inner in item]
            else:
                found[key] = item
        return change(found)

    def walk(value: JsonValue, path: tuple[str, ...]) -> JsonValue:
        if isinstance(value, dict):
            return {
                key: (
                    schema(item)
                    if key == "schema" and path[-1:] != ("properties",)
                    else (
                        {name: schema(inner) for name, inner in item.items()}
                        if (*path, key) == ("components", "schemas")
                        and isinstance(item, dict)
                        else item if _is_data(key) else walk(item, (*path, key))
                    )
                )
                for key, item in value.items()
            }
        if isinstance(value, list):
            return [walk(item, path) for item in value]
        return value

    found = walk(document, ())
    assert isinstance(found, dict)
    return found


def _is_data(key: str) -> bool:
    return key in ("example", "examples", "default") or key.startswith("x-")


def as_openapi_3(document: Mapping) -> Mapping | None:
    """Return a document of Swagger 2.0 as one of OpenAPI 3.0.

    None where it says what cannot be said, or not in one way: forms, files, bodies
    under `parameters`, collection formats without an equal.
    """
    text = json.dumps(document)
    if any(word in text for word in _UNSAYABLE):
        return None
    found: Mapping = {
        "openapi": "3.0.3",
        "info": document["info"],
        "servers": [{"url": url} for url in _servers(document)],
        "paths": {
            path: _path_item(item, document)
            for path, item in _mapping(document.get("paths")).items()
        },
        "components": {
            "schemas": {
                name: _schema_30(schema)
                for name, schema in _mapping(document.get("definitions")).items()
            },
            "parameters": {
                name: _parameter(item)
                for name, item in _mapping(document.get("parameters")).items()
            },
            "securitySchemes": {
                name: _scheme(item)
                for name, item in _mapping(document.get("securityDefinitions")).items()
            },
        },
    }
    if "security" in document:
        found["security"] = document["security"]
    lost = '"#/definitions/', '"#/parameters/'
    kept = '"#/components/schemas/', '"#/components/parameters/'
    spelled = json.dumps(found)
    for old, new in zip(lost, kept, strict=True):
        spelled = spelled.replace(old, new)
    replaced: Mapping = json.loads(spelled)
    return replaced


_UNSAYABLE = (
    '"formData"',
    '"file"',
    '"discriminator"',
    '"readOnly"',
    '"tsv"',
    '"ssv"',
    '"pipes"',
    '"multi"',
    "x-ms-",
    '"#/responses/',
    '"basic"',
    '"ws"',
)


def _mapping(value: JsonValue) -> Mapping:
    return value if isinstance(value, dict) else {}


def _list(value: JsonValue) -> list[JsonValue]:
    return value if isinstance(value, list) else []


def _servers(document: Mapping) -> Iterator[str]:
    host = document.get("host")
    base = str(document.get("basePath") or "").rstrip("/")
    if not isinstance(host, str):
        if base:
            yield base
        return
    for scheme in _list(document.get("schemes")) or ["https"]:
        yield f"{scheme}://{host}{base}"


def _path_item(item: JsonValue, document: Mapping) -> JsonValue:
    written = _mapping(item)
    shared = _list(written.get("parameters"))
    found: Mapping = {}
    for key, value in written.items():
        if key in _METHODS:
            found[key] = _operation(_mapping(value), shared, document)
    return found


def _operation(
    written: Mapping, shared: list[JsonValue], document: Mapping
) -> JsonValue:
    consumes = _kinds(written, document, "consumes")
    produces = _kinds(written, document, "produces")
    found: Mapping = {
        key: value
        for key, value in written.items()
        if key in ("operationId", "tags", "deprecated", "security", "summary")
    }
    listed = [*shared, *_list(written.get("parameters"))]
    bodies = [item for item in listed if _target(item, document).get("in") == "body"]
    found["parameters"] = [
        _parameter(item)
        for item in listed
        if _target(item, document).get("in") != "body"
    ]
    for item in bodies[:1]:
        body = _target(item, document)
        found["requestBody"] = {
            "required": body.get("required", False),
            "content": {
                kind: {"schema": _schema_30(body["schema"])} for kind in consumes
            },
        }
    found["responses"] = {
        status: _response(_mapping(response), produces)
        for status, response in _mapping(written.get("responses")).items()
    }
    return found


def _kinds(written: Mapping, document: Mapping, name: str) -> list[str]:
    listed = _list(written.get(name, document.get(name)))
    return [str(item) for item in listed] or ["application/json"]


def _target(item: JsonValue, document: Mapping) -> Mapping:
    written = _mapping(item)
    reference = written.get("$ref")
    if isinstance(reference, str):
        name = reference.rsplit("/", 1)[-1]
        return _mapping(_mapping(document.get("parameters")).get(name))
    return written


def _parameter(item: JsonValue) -> JsonValue:
    written = _mapping(item)
    if "$ref" in written or written.get("in") == "body":
        return written
    schema: Mapping = {k: v for k, v in written.items() if k in _SCHEMA_WORDS}
    found: Mapping = {k: v for k, v in written.items() if k not in _SCHEMA_WORDS}
    if schema.get("type") == "array":
        # Swagger 2.0, Parameter Object: csv where nothing is said.
        found["style"] = "form" if written.get("in") == "query" else "simple"
        found["explode"] = False
        found.pop("collectionFormat", None)
    found["schema"] = _schema_30(schema)
    return found


def _response(written: Mapping, produces: list[str]) -> JsonValue:
    found: Mapping = {"description": written.get("description", "")}
    if written.get("schema") is not None:
        found["content"] = {
            kind: {"schema": _schema_30(written["schema"])} for kind in produces
        }
    headers = _mapping(written.get("headers"))
    if headers:
        found["headers"] = {
            name: {
                "schema": _schema_30(
                    {k: v for k, v in _mapping(item).items() if k in _SCHEMA_WORDS}
                )
            }
            for name, item in headers.items()
        }
    return found


def _schema_30(value: JsonValue) -> JsonValue:
    if isinstance(value, list):
        return [_schema_30(item) for item in value]
    if not isinstance(value, dict):
        return value
    found: Mapping = {}
    for key, item in value.items():
        if key == "x-nullable":
            found["nullable"] = item
        elif _is_data(key) or key == "enum":
            found[key] = item
        else:
            found[key] = _schema_30(item)
    return found


def _scheme(item: JsonValue) -> JsonValue:
    written = dict(_mapping(item))
    if written.get("type") != "oauth2":
        return written
    flow = str(written.pop("flow", "implicit"))
    words = {"accessCode": "authorizationCode", "application": "clientCredentials"}
    flows: Mapping = {
        words.get(flow, flow): {
            key: written.pop(key)
            for key in ("authorizationUrl", "tokenUrl", "scopes")
            if key in written
        }
    }
    return {**written, "flows": flows}
