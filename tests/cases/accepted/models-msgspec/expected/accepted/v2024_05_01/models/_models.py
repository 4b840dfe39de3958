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

from msgspec import UNSET, Struct, UnsetType, field

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


class Keeper(Struct, kw_only=True, dict=True):
    """Somebody with animals."""

    id: int
    """Given by the server. At least 1."""

    name: str
    """1 to 80 characters."""

    pets: builtins.list[Animal]

    x_odd_name: str | UnsetType = field(name="x-odd name", default=UNSET)

    nick: str | None | UnsetType = UNSET

    hired: dt.datetime | UnsetType = UNSET

    badge: Base64 | UnsetType = UNSET

    list: builtins.list[str] | UnsetType = UNSET

    model_dump: float | UnsetType = UNSET
    """A name that the base of all models may have itself. At most 3."""

    role: Literal["head", 'it\'s "new"'] | str | UnsetType = UNSET

    best: (
        Annotated[
            Cat | Dog | UnknownVariant, Tagged("kind", {"cat": "Cat", "dog": "Dog"})
        ]
        | UnsetType
    ) = UNSET

    notes: str | builtins.list[Notes] | UnsetType = UNSET


class KeeperInput(Struct, kw_only=True, dict=True):
    """Somebody with animals."""

    name: str
    """1 to 80 characters."""

    pets: builtins.list[AnimalInput]

    x_odd_name: str | UnsetType = field(name="x-odd name", default=UNSET)

    nick: str | None | UnsetType = UNSET

    hired: dt.datetime | UnsetType = UNSET

    badge: Base64 | UnsetType = UNSET

    list: builtins.list[str] | UnsetType = UNSET

    model_dump: float | UnsetType = UNSET
    """A name that the base of all models may have itself. At most 3."""

    role: Literal["head", 'it\'s "new"'] | UnsetType = UNSET

    best: (
        Annotated[CatInput | DogInput, Tagged("kind", {"cat": "Cat", "dog": "Dog"})]
        | UnsetType
    ) = UNSET

    notes: str | builtins.list[Notes] | UnsetType = UNSET


class Animal(Struct, kw_only=True, dict=True):
    """The schema `Animal`."""

    __variants__: ClassVar[Tagged] = Tagged("kind", {"cat": "Cat", "dog": "Dog"})

    kind: str

    keeper: Keeper | UnsetType = UNSET
    """Somebody with animals."""


class AnimalInput(Struct, kw_only=True, dict=True):
    """The schema `Animal`."""

    __variants__: ClassVar[Tagged] = Tagged("kind", {"cat": "Cat", "dog": "Dog"})

    kind: str

    keeper: KeeperInput | UnsetType = UNSET
    """Somebody with animals."""


class Cat(Animal, kw_only=True, dict=True):
    """The schema `Cat`."""

    kind: str = "cat"

    lives: int | UnsetType = UNSET


class CatInput(AnimalInput, kw_only=True, dict=True):
    """The schema `Cat`."""

    kind: str = "cat"

    lives: int | UnsetType = UNSET


class Dog(Animal, kw_only=True, dict=True):
    """The schema `Dog`."""

    kind: str = "dog"

    __rest__: ClassVar[str] = "additional_properties"

    additional_properties: dict[str, int] = field(default_factory=dict)
    """Members that have no field of their own."""

    toys: list[str] | UnsetType = UNSET
    """At least 1 item."""


class DogInput(AnimalInput, kw_only=True, dict=True):
    """The schema `Dog`."""

    kind: str = "dog"

    __rest__: ClassVar[str] = "additional_properties"

    additional_properties: dict[str, int] = field(default_factory=dict)
    """Members that have no field of their own."""

    toys: list[str] | UnsetType = UNSET
    """At least 1 item."""


class Event(Struct, kw_only=True, dict=True):
    """The schema `Event`."""

    name: str

    at: dt.datetime | UnsetType = UNSET


class Photo(Struct, kw_only=True, dict=True):
    """The schema `Photo`."""

    picture: bytes

    about: str | UnsetType = UNSET


class Problem(Struct, kw_only=True, dict=True):
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
