"""`VectorStoreFileError`: Why a file could not be made searchable; null if it could."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..._runtime.models import represent

__all__ = ["VectorStoreFileError", "VectorStoreFileObjectLastErrorCode"]


@dataclass(kw_only=True, repr=False)
class VectorStoreFileError:
    """Why a file could not be made searchable; null if it could. Since
    2025-03-01-preview.
    """

    code: VectorStoreFileObjectLastErrorCode
    """Broad class of the failure."""

    message: str
    """What went wrong, in words."""

    __repr__ = represent


VectorStoreFileObjectLastErrorCode: TypeAlias = (
    Literal["server_error", "unsupported_file", "invalid_file"] | str
)
"""Broad class of the failure."""
