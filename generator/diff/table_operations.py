"""Rules about operations: what there is, where, and what it is called."""

from __future__ import annotations

from generator.diff.changes import Edit, Place
from generator.diff.rules import Aspect, Row, row

__all__ = ["OPERATION_FAMILIES"]

_S, _N = Aspect.SHAPE, Aspect.NAMES
_ADDED, _REMOVED, _CHANGED = Edit.ADDED, Edit.REMOVED, Edit.CHANGED
_VERSIONS: tuple[Row, ...] = (
    row(
        "version-lowered",
        Place.VERSION,
        Edit.LOWERED,
        _N,
        "The new document says that it is the older one",
        "the version went back: {before} -> {after}",
    ),
)

_OPERATIONS: tuple[Row, ...] = (
    row(
        "operation-added",
        Place.OPERATION,
        _ADDED,
        _S,
        "An operation is new",
        "{after} is new",
    ),
    row(
        "operation-removed",
        Place.OPERATION,
        _REMOVED,
        _S,
        "An operation is gone",
        "{before} is gone",
    ),
    row(
        "operation-moved",
        Place.OPERATION_PATH,
        Edit.MOVED,
        _S,
        "An operation has another method or path",
        "{before} moved to {after}",
    ),
    row(
        "operation-query-changed",
        Place.OPERATION_QUERY,
        _CHANGED,
        _S,
        "The fixed query of a path differs",
        "the fixed query {where} changed: {before} -> {after}",
    ),
    row(
        "webhook-added",
        Place.WEBHOOK,
        _ADDED,
        _S,
        "A webhook is new",
        "the webhook {what} is new: {after}",
    ),
    row(
        "webhook-removed",
        Place.WEBHOOK,
        _REMOVED,
        _S,
        "A webhook is gone",
        "the webhook {what} is gone: {before}",
    ),
    row(
        "callback-added",
        Place.CALLBACK,
        _ADDED,
        _S,
        "A callback is new",
        "the callback {what} is new: {after}",
    ),
    row(
        "callback-removed",
        Place.CALLBACK,
        _REMOVED,
        _S,
        "A callback is gone",
        "the callback {what} is gone: {before}",
    ),
)

_OPERATION_NAMES: tuple[Row, ...] = (
    row(
        "operation-id-added",
        Place.OPERATION_ID,
        _ADDED,
        _N,
        "An operation got an operationId",
        "{where} is now called {after}",
    ),
    row(
        "operation-id-removed",
        Place.OPERATION_ID,
        _REMOVED,
        _N,
        "An operation lost its operationId",
        "{where} is no longer called {before}",
    ),
    row(
        "operation-id-changed",
        Place.OPERATION_ID,
        _CHANGED,
        _N,
        "An operation has another operationId",
        "{where} is called {after} instead of {before}",
    ),
    row(
        "tag-added",
        Place.OPERATION_TAG,
        _ADDED,
        _N,
        "An operation got a tag",
        "{where} has the new tag {after}",
    ),
    row(
        "tag-removed",
        Place.OPERATION_TAG,
        _REMOVED,
        _N,
        "An operation lost a tag",
        "{where} lost the tag {before}",
    ),
    row(
        "parameter-order-changed",
        Place.PARAMETER_ORDER,
        Edit.REORDERED,
        _N,
        "Parameters stand in another order",
        "the parameters of {where} are reordered: {before} -> {after}",
    ),
    row(
        "link-added",
        Place.LINK,
        _ADDED,
        _N,
        "A link is new",
        "{what} {where} is new: {after}",
    ),
    row(
        "link-removed",
        Place.LINK,
        _REMOVED,
        _N,
        "A link is gone",
        "{what} {where} is gone: {before}",
    ),
    row(
        "link-changed",
        Place.LINK,
        _CHANGED,
        _N,
        "A link differs",
        "{what} {where} changed: {before} -> {after}",
    ),
)

OPERATION_FAMILIES: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    (
        "Read the wrong way round, what was added looks removed and what was eased"
        " looks broken.",
        "Give the older document first.",
        _VERSIONS,
    ),
    (
        "Callers name operations by method and path; what is not there answers 404.",
        "Call the new place, or stay on the version that has the old one.",
        _OPERATIONS,
    ),
    (
        "Nothing of it travels, but generated code is named and grouped by it.",
        "Keep the name with an override if callers' code must stay as it is.",
        _OPERATION_NAMES,
    ),
)
