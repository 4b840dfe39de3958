"""Classes of models that are no dataclasses, each read and built in its own way."""

# A class is recognized by an attribute that its library gives it, so that no library is
# imported to look. Its members become those of any record; what differs is how they are
# listed (`fields`), how an instance is made of decoded members (`maker`), and how the
# members that are to be sent are taken from one (`reader`).

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Protocol, TypeAlias, cast

__all__ = ["Field", "Kind", "Make", "Read", "is_model", "kind_of"]

Make: TypeAlias = Callable[[dict[str, Any]], Any]
Read: TypeAlias = Callable[[Any], dict[str, Any]]


class Field:
    """A field as its class has it; `default` and `factory` are `MISSING` without one.

    `declared_as` is the name of the annotation, which is the field's own but for what
    holds the members that no field names.
    """

    __slots__ = ("declared_as", "default", "factory", "metadata", "name")

    def __init__(
        self,
        name: str,
        *,
        metadata: dict[str, Any],
        default: Any,
        factory: Any,
        declared_as: str | None = None,
    ) -> None:
        self.name = name
        self.metadata = metadata
        self.default = default
        self.factory = factory
        self.declared_as = declared_as or name


class Kind(Protocol):
    """What a module of this package knows of one library's classes.

    In the values that a `Make` takes and a `Read` returns, by attribute, `_unknown`
    has the members of an object that no field names.
    """

    def fields(self, cls: type[Any]) -> Iterator[Field]:
        """Yield the fields of a class, inherited ones first."""
        ...

    def maker(self, cls: type[Any]) -> Make:
        """Return the function from the values of attributes to an instance."""
        ...

    def reader(self, cls: type[Any]) -> Read:
        """Return the function from an instance to the values that are to be sent."""
        ...


_MODULES = {
    "__pydantic_complete__": "pydantic_models",
    "__struct_fields__": "msgspec_structs",
}


def kind_of(cls: type[Any]) -> Kind | None:
    """Return what knows the classes that `cls` is one of, None for any other class."""
    if hasattr(cls, "__dataclass_fields__"):
        return None
    for mark, module in _MODULES.items():
        if hasattr(cls, mark):
            package = __name__.rpartition(".")[0]
            return cast(Kind, import_module(f"{package}.{module}"))
    return None


def is_model(cls: type[Any]) -> bool:
    """Return whether `cls` is a dataclass or one of the kinds known here."""
    if hasattr(cls, "__dataclass_fields__"):
        return True
    return any(hasattr(cls, mark) for mark in _MODULES)
