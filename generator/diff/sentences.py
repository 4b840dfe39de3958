"""One sentence for one change."""

from __future__ import annotations

import json

from generator.diff.changes import Change, Direction, Edit, Place
from generator.diff.rules import Rule
from generator.model import JsonValue

__all__ = ["message_of", "where_of"]

_LONGEST = 80
# What the template names by its own: the place is not repeated as the last step.
_OWN_NAME = frozenset(
    {
        Place.OPERATION,
        Place.OPERATION_PATH,
        Place.MEDIA_TYPE,
        Place.VARIANT,
        Place.DISCRIMINATOR_VALUE,
        Place.TUPLE_ITEM,
        Place.LINK,
        Place.CALLBACK,
        Place.HEADER,
        Place.ENUM_VALUE,
        Place.IDLE,
    }
)


def message_of(rule: Rule, change: Change, directions: tuple[Direction, ...]) -> str:
    """Return the sentence: what happened to what, with before and after."""
    path = list(change.path)
    what = path[-1] if path else change.anchor.name
    if change.place in _OWN_NAME and change.edit is not Edit.SET and path:
        is_last_own = change.place is not Place.MEDIA_TYPE or len(path) > 1
        path = path[:-1] if is_last_own else path
    text = rule.message.format(
        what=_quoted(what),
        where=where_of(change, path),
        before=_shown(change.before, change),
        after=_shown(change.after, change),
    )
    is_inside = change.holder in ("schema", "body", "response")
    if is_inside and directions and change.place not in _WHOLE:
        ways = {"request": "sent", "response": "received"}
        text += f" ({' and '.join(ways[item] for item in directions)})"
    return text


_WHOLE = frozenset(
    {Place.RESPONSE, Place.BODY, Place.BODY_REQUIRED, Place.RESPONSE_BODY}
)


def where_of(change: Change, path: list[str] | None = None) -> str:
    """Return the place in words: `"role" of ChatMessage`, `GET /pets response 200`."""
    steps = list(change.path) if path is None else path
    head, tail = ([], steps) if change.anchor.kind == "schema" else _split(steps)
    if change.anchor.kind == "schema" and tail and tail[0].startswith("|"):
        # A variant that the way begins with owns the rest of it.
        head, tail = [tail[0].removeprefix("|")], tail[1:]
    dotted = ""
    for step in tail:
        joined = step.startswith(("[", "*", "|")) or not dotted
        dotted += step if joined else f".{step}"
    match change.anchor.kind:
        case "schema":
            return _of(dotted, " of ".join([*head, change.anchor.name]))
        case "operation":
            return _of(dotted, " of ".join([*reversed(head), change.anchor.name]))
        case _:
            count = len(change.operations)
            scope = f"{count} operations" if count else "the API"
            return _of(dotted, " of ".join([*reversed(head), scope]))


def _of(dotted: str, owner: str) -> str:
    return f'"{dotted}" of {owner}' if dotted else owner


def _split(path: list[str]) -> tuple[list[str], list[str]]:
    """Part a path into the words of the operation's part and the way inside it."""
    count = 0
    if path and (path[0] in ("request", "result") or _is_part(path[0])):
        count = 1
    while count < len(path) and path[count].startswith('header "'):
        count += 1
    return path[:count], path[count:]


def _is_part(step: str) -> bool:
    return step.startswith("response ") or ' parameter "' in step


def _quoted(text: str) -> str:
    return text if " " in text else f'"{text}"'


def _shown(value: JsonValue, change: Change) -> str:
    if isinstance(value, str) and change.place in _PLAIN:
        return value
    text = _cut(json.dumps(value, ensure_ascii=False))
    if change.place not in _UNITS:
        return text
    one, many = _UNITS[change.place]
    return f"{text} {one if value == 1 else many}"


_CHARACTERS, _ITEMS = ("character", "characters"), ("item", "items")
_MEMBERS = ("member", "members")
_UNITS: dict[Place, tuple[str, str]] = {
    Place.MIN_LENGTH: _CHARACTERS,
    Place.MAX_LENGTH: _CHARACTERS,
    Place.MIN_ITEMS: _ITEMS,
    Place.MAX_ITEMS: _ITEMS,
    Place.MIN_PROPERTIES: _MEMBERS,
    Place.MAX_PROPERTIES: _MEMBERS,
}
"""What a limit counts: one, and many."""
_PLAIN = frozenset(
    {
        Place.OPERATION,
        Place.OPERATION_PATH,
        Place.PROPERTY,
        Place.PARAMETER,
        Place.HEADER,
        Place.TYPE,
        Place.VARIANT,
        Place.BODY,
        Place.RESPONSE,
        Place.RESPONSE_BODY,
        Place.MEDIA_TYPE,
        Place.SERVER,
        Place.OPERATION_SECURITY,
        Place.UNION_EXCLUSIVE,
        Place.LONG_RUNNING,
        Place.PAGING,
        Place.TUPLE_ITEM,
        Place.SECURITY_SCHEME,
        Place.SECURITY_SCHEME_KIND,
        Place.SECURITY_SCHEME_DETAIL,
        Place.COMPOSITION,
    }
)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."
