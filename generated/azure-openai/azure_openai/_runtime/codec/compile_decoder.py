"""The decoder of a dataclass, as Python code made for it."""

# The text that is compiled holds names that are made here (`w0`, `d0`, ...) and the
# Python names of fields, which are identifiers by construction and checked again. Wire
# names, and whatever else comes from a specification, are objects in the namespace of
# that code and never a part of it.

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING
from keyword import iskeyword
from typing import Any, TypeAlias

from ..unset import UNSET
from .faults import Mismatch
from .kinds import kind_of
from .members import (
    Member,
    members_of,
)
from .shapes import (
    Anything,
    Choice,
    Constant,
    Null,
    Scalar,
    Type,
    non_null,
)

__all__ = ["check_name", "compile_decoder"]

Decoder: TypeAlias = Callable[[Any], Any]


def compile_decoder(
    cls: type[Any],
    *,
    later: Callable[[Type, Callable[[Decoder], None]], Decoder],
    as_object: Callable[[Any], dict[str, Any]],
) -> Decoder:
    """Return the decoder of `cls` alone, whatever variants it has."""
    members = members_of(cls)
    kind = kind_of(cls)
    finish = None if kind is None else kind.maker(cls)
    fixed = [member for member in members if not member.is_rest]
    required = tuple(
        member.wire_name
        for member in fixed
        if member.is_required
        and not member.is_write_only
        and not _is_nullable(member.type)
    )
    namespace: dict[str, Any] = {
        "__builtins__": {},
        "KeyError": KeyError,
        "Mismatch": Mismatch,
        "as_object": as_object,
        "cls": cls,
        "count": len(fixed),
        "dict": dict,
        "float": float,
        "int": int,
        "known": frozenset(member.wire_name for member in fixed),
        "len": len,
        "missing": _missing,
        "finish": finish,
        "new": object.__new__ if finish is None else Draft,
        "required": required,
        "str": str,
        "type": type,
        "unset": UNSET,
    }
    lines = [
        "def decode(value):",
        "    if type(value) is not dict:",
        "        value = as_object(value)",
        "    model = new(cls)",
        "    absent = 0",
        "    at = None",
        "    try:",
        "        pass",
    ]
    for index, member in enumerate(fixed):
        namespace[f"w{index}"] = member.wire_name
        # The test before it has taken care of null.
        only = non_null(member.type) if isinstance(member.type, Choice) else None
        namespace[f"d{index}"] = later(
            only or member.type,
            _binder(namespace, f"d{index}"),
        )
        lines += _field(index, member, namespace)
    lines += [
        "    except Mismatch as mismatch:",
        "        mismatch.path.append(at)",
        "        raise",
        "    except KeyError:",
        "        missing(value, required)",
        "        raise",
        *_rest(members, namespace, later),
        "    return model" if finish is None else "    return finish(model.__dict__)",
    ]
    exec("\n".join(lines), namespace)
    decode: Decoder = namespace["decode"]
    return decode


class Draft:
    """Gathers the attributes of an instance that its class makes of them at once."""

    def __init__(self, cls: type[Any]) -> None:
        pass


def check_name(name: str) -> str:
    """Return `name`, which goes into code, if it can only be a name there."""
    if not name.isidentifier() or iskeyword(name) or name.startswith("__"):
        raise ValueError(f"{name!r} cannot be the name of a field")
    return name


def _binder(namespace: dict[str, Any], name: str) -> Callable[[Decoder], None]:
    def bind(decoder: Decoder) -> None:
        namespace[name] = decoder

    return bind


def _field(index: int, member: Member, namespace: dict[str, Any]) -> list[str]:
    name = check_name(member.name)
    test = _test(member.type)
    if not member.is_required:
        test = _or_none(test)
    if test == "":
        store = [f"model.{name} = item"]
    else:
        store = [
            f"if {test}:",
            f"    model.{name} = item",
            "else:",
            f"    at = w{index}",
            f"    model.{name} = d{index}(item)",
        ]
    if test is None:
        store = [f"at = w{index}", f"model.{name} = d{index}(item)"]
    lines = [f"item = value[w{index}]", *store]
    is_nullable = _is_nullable(member.type)
    if not member.is_required or member.is_write_only or is_nullable:
        lines = [f"if w{index} in value:", *(f"    {line}" for line in lines), "else:"]
        lines.append("    absent += 1")
        if member.is_write_only and member.is_required:  # it never comes back
            lines.append(f"    model.{name} = unset")
        elif member.is_required:
            # Servers leave out what they may also send as null, whatever they promised.
            lines.append(f"    model.{name} = None")
        elif member.factory is not MISSING:
            namespace[f"f{index}"] = member.factory
            lines.append(f"    model.{name} = f{index}()")
    return [f"        {line}" for line in lines]


def _is_nullable(type_: Type) -> bool:
    if isinstance(type_, Choice):
        return any(isinstance(member, Null) for member in type_.members)
    return isinstance(type_, Null)


def _test(type_: Type) -> str | None:
    """Return an expression that is true of an `item` to be kept as it is.

    "" where every item is, None where none can be told so cheaply.
    """
    match type_:
        case Anything():
            return ""
        case Null():
            return "item is None"
        case Scalar(name="string"):
            return "type(item) is str"
        case Scalar(name="integer"):
            return "type(item) is int"
        case Scalar(name="number"):
            return "type(item) is float or type(item) is int"
        case Scalar(name="boolean"):
            return "item is True or item is False"
        case Constant(values=values) if all(type(value) is str for value in values):
            return "type(item) is str"
        case Choice() as choice:
            only = non_null(choice)
            return _or_none(_test(only)) if only is not None else None
        case _:
            return None


def _or_none(test: str | None) -> str:
    if test is None:
        return "item is None"
    return f"item is None or {test}" if test else ""


def _rest(
    members: tuple[Member, ...],
    namespace: dict[str, Any],
    later: Callable[[Type, Callable[[Decoder], None]], Decoder],
) -> list[str]:
    rest = next((member for member in members if member.is_rest), None)
    others = "{key: value[key] for key in value if key not in known}"
    if rest is None:
        return [
            "    if len(value) + absent != count:",
            f"        model._unknown = {others}",
        ]
    namespace["rest"] = later(rest.type, _binder(namespace, "rest"))
    name = check_name(rest.name)
    return [
        "    if len(value) + absent != count:",
        f"        model.{name} = rest({others})",
        "    else:",
        f"        model.{name} = {{}}",
    ]


def _missing(value: dict[str, Any], required: tuple[str, ...]) -> None:
    for name in required:
        if name not in value:
            mismatch = Mismatch("a value (the member is required)", "nothing")
            mismatch.path.append(name)
            raise mismatch from None
