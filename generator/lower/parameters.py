"""Parameters and headers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from generator.diagnostics import Diagnostics
from generator.dialects import normal
from generator.lower.annotations import carriers, override_of, plain_value
from generator.lower.azure import (
    as_prefixed,
    header_prefix,
    is_client_wide,
    parameter_group,
)
from generator.lower.defaults import check_default
from generator.lower.options import LowerOptions
from generator.lower.places import Place, root_place
from generator.lower.schemas import SchemaLowerer
from generator.model.operations import Header, Parameter, Style
from generator.model.types import ANYTHING, NO_DOCS, Docs, Hints, Scalar, Type

__all__ = ["ParameterLowerer"]

_NOT_PARAMETERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that OpenAPI says shall be ignored (3.x sec. 4.8.12.2)."""

_KEYS = frozenset({"idempotency-key", "x-idempotency-key", "repeatability-request-id"})
"""Headers by which servers know a request again: draft-ietf-httpapi-idempotency-key,
and OASIS Repeatable Requests.
"""

_FIRST_SENT = "repeatability-first-sent"

_DATES = frozenset(
    {
        "date",
        "expires",
        "if-modified-since",
        "if-unmodified-since",
        "last-modified",
        _FIRST_SENT,
    }
)
"""Headers that are dates in HTTP's own format (RFC 9110 sec. 5.6.7), whatever a
document says of their format.
"""


class ParameterLowerer:
    """Lowers the parameters and headers of one document."""

    def __init__(
        self,
        schemas: SchemaLowerer,
        *,
        options: LowerOptions,
        is_azure: bool,
        diagnostics: Diagnostics,
    ) -> None:
        self._schemas = schemas
        self._options = options
        self._is_azure = is_azure
        self._diagnostics = diagnostics

    def parameters(
        self, operation: normal.Operation, words: tuple[str, ...]
    ) -> tuple[Parameter, ...]:
        """Return the operation's parameters in the document's order."""
        found = []
        for written in operation.parameters:
            if written.location == "header" and written.name.lower() in _NOT_PARAMETERS:
                self._diagnostics.note(
                    "header-parameter-ignored",
                    f'the header "{written.name}" is set by the client itself',
                    written.origin,
                )
                continue
            found.append(self._parameter(written, operation, words))
        return tuple(found)

    def headers(
        self, headers: Sequence[normal.Header], words: tuple[str, ...]
    ) -> tuple[Header, ...]:
        """Return response headers, or those of a part."""
        return tuple(self._header(header, words) for header in headers)

    def _parameter(
        self,
        written: normal.Parameter,
        operation: normal.Operation,
        words: tuple[str, ...],
    ) -> Parameter:
        schema = written.schema
        extensions = written.extensions
        type_ = self._type(schema, (*words, written.name))
        header = written.name.lower() if written.location == "header" else ""
        type_ = _dated(type_, header)
        prefix = header_prefix(extensions)
        found = self._default(schema)
        value = None
        if found is not None:
            value = plain_value(found.default)
            check_default(value, type_, found.origin, self._diagnostics)
        override = override_of(extensions)
        if override is None and schema is not None:
            override = override_of(schema.extensions)
        return Parameter(
            wire_name=written.name,
            location=written.location,
            type=as_prefixed(type_, prefix),
            is_required=written.required or written.location == "path",
            style=cast(Style, written.style),
            explode=written.explode,
            allow_reserved=written.allow_reserved
            or extensions.get("x-ms-skip-url-encoding") is True,
            allow_empty=written.allow_empty,
            media_type=written.content_type,
            is_deprecated=written.deprecated
            or (schema is not None and schema.ref is None and schema.deprecated),
            has_default=found is not None,
            default=value,
            is_client_wide=is_client_wide(written, is_azure=self._is_azure),
            is_api_version=self._is_api_version(written),
            is_client_request_id=extensions.get("x-ms-client-request-id") is True,
            is_idempotency_key=header in _KEYS,
            is_first_sent=header == _FIRST_SENT,
            header_prefix=prefix,
            group=parameter_group(written, operation),
            hints=Hints(override=override),
            docs=self._docs(written.description, schema),
            origin=written.origin,
        )

    def _is_api_version(self, written: normal.Parameter) -> bool:
        if written.location == "cookie":
            return False
        said = written.extensions.get("x-ms-api-version")
        if isinstance(said, bool):
            return said
        return written.name in self._options.api_version_parameters

    def _header(self, written: normal.Header, words: tuple[str, ...]) -> Header:
        prefix = header_prefix(written.extensions)
        type_ = self._type(written.schema, (*words, written.name))
        type_ = _dated(type_, written.name.lower())
        return Header(
            wire_name=written.name,
            type=as_prefixed(type_, prefix),
            is_required=written.required,
            is_deprecated=written.deprecated,
            style=cast(Style, written.style),
            explode=written.explode,
            media_type=written.content_type,
            prefix=prefix,
            hints=Hints(override=override_of(written.extensions)),
            docs=self._docs(written.description, written.schema),
            origin=written.origin,
        )

    def _type(self, schema: normal.Schema | None, words: tuple[str, ...]) -> Type:
        if schema is None:
            return ANYTHING
        return self._schemas.type_of(schema, root_place(schema.key, Place(words)))

    def _default(self, schema: normal.Schema | None) -> normal.Schema | None:
        if schema is None:
            return None
        for carrier in carriers(schema, self._schemas.index):
            if carrier.has_default:
                return carrier
        return None

    def _docs(self, description: str, schema: normal.Schema | None) -> Docs:
        text = description
        if not text and schema is not None and schema.ref is None:
            text = schema.description or ""
        return Docs(description=text) if text else NO_DOCS


def _dated(type_: Type, header: str) -> Type:
    if header not in _DATES:
        return type_
    if isinstance(type_, Scalar) and type_.format == "date-time":
        return replace(type_, format="http-date")
    return type_
