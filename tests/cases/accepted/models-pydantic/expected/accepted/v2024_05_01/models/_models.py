"""The models of this api-version."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
import datetime as dt
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Literal,
    TypeAlias,
    TypedDict,
    Union,
)

from pydantic import BaseModel, ConfigDict, Field

from ..._runtime.markers import Base64, Tagged, UnknownVariant

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.files import FileInput

__all__ = [
    "Animal",
    "AnimalInput",
    "AnimalInputDict",
    "Cat",
    "CatInput",
    "CatInputDict",
    "Dog",
    "DogInput",
    "DogInputDict",
    "Event",
    "Keeper",
    "KeeperInput",
    "KeeperInputDict",
    "Notes",
    "NotesInput",
    "Photo",
    "PhotoDict",
    "Problem",
]


class _Model(BaseModel):
    """What all models of this package have in common."""

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        protected_namespaces=(),
        defer_build=True,
    )


class Keeper(_Model):
    """Somebody with animals."""

    id: Annotated[int, Field(ge=1)]
    """Given by the server. At least 1."""

    name: Annotated[str, Field(max_length=80, min_length=1)]
    """1 to 80 characters."""

    x_odd_name: Annotated[str | None, Field(alias="x-odd name")] = None

    nick: str | None = None

    hired: dt.datetime | None = None

    badge: Base64 | None = None

    list: builtins.list[str] | None = None

    model_dump_: Annotated[float | None, Field(alias="model_dump", le=3.0)] = None
    """A name that the base of all models may have itself. At most 3."""

    role: Literal["head", 'it\'s "new"'] | str | None = None

    pets: builtins.list[Animal]

    best: (
        Annotated[
            Cat | Dog | UnknownVariant, Tagged("kind", {"cat": "Cat", "dog": "Dog"})
        ]
        | None
    ) = None

    notes: str | builtins.list[Any] | None = None


class KeeperInput(_Model):
    """Somebody with animals."""

    name: Annotated[str, Field(max_length=80, min_length=1)]
    """1 to 80 characters."""

    x_odd_name: Annotated[str | None, Field(alias="x-odd name")] = None

    nick: str | None = None

    hired: dt.datetime | None = None

    badge: Base64 | None = None

    list: builtins.list[str] | None = None

    model_dump_: Annotated[float | None, Field(alias="model_dump", le=3.0)] = None
    """A name that the base of all models may have itself. At most 3."""

    role: Literal["head", 'it\'s "new"'] | None = None

    pets: builtins.list[AnimalInput]

    best: (
        Annotated[CatInput | DogInput, Tagged("kind", {"cat": "Cat", "dog": "Dog"})]
        | None
    ) = None

    notes: str | builtins.list[Any] | None = None


class Animal(_Model):
    """The schema `Animal`."""

    __variants__: ClassVar[Tagged] = Tagged("kind", {"cat": "Cat", "dog": "Dog"})

    kind: str

    keeper: Keeper | None = None
    """Somebody with animals."""


class AnimalInput(_Model):
    """The schema `Animal`."""

    __variants__: ClassVar[Tagged] = Tagged("kind", {"cat": "Cat", "dog": "Dog"})

    kind: str

    keeper: KeeperInput | None = None
    """Somebody with animals."""


class Cat(Animal):
    """The schema `Cat`."""

    kind: str = "cat"

    lives: int | None = None


class CatInput(AnimalInput):
    """The schema `Cat`."""

    kind: str = "cat"

    lives: int | None = None


class Dog(Animal):
    """The schema `Dog`."""

    kind: str = "dog"

    toys: Annotated[list[str] | None, Field(min_length=1)] = None
    """At least 1 item."""

    __pydantic_extra__: dict[str, int]
    """Members that have no field of their own."""


class DogInput(AnimalInput):
    """The schema `Dog`."""

    kind: str = "dog"

    toys: Annotated[list[str] | None, Field(min_length=1)] = None
    """At least 1 item."""

    __pydantic_extra__: dict[str, int]
    """Members that have no field of their own."""


class Event(_Model):
    """The schema `Event`."""

    name: str

    at: dt.datetime | None = None


class Photo(_Model):
    """The schema `Photo`."""

    picture: bytes

    about: str | None = None


class Problem(_Model):
    """The schema `Problem`."""

    reason: str


if TYPE_CHECKING:
    KeeperInputDict = TypedDict(
        "KeeperInputDict",
        {
            "name": "Required[str]",
            "x-odd name": "str",
            "nick": "str | None",
            "hired": "dt.datetime | str",
            "badge": "Base64 | str",
            "list": "Sequence[str]",
            "model_dump": "float",
            "role": 'Literal["head", \'it\\\'s "new"\']',
            "pets": "Required[Sequence[AnimalInput | AnimalInputDict | CatInputDict | DogInputDict]]",
            "best": "CatInput | CatInputDict | DogInput | DogInputDict",
            "notes": "NotesInput",
        },
        total=False,
    )
else:
    KeeperInputDict = dict


class AnimalInputDict(TypedDict, total=False):
    """`AnimalInput` as a plain dict, keyed by wire names."""

    kind: Required[str]
    keeper: KeeperInput | KeeperInputDict


class CatInputDict(TypedDict, total=False):
    """`CatInput` as a plain dict, keyed by wire names."""

    kind: Required[Literal["cat"]]
    keeper: KeeperInput | KeeperInputDict
    lives: int


class PhotoDict(TypedDict, total=False):
    """`Photo` as a plain dict, keyed by wire names."""

    picture: Required[FileInput]
    about: str


DogInputDict: TypeAlias = Mapping[str, Any]
"""`DogInput` as a plain dict, keyed by wire names."""

Notes: TypeAlias = Union[str, list["Notes"]]
"""The schema `Notes`."""

NotesInput: TypeAlias = Union[str, Sequence["NotesInput"]]
"""`Notes` as requests may spell it."""
