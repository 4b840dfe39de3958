"""Rules about the members of objects and the values of lists."""

from __future__ import annotations

from generator.diff.changes import Edit, Place
from generator.diff.rules import Aspect, Row, row

__all__ = ["MEMBER_FAMILIES"]

_S, _B = Aspect.SHAPE, Aspect.BEHAVIOUR
_W, _R = Aspect.WORDS, Aspect.RANGE
_ADDED, _REMOVED, _CHANGED = Edit.ADDED, Edit.REMOVED, Edit.CHANGED
_SET, _UNSET, _RENAMED = Edit.SET, Edit.UNSET, Edit.RENAMED

_MEMBERS: tuple[Row, ...] = (
    row(
        "property-added",
        Place.PROPERTY,
        _ADDED,
        _S,
        "A property is new",
        "the {after} property {where} is new",
    ),
    row(
        "property-removed",
        Place.PROPERTY,
        _REMOVED,
        _S,
        "A property is gone",
        "the {before} property {where} is gone",
    ),
    row(
        "property-renamed",
        Place.PROPERTY,
        _RENAMED,
        _S,
        "A property has another name",
        "the property {where} was called {before}",
    ),
    row(
        "property-became-required",
        Place.PROPERTY_REQUIRED,
        _SET,
        _S,
        "A property is required",
        "{where} is now required",
    ),
    row(
        "property-became-optional",
        Place.PROPERTY_REQUIRED,
        _UNSET,
        _S,
        "A property is optional",
        "{where} is now optional",
    ),
    row(
        "property-became-read-only",
        Place.READ_ONLY,
        _SET,
        _S,
        "A property can no longer be sent",
        "{where} is now read-only",
    ),
    row(
        "property-became-not-read-only",
        Place.READ_ONLY,
        _UNSET,
        _S,
        "A property can be sent",
        "{where} is no longer read-only",
    ),
    row(
        "property-became-write-only",
        Place.WRITE_ONLY,
        _SET,
        _S,
        "A property is no longer received",
        "{where} is now write-only",
    ),
    row(
        "property-became-not-write-only",
        Place.WRITE_ONLY,
        _UNSET,
        _S,
        "A property is received",
        "{where} is no longer write-only",
    ),
    row(
        "additional-properties-allowed",
        Place.ADDITIONAL,
        _ADDED,
        _R,
        "Members that are not listed are allowed",
        "{where} may have members that are not listed",
    ),
    row(
        "additional-properties-forbidden",
        Place.ADDITIONAL,
        _REMOVED,
        _S,
        "Members that are not listed are forbidden",
        "{where} may only have the members that are listed",
    ),
    row(
        "key-pattern-added",
        Place.KEY_PATTERN,
        _ADDED,
        _R,
        "The keys of a map must match",
        "the keys of {where} must match {after}",
    ),
    row(
        "key-pattern-removed",
        Place.KEY_PATTERN,
        _REMOVED,
        _R,
        "The keys of a map are free",
        "the keys of {where} need not match {before}",
    ),
    row(
        "key-pattern-changed",
        Place.KEY_PATTERN,
        _CHANGED,
        _R,
        "The keys of a map must match otherwise",
        "the keys of {where} must match {after} instead of {before}",
    ),
    row(
        "xml-name-changed",
        Place.XML_NAME,
        _CHANGED,
        _B,
        "An XML element has another name",
        "the XML name of {where} changed: {before} -> {after}",
    ),
)
_VALUES: tuple[Row, ...] = (
    row(
        "enum-value-added",
        Place.ENUM_VALUE,
        _ADDED,
        _W,
        "A list of values has a further one",
        "{after} is a new value of {where}",
    ),
    row(
        "enum-value-removed",
        Place.ENUM_VALUE,
        _REMOVED,
        _W,
        "A value is no longer listed",
        "{before} is no longer a value of {where}",
    ),
    row(
        "enum-value-renamed",
        Place.ENUM_VALUE,
        _RENAMED,
        _W,
        "A value is spelled otherwise",
        "{after} of {where} was spelled {before}",
    ),
    row(
        "enum-added",
        Place.ENUM,
        _ADDED,
        _W,
        "A list of values is given",
        "{where} may only be one of {after}",
    ),
    row(
        "enum-removed",
        Place.ENUM,
        _REMOVED,
        _W,
        "No list of values is given",
        "{where} may be more than {before}",
    ),
    row(
        "enum-opened",
        Place.ENUM_OPEN,
        _SET,
        _W,
        "A list of values is open",
        "{where} may have values that are not listed",
    ),
    row(
        "enum-closed",
        Place.ENUM_OPEN,
        _UNSET,
        _W,
        "A list of values is closed",
        "{where} may only have the values listed",
    ),
    row(
        "const-added",
        Place.CONST,
        _ADDED,
        _W,
        "A value is fixed",
        "{where} is always {after}",
    ),
    row(
        "const-removed",
        Place.CONST,
        _REMOVED,
        _W,
        "A value is no longer fixed",
        "{where} is no longer always {before}",
    ),
    row(
        "const-changed",
        Place.CONST,
        _CHANGED,
        _S,
        "A fixed value differs",
        "{where} is always {after} instead of {before}",
    ),
)

MEMBER_FAMILIES: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    (
        "Senders must give what is required; readers rely on what was always there.",
        "Send what is required, and do not rely on what may be absent.",
        _MEMBERS,
    ),
    (
        "A server refuses values that it does not list; a reader may meet values that"
        " it does not know.",
        "Send listed values only; keep a branch for values that you do not know.",
        _VALUES,
    ),
)
