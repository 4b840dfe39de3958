"""`FollowRequest`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["FollowRequest", "FollowRequestDict"]


@dataclass(kw_only=True, repr=False)
class FollowRequest:
    """The schema `follow request`."""

    stream: bool | Unset = UNSET

    __repr__ = represent


class FollowRequestDict(TypedDict, total=False):
    """`FollowRequest` as a plain dict, keyed by wire names."""

    stream: bool
