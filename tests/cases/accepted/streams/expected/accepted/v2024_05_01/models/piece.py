"""`Piece`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["Piece"]


@dataclass(kw_only=True, repr=False)
class Piece:
    """The schema `Piece`."""

    text: str

    __repr__ = represent
