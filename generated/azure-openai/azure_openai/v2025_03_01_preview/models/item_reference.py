"""`ItemReference`: Stands for a stored item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["ItemReference", "ItemReferenceDict"]


@dataclass(kw_only=True, repr=False)
class ItemReference:
    """Stands for a stored item. Since 2025-03-01-preview."""

    id: str
    """Id of the item that is meant."""

    type: Literal["item_reference"] = "item_reference"
    """Kind of this object: `item_reference`."""

    __repr__ = represent


class ItemReferenceDict(TypedDict, total=False):
    """`ItemReference` as a plain dict, keyed by wire names."""

    id: Required[str]
    type: Required[Literal["item_reference"]]
