"""The models of api-version v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from .cat import Cat
    from .chat_completion import (
        ChatChoice,
        ChatCompletion,
        ChatCompletionMessage,
        CompletionUsage,
        FunctionCall,
        PromptFilterResult,
        TokenDetails,
        ToolCall,
    )
    from .chat_role import ChatRole
    from .content_filter_results import (
        ContentFilterDetected,
        ContentFilterResults,
        ContentFilterSeverity,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequest,
        CreateChatCompletionRequestDict,
        RequestMessage,
        RequestMessageDict,
    )
    from .dog import Dog
    from .embeddings import Embedding, Embeddings, EmbeddingUsage
    from .everything import Counters, Everything, Node
    from .fish import Fish
    from .json_tree import JsonTree
    from .part import Circle, ImagePart, Label, Part, Prompt, Shape, Square, TextPart
    from .pet import Pet
    from .salmon import Salmon, SmartSalmon
    from .shark import Shark

__all__ = [
    "Cat",
    "ChatChoice",
    "ChatCompletion",
    "ChatCompletionMessage",
    "ChatRole",
    "Circle",
    "CompletionUsage",
    "ContentFilterDetected",
    "ContentFilterResults",
    "ContentFilterSeverity",
    "Counters",
    "CreateChatCompletionRequest",
    "CreateChatCompletionRequestDict",
    "Dog",
    "Embedding",
    "EmbeddingUsage",
    "Embeddings",
    "Everything",
    "Fish",
    "FunctionCall",
    "ImagePart",
    "JsonTree",
    "Label",
    "Node",
    "Part",
    "Pet",
    "Prompt",
    "PromptFilterResult",
    "RequestMessage",
    "RequestMessageDict",
    "Salmon",
    "Shape",
    "Shark",
    "SmartSalmon",
    "Square",
    "TextPart",
    "TokenDetails",
    "ToolCall",
]

# Hidden from type checkers, for which a module with `__getattr__` has every name.
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "Cat": ".cat",
            "ChatChoice": ".chat_completion",
            "ChatCompletion": ".chat_completion",
            "ChatCompletionMessage": ".chat_completion",
            "ChatRole": ".chat_role",
            "Circle": ".part",
            "CompletionUsage": ".chat_completion",
            "ContentFilterDetected": ".content_filter_results",
            "ContentFilterResults": ".content_filter_results",
            "ContentFilterSeverity": ".content_filter_results",
            "Counters": ".everything",
            "CreateChatCompletionRequest": ".create_chat_completion_request",
            "CreateChatCompletionRequestDict": ".create_chat_completion_request",
            "Dog": ".dog",
            "Embedding": ".embeddings",
            "EmbeddingUsage": ".embeddings",
            "Embeddings": ".embeddings",
            "Everything": ".everything",
            "Fish": ".fish",
            "FunctionCall": ".chat_completion",
            "ImagePart": ".part",
            "JsonTree": ".json_tree",
            "Label": ".part",
            "Node": ".everything",
            "Part": ".part",
            "Pet": ".pet",
            "Prompt": ".part",
            "PromptFilterResult": ".chat_completion",
            "RequestMessage": ".create_chat_completion_request",
            "RequestMessageDict": ".create_chat_completion_request",
            "Salmon": ".salmon",
            "Shape": ".part",
            "Shark": ".shark",
            "SmartSalmon": ".salmon",
            "Square": ".part",
            "TextPart": ".part",
            "TokenDetails": ".chat_completion",
            "ToolCall": ".chat_completion",
        },
    )
