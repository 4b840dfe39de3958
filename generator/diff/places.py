"""Where a description can be edited: every field of the model, and what sees it."""

# Coverage by construction: the places are read from the model's dataclasses, so that a
# field that somebody adds has neither a place nor a waiver, and a test fails.

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from generator import model
from generator.diff.changes import Edit, Place
from generator.values import dataclass

__all__ = ["COVERED", "WAIVED", "WAIVED_EDITS", "Editable", "editables"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Editable:
    """A field of the model and the edits that can be made to it."""

    name: str
    edits: frozenset[Edit]


_CLASSES: tuple[type, ...] = (
    model.Api,
    model.SecurityScheme,
    model.Flow,
    model.Tag,
    model.Skipped,
    model.Server,
    model.ServerVariable,
    model.Operation,
    model.Parameter,
    model.Body,
    model.Content,
    model.PartEncoding,
    model.Stream,
    model.Response,
    model.Header,
    model.Link,
    model.Callback,
    model.SecurityNeed,
    model.LongRunning,
    model.Paging,
    model.Definition,
    model.Scalar,
    model.Enum,
    model.EnumValue,
    model.Array,
    model.Tuple,
    model.Map,
    model.Object,
    model.Property,
    model.Union,
    model.Discriminator,
    model.Variant,
    model.Nullable,
    model.Reference,
    model.Anything,
    model.Constraints,
    model.Docs,
    model.Hints,
)

_FLAG = frozenset({Edit.SET, Edit.UNSET})
_NUMBER = frozenset({Edit.ADDED, Edit.REMOVED, Edit.RAISED, Edit.LOWERED})
_WORD = frozenset({Edit.CHANGED})
_MAYBE = frozenset({Edit.ADDED, Edit.REMOVED, Edit.CHANGED})
_MANY = frozenset({Edit.ADDED, Edit.REMOVED})


def editables() -> Iterator[Editable]:
    """Yield every field of the model with the edits that its type allows."""
    for owner in _CLASSES:
        for item in fields(owner):
            yield Editable(
                name=f"{owner.__name__}.{item.name}", edits=_edits(str(item.type))
            )


def _edits(annotation: str) -> frozenset[Edit]:
    if annotation == "bool":
        return _FLAG
    if annotation.startswith("tuple["):
        return _MANY
    if annotation.startswith("int"):
        return _NUMBER
    if annotation.endswith("| None") or annotation == "JsonValue":
        return _MAYBE
    return _WORD


_P = Place

COVERED: dict[str, tuple[Place, ...]] = {
    "Api.servers": (_P.SERVER,),
    "Api.operations": (_P.OPERATION, _P.OPERATION_PATH),
    "Api.webhooks": (_P.WEBHOOK,),
    "Api.security_schemes": (_P.SECURITY_SCHEME,),
    "SecurityScheme.kind": (_P.SECURITY_SCHEME_KIND,),
    "SecurityScheme.wire_name": (_P.SECURITY_SCHEME_DETAIL,),
    "SecurityScheme.location": (_P.SECURITY_SCHEME_DETAIL,),
    "SecurityScheme.http_scheme": (_P.SECURITY_SCHEME_DETAIL,),
    "SecurityScheme.open_id_url": (_P.SECURITY_SCHEME_DETAIL,),
    "SecurityScheme.flows": (_P.OAUTH_FLOW,),
    "SecurityScheme.is_deprecated": (_P.SECURITY_SCHEME_DEPRECATED,),
    "Flow.authorization_url": (_P.OAUTH_URL,),
    "Flow.token_url": (_P.OAUTH_URL,),
    "Flow.refresh_url": (_P.OAUTH_URL,),
    "Flow.scopes": (_P.OAUTH_SCOPE,),
    "Server.url": (_P.SERVER,),
    "Server.variables": (_P.SERVER_VARIABLE,),
    "ServerVariable.default": (_P.SERVER_VARIABLE_DEFAULT,),
    "ServerVariable.values": (_P.SERVER_VARIABLE_VALUE,),
    "ServerVariable.is_required": (_P.SERVER_VARIABLE_REQUIRED,),
    "ServerVariable.skip_url_encoding": (_P.SERVER_VARIABLE_ENCODING,),
    "Operation.operation_id": (_P.OPERATION_ID,),
    "Operation.tags": (_P.OPERATION_TAG,),
    "Operation.parameters": (_P.PARAMETER, _P.PATH_PARAMETER, _P.PARAMETER_ORDER),
    "Operation.body": (_P.BODY, _P.MEDIA_TYPE),
    "Operation.responses": (_P.RESPONSE,),
    "Operation.security": (_P.OPERATION_SECURITY,),
    "Operation.is_security_optional": (_P.OPERATION_ANONYMOUS,),
    "Operation.servers": (_P.SERVER,),
    "Operation.callbacks": (_P.CALLBACK,),
    "Operation.long_running": (_P.LONG_RUNNING,),
    "Operation.paging": (_P.PAGING,),
    "Operation.is_deprecated": (_P.OPERATION_DEPRECATED,),
    "Parameter.type": (_P.TYPE,),
    "Parameter.is_required": (_P.PARAMETER_REQUIRED,),
    "Parameter.style": (_P.PARAMETER_STYLE,),
    "Parameter.explode": (_P.PARAMETER_EXPLODE,),
    "Parameter.allow_reserved": (_P.PARAMETER_RESERVED,),
    "Parameter.allow_empty": (_P.PARAMETER_EMPTY,),
    "Parameter.media_type": (_P.PARAMETER_MEDIA_TYPE,),
    "Parameter.is_deprecated": (_P.PARAMETER_DEPRECATED,),
    "Parameter.default": (_P.PARAMETER_DEFAULT,),
    "Body.contents": (_P.MEDIA_TYPE,),
    "Body.is_required": (_P.BODY_REQUIRED,),
    "Content.media_type": (_P.MEDIA_TYPE,),
    "Content.type": (_P.TYPE,),
    "Content.encodings": (_P.ENCODING,),
    "Content.stream": (_P.STREAM,),
    "PartEncoding.media_type": (_P.ENCODING,),
    "PartEncoding.style": (_P.ENCODING,),
    "PartEncoding.headers": (_P.ENCODING,),
    "Stream.format": (_P.STREAM,),
    "Stream.item": (_P.TYPE,),
    "Stream.flag": (_P.STREAM,),
    "Stream.end": (_P.STREAM,),
    "Stream.end_at": (_P.STREAM,),
    "Stream.is_whole": (_P.STREAM,),
    "Response.contents": (_P.RESPONSE_BODY, _P.MEDIA_TYPE),
    "Response.headers": (_P.HEADER,),
    "Response.links": (_P.LINK,),
    "Response.is_error": (_P.RESPONSE_CLASS,),
    "Header.type": (_P.TYPE,),
    "Header.is_required": (_P.HEADER_REQUIRED,),
    "Header.is_deprecated": (_P.HEADER_DEPRECATED,),
    "Header.style": (_P.HEADER_STYLE,),
    "Link.operation": (_P.LINK,),
    "Link.parameters": (_P.LINK,),
    "Link.request_body": (_P.LINK,),
    "Callback.operations": (_P.CALLBACK, _P.WEBHOOK),
    "SecurityNeed.schemes": (_P.OPERATION_SECURITY, _P.SECURITY_SCOPE),
    "LongRunning.final_state_via": (_P.LONG_RUNNING,),
    "Paging.items": (_P.PAGING,),
    "Paging.next_link": (_P.PAGING,),
    "Paging.next_operation": (_P.PAGING,),
    "Paging.cursor": (_P.PAGING,),
    "Paging.cursor_parameter": (_P.PAGING,),
    "Paging.has_more": (_P.PAGING,),
    "Paging.offset_parameter": (_P.PAGING,),
    "Paging.page_parameter": (_P.PAGING,),
    "Definition.type": (_P.TYPE,),
    "Definition.is_deprecated": (_P.SCHEMA_DEPRECATED,),
    "Scalar.kind": (_P.TYPE,),
    "Scalar.format": (_P.FORMAT,),
    "Scalar.is_secret": (_P.SECRET,),
    "Scalar.encoding": (_P.CONTENT_ENCODING,),
    "Scalar.media_type": (_P.CONTENT_MEDIA_TYPE,),
    "Enum.kind": (_P.TYPE,),
    "Enum.values": (_P.ENUM_VALUE,),
    "Enum.is_open": (_P.ENUM_OPEN,),
    "Enum.format": (_P.FORMAT,),
    "Array.item": (_P.TYPE,),
    "Array.packing": (_P.PACKING,),
    "Tuple.items": (_P.TUPLE_ITEM,),
    "Map.value": (_P.TYPE,),
    "Map.key_pattern": (_P.KEY_PATTERN,),
    "Object.properties": (_P.PROPERTY,),
    "Object.additional": (_P.ADDITIONAL, _P.TYPE),
    "Object.discriminator": (_P.DISCRIMINATOR,),
    "Object.xml_name": (_P.XML_NAME,),
    "Property.type": (_P.TYPE,),
    "Property.is_required": (_P.PROPERTY_REQUIRED,),
    "Property.is_read_only": (_P.READ_ONLY,),
    "Property.is_write_only": (_P.WRITE_ONLY,),
    "Property.is_deprecated": (_P.PROPERTY_DEPRECATED,),
    "Property.default": (_P.PROPERTY_DEFAULT,),
    "Property.xml": (_P.XML_NAME,),
    "Union.members": (_P.VARIANT,),
    "Union.is_exclusive": (_P.UNION_EXCLUSIVE,),
    "Union.discriminator": (_P.DISCRIMINATOR,),
    "Discriminator.wire_name": (_P.DISCRIMINATOR,),
    "Discriminator.variants": (_P.DISCRIMINATOR_VALUE,),
    "Nullable.type": (_P.TYPE,),
    "Constraints.minimum": (_P.MINIMUM,),
    "Constraints.maximum": (_P.MAXIMUM,),
    "Constraints.exclusive_minimum": (_P.EXCLUSIVE_MINIMUM,),
    "Constraints.exclusive_maximum": (_P.EXCLUSIVE_MAXIMUM,),
    "Constraints.multiple_of": (_P.MULTIPLE_OF,),
    "Constraints.min_length": (_P.MIN_LENGTH,),
    "Constraints.max_length": (_P.MAX_LENGTH,),
    "Constraints.pattern": (_P.PATTERN,),
    "Constraints.min_items": (_P.MIN_ITEMS,),
    "Constraints.max_items": (_P.MAX_ITEMS,),
    "Constraints.unique_items": (_P.UNIQUE_ITEMS,),
    "Constraints.min_properties": (_P.MIN_PROPERTIES,),
    "Constraints.max_properties": (_P.MAX_PROPERTIES,),
}
"""Field -> the places of the changes that show an edit of it."""

_ADDRESS = "where it is written is no fact of the contract"
_IDENTITY = "it pairs the two sides; an edit shows as removed and added, or renamed"
_INSIDE = "compared member by member"
_NAMING = "it names generated code: the Python surface reports it"
_PROSE = "prose: told as docs-changed, where prose is asked for"
_CLIENT = "it shapes the generated client, and nothing of it travels"

WAIVED: dict[str, str] = {
    **{
        f"{owner.__name__}.{item.name}": _ADDRESS
        for owner in _CLASSES
        for item in fields(owner)
        if item.name in ("origin", "security_origin")
    },
    **{
        f"{owner.__name__}.{item.name}": _PROSE
        for owner in _CLASSES
        for item in fields(owner)
        if item.name in ("docs", "description", "examples")
    },
    **{
        f"{owner.__name__}.{item.name}": _NAMING
        for owner in _CLASSES
        for item in fields(owner)
        if item.name == "hints"
    },
    **{
        f"{owner.__name__}.{item.name}": _INSIDE
        for owner in _CLASSES
        for item in fields(owner)
        if item.name == "constraints"
    },
    "Docs.summary": _PROSE,
    "Docs.external_url": _PROSE,
    "Hints.override": _NAMING,
    "Hints.component": "schema renames are told by ChangeSet.schemas",
    "Hints.title": _NAMING,
    "Hints.place": _NAMING,
    "Api.title": _PROSE,
    "Api.version": "what is compared; it chooses the profile",
    "Api.dialects": "a dialect is a spelling",
    "Api.contact": _PROSE,
    "Api.license": _PROSE,
    "Api.terms_url": _PROSE,
    "Api.skipped": "a choice of the manifest, not of the API",
    "Api.definitions": "a name alone does not travel; renames: ChangeSet.schemas",
    "Api.tags": "the tags that operations have are compared",
    "Tag.name": _IDENTITY,
    "Tag.parent": _NAMING,
    "Tag.kind": _NAMING,
    "Skipped.key": "a choice of the manifest, not of the API",
    "Skipped.reason": "a choice of the manifest, not of the API",
    "SecurityScheme.key": _IDENTITY,
    "SecurityScheme.bearer_format": "documentation, OpenAPI 3.x Security Scheme Object",
    "SecurityScheme.default_scopes": "scopes are compared where operations need them",
    "Flow.kind": _IDENTITY,
    "ServerVariable.name": _IDENTITY,
    "Operation.key": _IDENTITY,
    "Operation.method": _IDENTITY,
    "Operation.path": _IDENTITY,
    "Operation.is_idempotent": _CLIENT,
    "Operation.path_query": "part of the identity of an x-ms-paths operation",
    "Parameter.wire_name": _IDENTITY,
    "Parameter.location": "told as parameter-moved",
    "Parameter.has_default": "told with the default",
    "Parameter.is_client_wide": _CLIENT,
    "Parameter.is_api_version": "its values are the versions that are compared",
    "Parameter.is_client_request_id": _CLIENT,
    "Parameter.is_idempotency_key": _CLIENT,
    "Parameter.is_first_sent": _CLIENT,
    "Parameter.header_prefix": _CLIENT,
    "Parameter.group": _CLIENT,
    "Body.flatten": _CLIENT,
    "PartEncoding.wire_name": _IDENTITY,
    "PartEncoding.explode": "told as encoding-changed",
    "PartEncoding.allow_reserved": "told as encoding-changed",
    "Response.status": _IDENTITY,
    "Header.wire_name": _IDENTITY,
    "Header.explode": "told as header-style-changed",
    "Header.media_type": "told as header-style-changed",
    "Header.prefix": "told as header-style-changed",
    "Link.name": _IDENTITY,
    "Callback.name": _IDENTITY,
    "Callback.expression": _IDENTITY,
    "Content.xml": "told as xml-name-changed of the schema, where that is an object",
    "LongRunning.result": _INSIDE,
    "LongRunning.status_pointer": _CLIENT,
    "LongRunning.result_pointer": _CLIENT,
    "LongRunning.succeeded": _CLIENT,
    "LongRunning.failed": _CLIENT,
    "Definition.id": _IDENTITY,
    "Definition.is_component": "named or inline is a spelling",
    "Definition.owner": _ADDRESS,
    "Enum.is_const": "a list of one value is a constant",
    "EnumValue.value": _IDENTITY,
    "EnumValue.name": _NAMING,
    "Tuple.rest": "told as tuple-rest-allowed and tuple-rest-forbidden",
    "Object.is_additional_declared": "silence and `true` mean the same",
    "Object.bases": "an allOf is merged: how it is composed does not travel",
    "Object.tag": "told by the discriminator of the base",
    "Property.wire_name": _IDENTITY,
    "Property.has_default": "told with the default",
    "Property.flatten": _CLIENT,
    "Property.mutability": "told as x-ms-mutability, read from the document",
    "Property.inherited_from": "an allOf is merged: who declares it does not travel",
    "Discriminator.is_inferred": "the document does not say it",
    "Variant.tag": _IDENTITY,
    "Variant.target": _INSIDE,
    "Reference.id": "types are compared, not what they are called",
    "Anything.reason": "a diagnostic of ours",
}
"""Field -> why no change shows an edit of it."""

_ONE_WORD = "coming, going and changing are told as one change of a detail"

WAIVED_EDITS: dict[tuple[str, Edit], str] = {
    **{
        (f"{owner}.{name}", edit): _ONE_WORD
        for owner, names in {
            "SecurityScheme": ("wire_name", "location", "http_scheme", "open_id_url"),
            "Flow": ("authorization_url", "token_url", "refresh_url"),
            "ServerVariable": ("default",),
            "Parameter": ("media_type",),
            "Object": ("xml_name",),
            "Property": ("xml",),
        }.items()
        for name in names
        for edit in (Edit.ADDED, Edit.REMOVED)
    },
    ("Operation.body", Edit.CHANGED): "told by its media types and types",
    ("Content.type", Edit.ADDED): "no schema is any value: told as type-changed",
    ("Content.type", Edit.REMOVED): "no schema is any value: told as type-changed",
    ("Object.additional", Edit.CHANGED): "told as type-changed of the members",
}
"""Edit of a field -> why it has no rule of its own."""
