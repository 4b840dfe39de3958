"""`PromptFilterResult`: Verdict of the content filter on one prompt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .content_filter_prompt_results import ContentFilterPromptResults

__all__ = ["PromptFilterResult"]


@dataclass(kw_only=True, repr=False)
class PromptFilterResult:
    """Verdict of the content filter on one prompt. Since 2023-06-01-preview."""

    prompt_index: int | None = None
    """Position of the prompt in the request."""

    content_filter_results: ContentFilterPromptResults | None = None
    """Verdict of the content filter on a prompt, category by category. `jailbreak`
    tells of attempts to talk the model out of its rules.
    """

    __repr__ = represent
