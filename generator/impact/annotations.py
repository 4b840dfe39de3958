"""Annotations in the caller's code as types."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from generator.impact.values import (
    ClassValue,
    Instance,
    OwnClass,
    Value,
    is_hint,
)
from generator.python.surface_hints import (
    ANY,
    NONE,
    Generic,
    Hint,
    Named,
    Values,
    either,
)

if TYPE_CHECKING:
    from generator.impact.expressions import Expressions

__all__ = ["annotation_of"]

_BUILTINS = frozenset(
    {"str", "int", "float", "bool", "bytes", "object", "dict", "list", "tuple", "set"}
)
_CAPITALS = {"List": "list", "Dict": "dict", "Tuple": "tuple", "Set": "set"}
_WRAPPERS = frozenset({"Annotated", "ClassVar", "Final", "Required", "NotRequired"})
_DATES = {"datetime": "dt.datetime", "date": "dt.date", "timedelta": "dt.timedelta"}


def annotation_of(evaluator: Expressions, node: ast.expr) -> Value:
    """Return the type that an annotation means, `Any` where it is not known."""
    match node:
        case ast.Constant(value=None):
            return NONE
        case ast.Constant(value=str() as text):
            try:
                inner = ast.parse(text, mode="eval").body
            except SyntaxError:
                return ANY
            for child in ast.walk(inner):
                ast.copy_location(child, node)
            return annotation_of(evaluator, inner)
        case ast.Name() | ast.Attribute():
            return _named(evaluator, node)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return either(_hint(evaluator, left), _hint(evaluator, right))
        case ast.Subscript(value=head, slice=inside):
            return _subscripted(evaluator, head, inside)
        case _:
            return ANY


def _hint(evaluator: Expressions, node: ast.expr) -> Hint:
    value = annotation_of(evaluator, node)
    return evaluator.hint(value)


def _named(evaluator: Expressions, node: ast.Name | ast.Attribute) -> Value:
    value = evaluator.of(node)
    match value:
        case ClassValue(name=name):
            return Named(name)
        case OwnClass():
            return Instance(value)
        case _ if is_hint(value) and value != ANY:
            return value
        case _:
            name = node.id if isinstance(node, ast.Name) else node.attr
            if name in _BUILTINS:
                return _bare(name)
            if name in _DATES and name != "date":
                return Named(_DATES[name])
            return ANY


def _bare(name: str) -> Hint:
    if name == "dict":
        return Generic("dict", (ANY, ANY))
    if name in ("list", "set"):
        return Generic(name, (ANY,))
    return ANY if name == "tuple" else Named(name)


def _subscripted(evaluator: Expressions, head: ast.expr, inside: ast.expr) -> Value:
    name = head.attr if isinstance(head, ast.Attribute) else getattr(head, "id", "")
    name = _CAPITALS.get(name, name)
    items = inside.elts if isinstance(inside, ast.Tuple) else [inside]
    if name == "Literal":
        return Values(tuple(_literal(item) for item in items))
    if name in _WRAPPERS:
        return annotation_of(evaluator, items[0])
    hints = [_hint(evaluator, item) for item in items]
    if name == "Optional":
        return either(*hints, NONE)
    if name == "Union":
        return either(*hints)
    if name in ("Callable", "type", "Type", ""):
        return ANY
    return Generic(name, tuple(hints))


def _literal(node: ast.expr) -> str:
    text = ast.unparse(node)
    if text[:1] == "'" and '"' not in text:
        return f'"{text[1:-1]}"'
    return text
