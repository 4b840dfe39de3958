"""Parameters that callers may leave to the runtime."""

from __future__ import annotations

from generator.model import Operation, Parameter
from generator.python.naming import OPTION_NAMES, attribute_name

__all__ = ["is_supplied", "own_parameters"]


def is_supplied(parameter: Parameter) -> bool:
    """Whether the runtime finds a value where the caller gives none."""
    return (
        parameter.is_client_request_id
        or parameter.is_idempotency_key
        or parameter.is_first_sent
    )


def own_parameters(operation: Operation) -> tuple[Parameter, ...]:
    """Return the parameters less the one that is an option of every call.

    Two arguments for one header would be one too many.
    """
    return tuple(each for each in operation.parameters if not _is_option(each))


def _is_option(parameter: Parameter) -> bool:
    is_named = attribute_name(parameter.wire_name) in OPTION_NAMES
    return parameter.is_idempotency_key and is_named
