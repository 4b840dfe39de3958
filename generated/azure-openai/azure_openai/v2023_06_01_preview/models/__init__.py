"""The models of api-version 2023-06-01-preview, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from .chat_completion_choice import ChatCompletionChoice
    from .chat_completion_choice_common import ChatCompletionChoiceCommon
    from .chat_completion_chunk import ChatCompletionChunk
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .chat_completion_chunk_delta import ChatCompletionChunkDelta
    from .chat_completion_request_message import (
        ChatCompletionRequestMessage,
        ChatCompletionRequestMessageDict,
    )
    from .chat_completion_response_message import ChatCompletionResponseMessage
    from .chat_completion_usage import ChatCompletionUsage
    from .chat_completions_request_common import (
        ChatCompletionsRequestCommon,
        ChatCompletionsRequestCommonDict,
    )
    from .chat_completions_response_common import ChatCompletionsResponseCommon
    from .completion_choice import CompletionChoice
    from .completion_chunk import CompletionChunk
    from .completion_chunk_choice import CompletionChunkChoice
    from .completion_chunk_logprobs import CompletionChunkLogprobs
    from .completion_logprobs import CompletionLogprobs
    from .completion_usage import CompletionUsage
    from .content_filter_result import ContentFilterResult, ContentFilterSeverity
    from .content_filter_results import ContentFilterResults
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
    from .data_source import DataSource, DataSourceDict
    from .embedding import Embedding
    from .embedding_usage import EmbeddingUsage
    from .error import Error
    from .error_base import ErrorBase
    from .error_response import ErrorResponse
    from .extensions_chat_completion_choice import ExtensionsChatCompletionChoice
    from .extensions_chat_completion_chunk import ExtensionsChatCompletionChunk
    from .extensions_chat_completion_chunk_choice import (
        ExtensionsChatCompletionChunkChoice,
    )
    from .extensions_chat_completion_chunk_delta import (
        ExtensionsChatCompletionChunkDelta,
    )
    from .extensions_chat_completion_chunk_message import (
        ExtensionsChatCompletionChunkMessage,
    )
    from .extensions_chat_completions_request import (
        ExtensionsChatCompletionsRequest,
        ExtensionsChatCompletionsRequestDict,
    )
    from .extensions_chat_completions_response import ExtensionsChatCompletionsResponse
    from .generate_images_response import GenerateImagesResponse
    from .image_generations_request import (
        ImageGenerationsRequest,
        ImageGenerationsRequestDict,
    )
    from .image_generations_result import ImageGenerationsResult
    from .image_operation_status import ImageOperationStatus
    from .image_result import ImageResult
    from .inner_error import InnerError
    from .inner_error_code import InnerErrorCode
    from .message import Message, MessageDict
    from .operation_response import OperationResponse
    from .prompt_filter_result import PromptFilterResult
    from .prompt_filter_results import PromptFilterResults

__all__ = [
    "ChatCompletionChoice",
    "ChatCompletionChoiceCommon",
    "ChatCompletionChunk",
    "ChatCompletionChunkChoice",
    "ChatCompletionChunkDelta",
    "ChatCompletionRequestMessage",
    "ChatCompletionRequestMessageDict",
    "ChatCompletionResponseMessage",
    "ChatCompletionUsage",
    "ChatCompletionsRequestCommon",
    "ChatCompletionsRequestCommonDict",
    "ChatCompletionsResponseCommon",
    "CompletionChoice",
    "CompletionChunk",
    "CompletionChunkChoice",
    "CompletionChunkLogprobs",
    "CompletionLogprobs",
    "CompletionUsage",
    "ContentFilterResult",
    "ContentFilterResults",
    "ContentFilterSeverity",
    "CreateChatCompletionRequest",
    "CreateChatCompletionRequestDict",
    "CreateChatCompletionResponse",
    "CreateCompletionRequest",
    "CreateCompletionRequestDict",
    "CreateCompletionResponse",
    "CreateEmbeddingRequest",
    "CreateEmbeddingRequestDict",
    "CreateEmbeddingResponse",
    "DataSource",
    "DataSourceDict",
    "Embedding",
    "EmbeddingUsage",
    "Error",
    "ErrorBase",
    "ErrorResponse",
    "ExtensionsChatCompletionChoice",
    "ExtensionsChatCompletionChunk",
    "ExtensionsChatCompletionChunkChoice",
    "ExtensionsChatCompletionChunkDelta",
    "ExtensionsChatCompletionChunkMessage",
    "ExtensionsChatCompletionsRequest",
    "ExtensionsChatCompletionsRequestDict",
    "ExtensionsChatCompletionsResponse",
    "GenerateImagesResponse",
    "ImageGenerationsRequest",
    "ImageGenerationsRequestDict",
    "ImageGenerationsResult",
    "ImageOperationStatus",
    "ImageResult",
    "InnerError",
    "InnerErrorCode",
    "Message",
    "MessageDict",
    "OperationResponse",
    "PromptFilterResult",
    "PromptFilterResults",
]

_MODULES: dict[str, str] = {
    "ChatCompletionChoice": ".chat_completion_choice",
    "ChatCompletionChoiceCommon": ".chat_completion_choice_common",
    "ChatCompletionChunk": ".chat_completion_chunk",
    "ChatCompletionChunkChoice": ".chat_completion_chunk_choice",
    "ChatCompletionChunkDelta": ".chat_completion_chunk_delta",
    "ChatCompletionRequestMessage": ".chat_completion_request_message",
    "ChatCompletionRequestMessageDict": ".chat_completion_request_message",
    "ChatCompletionResponseMessage": ".chat_completion_response_message",
    "ChatCompletionUsage": ".chat_completion_usage",
    "ChatCompletionsRequestCommon": ".chat_completions_request_common",
    "ChatCompletionsRequestCommonDict": ".chat_completions_request_common",
    "ChatCompletionsResponseCommon": ".chat_completions_response_common",
    "CompletionChoice": ".completion_choice",
    "CompletionChunk": ".completion_chunk",
    "CompletionChunkChoice": ".completion_chunk_choice",
    "CompletionChunkLogprobs": ".completion_chunk_logprobs",
    "CompletionLogprobs": ".completion_logprobs",
    "CompletionUsage": ".completion_usage",
    "ContentFilterResult": ".content_filter_result",
    "ContentFilterResults": ".content_filter_results",
    "ContentFilterSeverity": ".content_filter_result",
    "CreateChatCompletionRequest": ".create_chat_completion_request",
    "CreateChatCompletionRequestDict": ".create_chat_completion_request",
    "CreateChatCompletionResponse": ".create_chat_completion_response",
    "CreateCompletionRequest": ".create_completion_request",
    "CreateCompletionRequestDict": ".create_completion_request",
    "CreateCompletionResponse": ".create_completion_response",
    "CreateEmbeddingRequest": ".create_embedding_request",
    "CreateEmbeddingRequestDict": ".create_embedding_request",
    "CreateEmbeddingResponse": ".create_embedding_response",
    "DataSource": ".data_source",
    "DataSourceDict": ".data_source",
    "Embedding": ".embedding",
    "EmbeddingUsage": ".embedding_usage",
    "Error": ".error",
    "ErrorBase": ".error_base",
    "ErrorResponse": ".error_response",
    "ExtensionsChatCompletionChoice": ".extensions_chat_completion_choice",
    "ExtensionsChatCompletionChunk": ".extensions_chat_completion_chunk",
    "ExtensionsChatCompletionChunkChoice": ".extensions_chat_completion_chunk_choice",
    "ExtensionsChatCompletionChunkDelta": ".extensions_chat_completion_chunk_delta",
    "ExtensionsChatCompletionChunkMessage": ".extensions_chat_completion_chunk_message",
    "ExtensionsChatCompletionsRequest": ".extensions_chat_completions_request",
    "ExtensionsChatCompletionsRequestDict": ".extensions_chat_completions_request",
    "ExtensionsChatCompletionsResponse": ".extensions_chat_completions_response",
    "GenerateImagesResponse": ".generate_images_response",
    "ImageGenerationsRequest": ".image_generations_request",
    "ImageGenerationsRequestDict": ".image_generations_request",
    "ImageGenerationsResult": ".image_generations_result",
    "ImageOperationStatus": ".image_operation_status",
    "ImageResult": ".image_result",
    "InnerError": ".inner_error",
    "InnerErrorCode": ".inner_error_code",
    "Message": ".message",
    "MessageDict": ".message",
    "OperationResponse": ".operation_response",
    "PromptFilterResult": ".prompt_filter_result",
    "PromptFilterResults": ".prompt_filter_results",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_module(__name__, _MODULES)
