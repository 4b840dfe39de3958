"""`Fish` and what swims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..._runtime.models import Tagged, represent

if TYPE_CHECKING:
    from datetime import date

__all__ = ["Fish"]


@dataclass(kw_only=True, repr=False)
class Fish:
    """What swims."""

    __variants__: ClassVar[Tagged] = Tagged(
        "kind",
        {"fish": "Fish", "salmon": "Salmon", "shark": "Shark"},
    )

    kind: str
    born: date | None = None
    siblings: list[Fish] | None = None

    __repr__ = represent
