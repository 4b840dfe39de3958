"""`Pet`: Told apart by its kind."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from ..._runtime.markers import Tagged, UnknownVariant
from .cat import Cat, CatDict
from .dog import Dog, DogDict

__all__ = ["Pet", "PetInput"]

Pet: TypeAlias = Annotated[
    Cat | Dog | UnknownVariant,
    Tagged("kind", {"cat": "Cat", "dog": "Dog"}),
]
"""Told apart by its kind."""

PetInput: TypeAlias = Cat | CatDict | Dog | DogDict
"""`Pet` as requests may spell it."""
