"""Facts: what differs between two models, where, and what it does to the values."""

# A change is flat, printable and judged by nobody yet. It says which facet of a
# description was edited and how, with the place on both sides; whether that hurts
# anybody is `judge.py`'s business.

from __future__ import annotations

from dataclasses import field
from enum import Enum
from typing import Literal, TypeAlias

from generator.model import Api, JsonValue, Type, TypeId
from generator.origin import Origin
from generator.values import dataclass

__all__ = [
    "MIRROR",
    "Anchor",
    "Change",
    "ChangeSet",
    "Direction",
    "Edit",
    "Effect",
    "Effects",
    "Guard",
    "Holder",
    "OperationPair",
    "Place",
    "SchemaPair",
    "Use",
]

Direction: TypeAlias = Literal["request", "response"]
"""What the caller sends, and what it receives."""

Holder: TypeAlias = Literal[
    "api", "operation", "parameter", "body", "response", "header", "schema"
]
"""What the edited facet belongs to; `schema` is anything inside a body or below."""


class Place(Enum):
    """Which facet of a description is edited: the closed list of kinds of places."""

    # the API
    VERSION = "version"
    SERVER = "server"
    SERVER_VARIABLE = "server-variable"
    SERVER_VARIABLE_DEFAULT = "server-variable-default"
    SERVER_VARIABLE_VALUE = "server-variable-value"
    SERVER_VARIABLE_REQUIRED = "server-variable-required"
    SERVER_VARIABLE_ENCODING = "server-variable-encoding"
    SECURITY_SCHEME = "security-scheme"
    SECURITY_SCHEME_KIND = "security-scheme-kind"
    SECURITY_SCHEME_DETAIL = "security-scheme-detail"
    SECURITY_SCHEME_DEPRECATED = "security-scheme-deprecated"
    OAUTH_FLOW = "oauth-flow"
    OAUTH_URL = "oauth-url"
    OAUTH_SCOPE = "oauth-scope"
    WEBHOOK = "webhook"
    # operations
    OPERATION = "operation"
    OPERATION_PATH = "operation-path"
    OPERATION_ID = "operation-id"
    OPERATION_DEPRECATED = "operation-deprecated"
    OPERATION_TAG = "operation-tag"
    OPERATION_QUERY = "operation-query"
    OPERATION_SECURITY = "operation-security"
    OPERATION_ANONYMOUS = "operation-anonymous"
    SECURITY_SCOPE = "security-scope"
    CALLBACK = "callback"
    LINK = "link"
    LONG_RUNNING = "long-running"
    PAGING = "paging"
    # parameters
    PARAMETER = "parameter"
    PATH_PARAMETER = "path-parameter"
    PARAMETER_LOCATION = "parameter-location"
    PARAMETER_REQUIRED = "parameter-required"
    PARAMETER_DEFAULT = "parameter-default"
    PARAMETER_STYLE = "parameter-style"
    PARAMETER_EXPLODE = "parameter-explode"
    PARAMETER_RESERVED = "parameter-reserved"
    PARAMETER_EMPTY = "parameter-empty"
    PARAMETER_MEDIA_TYPE = "parameter-media-type"
    PARAMETER_DEPRECATED = "parameter-deprecated"
    PARAMETER_ORDER = "parameter-order"
    # bodies, responses, headers
    BODY = "request-body"
    BODY_REQUIRED = "request-body-required"
    MEDIA_TYPE = "media-type"
    ENCODING = "encoding"
    STREAM = "stream"
    RESPONSE = "response"
    RESPONSE_BODY = "response-body"
    RESPONSE_CLASS = "response-class"
    HEADER = "header"
    HEADER_REQUIRED = "header-required"
    HEADER_DEPRECATED = "header-deprecated"
    HEADER_STYLE = "header-style"
    # schemas
    SCHEMA_DEPRECATED = "schema-deprecated"
    TYPE = "type"
    NULLABLE = "nullable"
    FORMAT = "format"
    CONTENT_ENCODING = "content-encoding"
    CONTENT_MEDIA_TYPE = "content-media-type"
    SECRET = "secret"
    ENUM = "enum"
    ENUM_VALUE = "enum-value"
    ENUM_OPEN = "enum-open"
    CONST = "const"
    PROPERTY = "property"
    PROPERTY_REQUIRED = "property-required"
    PROPERTY_DEFAULT = "property-default"
    PROPERTY_DEPRECATED = "property-deprecated"
    READ_ONLY = "read-only"
    WRITE_ONLY = "write-only"
    ADDITIONAL = "additional-properties"
    KEY_PATTERN = "key-pattern"
    VARIANT = "union-variant"
    UNION_EXCLUSIVE = "union-exclusive"
    DISCRIMINATOR = "discriminator"
    DISCRIMINATOR_VALUE = "discriminator-value"
    TUPLE_ITEM = "tuple-item"
    PACKING = "packing"
    XML_NAME = "xml-name"
    # constraints
    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    EXCLUSIVE_MINIMUM = "exclusive-minimum"
    EXCLUSIVE_MAXIMUM = "exclusive-maximum"
    MULTIPLE_OF = "multiple-of"
    MIN_LENGTH = "min-length"
    MAX_LENGTH = "max-length"
    PATTERN = "pattern"
    MIN_ITEMS = "min-items"
    MAX_ITEMS = "max-items"
    UNIQUE_ITEMS = "unique-items"
    MIN_PROPERTIES = "min-properties"
    MAX_PROPERTIES = "max-properties"
    # keywords that the model does not keep
    ASSERTION = "assertion"
    IDLE = "idle"
    COMPOSITION = "composition"
    SUNSET = "sunset"
    STABILITY = "stability"
    EXTENSION = "extension"
    # prose
    DOCS = "docs"


class Edit(Enum):
    """What was done to the facet."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    RAISED = "raised"
    LOWERED = "lowered"
    SET = "set"
    UNSET = "unset"
    RENAMED = "renamed"
    MOVED = "moved"
    REORDERED = "reordered"


MIRROR: dict[Edit, Edit] = {
    Edit.ADDED: Edit.REMOVED,
    Edit.REMOVED: Edit.ADDED,
    Edit.RAISED: Edit.LOWERED,
    Edit.LOWERED: Edit.RAISED,
    Edit.SET: Edit.UNSET,
    Edit.UNSET: Edit.SET,
    Edit.CHANGED: Edit.CHANGED,
    Edit.RENAMED: Edit.RENAMED,
    Edit.MOVED: Edit.MOVED,
    Edit.REORDERED: Edit.REORDERED,
}
"""The same edit read from the other side."""


class Effect(Enum):
    """What an edit does to the values that may stand at the place."""

    WIDENS = "widens"
    NARROWS = "narrows"
    REPLACES = "replaces"
    """The old values are gone, others have come."""
    INCOMPARABLE = "incomparable"
    """Some values are gone and others have come, and neither set holds the other."""
    ANNOTATION = "annotation"
    """The values are the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effects:
    """The effect on what is sent and on what is received."""

    request: Effect
    response: Effect

    def toward(self, direction: Direction) -> Effect:
        """Return the effect on one direction."""
        return self.request if direction == "request" else self.response


class Guard(Enum):
    """A circumstance of the fact that makes it milder."""

    WAS_OPTIONAL = "optional"
    """What went could be absent before."""
    HAS_DEFAULT = "has-default"
    """A default stands in for what is now required."""
    OPEN_VALUES = "open-values"
    """The list of values was said to be open."""
    NEWLY_STATED = "newly-stated"
    """A limit where none was written: it may have held all along."""
    OPEN_CONTENT = "open-content"
    """What is no longer described may still be sent."""
    NEGOTIATED = "negotiated"
    """Only who asks for it gets it."""
    WAS_DEPRECATED = "deprecated"
    TOLERABLE = "tolerable"
    """Readers commonly cope: a further variant of a union, a status."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Use:
    """Where a change is felt: one part of one operation.

    `operation` is the key of the new operation, or of the old one where it is gone;
    `part` is such as `request body`, `query parameter "top"`, `response 200`.
    """

    operation: str
    direction: Direction
    part: str
    is_error: bool = False
    is_deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """What the path of a change starts from: the API, an operation (`POST /pets`), or
    a definition that the specification names.
    """

    kind: Literal["api", "operation", "schema"]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference between two models.

    `path` leads from the anchor to the place: names of properties, `[]` for items, `*`
    for members that are not listed, `|Name` for a variant. `trail` is the whole way
    from the first operation that is affected. On the side where the thing does not
    exist, the origin is that of what would hold it.
    """

    place: Place
    edit: Edit
    holder: Holder
    anchor: Anchor
    path: tuple[str, ...]
    trail: str
    before: JsonValue
    after: JsonValue
    effects: Effects
    guards: frozenset[Guard] = frozenset()
    uses: tuple[Use, ...]
    old_origin: Origin
    new_origin: Origin
    confidence: float | None = None
    """For a rename or a move: how sure the pairing is, from 0 to 1."""
    evidence: tuple[str, ...] = ()
    types: tuple[Type, Type] | None = field(default=None, repr=False, compare=False)
    """What stands at the place on both sides, or, for a member that came, went or
    became required, what holds it; None outside of schemas.
    """

    @property
    def operations(self) -> tuple[str, ...]:
        """The keys of the operations that are affected, each once, sorted."""
        return tuple(sorted({use.operation for use in self.uses}))

    @property
    def directions(self) -> tuple[Direction, ...]:
        """The directions in which the place is used."""
        found = {use.direction for use in self.uses}
        both: tuple[Direction, ...] = ("request", "response")
        return tuple(item for item in both if item in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationPair:
    """An operation of both versions, of the old one alone, or of the new one alone."""

    old: str | None
    new: str | None
    confidence: float = 1.0
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaPair:
    """Two named definitions that stand for the same thing."""

    old: str
    new: str
    confidence: float
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """All that differs between two versions, in the documents' order."""

    old_version: str
    new_version: str
    changes: tuple[Change, ...]
    operations: tuple[OperationPair, ...]
    schemas: tuple[SchemaPair, ...]
    met: tuple[tuple[TypeId, TypeId], ...] = ()
    """The definitions, inline ones too, that stand at the same places of both."""
    apis: tuple[Api, Api] | None = field(default=None, repr=False, compare=False)
    """The models that were compared."""
