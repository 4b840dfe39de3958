"""`Home`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["Home"]


@dataclass(kw_only=True, repr=False)
class Home:
    """The schema `Home`."""

    street: str | None = None

    __repr__ = represent
