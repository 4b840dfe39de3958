"""`Error`: What went wrong."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["Error"]


@dataclass(kw_only=True, repr=False)
class Error:
    """What went wrong."""

    code: str | None = None
    """Code of the error, for programs."""

    message: str | None = None
    """What went wrong, for people."""

    param: str | None = None
    """Member of the request that caused the error."""

    type: str | None = None
    """Broad class of the error."""

    __repr__ = represent
