"""`Thread`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["Thread"]


@dataclass(kw_only=True, repr=False)
class Thread:
    """The schema `Thread`."""

    id: str

    __repr__ = represent
