"""Which method calls which operation, and which argument becomes what on the wire.

Nothing is looked up in a document: each method is called once with marks for arguments
on a core that only takes note, and where the marks arrive says it all.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal, NoReturn, TypeAlias

from tests.conformance.clients import Package

__all__ = ["Call", "Place", "calls_of"]

Place: TypeAlias = tuple[str, str]
"""Location and wire name: ("query", "page"), ("member", "name"), ("body", "")."""

_OF_BODIES = ("body", "member")

CallKind: TypeAlias = Literal["call", "stream", "begin", "pages"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A method of a client, with the operation that it calls."""

    path: tuple[str, ...]
    """The attributes that lead to it: ("chat", "completions", "create")."""
    kind: CallKind
    descriptor: Any
    """What the method hands to the core: an operation, or what stands around it."""
    places: Mapping[Place, str]
    """The argument for what travels there. Header names are in lower case."""
    client_places: Mapping[Place, str]
    """The argument of the client for what travels there with every call."""
    constants: frozenset[Place]
    """What the client sends by itself."""
    content_type: str | None = None
    """The argument that chooses the media type of the body."""
    bodies: Mapping[str, Mapping[Place, str]] = field(default_factory=dict)
    """What of `places` is the body's, by media type, where there are several."""

    @property
    def operation(self) -> Any:
        """The plain operation."""
        return self.descriptor if self.kind == "call" else self.descriptor.operation

    def bound(self, client: object) -> Any:
        """Return the method of a client."""
        found: Any = client
        for name in self.path:
            found = getattr(found, name)
        return found


class _Noted(Exception):
    def __init__(
        self, kind: CallKind, descriptor: Any, values: tuple[Any, ...], body: Any
    ) -> None:
        super().__init__(kind)
        self.kind = kind
        self.descriptor = descriptor
        self.values = values
        self.body = body


class _Notebook:
    """Stands where a core would, and takes note of what it is asked for."""

    def __init__(self, settings: Any) -> None:
        self.settings = settings

    def call(
        self, descriptor: Any, values: Any = (), body: Any = None, **_: Any
    ) -> Any:
        self._note("call", descriptor, values, body)

    def stream(
        self, descriptor: Any, values: Any = (), body: Any = None, **_: Any
    ) -> Any:
        self._note("stream", descriptor, values, body)

    def begin(
        self, descriptor: Any, values: Any = (), body: Any = None, **_: Any
    ) -> Any:
        self._note("begin", descriptor, values, body)

    def pages(
        self, descriptor: Any, values: Any = (), body: Any = None, **_: Any
    ) -> Any:
        self._note("pages", descriptor, values, body)

    def _note(
        self, kind: CallKind, descriptor: Any, values: Any, body: Any
    ) -> NoReturn:
        raise _Noted(kind, descriptor, tuple(values), body)


class _Mark:
    """An argument that is recognised where it arrives."""


def calls_of(package: Package) -> list[Call]:
    """Return every method of the clients of a package that calls an operation."""
    kind = package.client
    client = kind(**_needed(kind))
    client._core = _Notebook(client._core.settings)
    base = package.runtime("client").SyncClient
    return list(_walk(client, (), frozenset(dir(base))))


def _needed(kind: Any) -> dict[str, str]:
    """Return what a client cannot do without."""
    given = {"base_url": "http://127.0.0.1:9"}
    for name, parameter in inspect.signature(kind).parameters.items():
        if parameter.default is parameter.empty:
            given[name] = "x"
    return given


def _walk(holder: Any, path: tuple[str, ...], known: frozenset[str]) -> Iterator[Call]:
    for name in dir(type(holder)):
        if name in known or name.startswith("_"):
            continue
        member = inspect.getattr_static(type(holder), name)
        if isinstance(member, cached_property):
            yield from _walk(getattr(holder, name), (*path, name), frozenset())
        elif inspect.isfunction(member):
            yield _noted(getattr(holder, name), (*path, name))


def _noted(method: Any, path: tuple[str, ...]) -> Call:
    found = _called(method, path, {})
    if found.content_type is None:
        return found
    bodies = {}
    for body in found.operation.bodies:
        given = {found.content_type: body.media_type}
        places = _called(method, path, given).places
        bodies[body.media_type] = {
            place: name for place, name in places.items() if place[0] in _OF_BODIES
        }
    return replace(found, bodies=bodies)


def _called(method: Any, path: tuple[str, ...], given: Mapping[str, str]) -> Call:
    """Return what comes of calling a method with marks for all that is not given."""
    marks = {
        name: _Mark()
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.kind is not parameter.VAR_KEYWORD and name not in given
    }
    try:
        method(**marks, **given)
    except _Noted as noted:
        return _call(noted, path, {id(mark): name for name, mark in marks.items()})
    raise TypeError(f"{'.'.join(path)} calls nothing")


def _call(noted: _Noted, path: tuple[str, ...], names: Mapping[int, str]) -> Call:
    operation = noted.descriptor if noted.kind == "call" else noted.descriptor.operation
    places: dict[Place, str] = {}
    client_places: dict[Place, str] = {}
    constants: set[Place] = set()
    given = iter(noted.values)
    for parameter in operation.parameters:
        place = _place(parameter)
        if parameter.is_api_version:
            client_places[place] = "api_version"
        elif parameter.client is not None:
            client_places[place] = parameter.client
        else:
            _find(next(given), place, names, places)
    body, content_type = noted.body, None
    if type(body).__name__ == "SentAs":
        body, content_type = body.value, names.get(id(body.content_type))
    if isinstance(body, Mapping):
        for wire_name, value in body.items():
            _find(value, ("member", wire_name), names, places)
    else:
        _find(body, ("body", ""), names, places)
    for wire_name, _ in operation.query:
        constants.add(("query", wire_name))
    return Call(
        path=path,
        kind=noted.kind,
        descriptor=noted.descriptor,
        places=places,
        client_places=client_places,
        constants=frozenset(constants),
        content_type=content_type,
    )


def _place(parameter: Any) -> Place:
    name: str = parameter.wire_name
    return parameter.location, name.lower() if parameter.location == "header" else name


def _find(
    value: Any, place: Place, names: Mapping[int, str], places: dict[Place, str]
) -> None:
    """Put down the argument that stands at `place`, looking into dicts."""
    if id(value) in names:
        places[place] = names[id(value)]
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            _find(inner, (place[0], f"{place[1]}/{key}"), names, places)
