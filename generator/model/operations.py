"""What can be called: operations with their parameters, bodies and responses."""

from __future__ import annotations

from typing import Literal, TypeAlias

from generator.model.types import (
    NO_DOCS,
    NO_HINTS,
    Docs,
    Hints,
    JsonValue,
    Type,
    Xml,
)
from generator.origin import Origin
from generator.values import dataclass

__all__ = [
    "Body",
    "Callback",
    "Content",
    "Header",
    "Link",
    "Location",
    "LongRunning",
    "Method",
    "Operation",
    "Paging",
    "Parameter",
    "PartEncoding",
    "Response",
    "SecurityNeed",
    "Server",
    "ServerVariable",
    "Stream",
    "Style",
]

Location: TypeAlias = Literal["path", "query", "header", "cookie", "querystring"]

Style: TypeAlias = Literal[
    "simple",
    "label",
    "matrix",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "tabDelimited",
    "deepObject",
    "cookie",
]
"""OpenAPI 3.2 sec. 4.12.2.2, and `tabDelimited` for Swagger's collectionFormat tsv."""

Method: TypeAlias = str
"""The HTTP method in upper case; any token (OpenAPI 3.2 additionalOperations)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A value that travels in the path, query, headers or cookies.

    `media_type` is set where the value is serialized by content instead of by style.
    """

    wire_name: str
    location: Location
    type: Type
    is_required: bool
    style: Style
    explode: bool
    allow_reserved: bool = False
    allow_empty: bool = False
    media_type: str | None = None
    is_deprecated: bool = False
    has_default: bool = False
    default: JsonValue = None
    is_client_wide: bool = False
    """x-ms-parameter-location: client, or Swagger's shared Azure parameters."""
    is_api_version: bool = False
    """Whether the package fills it in with its own api-version."""
    is_client_request_id: bool = False
    """x-ms-client-request-id: a fresh UUID is sent where the caller gives none."""
    is_idempotency_key: bool = False
    """A header by which a server knows a request again: each call has its own."""
    is_first_sent: bool = False
    """Repeatability-First-Sent: the time of a call whose requests have a key."""
    header_prefix: str | None = None
    """x-ms-header-collection-prefix: a map whose entries become headers."""
    group: str | None = None
    """x-ms-parameter-grouping's name, where it has one."""
    hints: Hints = NO_HINTS
    docs: Docs = NO_DOCS
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class PartEncoding:
    """How one property of a form or multipart body travels (OpenAPI 3.x Encoding
    Object).
    """

    wire_name: str
    media_type: str | None = None
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[Header, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """A body that is a sequence of items.

    `format` by media type; `flag` names the boolean body property that asks for it
    (None where the response always streams); `end` is the sentinel that closes it
    without being an item. With `is_whole` an item is an event as such, an object of its
    name and its data; otherwise an item is what the data holds.
    """

    format: Literal["sse", "jsonl", "json-seq", "multipart"]
    item: Type
    flag: str | None = None
    end: str | None = None
    end_at: str | None = None
    is_whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A body in one media type. `type` is None where no schema is given."""

    media_type: str
    type: Type | None
    encodings: tuple[PartEncoding, ...] = ()
    stream: Stream | None = None
    xml: Xml | None = None
    """Of the root, where the media type is XML."""
    examples: tuple[JsonValue, ...] = ()
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What a request carries; the alternatives in the document's order."""

    contents: tuple[Content, ...]
    is_required: bool
    hints: Hints = NO_HINTS
    docs: Docs = NO_DOCS
    flatten: bool = False
    """x-ms-client-flatten on the body parameter."""
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A response header (or a header of a part)."""

    wire_name: str
    type: Type
    is_required: bool = False
    is_deprecated: bool = False
    style: Style = "simple"
    explode: bool = False
    media_type: str | None = None
    prefix: str | None = None
    """x-ms-header-collection-prefix."""
    hints: Hints = NO_HINTS
    docs: Docs = NO_DOCS
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """How a response's values feed another operation (OpenAPI 3.x Link Object)."""

    name: str
    operation: str | None
    parameters: tuple[tuple[str, JsonValue], ...] = ()
    request_body: JsonValue = None
    docs: Docs = NO_DOCS
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What may come back for `status`: "200", "4XX" or "default"."""

    status: str
    contents: tuple[Content, ...]
    headers: tuple[Header, ...] = ()
    links: tuple[Link, ...] = ()
    is_error: bool
    """By the status class, `default` beside a success, or x-ms-error-response."""
    docs: Docs = NO_DOCS
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityNeed:
    """One way to be allowed in: all of these schemes together, each with its scopes."""

    schemes: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    """A placeholder of a server's URL template."""

    name: str
    default: str | None
    values: tuple[str, ...] = ()
    is_required: bool = False
    """Whether the caller must give it (no default that could work)."""
    skip_url_encoding: bool = False
    hints: Hints = NO_HINTS
    docs: Docs = NO_DOCS
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A base URL, possibly a template."""

    url: str
    variables: tuple[ServerVariable, ...] = ()
    docs: Docs = NO_DOCS
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class LongRunning:
    """x-ms-long-running-operation: the call answers before the work is done.

    `final_state_via` as in x-ms-long-running-operation-options; `result` is the final
    value's type where the overlay or the extension tells it.
    """

    final_state_via: str | None = None
    result: Type | None = None
    status_pointer: str | None = None
    result_pointer: str | None = None
    succeeded: tuple[str, ...] = ()
    """The final states that mean success, in the document's spelling; empty where
    unsaid.
    """
    failed: tuple[str, ...] = ()
    """The final states that mean failure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """x-ms-pageable, or the manifest's rule: how one page leads to the next."""

    items: str | None
    """The member of the page that holds the items (a JSON Pointer-free wire name)."""
    next_link: str | None = None
    next_operation: str | None = None
    cursor: str | None = None
    cursor_parameter: str | None = None
    has_more: str | None = None
    offset_parameter: str | None = None
    page_parameter: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Callback:
    """Requests that the server makes: the expression (or webhook name) and its
    operations.
    """

    name: str
    expression: str
    operations: tuple[Operation, ...]
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method of one path.

    `key` identifies it for people and manifests: the operationId where there is one,
    else `METHOD /path`. `path` keeps its `{templates}`; x-ms-paths' query part stays in
    `path_query`.
    """

    key: str
    operation_id: str | None
    method: Method
    path: str
    path_query: tuple[tuple[str, str], ...] = ()
    tags: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[SecurityNeed, ...] = ()
    is_security_optional: bool = False
    security_origin: Origin | None = None
    """Where that is written: for the operation, or for the whole document."""
    servers: tuple[Server, ...] = ()
    """Its own servers; empty where the API's apply."""
    callbacks: tuple[Callback, ...] = ()
    long_running: LongRunning | None = None
    paging: Paging | None = None
    is_deprecated: bool = False
    is_idempotent: bool | None = None
    """x-apistrata-idempotent: whether to do it twice is to do it once; None where the
    method tells.
    """
    hints: Hints = NO_HINTS
    """`override` is a dotted `group.method` from x-apistrata-name."""
    docs: Docs = NO_DOCS
    origin: Origin
