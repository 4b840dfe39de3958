"""`Part`: a union without a discriminator, decided by constants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..._runtime.models import UNSET, UnknownVariant, Unset, represent

__all__ = [
    "Circle",
    "ImagePart",
    "Label",
    "Part",
    "Prompt",
    "Shape",
    "Square",
    "TextPart",
]


@dataclass(kw_only=True, repr=False)
class TextPart:
    """Some text."""

    type: Literal["text"]
    text: str

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class ImagePart:
    """A picture."""

    type: Literal["image"]
    url: str
    detail: Literal["low", "high"] | str | Unset = UNSET

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class Circle:
    """Round."""

    radius: float
    name: str | Unset = UNSET

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class Square:
    """Not round."""

    side: float
    name: str | Unset = UNSET

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class Label:
    """Nothing required; the first letter may be a list."""

    name: list[str] | Unset = UNSET

    __repr__ = represent


Part: TypeAlias = TextPart | ImagePart | UnknownVariant
Shape: TypeAlias = Circle | Square | Label
Prompt: TypeAlias = str | list[str] | list[int] | list[list[int]]
