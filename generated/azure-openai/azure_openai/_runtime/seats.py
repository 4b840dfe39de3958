"""One endpoint of a pool: calls of this API as it takes them."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, TypeVar

from .following import arguments_of
from .operation import Operation
from .pool import Endpoint

if TYPE_CHECKING:
    from .settings import Settings

__all__ = ["Seat"]

D = TypeVar("D")


class Seat:
    """One endpoint, with the settings of its own."""

    __slots__ = ("_descriptors", "endpoint", "settings", "trial_settings")

    def __init__(self, endpoint: Endpoint, settings: Settings) -> None:
        self.endpoint = endpoint
        self.settings = settings.at(endpoint)
        # Not tried again here, but elsewhere.
        self.trial_settings = self.settings.trying()
        self._descriptors: dict[Any, Any] = {}

    @property
    def all_settings(self) -> tuple[Settings, Settings]:
        """Those of calls that have settled here, and those of calls that try it."""
        return self.settings, self.trial_settings

    def descriptor(self, descriptor: D) -> D:
        """Return how the endpoint offers an operation, or what is built on one."""
        if self.endpoint.family is None:
            return descriptor
        if descriptor not in self._descriptors:
            self._descriptors[descriptor] = self._made(descriptor)
        found: D = self._descriptors[descriptor]
        return found

    def _made(self, descriptor: Any) -> Any:
        if isinstance(descriptor, Operation):
            return self._operation(descriptor)
        made = copy(descriptor)
        made.operation = self.descriptor(descriptor.operation)
        for name in ("plan", "polled"):  # what was worked out for the other operation
            if hasattr(made, name):
                setattr(made, name, None)
        return made

    def _operation(self, operation: Operation[Any]) -> Operation[Any]:
        endpoint, family = self.endpoint, self.endpoint.family
        assert family is not None  # only then it is another operation
        made = copy(operation)
        made.plan = None
        made.server = None
        made.path = family.path(operation.path) or operation.path
        made.parameters = tuple(
            parameter
            for parameter in operation.parameters
            if self._keeps(parameter, made.path)
        )
        fixed = dict(operation.query) | dict(family.query)
        made.query = tuple(
            (name, value) for name, value in fixed.items() if value is not None
        )
        if endpoint.credentials:
            keys = self.settings.credentials.given_keys
            made.security = tuple((key,) for key in keys)
        return made

    def _keeps(self, parameter: Any, path: str) -> bool:
        family = self.endpoint.family
        assert family is not None
        if parameter.location == "path":
            return f"{{{parameter.wire_name}}}" in path
        taken = family.query if parameter.location == "query" else family.headers
        return parameter.wire_name not in taken

    def call(
        self,
        operation: Operation[Any],
        values: tuple[object, ...],
        options: Mapping[str, Any],
    ) -> tuple[tuple[object, ...], dict[str, Any]]:
        """Return values and options of a call as the endpoint takes them."""
        endpoint, family = self.endpoint, self.endpoint.family
        arguments = arguments_of(operation, values)
        for name, names in endpoint.parameters.items():
            value = arguments.get(name)
            if isinstance(value, str):
                arguments[name] = names.get(value, value)
        ours = {key: item for key, item in options.items() if key != "max_retries"}
        if family is None:
            return tuple(arguments.values()), ours
        kept = {
            parameter.wire_name for parameter in self.descriptor(operation).parameters
        }
        if family.members and operation.bodies:
            members = {
                member: arguments[name]
                for member, name in family.members.items()
                if name in arguments
            }
            ours["extra_body"] = {**members, **options.get("extra_body", {})}
        return tuple(v for name, v in arguments.items() if name in kept), ours
