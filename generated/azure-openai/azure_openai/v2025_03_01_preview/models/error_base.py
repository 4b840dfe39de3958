"""`ErrorBase`: An error in its shortest form."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ErrorBase"]


@dataclass(kw_only=True, repr=False)
class ErrorBase:
    """An error in its shortest form. Since 2023-06-01-preview."""

    code: str | None = None
    """Code of the error, for programs."""

    message: str | None = None
    """What went wrong, for people."""

    __repr__ = represent
