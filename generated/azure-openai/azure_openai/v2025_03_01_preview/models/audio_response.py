"""`AudioResponse`: Text of a recording, in the format `json`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["AudioResponse"]


@dataclass(kw_only=True, repr=False)
class AudioResponse:
    """Text of a recording, in the format `json`. Since 2024-10-21."""

    text: str
    """What is said."""

    __repr__ = represent
