"""`AudioWord`: One spoken word and its time."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["AudioWord"]


@dataclass(kw_only=True, repr=False)
class AudioWord:
    """One spoken word and its time. Since 2025-03-01-preview."""

    word: str | None = None
    """The word."""

    start: float | None = None
    """Where it begins, in seconds."""

    end: float | None = None
    """Where it ends, in seconds."""

    __repr__ = represent
