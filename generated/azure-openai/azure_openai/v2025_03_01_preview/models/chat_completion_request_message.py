"""`ChatCompletionRequestMessage`."""

from __future__ import annotations

from typing import TypeAlias

from .chat_completion_request_assistant_message import (
    ChatCompletionRequestAssistantMessage,
    ChatCompletionRequestAssistantMessageDict,
)
from .chat_completion_request_developer_message import (
    ChatCompletionRequestDeveloperMessage,
    ChatCompletionRequestDeveloperMessageDict,
)
from .chat_completion_request_function_message import (
    ChatCompletionRequestFunctionMessage,
    ChatCompletionRequestFunctionMessageDict,
)
from .chat_completion_request_system_message import (
    ChatCompletionRequestSystemMessage,
    ChatCompletionRequestSystemMessageDict,
)
from .chat_completion_request_tool_message import (
    ChatCompletionRequestToolMessage,
    ChatCompletionRequestToolMessageDict,
)
from .chat_completion_request_user_message import (
    ChatCompletionRequestUserMessage,
    ChatCompletionRequestUserMessageDict,
)

__all__ = ["ChatCompletionRequestMessage"]

ChatCompletionRequestMessage: TypeAlias = (
    ChatCompletionRequestDeveloperMessage
    | ChatCompletionRequestDeveloperMessageDict
    | ChatCompletionRequestSystemMessage
    | ChatCompletionRequestSystemMessageDict
    | ChatCompletionRequestUserMessage
    | ChatCompletionRequestUserMessageDict
    | ChatCompletionRequestAssistantMessage
    | ChatCompletionRequestAssistantMessageDict
    | ChatCompletionRequestToolMessage
    | ChatCompletionRequestToolMessageDict
    | ChatCompletionRequestFunctionMessage
    | ChatCompletionRequestFunctionMessageDict
)
"""One message of the conversation that is sent; its `role` decides its shape.
Since 2023-03-15-preview.
"""
