"""`ExtensionsChatCompletionChoice`: One answer, given as a list of messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent
from .chat_completion_choice_common import ChatCompletionChoiceCommon

if TYPE_CHECKING:
    from .message import Message

__all__ = ["ExtensionsChatCompletionChoice"]


@dataclass(kw_only=True, repr=False)
class ExtensionsChatCompletionChoice(ChatCompletionChoiceCommon):
    """One answer, given as a list of messages. Since 2023-06-01-preview."""

    messages: list[Message] | None = None
    """What the tools found, then what the assistant says."""

    __repr__ = represent
