"""`ExtensionsChatCompletionsResponse`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent
from .chat_completions_response_common import ChatCompletionsResponseCommon

if TYPE_CHECKING:
    from .extensions_chat_completion_choice import ExtensionsChatCompletionChoice

__all__ = ["ExtensionsChatCompletionsResponse"]


@dataclass(kw_only=True, repr=False)
class ExtensionsChatCompletionsResponse(ChatCompletionsResponseCommon):
    """Result of a chat completion that is grounded in your data. Since
    2023-06-01-preview.
    """

    choices: list[ExtensionsChatCompletionChoice] | None = None
    """The alternative answers."""

    __repr__ = represent
