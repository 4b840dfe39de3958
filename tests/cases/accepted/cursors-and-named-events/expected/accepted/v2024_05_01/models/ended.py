"""`Ended`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Ended"]


@dataclass(kw_only=True, repr=False)
class Ended:
    """The schema `Ended`."""

    event: Literal["thread.ended"]

    data: int

    __repr__ = represent
