"""Arguments for the operations of a document, made from its own words.

Examples come first; what has none is made from its schema. The document is read without
the generator. Every body that is used has passed jsonschema.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable

from generator.origin import escape_token
from tests.conformance.samples import Nothing, members_of, sample
from tests.conformance.walking import breach
from tests.corpus.documents import Json, node_at, read, resolve_place
from tests.corpus.examples import Place, is_json
from tests.corpus.making import Endless, instances_of
from tests.corpus.verdicts import Judge

__all__ = ["Described", "Made", "canaries", "described", "made"]

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_TRIES = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """An operation as its document has it; places are of schemas."""

    method: str
    path: str
    parameters: tuple[tuple[str, str, bool, Place, Json], ...]
    """Location, wire name, whether it is required, schema, example or None."""
    bodies: tuple[tuple[str, Place, tuple[Json, ...]], ...]
    """Media type, schema, examples."""
    answers: dict[str, Place]
    """The schemas of JSON answers by status."""
    statuses: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """The values of one call, by wire names; files of a form are bytes."""

    parameters: dict[tuple[str, str], Json]
    media_type: str | None = None
    body: Json = None
    how: str = ""
    files: frozenset[str] = frozenset()
    wrong: dict[str, Json] = field(default_factory=dict)
    """Members that make the body one that must be refused."""


def described(path: Path) -> Iterator[Described]:
    """Yield the operations of an OpenAPI 3.x document."""
    root = read(path)
    for name, item in (root.get("paths") or {}).items():
        place = (path, f"/paths/{escape_token(name)}")
        found = resolve_place(item, place)
        if found is None or not isinstance(found[0], dict):
            continue
        item, (file, pointer) = found
        for method in _METHODS:
            if method in item:
                yield _operation(
                    item[method],
                    (file, f"{pointer}/{method}"),
                    name=name,
                    method=method,
                    shared=(item.get("parameters") or [], (file, pointer)),
                )


def _operation(
    node: dict[str, Json],
    place: Place,
    *,
    name: str,
    method: str,
    shared: tuple[list[Json], Place],
) -> Described:
    parameters: dict[tuple[str, str], tuple[str, str, bool, Place, Json]] = {}
    for listed, (file, around) in (shared, (node.get("parameters") or [], place)):
        for number, entry in enumerate(listed):
            found = resolve_place(entry, (file, f"{around}/parameters/{number}"))
            if found is None:
                continue
            entry, spot = found
            schema = (spot[0], f"{spot[1]}/schema")
            key = entry["in"], entry["name"]
            parameters[key] = (*key, bool(entry.get("required")), schema, _given(entry))
    bodies = []
    found = resolve_place(
        node.get("requestBody"), (place[0], f"{place[1]}/requestBody")
    )
    if found is not None and isinstance(found[0], dict):
        body, (file, around) = found
        for media_type, content in (body.get("content") or {}).items():
            schema = (file, f"{around}/content/{escape_token(media_type)}/schema")
            bodies.append((media_type, schema, tuple(_examples(content))))
    answers: dict[str, Place] = {}
    for status, answer in (node.get("responses") or {}).items():
        where = (place[0], f"{place[1]}/responses/{escape_token(str(status))}")
        found = resolve_place(answer, where)
        if found is None or not isinstance(found[0], dict):
            continue
        answer, (file, at) = found
        for media_type in answer.get("content") or {}:
            if is_json(media_type):
                at = f"{at}/content/{escape_token(media_type)}/schema"
                answers[str(status)] = (file, at)
                break
    return Described(
        answers=answers,
        method=method.upper(),
        path=name,
        parameters=tuple(parameters.values()),
        bodies=tuple(bodies),
        statuses=tuple(str(status) for status in node.get("responses") or {}),
        name=str(node.get("operationId") or f"{method} {name}"),
    )


def _given(entry: dict[str, Json]) -> Json:
    for holder in (entry, entry.get("schema") or {}):
        if holder.get("example") is not None:
            return holder["example"]
        if holder.get("default") is not None:
            return holder["default"]
    return None


def _examples(content: dict[str, Json]) -> Iterator[Json]:
    if "example" in content:
        yield content["example"]
    for entry in (content.get("examples") or {}).values():
        if isinstance(entry, dict) and "value" in entry:
            yield entry["value"]


def made(operation: Described, judge: Judge, *, count: int) -> list[Made]:
    """Return what to call `operation` with: each example, then `count` made ones."""
    least = {
        (location, name): _parameter(schema, given, judge, location)
        for location, name, is_required, schema, given in operation.parameters
        if is_required
    }
    most = {
        (location, name): _parameter(schema, given, judge, location)
        for location, name, _, schema, given in operation.parameters
    }
    most = {key: value for key, value in most.items() if value is not None}
    if not operation.bodies:
        return [
            Made(parameters=least, how="what is required"),
            Made(parameters=most, how="everything"),
        ]
    found: list[Made] = []
    for media_type, schema, examples in operation.bodies:
        for number, value in enumerate(examples):
            if judge.complaint(value, schema) is None:
                call = Made(
                    parameters=least,
                    media_type=media_type,
                    body=value,
                    how=f"example {number}",
                )
                found.append(_with_files(call, schema))
        is_form = media_type.startswith("multipart/")
        for number, value in enumerate(_instances(schema, judge, count)):
            # Prism decodes the text of a form as if it were a URL, and dies of a "%".
            if is_form and "%" in json.dumps(value):
                continue
            call = Made(
                parameters=most if number % 2 else least,
                media_type=media_type,
                body=value,
                how=f"instance {number} as {media_type}",
            )
            found.append(_with_files(call, schema))
    return found


def canaries(operation: Described, valid: Made, judge: Judge) -> Iterator[Made]:
    """Yield calls that the document rules out, by one thing each."""
    schema = next(
        (place for kind, place, _ in operation.bodies if kind == valid.media_type), None
    )
    if schema is None or not isinstance(valid.body, dict):
        return
    for name in valid.body:
        for value in ({"canary": [1]}, "canary", 7, ["canary"], None):
            wrong = {**valid.body, name: value}
            if name in valid.files or judge.complaint(wrong, schema) is None:
                continue
            yield replace(valid, wrong={name: value}, how=f"{name} = {value!r}")
            break


def _instances(schema: Place, judge: Judge, count: int) -> list[Json]:
    """Return valid instances of a schema, the same ones every time."""
    found: dict[str, Json] = {}

    @settings(
        max_examples=_TRIES,
        phases=(Phase.generate,),
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(instances_of(schema))
    def run(value: Json) -> None:
        if judge.complaint(value, schema) is None and not breach(value, schema, judge):
            found.setdefault(json.dumps(value), value)

    try:
        run()
    except (Endless, Unsatisfiable):
        pass
    ranked = sorted(found.values(), key=lambda value: len(json.dumps(value)))
    return [*_samples(schema, judge), *ranked[-count:]]


def _samples(schema: Place, judge: Judge) -> Iterator[Json]:
    for is_full in (False, True):
        try:
            yield sample(schema, judge, is_full=is_full)
        except Nothing:
            pass


def _parameter(schema: Place, given: Json, judge: Judge, location: str) -> Json:
    if given is not None and judge.complaint(given, schema) is None:
        return given
    values = _instances(schema, judge, 12)
    if location in ("path", "header", "query"):
        values = [value for value in values if _travels(value, location)]
    plain = "dép 1" if location == "path" else "text"
    if judge.complaint(plain, schema) is None:
        return plain
    return values[-1] if values else None


def _travels(value: Json, location: str) -> bool:
    """Whether a value can be told from its absence, and be a header where it is one."""
    if isinstance(value, str):
        is_plain = value.isprintable() and value.strip() == value and value != ""
        return is_plain and (location == "query" or value not in (".", ".."))
    return value is not None and value not in ([], {})


def _with_files(call: Made, schema: Place) -> Made:
    """Return a call whose binary members are bytes: JSON has none."""
    if not str(call.media_type).startswith("multipart/"):
        return call
    if not isinstance(call.body, dict):
        return call
    members, needed = members_of(schema)
    # Of several parts of one name Prism keeps the last, and then misses the list; JSON
    # in a part is text to it.
    body = {
        name: value
        for name, value in call.body.items()
        if name in needed or not isinstance(value, (list, dict))
    }
    files = set()
    for name, places in members.items():
        kind = _node(places[0])
        if name not in body:
            continue
        if kind.get("format") == "binary" or "contentMediaType" in kind or not kind:
            body[name] = _bytes(body[name])
            files.add(name)
    return replace(call, body=body, files=frozenset(files))


def _bytes(value: Json) -> bytes:
    if not isinstance(value, str):
        return b"content"
    try:
        return base64.b64decode(value) or b"content"
    except ValueError:
        return value.encode()


def _node(place: Place) -> dict[str, Json]:
    try:
        found = resolve_place(node_at(*place), place)
    except KeyError:
        return {}
    return found[0] if found is not None and isinstance(found[0], dict) else {}
