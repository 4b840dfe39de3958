"""Rules about bodies, responses and their headers."""

from __future__ import annotations

from generator.diff.changes import Edit, Place
from generator.diff.rules import Aspect, Row, row

__all__ = ["BODY_FAMILIES"]

_S, _B = Aspect.SHAPE, Aspect.BEHAVIOUR
_ADDED, _REMOVED, _CHANGED = Edit.ADDED, Edit.REMOVED, Edit.CHANGED
_SET, _UNSET = Edit.SET, Edit.UNSET

_BODIES: tuple[Row, ...] = (
    row(
        "request-body-added",
        Place.BODY,
        _ADDED,
        _S,
        "A request now has a body",
        "{where}: a body is new ({after})",
    ),
    row(
        "request-body-removed",
        Place.BODY,
        _REMOVED,
        _S,
        "A request no longer has a body",
        "{where}: the body is gone ({before})",
    ),
    row(
        "request-body-became-required",
        Place.BODY_REQUIRED,
        _SET,
        _S,
        "A body must now be sent",
        "{where}: the body is now required",
    ),
    row(
        "request-body-became-optional",
        Place.BODY_REQUIRED,
        _UNSET,
        _S,
        "A body need not be sent",
        "{where}: the body is now optional",
    ),
    row(
        "media-type-added",
        Place.MEDIA_TYPE,
        _ADDED,
        _S,
        "A media type is new",
        "{where}: {after} is offered too",
    ),
    row(
        "media-type-removed",
        Place.MEDIA_TYPE,
        _REMOVED,
        _S,
        "A media type is gone",
        "{where}: {before} is gone",
    ),
    row(
        "media-type-changed",
        Place.MEDIA_TYPE,
        _CHANGED,
        _S,
        "A body comes in another media type",
        "{where}: the media type changed: {before} -> {after}",
    ),
    row(
        "encoding-added",
        Place.ENCODING,
        _ADDED,
        _B,
        "The encoding of a part is now said",
        "{where} is encoded as {after}",
    ),
    row(
        "encoding-removed",
        Place.ENCODING,
        _REMOVED,
        _B,
        "The encoding of a part is no longer said",
        "{where} is no longer encoded as {before}",
    ),
    row(
        "encoding-changed",
        Place.ENCODING,
        _CHANGED,
        _B,
        "A part is encoded otherwise",
        "the encoding of {where} changed: {before} -> {after}",
    ),
)
_RESPONSES: tuple[Row, ...] = (
    row(
        "response-added",
        Place.RESPONSE,
        _ADDED,
        _S,
        "A status is new",
        "{where} is new",
    ),
    row(
        "response-removed",
        Place.RESPONSE,
        _REMOVED,
        _S,
        "A status is gone",
        "{where} is gone",
    ),
    row(
        "response-status-changed",
        Place.RESPONSE,
        _CHANGED,
        _S,
        "Success has another status",
        "{where}: success is {after}, not {before}",
    ),
    row(
        "response-became-error",
        Place.RESPONSE_CLASS,
        _SET,
        _S,
        "A response is now an error",
        "{where} is now an error",
    ),
    row(
        "response-became-success",
        Place.RESPONSE_CLASS,
        _UNSET,
        _S,
        "A response is no longer an error",
        "{where} is now a success",
    ),
    row(
        "response-body-added",
        Place.RESPONSE_BODY,
        _ADDED,
        _S,
        "A response now has a body",
        "{where} now has a body ({after})",
    ),
    row(
        "response-body-removed",
        Place.RESPONSE_BODY,
        _REMOVED,
        _S,
        "A response no longer has a body",
        "{where} has no body ({before} before)",
    ),
    row(
        "header-added",
        Place.HEADER,
        _ADDED,
        _S,
        "A response header is new",
        "the {after} {what} of {where} is new",
    ),
    row(
        "header-removed",
        Place.HEADER,
        _REMOVED,
        _S,
        "A response header is gone",
        "the {before} {what} of {where} is gone",
    ),
    row(
        "header-became-required",
        Place.HEADER_REQUIRED,
        _SET,
        _S,
        "A response header is always there",
        "{where} is now always sent",
    ),
    row(
        "header-became-optional",
        Place.HEADER_REQUIRED,
        _UNSET,
        _S,
        "A response header may be absent",
        "{where} may now be absent",
    ),
    row(
        "header-style-changed",
        Place.HEADER_STYLE,
        _CHANGED,
        _S,
        "A response header is written otherwise",
        "{where} is written otherwise: {before} -> {after}",
    ),
)

BODY_FAMILIES: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    (
        "Bodies that were sent or read before may be refused or not understood.",
        "Send and accept the new media type.",
        _BODIES,
    ),
    (
        "Code branches on statuses and reads bodies and headers by them.",
        "Handle the new status, and do not wait for the one that is gone.",
        _RESPONSES,
    ),
)
