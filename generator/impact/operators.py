"""Operators in the caller's code: comparisons, sums, `and`, `or`, `if ... else`."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import TYPE_CHECKING

from generator.impact.narrowing import conditions
from generator.impact.scopes import joined
from generator.impact.values import Value, is_hint, widened
from generator.python.surface_hints import (
    ANY,
    NONE,
    Generic,
    Hint,
    Named,
    Values,
    either,
    spell,
)

if TYPE_CHECKING:
    from generator.impact.expressions import Expressions

__all__ = ["binary", "boolean", "comparison", "conditional"]

_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_STRICT = (*_ORDER, ast.In, ast.NotIn)


def comparison(evaluator: Expressions, node: ast.Compare) -> Value:
    left_node, left = node.left, evaluator.of(node.left)
    for operator, right_node in zip(node.ops, node.comparators, strict=True):
        right = evaluator.of(right_node)
        _compare_two(evaluator, operator, (left_node, left), (right_node, right), node)
        left_node, left = right_node, right
    return Named("bool")


def _compare_two(
    evaluator: Expressions,
    operator: ast.cmpop,
    one: tuple[ast.expr, Value],
    other: tuple[ast.expr, Value],
    node: ast.Compare,
) -> None:
    world = evaluator.reader.world
    if isinstance(operator, _STRICT):
        # `a in b` asks b, `a < b` both.
        sides = [one, other] if isinstance(operator, _ORDER) else [other]
        for part_node, value in sides:
            if is_hint(value) and NONE in world.parts(evaluator.hint(value)):
                _issue(
                    evaluator,
                    node,
                    "operator",
                    "None cannot be compared",
                    *evaluator.source(part_node),
                )
                return
        if isinstance(operator, _ORDER) and _clash(
            evaluator, ast.Add(), one[1], other[1]
        ):
            sources = (*evaluator.source(one[0]), *evaluator.source(other[0]))
            _issue(evaluator, node, "operator", "they have no order", *sources)
        return
    if isinstance(operator, ast.Eq | ast.NotEq):
        for (a_node, a), (_, b) in ((one, other), (other, one)):
            if isinstance(b, Values) and is_hint(a) and a != ANY:
                parts = [p for p in world.parts(evaluator.hint(a)) if p != NONE]
                known = [p for p in parts if isinstance(p, Values)]
                if parts and len(known) == len(parts):
                    listed = {text for p in known for text in p.values}
                    if not set(b.values) & listed:
                        _issue(
                            evaluator,
                            node,
                            "comparison",
                            f"it is never {', '.join(b.values)}",
                            *evaluator.source(a_node),
                        )
                        return


def binary(evaluator: Expressions, node: ast.BinOp) -> Value:
    left, right = evaluator.of(node.left), evaluator.of(node.right)
    for part_node, value in ((node.left, left), (node.right, right)):
        if isinstance(node.op, ast.Mod) and part_node is node.right:
            continue
        parts = evaluator.reader.world.parts(evaluator.hint(value))
        if is_hint(value) and NONE in parts:
            _issue(
                evaluator,
                node,
                "operator",
                "None cannot be used so",
                *evaluator.source(part_node),
            )
            return ANY
    a, b = widened(left), widened(right)
    text = Named("str")
    if _clash(evaluator, node.op, left, right):
        sources = (*evaluator.source(node.right), *evaluator.source(node.left))
        words = f"{spell(evaluator.hint(a))} and {spell(evaluator.hint(b))}"
        _issue(evaluator, node, "operator", f"not for {words}", *sources)
        return ANY
    source = evaluator.source
    evaluator.sources[id(node)] = (*source(node.left), *source(node.right))
    if isinstance(node.op, ast.Mult) and text in (a, b):
        return text
    if a == b and a in (text, Named("float")):
        return a
    if {a, b} <= {Named("int"), Named("float")}:
        return Named("float") if isinstance(node.op, ast.Div) else joined([a, b])
    return ANY


_TEXTS = {"str", "bytes"}
_NUMBERS = {"int", "float", "bool", "Decimal", "DecimalNumber"}
_LISTS = {"list", "Sequence", "tuple"}


def _clash(
    evaluator: Expressions, operator: ast.operator, left: Value, right: Value
) -> bool:
    """Return whether some of what the two may be cannot be taken together."""
    if not (is_hint(left) and is_hint(right)):
        return False
    return any(
        not _goes(operator, one, other)
        for one in _kinds(evaluator, left)
        for other in _kinds(evaluator, right)
    )


def _kinds(evaluator: Expressions, value: Value) -> set[str]:
    """Return the plain types that a value may be of, "" for what is not known."""
    found = set()
    for part in evaluator.reader.world.parts(evaluator.hint(widened(value))):
        plain = widened(part)
        name = plain.name if isinstance(plain, Named | Generic) else ""
        kinds = {"text": _TEXTS, "number": _NUMBERS, "list": _LISTS}
        found.add(next((kind for kind, names in kinds.items() if name in names), ""))
    return found


def _goes(operator: ast.operator, one: str, other: str) -> bool:
    if not one or not other:
        return True
    match operator:
        case ast.Add():
            return one == other
        case ast.Mult():
            return "number" in (one, other)
        case ast.Mod():
            return one == "text" or one == other == "number"
        case _:
            return one == other == "number"


def boolean(evaluator: Expressions, node: ast.BoolOp) -> Value:
    scope = evaluator.scope.copy()
    inner = evaluator.branch(scope)
    results: list[Value] = []
    for index, value_node in enumerate(node.values):
        value = inner.of(value_node)
        is_last = index == len(node.values) - 1
        yes, no = conditions(inner, value_node)
        scope.narrow(yes if isinstance(node.op, ast.And) else no)
        if isinstance(node.op, ast.Or) and not is_last and is_hint(value):
            value = _without_none(evaluator.reader.world.parts(evaluator.hint(value)))
        results.append(widened(value))
    evaluator.sources[id(node)] = tuple(
        item for one in node.values for item in evaluator.source(one)
    )
    return joined(results)


def conditional(evaluator: Expressions, node: ast.IfExp) -> Value:
    evaluator.of(node.test)
    yes, no = conditions(evaluator, node.test)
    results = []
    for found, branch in ((yes, node.body), (no, node.orelse)):
        scope = evaluator.scope.copy()
        scope.narrow(found)
        results.append(widened(evaluator.branch(scope).of(branch)))
    source = evaluator.source
    evaluator.sources[id(node)] = (*source(node.body), *source(node.orelse))
    return joined(results)


def _issue(
    evaluator: Expressions, node: ast.AST, code: str, text: str, *subjects: str
) -> None:
    evaluator.reader.notes.issue(evaluator.file, node, code, text, *subjects)


def _without_none(parts: Iterable[Hint]) -> Value:
    left = [part for part in parts if part != NONE]
    return either(*left) if left else NONE
