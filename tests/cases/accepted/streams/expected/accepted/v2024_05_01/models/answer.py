"""`Answer`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["Answer"]


@dataclass(kw_only=True, repr=False)
class Answer:
    """The schema `Answer`."""

    text: str

    __repr__ = represent
