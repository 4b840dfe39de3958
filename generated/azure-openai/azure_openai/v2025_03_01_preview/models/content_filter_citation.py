"""`ContentFilterCitation`: Where known program code comes from."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..._runtime.models import represent, wire

__all__ = ["ContentFilterCitation"]


@dataclass(kw_only=True, repr=False)
class ContentFilterCitation:
    """Where known program code comes from. Since 2024-10-21."""

    url: str | None = field(default=None, metadata=wire("URL"))
    """Address of the code."""

    license: str | None = None
    """Licence of the code."""

    __repr__ = represent
