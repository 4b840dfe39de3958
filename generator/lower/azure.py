"""The x-ms-* extensions of operations and parameters, and our own for what has none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from generator.diagnostics import Diagnostics
from generator.dialects.normal import Document, Extensions, Operation, Parameter, Value
from generator.lower.annotations import text_of
from generator.model.operations import LongRunning, Paging
from generator.model.types import Map, Type

__all__ = [
    "as_prefixed",
    "follows_azure",
    "header_prefix",
    "is_client_wide",
    "is_idempotent",
    "long_running_of",
    "paging_of",
    "parameter_group",
]


def follows_azure(document: Document, api_version_names: Sequence[str]) -> bool:
    """Return whether the document is written for Azure's rules.

    It uses the extensions or shares an api-version parameter. Only there does a shared
    Swagger parameter belong to the client; everywhere else sharing one is but a way to
    write less.
    """
    if document.dialect != "swagger-2.0":
        return False
    if any(server.extensions for server in document.servers):
        return True
    return any(
        _is_azure(operation.extensions)
        or any(
            _is_azure(parameter.extensions)
            or (parameter.is_shared and parameter.name in api_version_names)
            for parameter in operation.parameters
        )
        for operation in document.operations
    )


def is_client_wide(parameter: Parameter, *, is_azure: bool) -> bool:
    """Return whether the value is given once, to the client."""
    place = parameter.extensions.get("x-ms-parameter-location")
    if place in ("client", "method"):
        return place == "client"
    return is_azure and parameter.is_shared


def parameter_group(parameter: Parameter, operation: Operation) -> str | None:
    """Return the name that x-ms-parameter-grouping gives, None without grouping."""
    grouping = parameter.extensions.get("x-ms-parameter-grouping")
    if not isinstance(grouping, dict):
        return None
    name = text_of(grouping.get("name"))
    if name is not None:
        return name
    postfix = text_of(grouping.get("postfix")) or "Parameters"
    return f"{operation.operation_id or operation.method} {postfix}"


def header_prefix(extensions: Extensions) -> str | None:
    """Return x-ms-header-collection-prefix."""
    return text_of(extensions.get("x-ms-header-collection-prefix"))


def as_prefixed(type_: Type, prefix: str | None) -> Type:
    """Return the map that the headers with a prefix make."""
    return type_ if prefix is None or isinstance(type_, Map) else Map(value=type_)


def paging_of(extensions: Extensions) -> Paging | None:
    """Return what x-apistrata-paging says, or x-ms-pageable."""
    own = extensions.get("x-apistrata-paging")
    if isinstance(own, dict):
        return Paging(
            items=text_of(own.get("items")),
            cursor=text_of(own.get("cursor")),
            cursor_parameter=text_of(own.get("cursor-parameter")),
            has_more=text_of(own.get("has-more")),
            offset_parameter=text_of(own.get("offset-parameter")),
            page_parameter=text_of(own.get("page-parameter")),
        )
    written = extensions.get("x-ms-pageable")
    if not isinstance(written, dict):
        return None
    return Paging(
        items=text_of(written.get("itemName")) or "value",
        next_link=text_of(written.get("nextLinkName")),
        next_operation=text_of(written.get("operationName")),
    )


def is_idempotent(extensions: Extensions) -> bool | None:
    """Return what x-apistrata-idempotent says, None where it is silent."""
    said = extensions.get("x-apistrata-idempotent")
    return said if isinstance(said, bool) else None


def long_running_of(
    operation: Operation,
    resolve: Callable[[str], Type | None],
    diagnostics: Diagnostics,
) -> LongRunning | None:
    """Return how an operation that answers early is waited for.

    `resolve` turns the reference of final-state-schema into a type.
    """
    extensions = operation.extensions
    own = extensions.get("x-apistrata-long-running")
    if extensions.get("x-ms-long-running-operation") is not True and not own:
        return None
    options = _mapping(extensions.get("x-ms-long-running-operation-options"))
    said = _mapping(own)
    reference = text_of(options.get("final-state-schema"))
    result = None if reference is None else resolve(reference)
    if reference is not None and result is None:
        diagnostics.warning(
            "long-running-result",
            f'final-state-schema names "{reference}", and there is no such schema',
            operation.origin,
            help="the result is taken from the responses",
        )
    return LongRunning(
        final_state_via=text_of(options.get("final-state-via")),
        result=result,
        status_pointer=text_of(said.get("status")),
        result_pointer=text_of(said.get("result")),
        succeeded=_texts(said.get("succeeded")),
        failed=_texts(said.get("failed")),
    )


def _is_azure(extensions: Extensions) -> bool:
    return any(key.startswith("x-ms-") for key in extensions)


def _mapping(value: Value) -> Mapping[str, Value]:
    return value if isinstance(value, dict) else {}


def _texts(value: Value) -> tuple[str, ...]:
    items: Iterable[Value] = value if isinstance(value, list) else (value,)
    return tuple(item for item in items if isinstance(item, str))
