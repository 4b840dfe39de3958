"""The members of objects, listed and not."""

from __future__ import annotations

from generator.diagnostics import Diagnostics
from generator.dialects.normal import Extensions, Schema
from generator.lower.annotations import carriers, docs_of, override_of, plain_value
from generator.lower.containers import TypeOf, any_of_values
from generator.lower.defaults import check_default
from generator.lower.index import SchemaIndex
from generator.lower.merged import Entry
from generator.lower.places import Place
from generator.lower.xml import xml_of
from generator.model.types import (
    ANYTHING,
    Hints,
    Property,
    Type,
    TypeId,
)
from generator.values import dataclass

__all__ = ["Additional", "additional_of", "lower_property"]


@dataclass(frozen=True, slots=True)
class Additional:
    """The type of members that are not listed, and whether it is written."""

    type: Type | None
    is_declared: bool


def lower_property(
    wire_name: str,
    entry: Entry,
    *,
    type_: Type,
    is_required: bool,
    inherited_from: TypeId | None,
    index: SchemaIndex,
    diagnostics: Diagnostics,
) -> Property:
    """Return the property, with what only the schema it refers to says."""
    schema = entry.schema
    default = schema if schema.has_default else None
    is_read_only = schema.read_only
    is_write_only = schema.write_only
    is_deprecated = schema.deprecated
    if schema.ref is not None or schema.all_of or schema.one_of or schema.any_of:
        for carrier in carriers(schema, index):
            is_read_only = is_read_only or carrier.read_only
            is_write_only = is_write_only or carrier.write_only
            if default is None and carrier.has_default:
                default = carrier
        for part in schema.all_of:
            is_deprecated = is_deprecated or part.deprecated
    value = None if default is None else plain_value(default.default)
    if default is not None:
        check_default(value, type_, schema.origin, diagnostics)
    parts = (schema, *reversed(schema.all_of)) if schema.all_of else (schema,)
    override = next(
        filter(None, (override_of(part.extensions) for part in parts)), None
    )
    mutability = next(
        filter(None, (_mutability(part.extensions) for part in parts)), ()
    )
    return Property(
        wire_name=wire_name,
        type=type_,
        is_required=is_required,
        is_read_only=is_read_only or mutability == ("read",),
        is_write_only=is_write_only or bool(mutability and "read" not in mutability),
        is_deprecated=is_deprecated,
        has_default=default is not None,
        default=value,
        flatten=any(
            part.extensions.get("x-ms-client-flatten") is True for part in parts
        ),
        mutability=mutability,
        inherited_from=inherited_from,
        xml=xml_of(schema, index),
        hints=_NO_HINTS if override is None else Hints(override=override),
        docs=docs_of(schema, index),
        origin=schema.origin,
    )


def additional_of(schema: Schema, place: Place, type_of: TypeOf) -> Additional:
    """Return what an object with properties allows beside them."""
    written = schema.additional_properties
    if written is None:
        written = schema.unevaluated_properties
    if not schema.pattern_properties:
        if written is None:
            return Additional(ANYTHING, False)
        if _forbids(written):
            return Additional(None, True)
        return Additional(type_of(written, place), True)
    return Additional(any_of_values(schema, written, place, type_of), True)


def _mutability(extensions: Extensions) -> tuple[str, ...]:
    written = extensions.get("x-ms-mutability")
    if not isinstance(written, list):
        return ()
    return tuple(word for word in written if isinstance(word, str))


def _forbids(schema: Schema) -> bool:
    # TypeSpec writes `not: {}` for what 2020-12 calls `false`.
    blank = schema.not_
    return schema.always is False or (
        blank is not None
        and (
            blank.always is True or blank == Schema(key=blank.key, origin=blank.origin)
        )
    )


_NO_HINTS = Hints()
