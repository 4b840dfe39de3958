"""`Recording`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.files import FileInput
    from ..._runtime.models import Unset
    from .file_input import FileInput_, FileInput_Dict

__all__ = ["Recording", "RecordingDict"]


@dataclass(kw_only=True, repr=False)
class Recording:
    """The schema `Recording`."""

    file: FileInput
    """The sound."""

    cover: FileInput | None | Unset = UNSET

    pages: list[FileInput] | Unset = UNSET

    title: str | Unset = UNSET

    about: FileInput_ | FileInput_Dict | Unset = UNSET

    __repr__ = represent


class RecordingDict(TypedDict, total=False):
    """`Recording` as a plain dict, keyed by wire names."""

    file: Required[FileInput]
    cover: FileInput | None
    pages: list[FileInput]
    title: str
    about: FileInput_ | FileInput_Dict
