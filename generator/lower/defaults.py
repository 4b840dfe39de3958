"""Whether a default is a value of the type that it belongs to."""

from __future__ import annotations

from typing import assert_never

from generator.diagnostics import Diagnostics
from generator.model.types import (
    Anything,
    Array,
    Enum,
    JsonValue,
    Map,
    Never,
    Nullable,
    Object,
    Reference,
    Scalar,
    Tuple,
    Type,
    Union,
)
from generator.origin import Origin

__all__ = ["check_default", "fits"]


def check_default(
    value: JsonValue, type_: Type, origin: Origin, diagnostics: Diagnostics
) -> None:
    """Report a default that its own type does not allow; it is kept all the same."""
    if fits(value, type_):
        return
    if value is None:
        diagnostics.note(
            "default-type", "the default is null and the type does not allow it", origin
        )
        return
    diagnostics.warning(
        "default-type",
        f"the default {_shown(value)} is not of the declared type",
        origin,
        help="it is documented, never sent",
    )


def fits(value: JsonValue, type_: Type) -> bool:
    """Return whether a value may be of the type; references are taken on trust."""
    match type_:
        case Nullable(type=inner):
            return value is None or fits(value, inner)
        case Scalar(kind="null"):
            return value is None
        case Scalar(kind="boolean"):
            return isinstance(value, bool)
        case Scalar(kind="string"):
            return isinstance(value, str)
        case Scalar(kind="integer"):
            if isinstance(value, float):
                return value.is_integer()
            return isinstance(value, int) and not isinstance(value, bool)
        case Scalar():
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        case Enum(values=values, is_open=is_open):
            if is_open:
                return not isinstance(value, (list, dict))
            return any(
                item.value == value
                and isinstance(item.value, bool) == isinstance(value, bool)
                for item in values
            )
        case Array() | Tuple():
            return isinstance(value, list)
        case Map() | Object():
            return isinstance(value, dict)
        case Union(members=members):
            return any(fits(value, member) for member in members)
        case Reference():
            return value is not None
        case Anything():
            return True
        case Never():
            return False
        case _:
            assert_never(type_)


def _shown(value: JsonValue) -> str:
    text = f'"{value}"' if isinstance(value, str) else repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
