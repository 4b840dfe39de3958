"""`ChatCompletionChoice`: One answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent
from .chat_completion_choice_common import ChatCompletionChoiceCommon

if TYPE_CHECKING:
    from .chat_completion_response_message import ChatCompletionResponseMessage
    from .content_filter_results import ContentFilterResults

__all__ = ["ChatCompletionChoice"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionChoice(ChatCompletionChoiceCommon):
    """One answer. Since 2023-03-15-preview."""

    message: ChatCompletionResponseMessage | None = None
    """The message that the model answers with: text, or a function call."""

    content_filter_results: ContentFilterResults | None = None
    """Verdict of the content filter, category by category; a category without
    verdict is absent. `error` tells why the filter itself failed. Since
    2023-06-01-preview.
    """

    __repr__ = represent
