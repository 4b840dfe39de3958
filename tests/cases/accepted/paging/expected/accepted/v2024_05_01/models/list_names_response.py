"""`ListNamesResponse`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ListNamesResponse"]


@dataclass(kw_only=True, repr=False)
class ListNamesResponse:
    """The schema `listNames response`."""

    names: list[str] | None = None

    __repr__ = represent
