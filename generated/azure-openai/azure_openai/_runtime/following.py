"""A call of another operation that an earlier call leads to."""

from __future__ import annotations

from typing import Any

from .operation import Operation
from .places import find
from .unset import UNSET

__all__ = ["Following", "arguments_of", "following_values", "place_of_value"]


class Following:
    """A later call, made of what an earlier one was given and answered.

    `values` has one entry for each value that `operation` takes, in order: the wire
    name of a parameter of the earlier operation ("tenant"), or a JSON Pointer into its
    answer ("/id").
    """

    __slots__ = ("operation", "values")

    def __init__(self, operation: Operation[Any], values: tuple[str, ...] = ()) -> None:
        self.operation = operation
        self.values = values


def arguments_of(
    operation: Operation[Any], values: tuple[object, ...]
) -> dict[str, object]:
    """Return the values of a call by the wire names of their parameters."""
    return dict(zip(_taken(operation), values, strict=False))


def place_of_value(operation: Operation[Any], wire_name: str) -> int | None:
    """Return which of the values of a call belongs to a parameter, None if none does.

    Wire names are compared in any case: those of headers are written in all.
    """
    names = [name.lower() for name in _taken(operation)]
    return names.index(wire_name.lower()) if wire_name.lower() in names else None


def _taken(operation: Operation[Any]) -> list[str]:
    """Return the wire names of the parameters that a caller gives."""
    return [
        parameter.wire_name
        for parameter in operation.parameters
        if not parameter.is_api_version and parameter.client is None
    ]


def following_values(
    following: Following, arguments: dict[str, object], answer: Any
) -> tuple[object, ...]:
    """Return the values of the later call, given an earlier one's and its answer."""
    return tuple(
        find(answer, source) if source.startswith("/") else arguments.get(source, UNSET)
        for source in following.values
    )
