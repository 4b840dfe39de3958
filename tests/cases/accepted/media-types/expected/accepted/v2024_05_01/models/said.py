"""`Said`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["Said"]


@dataclass(kw_only=True, repr=False)
class Said:
    """The schema `Said`."""

    text: str

    __repr__ = represent
