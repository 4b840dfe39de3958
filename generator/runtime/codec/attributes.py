"""What a model holds, by wire name, as it is."""

from __future__ import annotations

from typing import Any

from ..unset import UNSET
from .kinds import kind_of

__all__ = ["attributes_of"]


def attributes_of(model: object) -> dict[str, Any]:
    """Return the members of a model, none for what is no model.

    Those that no field names are among them.
    """
    cls = type(model)
    members: dict[str, Any] = {}
    others: dict[str, Any] = {}
    declared = getattr(cls, "__dataclass_fields__", None)
    kind = kind_of(cls) if declared is None else None
    if declared is not None:
        for name, field in declared.items():
            if name.startswith("__"):  # a class variable
                continue
            value: Any = getattr(model, name, UNSET)
            if "rest" in field.metadata:
                others = value
            else:
                members[field.metadata.get("wire_name", name)] = value
        others = others or model.__dict__.get("_unknown", {})
    elif kind is not None:
        values = kind.reader(cls)(model)
        for each in kind.fields(cls):
            if each.name in values:
                if "rest" in each.metadata:
                    others = values[each.name]
                else:
                    members[each.metadata["wire_name"]] = values[each.name]
        others = others or values.get("_unknown", {})
    return {**others, **members}
