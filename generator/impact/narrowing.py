"""What a condition says of the values in it, where it holds and where it does not."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from generator.impact.scopes import key_of
from generator.impact.values import ClassValue, ListValue, Value, is_hint
from generator.impact.world import World
from generator.python.surface_hints import ANY, NONE, Hint, Named, Values, either

if TYPE_CHECKING:
    from generator.impact.expressions import Expressions

__all__ = ["NEVER", "conditions"]

Found: TypeAlias = list[tuple[str, Value]]

NEVER = Named("Never")


def conditions(evaluator: Expressions, test: ast.expr) -> tuple[Found, Found]:
    """Return what holds where `test` does, and where it does not.

    The test itself was evaluated before: nothing is noted here.
    """
    notes = evaluator.reader.notes
    notes.is_silent += 1
    try:
        return _conditions(evaluator, test)
    finally:
        notes.is_silent -= 1


def _conditions(evaluator: Expressions, test: ast.expr) -> tuple[Found, Found]:
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yes, no = _conditions(evaluator, operand)
            return no, yes
        case ast.BoolOp(op=op, values=values):
            pairs = _in_order(evaluator, values, is_and=isinstance(op, ast.And))
            yes = [item for found, _ in pairs for item in found]
            no = [item for _, found in pairs for item in found]
            # Which part decided is not known where the whole is the other way.
            return (yes, []) if isinstance(op, ast.And) else ([], no)
        case ast.Compare(left=left, ops=[operator], comparators=[right]):
            return _compared(evaluator, left, operator, right)
        case ast.Call(func=ast.Name(id="isinstance"), args=[value, classes]):
            return _of_class(evaluator, value, classes)
        case _:
            return _truth(evaluator, test)


def _in_order(
    evaluator: Expressions, values: list[ast.expr], *, is_and: bool
) -> list[tuple[Found, Found]]:
    scope = evaluator.scope.copy()
    inner = evaluator.branch(scope)
    found = []
    for value in values:
        yes, no = _conditions(inner, value)
        scope.narrow(yes if is_and else no)
        found.append((yes, no))
    return found


def _parts(evaluator: Expressions, node: ast.expr) -> tuple[Hint, ...] | None:
    value = evaluator.of(node)
    if not is_hint(value):
        return None
    return evaluator.reader.world.parts(evaluator.hint(value))


def _split(key: str, yes: Sequence[Hint], no: Sequence[Hint]) -> tuple[Found, Found]:
    # Where nothing is left, the branch is never taken.
    return [(key, either(*yes) if yes else NEVER)], [
        (key, either(*no) if no else NEVER)
    ]


def _truth(evaluator: Expressions, node: ast.expr) -> tuple[Found, Found]:
    key = key_of(node)
    parts = _parts(evaluator, node) if key is not None else None
    if key is None or parts is None:
        return [], []
    # UNSET is false, as None is.
    left = [part for part in parts if part not in (NONE, Named("Unset"))]
    return ([(key, either(*left))] if left else []), []


def _compared(
    evaluator: Expressions, left: ast.expr, operator: ast.cmpop, right: ast.expr
) -> tuple[Found, Found]:
    key = key_of(left)
    parts = _parts(evaluator, left) if key is not None else None
    if key is None or parts is None:
        return [], []
    if isinstance(operator, ast.Is | ast.IsNot):
        gone = NONE if _is_none(right) else Named("Unset") if _is_unset(right) else None
        if gone is None:
            return [], []
        yes = [part for part in parts if part == gone]
        no = [part for part in parts if part != gone]
        found = _split(key, yes, no)
    elif isinstance(operator, ast.Eq | ast.NotEq):
        found = _equal(evaluator, key, parts, right)
    elif isinstance(operator, ast.In | ast.NotIn):
        value = evaluator.of(right)
        if not isinstance(value, ListValue):
            return [], []
        found = [(key, either(*left_))] if (left_ := _some(parts)) else [], []
    else:
        return [], []
    if isinstance(operator, ast.IsNot | ast.NotEq | ast.NotIn):
        return found[1], found[0]
    return found


def _some(parts: tuple[Hint, ...]) -> list[Hint]:
    return [part for part in parts if part != NONE]


def _equal(
    evaluator: Expressions, key: str, parts: tuple[Hint, ...], right: ast.expr
) -> tuple[Found, Found]:
    value = evaluator.of(right)
    if value == NONE:
        return _split(key, [NONE], _some(parts))
    if not isinstance(value, Values):
        return [], []
    listed = [text for p in parts if isinstance(p, Values) for text in p.values]
    others: list[Hint] = [p for p in parts if not isinstance(p, Values)]
    yes: list[Hint] = [Values((text,)) for text in listed if text in value.values]
    yes += [part for part in others if part != NONE]
    no: list[Hint] = [Values((text,)) for text in listed if text not in value.values]
    return _split(key, yes, [*no, *others])


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _is_unset(node: ast.expr) -> bool:
    name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    return name == "UNSET"


def _of_class(
    evaluator: Expressions, node: ast.expr, classes: ast.expr
) -> tuple[Found, Found]:
    key = key_of(node)
    parts = _parts(evaluator, node) if key is not None else None
    if key is None or parts is None:
        return [], []
    wanted: list[Hint] = []
    for item in classes.elts if isinstance(classes, ast.Tuple) else [classes]:
        value = evaluator.of(item)
        if isinstance(value, ClassValue):
            wanted.extend(evaluator.reader.world.parts(Named(value.name)))
        elif isinstance(item, ast.Name):
            wanted.append(Named(item.id))
        else:
            return [], []
    world = evaluator.reader.world
    yes = [part for part in parts if any(_is_of(world, part, w) for w in wanted)]
    no = [part for part in parts if part not in yes]
    if not yes and any(part == ANY for part in parts):
        return [(key, either(*wanted))], []
    return _split(key, yes, no)


def _is_of(world: World, part: Hint, wanted: Hint) -> bool:
    name = getattr(part, "name", "")
    target = getattr(wanted, "name", "")
    line = world.surface.line_of(name)
    if isinstance(part, Values):
        return target == "str" and part.values[0][:1] in "\"'"
    return name == target or target in line
