"""Where lines break. The output is what black would write, so black has nothing to do.

Rules proved by a property test against black: what fits stays on one line; a bracket
that does not fit is exploded, one item a line with a trailing comma (black's magic
comma keeps it so); a union that does not fit goes into parentheses, one member a line,
led by its bar.
"""

from __future__ import annotations

from typing import assert_never

from generator.python.expressions import (
    Call,
    Choice,
    Expression,
    Keyword,
    List,
    Mapping,
    Subscript,
    Text,
    Tuple,
    flat,
)

__all__ = [
    "LINE_LENGTH",
    "class_header",
    "declare",
    "explode",
    "fit",
    "property_header",
]

LINE_LENGTH = 88
_STEP = "    "


def fit(expression: Expression, *, indent: str, before: int, after: int) -> str:
    """Return `expression` as text for a line that is indented by `indent`.

    `before` counts the characters that stand on the line before it, indentation
    included; `after` those that follow its end. Further lines carry their indentation;
    the first does not.
    """
    text = flat(expression)
    if before + len(text) + after <= LINE_LENGTH:
        return text
    return explode(expression, indent=indent)


def explode(expression: Expression, *, indent: str) -> str:
    """Return `expression` broken at its outermost bracket, even if it would fit."""
    inner = indent + _STEP
    match expression:
        case Text(text):
            return text
        case Subscript(head, (only,)):
            return f"{head}[\n{_body(only, indent=inner)}\n{indent}]"
        case Subscript(head, items):
            return f"{head}[\n{_items(items, indent=inner)}{indent}]"
        case Choice():
            return f"(\n{_body(expression, indent=inner)}\n{indent})"
        case Call(head, items):
            if not items:
                return f"{head}()"
            return f"{head}(\n{_items(items, indent=inner)}{indent})"
        case Tuple(items):
            return f"(\n{_items(items, indent=inner)}{indent})" if items else "()"
        case List(items):
            return f"[\n{_items(items, indent=inner)}{indent}]" if items else "[]"
        case Mapping(pairs):
            lines = [_pair(key, value, indent=inner) for key, value in pairs]
            return f"{{\n{''.join(lines)}{indent}}}" if lines else "{}"
        case Keyword(name, value):
            return f"{name}={explode(value, indent=indent)}"
        case _:
            assert_never(expression)


def declare(
    name: str,
    annotation: Expression,
    default: Expression | None,
    *,
    indent: str,
) -> str:
    """Return the line or lines of `name: annotation = default`, indentation included.

    Black breaks the right side of an assignment before the left one wherever that makes
    the line fit.
    """
    lead = f"{indent}{name}: "
    left = lead + flat(annotation)
    if default is None:
        if len(left) <= LINE_LENGTH:
            return left
        return lead + _wrapped(annotation, indent=indent)
    value = f" = {flat(default)}"
    if len(left) + len(value) <= LINE_LENGTH:
        return left + value
    if (
        isinstance(default, Call)
        and len(left) + len(f" = {default.head}(") <= LINE_LENGTH
    ):
        return f"{left} = {explode(default, indent=indent)}"
    if len(left) + len(" = (") <= LINE_LENGTH:
        inner = indent + _STEP
        text = fit(default, indent=inner, before=len(inner), after=0)
        return f"{left} = (\n{inner}{text}\n{indent})"
    broken = lead + _wrapped(annotation, indent=indent)
    before = len(broken.rpartition("\n")[2]) + len(" = ")
    return f"{broken} = {fit(default, indent=indent, before=before, after=0)}"


def _wrapped(annotation: Expression, *, indent: str) -> str:
    """Return an annotation over several lines; an atom goes into parentheses."""
    inner = indent + _STEP
    if (
        isinstance(annotation, Text)
        and len(inner) + len(annotation.text) <= LINE_LENGTH
    ):
        return f"(\n{inner}{annotation.text}\n{indent})"
    return explode(annotation, indent=indent)


def class_header(name: str, arguments: str) -> str:
    """Return `class name(arguments):`, broken where it does not fit."""
    line = f"class {name}({arguments}):" if arguments else f"class {name}:"
    if len(line) <= LINE_LENGTH or not arguments:
        return line
    return f"class {name}(\n{_STEP}{arguments}\n):"


def property_header(name: str, returns: str, *, indent: str) -> str:
    """Return `def name(self) -> returns:`, broken where it does not fit."""
    line = f"{indent}def {name}(self) -> {returns}:"
    if len(line) <= LINE_LENGTH:
        return line
    return f"{indent}def {name}(\n{indent}{_STEP}self,\n{indent}) -> {returns}:"


def _body(expression: Expression, *, indent: str, after: int = 0) -> str:
    """Return the only content of a bracket, without a trailing comma."""
    text = indent + flat(expression)
    if len(text) + after <= LINE_LENGTH:
        return text
    if isinstance(expression, Choice):
        lines = []
        for position, member in enumerate(expression.members):
            lead = indent if position == 0 else f"{indent}| "
            is_last = position == len(expression.members) - 1
            end = after if is_last else 0
            lines.append(lead + fit(member, indent=indent, before=len(lead), after=end))
        return "\n".join(lines)
    return indent + explode(expression, indent=indent)


def _items(items: tuple[Expression, ...], *, indent: str) -> str:
    return "".join(_item(item, indent=indent) for item in items)


def _item(item: Expression, *, indent: str) -> str:
    if isinstance(item, Keyword):
        lead = f"{indent}{item.name}="
        value = fit(item.value, indent=indent, before=len(lead), after=1)
        return f"{lead}{value},\n"
    if isinstance(item, Choice):
        return _choice_item(item, indent=indent)
    return f"{indent}{fit(item, indent=indent, before=len(indent), after=1)},\n"


def _choice_item(item: Choice, *, indent: str) -> str:
    """Return a union among other items; black puts no parentheses there."""
    text = f"{indent}{flat(item)},\n"
    if len(text) - 1 <= LINE_LENGTH:
        return text
    return _body(item, indent=indent, after=1) + ",\n"


def _pair(key: Expression, value: Expression, *, indent: str) -> str:
    lead = f"{indent}{flat(key)}: "
    return f"{lead}{fit(value, indent=indent, before=len(lead), after=1)},\n"
