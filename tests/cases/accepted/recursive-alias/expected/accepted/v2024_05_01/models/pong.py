"""`Pong`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .ping import Ping, PingInput

__all__ = ["Pong", "PongInput"]

Pong: TypeAlias = list["Ping"]
"""The schema `Pong`."""

PongInput: TypeAlias = Sequence["PingInput"]
"""`Pong` as requests may spell it."""
