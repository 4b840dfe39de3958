"""`Ping`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .pong import Pong, PongInput

__all__ = ["Ping", "PingInput"]

Ping: TypeAlias = list["Pong"]
"""The schema `Ping`."""

PingInput: TypeAlias = Sequence["PongInput"]
"""`Ping` as requests may spell it."""
