"""`Begun`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .thread import Thread

__all__ = ["Begun"]


@dataclass(kw_only=True, repr=False)
class Begun:
    """The schema `Begun`."""

    event: Literal["thread.begun"]

    data: Thread

    __repr__ = represent
