"""Parameter lists of all dialects: merged, checked against the path, read."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from generator.dialects.normal import Dialect, Parameter, Schema
from generator.dialects.reader import Reader
from generator.dialects.servers import placeholders
from generator.dialects.styles import LOCATIONS, Location, default_style
from generator.load import Node
from generator.origin import join_pointer, split_pointer
from generator.values import dataclass

__all__ = [
    "Listed",
    "ParameterPlace",
    "ReadParameter",
    "fit_path",
    "read_parameters",
    "required_flag",
]

_SHARED = (("components", "parameters"), ("parameters",))

_BODIES = frozenset({"body", "formData"})

_PLACES: dict[Dialect, tuple[str, ...]] = {
    "swagger-2.0": ("path", "query", "header", "formData", "body"),
    "openapi-3.0": ("path", "query", "header", "cookie"),
    "openapi-3.1": ("path", "query", "header", "cookie"),
    "openapi-3.2": ("path", "query", "querystring", "header", "cookie"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterPlace:
    """What is known of a parameter before its value is read."""

    node: Node
    name: str
    location: str
    is_shared: bool


class Listed(NamedTuple):
    """The parameters of an operation, and those of Swagger that make its body."""

    parameters: tuple[Parameter, ...]
    bodies: tuple[ParameterPlace, ...]


ReadParameter: TypeAlias = Callable[[Reader, ParameterPlace, Location], Parameter]


def read_parameters(
    reader: Reader, lists: Iterable[Node | None], read: ReadParameter
) -> Listed:
    """Return what the lists say together: the path item's first, then the operation's.

    A parameter of a later list takes the place of one of the same name and location.
    """
    merged: dict[tuple[str, str], ParameterPlace] = {}
    for node in lists:
        own: dict[tuple[str, str], ParameterPlace] = {}
        if node is None:
            continue
        for element in reader.shapes.elements(node, "parameters"):
            place = _place(reader, element)
            if place is None:
                continue
            key = _identity(place)
            if key in own:
                reader.shapes.diagnostics.warning(
                    "duplicate-parameter",
                    f'"{place.name}" ({place.location}) is listed twice: the first one'
                    " counts",
                    element.origin,
                )
                continue
            own[key] = place
        if any(place.location == "body" for place in own.values()):
            merged = {k: p for k, p in merged.items() if p.location != "body"}
        merged.update(own)
    parameters = []
    bodies = []
    for place in merged.values():
        location = LOCATIONS.get(place.location)
        if location is None:
            bodies.append(place)
        else:
            parameters.append(_read(reader, place, location, read))
    return Listed(tuple(parameters), tuple(bodies))


def fit_path(
    reader: Reader, path: str, parameters: tuple[Parameter, ...], *, path_node: Node
) -> tuple[Parameter, ...]:
    """Return `parameters` so that those of the path are the template's placeholders."""
    names = placeholders(path)
    written = {p.name: p for p in parameters if p.location == "path"}
    if tuple(written) == names:
        return parameters
    missing = {name.lower(): name for name in names if name not in written}
    fitted = []
    for parameter in parameters:
        if parameter.location != "path" or parameter.name in names:
            fitted.append(parameter)
            continue
        meant = missing.pop(parameter.name.lower(), None)
        outcome = "it is left out"
        if meant is not None:
            fitted.append(replace(parameter, name=meant))
            outcome = f'taken for "{{{meant}}}"'
        reader.shapes.diagnostics.warning(
            "path-parameter-unused",
            f'the path "{path}" has no "{{{parameter.name}}}": {outcome}',
            parameter.origin,
        )
    for name in missing.values():
        reader.shapes.diagnostics.warning(
            "path-parameter-missing",
            f'"{{{name}}}" of the path has no parameter: a string is assumed',
            path_node.key_origin,
            help=f'add a parameter "{name}" with `in: path` and `required: true`',
        )
        fitted.append(_assumed(reader, name, path_node))
    return tuple(fitted)


def _assumed(reader: Reader, name: str, path_node: Node) -> Parameter:
    style, explode = default_style("path")
    schema = Schema(
        key=join_pointer(reader.key(path_node), "parameters", name),
        origin=path_node.key_origin,
        types=("string",),
    )
    return Parameter(
        name=name,
        location="path",
        schema=schema,
        required=True,
        style=style,
        explode=explode,
        origin=path_node.key_origin,
    )


def _read(
    reader: Reader, place: ParameterPlace, location: Location, read: ReadParameter
) -> Parameter:
    key = (reader.key(place.node), place.is_shared)
    known = reader.parameters.get(key)
    if known is None:
        known = read(reader, place, location)
        reader.parameters[key] = known
    return known


def _identity(place: ParameterPlace) -> tuple[str, str]:
    if place.location == "body":
        return ("", "body")
    # RFC 9110 sec. 5.1: names of header fields are case-insensitive.
    name = place.name.lower() if place.location == "header" else place.name
    return (name, place.location)


def _place(reader: Reader, element: Node) -> ParameterPlace | None:
    shapes = reader.shapes
    node = shapes.object(element, "parameter")
    if node is None:
        return None
    name = shapes.text(node, "name")
    location = shapes.text(node, "in")
    if location is not None and location not in LOCATIONS and location not in _BODIES:
        meant = {known.lower(): known for known in (*LOCATIONS, *_BODIES)}
        known = meant.get(location.strip().lower().removesuffix("param"))
        _report_place(reader, node, name=name, location=location, known=known)
        location = known
        if location is None:
            return None
    if location is None:
        _complain(reader, node, f'the parameter "{name}" does not say its place (in)')
        return None
    if not name and location != "body":
        _complain(reader, node, f"a {location} parameter has no name: left out")
        return None
    return ParameterPlace(
        node=node,
        name=name or "body",
        location=location,
        is_shared=node != element and split_pointer(node.pointer)[:-1] in _SHARED,
    )


def _report_place(
    reader: Reader, node: Node, *, name: str | None, location: str, known: str | None
) -> None:
    places = _PLACES[reader.shapes.dialect]
    close = difflib.get_close_matches(location.lower(), places, n=1)
    there_are = f"there are {', '.join(places)}"
    reader.shapes.diagnostics.warning(
        "shape-parameter",
        f'"{location}" is no place of a parameter: '
        + (f'read as "{known}"' if known else f'"{name}" is left out'),
        # Where the meta-schema would say it again, naming one of them only.
        (node.get("in") or node).origin,
        help=f'did you mean "{close[0]}"? {there_are}' if close else there_are,
    )


def _complain(reader: Reader, node: Node, message: str) -> None:
    reader.shapes.diagnostics.warning("shape-parameter", message, node.origin)


def required_flag(reader: Reader, node: Node, name: str, location: str) -> bool:
    """Return whether a parameter is required; those of the path always are."""
    is_required = reader.shapes.flag(node, "required")
    if location == "path" and not is_required:
        _complain(
            reader,
            node,
            f'"{name}" is part of the path and always required, whatever it says',
        )
        return True
    return is_required
