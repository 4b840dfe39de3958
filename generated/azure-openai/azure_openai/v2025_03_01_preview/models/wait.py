"""`Wait`: Do nothing for a moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["Wait", "WaitDict"]


@dataclass(kw_only=True, repr=False)
class Wait:
    """Do nothing for a moment. Since 2025-03-01-preview."""

    type: Literal["wait"] = "wait"
    """Kind of this object: `wait`. The service's default is `"wait"`."""

    __repr__ = represent


class WaitDict(TypedDict, total=False):
    """`Wait` as a plain dict, keyed by wire names."""

    type: Required[Literal["wait"]]
