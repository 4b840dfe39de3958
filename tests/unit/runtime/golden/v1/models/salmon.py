"""`Salmon`: a fish that returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..._runtime.models import Tagged, represent
from .fish import Fish

__all__ = ["Salmon", "SmartSalmon"]


@dataclass(kw_only=True, repr=False)
class Salmon(Fish):
    """A fish that returns."""

    __variants__: ClassVar[Tagged] = Tagged("kind", {"smart_salmon": "SmartSalmon"})

    kind: str = "salmon"
    river: str | None = None

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class SmartSalmon(Salmon):
    """A salmon that knows where."""

    kind: str = "smart_salmon"
    school: str | None = None

    __repr__ = represent
