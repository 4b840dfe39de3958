from __future__ import annotations

from generator.runtime.models import UNSET, Unset, represent, wire

__all__ = ["UNSET", "Unset", "represent", "wire"]
