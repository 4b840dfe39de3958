"""`CodeInterpreterFile`: A file that code wrote."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["CodeInterpreterFile"]


@dataclass(kw_only=True, repr=False)
class CodeInterpreterFile:
    """A file that code wrote. Since 2025-03-01-preview."""

    mime_type: str
    """Media type of the file."""

    file_id: str
    """Id of the file."""

    __repr__ = represent
