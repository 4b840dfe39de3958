"""What a package knows of the rules for requests: its `_constraints.json`."""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Mapping
from typing import Any

from ..errors import ConfigurationError
from .schemas import Checker, Schema

__all__ = ["Constraints", "constraints_of"]

_FILE = "_constraints.json"

_known: dict[str, Constraints] = {}


class Constraints:
    """The rules of one api-version, by operation."""

    __slots__ = ("_operations", "checker")

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.checker = Checker(document["$defs"])
        self._operations: Mapping[str, Any] = document["operations"]

    def parameter(self, operation: str, location: str, name: str) -> Schema:
        """Return the schema of a parameter; where nothing is said, that of anything."""
        parameters = self._operations.get(operation, {}).get("parameters", {})
        found: Schema = parameters.get(f"{location} {name}", {})
        return found

    def body(self, operation: str, media_type: str) -> Schema | None:
        """Return the schema of a body, None where nothing is said."""
        bodies = self._operations.get(operation, {}).get("bodies", {})
        found: Schema | None = bodies.get(media_type)
        return found


def constraints_of(models: str) -> Constraints:
    """Return the rules that stand beside the models of a package.

    They are read once. Raises `ConfigurationError` where the package has none.
    """
    found = _known.get(models)
    if found is None:
        found = _known[models] = Constraints(json.loads(_content(models)))
    return found


def _content(models: str) -> bytes:
    package = models.rpartition(".")[0]
    try:
        content = pkgutil.get_data(package, _FILE)
    except (OSError, ImportError, ValueError):
        content = None
    if content is None:
        raise ConfigurationError(
            f'nothing can be validated: "{_FILE}" is not in the package "{package}"'
        )
    return content
