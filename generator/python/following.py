"""What a later call is given of an earlier one: x-ms-pageable's operationName."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model import Operation, Parameter
from generator.origin import escape_token
from generator.python.supplied import own_parameters

__all__ = ["following_values", "pointer_of"]


def following_values(
    following: Operation,
    operation: Operation,
    *,
    link: str,
    client_names: Mapping[tuple[str, str], str],
) -> tuple[str, ...]:
    """Return where each value of `following` comes from, in order.

    That is the wire name of a parameter of `operation`, or `link`, the JSON Pointer to
    the next link: it fills the parameter that only the later call has, in its path if
    there are several.
    """
    own = {
        parameter.wire_name.lower(): parameter.wire_name
        for parameter in operation.parameters
        if not parameter.is_api_version
    }
    taken = [
        parameter
        for parameter in own_parameters(following)
        if not parameter.is_api_version
        and (parameter.location, parameter.wire_name) not in client_names
    ]
    only = [each for each in taken if each.wire_name.lower() not in own]
    only.sort(key=_rank)
    linked = only[0] if only else _linked_parameter(taken)
    return tuple(
        link if parameter is linked else own.get(parameter.wire_name.lower(), "")
        for parameter in taken
    )


def pointer_of(place: str, members: frozenset[str]) -> str:
    """Return the JSON Pointer to a place that may have dots between its names."""
    names = [place] if place in members else place.split(".")
    return "".join(f"/{escape_token(name)}" for name in names)


def _rank(parameter: Parameter) -> int:
    return 0 if parameter.location == "path" else 1


def _linked_parameter(parameters: list[Parameter]) -> Parameter | None:
    """Return the link's parameter of an operation that follows itself."""
    for parameter in parameters:
        if "nextlink" in parameter.wire_name.lower():
            return parameter
    return None
