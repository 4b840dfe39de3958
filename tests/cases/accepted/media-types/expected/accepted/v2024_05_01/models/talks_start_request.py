"""`TalksStartRequest`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset

__all__ = ["TalksStartRequest", "TalksStartRequestDict"]


@dataclass(kw_only=True, repr=False)
class TalksStartRequest:
    """The schema `Talks_Start request`."""

    prompt: str
    """What to say."""

    kind: Literal["talk"] = "talk"

    stream: bool | Unset = UNSET

    content_type: str | Unset = UNSET

    __repr__ = represent


class TalksStartRequestDict(TypedDict, total=False):
    """`TalksStartRequest` as a plain dict, keyed by wire names."""

    prompt: Required[str]
    kind: Required[Literal["talk"]]
    stream: bool
    content_type: str
