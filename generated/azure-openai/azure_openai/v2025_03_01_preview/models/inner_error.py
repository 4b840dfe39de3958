"""`InnerError`: More about an error that the content filter raised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .content_filter_prompt_results import ContentFilterPromptResults
    from .inner_error_code import InnerErrorCode

__all__ = ["InnerError"]


@dataclass(kw_only=True, repr=False)
class InnerError:
    """More about an error that the content filter raised. Since 2023-06-01-preview."""

    code: InnerErrorCode | None = None
    """Closer reason of the error."""

    content_filter_results: ContentFilterPromptResults | None = None
    """Verdict of the content filter on a prompt, category by category. `jailbreak`
    tells of attempts to talk the model out of its rules.
    """

    __repr__ = represent
