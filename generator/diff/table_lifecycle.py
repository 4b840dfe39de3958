"""Rules about what lasts how long, and what behaves otherwise."""

from __future__ import annotations

from generator.diff.changes import Edit, Place
from generator.diff.rules import Aspect, Row, row

__all__ = ["LIFECYCLE_FAMILIES"]

_B, _N = Aspect.BEHAVIOUR, Aspect.NAMES
_ADDED, _REMOVED, _CHANGED = Edit.ADDED, Edit.REMOVED, Edit.CHANGED
_SET, _UNSET = Edit.SET, Edit.UNSET
_DEPRECATION: tuple[Row, ...] = (
    row(
        "operation-deprecated",
        Place.OPERATION_DEPRECATED,
        _SET,
        _N,
        "An operation is deprecated",
        "{where} is deprecated",
    ),
    row(
        "operation-reactivated",
        Place.OPERATION_DEPRECATED,
        _UNSET,
        _N,
        "An operation is no longer deprecated",
        "{where} is no longer deprecated",
    ),
    row(
        "parameter-deprecated",
        Place.PARAMETER_DEPRECATED,
        _SET,
        _N,
        "A parameter is deprecated",
        "{where} is deprecated",
    ),
    row(
        "parameter-reactivated",
        Place.PARAMETER_DEPRECATED,
        _UNSET,
        _N,
        "A parameter is no longer deprecated",
        "{where} is no longer deprecated",
    ),
    row(
        "header-deprecated",
        Place.HEADER_DEPRECATED,
        _SET,
        _N,
        "A response header is deprecated",
        "{where} is deprecated",
    ),
    row(
        "header-reactivated",
        Place.HEADER_DEPRECATED,
        _UNSET,
        _N,
        "A response header is no longer deprecated",
        "{where} is not deprecated now",
    ),
    row(
        "schema-deprecated",
        Place.SCHEMA_DEPRECATED,
        _SET,
        _N,
        "A schema is deprecated",
        "{where} is deprecated",
    ),
    row(
        "schema-reactivated",
        Place.SCHEMA_DEPRECATED,
        _UNSET,
        _N,
        "A schema is no longer deprecated",
        "{where} is no longer deprecated",
    ),
    row(
        "property-deprecated",
        Place.PROPERTY_DEPRECATED,
        _SET,
        _N,
        "A property is deprecated",
        "{where} is deprecated",
    ),
    row(
        "property-reactivated",
        Place.PROPERTY_DEPRECATED,
        _UNSET,
        _N,
        "A property is no longer deprecated",
        "{where} is no longer deprecated",
    ),
    row(
        "security-scheme-deprecated",
        Place.SECURITY_SCHEME_DEPRECATED,
        _SET,
        _N,
        "A security scheme is deprecated",
        "the scheme {what} is deprecated",
    ),
    row(
        "security-scheme-reactivated",
        Place.SECURITY_SCHEME_DEPRECATED,
        _UNSET,
        _N,
        "A security scheme is no longer deprecated",
        "the scheme {what} is no longer deprecated",
    ),
)

_LIFE: tuple[Row, ...] = (
    row(
        "sunset-added",
        Place.SUNSET,
        _ADDED,
        _N,
        "A sunset date is given",
        "{where} goes away on {after}",
    ),
    row(
        "sunset-removed",
        Place.SUNSET,
        _REMOVED,
        _N,
        "A sunset date is withdrawn",
        "{where} no longer goes away on {before}",
    ),
    row(
        "sunset-changed",
        Place.SUNSET,
        _CHANGED,
        _B,
        "A sunset date differs",
        "{where} goes away on {after} instead of {before}",
    ),
    row(
        "stability-raised",
        Place.STABILITY,
        Edit.RAISED,
        _N,
        "A promise is firmer",
        "the stability of {where} rose: {before} -> {after}",
    ),
    row(
        "stability-lowered",
        Place.STABILITY,
        Edit.LOWERED,
        _B,
        "A promise is weaker",
        "the stability of {where} fell: {before} -> {after}",
    ),
)

_BEHAVIOUR: tuple[Row, ...] = (
    row(
        "long-running-added",
        Place.LONG_RUNNING,
        _ADDED,
        _B,
        "A call now answers before the work is done",
        "{where} is now long-running (final state via {after})",
    ),
    row(
        "long-running-removed",
        Place.LONG_RUNNING,
        _REMOVED,
        _B,
        "A call no longer answers before the work is done",
        "{where} is no longer long-running",
    ),
    row(
        "long-running-changed",
        Place.LONG_RUNNING,
        _CHANGED,
        _B,
        "The final state is found elsewhere",
        "the final state of {where} comes via {after} instead of {before}",
    ),
    row(
        "paging-added",
        Place.PAGING,
        _ADDED,
        _B,
        "A list now comes in pages",
        "{where} now pages ({after})",
    ),
    row(
        "paging-removed",
        Place.PAGING,
        _REMOVED,
        _B,
        "A list no longer comes in pages",
        "{where} no longer pages ({before})",
    ),
    row(
        "paging-changed",
        Place.PAGING,
        _CHANGED,
        _B,
        "The next page is found elsewhere",
        "{where} pages differently: {before} -> {after}",
    ),
    row(
        "stream-added",
        Place.STREAM,
        _ADDED,
        _B,
        "A body may now be streamed",
        "{where} may be streamed as {after}",
    ),
    row(
        "stream-removed",
        Place.STREAM,
        _REMOVED,
        _B,
        "A body is no longer streamed",
        "{where} is no longer streamed as {before}",
    ),
    row(
        "stream-changed",
        Place.STREAM,
        _CHANGED,
        _B,
        "A stream is framed otherwise",
        "the stream {where} changed: {before} -> {after}",
    ),
)

LIFECYCLE_FAMILIES: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    (
        "What is deprecated goes away in one of the next versions.",
        "Plan to leave it; the removal will be judged more mildly.",
        _DEPRECATION,
    ),
    (
        "It says for how long callers may rely on it.",
        "Plan by the date and the promise.",
        _LIFE,
    ),
    (
        "The same call behaves in another way though its shape is the same.",
        "Test how your code waits, pages or reads on.",
        _BEHAVIOUR,
    ),
)
