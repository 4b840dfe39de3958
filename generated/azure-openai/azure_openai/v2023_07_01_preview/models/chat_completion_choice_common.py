"""`ChatCompletionChoiceCommon`: What every kind of answer carries."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ChatCompletionChoiceCommon"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionChoiceCommon:
    """What every kind of answer carries. Since 2023-06-01-preview."""

    index: int | None = None
    """Position of this answer in the list of choices."""

    finish_reason: str | None = None
    """Why generation ended: `stop` at a natural end or stop sequence, `length` at
    the token limit, `function_call` for a call, `content_filter` when filtered.
    """

    __repr__ = represent
