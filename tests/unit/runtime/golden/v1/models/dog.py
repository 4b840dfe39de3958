"""`Dog`: a pet that barks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from ..._runtime.models import represent, wire

if TYPE_CHECKING:
    from .pet import Pet

__all__ = ["Dog"]


@dataclass(kw_only=True, repr=False)
class Dog:
    """A pet that barks."""

    pet_type: Literal["dog"] = field(default="dog", metadata=wire("petType"))
    friend: Pet | None = None

    __repr__ = represent
