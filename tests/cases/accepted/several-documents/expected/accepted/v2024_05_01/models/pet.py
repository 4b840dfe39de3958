"""`Pet`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .home import Home

__all__ = ["Pet"]


@dataclass(kw_only=True, repr=False)
class Pet:
    """The schema `Pet`."""

    name: str | None = None

    home: Home | None = None

    __repr__ = represent
