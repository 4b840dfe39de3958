"""`JsonTree`: texts in lists in lists."""

from __future__ import annotations

from typing import TypeAlias, Union

__all__ = ["JsonTree"]

JsonTree: TypeAlias = Union[str, "list[JsonTree]"]
