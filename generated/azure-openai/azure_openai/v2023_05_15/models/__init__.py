"""The models of api-version 2023-05-15, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from .chat_completion_choice import ChatCompletionChoice
    from .chat_completion_chunk import ChatCompletionChunk
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .chat_completion_chunk_delta import ChatCompletionChunkDelta
    from .chat_completion_request_message import (
        ChatCompletionRequestMessage,
        ChatCompletionRequestMessageDict,
    )
    from .chat_completion_response_message import ChatCompletionResponseMessage
    from .chat_completion_usage import ChatCompletionUsage
    from .completion_choice import CompletionChoice
    from .completion_chunk import CompletionChunk
    from .completion_chunk_choice import CompletionChunkChoice
    from .completion_chunk_logprobs import CompletionChunkLogprobs
    from .completion_logprobs import CompletionLogprobs
    from .completion_usage import CompletionUsage
    from .create_chat_completion_request import (
        CreateChatCompletionRequest,
        CreateChatCompletionRequestDict,
    )
    from .create_chat_completion_response import CreateChatCompletionResponse
    from .create_completion_request import (
        CreateCompletionRequest,
        CreateCompletionRequestDict,
    )
    from .create_completion_response import CreateCompletionResponse
    from .create_embedding_request import (
        CreateEmbeddingRequest,
        CreateEmbeddingRequestDict,
    )
    from .create_embedding_response import CreateEmbeddingResponse
    from .embedding import Embedding
    from .embedding_usage import EmbeddingUsage
    from .error import Error
    from .error_response import ErrorResponse

__all__ = [
    "ChatCompletionChoice",
    "ChatCompletionChunk",
    "ChatCompletionChunkChoice",
    "ChatCompletionChunkDelta",
    "ChatCompletionRequestMessage",
    "ChatCompletionRequestMessageDict",
    "ChatCompletionResponseMessage",
    "ChatCompletionUsage",
    "CompletionChoice",
    "CompletionChunk",
    "CompletionChunkChoice",
    "CompletionChunkLogprobs",
    "CompletionLogprobs",
    "CompletionUsage",
    "CreateChatCompletionRequest",
    "CreateChatCompletionRequestDict",
    "CreateChatCompletionResponse",
    "CreateCompletionRequest",
    "CreateCompletionRequestDict",
    "CreateCompletionResponse",
    "CreateEmbeddingRequest",
    "CreateEmbeddingRequestDict",
    "CreateEmbeddingResponse",
    "Embedding",
    "EmbeddingUsage",
    "Error",
    "ErrorResponse",
]

_MODULES: dict[str, str] = {
    "ChatCompletionChoice": ".chat_completion_choice",
    "ChatCompletionChunk": ".chat_completion_chunk",
    "ChatCompletionChunkChoice": ".chat_completion_chunk_choice",
    "ChatCompletionChunkDelta": ".chat_completion_chunk_delta",
    "ChatCompletionRequestMessage": ".chat_completion_request_message",
    "ChatCompletionRequestMessageDict": ".chat_completion_request_message",
    "ChatCompletionResponseMessage": ".chat_completion_response_message",
    "ChatCompletionUsage": ".chat_completion_usage",
    "CompletionChoice": ".completion_choice",
    "CompletionChunk": ".completion_chunk",
    "CompletionChunkChoice": ".completion_chunk_choice",
    "CompletionChunkLogprobs": ".completion_chunk_logprobs",
    "CompletionLogprobs": ".completion_logprobs",
    "CompletionUsage": ".completion_usage",
    "CreateChatCompletionRequest": ".create_chat_completion_request",
    "CreateChatCompletionRequestDict": ".create_chat_completion_request",
    "CreateChatCompletionResponse": ".create_chat_completion_response",
    "CreateCompletionRequest": ".create_completion_request",
    "CreateCompletionRequestDict": ".create_completion_request",
    "CreateCompletionResponse": ".create_completion_response",
    "CreateEmbeddingRequest": ".create_embedding_request",
    "CreateEmbeddingRequestDict": ".create_embedding_request",
    "CreateEmbeddingResponse": ".create_embedding_response",
    "Embedding": ".embedding",
    "EmbeddingUsage": ".embedding_usage",
    "Error": ".error",
    "ErrorResponse": ".error_response",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_module(__name__, _MODULES)
