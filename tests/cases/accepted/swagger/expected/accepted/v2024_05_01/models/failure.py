"""`Failure`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["Failure"]


@dataclass(kw_only=True, repr=False)
class Failure:
    """The schema `Failure`."""

    code: str | None = None

    __repr__ = represent
