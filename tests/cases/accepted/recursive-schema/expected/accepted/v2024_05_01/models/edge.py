"""`Edge`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset
    from .node import Node, NodeDict

__all__ = ["Edge", "EdgeDict"]


@dataclass(kw_only=True, repr=False)
class Edge:
    """The schema `Edge`."""

    node: Node | Unset = UNSET

    __repr__ = represent


class EdgeDict(TypedDict, total=False):
    """`Edge` as a plain dict, keyed by wire names."""

    node: Node | NodeDict
