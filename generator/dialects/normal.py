"""The one shape that every dialect is brought to.

Schemas speak JSON Schema 2020-12 (OpenAPI 3.1's vocabulary): `nullable` has become the
type "null", boolean exclusive bounds have become numbers, Swagger's `type: file` a
binary string. Operations speak OpenAPI 3.2: Swagger's body and form parameters have
become a body, collection formats have become styles, hosts and schemes have become
servers. References to parameters, responses, headers, path items and the like are
resolved; references between schemas stay references (`Schema.ref`), because they may be
cyclic and because they carry names.

Everything keeps the origin it was written at, in its own dialect's words. Extensions
(`x-*`) pass through untouched, for `lower` to read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal, TypeAlias

from generator.origin import Origin
from generator.values import dataclass

__all__ = [
    "Body",
    "Callback",
    "Content",
    "Dialect",
    "Discriminator",
    "Document",
    "Encoding",
    "Extensions",
    "Flow",
    "Header",
    "Link",
    "Operation",
    "Parameter",
    "Response",
    "Schema",
    "SchemaKey",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "Tag",
    "Value",
    "Xml",
]

Dialect: TypeAlias = Literal["swagger-2.0", "openapi-3.0", "openapi-3.1", "openapi-3.2"]

Value: TypeAlias = "str | int | float | bool | list[Value] | dict[str, Value] | None"
"""A JSON value of the document (plain containers of `load`)."""

Extensions: TypeAlias = Mapping[str, Value]

SchemaKey: TypeAlias = str
"""A schema's canonical location: `#/components/schemas/Pet` in the root document (the
pointer of where it is written, so `#/definitions/Pet` in Swagger), `other.yaml#/Pet`
elsewhere.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """`mapping` values are resolved schema keys."""

    property_name: str
    mapping: tuple[tuple[str, SchemaKey], ...] = ()
    default: SchemaKey | None = None
    """OpenAPI 3.2 defaultMapping."""
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Xml:
    """How the values of a schema look in XML, as far as that is written."""

    name: str | None = None
    namespace: str | None = None
    prefix: str | None = None
    is_attribute: bool = False
    is_text: bool = False
    is_wrapped: bool = False


# No slots: unwritten keywords are then the class's own defaults, and cost nothing.
@dataclass(frozen=True, kw_only=True)
class Schema:
    """One schema. Keywords that were not written are None (or empty where empty says
    nothing).

    `always` is set for a boolean schema. `ref` may stand beside other keywords (OpenAPI
    3.1); where a dialect says that siblings of `$ref` are ignored but they carry
    meaning all the same (description, nullable, default, readOnly), they are kept here
    too. `types` is empty where no type was written; "integer" and "number" are never
    both in it.
    """

    key: SchemaKey
    origin: Origin
    ref: SchemaKey | None = None
    always: bool | None = None
    types: tuple[str, ...] = ()
    format: str | None = None
    title: str | None = None
    description: str | None = None
    external_url: str | None = None
    enum: tuple[Value, ...] | None = None
    has_const: bool = False
    const: Value = None
    has_default: bool = False
    default: Value = None
    examples: tuple[Value, ...] = ()
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None
    required: tuple[str, ...] = ()
    properties: tuple[tuple[str, Schema], ...] = ()
    additional_properties: Schema | None = None
    pattern_properties: tuple[tuple[str, Schema], ...] = ()
    property_names: Schema | None = None
    unevaluated_properties: Schema | None = None
    dependent_required: tuple[tuple[str, tuple[str, ...]], ...] = ()
    dependent_schemas: tuple[tuple[str, Schema], ...] = ()
    items: Schema | None = None
    prefix_items: tuple[Schema, ...] = ()
    unevaluated_items: Schema | None = None
    contains: Schema | None = None
    min_contains: int | None = None
    max_contains: int | None = None
    all_of: tuple[Schema, ...] = ()
    one_of: tuple[Schema, ...] = ()
    any_of: tuple[Schema, ...] = ()
    not_: Schema | None = None
    if_: Schema | None = None
    then: Schema | None = None
    else_: Schema | None = None
    discriminator: Discriminator | None = None
    content_encoding: str | None = None
    content_media_type: str | None = None
    content_schema: Schema | None = None
    xml: Xml | None = None
    xml_name: str | None = None
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A response header or a header of a multipart part."""

    name: str
    schema: Schema | None
    content_type: str | None = None
    style: str = "simple"
    explode: bool = False
    required: bool = False
    deprecated: bool = False
    description: str = ""
    origin: Origin
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How one property of a form or multipart body travels."""

    name: str
    content_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[Header, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One media type of a body. `item_schema` is OpenAPI 3.2's itemSchema."""

    media_type: str
    schema: Schema | None
    item_schema: Schema | None = None
    encodings: tuple[Encoding, ...] = ()
    examples: tuple[Value, ...] = ()
    origin: Origin
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter in the path, query, header, cookie or (3.2) whole query string.

    `style` and `explode` are never left to a default here. `content_type` is set where
    the value is described by `content`.
    """

    name: str
    location: Literal["path", "query", "header", "cookie", "querystring"]
    schema: Schema | None
    content_type: str | None = None
    required: bool = False
    style: str
    explode: bool
    allow_reserved: bool = False
    allow_empty: bool = False
    deprecated: bool = False
    description: str = ""
    examples: tuple[Value, ...] = ()
    is_shared: bool = False
    """Whether it was written under the document's shared parameters and referenced."""
    origin: Origin
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A request body, or Swagger's body/formData parameters brought together."""

    contents: tuple[Content, ...]
    required: bool = False
    name: str | None = None
    """Swagger's name of the body parameter, x-bodyName or the like."""
    description: str = ""
    origin: Origin
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A Link Object."""

    name: str
    operation_id: str | None = None
    operation_ref: str | None = None
    parameters: tuple[tuple[str, Value], ...] = ()
    request_body: Value = None
    description: str = ""
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """`status` is "200", "4XX" (upper case) or "default"."""

    status: str
    description: str = ""
    contents: tuple[Content, ...] = ()
    headers: tuple[Header, ...] = ()
    links: tuple[Link, ...] = ()
    origin: Origin
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    """A placeholder of a server URL."""

    name: str
    default: str | None
    enum: tuple[str, ...] = ()
    description: str = ""
    origin: Origin
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A base URL template, without a trailing slash."""

    url: str
    variables: tuple[ServerVariable, ...] = ()
    description: str = ""
    origin: Origin
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """One OAuth flow, `kind` in OpenAPI 3's words."""

    kind: str
    authorization_url: str | None = None
    token_url: str | None = None
    refresh_url: str | None = None
    scopes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """A security scheme; `type` in OpenAPI 3's words, `basic` is http/basic."""

    key: str
    type: Literal["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]
    name: str | None = None
    location: Literal["header", "query", "cookie"] | None = None
    scheme: str | None = None
    bearer_format: str | None = None
    open_id_url: str | None = None
    flows: tuple[Flow, ...] = ()
    deprecated: bool = False
    description: str = ""
    origin: Origin
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Callback:
    """A callback's expression, or a webhook's name, with the operations the server
    calls.
    """

    name: str
    expression: str
    operations: tuple[Operation, ...]
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """An operation with the path item's parameters and servers already merged into it.

    `security` is what applies (its own or the document's): alternatives, each a
    conjunction of (scheme key, scopes). An empty conjunction means that anonymous calls
    are allowed.
    """

    path: str
    method: str
    operation_id: str | None = None
    tags: tuple[str, ...] = ()
    summary: str = ""
    description: str = ""
    external_url: str = ""
    deprecated: bool = False
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...] = ()
    security_origin: Origin | None = None
    """Where `security` is written, None where it is not."""
    servers: tuple[Server, ...] = ()
    """Own or path item's servers; empty where the document's apply."""
    callbacks: tuple[Callback, ...] = ()
    origin: Origin
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A tag's prose."""

    name: str
    summary: str = ""
    description: str = ""
    parent: str | None = None
    kind: str | None = None
    external_url: str = ""
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document in normal form.

    `schemas` holds every schema that is a component or the target of a reference, in
    document order (components first), keyed by its canonical location; `components`
    names those that the document keeps under a key of their own.
    """

    dialect: Dialect
    title: str
    version: str
    summary: str = ""
    description: str = ""
    terms_url: str = ""
    contact: str = ""
    license: str = ""
    external_url: str = ""
    servers: tuple[Server, ...] = ()
    operations: tuple[Operation, ...] = ()
    webhooks: tuple[Callback, ...] = ()
    schemas: Mapping[SchemaKey, Schema]
    components: Mapping[SchemaKey, str]
    security_schemes: tuple[SecurityScheme, ...] = ()
    tags: tuple[Tag, ...] = ()
    origin: Origin
    extensions: Extensions = field(default_factory=dict)
