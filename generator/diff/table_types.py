"""Rules about types: what a value is, and how variants are told apart."""

from __future__ import annotations

from generator.diff.changes import Edit, Place
from generator.diff.rules import Aspect, Row, row

__all__ = ["TYPE_FAMILIES"]

_S, _B, _N = Aspect.SHAPE, Aspect.BEHAVIOUR, Aspect.NAMES
_W = Aspect.WORDS
_ADDED, _REMOVED, _CHANGED = Edit.ADDED, Edit.REMOVED, Edit.CHANGED
_SET, _UNSET = Edit.SET, Edit.UNSET

_TYPES: tuple[Row, ...] = (
    row(
        "type-changed",
        Place.TYPE,
        _CHANGED,
        _S,
        "A value is of another type",
        "the type of {where} changed: {before} -> {after}",
    ),
    row(
        "became-nullable",
        Place.NULLABLE,
        _SET,
        _S,
        "A value may be null",
        "{where} may now be null",
    ),
    row(
        "became-not-nullable",
        Place.NULLABLE,
        _UNSET,
        _S,
        "A value may not be null",
        "{where} may no longer be null",
    ),
    row(
        "union-variant-added",
        Place.VARIANT,
        _ADDED,
        _S,
        "A union has a further variant",
        "{where} may also be {after}",
    ),
    row(
        "union-variant-removed",
        Place.VARIANT,
        _REMOVED,
        _S,
        "A variant of a union is gone",
        "{where} may no longer be {before}",
    ),
    row(
        "union-became-exclusive",
        Place.UNION_EXCLUSIVE,
        _SET,
        _N,
        "anyOf became oneOf",
        "{where}: {before} became {after}",
    ),
    row(
        "union-became-inclusive",
        Place.UNION_EXCLUSIVE,
        _UNSET,
        _N,
        "oneOf became anyOf",
        "{where}: {before} became {after}",
    ),
    row(
        "tuple-item-added",
        Place.TUPLE_ITEM,
        _ADDED,
        _S,
        "A position of an array has a type of its own",
        "{where}: position {what} is now {after}",
    ),
    row(
        "tuple-item-removed",
        Place.TUPLE_ITEM,
        _REMOVED,
        _S,
        "A position of an array has no type of its own",
        "{where}: position {what} is no longer {before}",
    ),
    row(
        "tuple-rest-allowed",
        Place.TUPLE_ITEM,
        _SET,
        _S,
        "An array may be longer than its listed positions",
        "{where}: further items may follow",
    ),
    row(
        "tuple-rest-forbidden",
        Place.TUPLE_ITEM,
        _UNSET,
        _S,
        "An array may not be longer than its listed positions",
        "{where}: no further items may follow",
    ),
)
_PACKINGS: tuple[Row, ...] = (
    row(
        "packing-added",
        Place.PACKING,
        _ADDED,
        _B,
        "Numbers can be asked for as text",
        "{where} may now come as base64 text of {after} numbers",
    ),
    row(
        "packing-removed",
        Place.PACKING,
        _REMOVED,
        _B,
        "Numbers no longer come as text",
        "{where} no longer comes as base64 text of {before} numbers",
    ),
    row(
        "packing-changed",
        Place.PACKING,
        _CHANGED,
        _B,
        "The bytes of numbers that come as text differ",
        "the bytes of {where} are {after} numbers instead of {before} ones",
    ),
)
_TAGS: tuple[Row, ...] = (
    row(
        "discriminator-added",
        Place.DISCRIMINATOR,
        _ADDED,
        _N,
        "A union is now told apart by a property",
        "{where} is now told apart by {after}",
    ),
    row(
        "discriminator-removed",
        Place.DISCRIMINATOR,
        _REMOVED,
        _N,
        "A union is no longer told apart by a property",
        "{where} is no longer told apart by {before}",
    ),
    row(
        "discriminator-changed",
        Place.DISCRIMINATOR,
        _CHANGED,
        _B,
        "A union is told apart by another property",
        "{where} is told apart by {after} instead of {before}",
    ),
    row(
        "discriminator-value-added",
        Place.DISCRIMINATOR_VALUE,
        _ADDED,
        _W,
        "A tag of a union is new",
        "{where}: the tag {after} is new",
    ),
    row(
        "discriminator-value-removed",
        Place.DISCRIMINATOR_VALUE,
        _REMOVED,
        _W,
        "A tag of a union is gone",
        "{where}: the tag {before} is gone",
    ),
)

TYPE_FAMILIES: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    (
        "Code is written against the type of a value; another type is refused by the"
        " server, or breaks the reader.",
        "Send the new type; be ready to read it.",
        _TYPES,
    ),
    (
        "Numbers that a request asks for as text have to be read from its bytes."
        " Generated packages do that by themselves, in the form they know.",
        "Ask for text only where you read it; read the bytes in the new form.",
        _PACKINGS,
    ),
    (
        "Readers decide by the tag which variant they hold.",
        "Handle tags that you do not know, and check those that you send.",
        _TAGS,
    ),
)
