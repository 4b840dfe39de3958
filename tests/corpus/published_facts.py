"""Facts and prose of an OpenAPI 3.0 document, made comparable with another one's."""

# A fact is what a client can observe: names, types, limits, statuses, schemes. It
# is kept as one entry "path of the fact -> value" after all references are followed,
# so two documents that name, order or share their components differently still have
# equal facts. Prose and samples are not facts; they are collected apart.

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import yaml

__all__ = [
    "Difference",
    "component_facts",
    "differences",
    "document_facts",
    "load_document",
    "operation_facts",
    "prose",
    "sentences",
    "shingles",
    "without_markup",
    "words",
]

Json: TypeAlias = Any  # whatever YAML or JSON can hold; checked where it is used
Facts: TypeAlias = dict[str, Json]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# Maps from names to values: their keys are names, never keywords.
NAME_MAPS = frozenset({"properties", "content", "responses", "headers", "variables"})
PROSE = frozenset({"description", "summary", "title"})
SAMPLES = frozenset({"example", "examples", "x-ms-examples"})
# What tools for pages and packages of the publisher's read; nothing of it travels.
MARKUP = frozenset(
    {"x-oaiExpandable", "x-oaiMeta", "x-oaiSupportedSDKs", "x-stainless-const"}
)
# What a keyword means when it is absent; saying so is no fact.
IMPLIED: Mapping[str, Json] = {"nullable": False}


class _StringDates(yaml.CSafeLoader):
    """A safe loader that leaves dates alone: `2023-05-15` is a string."""


_StringDates.yaml_implicit_resolvers = {
    first: [
        (tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")
    ]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def load_document(path: Path) -> Json:
    """Return the YAML or JSON document at `path`, dates as strings."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        return json.loads(text)
    return yaml.load(text, Loader=_StringDates)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One fact that two documents state differently; `None` where one is silent."""

    path: str
    ours: str | None
    published: str | None

    def __str__(self) -> str:
        """Return the path and both values, one line."""
        ours = self.ours or "nothing"
        published = self.published or "nothing"
        return f"{self.path}: ours says {ours}, published {published}"


def without_markup(node: Json) -> Json:
    """Return a copy without what only the publisher's own tools read.

    Beside `MARKUP` that is the name of an enumeration of one value, which is a constant
    and not an enumeration, and of a sort order, which goes by another name in each
    list.
    """
    if isinstance(node, list):
        return [without_markup(child) for child in node]
    if not isinstance(node, dict):
        return node
    is_named = node.get("enum") != ["asc", "desc"] and len(node.get("enum", "  ")) > 1
    return {
        key: without_markup(child)
        for key, child in node.items()
        if key not in MARKUP and (key != "x-ms-enum" or is_named)
    }


def differences(ours: Facts, published: Facts) -> list[Difference]:
    """Return what the two disagree on, either way, by path."""
    return [
        Difference(
            path=path,
            ours=repr(ours[path]) if path in ours else None,
            published=repr(published[path]) if path in published else None,
        )
        for path in sorted(ours.keys() | published.keys())
        if path not in ours
        or path not in published
        or _exact(ours[path]) != _exact(published[path])
    ]


def document_facts(document: Json) -> Facts:
    """Return what holds for every operation: version, servers, security."""
    facts: Facts = {
        "openapi": document["openapi"],
        "info/title": document["info"]["title"],
        "info/version": document["info"]["version"],
    }
    reader = _Reader(document)
    for key in ("servers", "security"):
        reader.read(document.get(key, []), path=key, facts=facts)
    schemes = document.get("components", {}).get("securitySchemes", {})
    for name, scheme in schemes.items():
        reader.read(scheme, path=f"securitySchemes/{name}", facts=facts)
    return facts


def operation_facts(document: Json) -> dict[str, Facts]:
    """Return the facts of each operation, by "METHOD path"."""
    reader = _Reader(document)
    found: dict[str, Facts] = {}
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                facts: Facts = {}
                inherited = item.get("parameters", [])
                reader.read_operation(item[method], inherited, facts=facts)
                found[f"{method.upper()} {path}"] = facts
    return found


def component_facts(document: Json) -> dict[str, Facts]:
    """Return the facts of each component schema, by name."""
    reader = _Reader(document)
    found: dict[str, Facts] = {}
    for name, schema in document["components"]["schemas"].items():
        facts: Facts = {}
        reader.read(schema, path=name, facts=facts)
        found[name] = facts
    return found


class _Reader:
    """Walks one document, follows its references and notes facts."""

    def __init__(self, document: Json) -> None:
        self._document = document

    def read_operation(
        self,
        operation: Json,
        inherited: Json,
        *,
        facts: Facts,
    ) -> None:
        parameters: dict[str, Json] = {}
        # An operation's own parameter hides the path item's of that name and place.
        for parameter in [*inherited, *operation.get("parameters", [])]:
            target = self._resolve(parameter)
            parameters[f"{target['in']}:{target['name']}"] = target
        for key, parameter in parameters.items():
            self.read(parameter, path=f"parameters/{key}", facts=facts)
        for key, node in operation.items():
            if key not in PROSE | SAMPLES | {"parameters"}:
                self.read(node, path=key, facts=facts, is_name_map=key in NAME_MAPS)

    def read(
        self,
        node: Json,
        *,
        path: str,
        facts: Facts,
        trail: tuple[str, ...] = (),
        is_name_map: bool = False,
    ) -> None:
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            reference = node["$ref"]
            # OpenAPI 3.0 has readers pass over what stands beside a reference, but
            # some do not, so it is a fact of its own.
            for key in node.keys() - PROSE - SAMPLES - {"$ref"}:
                facts[f"{path}/beside the reference/{key}"] = node[key]
            if reference in trail:
                facts[path] = "<recursion>"
                return
            trail = (*trail, reference)
            node = self._target(reference)
        if isinstance(node, dict):
            if not node:
                facts[path] = {}
            for key, child in node.items():
                self._read_member(key, child, path, facts, trail, is_name_map)
        elif isinstance(node, list):
            if not node:
                facts[path] = []
            ordered = node
            if path.endswith("/required") and not is_name_map:
                ordered = sorted(node)
            for index, child in enumerate(ordered):
                self.read(child, path=f"{path}/{index}", facts=facts, trail=trail)
        else:
            facts[path] = node

    def _read_member(
        self,
        key: object,
        child: Json,
        path: str,
        facts: Facts,
        trail: tuple[str, ...],
        is_name_map: bool,
    ) -> None:
        name = str(key).replace("~", "~0").replace("/", "~1")
        if is_name_map:
            self.read(child, path=f"{path}/{name}", facts=facts, trail=trail)
            return
        if name in PROSE or name in SAMPLES:
            return
        if name in IMPLIED and child is IMPLIED[name]:
            return
        if name == "discriminator":
            self._read_discriminator(child, f"{path}/{name}", facts, trail)
            return
        self.read(
            child,
            path=f"{path}/{name}",
            facts=facts,
            trail=trail,
            is_name_map=name in NAME_MAPS,
        )

    def _read_discriminator(
        self,
        node: Json,
        path: str,
        facts: Facts,
        trail: tuple[str, ...],
    ) -> None:
        """Note the property and, by its value, the facts of each mapped schema."""
        for key, child in node.items():
            if key != "mapping":
                self.read(child, path=f"{path}/{key}", facts=facts, trail=trail)
                continue
            for value, target in child.items():
                self.read(
                    {"$ref": target},
                    path=f"{path}/mapping/{value}",
                    facts=facts,
                    trail=trail,
                )

    def _resolve(self, node: Json) -> Json:
        while "$ref" in node:
            node = self._target(node["$ref"])
        return node

    def _target(self, reference: str) -> Json:
        if not reference.startswith("#/"):
            raise ValueError(f'"{reference}" leaves the document')
        node = self._document
        for part in reference[2:].split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node


def prose(node: Json, *, path: str = "#") -> Iterator[tuple[str, str]]:
    """Yield each description, summary and title with its path."""
    yield from _prose(node, path, is_name_map=False)


def _prose(node: Json, path: str, *, is_name_map: bool) -> Iterator[tuple[str, str]]:
    if isinstance(node, list):
        for index, child in enumerate(node):
            yield from _prose(child, f"{path}/{index}", is_name_map=False)
    elif isinstance(node, dict):
        for key, child in node.items():
            below = f"{path}/{str(key).replace('~', '~0').replace('/', '~1')}"
            if is_name_map or key not in PROSE | SAMPLES:
                yield from _prose(
                    child,
                    below,
                    is_name_map=not is_name_map and key in NAME_MAPS,
                )
            elif key in PROSE and isinstance(child, str):
                yield below, child


def words(text: str) -> list[str]:
    """Return the words of `text` in lower case, without punctuation."""
    return re.findall(r"[a-z0-9]+", text.lower())


def sentences(text: str) -> Iterator[str]:
    """Yield each sentence of at least six words, as words with single spaces."""
    for sentence in re.split(r"[.!?](?:\s|$)|\n", text):
        found = words(sentence)
        if len(found) >= 6:
            yield " ".join(found)


def shingles(text: str, *, size: int) -> set[str]:
    """Return every run of `size` words in `text`."""
    found = words(text)
    return {
        " ".join(found[start : start + size]) for start in range(len(found) - size + 1)
    }


def _exact(value: Json) -> tuple[str, Json]:
    """Return `value` so that `1`, `1.0`, `True` and `"1"` are four things."""
    return type(value).__name__, value
