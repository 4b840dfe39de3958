"""`TalksStartRequestFormData`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.files import FileInput
    from ..._runtime.models import Unset

__all__ = ["TalksStartRequestFormData", "TalksStartRequestFormDataDict"]


@dataclass(kw_only=True, repr=False)
class TalksStartRequestFormData:
    """The schema `Talks_Start request form-data`."""

    file: FileInput

    prompt: str | Unset = UNSET

    __repr__ = represent


class TalksStartRequestFormDataDict(TypedDict, total=False):
    """`TalksStartRequestFormData` as a plain dict, keyed by wire names."""

    file: Required[FileInput]
    prompt: str
