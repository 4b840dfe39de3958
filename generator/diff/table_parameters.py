"""Rules about parameters and defaults."""

from __future__ import annotations

from generator.diff.changes import Edit, Place
from generator.diff.rules import Aspect, Row, row

__all__ = ["PARAMETER_FAMILIES"]

_S, _B = Aspect.SHAPE, Aspect.BEHAVIOUR
_ADDED, _REMOVED, _CHANGED = Edit.ADDED, Edit.REMOVED, Edit.CHANGED
_SET, _UNSET = Edit.SET, Edit.UNSET

_PARAMETERS: tuple[Row, ...] = (
    row(
        "parameter-added",
        Place.PARAMETER,
        _ADDED,
        _S,
        "A parameter is new",
        "the {after} {where} is new",
    ),
    row(
        "parameter-removed",
        Place.PARAMETER,
        _REMOVED,
        _S,
        "A parameter is gone",
        "the {before} {where} is gone",
    ),
    row(
        "parameter-renamed",
        Place.PARAMETER,
        Edit.RENAMED,
        _S,
        "A parameter has another name",
        "{where} was called {before} and is called {after}",
    ),
    row(
        "path-parameter-added",
        Place.PATH_PARAMETER,
        _ADDED,
        _S,
        "A parameter of the path is new",
        "the {where} is new",
    ),
    row(
        "path-parameter-removed",
        Place.PATH_PARAMETER,
        _REMOVED,
        _S,
        "A parameter of the path is gone",
        "the {where} is gone",
    ),
    row(
        "parameter-moved",
        Place.PARAMETER_LOCATION,
        Edit.MOVED,
        _S,
        "A parameter travels elsewhere",
        "{where} moved: {before} -> {after}",
    ),
    row(
        "parameter-became-required",
        Place.PARAMETER_REQUIRED,
        _SET,
        _S,
        "A parameter must now be given",
        "{where} is now required",
    ),
    row(
        "parameter-became-optional",
        Place.PARAMETER_REQUIRED,
        _UNSET,
        _S,
        "A parameter need not be given",
        "{where} is now optional",
    ),
    row(
        "parameter-style-changed",
        Place.PARAMETER_STYLE,
        _CHANGED,
        _S,
        "A parameter is written otherwise",
        "the style of {where} changed: {before} -> {after}",
    ),
    row(
        "parameter-explode-on",
        Place.PARAMETER_EXPLODE,
        _SET,
        _S,
        "The values of a parameter now stand apart",
        "{where} is now exploded",
    ),
    row(
        "parameter-explode-off",
        Place.PARAMETER_EXPLODE,
        _UNSET,
        _S,
        "The values of a parameter now stand together",
        "{where} is no longer exploded",
    ),
    row(
        "parameter-reserved-allowed",
        Place.PARAMETER_RESERVED,
        _SET,
        _S,
        "A parameter may hold reserved characters",
        "{where} may hold reserved characters",
    ),
    row(
        "parameter-reserved-forbidden",
        Place.PARAMETER_RESERVED,
        _UNSET,
        _S,
        "A parameter may not hold reserved characters",
        "{where} may not hold reserved characters",
    ),
    row(
        "parameter-empty-allowed",
        Place.PARAMETER_EMPTY,
        _SET,
        _S,
        "A parameter may be empty",
        "{where} may be empty",
    ),
    row(
        "parameter-empty-forbidden",
        Place.PARAMETER_EMPTY,
        _UNSET,
        _S,
        "A parameter may not be empty",
        "{where} may not be empty",
    ),
    row(
        "parameter-media-type-changed",
        Place.PARAMETER_MEDIA_TYPE,
        _CHANGED,
        _S,
        "A parameter is serialized by another media type",
        "the media type of {where} changed: {before} -> {after}",
    ),
)
_DEFAULTS: tuple[Row, ...] = (
    row(
        "parameter-default-added",
        Place.PARAMETER_DEFAULT,
        _ADDED,
        _B,
        "A parameter has a default",
        "{where} now defaults to {after}",
    ),
    row(
        "parameter-default-removed",
        Place.PARAMETER_DEFAULT,
        _REMOVED,
        _B,
        "A parameter lost its default",
        "{where} no longer defaults to {before}",
    ),
    row(
        "parameter-default-changed",
        Place.PARAMETER_DEFAULT,
        _CHANGED,
        _B,
        "A parameter has another default",
        "the default of {where} changed: {before} -> {after}",
    ),
    row(
        "property-default-added",
        Place.PROPERTY_DEFAULT,
        _ADDED,
        _B,
        "A property has a default",
        "{where} now defaults to {after}",
    ),
    row(
        "property-default-removed",
        Place.PROPERTY_DEFAULT,
        _REMOVED,
        _B,
        "A property lost its default",
        "{where} no longer defaults to {before}",
    ),
    row(
        "property-default-changed",
        Place.PROPERTY_DEFAULT,
        _CHANGED,
        _B,
        "A property has another default",
        "the default of {where} changed: {before} -> {after}",
    ),
)

PARAMETER_FAMILIES: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    (
        "A server refuses, or does not look at, what it does not expect.",
        "Send what the new version asks for; leave out what is gone.",
        _PARAMETERS,
    ),
    (
        "Who leaves the value out gets another behaviour without any change of code.",
        "Send the value explicitly where the old behaviour is needed.",
        _DEFAULTS,
    ),
)
