"""Documents with their packages, and their methods by what they call."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.conformance.building import ClientPlaces, client_places
from tests.conformance.clients import Package, package_of
from tests.conformance.methods import Call, calls_of

__all__ = ["Document", "Documents", "base_path", "path_values"]


@dataclass(frozen=True, slots=True)
class Document:
    """A document with its package, and its methods by `METHOD /path?query`."""

    path: Path
    package: Package
    places: ClientPlaces
    calls: Mapping[str, Call]


@dataclass(slots=True)
class Documents:
    """The documents below a folder, each generated and imported when first named."""

    folder: Path
    _known: dict[str, Document] = field(default_factory=dict)

    def named(self, name: str) -> Document:
        """Return a document by its path below the folder."""
        if name not in self._known:
            path = self.folder / name
            package = package_of(path)
            calls = {_address(call): call for call in calls_of(package)}
            places = client_places(package)
            self._known[name] = Document(path, package, places, calls)
        return self._known[name]


def _address(call: Call) -> str:
    operation = call.operation
    query = "&".join(f"{name}={value}" for name, value in operation.query)
    path = f"{operation.path}?{query}" if query else operation.path
    return f"{operation.method} {path}"


def base_path(document: Document) -> str:
    """Return the path of the server's URL, before that of an operation."""
    servers = document.places.spec.servers
    url = servers[0].url if servers else ""
    _, slash, path = url.rpartition("://")[2].partition("/")
    return slash + path.rstrip("/")


def path_values(template: str, path: str) -> dict[str, str] | None:
    """Return what stands in a path for the placeholders of a template."""
    names = re.findall(r"{([^{}]+)}", template)
    pieces = re.split(r"{[^{}]+}", template)
    pattern = "(.*?)".join(map(re.escape, pieces))
    match = re.fullmatch(pattern, path, re.IGNORECASE)
    return None if match is None else dict(zip(names, match.groups(), strict=True))
