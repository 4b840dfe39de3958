"""`Picture`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["Picture"]


@dataclass(kw_only=True, repr=False)
class Picture:
    """The schema `Picture`."""

    url: str

    __repr__ = represent
