"""The models of this api-version."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    NotRequired,
    TypeAlias,
    TypedDict,
    Union,
)

from ..._runtime.markers import Tagged

if TYPE_CHECKING:
    import datetime as dt
    from typing import Required

    from ..._runtime.files import FileInput
    from ..._runtime.markers import Base64

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


Keeper = TypedDict(
    "Keeper",
    {
        "id": "int",
        "name": "str",
        "x-odd name": "NotRequired[str]",
        "nick": "NotRequired[str | None]",
        "hired": "NotRequired[str]",
        "badge": "NotRequired[str]",
        "list": "NotRequired[builtins.list[str]]",
        "model_dump": "NotRequired[float]",
        "role": "NotRequired[Literal['head', 'it\\'s \"new\"'] | str]",
        "pets": "builtins.list[Animal]",
        "best": "NotRequired[Annotated[Cat | Dog | dict[str, Any], Tagged('kind', {'cat': 'Cat', 'dog': 'Dog'})]]",
        "notes": "NotRequired[str | builtins.list[Notes]]",
    },
)
"""Somebody with animals."""


KeeperInput = TypedDict(
    "KeeperInput",
    {
        "name": "str",
        "x-odd name": "NotRequired[str]",
        "nick": "NotRequired[str | None]",
        "hired": "NotRequired[str]",
        "badge": "NotRequired[str]",
        "list": "NotRequired[builtins.list[str]]",
        "model_dump": "NotRequired[float]",
        "role": "NotRequired[Literal['head', 'it\\'s \"new\"']]",
        "pets": "builtins.list[AnimalInput]",
        "best": "NotRequired[Annotated[CatInput | DogInput, Tagged('kind', {'cat': 'Cat', 'dog': 'Dog'})]]",
        "notes": "NotRequired[str | builtins.list[Notes]]",
    },
)
"""Somebody with animals."""


class Animal(TypedDict):
    """The schema `Animal`."""

    kind: str

    keeper: NotRequired[Keeper]
    """Somebody with animals."""


class AnimalInput(TypedDict):
    """The schema `Animal`."""

    kind: str

    keeper: NotRequired[KeeperInput]
    """Somebody with animals."""


class Cat(TypedDict):
    """The schema `Cat`."""

    kind: Literal["cat"]

    keeper: NotRequired[Keeper]
    """Somebody with animals."""

    lives: NotRequired[int]


class CatInput(TypedDict):
    """The schema `Cat`."""

    kind: Literal["cat"]

    keeper: NotRequired[KeeperInput]
    """Somebody with animals."""

    lives: NotRequired[int]


class Dog(TypedDict):
    """The schema `Dog`."""

    kind: Literal["dog"]

    keeper: NotRequired[Keeper]
    """Somebody with animals."""

    toys: NotRequired[list[str]]
    """At least 1 item."""


class DogInput(TypedDict):
    """The schema `Dog`."""

    kind: Literal["dog"]

    keeper: NotRequired[KeeperInput]
    """Somebody with animals."""

    toys: NotRequired[list[str]]
    """At least 1 item."""


class Event(TypedDict):
    """The schema `Event`."""

    name: str

    at: NotRequired[str]


class Photo(TypedDict):
    """The schema `Photo`."""

    picture: bytes

    about: NotRequired[str]


class Problem(TypedDict):
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
