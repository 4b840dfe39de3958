"""`Recording`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..._runtime.models import Unset
    from .file_input import FileInput_, FileInput_Dict

__all__ = ["Recording", "RecordingDict"]


@dataclass(kw_only=True, repr=False)
class Recording:
    """The schema `Recording`."""

    file: bytes
    """The sound."""

    cover: bytes | None | Unset = UNSET

    pages: Sequence[bytes] | Unset = UNSET

    title: str | Unset = UNSET

    about: FileInput_ | FileInput_Dict | Unset = UNSET

    __repr__ = represent


class RecordingDict(TypedDict, total=False):
    """`Recording` as a plain dict, keyed by wire names."""

    file: Required[bytes]
    cover: bytes | None
    pages: Sequence[bytes]
    title: str
    about: FileInput_ | FileInput_Dict
