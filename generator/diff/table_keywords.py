"""Rules about keywords that no generated type shows, and about prose."""

from __future__ import annotations

from generator.diff.changes import Edit, Place
from generator.diff.rules import Aspect, Row, row

__all__ = ["KEYWORD_FAMILIES"]

_S, _B, _P = Aspect.SHAPE, Aspect.BEHAVIOUR, Aspect.PROSE
_R = Aspect.RANGE
_ADDED, _REMOVED, _CHANGED = Edit.ADDED, Edit.REMOVED, Edit.CHANGED

_ASSERTIONS: tuple[Row, ...] = (
    row(
        "assertion-added",
        Place.ASSERTION,
        _ADDED,
        _S,
        "A condition is new",
        "the condition {what} is new: {after} in {where}",
    ),
    row(
        "assertion-removed",
        Place.ASSERTION,
        _REMOVED,
        _R,
        "A condition is gone",
        "the condition {what} is gone: {before} in {where}",
    ),
    row(
        "assertion-changed",
        Place.ASSERTION,
        _CHANGED,
        _S,
        "A condition differs",
        "the condition {what} changed in {where}: {before} -> {after}",
    ),
    row(
        "extension-added",
        Place.EXTENSION,
        _ADDED,
        _B,
        "An extension is new",
        "the extension {what} is new: {after} in {where}",
    ),
    row(
        "extension-removed",
        Place.EXTENSION,
        _REMOVED,
        _B,
        "An extension is gone",
        "the extension {what} is gone: {before} in {where}",
    ),
    row(
        "extension-changed",
        Place.EXTENSION,
        _CHANGED,
        _B,
        "An extension differs",
        "the extension {what} changed in {where}: {before} -> {after}",
    ),
)
_PROSE: tuple[Row, ...] = (
    row(
        "docs-changed",
        Place.DOCS,
        _CHANGED,
        _P,
        "A description differs",
        "the description of {where} changed",
    ),
    row(
        "idle-added",
        Place.IDLE,
        _ADDED,
        _P,
        "Something was written that no value feels",
        "{what} of {where} is new, and says nothing there: {after}",
    ),
    row(
        "idle-removed",
        Place.IDLE,
        _REMOVED,
        _P,
        "Something is gone that no value felt",
        "{what} of {where} is gone, and said nothing there: {before}",
    ),
    row(
        "idle-changed",
        Place.IDLE,
        _CHANGED,
        _P,
        "Something differs that no value feels",
        "{what} of {where} changed, and says nothing there: {before} -> {after}",
    ),
    row(
        "composition-changed",
        Place.COMPOSITION,
        _CHANGED,
        _P,
        "An allOf names other parts",
        "{where} is put together from {after} instead of {before}",
    ),
)

KEYWORD_FAMILIES: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    (
        "A condition decides which values are valid, though no generated type shows"
        " it.",
        "Check the values that you send against the condition.",
        _ASSERTIONS,
    ),
    (
        "What is explained may tell of behaviour that no schema shows.",
        "Read it.",
        _PROSE,
    ),
)
