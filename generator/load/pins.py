"""Documents on the network that are read from a copy, by their address and hash."""

from __future__ import annotations

from pathlib import Path

from generator.origin import Origin
from generator.values import dataclass

__all__ = ["Pin"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """The copy of what lies at `url`; `sha256` is in lower-case hexadecimal digits.

    `origin` is where that was written down.
    """

    url: str
    path: Path
    sha256: str
    origin: Origin
