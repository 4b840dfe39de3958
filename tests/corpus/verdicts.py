"""What a document's own schemas say of a value, by jsonschema."""

# The schemas are brought to JSON Schema 2020-12 by the few rewrites that the dialects
# ask for, apart from the generator's reading of them.

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource, Specification
from referencing.exceptions import Unresolvable

from tests.corpus.documents import Json, read
from tests.corpus.examples import Place

__all__ = ["Judge", "compiles"]

# Keywords that mean something else to JSON Schema, or nothing that a value can breach.
_DROPPED = frozenset(
    {"id", "$id", "$schema", "discriminator", "example", "examples", "default", "xml"}
)
_TYPES = frozenset(
    {"array", "boolean", "integer", "null", "number", "object", "string"}
)
_OF_OBJECTS = ("properties", "additionalProperties")
_MAPS = frozenset({"properties", "patternProperties", "definitions", "$defs"})

# A description is no schema: what looks like an `$id` or a subschema in it is none.
_PLAIN: Specification[Any] = Specification(  # type: ignore[call-arg]  # see _retrieve
    name="a document",
    id_of=lambda contents: None,
    subresources_of=lambda contents: (),
    anchors_in=lambda specification, contents: (),
    maybe_in_subresource=lambda segments, resolver, subresource: resolver,
)


@dataclass(slots=True, kw_only=True)
class Judge:
    """Holds values against the schemas of one document.

    `modern` where `$ref` may have siblings (OpenAPI 3.1). `checks_formats`: JSON Schema
    leaves it open whether a format is an assertion. `infers_types`: a schema that has
    properties and no type takes a text too; nobody means that.
    """

    modern: bool
    checks_formats: bool = False
    infers_types: bool = False
    _registry: Registry[Any] = field(init=False)
    _resources: dict[str, Resource[Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._registry = Registry(retrieve=self._retrieve)  # type: ignore[call-arg]  # as below

    def complaint(self, value: Json, place: Place) -> str | None:
        """Return what the schema at `place` has against `value`, None for nothing.

        A schema with a reference that leads nowhere has nothing against anything.
        """
        path, pointer = place
        resource = self._retrieve(path.as_uri())
        actual = _pointer(resource.contents, pointer)
        reference = f"{path.as_uri()}#{quote(actual, safe='/~')}"
        validator = Draft202012Validator(
            {"$ref": reference},
            registry=self._registry,
            format_checker=_FORMATS if self.checks_formats else None,
        )
        try:
            error = next(iter(validator.iter_errors(value)), None)
        except (Unresolvable, RecursionError):
            return None
        if error is None:
            return None
        where = "/".join(str(part) for part in error.absolute_path)
        return f"/{where}: {error.message[:120]}"

    def _retrieve(self, uri: str) -> Resource[Any]:
        # The registry does not remember: it is a value.
        known = self._resources.get(uri)
        if known is None:
            path = Path(unquote(urlsplit(uri).path))
            contents = read(path) if path.is_file() else {}
            rewrite = _Rewrite(modern=self.modern, infers_types=self.infers_types)
            # mypy does not see the fields of attrs' classes where attrs is absent.
            known = self._resources[uri] = Resource(  # type: ignore[call-arg]
                contents=rewrite.node(contents), specification=_PLAIN
            )
        return known


def _pointer(contents: Json, pointer: str) -> str:
    """Return where what was at `pointer` is after null was written around schemas."""
    node = contents
    found = ""
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        if isinstance(node, dict) and key not in node and "anyOf" in node:
            node = node["anyOf"][0]
            found += "/anyOf/0"
        if isinstance(node, list):
            node = node[int(key)]
        else:
            node = node.get(key) if isinstance(node, dict) else None
        found += f"/{token}"
    return found


_FORMATS = FormatChecker(formats=())
_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_ZONE = r"(?:[Zz]|[+-][0-9]{2}:[0-9]{2})"
_SHAPES = {
    "date": _DATE,
    # RFC 3339 sec. 5.6
    "date-time": rf"{_DATE}[Tt ][0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}(?:\.[0-9]+)?{_ZONE}",
    "uuid": r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
    "base64url": r"[A-Za-z0-9_-]*={0,2}",
    "byte": r"(?:[A-Za-z0-9+/_-]|\s)*={0,2}",
}


def _check_shape(format_: str) -> None:
    shape = re.compile(_SHAPES[format_])

    @_FORMATS.checks(format_)
    def fits(value: object) -> bool:
        return not isinstance(value, str) or shape.fullmatch(value) is not None


for _format in _SHAPES:
    _check_shape(_format)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rewrite:
    modern: bool
    infers_types: bool

    def node(self, node: Json) -> Json:
        """Return a node of a document with the schemas in it rewritten."""
        if isinstance(node, list):
            return [self.node(item) for item in node]
        if not isinstance(node, dict):
            return node
        is_nullable = node.get("nullable") is True or node.get("x-nullable") is True
        if not self.modern and isinstance(node.get("$ref"), str):
            kept = {"$ref": node["$ref"]}
            # The dialect passes over what stands beside; everybody means it.
            return {"anyOf": [kept, {"type": "null"}]} if is_nullable else kept
        found: dict[str, Json] = {}
        for key, value in node.items():
            if key in _DROPPED and not isinstance(value, dict):
                continue
            if key in _MAPS and isinstance(value, dict):
                found[key] = {name: self.node(child) for name, child in value.items()}
            else:
                found[str(key)] = self.node(value)
        return _modern(found, infers_types=self.infers_types)


def _modern(node: dict[str, Json], *, infers_types: bool) -> dict[str, Json]:
    """Return a schema in JSON Schema's own words; other nodes as they are.

    The schemas in it are left alone; `node` may be changed.
    """
    if node.get("type") == "file":
        del node["type"]
    elif isinstance(node.get("type"), str) and node["type"] not in _TYPES:
        # "Guid" and what else people make up: nothing is known to be one.
        return {"enum": []}
    if infers_types and "type" not in node:
        if any(isinstance(node.get(key), dict) for key in _OF_OBJECTS):
            node["type"] = "object"
        elif isinstance(node.get("items"), dict):
            node["type"] = "array"
    if isinstance(node.get("items"), list):
        node["prefixItems"] = node.pop("items")
    for bound in ("Minimum", "Maximum"):
        exclusive = node.get(f"exclusive{bound}")
        if isinstance(exclusive, bool):
            del node[f"exclusive{bound}"]
            if exclusive and bound.lower() in node:
                node[f"exclusive{bound}"] = node.pop(bound.lower())
    if "required" in node and not isinstance(node["required"], list):
        del node["required"]
    if isinstance(node.get("pattern"), str) and not compiles(node["pattern"]):
        del node["pattern"]
    if node.get("nullable") is True or node.get("x-nullable") is True:
        return _nullable(node)
    return node


def _nullable(node: dict[str, Json]) -> dict[str, Json]:
    kind = node.get("type")
    if isinstance(kind, (str, list)):
        kinds = [kind] if isinstance(kind, str) else kind
        node["type"] = [*kinds, *([] if "null" in kinds else ["null"])]
        if isinstance(node.get("enum"), list) and None not in node["enum"]:
            node["enum"] = [*node["enum"], None]
    elif {"allOf", "oneOf", "anyOf"} & node.keys():
        return {"anyOf": [node, {"type": "null"}]}
    return node


@cache
def compiles(pattern: str) -> bool:
    """Whether a pattern (ECMA 262) is one of Python's too."""
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True
