"""What the annotations of models mean."""

# Annotations are text (`from __future__ import annotations`) and most of their names
# are imported for type checkers only. A name that neither the module nor the runtime
# knows becomes a `Named`, which is looked up in the models package when a value of that
# type is first met: describing a class imports nothing.

from __future__ import annotations

import types
import typing
from collections import abc
from importlib import import_module
from typing import Any

from .. import markers
from ..markers import Format, Packed, Tagged, UnknownVariant
from ..unset import Unset
from .kinds import is_model
from .shapes import (
    Anything,
    Choice,
    Constant,
    Either,
    Fallback,
    ListOf,
    MapOf,
    Named,
    Null,
    Record,
    Scalar,
    Shape,
    TupleOf,
    Type,
)

__all__ = ["Scope", "describe", "resolve"]


class Scope(dict[str, object]):
    """Where names are looked up: a module, the runtime, the models package."""

    # A dict that is never filled: it is what `eval` asks for names.

    __slots__ = ("_described", "_globals", "models")

    def __init__(self, globals_: dict[str, Any], models: str) -> None:
        super().__init__()
        self._globals = globals_
        self._described: dict[str, Type] = {}
        self.models = models

    def __missing__(self, name: str) -> object:
        found = self._globals.get(name, _ABSENT)
        if found is not _ABSENT:
            return found
        found = _BUILTINS.get(name, _ABSENT)
        if found is not _ABSENT:
            return found
        if name in _TYPING:
            return getattr(typing, name)
        if name in _MODULES:
            return import_module(_MODULES[name])
        module = _OTHERS.get(name)
        if module is not None:
            return getattr(import_module(module), name)
        if name in markers.__all__:
            return getattr(markers, name)
        return Named(name, self.models)

    def describe(self, text: str) -> Type:
        """Return the type that an annotation's text means here."""
        found = self._described.get(text)
        if found is None:
            if text.isidentifier():  # what contains itself is looked up late
                self._described[text] = Named(text, self.models)
            # The text is Python of the package itself, as the annotations of its
            # classes are.
            value = eval(text, {"__builtins__": {}}, self)
            found = self._described[text] = describe(value, self)
        return found


_ABSENT: Any = object()

_BUILTINS: dict[str, object] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "bytes": bytes,
    # Files of a form are bytes, wherever they come from; they are sent by no encoder.
    "FileContent": bytes,
    "FileInput": bytes,
    "list": list,
    "dict": dict,
    "tuple": tuple,
    "object": object,
    "Unset": Unset,
    "Sequence": abc.Sequence,
    "Mapping": abc.Mapping,
    "Iterable": abc.Iterable,
}

_TYPING = frozenset(
    (
        "Annotated",
        "Any",
        "ClassVar",
        "Final",
        "Literal",
        "NotRequired",
        "Optional",
        "Required",
        "Union",
    )
)

# Modules under the names by which generated annotations know them.
_MODULES = {"builtins": "builtins", "dt": "datetime"}

_OTHERS = {
    "datetime": "datetime",
    "date": "datetime",
    "time": "datetime",
    "timedelta": "datetime",
    "Decimal": "decimal",
    "UUID": "uuid",
}

_LISTS = (list, abc.Sequence, abc.Iterable, abc.MutableSequence, abc.Collection)
_MAPS = (dict, abc.Mapping, abc.MutableMapping)
_UNIONS = (types.UnionType, typing.Union)

# By name: neither `uuid` nor `decimal` is imported to recognize its class.
_SCALARS = {
    "builtins.str": "string",
    "builtins.int": "integer",
    "builtins.float": "number",
    "builtins.bool": "boolean",
    "builtins.bytes": "base64",
    "datetime.datetime": "date-time",
    "datetime.date": "date",
    "datetime.time": "time",
    "datetime.timedelta": "duration",
    "decimal.Decimal": "decimal",
    "uuid.UUID": "uuid",
}

ANYTHING = Anything()
NULL = Null()
FALLBACK = Fallback()


def describe(annotation: Any, scope: Scope) -> Type:
    """Return what an annotation means; its text parts are evaluated in `scope`."""
    if isinstance(annotation, str):
        return scope.describe(annotation)
    if isinstance(annotation, Named):
        return annotation
    if annotation is None or annotation is type(None):
        return NULL
    if annotation is Any or annotation is object:
        return ANYTHING
    if isinstance(annotation, Either):
        return _choice(annotation.parts, None, scope)
    if isinstance(annotation, typing.ForwardRef):
        return scope.describe(annotation.__forward_arg__)
    metadata = getattr(annotation, "__metadata__", None)
    if metadata is not None:
        return _annotated(annotation.__origin__, metadata, scope)
    origin = typing.get_origin(annotation)
    if origin is not None or isinstance(annotation, types.UnionType):
        return _generic(annotation, origin, scope)
    if isinstance(annotation, type):
        return _class(annotation)
    if hasattr(annotation, "__value__"):  # `type X = ...` of Python 3.12
        return describe(annotation.__value__, scope)
    raise TypeError(f"no JSON form is known for the annotation {annotation!r}")


def _annotated(inner: Any, metadata: tuple[Any, ...], scope: Scope) -> Type:
    for mark in metadata:
        if isinstance(mark, Packed):
            found = describe(inner, scope)
            return ListOf(found.item, mark.name) if isinstance(found, ListOf) else found
        if isinstance(mark, Format):
            return Scalar(mark.name)
        if isinstance(mark, Tagged):
            return _choice(_parts(inner), mark, scope)
    return describe(inner, scope)


def _parts(annotation: Any) -> tuple[Any, ...]:
    if isinstance(annotation, Either):
        return annotation.parts
    if typing.get_origin(annotation) in _UNIONS:
        return typing.get_args(annotation)
    return (annotation,)


def _generic(annotation: Any, origin: Any, scope: Scope) -> Type:
    arguments = typing.get_args(annotation)
    if origin in _UNIONS:
        return _choice(arguments, None, scope)
    if origin is typing.Literal:
        return Constant(arguments)
    if origin in _LISTS:
        return ListOf(describe(arguments[0], scope))
    if origin in _MAPS:
        return MapOf(describe(arguments[1], scope))
    if origin is tuple:
        if arguments[-1] is Ellipsis:
            return ListOf(describe(arguments[0], scope))
        return TupleOf(tuple(describe(item, scope) for item in arguments))
    # Required[...], NotRequired[...], Final[...]: what matters is inside.
    if len(arguments) == 1:
        return describe(arguments[0], scope)
    raise TypeError(f"no JSON form is known for the annotation {annotation!r}")


def _choice(parts: tuple[Any, ...], tagged: Tagged | None, scope: Scope) -> Type:
    members: list[Type] = []
    for part in parts:
        if part is Unset or _is_unset_of_msgspec(part):
            continue
        member = describe(part, scope)
        # A union within a union is one union, unless a tag of its own decides it.
        if isinstance(member, Choice) and member.tagged is None:
            members.extend(member.members)
        else:
            members.append(member)
    if tagged is not None:
        return Choice(tuple(members), tagged, scope.models)
    names = {member.name for member in members if isinstance(member, Scalar)}
    constants: list[Any] = []
    found: list[Type] = []
    for member in members:
        if isinstance(member, Constant):
            constants.extend(member.values)
        else:
            found.append(member)
    # An open enum is a string: what is known of its values is for type checkers.
    rest = tuple(
        value
        for value in constants
        if not (type(value) is str and "string" in names)
        and not (type(value) is int and "integer" in names)
    )
    if rest:
        found.insert(0, Constant(rest))
    return found[0] if len(found) == 1 else Choice(tuple(found), None, scope.models)


def _is_unset_of_msgspec(part: object) -> bool:
    return (
        isinstance(part, type)
        and part.__name__ == "UnsetType"
        and part.__module__.partition(".")[0] == "msgspec"
    )


def _class(cls: type[Any]) -> Type:
    name = _SCALARS.get(f"{cls.__module__}.{cls.__qualname__}")
    if name is not None:
        return Scalar(name)
    if is_model(cls):
        return Record(cls)
    if cls is UnknownVariant:
        return FALLBACK
    if typing.is_typeddict(cls):
        return Shape(cls)
    if cls in _LISTS or cls is tuple:
        return ListOf(ANYTHING)
    if cls in _MAPS:
        return MapOf(ANYTHING)
    raise TypeError(f"no JSON form is known for the class {cls!r}")


_resolved: dict[tuple[str, str], Type] = {}


def resolve(type_: Type) -> Type:
    """Return `type_`, or what its name stands for, which imports its module."""
    while isinstance(type_, Named):
        key = (type_.models, type_.name)
        found = _resolved.get(key)
        if found is None:
            package = import_module(type_.models)
            try:
                value = getattr(package, type_.name)
            except AttributeError:
                raise NameError(f"{type_.models} has no type {type_.name!r}") from None
            found = _resolved[key] = describe(value, Scope({}, type_.models))
        type_ = found
    return type_
