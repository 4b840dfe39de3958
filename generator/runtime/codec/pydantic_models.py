"""Models of pydantic.

What a server sends is decoded as it is for any style, and not validated again: a limit
that a server has outgrown must not make its answer unreadable. Pydantic validates what
callers build. A field is sent if it was set, `None` too (it is JSON null then), and if
its default is no `None`, as that of the property that tells variants apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING
from typing import Any

from .kinds import Field, Make, Read

__all__ = ["fields", "maker", "reader"]

_REST = "model_extra"
_REST_ANNOTATION = "__pydantic_extra__"


def fields(cls: type[Any]) -> Iterator[Field]:
    """Yield the fields of a model, then one for its extra members if they are typed."""
    _complete(cls)
    for name, field in cls.model_fields.items():
        is_required = field.is_required()
        yield Field(
            name,
            metadata={"wire_name": name if field.alias is None else field.alias},
            default=MISSING if is_required or field.default_factory else field.default,
            factory=field.default_factory or MISSING,
        )
    if _has_rest(cls):
        yield Field(
            _REST,
            metadata={"rest": True},
            default=MISSING,
            factory=dict,
            declared_as=_REST_ANNOTATION,
        )


def maker(cls: type[Any]) -> Make:
    """Return the function from the values of attributes to a model."""
    _complete(cls)
    names = tuple(cls.model_fields)

    def make(values: dict[str, Any]) -> Any:
        rest = values.pop(_REST, None) or values.pop("_unknown", None)
        model = cls.model_construct(_fields_set=set(values))
        found = model.__dict__
        # Fields stand in the order of the class, in which pydantic shows them.
        values = {
            name: values[name] if name in values else found[name]
            for name in names
            if name in values or name in found
        }
        found.clear()
        found.update(values)
        if rest:
            model.model_extra.update(rest)
        return model

    return make


def reader(cls: type[Any]) -> Read:
    """Return the function from a model to the values that are to be sent."""
    others = _REST if _has_rest(cls) else "_unknown"

    def read(model: Any) -> dict[str, Any]:
        given = model.model_fields_set
        values = {
            name: value
            for name, value in model.__dict__.items()
            if value is not None or name in given
        }
        if model.model_extra:
            values[others] = model.model_extra
        return values

    return read


def _complete(cls: type[Any]) -> None:
    # A class that names one further down knows its fields when that one is there.
    if not getattr(cls, "__pydantic_fields_complete__", cls.__pydantic_complete__):
        cls.model_rebuild()


def _has_rest(cls: type[Any]) -> bool:
    return any(
        _REST_ANNOTATION in getattr(base, "__annotations__", ())
        for base in cls.__mro__
        if base.__module__.partition(".")[0] != "pydantic"
    )
