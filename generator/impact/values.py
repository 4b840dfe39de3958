"""What an expression of the caller's code can be, as far as it concerns the package."""

from __future__ import annotations

import ast
from typing import TypeAlias

from generator.python.surface import MethodSurface
from generator.python.surface_hints import ANY, Either, Generic, Hint, Named, Values
from generator.values import dataclass

__all__ = [
    "Awaited",
    "ClassValue",
    "DictValue",
    "Function",
    "GroupValue",
    "Instance",
    "ListValue",
    "MethodValue",
    "ModuleValue",
    "OwnClass",
    "TextMethod",
    "Value",
    "is_hint",
    "widened",
]


@dataclass(frozen=True, slots=True)
class ModuleValue:
    """A module: `package`, `version`, `models`, or a file of the caller's."""

    kind: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class ClassValue:
    """A class or an alias of the package, by its name; `Client` too."""

    name: str


@dataclass(frozen=True, slots=True)
class GroupValue:
    """A group of methods."""

    path: tuple[str, ...]
    is_async: bool


@dataclass(frozen=True, slots=True)
class MethodValue:
    """A method of the package."""

    method: MethodSurface
    is_async: bool


@dataclass(frozen=True, slots=True)
class Awaited:
    """What `await` makes of it."""

    result: Value


@dataclass(frozen=True, slots=True, eq=False)
class Function:
    """A function of the caller's; `owner` is the class it is a method of."""

    node: ast.FunctionDef | ast.AsyncFunctionDef
    module: str
    owner: str = ""


@dataclass(frozen=True, slots=True)
class OwnClass:
    """A class of the caller's."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Instance:
    """An instance of a class of the caller's."""

    of: OwnClass


@dataclass(frozen=True, slots=True)
class TextMethod:
    """A method of a builtin type, and what it returns."""

    owner: str
    name: str
    result: Hint


@dataclass(frozen=True, slots=True, eq=False)
class DictValue:
    """A dict that was written out: keys that are texts, with their values."""

    node: ast.Dict
    items: tuple[tuple[str, Value], ...]
    has_more: bool
    file: str


@dataclass(frozen=True, slots=True, eq=False)
class ListValue:
    """A list or tuple that was written out."""

    node: ast.expr
    items: tuple[Value, ...]


Value: TypeAlias = (
    Named
    | Generic
    | Either
    | Values
    | ModuleValue
    | ClassValue
    | GroupValue
    | MethodValue
    | Awaited
    | Function
    | OwnClass
    | Instance
    | TextMethod
    | DictValue
    | ListValue
)


def is_hint(value: Value) -> bool:
    """Return whether the value is of a type that an annotation can name."""
    return isinstance(value, Named | Generic | Either | Values)


def widened(value: Value) -> Value:
    """Return the type that a variable has to which the value is assigned."""
    if isinstance(value, Values):
        kinds = {_kind(text) for text in value.values}
        return Named(kinds.pop()) if len(kinds) == 1 else ANY
    return value


def _kind(text: str) -> str:
    if text in ("True", "False"):
        return "bool"
    return "int" if text.lstrip("-").isdigit() else "str"
