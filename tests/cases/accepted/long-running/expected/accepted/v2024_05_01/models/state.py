"""`State`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["State"]


@dataclass(kw_only=True, repr=False)
class State:
    """The schema `State`."""

    state: str

    __repr__ = represent
