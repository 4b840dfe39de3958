"""A scenario as a call: arguments by wire name, made ready for one method."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

from tests.conformance.clients import Package
from tests.conformance.methods import Call, Place
from tests.conformance.values import (
    Json,
    argument_of,
    parsed,
    part_of,
    typed,
    xml_value,
)

__all__ = ["Arguments", "Unplaced", "Wanted", "arguments_of"]


class Unplaced(Exception):
    """A scenario sends what no argument of the method stands for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a scenario sends: parameters by place, a body or none."""

    parameters: Mapping[Place, Json]
    has_body: bool = False
    body: Json = None
    content_type: str | None = None


@dataclass(slots=True, kw_only=True)
class Arguments:
    """The arguments of a call, and those of the client that makes it."""

    method: dict[str, Any] = field(default_factory=dict)
    client: dict[str, Any] = field(default_factory=dict)


def arguments_of(
    wanted: Wanted, call: Call, package: Package, *, is_typed: bool
) -> Arguments:
    """Return what sends `wanted`: bodies as model classes, or else as plain dicts."""
    arguments = Arguments()
    declared = {
        (parameter.location, _name(parameter)): parameter
        for parameter in call.operation.parameters
    }
    for (location, wire_name), text in wanted.parameters.items():
        name = wire_name.lower() if location == "header" else wire_name
        place = (location, name)
        if location == "member":
            _give_member(arguments, call, wire_name, text, package)
        elif place in call.places:
            value = argument_of(text, declared[place], package)
            arguments.method[call.places[place]] = value
        elif place in call.client_places:
            value = argument_of(text, declared[place], package)
            arguments.client[call.client_places[place]] = value
        elif place not in call.constants:
            raise Unplaced(f"no argument for the {location} parameter {wire_name}")
    if wanted.has_body:
        _give_body(arguments, wanted, call, package, is_typed=is_typed)
    elif _lacks_body(wanted, call):
        arguments.method[call.places["body", ""]] = {}
    return arguments


def _lacks_body(wanted: Wanted, call: Call) -> bool:
    """Return whether a method wants a body where nothing is sent."""
    has_members = any(location == "member" for location, _ in wanted.parameters)
    is_required = any(body.is_required for body in call.operation.bodies)
    return is_required and ("body", "") in call.places and not has_members


def _name(parameter: Any) -> str:
    name: str = parameter.wire_name
    return name.lower() if parameter.location == "header" else name


def _give_member(
    arguments: Arguments, call: Call, name: str, text: Json, package: Package
) -> None:
    """Give one member of a form."""
    place = ("member", name)
    value = part_of(text)
    if place in call.places:
        arguments.method[call.places[place]] = value
    elif ("body", "") in call.places:
        body = arguments.method.setdefault(call.places["body", ""], {})
        body[name] = value
    else:
        raise Unplaced(f"no argument for the member {name}")


def _give_body(
    arguments: Arguments,
    wanted: Wanted,
    call: Call,
    package: Package,
    *,
    is_typed: bool,
) -> None:
    operation = call.operation
    if not operation.bodies:
        raise Unplaced("the operation has no body")
    chosen = _chosen(operation.bodies, wanted.content_type)
    value, is_content = parsed(wanted.body, wanted.content_type, chosen.type)
    places = call.bodies.get(chosen.media_type, call.places)
    if call.content_type is not None:
        arguments.method[call.content_type] = chosen.media_type
    elif "*" in chosen.media_type and wanted.content_type is not None:
        headers = arguments.method.setdefault("extra_headers", {})
        headers["content-type"] = wanted.content_type
    if is_content and _is_model(chosen, package):
        whole = xml_value(value, chosen, package)
        if ("body", "") in places:
            arguments.method[places["body", ""]] = whole
        else:
            _give_members(arguments, places, whole)
        return
    if ("body", "") in places:
        if is_typed and not is_content:
            value = typed(value, chosen.type, package)
        arguments.method[places["body", ""]] = value
        return
    if is_content:
        raise Unplaced("the body is content, and its members are arguments")
    if not isinstance(value, Mapping):
        return  # nothing that the members of the schema could stand for
    whole = typed(value, chosen.type, package) if is_typed else None
    for name, item in value.items():
        place = ("member", name)
        if place not in places:
            extra = arguments.method.setdefault("extra_body", {})
            extra[name] = item
        elif whole is None:
            arguments.method[places[place]] = item
        else:
            arguments.method[places[place]] = _member(whole, name, item)


def _is_model(body: Any, package: Package) -> bool:
    """Return whether a body is XML that stands for a model, not text as it is."""
    kind = package.runtime("bodies").media_kind(body.media_type)
    return kind == "xml" and body.type not in ("str", "bytes", "str | bytes", "Any")


def _give_members(
    arguments: Arguments, places: Mapping[Place, str], whole: Any
) -> None:
    """Give the members of a model object that are there."""
    for (location, name), argument in places.items():
        if location == "member":
            item = _member(whole, name, None)
            if item is not None:
                arguments.method[argument] = item


def _chosen(bodies: Any, content_type: str | None) -> Any:
    wanted = (content_type or "").partition(";")[0].strip().lower()
    for body in bodies:
        if body.media_type.partition(";")[0].strip().lower() == wanted:
            return body
    for body in bodies:
        if "*" in body.media_type and fnmatchcase(wanted, body.media_type):
            return body
    return bodies[0]


def _member(whole: Any, wire_name: str, otherwise: Json) -> Any:
    """Return a member of a model object by its wire name."""
    if isinstance(whole, Mapping):
        return whole.get(wire_name, otherwise)
    for each in getattr(type(whole), "__dataclass_fields__", {}).values():
        if each.metadata.get("wire_name", each.name) == wire_name:
            return getattr(whole, each.name)
    return otherwise
