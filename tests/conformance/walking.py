"""A value and the schemas that describe its parts, walked side by side.

Two things that jsonschema leaves alone are looked at here: what a discriminator asks
for, and whether a URI is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.origin import escape_token
from tests.corpus.documents import Json, node_at, resolve_place
from tests.corpus.examples import Place
from tests.corpus.verdicts import Judge

__all__ = ["breach", "walk"]

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+")


def breach(value: Json, place: Place, judge: Judge) -> str:
    """Return what in `value` jsonschema does not see and the document rules out."""
    for part, node, where in walk(value, place, judge):
        if node.get("format") == "uri" and isinstance(part, str):
            if not _URI.fullmatch(part):
                return f"{part!r} is no URI"
        elif isinstance(node.get("discriminator"), dict) and isinstance(part, dict):
            problem = _tag_breach(part, node["discriminator"], where, judge)
            if problem:
                return problem
    return ""


def walk(
    value: Json, place: Place, judge: Judge, depth: int = 0
) -> Iterator[tuple[Json, dict[str, Json], Place]]:
    """Yield each part of `value` with a schema that describes it."""
    try:
        found = resolve_place(node_at(*place), place)
    except KeyError:
        return
    if found is None or not isinstance(found[0], dict) or depth > 40:
        return
    node, place = found
    yield value, node, place
    for number in range(len(node.get("allOf") or ())):
        yield from walk(value, _below(place, "allOf", number), judge, depth + 1)
    for keyword in ("oneOf", "anyOf"):
        for number in range(len(node.get(keyword) or ())):
            option = _below(place, keyword, number)
            if judge.complaint(value, option) is None:
                yield from walk(value, option, judge, depth + 1)
    if isinstance(value, dict):
        described = node.get("properties") or {}
        for name, part in value.items():
            if name in described:
                yield from walk(
                    part, _below(place, "properties", name), judge, depth + 1
                )
            elif isinstance(node.get("additionalProperties"), dict):
                yield from walk(
                    part, _below(place, "additionalProperties"), judge, depth + 1
                )
    elif isinstance(value, list) and isinstance(node.get("items"), dict):
        for part in value:
            yield from walk(part, _below(place, "items"), judge, depth + 1)


def _tag_breach(
    part: dict[str, Json], discriminator: dict[str, Json], place: Place, judge: Judge
) -> str:
    tag = part.get(discriminator["propertyName"])
    target = (discriminator.get("mapping") or {}).get(tag)
    if not isinstance(target, str) or "#" not in target:
        return ""
    problem = judge.complaint(part, (place[0], target.partition("#")[2]))
    return f"by its tag {tag!r} it has to be {target}: {problem}" if problem else ""


def _below(place: Place, *tokens: object) -> Place:
    path, pointer = place
    return path, pointer + "".join(f"/{escape_token(str(token))}" for token in tokens)
