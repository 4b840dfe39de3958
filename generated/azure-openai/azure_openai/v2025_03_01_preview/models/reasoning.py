"""`Reasoning`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .reasoning_effort import ReasoningEffort

__all__ = ["Reasoning", "ReasoningDict"]


@dataclass(kw_only=True, repr=False)
class Reasoning:
    """How much a reasoning model thinks, and whether it sums its thoughts up. Since
    2025-03-01-preview.
    """

    effort: ReasoningEffort | None
    """How much a reasoning model thinks before it answers. Less is faster and costs
    fewer tokens.

    The service's default is `"medium"`.
    """

    generate_summary: Literal["concise", "detailed"] | str | None | Unset = UNSET
    """How long a summary of the thoughts to write; for computer use only."""

    __repr__ = represent


class ReasoningDict(TypedDict, total=False):
    """`Reasoning` as a plain dict, keyed by wire names."""

    effort: Required[ReasoningEffort | None]
    generate_summary: Literal["concise", "detailed"] | None
