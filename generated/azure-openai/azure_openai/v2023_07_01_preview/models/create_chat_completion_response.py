"""`CreateChatCompletionResponse`: Result of a chat completion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent
from .chat_completions_response_common import ChatCompletionsResponseCommon

if TYPE_CHECKING:
    from .chat_completion_choice import ChatCompletionChoice
    from .prompt_filter_results import PromptFilterResults

__all__ = ["CreateChatCompletionResponse"]


@dataclass(kw_only=True, repr=False)
class CreateChatCompletionResponse(ChatCompletionsResponseCommon):
    """Result of a chat completion. Since 2023-03-15-preview."""

    prompt_filter_results: PromptFilterResults | None = None
    """Verdicts of the content filter on the prompts. In a stream they may come late
    and in any order. Since 2023-06-01-preview.
    """

    choices: list[ChatCompletionChoice]
    """The alternative answers."""

    __repr__ = represent
