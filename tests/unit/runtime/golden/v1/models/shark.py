"""`Shark`: a fish that bites."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent
from .fish import Fish

__all__ = ["Shark"]


@dataclass(kw_only=True, repr=False)
class Shark(Fish):
    """A fish that bites."""

    kind: str = "shark"
    teeth: int

    __repr__ = represent
