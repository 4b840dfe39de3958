"""`Node`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..._runtime.models import Unset
    from .edge import Edge, EdgeDict

__all__ = ["Node", "NodeDict"]


@dataclass(kw_only=True, repr=False)
class Node:
    """The schema `Node`."""

    value: str

    children: list[Node] | Unset = UNSET

    parent: Edge | Unset = UNSET

    __repr__ = represent


class NodeDict(TypedDict, total=False):
    """`Node` as a plain dict, keyed by wire names."""

    value: Required[str]
    children: Sequence[Node | NodeDict]
    parent: Edge | EdgeDict
