"""`Cat`: a pet that purrs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from ..._runtime.models import represent, wire

__all__ = ["Cat"]


@dataclass(kw_only=True, repr=False)
class Cat:
    """A pet that purrs."""

    pet_type: Literal["cat"] = field(default="cat", metadata=wire("petType"))
    lives: int

    __repr__ = represent
