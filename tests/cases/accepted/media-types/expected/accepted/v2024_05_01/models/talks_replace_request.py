"""`TalksReplaceRequest`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["TalksReplaceRequest", "TalksReplaceRequestDict"]


@dataclass(kw_only=True, repr=False)
class TalksReplaceRequest:
    """The schema `Talks_Replace request`."""

    a: str | Unset = UNSET

    __repr__ = represent


class TalksReplaceRequestDict(TypedDict, total=False):
    """`TalksReplaceRequest` as a plain dict, keyed by wire names."""

    a: str
