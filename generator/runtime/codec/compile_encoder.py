"""The encoder of a dataclass, as Python code made for it."""

# See compile_decoder for what may stand in the text of that code.

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from ..unset import UNSET
from .compile_decoder import check_name
from .faults import Unsendable
from .kinds import kind_of
from .members import (
    Member,
    members_of,
)
from .shapes import (
    Choice,
    Named,
    Scalar,
    Type,
)

__all__ = ["compile_encoder"]

Encoder: TypeAlias = Callable[[Any], Any]


def compile_encoder(
    cls: type[Any],
    *,
    plain: frozenset[type[Any]],
    later: Callable[[Type, Callable[[Encoder], None]], Encoder],
    any_dict: Callable[[Any], dict[str, Any]],
    keeps_read_only: bool,
) -> Encoder:
    """Return the encoder of `cls`: declared members in order, then the others."""
    members = members_of(cls)
    kind = kind_of(cls)
    namespace: dict[str, Any] = {
        "__builtins__": {},
        "Unsendable": Unsendable,
        "add": _add,
        "any_dict": any_dict,
        "plain": plain,
        "read": None if kind is None else kind.reader(cls),
        "type": type,
        "unset": UNSET,
    }
    lines = [
        "def encode(model):",
        "    values = read(model)" if kind else "    values = model.__dict__",
        "    encoded = {}",
        "    at = None",
        "    try:",
        "        pass",
    ]
    rest: list[str] = []
    for index, member in enumerate(members):
        name = check_name(member.name)
        if member.is_rest:
            namespace["rest"] = later(member.type, _binder(namespace, "rest"))
            rest = [
                f"    if values.get({name!r}):",
                f"        add(encoded, rest(values[{name!r}]))",
            ]
        elif keeps_read_only or not member.is_read_only:
            namespace[f"w{index}"] = member.wire_name
            namespace[f"e{index}"] = later(member.type, _binder(namespace, f"e{index}"))
            lines += _member(index, name, member)
    lines += [
        "    except Unsendable as problem:",
        "        problem.path.append(at)",
        "        raise",
        *rest,
        "    if '_unknown' in values:",
        "        add(encoded, any_dict(values['_unknown']))",
        "    return encoded",
    ]
    exec("\n".join(lines), namespace)
    encode: Encoder = namespace["encode"]
    return encode


def _member(index: int, name: str, member: Member) -> list[str]:
    # Checked to be an identifier: its repr is that name in quotes.
    lines = [
        f"if {name!r} in values:",
        f"    item = values[{name!r}]",
        "    if item is not unset:",
    ]
    if _changes_plain(member.type):
        lines += [
            f"        at = w{index}",
            f"        encoded[w{index}] = e{index}(item)",
        ]
    else:
        lines += [
            "        if type(item) in plain:",
            f"            encoded[w{index}] = item",
            "        else:",
            f"            at = w{index}",
            f"            encoded[w{index}] = e{index}(item)",
        ]
    return [f"        {line}" for line in lines]


def _changes_plain(type_: Type) -> bool:
    """Return whether a str, int, float or bool may travel as something else."""
    match type_:
        case Scalar(name="int-string") | Named():
            return True
        case Choice(members=members):
            return any(map(_changes_plain, members))
        case _:
            return False


def _binder(namespace: dict[str, Any], name: str) -> Callable[[Encoder], None]:
    def bind(encoder: Encoder) -> None:
        namespace[name] = encoder

    return bind


def _add(encoded: dict[str, Any], others: dict[str, Any]) -> None:
    for key, value in others.items():
        encoded.setdefault(key, value)
