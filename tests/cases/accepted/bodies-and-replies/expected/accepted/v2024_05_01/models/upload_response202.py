"""`UploadResponse202`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["UploadResponse202"]


@dataclass(kw_only=True, repr=False)
class UploadResponse202:
    """The schema `upload response 202`."""

    id: str | None = None

    __repr__ = represent
