"""`Map`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from .holder import Holder, HolderDict

__all__ = ["Map", "MapInput"]

Map: TypeAlias = dict[str, Holder]
"""The schema `Map`."""

MapInput: TypeAlias = Mapping[str, Holder | HolderDict]
"""`Map` as requests may spell it."""
