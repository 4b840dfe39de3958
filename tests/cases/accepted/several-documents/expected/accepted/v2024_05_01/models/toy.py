"""`Toy`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .pet import Pet

__all__ = ["Toy"]


@dataclass(kw_only=True, repr=False)
class Toy:
    """The schema `Toy`."""

    owner: Pet | None = None

    __repr__ = represent
