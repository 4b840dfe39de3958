"""`Pet`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["Pet"]


@dataclass(kw_only=True, repr=False)
class Pet:
    """The schema `Pet`."""

    name: str

    __repr__ = represent
