"""`Pet`: a cat or a dog, by `petType`."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from ..._runtime.models import Tagged, UnknownVariant
from .cat import Cat
from .dog import Dog

__all__ = ["Pet"]

Pet: TypeAlias = Annotated[
    Cat | Dog | UnknownVariant,
    Tagged("petType", {"cat": "Cat", "dog": "Dog"}),
]
