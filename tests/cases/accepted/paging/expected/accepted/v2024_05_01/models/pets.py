"""`Pets`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..._runtime.models import represent, wire

if TYPE_CHECKING:
    from .pet import Pet

__all__ = ["Pets"]


@dataclass(kw_only=True, repr=False)
class Pets:
    """The schema `Pets`."""

    value: list[Pet]

    next_link: str | None = field(default=None, metadata=wire("nextLink"))

    __repr__ = represent
