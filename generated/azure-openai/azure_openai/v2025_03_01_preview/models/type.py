"""`Type`: Type text on the keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["Type", "TypeDict"]


@dataclass(kw_only=True, repr=False)
class Type:
    """Type text on the keyboard. Since 2025-03-01-preview."""

    type: Literal["type"] = "type"
    """Kind of this object: `type`. The service's default is `"type"`."""

    text: str
    """What to type."""

    __repr__ = represent


class TypeDict(TypedDict, total=False):
    """`Type` as a plain dict, keyed by wire names."""

    type: Required[Literal["type"]]
    text: Required[str]
