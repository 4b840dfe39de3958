"""`CodeInterpreterFileOutput`: Files that code wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .code_interpreter_file import CodeInterpreterFile

__all__ = ["CodeInterpreterFileOutput"]


@dataclass(kw_only=True, repr=False)
class CodeInterpreterFileOutput:
    """Files that code wrote. Since 2025-03-01-preview."""

    type: Literal["files"]
    """Kind of this object: `files`."""

    files: list[CodeInterpreterFile]
    """The files."""

    __repr__ = represent
