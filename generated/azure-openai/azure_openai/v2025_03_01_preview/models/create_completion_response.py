"""`CreateCompletionResponse`: Result of a text completion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .completion_choice import CompletionChoice
    from .completion_usage import CompletionUsage
    from .prompt_filter_results import PromptFilterResults

__all__ = ["CreateCompletionResponse"]


@dataclass(kw_only=True, repr=False)
class CreateCompletionResponse:
    """Result of a text completion."""

    id: str
    """Id of this completion."""

    object: Literal["text_completion"]
    """Kind of this object."""

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

    system_fingerprint: str | None = None
    """Stands for the state of the serving system. Where it differs, equal seeds may
    give different texts. Since 2024-10-21.
    """

    usage: CompletionUsage | None = None
    """Tokens that a completion or a chat completion consumed."""

    __repr__ = represent
