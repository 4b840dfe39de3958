"""`dataclass` as the standard library has it, for less at import."""

# The standard decorator writes and compiles up to seven methods for a class as soon as
# it stands: 0.7 ms. That was half the import time of a run, which loads 200 classes and
# calls the constructors of some of them and hardly anything else. Here a method is
# compiled when it is first called; refusing a change and `repr` need no code of their
# own. Type checkers see the standard decorator, and all of the module `dataclasses`
# takes these classes for its own: `fields`, `replace`, `asdict`, `is_dataclass`.
#
# What is asked for seldom (an order, no slots) is left to the standard decorator. A
# class of the one kind cannot inherit from a frozen one of the other: Python says so.

from __future__ import annotations

import dataclasses
import reprlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["dataclass"]

_C = TypeVar("_C", bound=type)


# Any, here and below: classes, methods and values of any kind pass through.
def _dataclass(*, slots: bool = False, order: bool = False, **wanted: Any) -> Any:
    if not slots or order or not wanted.keys() <= {"frozen", "kw_only", "eq"}:
        return dataclasses.dataclass(slots=slots, order=order, **wanted)
    return lambda cls: _with_methods(cls, **wanted)


if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _dataclass


def _with_methods(
    cls: _C, *, frozen: bool = False, kw_only: bool = False, eq: bool = True
) -> _C:
    if cls.__doc__ is None:
        cls.__doc__ = cls.__name__  # else the standard decorator spells the signature
    standard = dataclasses.dataclass(
        init=False, repr=False, eq=False, slots=True, kw_only=kw_only
    )
    made: Any = standard(cls)
    methods: dict[str, Any] = {
        "__init__": _on_first_call(made, "__init__", _init_source),
        "__repr__": _repr,
    }
    if eq:
        methods["__eq__"] = _on_first_call(made, "__eq__", _eq_source)
        methods["__hash__"] = None
        if frozen:
            methods["__hash__"] = _on_first_call(made, "__hash__", _hash_source)
    if frozen:
        methods |= _FROZEN
    own = vars(made)
    for name, method in methods.items():
        if name not in own:
            setattr(made, name, method)
    return made  # type: ignore[no-any-return]  # `cls` once more, with slots


def _on_first_call(
    made: Any, name: str, source: Callable[[Any, dict[str, Any]], str]
) -> Callable[..., Any]:
    """Return a method that compiles the real one, puts it in its place and calls it."""

    def method(self: Any, *args: Any, **keywords: Any) -> Any:
        names: dict[str, Any] = {}
        exec(source(made, names), names)
        real = names[name]
        real.__qualname__ = f"{made.__qualname__}.{name}"
        real.__module__ = made.__module__
        setattr(made, name, real)
        return real(self, *args, **keywords)

    return method


def _init_source(made: Any, names: dict[str, Any]) -> str:
    """Return the constructor's source, and put into `names` what it refers to."""
    positional: list[str] = []
    by_keyword: list[str] = []
    lines = ["pass"]
    is_frozen = made.__setattr__ is _refuse_to_set
    names["_ABSENT"] = dataclasses.MISSING
    for item in dataclasses.fields(made):
        name = item.name
        value = name
        parameter = name
        if item.default is not dataclasses.MISSING:
            names[f"_default_{name}"] = item.default
            parameter += f"=_default_{name}"
            value = name if item.init else f"_default_{name}"
        elif item.default_factory is not dataclasses.MISSING:
            names[f"_new_{name}"] = item.default_factory
            parameter += "=_ABSENT"
            new = f"_new_{name}()"
            value = f"{new} if {name} is _ABSENT else {name}" if item.init else new
        elif not item.init:
            continue  # for `__post_init__` to set
        if item.init:
            (by_keyword if item.kw_only else positional).append(parameter)
        if is_frozen:
            # The descriptor of the slot: faster than `object.__setattr__`.
            names[f"_set_{name}"] = getattr(made, name).__set__
            lines.append(f"_set_{name}(self, {value})")
        else:
            lines.append(f"self.{name} = {value}")
    if hasattr(made, "__post_init__"):
        lines.append("self.__post_init__()")
    star = ["*"] if by_keyword else []
    parameters = ", ".join(["self", *positional, *star, *by_keyword])
    return f"def __init__({parameters}):\n " + "\n ".join(lines)


def _eq_source(made: Any, names: dict[str, Any]) -> str:
    return (
        "def __eq__(self, other):\n"
        " if other.__class__ is not self.__class__:\n"
        "  return NotImplemented\n"
        f" return {_compared('self', made)} == {_compared('other', made)}"
    )


def _hash_source(made: Any, names: dict[str, Any]) -> str:
    return f"def __hash__(self):\n return hash({_compared('self', made)})"


def _compared(this: str, made: Any) -> str:
    members = (item.name for item in dataclasses.fields(made) if item.compare)
    return "(" + "".join(f"{this}.{name}, " for name in members) + ")"


@reprlib.recursive_repr()
def _repr(self: Any) -> str:
    shown = ", ".join(
        f"{item.name}={getattr(self, item.name)!r}"
        for item in dataclasses.fields(self)
        if item.repr
    )
    return f"{type(self).__qualname__}({shown})"


def _refuse_to_set(self: Any, name: str, value: Any) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, item.name) for item in dataclasses.fields(self)]


def _restore(self: Any, state: list[Any]) -> None:
    for item, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, item.name, value)


_FROZEN = {
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    # Pickle and `copy` would set the fields one by one, and be refused.
    "__getstate__": _state,
    "__setstate__": _restore,
}
