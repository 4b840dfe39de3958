"""Annotations as small trees that can be compared, whatever module they stand in."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TypeAlias

from generator.python.expressions import Choice, Expression, Subscript, Text, flat
from generator.values import dataclass

__all__ = [
    "ANY",
    "NONE",
    "Either",
    "Generic",
    "Hint",
    "Named",
    "Values",
    "either",
    "hint_of",
    "hint_of_text",
    "members",
    "named_in",
    "spell",
    "spell_plainly",
]


@dataclass(frozen=True, slots=True)
class Named:
    """A class, an alias or `None`, by the name that the package's user would write."""

    name: str


@dataclass(frozen=True, slots=True)
class Generic:
    """`name[items]`."""

    name: str
    items: tuple[Hint, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """`a | b`; two members or more, none of them a union."""

    members: tuple[Hint, ...]


@dataclass(frozen=True, slots=True)
class Values:
    """`Literal[...]`, each value as it is written in Python."""

    values: tuple[str, ...]


Hint: TypeAlias = Named | Generic | Either | Values

ANY = Named("Any")
NONE = Named("None")

# To whoever reads them, aliases of the runtime are what they stand for.
_ALIASES: dict[str, Hint] = dict.fromkeys(
    ("Float32Vector", "Float64Vector"), Generic("list", (Named("float"),))
)

# What says something of a value and nothing of its type.
_WRAPPERS = frozenset({"Annotated", "ClassVar", "Final", "NotRequired", "Required"})


def hint_of(expression: Expression) -> Hint:
    """Return the tree of an annotation that was planned."""
    match expression:
        case Text(text):
            return hint_of_text(text)
        case Choice(parts):
            return either(*map(hint_of, parts))
        case Subscript("Literal", items):
            return Values(tuple(flat(item) for item in items))
        case Subscript("Union", items):
            return either(*map(hint_of, items))
        case Subscript(head, items):
            if head in _WRAPPERS:
                return hint_of(items[0])
            return Generic(_plain(head), tuple(map(hint_of, items)))
        case _:
            return hint_of_text(flat(expression))


def hint_of_text(text: str) -> Hint:
    """Return the tree of an annotation that is a text, `Any` for what is none."""
    inner = text[1:-1] if text[:1] in "\"'" and text[-1:] == text[:1] else text
    if inner.isidentifier():
        return _ALIASES.get(inner, Named(inner))
    try:
        return hint_of_tree(ast.parse(inner, mode="eval").body)
    except SyntaxError:
        return ANY


def hint_of_tree(tree: ast.expr) -> Hint:
    """Return the tree of an annotation as `ast` reads it."""
    match tree:
        case ast.Name() | ast.Attribute():
            name = _plain(ast.unparse(tree))
            return _ALIASES.get(name, Named(name))
        case ast.Constant(value=None):
            return NONE
        case ast.Constant(value=str() as text):
            return hint_of_text(text)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return either(hint_of_tree(left), hint_of_tree(right))
        case ast.Subscript(value=value, slice=inside):
            head = _plain(ast.unparse(value)).removeprefix("typing.")
            items = inside.elts if isinstance(inside, ast.Tuple) else [inside]
            if head == "Literal":
                return Values(tuple(_constant(item) for item in items))
            hints = [hint_of_tree(item) for item in items]
            if head == "Optional":
                return either(*hints, NONE)
            if head == "Union":
                return either(*hints)
            return hints[0] if head in _WRAPPERS else Generic(head, tuple(hints))
        case _:
            return ANY


def either(*hints: Hint) -> Hint:
    """Return the union of hints, nested ones spliced in, repetitions dropped."""
    spliced = dict.fromkeys(part for hint in hints for part in members(hint))
    ordered = tuple(spliced)
    return ordered[0] if len(ordered) == 1 else Either(ordered)


def members(hint: Hint) -> tuple[Hint, ...]:
    """Return what a union is made of; what is none is its own only member."""
    return hint.members if isinstance(hint, Either) else (hint,)


def named_in(hint: Hint) -> Iterator[str]:
    """Yield every name in a hint, heads of generics left out."""
    match hint:
        case Named(name):
            yield name
        case Generic(_, items) | Either(items):
            for item in items:
                yield from named_in(item)
        case Values():
            return


def spell(hint: Hint) -> str:
    """Return a hint as Python writes it."""
    match hint:
        case Named(name):
            return name
        case Generic(name, items):
            return f"{name}[{', '.join(map(spell, items))}]"
        case Either(parts):
            return " | ".join(map(spell, parts))
        case Values(values):
            return f"Literal[{', '.join(values)}]"


# Markers of a form that travels; to whoever uses the value it is of a plain type.
_MARKED = {
    "UnixTime": "datetime",
    "HttpDate": "datetime",
    "Base64": "bytes",
    "Base64Url": "bytes",
    "DecimalNumber": "Decimal",
    "IntString": "int",
}


def spell_plainly(*hints: Hint) -> tuple[str, ...]:
    """Return hints as their users think of them: without markers of the runtime.

    Where only a marker tells two of them apart, all are spelled in full.
    """
    found = tuple(spell(_unmarked(hint)) for hint in hints)
    in_full = tuple(map(spell, hints))
    return found if len(set(found)) == len(set(in_full)) else in_full


def _unmarked(hint: Hint) -> Hint:
    match hint:
        case Named(name):
            return Named(_MARKED.get(name, name))
        case Generic(name, items):
            return Generic(name, tuple(map(_unmarked, items)))
        case Either(parts):
            return either(*map(_unmarked, parts))
        case Values():
            return hint


def _plain(name: str) -> str:
    return name.removeprefix("builtins.")


def _constant(tree: ast.expr) -> str:
    # Double quotes, as generated packages write them.
    if isinstance(tree, ast.Constant) and isinstance(tree.value, str):
        text = repr(tree.value)
        if text[0] == "'" and '"' not in text:
            return f'"{text[1:-1]}"'
        return text
    return ast.unparse(tree)
