"""`Paint`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset
    from .colour import Colour

__all__ = ["Paint", "PaintDict", "PaintGrade", "PaintSize"]


@dataclass(kw_only=True, repr=False)
class Paint:
    """The schema `Paint`."""

    kind: Literal["paint"] = "paint"

    colour: Colour

    coats: Literal[1, 2, 3] | int | Unset = UNSET

    gloss: float | Unset = UNSET

    finish: Literal["matt", "gloss"] | str | None | Unset = UNSET

    grade: PaintGrade | Unset = UNSET

    size: PaintSize | Unset = UNSET

    __repr__ = represent


class PaintDict(TypedDict, total=False):
    """`Paint` as a plain dict, keyed by wire names."""

    kind: Required[Literal["paint"]]
    colour: Required[Colour]
    coats: Literal[1, 2, 3]
    gloss: float
    finish: Literal["matt", "gloss"] | None
    grade: PaintGrade
    size: PaintSize


PaintGrade: TypeAlias = Literal["a", "b"] | str
"""The schema `Paint grade`."""

PaintSize: TypeAlias = Literal["s", "m"] | str
"""The schema `Paint size`."""
