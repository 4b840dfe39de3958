"""What a type is to the codec: the values of a small closed set."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..markers import Tagged

__all__ = [
    "LATE",
    "Anything",
    "Choice",
    "Constant",
    "Either",
    "Fallback",
    "ListOf",
    "MapOf",
    "Named",
    "Null",
    "Record",
    "Scalar",
    "Shape",
    "TupleOf",
    "Type",
    "non_null",
]


class Anything:
    """Any JSON value, as it is."""

    __slots__ = ()


class Null:
    """JSON null."""

    __slots__ = ()


class Fallback:
    """`UnknownVariant`: an object that is none of a union's members."""

    __slots__ = ()


class Scalar:
    """`string`, `integer`, `number`, `boolean`, or a format that `FORMATS` lists."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


class Constant:
    """One of some values (`Literal`)."""

    __slots__ = ("values",)

    def __init__(self, values: tuple[Any, ...]) -> None:
        self.values = values


class ListOf:
    """An array; one of numbers may also come as text, in the form that `packing` says.

    That is `float32` or `float64`, see `packed`.
    """

    __slots__ = ("item", "packing")

    def __init__(self, item: Type, packing: str | None = None) -> None:
        self.item = item
        self.packing = packing


class TupleOf:
    """An array whose items have a type each; more may follow."""

    __slots__ = ("items",)

    def __init__(self, items: tuple[Type, ...]) -> None:
        self.items = items


class MapOf:
    """An object whose keys are data."""

    __slots__ = ("value",)

    def __init__(self, value: Type) -> None:
        self.value = value


class Record:
    """An object that becomes a dataclass."""

    __slots__ = ("cls",)

    def __init__(self, cls: type[Any]) -> None:
        self.cls = cls


class Shape:
    """An object that stays a dict (`TypedDict`)."""

    __slots__ = ("cls",)

    def __init__(self, cls: type[Any]) -> None:
        self.cls = cls


class Choice:
    """One of several types."""

    __slots__ = ("members", "models", "tagged")

    def __init__(
        self, members: tuple[Type, ...], tagged: Tagged | None, models: str
    ) -> None:
        self.members = members
        self.tagged = tagged
        self.models = models


class Named:
    """A type of the models package that is not imported yet."""

    __slots__ = ("models", "name")

    def __init__(self, name: str, models: str) -> None:
        self.name = name
        self.models = models

    # Annotations are evaluated with these in the place of classes.
    def __or__(self, other: object) -> Either:
        return Either((self, other))

    def __ror__(self, other: object) -> Either:
        return Either((other, self))


Type: TypeAlias = (
    Anything
    | Null
    | Fallback
    | Scalar
    | Constant
    | ListOf
    | TupleOf
    | MapOf
    | Record
    | Shape
    | Choice
    | Named
)


# Types that may close a cycle or need a module: what they stand for is looked up late.
LATE = (Named, Record, Shape, Choice)


def non_null(choice: Choice) -> Type | None:
    """Return `X` where the choice is `X | None`."""
    others = [member for member in choice.members if not isinstance(member, Null)]
    is_nullable = len(others) == 1 < len(choice.members) and choice.tagged is None
    return others[0] if is_nullable else None


class Either:
    """A union with a `Named` in it, which `typing` could not build."""

    __slots__ = ("parts",)

    def __init__(self, parts: tuple[object, ...]) -> None:
        self.parts = parts

    def __or__(self, other: object) -> Either:
        return Either((*self.parts, other))

    def __ror__(self, other: object) -> Either:
        return Either((other, *self.parts))
