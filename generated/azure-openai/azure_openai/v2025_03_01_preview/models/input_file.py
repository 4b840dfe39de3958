"""`InputFile`: A file as input."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset

__all__ = ["InputFile", "InputFileDict"]


@dataclass(kw_only=True, repr=False)
class InputFile:
    """A file as input. Since 2025-03-01-preview."""

    type: Literal["input_file"] = "input_file"
    """Kind of this object: `input_file`."""

    file_id: str | Unset = UNSET
    """Id of a stored file, in place of its content."""

    filename: str | Unset = UNSET
    """Name to show the model."""

    file_data: str | Unset = UNSET
    """The content of the file."""

    __repr__ = represent


class InputFileDict(TypedDict, total=False):
    """`InputFile` as a plain dict, keyed by wire names."""

    type: Required[Literal["input_file"]]
    file_id: str
    filename: str
    file_data: str
