"""A call that works, for the README: the simplest operation that shows what the API is
for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from generator.model import (
    Api,
    Array,
    Definition,
    Enum,
    JsonValue,
    Map,
    Nullable,
    Object,
    Operation,
    Reference,
    Scalar,
    Tuple,
    Type,
    TypeId,
    Union,
)
from generator.python.bodies import BodyPlan, plan_body
from generator.python.classes import const_default
from generator.python.expressions import (
    Call,
    Expression,
    Keyword,
    List,
    Text,
)
from generator.python.expressions import Mapping as MappingExpression
from generator.python.grouping import Group
from generator.python.layout import fit
from generator.python.literals import literal, string_literal
from generator.python.naming import OPTION_NAMES, ModelNames, attribute_name
from generator.python.scope import Scope
from generator.python.supplied import is_supplied, own_parameters
from generator.python.usage import Usage, visible_properties
from generator.python.wrappers import WrapperKind, method_name, plan_wrapper
from generator.values import dataclass

__all__ = ["Example", "plan_example", "sample"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A call on `client`; `kind` is how its answer comes where it is not one value.

    `ways` are the sets of security schemes that the operation takes, by their keys.
    """

    call: Call
    has_result: bool
    kind: WrapperKind | None = None
    ways: tuple[tuple[str, ...], ...] = ()

    def show(self, *, indent: str, is_async: bool = False) -> str:
        """Return the statements that make the call and print what came back."""
        lead = "await " if is_async else ""
        word = "async " if is_async else ""
        match self.kind:
            case None if not self.has_result:
                return f"{indent}{self._fitted(indent, lead)}"
            case None:
                return self._printed(indent, f"result = {lead}")
            case "run":
                # Beginning is awaited, and the end of it is.
                before, after = ("await (await ", ")") if is_async else ("", "")
                return self._printed(indent, f"result = {before}", f"{after}.result()")
            case "pages":
                text = self._fitted(indent, f"{word}for item in ", ":")
                return f"{indent}{text}\n{indent}    print(item)"
            case "events":
                text = self._fitted(indent, f"{word}with {lead}", " as events:")
                return (
                    f"{indent}{text}\n{indent}    {word}for event in events:\n"
                    f"{indent}        print(event)"
                )
            case _:
                assert_never(self.kind)

    def _printed(self, indent: str, lead: str, after: str = "") -> str:
        text = self._fitted(indent, lead, after)
        return f"{indent}{text}\n{indent}print(result)"

    def _fitted(self, indent: str, lead: str, after: str = "") -> str:
        text = fit(
            self.call, indent=indent, before=len(indent) + len(lead), after=len(after)
        )
        return f"{lead}{text}{after}"


def plan_example(
    api: Api,
    root: Group,
    *,
    names: Mapping[TypeId, ModelNames],
    usage: Usage,
) -> Example | None:
    """Return a call for the README, None where the API has no operation."""
    definitions = api.by_id()
    placed = [
        (".".join(("client", *group.path, name)), operation)
        for group in root.walk()
        for name, operation in _named(group)
    ]
    if not placed:
        return None
    path, operation = max(placed, key=lambda item: _appeal(item[1], definitions))
    items = _arguments(operation, definitions)
    call = Call(path, tuple(items))
    return Example(
        call=call,
        has_result=any(r.contents for r in operation.responses if not r.is_error),
        kind=_kind(operation, definitions),
        ways=tuple(
            tuple(key for key, _ in need.schemes) for need in operation.security
        ),
    )


def _kind(
    operation: Operation, definitions: Mapping[TypeId, Definition]
) -> WrapperKind | None:
    wrapper = plan_wrapper(operation, definitions)
    # A stream that has to be asked for is not: the call is a plain one.
    return None if wrapper is None or wrapper.flag is not None else wrapper.kind


def _named(group: Group) -> Iterator[tuple[str, Operation]]:
    """Yield the methods of `group` as they are called in the package."""
    taken = {wanted for wanted, _ in group.methods}
    for wanted, operation in group.methods:
        yield method_name(wanted, operation, taken=taken), operation


def sample(
    type_: Type, definitions: Mapping[TypeId, Definition], *, name: str = ""
) -> JsonValue:
    """Return a small JSON value of `type_`: required members, the first of every
    choice.
    """
    return _sample(type_, definitions, name=name, seen=frozenset())


def _appeal(
    operation: Operation, definitions: Mapping[TypeId, Definition]
) -> tuple[bool, int, bool, int]:
    """Rank: plain calls that send something and bring something back; of those the one
    with the most to say, which is what people come to the API for.
    """
    brings = any(r.contents for r in operation.responses if not r.is_error)
    body = plan_body(operation.body, definitions)
    members = body.members or () if body is not None else ()
    return (
        not operation.is_deprecated and operation.long_running is None,
        int(brings) + int(body is not None),
        any(member.is_required for member in members),
        len(members),
    )


def _arguments(
    operation: Operation, definitions: Mapping[TypeId, Definition]
) -> list[Expression]:
    scope = Scope(OPTION_NAMES)
    items: list[Expression] = []
    for parameter in own_parameters(operation):
        if parameter.is_api_version or parameter.is_client_wide:
            continue
        wanted = attribute_name(parameter.hints.override or parameter.wire_name)
        name = scope.allocate(wanted, owner=(parameter.location, parameter.wire_name))
        if parameter.is_required and not is_supplied(parameter):
            value = sample(parameter.type, definitions, name=parameter.wire_name)
            items.append(Keyword(name, _display(value)))
    body = plan_body(operation.body, definitions)
    shown = _written_example(body)
    if body is not None and body.members is not None:
        for member in body.members:
            wanted = attribute_name(member.hints.override or member.wire_name)
            name = scope.allocate(wanted, owner=("body", member.wire_name))
            if member.wire_name in shown:
                items.append(Keyword(name, _display(shown[member.wire_name])))
            elif member.is_required and const_default(member, definitions) is None:
                value = sample(member.type, definitions, name=member.wire_name)
                items.append(Keyword(name, _display(value)))
    elif body is not None and body.is_required:
        name = scope.allocate("body", owner="body")
        value = {} if body.type is None else sample(body.type, definitions)
        items.append(Keyword(name, _display(value)))
    return items


def _written_example(body: BodyPlan | None) -> Mapping[str, JsonValue]:
    """Return the specification's own example of the body, where it is an object."""
    examples = body.content.examples if body is not None else ()
    return next((item for item in examples if isinstance(item, dict)), {})


def _display(value: JsonValue) -> Expression:
    """Return `value` as people write it: lists in brackets."""
    if isinstance(value, list):
        return List(tuple(_display(item) for item in value))
    if isinstance(value, dict):
        pairs = tuple((Text(string_literal(k)), _display(v)) for k, v in value.items())
        return MappingExpression(pairs)
    return literal(value)


def _sample(
    type_: Type,
    definitions: Mapping[TypeId, Definition],
    *,
    name: str,
    seen: frozenset[TypeId],
) -> JsonValue:
    match type_:
        case Reference(id=id_):
            if id_ in seen or id_ not in definitions:
                return {}
            target = definitions[id_].type
            return _sample(target, definitions, name=name, seen=seen | {id_})
        case Enum(values=values):
            return values[0].value
        case Array(item=item):
            return [_sample(item, definitions, name=name, seen=seen)]
        case Tuple(items=items):
            return [_sample(item, definitions, name=name, seen=seen) for item in items]
        case Nullable(type=inner):
            return _sample(inner, definitions, name=name, seen=seen)
        case Union(members=members):
            return _sample(members[0], definitions, name=name, seen=seen)
        case Object():
            return {
                member.wire_name: _sample(
                    member.type, definitions, name=member.wire_name, seen=seen
                )
                for member in visible_properties(type_, "write")
                if member.is_required
            }
        case Map():
            return {}
        case Scalar():
            return _scalar(type_, name)
        case _:
            return "..."


_SAMPLES: Mapping[str, JsonValue] = {
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "time": "12:00:00",
    "duration": "PT30S",
    "uuid": "00000000-0000-0000-0000-000000000000",
    "uri": "https://example.com",
    "url": "https://example.com",
    "email": "someone@example.com",
    "byte": "AA==",
    "binary": "...",
}


def _scalar(scalar: Scalar, name: str) -> JsonValue:
    limits = scalar.constraints
    if scalar.kind == "string":
        return _SAMPLES.get(scalar.format or "", f"my-{name}" if name else "...")
    if scalar.kind == "boolean":
        return True
    if scalar.kind == "null":
        return None
    low = limits.minimum if limits.minimum is not None else 1
    if limits.maximum is not None and low > limits.maximum:
        low = limits.maximum
    return int(low) if scalar.kind == "integer" else low
