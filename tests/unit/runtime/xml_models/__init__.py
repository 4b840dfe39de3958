"""Models of an API that speaks XML, as they are generated."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Literal

from generator.runtime.models import UNSET, Base64, Tagged, Unset, Xml, rest, wire

__all__ = [
    "Address",
    "Animal",
    "Cat",
    "Dog",
    "Needs",
    "Note",
    "Open",
    "Person",
    "Zoo",
]


@dataclass(kw_only=True)
class Address:
    street: str
    floor: int | Unset = UNSET


@dataclass(kw_only=True)
class Person:
    id: int | Unset = field(
        default=UNSET, metadata=wire("id", xml=Xml(is_attribute=True))
    )
    name: str | Unset = field(
        default=UNSET,
        metadata=wire("name", xml=Xml("full", namespace="urn:p", prefix="p")),
    )
    is_tall: bool | Unset | None = field(default=UNSET, metadata=wire("isTall"))
    height: float | Unset = UNSET
    born: datetime | Unset = UNSET
    photo: Base64 | Unset = UNSET
    address: Address | Unset = UNSET
    kind: Literal["a", "b"] | Unset = UNSET
    tags: dict[str, int] | Unset = UNSET


@dataclass(kw_only=True)
class Zoo:
    """A list in each of the ways that OpenAPI 3.0 sec. 4.7.26 shows."""

    plain: list[str] | Unset = UNSET
    renamed: list[str] | Unset = field(
        default=UNSET, metadata=wire("renamed", xml=Xml("ignored", items=Xml("one")))
    )
    wrapped: list[str] | Unset = field(
        default=UNSET, metadata=wire("wrapped", xml=Xml(is_wrapped=True))
    )
    both: list[str] | Unset = field(
        default=UNSET,
        metadata=wire("both", xml=Xml("outer", is_wrapped=True, items=Xml("inner"))),
    )
    outer_only: list[str] | Unset = field(
        default=UNSET, metadata=wire("outerOnly", xml=Xml("cage", is_wrapped=True))
    )


@dataclass(kw_only=True)
class Note:
    lang: str = field(metadata=wire("lang", xml=Xml(is_attribute=True)))
    content: str = field(metadata=wire("content", xml=Xml(is_text=True)))


@dataclass(kw_only=True)
class Animal:
    __variants__: ClassVar[Tagged] = Tagged("kind", {"cat": "Cat", "dog": "Dog"})
    kind: str = field(metadata=wire("kind", xml=Xml(is_attribute=True)))


@dataclass(kw_only=True)
class Cat(Animal):
    kind: str = field(default="cat", metadata=wire("kind", xml=Xml(is_attribute=True)))
    lives: int


@dataclass(kw_only=True)
class Dog(Animal):
    kind: str = field(default="dog", metadata=wire("kind", xml=Xml(is_attribute=True)))
    barks: bool


@dataclass(kw_only=True)
class Open:
    name: str
    others: dict[str, int] = field(default_factory=dict, metadata=rest())


@dataclass(kw_only=True)
class Needs:
    names: list[str]
    count: int
