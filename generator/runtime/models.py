"""What the modules of models import: no more than a model needs to exist."""

from __future__ import annotations

from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

from .markers import Tagged, UnknownVariant, Xml, rest, wire
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .markers import (
        Base64,
        Base64Url,
        DecimalNumber,
        Float32Vector,
        Float64Vector,
        HttpDate,
        IntString,
        UnixTime,
    )

__all__ = [
    "UNSET",
    "Base64",
    "Base64Url",
    "DecimalNumber",
    "Float32Vector",
    "Float64Vector",
    "HttpDate",
    "IntString",
    "Tagged",
    "UnixTime",
    "UnknownVariant",
    "Unset",
    "Xml",
    "represent",
    "rest",
    "unknown_fields",
    "wire",
]


def represent(self: object) -> str:
    """Return the `repr` of a model: its fields, and members that no field names."""
    return _represent(self)


# Apart, for what the decorator returns is no method to pyright.
@recursive_repr("...")
def _represent(self: object) -> str:
    fields: dict[str, Any] = getattr(type(self), "__dataclass_fields__", {})
    shown = []
    for name, field in fields.items():
        if name[0] == "_":  # `__variants__`, a class variable
            continue
        value = getattr(self, name, UNSET)
        if value is UNSET or not field.repr:
            continue
        # Absent and null read the same where None is the default, so equal models look
        # equal.
        if value is None and field.default is None:
            continue
        shown.append(f"{name}={value!r}")
    unknown = self.__dict__.get("_unknown")
    if unknown:
        shown.append(f"unknown_fields={unknown!r}")
    return f"{type(self).__qualname__}({', '.join(shown)})"


def unknown_fields(model: object) -> dict[str, Any]:  # any JSON: nothing describes it
    """Return the members that came with `model` and that none of its fields names.

    They are sent again with it; changing the returned dict changes them, where there
    were any.
    """
    found: dict[str, Any] | None = getattr(model, "__dict__", {}).get("_unknown")
    if found is None:  # pydantic keeps them itself
        found = getattr(model, "model_extra", None)
    return {} if found is None else found


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in __all__:
            from . import markers  # the formats: made when a module asks for one

            value = getattr(markers, name)
            globals()[name] = value
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
