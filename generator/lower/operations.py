"""Operations, callbacks and webhooks of one document."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import parse_qsl

from generator.diagnostics import Diagnostics
from generator.dialects import normal
from generator.lower.annotations import override_of
from generator.lower.azure import is_idempotent, long_running_of, paging_of
from generator.lower.bodies import BodyLowerer
from generator.lower.parameters import ParameterLowerer
from generator.lower.places import path_words
from generator.lower.schemas import SchemaLowerer
from generator.lower.security import lower_needs
from generator.lower.servers import lower_servers
from generator.model.operations import Callback, Operation
from generator.model.types import Docs, Hints, Reference, Type

__all__ = ["OperationLowerer", "location_key"]


def location_key(operation: normal.Operation) -> str:
    """Return `METHOD /path`, the key of an operation that has no other."""
    return f"{operation.method} {operation.path}"


class OperationLowerer:
    """Lowers the operations of one document."""

    def __init__(
        self,
        schemas: SchemaLowerer,
        parameters: ParameterLowerer,
        bodies: BodyLowerer,
        diagnostics: Diagnostics,
    ) -> None:
        self._schemas = schemas
        self._parameters = parameters
        self._bodies = bodies
        self._diagnostics = diagnostics

    def operation(self, written: normal.Operation, key: str) -> Operation:
        """Return the operation, known by `key`."""
        words = (
            (written.operation_id,)
            if key == written.operation_id
            else path_words(written.method, written.path)
        )
        path, _, query = written.path.partition("?")
        # What x-ms-paths has in a path, documents declare again as a parameter.
        pairs = tuple(parse_qsl(query, keep_blank_values=True))
        fixed = {("query", name) for name, _ in pairs}
        needs, is_optional = lower_needs(written.security)
        return Operation(
            key=key,
            operation_id=written.operation_id,
            method=written.method,
            path=path,
            path_query=pairs,
            tags=written.tags,
            parameters=tuple(
                parameter
                for parameter in self._parameters.parameters(written, words)
                if (parameter.location, parameter.wire_name) not in fixed
            ),
            body=self._bodies.body(written, words),
            responses=self._bodies.responses(written, words),
            security=needs,
            is_security_optional=is_optional,
            security_origin=written.security_origin,
            servers=lower_servers(written.servers),
            callbacks=self.callbacks(written.callbacks),
            long_running=long_running_of(written, self._resolve, self._diagnostics),
            paging=paging_of(written.extensions),
            is_deprecated=written.deprecated,
            is_idempotent=is_idempotent(written.extensions),
            hints=Hints(
                override=override_of(written.extensions),
                component=written.operation_id,
                place=path_words(written.method, written.path),
            ),
            docs=Docs(
                summary=written.summary,
                description=written.description,
                external_url=written.external_url,
            ),
            origin=written.origin,
        )

    def callbacks(self, callbacks: Iterable[normal.Callback]) -> tuple[Callback, ...]:
        """Return callbacks or webhooks with the operations that the server calls."""
        return tuple(
            Callback(
                name=callback.name,
                expression=callback.expression,
                operations=tuple(
                    self.operation(
                        operation,
                        operation.operation_id or f"{operation.method} {callback.name}",
                    )
                    for operation in callback.operations
                ),
                origin=callback.origin,
            )
            for callback in callbacks
        )

    def _resolve(self, reference: str) -> Type | None:
        if reference not in self._schemas.index.schemas:
            return None
        if reference in self._schemas.index.components:
            return Reference(id=self._schemas.identify(reference))
        return None
