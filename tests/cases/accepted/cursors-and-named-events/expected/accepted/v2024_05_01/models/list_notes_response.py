"""`ListNotesResponse`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ListNotesResponse"]


@dataclass(kw_only=True, repr=False)
class ListNotesResponse:
    """The schema `listNotes response`."""

    notes: list[str] | None = None

    __repr__ = represent
