"""Clients made for one scenario: where they go, what they know, what they may."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from tests.conformance.clients import Package

__all__ = ["ClientPlaces", "client_arguments", "client_places"]

_DEFAULT_SECRET = "secret"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientPlaces:
    """The arguments of a client, by what the client makes of them."""

    variables: Mapping[str, str]
    credentials: Mapping[str, str]
    spec: Any


class _Mark(str):
    """An argument that is recognised where it arrives."""

    __slots__ = ()


@contextmanager
def _noting(base: Any) -> Iterator[list[tuple[Any, dict[str, Any]]]]:
    noted: list[tuple[Any, dict[str, Any]]] = []

    def note(_self: object, spec: Any, **arguments: Any) -> None:
        noted.append((spec, arguments))

    before = base.__init__
    base.__init__ = note
    try:
        yield noted
    finally:
        base.__init__ = before


def client_places(package: Package) -> ClientPlaces:
    """Return what becomes of the arguments of a package's client."""
    marks = {name: _Mark(name) for name in inspect.signature(package.client).parameters}
    with _noting(package.runtime("client").SyncClient) as noted:
        package.client(**marks)
    ((spec, arguments),) = noted
    return ClientPlaces(
        variables=_found(arguments.get("variables")),
        credentials=_found(arguments.get("credentials")),
        spec=spec,
    )


def _found(values: Mapping[str, Any] | None) -> dict[str, str]:
    found = {}
    for key, value in (values or {}).items():
        marks = [each for each in _leaves(value) if isinstance(each, _Mark)]
        if len(marks) == 1:
            found[key] = str(marks[0])
    return found


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, (tuple, list)):
        for item in value:
            yield from _leaves(item)
    else:
        yield value


def client_arguments(
    places: ClientPlaces,
    *,
    url: str,
    secrets: Mapping[str, str],
    variables: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, Any]:
    """Return arguments that lead a client to the server at `url`.

    `secrets` are the headers that carry credentials, in lower case. Schemes that have
    none there get any text, unless others have. Where one variable is the whole host,
    it is given with the others in `variables`; else the base URL is.
    """
    arguments: dict[str, Any] = {}
    whole = _whole_host(places)
    if whole is not None:
        arguments[whole] = url
        for name, text in variables.items():
            if name in places.variables:
                arguments[places.variables[name]] = text
    else:
        arguments["base_url"] = url
    headers = {
        scheme.key: getattr(scheme, "wire_name", "authorization").lower()
        for scheme in places.spec.schemes
        if scheme.key in places.credentials
    }
    is_told = any(header in secrets for header in headers.values())
    for scheme in places.spec.schemes:
        if scheme.key not in headers:
            continue
        secret = secrets.get(headers[scheme.key])
        if secret is None and is_told:
            continue
        if secret is not None and headers[scheme.key] == "authorization":
            secret = secret.removeprefix(f"{getattr(scheme, 'prefix', '')} ")
        arguments[places.credentials[scheme.key]] = secret or _DEFAULT_SECRET
    return arguments


def _whole_host(places: ClientPlaces) -> str | None:
    """Return the argument that is a server's whole authority, where one is."""
    if not places.spec.servers:
        return None
    server = places.spec.servers[0]
    authority = server.url.partition("://")[2] or server.url
    for variable in server.variables:
        if authority.partition("/")[0] == f"{{{variable.name}}}":
            return places.variables.get(variable.name)
    return None
