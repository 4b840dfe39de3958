"""`ContentFilterCompletionTextSpan`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ContentFilterCompletionTextSpan"]


@dataclass(kw_only=True, repr=False)
class ContentFilterCompletionTextSpan:
    """Where in the generated text something was found. Since 2025-03-01-preview."""

    completion_start_offset: int
    """Where the place begins, in UTF-32 code points."""

    completion_end_offset: int
    """Where the place ends, in UTF-32 code points; not part of it."""

    __repr__ = represent
