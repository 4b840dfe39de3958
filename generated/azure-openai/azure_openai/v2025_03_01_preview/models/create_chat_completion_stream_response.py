"""`CreateChatCompletionStreamResponse`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .completion_usage import CompletionUsage
    from .prompt_filter_results import PromptFilterResults

__all__ = ["CreateChatCompletionStreamResponse"]


@dataclass(kw_only=True, repr=False)
class CreateChatCompletionStreamResponse:
    """One event of a streamed chat completion: the next piece of the answer. Since
    2023-03-15-preview.
    """

    id: str
    """Id of the completion, the same in all its events that carry text."""

    choices: list[ChatCompletionChunkChoice]
    """Pieces of one or more answers; may be empty."""

    created: int
    """Time of creation, in seconds since 1970-01-01 UTC, the same in all events that
    carry text.
    """

    model: str
    """Model that writes the answer."""

    system_fingerprint: str | None = None
    """Stands for the state of the serving system. Where it differs, equal seeds may
    give different answers. Since 2024-10-21.
    """

    object: Literal["chat.completion.chunk"]
    """Kind of this object."""

    prompt_filter_results: PromptFilterResults | None = None
    """Verdicts of the content filter on the prompts. In a stream they may come late
    and in any order. Since 2023-06-01-preview.
    """

    usage: CompletionUsage | None = None
    """Null until the last event, which has no choices; then the tokens of the call.
    Since 2024-10-21.
    """

    __repr__ = represent
