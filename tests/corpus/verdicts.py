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

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from tests.corpus.documents import Json, read
from tests.corpus.examples import Place

__all__ = ["Judge"]

# Keywords that mean something else to JSON Schema, or nothing that a value can breach.
_DROPPED = frozenset(
    {"id", "$id", "$schema", "discriminator", "example", "examples", "default", "xml"}
)
_MAPS = frozenset({"properties", "patternProperties", "definitions", "$defs"})


@dataclass(slots=True, kw_only=True)
class Judge:
    """Holds values against the schemas of one document.

    `modern` where `$ref` may have siblings (OpenAPI 3.1).
    """

    modern: bool
    _registry: Registry[Any] = field(init=False)
    _resources: dict[str, Resource[Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._registry = Registry(retrieve=self._retrieve)  # type: ignore[call-arg]

    def complaint(self, value: Json, place: Place) -> str | None:
        """Return what the schema at `place` has against `value`, None for nothing."""
        path, pointer = place
        reference = f"{path.as_uri()}#{quote(pointer, safe='/~')}"
        validator = Draft202012Validator({"$ref": reference}, registry=self._registry)
        try:
            error = next(iter(validator.iter_errors(value)), None)
        except Unresolvable as missing:
            return f"a reference of the schema leads nowhere: {missing.ref}"[:200]
        except RecursionError:
            return "the schema does not end"
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
            if not isinstance(contents, dict):
                contents = {}
            known = self._resources[uri] = Resource(
                contents=_rewritten(contents, modern=self.modern),
                specification=DRAFT202012,
            )
        return known


def _rewritten(node: Json, *, modern: bool) -> Json:
    if isinstance(node, list):
        return [_rewritten(item, modern=modern) for item in node]
    if not isinstance(node, dict):
        return node
    if not modern and isinstance(node.get("$ref"), str):
        kept = {"$ref": node["$ref"]}
        # Neither dialect allows it and everybody writes it.
        if node.get("nullable") is True or node.get("x-nullable") is True:
            return {"anyOf": [kept, {"type": "null"}]}
        return kept
    found: dict[str, Json] = {}
    for key, value in node.items():
        if key in _DROPPED and not _is_name_map(value):
            continue
        if key in _MAPS and isinstance(value, dict):
            found[key] = {
                name: _rewritten(child, modern=modern)
                for name, child in value.items()
            }
        else:
            found[str(key)] = _rewritten(value, modern=modern)
    return _schema(found)


def _is_name_map(value: Json) -> bool:
    return isinstance(value, dict)


def _schema(node: dict[str, Json]) -> dict[str, Json]:
    """Return a schema's older spellings in today's words; other nodes as they are."""
    kind = node.get("type")
    if kind == "file":
        del node["type"]
    for bound in ("Minimum", "Maximum"):
        if f"exclusive{bound}" not in node:
            continue
        exclusive = node[f"exclusive{bound}"]
        if isinstance(exclusive, bool):
            del node[f"exclusive{bound}"]
            if exclusive and bound.lower() in node:
                node[f"exclusive{bound}"] = node.pop(bound.lower())
    is_nullable = node.get("nullable") is True or node.get("x-nullable") is True
    if is_nullable and isinstance(kind, (str, list)) and kind != "file":
        kinds = [kind] if isinstance(kind, str) else kind
        node["type"] = [*kinds, *([] if "null" in kinds else ["null"])]
        if isinstance(node.get("enum"), list) and None not in node["enum"]:
            node["enum"] = [*node["enum"], None]
    elif is_nullable and not kind and ({"allOf", "oneOf", "anyOf"} & node.keys()):
        return {"anyOf": [node, {"type": "null"}]}
    required = node.get("required")
    if "required" in node and not isinstance(required, list):
        del node["required"]
    pattern = node.get("pattern")
    if isinstance(pattern, str) and not _compiles(pattern):
        del node["pattern"]
    return node


@cache
def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


