"""`RankingOptions`: How hits are put in order and when they are too weak."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime.models import Unset

__all__ = ["RankingOptions", "RankingOptionsDict"]


@dataclass(kw_only=True, repr=False)
class RankingOptions:
    """How hits are put in order and when they are too weak. Since
    2025-03-01-preview.
    """

    ranker: Literal["auto", "default-2024-11-15"] | str | Unset = UNSET
    """The ranker. The service's default is `"auto"`."""

    score_threshold: float | Unset = UNSET
    """Weakest score that still counts, from 0 to 1.

    From 0 to 1. The service's default is `0`.
    """

    __repr__ = represent


class RankingOptionsDict(TypedDict, total=False):
    """`RankingOptions` as a plain dict, keyed by wire names."""

    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float
