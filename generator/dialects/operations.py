"""Path items and their operations, alike in all dialects.

What the dialects do differently inside an operation comes in as `Parts`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from generator.dialects.detect import DIALECT_TITLES
from generator.dialects.keywords import ALL, OPENAPI
from generator.dialects.normal import (
    Body,
    Callback,
    Dialect,
    Extensions,
    Operation,
    Parameter,
    Response,
    Server,
    Value,
)
from generator.dialects.parameters import (
    Listed,
    ParameterPlace,
    fit_path,
    read_parameters,
)
from generator.dialects.reader import Reader
from generator.dialects.security import Alternatives, read_requirements
from generator.dialects.shapes import NO_EXTENSIONS, is_reference
from generator.dialects.styles import Location
from generator.load import Node
from generator.origin import Origin

__all__ = ["OperationReader", "Parts"]

_METHODS: dict[str, frozenset[Dialect]] = {
    "get": ALL,
    "put": ALL,
    "post": ALL,
    "delete": ALL,
    "options": ALL,
    "head": ALL,
    "patch": ALL,
    "trace": OPENAPI,
    "query": frozenset({"openapi-3.2"}),
}

# A callback may describe an operation that has callbacks; nobody goes further.
_DEEPEST_CALLBACK = 4


class Parts(Protocol):
    """How one dialect reads the parts of an operation."""

    def parameter(
        self, reader: Reader, place: ParameterPlace, location: Location
    ) -> Parameter:
        """Return a parameter that is no body."""

    def body(self, reader: Reader, operation: Node, listed: Listed) -> Body | None:
        """Return what a request carries."""

    def responses(self, reader: Reader, operation: Node) -> tuple[Response, ...]:
        """Return the responses."""

    def servers(self, reader: Reader, node: Node) -> tuple[Server, ...]:
        """Return the servers that an operation or path item has of its own."""


class _PathItem(NamedTuple):
    """A path item and what it refers to; what stands nearer wins."""

    layers: tuple[Node, ...]

    def holder(self, key: str) -> Node | None:
        """Return the layer that says what `key` is."""
        return next((layer for layer in self.layers if key in layer), None)

    def members(self) -> Iterator[tuple[str, Node]]:
        """Yield what the layers say together, the own members first."""
        seen: set[str] = set()
        for layer in self.layers:
            for key, node in layer.items():
                if key not in seen:
                    seen.add(key)
                    yield key, node


class OperationReader:
    """Reads the operations of one document."""

    def __init__(
        self,
        reader: Reader,
        parts: Parts,
        *,
        security: Alternatives,
        known_schemes: frozenset[str],
        security_origin: Origin | None = None,
    ) -> None:
        self._reader = reader
        self._shapes = reader.shapes
        self._parts = parts
        self._security = security
        self._security_origin = security_origin
        self._known_schemes = known_schemes
        self._open: list[Node] = []  # the callbacks being read, outermost first

    def read_paths(self, key: str) -> Iterator[Operation]:
        """Yield the operations of the Paths Object under `key` of the root."""
        for path, item in self._shapes.members(self._shapes.root, key):
            if path[:2] == "x-":
                continue
            if not path.startswith("/"):
                self._shapes.diagnostics.warning(
                    "path-shape",
                    f'the path "{path}" does not begin with "/": one is added',
                    item.key_origin,
                )
                path = f"/{path}"
            yield from self._read_item(path, item, is_template=True)

    def read_webhooks(self) -> tuple[Callback, ...]:
        """Return the webhooks, each as a callback without an expression."""
        webhooks = []
        for name, item in self._shapes.members(self._shapes.root, "webhooks"):
            if name[:2] != "x-":
                operations = tuple(self._read_item(name, item, is_template=False))
                webhooks.append(
                    Callback(
                        name=name,
                        expression="",
                        operations=operations,
                        origin=item.origin,
                    )
                )
        return tuple(webhooks)

    def _read_item(
        self, path: str, node: Node, *, is_template: bool
    ) -> Iterator[Operation]:
        item = self._path_item(node)
        for key, child in item.members():
            if key == "additionalOperations":
                holder = self._shapes.object(child)
                others = () if holder is None else holder.items()
                for method, operation in others:
                    yield from self._read(
                        path, method, operation, item, node, is_template
                    )
            elif (known := self._method(key, child)) is not None:
                yield from self._read(path, known, child, item, node, is_template)

    def _path_item(self, node: Node) -> _PathItem:
        layers: list[Node] = []
        current: Node | None = node
        while current is not None and current.value is not None:
            if not current.is_mapping:
                if current.value != []:
                    self._shapes.misshapen(current, "a path item")
                break
            if current in layers:
                self._shapes.diagnostics.warning(
                    "reference-cycle",
                    "the path item refers to itself by way of its own reference",
                    node.origin,
                )
                break
            layers.append(current)
            if not is_reference(current.value):
                break
            current = self._shapes.step(
                current, "callback" if self._open else "path item"
            )
        return _PathItem(tuple(layers))

    def _method(self, key: str, node: Node) -> str | None:
        low = key.lower()
        dialects = _METHODS.get(low)
        if dialects is None:
            return None
        if key != low or self._shapes.dialect not in dialects:
            title = DIALECT_TITLES[self._shapes.dialect]
            self._shapes.diagnostics.warning(
                "method-shape",
                f'"{key}" is no method of {title}: read as "{low}"',
                node.key_origin,
            )
        return low

    def _read(
        self,
        path: str,
        method: str,
        node: Node,
        item: _PathItem,
        path_node: Node,
        is_template: bool,
    ) -> Iterator[Operation]:
        reader, shapes = self._reader, self._shapes
        operation = shapes.object(node)
        if operation is None:
            # `get:` with nothing after it is an operation that says nothing.
            if node.value is None or node.value == []:
                yield Operation(
                    path=path,
                    method=method.upper(),
                    security=self._security,
                    security_origin=self._security_origin,
                    origin=node.origin,
                )
            return
        holders = [item.holder("parameters"), operation]
        listed = read_parameters(reader, holders, self._parts.parameter)
        parameters = listed.parameters
        if is_template:
            parameters = fit_path(reader, path, parameters, path_node=path_node)
        own_servers = self._parts.servers(reader, operation)
        if not own_servers and (holder := item.holder("servers")) is not None:
            own_servers = self._parts.servers(reader, holder)
        security = operation.get("security")
        is_own = security is not None and security.value is not None
        yield Operation(
            path=path,
            # Methods are case-sensitive (RFC 9110 sec. 9.1); those with a key of their
            # own are written small there and are capital.
            method=method.upper() if method in _METHODS else method,
            operation_id=shapes.text(operation, "operationId") or None,
            tags=shapes.texts(operation, "tags"),
            summary=self._prose(operation, item, "summary"),
            description=self._prose(operation, item, "description"),
            external_url=shapes.external_url(operation),
            deprecated=shapes.flag(operation, "deprecated"),
            parameters=parameters,
            body=self._parts.body(reader, operation, listed),
            responses=self._parts.responses(reader, operation),
            security=(
                read_requirements(reader, security, known=self._known_schemes)
                if security is not None and is_own
                else self._security
            ),
            security_origin=(
                security.key_origin
                if security is not None and is_own
                else self._security_origin
            ),
            servers=own_servers,
            callbacks=self._read_callbacks(operation),
            origin=operation.origin,
            extensions=self._extensions(operation, item),
        )

    def _prose(self, operation: Node, item: _PathItem, key: str) -> str:
        own = self._shapes.prose(operation, key)
        holder = item.holder(key)
        return own or ("" if holder is None else self._shapes.prose(holder, key))

    def _extensions(self, operation: Node, item: _PathItem) -> Extensions:
        extensions: dict[str, Value] = {}
        for layer in (*reversed(item.layers), operation):
            extensions.update(self._shapes.extensions(layer))
        return extensions or NO_EXTENSIONS

    def _read_callbacks(self, operation: Node) -> tuple[Callback, ...]:
        if "callbacks" not in operation:
            return ()
        callbacks: list[Callback] = []
        for name, item in self._shapes.members(operation, "callbacks"):
            node = self._shapes.object(item, "callback") if name[:2] != "x-" else None
            if node is None:
                continue
            if node in self._open or len(self._open) >= _DEEPEST_CALLBACK:
                self._shapes.diagnostics.warning(
                    "reference-cycle",
                    f'the callback "{name}" lies in itself, or too deep in others: the'
                    " inner one is left out",
                    item.origin,
                )
                continue
            self._open.append(node)
            callbacks.extend(
                Callback(
                    name=name,
                    expression=expression,
                    operations=tuple(
                        self._read_item(expression, path_item, is_template=False)
                    ),
                    origin=path_item.origin,
                )
                for expression, path_item in node.items()
                if expression[:2] != "x-"
            )
            self._open.pop()
        return tuple(callbacks)
