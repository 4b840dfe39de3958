"""`CreateChatCompletionResponse`: Result of a chat completion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .chat_completion_choice import ChatCompletionChoice
    from .completion_usage import CompletionUsage
    from .prompt_filter_results import PromptFilterResults

__all__ = ["CreateChatCompletionResponse"]


@dataclass(kw_only=True, repr=False)
class CreateChatCompletionResponse:
    """Result of a chat completion. Since 2023-03-15-preview."""

    id: str
    """Id of this completion."""

    prompt_filter_results: PromptFilterResults | None = None
    """Verdicts of the content filter on the prompts. In a stream they may come late
    and in any order. Since 2023-06-01-preview.
    """

    choices: list[ChatCompletionChoice]
    """The alternative answers: `n` of them."""

    created: int
    """Time of creation, in seconds since 1970-01-01 UTC."""

    model: str
    """Model that wrote the answer."""

    system_fingerprint: str | None = None
    """Stands for the state of the serving system. Where it differs, equal seeds may
    give different answers. Since 2024-10-21.
    """

    object: Literal["chat.completion"]
    """Kind of this object."""

    usage: CompletionUsage | None = None
    """Tokens that a completion or a chat completion consumed."""

    __repr__ = represent
