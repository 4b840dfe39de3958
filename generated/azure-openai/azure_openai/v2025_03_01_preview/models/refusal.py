"""`Refusal`: Tells that the model declines, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["Refusal", "RefusalDict"]


@dataclass(kw_only=True, repr=False)
class Refusal:
    """Tells that the model declines, and why. Since 2025-03-01-preview."""

    type: Literal["refusal"] = "refusal"
    """Kind of this object: `refusal`."""

    refusal: str
    """Why the model declines, in its words."""

    __repr__ = represent


class RefusalDict(TypedDict, total=False):
    """`Refusal` as a plain dict, keyed by wire names."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]
