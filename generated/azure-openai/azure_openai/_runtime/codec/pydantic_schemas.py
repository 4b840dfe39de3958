"""What pydantic is told of types of this package that stand in its models."""

# Pydantic asks a type, or what annotates one, for `__get_pydantic_core_schema__`. Those
# methods are in `markers`, and come here when they are called: nothing of pydantic is
# imported before.

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from ..markers import UnknownVariant
from .faults import Mismatch
from .packed import unpacking
from .scalars import FORMATS

__all__ = ["format_schema", "packed_schema", "unknown_variant_schema"]


def unknown_variant_schema() -> Any:  # Any: a schema of pydantic-core
    """Return the schema of `UnknownVariant`: an instance, dumped as its data."""
    core = import_module("pydantic_core.core_schema")
    return core.is_instance_schema(
        UnknownVariant,
        serialization=core.plain_serializer_function_ser_schema(_data),
    )


def _data(value: UnknownVariant) -> dict[str, Any]:
    return value.data


def format_schema(
    name: str, source: Any, handler: Callable[[Any], Any]
) -> Any:  # Any: a schema of pydantic-core
    """Return the schema of a value that travels in a form of its own.

    In Python it is of its class, in JSON text of that form.
    """
    core = import_module("pydantic_core.core_schema")
    form = FORMATS[name]
    return core.json_or_python_schema(
        json_schema=core.no_info_plain_validator_function(_validator(form.decode)),
        python_schema=handler(source),
        serialization=core.plain_serializer_function_ser_schema(
            form.encode, when_used="json"
        ),
    )


def packed_schema(
    name: str, source: Any, handler: Callable[[Any], Any]
) -> Any:  # Any: a schema of pydantic-core
    """Return the schema of a list of numbers that JSON may also hold as text."""
    core = import_module("pydantic_core.core_schema")
    numbers = handler(source)
    decode = _validator(unpacking(_same, name))
    return core.json_or_python_schema(
        json_schema=core.no_info_before_validator_function(decode, numbers),
        python_schema=numbers,
    )


def _validator(decode: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return `decode` as pydantic calls it: what is wrong is a ValueError."""

    def validate(value: Any) -> Any:
        try:
            return decode(value)
        except Mismatch as mismatch:
            raise ValueError(f"it has to be {mismatch.expected}") from None

    return validate


def _same(value: Any) -> Any:
    return value
