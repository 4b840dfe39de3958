"""`ListThreadsResponse`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .thread import Thread

__all__ = ["ListThreadsResponse"]


@dataclass(kw_only=True, repr=False)
class ListThreadsResponse:
    """The schema `listThreads response`."""

    data: list[Thread]

    last_id: str | None = None

    has_more: bool

    __repr__ = represent
