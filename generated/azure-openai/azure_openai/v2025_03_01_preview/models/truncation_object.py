"""`TruncationObject`: How much of a long thread a run reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset

__all__ = ["TruncationObject", "TruncationObjectDict", "TruncationType"]


@dataclass(kw_only=True, repr=False)
class TruncationObject:
    """How much of a long thread a run reads. Since 2025-03-01-preview."""

    type: TruncationType
    """`auto` drops messages from the middle until the rest fits; `last_messages`
    keeps only the newest.
    """

    last_messages: int | None | Unset = UNSET
    """How many of the newest messages to keep. At least 1."""

    __repr__ = represent


class TruncationObjectDict(TypedDict, total=False):
    """`TruncationObject` as a plain dict, keyed by wire names."""

    type: Required[TruncationType]
    last_messages: int | None


TruncationType: TypeAlias = Literal["auto", "last_messages"] | str
"""`auto` drops messages from the middle until the rest fits; `last_messages`
keeps only the newest.
"""
