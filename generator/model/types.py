"""The types of an API, neutral between languages.

A `Type` is a small closed union. What has a name of its own (objects always; enums,
unions and any other schema that the specification names) is a `Definition` in
`Api.definitions` and is pointed to by `Reference`, so a recursive schema is an edge of
the graph and every value stays finite and printable.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NewType, TypeAlias, assert_never

from generator.origin import Origin
from generator.values import dataclass

__all__ = [
    "ANYTHING",
    "NO_CONSTRAINTS",
    "NO_DOCS",
    "NO_HINTS",
    "Anything",
    "Array",
    "Constraints",
    "Definition",
    "Discriminator",
    "Docs",
    "Enum",
    "EnumValue",
    "Hints",
    "JsonScalar",
    "JsonValue",
    "Map",
    "Never",
    "Nullable",
    "Object",
    "Packing",
    "Property",
    "Reference",
    "Scalar",
    "ScalarKind",
    "Tuple",
    "Type",
    "TypeId",
    "Union",
    "Variant",
    "Xml",
    "parts",
]

TypeId = NewType("TypeId", str)
"""The identity of a definition: its canonical location, such as
`#/components/schemas/Pet`.

A location in another document than the API's first starts with that document's file
name.
"""

JsonScalar: TypeAlias = str | int | float | bool | None
JsonValue: TypeAlias = "JsonScalar | list[JsonValue] | dict[str, JsonValue]"

ScalarKind: TypeAlias = Literal["string", "integer", "number", "boolean", "null"]

Packing: TypeAlias = Literal["float32", "float64"]
"""How numbers are written as bytes: IEEE 754, the lowest byte first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Docs:
    """Prose of the specification, whitespace as written."""

    summary: str = ""
    description: str = ""
    external_url: str = ""


NO_DOCS = Docs()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What the specification offers as a name; the language backend chooses.

    Rank: `override` (x-apistrata-name, x-ms-client-name, x-ms-enum's name) over
    `component` (the key under which it is kept) over `title` over `place`, the words of
    the way to it from the nearest named ancestor, outermost first.
    """

    override: str | None = None
    component: str | None = None
    title: str | None = None
    place: tuple[str, ...] = ()


NO_HINTS = Hints()


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraints:
    """Assertions that do not change the shape (JSON Schema validation, sec. 6)."""

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


NO_CONSTRAINTS = Constraints()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A JSON string, number, integer, boolean or null, with its format as written."""

    kind: ScalarKind
    format: str | None = None
    constraints: Constraints = NO_CONSTRAINTS
    is_secret: bool = False
    encoding: str | None = None
    """contentEncoding of a string: `base64`, ..."""
    media_type: str | None = None
    """contentMediaType of a string."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumValue:
    """One allowed value."""

    value: JsonScalar
    name: str | None = None
    """A name the specification gives it (x-enum-varnames, x-ms-enum)."""
    description: str = ""
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Enum:
    """A closed list of scalar values; an open one says that more may come.

    A `const` is an enum of one value with `is_const`. A null among the values is not
    kept here but as `Nullable` around the enum.
    """

    kind: ScalarKind | Literal["mixed"]
    values: tuple[EnumValue, ...]
    is_open: bool = False
    is_const: bool = False
    format: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Array:
    """A list of one item type."""

    item: Type
    constraints: Constraints = NO_CONSTRAINTS
    packing: Packing | None = None
    """x-apistrata-packed: a response may bring the numbers as base64 text of their
    bytes.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuple:
    """An array whose first items have types of their own; `rest` is None where no more
    follow.
    """

    items: tuple[Type, ...]
    rest: Type | None
    constraints: Constraints = NO_CONSTRAINTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Map:
    """A JSON object whose keys are data."""

    value: Type
    key_pattern: str | None = None
    constraints: Constraints = NO_CONSTRAINTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Xml:
    """How a value looks in an XML document (OpenAPI's XML Object).

    `name` is None for the member's own. `items` is about the items of a list, which
    stand in an element of the list's own where `is_wrapped`.
    """

    name: str | None = None
    namespace: str | None = None
    prefix: str | None = None
    is_attribute: bool = False
    is_text: bool = False
    """x-ms-text, or a `nodeType` of 3.2: what stands between the owner's tags."""
    is_wrapped: bool = False
    items: Xml | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A named member of an object."""

    wire_name: str
    type: Type
    is_required: bool
    is_read_only: bool = False
    is_write_only: bool = False
    is_deprecated: bool = False
    has_default: bool = False
    default: JsonValue = None
    flatten: bool = False
    """x-ms-client-flatten: its own properties are shown as the owner's."""
    mutability: tuple[str, ...] = ()
    """x-ms-mutability: "create", "read" and "update"; empty where unsaid."""
    inherited_from: TypeId | None = None
    """The base (see `Object.bases`) that declares it, None where the object itself
    does.
    """
    xml: Xml | None = None
    hints: Hints = NO_HINTS
    docs: Docs = NO_DOCS
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One tag of a discriminator and what it stands for."""

    tag: str
    target: TypeId


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """The property whose value says which variant an object is.

    `is_inferred` where no discriminator was written and every member pins that
    property.
    """

    wire_name: str
    variants: tuple[Variant, ...]
    is_inferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Object:
    """A record. `properties` holds all of them, inherited ones first, each once.

    `additional` is the type of members not listed: None where they are forbidden,
    `ANYTHING` where the specification is silent (`is_additional_declared` false) or
    allows all. `bases` are the named objects of an allOf that this one extends, nearest
    first; `subtypes` is filled in for a base with a discriminator.
    """

    properties: tuple[Property, ...]
    additional: Type | None
    is_additional_declared: bool = False
    bases: tuple[TypeId, ...] = ()
    discriminator: Discriminator | None = None
    tag: str | None = None
    """The value this object has for its base's discriminator
    (x-ms-discriminator-value).
    """
    constraints: Constraints = NO_CONSTRAINTS
    xml_name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Union:
    """One of several types; `is_exclusive` for oneOf, not for anyOf or type arrays."""

    members: tuple[Type, ...]
    is_exclusive: bool
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Nullable:
    """`type`, or JSON null. Never nested, never around `Anything` or a null scalar."""

    type: Type


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A definition, by its id."""

    id: TypeId


@dataclass(frozen=True, slots=True, kw_only=True)
class Anything:
    """Any JSON value. `reason` is a diagnostic code where something more exact was
    written.
    """

    reason: str | None = None


ANYTHING = Anything()


@dataclass(frozen=True, slots=True, kw_only=True)
class Never:
    """No value at all (the schema `false`)."""


Type: TypeAlias = (
    "Scalar | Enum | Array | Tuple | Map | Object | Union | Nullable | Reference"
    " | Anything | Never"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A type with an identity. Every `Object` is the type of exactly one definition."""

    id: TypeId
    type: Type
    hints: Hints
    docs: Docs = NO_DOCS
    is_deprecated: bool = False
    is_component: bool = False
    """Whether the specification itself names it; false for an inline schema."""
    owner: TypeId | None = None
    """For an inline one: the nearest enclosing definition, None where an operation owns
    it.
    """
    examples: tuple[JsonValue, ...] = ()
    origin: Origin


def parts(type_: Type) -> Iterator[Type]:
    """Yield the types that `type_` directly consists of; a reference has none."""
    match type_:
        case Array(item=item):
            yield item
        case Tuple(items=items, rest=rest):
            yield from items
            if rest is not None:
                yield rest
        case Map(value=value):
            yield value
        case Object(properties=properties, additional=additional):
            for member in properties:
                yield member.type
            if additional is not None:
                yield additional
        case Union(members=members):
            yield from members
        case Nullable(type=inner):
            yield inner
        case Scalar() | Enum() | Reference() | Anything() | Never():
            return
        case _:
            assert_never(type_)
