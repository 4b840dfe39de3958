"""`Json`: Any JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias, Union

__all__ = ["Json", "JsonInput"]

Json: TypeAlias = Union[str, float, list["Json"], dict[str, "Json"]]
"""Any JSON."""

JsonInput: TypeAlias = Union[
    str,
    float,
    Sequence["JsonInput"],
    Mapping[str, "JsonInput"],
]
"""`Json` as requests may spell it."""
