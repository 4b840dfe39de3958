"""Structs of msgspec.

They are decoded and encoded by this package rather than by `msgspec.convert`: msgspec
refuses unions of several structs, and of several kinds of strings, and drops members
that no field names. What is `msgspec.UNSET` is not sent; `None` is JSON null.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING
from importlib import import_module
from typing import Any

from .kinds import Field, Make, Read

__all__ = ["fields", "maker", "reader"]


def fields(cls: type[Any]) -> Iterator[Field]:
    """Yield the fields of a struct."""
    rest = getattr(cls, "__rest__", None)
    # msgspec renames no field to a name with a quote in it: `__wire__` has those.
    wire_names: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        wire_names.update(base.__dict__.get("__wire__", {}))
    no_default = import_module("msgspec").NODEFAULT
    for field in import_module("msgspec.structs").fields(cls):
        default, factory = field.default, field.default_factory
        is_rest = {"rest": True} if field.name == rest else {}
        yield Field(
            field.name,
            metadata={
                "wire_name": wire_names.get(field.name, field.encode_name),
                **is_rest,
            },
            default=MISSING if default is no_default else default,
            factory=MISSING if factory is no_default else factory,
        )


def maker(cls: type[Any]) -> Make:
    """Return the function from the values of attributes to a struct."""

    def make(values: dict[str, Any]) -> Any:
        unknown = values.pop("_unknown", None)
        struct = cls(**values)
        if unknown:
            struct._unknown = unknown
        return struct

    return make


def reader(cls: type[Any]) -> Read:
    """Return the function from a struct to the values that are to be sent."""
    names = cls.__struct_fields__
    unset = import_module("msgspec").UNSET

    def read(struct: Any) -> dict[str, Any]:
        values = {
            name: value
            for name in names
            if (value := getattr(struct, name)) is not unset
        }
        unknown = struct.__dict__.get("_unknown")
        if unknown:
            values["_unknown"] = unknown
        return values

    return read
