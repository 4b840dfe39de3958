"""`CreateCompletionResponse`: Result of a text completion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .completion_choice import CompletionChoice
    from .completion_usage import CompletionUsage
    from .prompt_filter_results import PromptFilterResults

__all__ = ["CreateCompletionResponse"]


@dataclass(kw_only=True, repr=False)
class CreateCompletionResponse:
    """Result of a text completion."""

    id: str
    """Id of this completion."""

    object: str
    """Kind of this object: `text_completion`."""

    created: int
    """Time of creation, in seconds since 1970-01-01 UTC."""

    model: str
    """Model that wrote the text."""

    prompt_filter_results: PromptFilterResults | None = None
    """Verdicts of the content filter on the prompts. In a stream they may come late
    and in any order. Since 2023-06-01-preview.
    """

    choices: list[CompletionChoice]
    """The generated texts: `n` for each prompt."""

    usage: CompletionUsage | None = None
    """Tokens that a text completion consumed."""

    __repr__ = represent
