"""Every example that a document gives, with the schema that it is an example of."""

# A walk of the raw documents, so that what the generator leaves out is found as well.

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from generator.origin import escape_token
from tests.corpus.documents import Document, Json, read, resolve_place

__all__ = ["Example", "Kind", "Place", "examples_of", "is_json"]

Kind: TypeAlias = Literal["request", "response", "schema"]

Place: TypeAlias = tuple[Path, str]
"""A file and a JSON Pointer in it."""

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_ONE = (
    "items",
    "additionalItems",
    "additionalProperties",
    "contains",
    "unevaluatedItems",
    "unevaluatedProperties",
)
_LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")
_MAPS = ("properties", "patternProperties")


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A value, the schema that describes it, and which way it travels."""

    schema: Place
    value: Json
    kind: Kind
    written: str
    """Where it is, for people."""


def is_json(media_type: str) -> bool:
    """Whether bodies of the media type are JSON."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence in ("*/*", "application/*") or "json" in essence.rpartition("/")[2]


def examples_of(document: Document) -> Iterator[Example]:
    """Yield the examples of bodies, responses and schemas; no parameter's."""
    walk = _Walk(document=document)
    yield from walk.document_examples()


@dataclass(slots=True, kw_only=True)
class _Walk:
    document: Document
    seen: set[Place] = field(default_factory=set)
    other_media_types: int = 0

    def document_examples(self) -> Iterator[Example]:
        path = self.document.path
        root = read(path)
        for keyword in ("paths", "x-ms-paths", "webhooks"):
            for name, item in (root.get(keyword) or {}).items():
                place = (path, f"/{keyword}/{escape_token(str(name))}")
                yield from self._path_item(item, place)
        for pointer in ("/definitions", "/components/schemas"):
            node = root
            for token in pointer.split("/")[1:]:
                node = (node or {}).get(token) or {}
            for name, schema in node.items():
                place = (path, f"{pointer}/{escape_token(str(name))}")
                yield from self._schemas(schema, place)

    def _path_item(self, item: Json, place: Place) -> Iterator[Example]:
        item, (path, pointer) = self._resolved(item, place)
        if not isinstance(item, dict):
            return
        shared = item.get("parameters") or []
        for method in _METHODS:
            if method in item:
                yield from self._operation(
                    item[method], (path, f"{pointer}/{method}"), shared, place
                )

    def _operation(
        self, node: Json, place: Place, shared: list[Json], item_place: Place
    ) -> Iterator[Example]:
        node, (path, pointer) = self._resolved(node, place)
        if not isinstance(node, dict):
            return
        bodies: list[tuple[str | None, Place]] = []
        yield from self._parameters(node, (path, pointer), bodies)
        if not bodies:
            yield from self._parameters({"parameters": shared}, item_place, bodies)
        if "requestBody" in node:
            body, (file, at) = self._resolved(
                node["requestBody"], (path, f"{pointer}/requestBody")
            )
            yield from self._contents(body, (file, at), "request")
            if isinstance(body, dict):
                for media_type in body.get("content") or {}:
                    if is_json(media_type):
                        at = f"{at}/content/{escape_token(media_type)}/schema"
                        bodies.append((None, (file, at)))
                        break
        answers: dict[str, Place] = {}
        for status, answer in (node.get("responses") or {}).items():
            at = f"{pointer}/responses/{escape_token(str(status))}"
            answer, where = self._resolved(answer, (path, at))
            if not isinstance(answer, dict):
                continue
            yield from self._response(answer, where)
            if "schema" in answer:
                answers[str(status)] = (where[0], f"{where[1]}/schema")
            for media_type in answer.get("content") or {}:
                if is_json(media_type):
                    at = f"{where[1]}/content/{escape_token(media_type)}/schema"
                    answers[str(status)] = (where[0], at)
                    break
        yield from self._recorded(node, path, bodies, answers)

    def _parameters(
        self, node: Json, place: Place, bodies: list[tuple[str | None, Place]]
    ) -> Iterator[Example]:
        """Note the body parameter and yield what its schema gives (Swagger 2.0)."""
        for number, parameter in enumerate(node.get("parameters") or []):
            at = f"{place[1]}/parameters/{number}"
            parameter, where = self._resolved(parameter, (place[0], at))
            if isinstance(parameter, dict) and parameter.get("in") == "body":
                schema = (where[0], f"{where[1]}/schema")
                bodies.append((parameter.get("name"), schema))
                yield from self._schemas(parameter.get("schema"), schema)

    def _response(self, answer: dict[str, Json], place: Place) -> Iterator[Example]:
        path, pointer = place
        if "schema" in answer:
            schema = (path, f"{pointer}/schema")
            for media_type, value in (answer.get("examples") or {}).items():
                if is_json(str(media_type)):
                    yield Example(
                        schema=schema,
                        value=value,
                        kind="response",
                        written=f"{pointer}/examples/{escape_token(str(media_type))}",
                    )
            yield from self._schemas(answer["schema"], schema)
        yield from self._contents(answer, place, "response")

    def _contents(self, node: Json, place: Place, kind: Kind) -> Iterator[Example]:
        if not isinstance(node, dict):
            return
        for media_type, content in (node.get("content") or {}).items():
            at = f"{place[1]}/content/{escape_token(str(media_type))}"
            content, (path, pointer) = self._resolved(content, (place[0], at))
            if not isinstance(content, dict) or "schema" not in content:
                continue
            schema = (path, f"{pointer}/schema")
            yield from self._schemas(content["schema"], schema)
            if not is_json(str(media_type)):
                continue
            if "example" in content:
                value, _ = self._resolved(content["example"], (path, pointer))
                yield Example(
                    schema=schema,
                    value=value,
                    kind=kind,
                    written=f"{pointer}/example",
                )
            named = content.get("examples") or {}
            named, (file, around) = self._resolved(named, (path, f"{pointer}/examples"))
            for name, entry in named.items() if isinstance(named, dict) else ():
                spot = f"{around}/{escape_token(str(name))}"
                entry, _ = self._resolved(entry, (file, spot))
                if isinstance(entry, dict) and "value" in entry:
                    value, _ = self._resolved(entry["value"], (file, spot))
                    yield Example(schema=schema, value=value, kind=kind, written=spot)

    def _recorded(
        self,
        node: dict[str, Json],
        path: Path,
        bodies: list[tuple[str | None, Place]],
        answers: dict[str, Place],
    ) -> Iterator[Example]:
        """Yield from x-ms-examples: requests and answers in files of their own."""
        for name, entry in (node.get("x-ms-examples") or {}).items():
            entry, _ = self._resolved(entry, (path, ""))
            if not isinstance(entry, dict):
                continue
            sent = entry.get("parameters")
            if not isinstance(sent, dict):
                sent = {}
            for body_name, schema in bodies:
                wanted = body_name if body_name is not None else "body"
                if wanted in sent:
                    yield Example(
                        schema=schema,
                        value=sent[wanted],
                        kind="request",
                        written=f"x-ms-examples {name!r}",
                    )
            for status, answer in (entry.get("responses") or {}).items():
                schema_place = answers.get(str(status), answers.get("default"))
                if (
                    schema_place is not None
                    and isinstance(answer, dict)
                    and answer.get("body") is not None
                ):
                    yield Example(
                        schema=schema_place,
                        value=answer["body"],
                        kind="response",
                        written=f"x-ms-examples {name!r} {status}",
                    )

    def _schemas(self, schema: Json, place: Place) -> Iterator[Example]:
        """Yield the examples of a schema and of all schemas that it leads to."""
        waiting = [(schema, place)]
        while waiting:
            node, (path, pointer) = waiting.pop()
            if not isinstance(node, dict) or (path, pointer) in self.seen:
                continue
            self.seen.add((path, pointer))
            if "example" in node:
                yield self._of_schema(path, pointer, "example", node["example"])
            if isinstance(node.get("examples"), list):
                for number, value in enumerate(node["examples"]):
                    yield self._of_schema(path, pointer, f"examples/{number}", value)
            if isinstance(node.get("$ref"), str):
                found = resolve_place(node, (path, pointer))
                if found is not None:
                    waiting.append(found)
            waiting.extend(_children(node, path, pointer))

    def _of_schema(self, path: Path, pointer: str, key: str, value: Json) -> Example:
        return Example(
            schema=(path, pointer),
            value=value,
            kind="schema",
            written=f"{pointer}/{key}",
        )

    def _resolved(self, node: Json, place: Place) -> tuple[Json, Place]:
        """Return what stands at the end of references; None where nothing does."""
        found = resolve_place(node, place)
        return found if found is not None else (None, place)


def _children(
    node: dict[str, Json], path: Path, pointer: str
) -> Iterator[tuple[Json, Place]]:
    for key in _ONE:
        if isinstance(node.get(key), dict):
            yield node[key], (path, f"{pointer}/{key}")
    for key in _LISTS:
        members = node.get(key)
        for number, child in enumerate(members if isinstance(members, list) else ()):
            yield child, (path, f"{pointer}/{key}/{number}")
    for key in _MAPS:
        members = node.get(key)
        for name, child in members.items() if isinstance(members, dict) else ():
            yield child, (path, f"{pointer}/{key}/{escape_token(str(name))}")
