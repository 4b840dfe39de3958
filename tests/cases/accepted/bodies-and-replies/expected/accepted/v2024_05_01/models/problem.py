"""`Problem`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["Problem"]


@dataclass(kw_only=True, repr=False)
class Problem:
    """The schema `Problem`."""

    title: str | None = None

    __repr__ = represent
