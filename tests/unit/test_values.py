"""Our `dataclass` does what the standard library's does."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field
from typing import Any

import pytest

from generator import values

# Any: the classes are made by a decorator that is a parameter.
Decorator = Callable[..., Callable[[type], Any]]


def point(decorator: Decorator, **options: bool) -> Any:
    @decorator(slots=True, **options)
    class Point:
        x: int
        y: int = 2
        tags: list[str] = field(default_factory=list)
        note: str = field(default="", compare=False, repr=False)
        fixed: int = field(default=7, init=False)

    return Point


@values.dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Of module level, as pickle wants it."""

    name: str
    sides: int = 4


@values.dataclass(frozen=True, slots=True, kw_only=True)
class Square(Shape):
    """A field of its own, and another default for one it inherits."""

    sides: int = 5
    width: float = 1.0


OPTIONS = [
    {},
    {"frozen": True},
    {"kw_only": True},
    {"frozen": True, "kw_only": True},
    {"frozen": True, "eq": False},
    {"frozen": True, "order": True},
]


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_values_are_those_of_the_standard_decorator(options: dict[str, bool]) -> None:
    ours = point(values.dataclass, **options)
    standard = point(dataclass, **options)

    def shown(cls: Any) -> list[object]:
        one, same, other = cls(x=1), cls(x=1, note="n"), cls(x=1, y=3, tags=["t"])
        return [
            repr(one),
            repr(other),
            one == same,
            one == other,
            one != same,
            one == 1,
            one.tags is same.tags,
            one.fixed,
            dataclasses.asdict(other),
            repr(dataclasses.replace(other, x=5)),
            copy.copy(other) == other,
            [item.name for item in dataclasses.fields(cls)],
            hasattr(one, "__dict__"),
            cls.__match_args__,
        ]

    assert shown(standard) == shown(ours)


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_hashes_are_those_of_the_standard_decorator(options: dict[str, bool]) -> None:
    def hashed(cls: Any) -> object:
        try:
            one = hash(cls(x=1, tags=()))
            # Without `eq` it is the object's own.
            return one if options.get("eq", True) else "identity"
        except TypeError as error:
            return str(error).partition(".")[0]

    assert hashed(point(dataclass, **options)) == hashed(
        point(values.dataclass, **options)
    )


@pytest.mark.parametrize(
    ("arguments", "keywords"),
    [((), {}), ((1, 2, [], "", 7), {}), ((1,), {"x": 1}), ((), {"x": 1, "z": 2})],
)
def test_wrong_arguments_are_refused_in_the_same_words(
    arguments: tuple[object, ...], keywords: dict[str, object]
) -> None:
    said = []
    for decorator in (dataclass, values.dataclass):
        with pytest.raises(TypeError) as caught:
            point(decorator)(*arguments, **keywords)
        said.append(str(caught.value))

    assert said[0] == said[1]


def test_a_frozen_value_refuses_every_change() -> None:
    one = Square(name="a")

    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'name'"):
        one.name = "b"  # type: ignore[misc]  # what is tested
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'other'"):
        one.other = 1  # type: ignore[attr-defined]  # the same
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'name'"):
        del one.name


def test_fields_and_defaults_are_inherited() -> None:
    assert "Square(name='a', sides=5, width=1.0)" == repr(Square(name="a"))
    assert "Shape(name='a', sides=4)" == repr(Shape(name="a"))
    assert Shape(name="a", sides=5) != Square(name="a")


def test_values_travel_between_processes_and_are_copied_whole() -> None:
    one = Square(name="a", width=2.0)

    assert one == pickle.loads(pickle.dumps(one))
    assert one == copy.deepcopy(one)
    assert hash(one) == hash(copy.copy(one))


def test_what_a_class_says_itself_stays() -> None:
    @values.dataclass(frozen=True, slots=True)
    class Loud:
        text: str

        def __post_init__(self) -> None:
            object.__setattr__(self, "text", self.text.upper())

        def __repr__(self) -> str:
            return self.text

        def __hash__(self) -> int:
            return 1

    assert "HI" == repr(Loud("hi"))
    assert 1 == hash(Loud("hi"))
    assert Loud("hi") == Loud("Hi")
