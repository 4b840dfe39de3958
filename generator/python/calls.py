"""How operations are called: `chat.completions.create`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics import Diagnostics
from generator.model import Api, Operation
from generator.python.grouping import Group, group_operations
from generator.python.wrappers import method_name

__all__ = ["operation_calls", "walk_methods"]


def walk_methods(root: Group) -> Iterator[tuple[str, Operation]]:
    """Yield every operation below a client with its call, `client.` left out."""
    for group in root.walk():
        taken = {wanted for wanted, _ in group.methods}
        for wanted, operation in group.methods:
            name = method_name(wanted, operation, taken=taken)
            yield ".".join((*group.path, name)), operation


def operation_calls(api: Api) -> Mapping[str, str]:
    """Return the calls of all operations of `api` by their keys."""
    # What had to be renamed was reported when the package was planned.
    root = group_operations(api.operations, tag_docs={}, diagnostics=Diagnostics())
    return {operation.key: call for call, operation in walk_methods(root)}
