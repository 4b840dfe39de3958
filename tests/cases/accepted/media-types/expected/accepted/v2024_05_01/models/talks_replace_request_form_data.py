"""`TalksReplaceRequestFormData`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["TalksReplaceRequestFormData", "TalksReplaceRequestFormDataDict"]


@dataclass(kw_only=True, repr=False)
class TalksReplaceRequestFormData:
    """The schema `Talks_Replace request form-data`."""

    b: str | Unset = UNSET

    __repr__ = represent


class TalksReplaceRequestFormDataDict(TypedDict, total=False):
    """`TalksReplaceRequestFormData` as a plain dict, keyed by wire names."""

    b: str
