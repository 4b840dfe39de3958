"""Which method of a generated client calls an operation, and what its arguments mean.

Found by calling every method with tokens and a core that only notes what arrives, so
that nothing is assumed of how a package is laid out.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import FunctionType
from typing import Any, Literal, TypeAlias

__all__ = ["Kind", "Method", "methods_of"]

Kind: TypeAlias = Literal["call", "stream", "begin", "pages"]

# Of the bases, which every client has, whatever its API.
_RUNTIME = "_runtime"


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method, by its path from the client ("chat.completions.create")."""

    call: str
    kind: Kind
    operation: Any
    """The descriptor that it hands to the runtime."""
    parameters: Mapping[tuple[str, str], str]
    """Arguments by where their value travels and its wire name."""
    members: Mapping[str, str]
    """Arguments that are members of the body, by wire name."""
    body: str | None
    """The argument that is the whole body."""
    positional: tuple[str, ...]
    """Arguments that may be given by position."""
    flag: str | None
    """The argument that asks for a stream instead."""
    media_type: str | None
    """The argument that says as what the body is sent, where there is a choice."""

    @property
    def key(self) -> tuple[str, str]:
        """Method and path of the operation."""
        return self.operation.method, self.operation.path


def methods_of(client_class: type[Any]) -> dict[tuple[str, str], Method]:
    """Return the methods of a synchronous client by HTTP method and path."""
    client: Any = object.__new__(client_class)
    client._core = _Core()
    return {method.key: method for method in _methods(client, "")}


class _Token:
    """Stands for the value of one argument."""

    def __init__(self, name: str) -> None:
        self.name = name


class _Arrived(Exception):
    """Carries what the core was handed."""

    def __init__(
        self, kind: Kind, wrapper: Any, values: tuple[Any, ...], body: Any
    ) -> None:
        super().__init__(kind)
        self.kind = kind
        self.operation = getattr(wrapper, "operation", wrapper)
        self.values = values
        self.body = body


class _Core:
    def call(
        self, operation: Any, values: Any = (), body: Any = None, options: Any = None
    ) -> None:
        raise _Arrived("call", operation, values, body)

    def stream(
        self, events: Any, values: Any = (), body: Any = None, options: Any = None
    ) -> None:
        raise _Arrived("stream", events, values, body)

    def begin(
        self, running: Any, values: Any = (), body: Any = None, options: Any = None
    ) -> None:
        raise _Arrived("begin", running, values, body)

    def pages(
        self, pages: Any, values: Any = (), body: Any = None, options: Any = None
    ) -> None:
        raise _Arrived("pages", pages, values, body)


def _methods(owner: Any, lead: str) -> Iterator[Method]:
    for kind in reversed(type(owner).__mro__):
        if kind is object or _RUNTIME in kind.__module__:
            continue
        for name, member in vars(kind).items():
            if name.startswith("_"):
                continue
            if isinstance(member, cached_property):
                yield from _methods(getattr(owner, name), f"{lead}{name}.")
            elif isinstance(member, FunctionType):
                yield _method(getattr(owner, name), f"{lead}{name}")


def _method(function: Any, call: str) -> Method:
    arguments = [
        argument
        for argument in inspect.signature(function).parameters.values()
        if argument.kind is not argument.VAR_KEYWORD
    ]
    positional = tuple(
        argument.name
        for argument in arguments
        if argument.kind is argument.POSITIONAL_OR_KEYWORD
    )
    tokens = {argument.name: _Token(argument.name) for argument in arguments}
    arrived = _arrived(function, tokens)
    given = iter(arrived.values)
    parameters: dict[tuple[str, str], str] = {}
    for parameter in arrived.operation.parameters:
        if parameter.is_api_version or parameter.client is not None:
            continue
        token = next(given, None)
        if isinstance(token, _Token):
            parameters[parameter.location, parameter.wire_name] = token.name
    members: dict[str, str] = {}
    body: str | None = None
    media_type: str | None = None
    for content in _bodies(function, tokens, arrived):
        if isinstance(content, _Token):
            body = content.name
        elif isinstance(content, dict):
            members |= {
                wire_name: token.name
                for wire_name, token in content.items()
                if isinstance(token, _Token)
            }
    chosen = getattr(arrived.body, "content_type", None)
    if isinstance(chosen, _Token):
        media_type = chosen.name
    return Method(
        call=call,
        kind=arrived.kind,
        operation=arrived.operation,
        parameters=parameters,
        members=members,
        body=body,
        positional=positional,
        flag=_flag(function, tokens, arrived),
        media_type=media_type,
    )


def _arrived(function: Any, arguments: Mapping[str, Any]) -> _Arrived:
    try:
        function(**arguments)
    except _Arrived as arrived:
        return arrived
    raise AssertionError(f"{function.__qualname__} called nothing")


def _bodies(function: Any, tokens: Mapping[str, Any], plain: _Arrived) -> list[Any]:
    """Return the bodies that a method can send, by all its media types."""
    chosen = getattr(plain.body, "content_type", None)
    if not isinstance(chosen, _Token):
        return [plain.body]
    kinds = [body.media_type for body in plain.operation.bodies]
    found = [_arrived(function, {**tokens, chosen.name: kind}) for kind in kinds]
    return [arrived.body.value for arrived in found]


def _flag(function: Any, tokens: Mapping[str, Any], plain: _Arrived) -> str | None:
    """Return the argument which, when true, makes a stream of a call."""
    if plain.kind == "stream":
        return None
    for name in tokens:
        if _arrived(function, {**tokens, name: True}).kind == "stream":
            return name
    return None
