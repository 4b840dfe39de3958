"""The request of one call, held against the rules before it is sent."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..bodies import is_absent, media_kind, payload
from ..codec import encoder
from ..errors import ValidationError, Violation, describe_call
from ..multipart import form_members, is_file
from ..operation import Body
from ..plan import MissingParameter, Plan
from ..redaction import MASK
from ..unset import UNSET
from .schemas import Fault, File
from .table import Constraints, constraints_of

if TYPE_CHECKING:
    from ..settings import Settings

__all__ = ["check_call"]

_NOT_JSON = object()
_WORDS = {
    "required": "nothing",
    # Nobody says whether it is a secret.
    "additionalProperties": "a member that is not listed",
}


def check_call(
    plan: Plan,
    settings: Settings,
    values: tuple[object, ...],
    body: object,
    options: Mapping[str, Any],
) -> None:
    """Raise `ValidationError` where what a call sends breaks a rule of the API.

    Headers and queries that are extra are the caller's own affair; members that are
    extra are a part of the body.
    """
    constraints = constraints_of(settings.models)
    try:
        violations = (
            *_of_parameters(plan, constraints, settings, values),
            *_of_body(plan, constraints, body, options.get("extra_body") or {}),
        )
    except RecursionError:
        raise ValueError("the value is nested too deeply to be validated") from None
    if violations:
        operation = plan.operation
        raise describe_call(
            ValidationError(violations),
            method=operation.method,
            path=operation.path,
            url=settings.shown_url(settings.base_of(operation)),
        )


def _of_parameters(
    plan: Plan, constraints: Constraints, settings: Settings, values: tuple[object, ...]
) -> Iterator[Violation]:
    given = iter(values)
    operation = plan.operation
    for parameter in operation.parameters:
        place = parameter.location, parameter.wire_name
        try:
            value = plan.value(parameter, settings, given)
        except MissingParameter:
            yield _missing(*place)
            continue
        if value is None:
            continue
        schema = constraints.parameter(operation.name, *place)
        for fault in constraints.checker.faults(schema, value):
            yield _violation(*place, fault)


def _of_body(
    plan: Plan, constraints: Constraints, body: object, extra: Mapping[str, object]
) -> Iterator[Violation]:
    operation = plan.operation
    if not operation.bodies:
        return
    if body is UNSET and not extra and operation.bodies[0].is_required:
        yield _missing("body", "")
        return
    if is_absent(body) and not extra and not operation.bodies[0].is_required:
        return
    found = plan.chosen_body(body, extra)
    if found is None:
        return
    chosen, value = found
    schema = constraints.body(operation.name, chosen.media_type)
    if schema is None:
        return
    sent = _sent(chosen, value, plan.models, extra)
    if sent is _NOT_JSON:
        found_text = "a text that is not JSON"
        yield Violation(
            "body", "", "", rule="type", limit=None, value=None, found=found_text
        )
        return
    for fault in constraints.checker.faults(schema, sent):
        yield _violation("body", "", fault)


def _sent(body: Body, value: Any, models: str, extra: Mapping[str, object]) -> Any:
    """Return what a body says, as JSON; a `File` where that cannot be known."""
    if media_kind(body.media_type) == "multipart":
        return _members(body, form_members(value), models, extra)
    load = payload(body, value, models=models, extra=extra)
    kind = media_kind(load.content_type)
    if kind == "json" and isinstance(load.content, bytes):
        return _parsed(load.content)
    is_bytes = isinstance(value, (bytes, bytearray, memoryview))
    if is_bytes or not isinstance(load.content, bytes):
        return File()
    if kind == "form":
        return _members(body, encoder(body.type, models=models)(value), models, extra)
    return encoder("Any")(value) if kind == "text" else File()


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content)
    except ValueError:
        return _NOT_JSON


def _members(
    body: Body,
    members: Mapping[str, object],
    models: str,
    extra: Mapping[str, object],
) -> dict[str, Any]:
    """Return the members of a form that are sent, as JSON."""
    members = {**members, **extra}
    plain = {name: item for name, item in members.items() if not is_file(item)}
    written = encoder(body.type, models=models)(plain)
    sent = {
        name: written.get(name) if name in plain else _file(item)
        for name, item in members.items()
    }
    return {name: item for name, item in sent.items() if item is not None}


def _file(item: object) -> object:
    return [File() for _ in item] if isinstance(item, list) else File()


def _missing(location: str, name: str) -> Violation:
    return Violation(
        location, name, "", rule="required", limit=None, value=None, found="nothing"
    )


def _violation(location: str, name: str, fault: Fault) -> Violation:
    words = _WORDS.get(fault.rule)
    value = fault.value if words is None else None
    return Violation(
        location,
        name,
        "".join(f"/{_step(step)}" for step in fault.path),
        rule=fault.rule,
        limit=fault.limit,
        value=_shown(value, is_secret=fault.is_secret),
        found=words or _kind(value, is_secret=fault.is_secret),
    )


def _step(step: str | int) -> str:
    # RFC 6901 sec. 3: "~" before "/".
    return str(step).replace("~", "~0").replace("/", "~1")


def _shown(value: object, *, is_secret: bool) -> object:
    if is_secret and value is not None:
        return MASK
    return value if isinstance(value, (str, int, float)) else None


def _kind(value: object, *, is_secret: bool) -> str:
    """Return words for a value that go into a message: no text of the caller's."""
    if isinstance(value, str):
        count = len(value)
        return "a secret text" if is_secret else f"a text of length {count}"
    if isinstance(value, list):
        return f"a list of length {len(value)}"
    if isinstance(value, dict):
        return f"an object of {len(value)} members"
    if isinstance(value, File):
        return "a file"
    return "a secret" if is_secret else json.dumps(value)
