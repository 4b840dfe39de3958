"""The models of api-version 2024-10-21, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from .audio_response import AudioResponse
    from .audio_response_format import AudioResponseFormat
    from .audio_segment import AudioSegment
    from .audio_verbose_response import AudioVerboseResponse
    from .azure_chat_extension_configuration import (
        AzureChatExtensionConfiguration,
        AzureChatExtensionConfigurationDict,
    )
    from .azure_chat_extension_type import AzureChatExtensionType
    from .azure_chat_extensions_message_context import AzureChatExtensionsMessageContext
    from .azure_cosmos_db_chat_extension_configuration import (
        AzureCosmosDBChatExtensionConfiguration,
        AzureCosmosDBChatExtensionConfigurationDict,
    )
    from .azure_cosmos_db_chat_extension_parameters import (
        AzureCosmosDBChatExtensionParameters,
        AzureCosmosDBChatExtensionParametersDict,
    )
    from .azure_cosmos_db_field_mapping_options import (
        AzureCosmosDBFieldMappingOptions,
        AzureCosmosDBFieldMappingOptionsDict,
    )
    from .azure_search_chat_extension_configuration import (
        AzureSearchChatExtensionConfiguration,
        AzureSearchChatExtensionConfigurationDict,
    )
    from .azure_search_chat_extension_parameters import (
        AzureSearchChatExtensionParameters,
        AzureSearchChatExtensionParametersDict,
    )
    from .azure_search_index_field_mapping_options import (
        AzureSearchIndexFieldMappingOptions,
        AzureSearchIndexFieldMappingOptionsDict,
    )
    from .azure_search_query_type import AzureSearchQueryType
    from .chat_completion_choice import ChatCompletionChoice
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .chat_completion_chunk_function_call import ChatCompletionChunkFunctionCall
    from .chat_completion_function_call import ChatCompletionFunctionCall
    from .chat_completion_function_call_option import (
        ChatCompletionFunctionCallOption,
        ChatCompletionFunctionCallOptionDict,
    )
    from .chat_completion_functions import (
        ChatCompletionFunctions,
        ChatCompletionFunctionsDict,
    )
    from .chat_completion_logprobs import ChatCompletionLogprobs
    from .chat_completion_message_tool_call import (
        ChatCompletionMessageToolCall,
        ChatCompletionMessageToolCallDict,
    )
    from .chat_completion_message_tool_call_chunk import (
        ChatCompletionMessageToolCallChunk,
    )
    from .chat_completion_message_tool_call_chunk_function import (
        ChatCompletionMessageToolCallChunkFunction,
    )
    from .chat_completion_message_tool_call_function import (
        ChatCompletionMessageToolCallFunction,
        ChatCompletionMessageToolCallFunctionDict,
    )
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls
    from .chat_completion_named_tool_choice import (
        ChatCompletionNamedToolChoice,
        ChatCompletionNamedToolChoiceDict,
    )
    from .chat_completion_named_tool_choice_function import (
        ChatCompletionNamedToolChoiceFunction,
        ChatCompletionNamedToolChoiceFunctionDict,
    )
    from .chat_completion_request_assistant_message import (
        ChatCompletionRequestAssistantMessage,
        ChatCompletionRequestAssistantMessageDict,
    )
    from .chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPart,
    )
    from .chat_completion_request_function_call import (
        ChatCompletionRequestFunctionCall,
        ChatCompletionRequestFunctionCallDict,
    )
    from .chat_completion_request_function_message import (
        ChatCompletionRequestFunctionMessage,
        ChatCompletionRequestFunctionMessageDict,
    )
    from .chat_completion_request_image_url import (
        ChatCompletionRequestImageUrl,
        ChatCompletionRequestImageUrlDict,
    )
    from .chat_completion_request_message import ChatCompletionRequestMessage
    from .chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImage,
        ChatCompletionRequestMessageContentPartImageDict,
    )
    from .chat_completion_request_message_content_part_refusal import (
        ChatCompletionRequestMessageContentPartRefusal,
        ChatCompletionRequestMessageContentPartRefusalDict,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
        ChatCompletionRequestMessageContentPartTextDict,
    )
    from .chat_completion_request_system_message import (
        ChatCompletionRequestSystemMessage,
        ChatCompletionRequestSystemMessageDict,
    )
    from .chat_completion_request_system_message_content_part import (
        ChatCompletionRequestSystemMessageContentPart,
    )
    from .chat_completion_request_tool_message import (
        ChatCompletionRequestToolMessage,
        ChatCompletionRequestToolMessageDict,
    )
    from .chat_completion_request_tool_message_content_part import (
        ChatCompletionRequestToolMessageContentPart,
    )
    from .chat_completion_request_user_message import (
        ChatCompletionRequestUserMessage,
        ChatCompletionRequestUserMessageDict,
    )
    from .chat_completion_request_user_message_content_part import (
        ChatCompletionRequestUserMessageContentPart,
    )
    from .chat_completion_response_message import ChatCompletionResponseMessage
    from .chat_completion_response_message_role import ChatCompletionResponseMessageRole
    from .chat_completion_stream_options import (
        ChatCompletionStreamOptions,
        ChatCompletionStreamOptionsDict,
    )
    from .chat_completion_stream_response_delta import ChatCompletionStreamResponseDelta
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob
    from .chat_completion_tool import ChatCompletionTool, ChatCompletionToolDict
    from .chat_completion_tool_choice_option import ChatCompletionToolChoiceOption
    from .chat_completion_top_logprob import ChatCompletionTopLogprob
    from .chat_completions_request_common import (
        ChatCompletionsRequestCommon,
        ChatCompletionsRequestCommonDict,
    )
    from .citation import Citation
    from .completion_choice import CompletionChoice
    from .completion_chunk import CompletionChunk
    from .completion_chunk_choice import CompletionChunkChoice
    from .completion_chunk_logprobs import CompletionChunkLogprobs
    from .completion_logprobs import CompletionLogprobs
    from .completion_tokens_details import CompletionTokensDetails
    from .completion_usage import CompletionUsage
    from .content_filter_choice_results import ContentFilterChoiceResults
    from .content_filter_citation import ContentFilterCitation
    from .content_filter_detected_result import ContentFilterDetectedResult
    from .content_filter_detected_with_citation_result import (
        ContentFilterDetectedWithCitationResult,
    )
    from .content_filter_prompt_results import ContentFilterPromptResults
    from .content_filter_result_base import ContentFilterResultBase
    from .content_filter_results_base import ContentFilterResultsBase
    from .content_filter_severity_result import (
        ContentFilterSeverity,
        ContentFilterSeverityResult,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequest,
        CreateChatCompletionRequestDict,
    )
    from .create_chat_completion_response import CreateChatCompletionResponse
    from .create_chat_completion_stream_response import (
        CreateChatCompletionStreamResponse,
    )
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
    from .create_transcription_request import (
        CreateTranscriptionRequest,
        CreateTranscriptionRequestDict,
    )
    from .create_translation_request import (
        CreateTranslationRequest,
        CreateTranslationRequestDict,
    )
    from .dalle_content_filter_results import DalleContentFilterResults
    from .dalle_error import DalleError
    from .dalle_error_response import DalleErrorResponse
    from .dalle_filter_results import DalleFilterResults
    from .dalle_inner_error import DalleInnerError
    from .embedding import Embedding
    from .embedding_usage import EmbeddingUsage
    from .error import Error
    from .error_base import ErrorBase
    from .error_response import ErrorResponse
    from .function_object import FunctionObject, FunctionObjectDict
    from .function_parameters import FunctionParameters
    from .generate_images_response import GenerateImagesResponse
    from .image_generations_request import (
        ImageGenerationsRequest,
        ImageGenerationsRequestDict,
    )
    from .image_quality import ImageQuality
    from .image_result import ImageResult
    from .image_size import ImageSize
    from .image_style import ImageStyle
    from .images_response_format import ImagesResponseFormat
    from .inner_error import InnerError
    from .inner_error_code import InnerErrorCode
    from .on_your_data_api_key_authentication_options import (
        OnYourDataApiKeyAuthenticationOptions,
        OnYourDataApiKeyAuthenticationOptionsDict,
    )
    from .on_your_data_authentication_options import (
        OnYourDataAuthenticationOptions,
        OnYourDataAuthenticationOptionsDict,
    )
    from .on_your_data_authentication_type import OnYourDataAuthenticationType
    from .on_your_data_connection_string_authentication_options import (
        OnYourDataConnectionStringAuthenticationOptions,
        OnYourDataConnectionStringAuthenticationOptionsDict,
    )
    from .on_your_data_deployment_name_vectorization_source import (
        OnYourDataDeploymentNameVectorizationSource,
        OnYourDataDeploymentNameVectorizationSourceDict,
    )
    from .on_your_data_endpoint_vectorization_source import (
        OnYourDataEndpointVectorizationSource,
        OnYourDataEndpointVectorizationSourceDict,
    )
    from .on_your_data_system_assigned_managed_identity_authentic_1f1a4fac import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptionsDict,
    )
    from .on_your_data_user_assigned_managed_identity_authenticat_c107f241 import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
        OnYourDataUserAssignedManagedIdentityAuthenticationOptionsDict,
    )
    from .on_your_data_vectorization_source import (
        OnYourDataVectorizationSource,
        OnYourDataVectorizationSourceDict,
    )
    from .on_your_data_vectorization_source_type import (
        OnYourDataVectorizationSourceType,
    )
    from .parallel_tool_calls import ParallelToolCalls
    from .prompt_filter_result import PromptFilterResult
    from .prompt_filter_results import PromptFilterResults
    from .response_format_json_object import (
        ResponseFormatJsonObject,
        ResponseFormatJsonObjectDict,
    )
    from .response_format_json_schema import (
        ResponseFormatJsonSchema,
        ResponseFormatJsonSchemaDict,
    )
    from .response_format_json_schema_definition import (
        ResponseFormatJsonSchemaDefinition,
        ResponseFormatJsonSchemaDefinitionDict,
    )
    from .response_format_json_schema_schema import ResponseFormatJsonSchemaSchema
    from .response_format_text import ResponseFormatText, ResponseFormatTextDict
    from .tool_call_type import ToolCallType

__all__ = [
    "AudioResponse",
    "AudioResponseFormat",
    "AudioSegment",
    "AudioVerboseResponse",
    "AzureChatExtensionConfiguration",
    "AzureChatExtensionConfigurationDict",
    "AzureChatExtensionType",
    "AzureChatExtensionsMessageContext",
    "AzureCosmosDBChatExtensionConfiguration",
    "AzureCosmosDBChatExtensionConfigurationDict",
    "AzureCosmosDBChatExtensionParameters",
    "AzureCosmosDBChatExtensionParametersDict",
    "AzureCosmosDBFieldMappingOptions",
    "AzureCosmosDBFieldMappingOptionsDict",
    "AzureSearchChatExtensionConfiguration",
    "AzureSearchChatExtensionConfigurationDict",
    "AzureSearchChatExtensionParameters",
    "AzureSearchChatExtensionParametersDict",
    "AzureSearchIndexFieldMappingOptions",
    "AzureSearchIndexFieldMappingOptionsDict",
    "AzureSearchQueryType",
    "ChatCompletionChoice",
    "ChatCompletionChunkChoice",
    "ChatCompletionChunkFunctionCall",
    "ChatCompletionFunctionCall",
    "ChatCompletionFunctionCallOption",
    "ChatCompletionFunctionCallOptionDict",
    "ChatCompletionFunctions",
    "ChatCompletionFunctionsDict",
    "ChatCompletionLogprobs",
    "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallChunk",
    "ChatCompletionMessageToolCallChunkFunction",
    "ChatCompletionMessageToolCallDict",
    "ChatCompletionMessageToolCallFunction",
    "ChatCompletionMessageToolCallFunctionDict",
    "ChatCompletionMessageToolCalls",
    "ChatCompletionNamedToolChoice",
    "ChatCompletionNamedToolChoiceDict",
    "ChatCompletionNamedToolChoiceFunction",
    "ChatCompletionNamedToolChoiceFunctionDict",
    "ChatCompletionRequestAssistantMessage",
    "ChatCompletionRequestAssistantMessageContentPart",
    "ChatCompletionRequestAssistantMessageDict",
    "ChatCompletionRequestFunctionCall",
    "ChatCompletionRequestFunctionCallDict",
    "ChatCompletionRequestFunctionMessage",
    "ChatCompletionRequestFunctionMessageDict",
    "ChatCompletionRequestImageUrl",
    "ChatCompletionRequestImageUrlDict",
    "ChatCompletionRequestMessage",
    "ChatCompletionRequestMessageContentPartImage",
    "ChatCompletionRequestMessageContentPartImageDict",
    "ChatCompletionRequestMessageContentPartRefusal",
    "ChatCompletionRequestMessageContentPartRefusalDict",
    "ChatCompletionRequestMessageContentPartText",
    "ChatCompletionRequestMessageContentPartTextDict",
    "ChatCompletionRequestSystemMessage",
    "ChatCompletionRequestSystemMessageContentPart",
    "ChatCompletionRequestSystemMessageDict",
    "ChatCompletionRequestToolMessage",
    "ChatCompletionRequestToolMessageContentPart",
    "ChatCompletionRequestToolMessageDict",
    "ChatCompletionRequestUserMessage",
    "ChatCompletionRequestUserMessageContentPart",
    "ChatCompletionRequestUserMessageDict",
    "ChatCompletionResponseMessage",
    "ChatCompletionResponseMessageRole",
    "ChatCompletionStreamOptions",
    "ChatCompletionStreamOptionsDict",
    "ChatCompletionStreamResponseDelta",
    "ChatCompletionTokenLogprob",
    "ChatCompletionTool",
    "ChatCompletionToolChoiceOption",
    "ChatCompletionToolDict",
    "ChatCompletionTopLogprob",
    "ChatCompletionsRequestCommon",
    "ChatCompletionsRequestCommonDict",
    "Citation",
    "CompletionChoice",
    "CompletionChunk",
    "CompletionChunkChoice",
    "CompletionChunkLogprobs",
    "CompletionLogprobs",
    "CompletionTokensDetails",
    "CompletionUsage",
    "ContentFilterChoiceResults",
    "ContentFilterCitation",
    "ContentFilterDetectedResult",
    "ContentFilterDetectedWithCitationResult",
    "ContentFilterPromptResults",
    "ContentFilterResultBase",
    "ContentFilterResultsBase",
    "ContentFilterSeverity",
    "ContentFilterSeverityResult",
    "CreateChatCompletionRequest",
    "CreateChatCompletionRequestDict",
    "CreateChatCompletionResponse",
    "CreateChatCompletionStreamResponse",
    "CreateCompletionRequest",
    "CreateCompletionRequestDict",
    "CreateCompletionResponse",
    "CreateEmbeddingRequest",
    "CreateEmbeddingRequestDict",
    "CreateEmbeddingResponse",
    "CreateTranscriptionRequest",
    "CreateTranscriptionRequestDict",
    "CreateTranslationRequest",
    "CreateTranslationRequestDict",
    "DalleContentFilterResults",
    "DalleError",
    "DalleErrorResponse",
    "DalleFilterResults",
    "DalleInnerError",
    "Embedding",
    "EmbeddingUsage",
    "Error",
    "ErrorBase",
    "ErrorResponse",
    "FunctionObject",
    "FunctionObjectDict",
    "FunctionParameters",
    "GenerateImagesResponse",
    "ImageGenerationsRequest",
    "ImageGenerationsRequestDict",
    "ImageQuality",
    "ImageResult",
    "ImageSize",
    "ImageStyle",
    "ImagesResponseFormat",
    "InnerError",
    "InnerErrorCode",
    "OnYourDataApiKeyAuthenticationOptions",
    "OnYourDataApiKeyAuthenticationOptionsDict",
    "OnYourDataAuthenticationOptions",
    "OnYourDataAuthenticationOptionsDict",
    "OnYourDataAuthenticationType",
    "OnYourDataConnectionStringAuthenticationOptions",
    "OnYourDataConnectionStringAuthenticationOptionsDict",
    "OnYourDataDeploymentNameVectorizationSource",
    "OnYourDataDeploymentNameVectorizationSourceDict",
    "OnYourDataEndpointVectorizationSource",
    "OnYourDataEndpointVectorizationSourceDict",
    "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions",
    "OnYourDataSystemAssignedManagedIdentityAuthenticationOptionsDict",
    "OnYourDataUserAssignedManagedIdentityAuthenticationOptions",
    "OnYourDataUserAssignedManagedIdentityAuthenticationOptionsDict",
    "OnYourDataVectorizationSource",
    "OnYourDataVectorizationSourceDict",
    "OnYourDataVectorizationSourceType",
    "ParallelToolCalls",
    "PromptFilterResult",
    "PromptFilterResults",
    "ResponseFormatJsonObject",
    "ResponseFormatJsonObjectDict",
    "ResponseFormatJsonSchema",
    "ResponseFormatJsonSchemaDefinition",
    "ResponseFormatJsonSchemaDefinitionDict",
    "ResponseFormatJsonSchemaDict",
    "ResponseFormatJsonSchemaSchema",
    "ResponseFormatText",
    "ResponseFormatTextDict",
    "ToolCallType",
]

_MODULES: dict[str, str] = {
    "AudioResponse": ".audio_response",
    "AudioResponseFormat": ".audio_response_format",
    "AudioSegment": ".audio_segment",
    "AudioVerboseResponse": ".audio_verbose_response",
    "AzureChatExtensionConfiguration": ".azure_chat_extension_configuration",
    "AzureChatExtensionConfigurationDict": ".azure_chat_extension_configuration",
    "AzureChatExtensionType": ".azure_chat_extension_type",
    "AzureChatExtensionsMessageContext": ".azure_chat_extensions_message_context",
    "AzureCosmosDBChatExtensionConfiguration": ".azure_cosmos_db_chat_extension_configuration",
    "AzureCosmosDBChatExtensionConfigurationDict": ".azure_cosmos_db_chat_extension_configuration",
    "AzureCosmosDBChatExtensionParameters": ".azure_cosmos_db_chat_extension_parameters",
    "AzureCosmosDBChatExtensionParametersDict": ".azure_cosmos_db_chat_extension_parameters",
    "AzureCosmosDBFieldMappingOptions": ".azure_cosmos_db_field_mapping_options",
    "AzureCosmosDBFieldMappingOptionsDict": ".azure_cosmos_db_field_mapping_options",
    "AzureSearchChatExtensionConfiguration": ".azure_search_chat_extension_configuration",
    "AzureSearchChatExtensionConfigurationDict": ".azure_search_chat_extension_configuration",
    "AzureSearchChatExtensionParameters": ".azure_search_chat_extension_parameters",
    "AzureSearchChatExtensionParametersDict": ".azure_search_chat_extension_parameters",
    "AzureSearchIndexFieldMappingOptions": ".azure_search_index_field_mapping_options",
    "AzureSearchIndexFieldMappingOptionsDict": ".azure_search_index_field_mapping_options",
    "AzureSearchQueryType": ".azure_search_query_type",
    "ChatCompletionChoice": ".chat_completion_choice",
    "ChatCompletionChunkChoice": ".chat_completion_chunk_choice",
    "ChatCompletionChunkFunctionCall": ".chat_completion_chunk_function_call",
    "ChatCompletionFunctionCall": ".chat_completion_function_call",
    "ChatCompletionFunctionCallOption": ".chat_completion_function_call_option",
    "ChatCompletionFunctionCallOptionDict": ".chat_completion_function_call_option",
    "ChatCompletionFunctions": ".chat_completion_functions",
    "ChatCompletionFunctionsDict": ".chat_completion_functions",
    "ChatCompletionLogprobs": ".chat_completion_logprobs",
    "ChatCompletionMessageToolCall": ".chat_completion_message_tool_call",
    "ChatCompletionMessageToolCallChunk": ".chat_completion_message_tool_call_chunk",
    "ChatCompletionMessageToolCallChunkFunction": ".chat_completion_message_tool_call_chunk_function",
    "ChatCompletionMessageToolCallDict": ".chat_completion_message_tool_call",
    "ChatCompletionMessageToolCallFunction": ".chat_completion_message_tool_call_function",
    "ChatCompletionMessageToolCallFunctionDict": ".chat_completion_message_tool_call_function",
    "ChatCompletionMessageToolCalls": ".chat_completion_message_tool_calls",
    "ChatCompletionNamedToolChoice": ".chat_completion_named_tool_choice",
    "ChatCompletionNamedToolChoiceDict": ".chat_completion_named_tool_choice",
    "ChatCompletionNamedToolChoiceFunction": ".chat_completion_named_tool_choice_function",
    "ChatCompletionNamedToolChoiceFunctionDict": ".chat_completion_named_tool_choice_function",
    "ChatCompletionRequestAssistantMessage": ".chat_completion_request_assistant_message",
    "ChatCompletionRequestAssistantMessageContentPart": ".chat_completion_request_assistant_message_content_part",
    "ChatCompletionRequestAssistantMessageDict": ".chat_completion_request_assistant_message",
    "ChatCompletionRequestFunctionCall": ".chat_completion_request_function_call",
    "ChatCompletionRequestFunctionCallDict": ".chat_completion_request_function_call",
    "ChatCompletionRequestFunctionMessage": ".chat_completion_request_function_message",
    "ChatCompletionRequestFunctionMessageDict": ".chat_completion_request_function_message",
    "ChatCompletionRequestImageUrl": ".chat_completion_request_image_url",
    "ChatCompletionRequestImageUrlDict": ".chat_completion_request_image_url",
    "ChatCompletionRequestMessage": ".chat_completion_request_message",
    "ChatCompletionRequestMessageContentPartImage": ".chat_completion_request_message_content_part_image",
    "ChatCompletionRequestMessageContentPartImageDict": ".chat_completion_request_message_content_part_image",
    "ChatCompletionRequestMessageContentPartRefusal": ".chat_completion_request_message_content_part_refusal",
    "ChatCompletionRequestMessageContentPartRefusalDict": ".chat_completion_request_message_content_part_refusal",
    "ChatCompletionRequestMessageContentPartText": ".chat_completion_request_message_content_part_text",
    "ChatCompletionRequestMessageContentPartTextDict": ".chat_completion_request_message_content_part_text",
    "ChatCompletionRequestSystemMessage": ".chat_completion_request_system_message",
    "ChatCompletionRequestSystemMessageContentPart": ".chat_completion_request_system_message_content_part",
    "ChatCompletionRequestSystemMessageDict": ".chat_completion_request_system_message",
    "ChatCompletionRequestToolMessage": ".chat_completion_request_tool_message",
    "ChatCompletionRequestToolMessageContentPart": ".chat_completion_request_tool_message_content_part",
    "ChatCompletionRequestToolMessageDict": ".chat_completion_request_tool_message",
    "ChatCompletionRequestUserMessage": ".chat_completion_request_user_message",
    "ChatCompletionRequestUserMessageContentPart": ".chat_completion_request_user_message_content_part",
    "ChatCompletionRequestUserMessageDict": ".chat_completion_request_user_message",
    "ChatCompletionResponseMessage": ".chat_completion_response_message",
    "ChatCompletionResponseMessageRole": ".chat_completion_response_message_role",
    "ChatCompletionStreamOptions": ".chat_completion_stream_options",
    "ChatCompletionStreamOptionsDict": ".chat_completion_stream_options",
    "ChatCompletionStreamResponseDelta": ".chat_completion_stream_response_delta",
    "ChatCompletionTokenLogprob": ".chat_completion_token_logprob",
    "ChatCompletionTool": ".chat_completion_tool",
    "ChatCompletionToolChoiceOption": ".chat_completion_tool_choice_option",
    "ChatCompletionToolDict": ".chat_completion_tool",
    "ChatCompletionTopLogprob": ".chat_completion_top_logprob",
    "ChatCompletionsRequestCommon": ".chat_completions_request_common",
    "ChatCompletionsRequestCommonDict": ".chat_completions_request_common",
    "Citation": ".citation",
    "CompletionChoice": ".completion_choice",
    "CompletionChunk": ".completion_chunk",
    "CompletionChunkChoice": ".completion_chunk_choice",
    "CompletionChunkLogprobs": ".completion_chunk_logprobs",
    "CompletionLogprobs": ".completion_logprobs",
    "CompletionTokensDetails": ".completion_tokens_details",
    "CompletionUsage": ".completion_usage",
    "ContentFilterChoiceResults": ".content_filter_choice_results",
    "ContentFilterCitation": ".content_filter_citation",
    "ContentFilterDetectedResult": ".content_filter_detected_result",
    "ContentFilterDetectedWithCitationResult": ".content_filter_detected_with_citation_result",
    "ContentFilterPromptResults": ".content_filter_prompt_results",
    "ContentFilterResultBase": ".content_filter_result_base",
    "ContentFilterResultsBase": ".content_filter_results_base",
    "ContentFilterSeverity": ".content_filter_severity_result",
    "ContentFilterSeverityResult": ".content_filter_severity_result",
    "CreateChatCompletionRequest": ".create_chat_completion_request",
    "CreateChatCompletionRequestDict": ".create_chat_completion_request",
    "CreateChatCompletionResponse": ".create_chat_completion_response",
    "CreateChatCompletionStreamResponse": ".create_chat_completion_stream_response",
    "CreateCompletionRequest": ".create_completion_request",
    "CreateCompletionRequestDict": ".create_completion_request",
    "CreateCompletionResponse": ".create_completion_response",
    "CreateEmbeddingRequest": ".create_embedding_request",
    "CreateEmbeddingRequestDict": ".create_embedding_request",
    "CreateEmbeddingResponse": ".create_embedding_response",
    "CreateTranscriptionRequest": ".create_transcription_request",
    "CreateTranscriptionRequestDict": ".create_transcription_request",
    "CreateTranslationRequest": ".create_translation_request",
    "CreateTranslationRequestDict": ".create_translation_request",
    "DalleContentFilterResults": ".dalle_content_filter_results",
    "DalleError": ".dalle_error",
    "DalleErrorResponse": ".dalle_error_response",
    "DalleFilterResults": ".dalle_filter_results",
    "DalleInnerError": ".dalle_inner_error",
    "Embedding": ".embedding",
    "EmbeddingUsage": ".embedding_usage",
    "Error": ".error",
    "ErrorBase": ".error_base",
    "ErrorResponse": ".error_response",
    "FunctionObject": ".function_object",
    "FunctionObjectDict": ".function_object",
    "FunctionParameters": ".function_parameters",
    "GenerateImagesResponse": ".generate_images_response",
    "ImageGenerationsRequest": ".image_generations_request",
    "ImageGenerationsRequestDict": ".image_generations_request",
    "ImageQuality": ".image_quality",
    "ImageResult": ".image_result",
    "ImageSize": ".image_size",
    "ImageStyle": ".image_style",
    "ImagesResponseFormat": ".images_response_format",
    "InnerError": ".inner_error",
    "InnerErrorCode": ".inner_error_code",
    "OnYourDataApiKeyAuthenticationOptions": ".on_your_data_api_key_authentication_options",
    "OnYourDataApiKeyAuthenticationOptionsDict": ".on_your_data_api_key_authentication_options",
    "OnYourDataAuthenticationOptions": ".on_your_data_authentication_options",
    "OnYourDataAuthenticationOptionsDict": ".on_your_data_authentication_options",
    "OnYourDataAuthenticationType": ".on_your_data_authentication_type",
    "OnYourDataConnectionStringAuthenticationOptions": ".on_your_data_connection_string_authentication_options",
    "OnYourDataConnectionStringAuthenticationOptionsDict": ".on_your_data_connection_string_authentication_options",
    "OnYourDataDeploymentNameVectorizationSource": ".on_your_data_deployment_name_vectorization_source",
    "OnYourDataDeploymentNameVectorizationSourceDict": ".on_your_data_deployment_name_vectorization_source",
    "OnYourDataEndpointVectorizationSource": ".on_your_data_endpoint_vectorization_source",
    "OnYourDataEndpointVectorizationSourceDict": ".on_your_data_endpoint_vectorization_source",
    "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions": ".on_your_data_system_assigned_managed_identity_authentic_1f1a4fac",
    "OnYourDataSystemAssignedManagedIdentityAuthenticationOptionsDict": ".on_your_data_system_assigned_managed_identity_authentic_1f1a4fac",
    "OnYourDataUserAssignedManagedIdentityAuthenticationOptions": ".on_your_data_user_assigned_managed_identity_authenticat_c107f241",
    "OnYourDataUserAssignedManagedIdentityAuthenticationOptionsDict": ".on_your_data_user_assigned_managed_identity_authenticat_c107f241",
    "OnYourDataVectorizationSource": ".on_your_data_vectorization_source",
    "OnYourDataVectorizationSourceDict": ".on_your_data_vectorization_source",
    "OnYourDataVectorizationSourceType": ".on_your_data_vectorization_source_type",
    "ParallelToolCalls": ".parallel_tool_calls",
    "PromptFilterResult": ".prompt_filter_result",
    "PromptFilterResults": ".prompt_filter_results",
    "ResponseFormatJsonObject": ".response_format_json_object",
    "ResponseFormatJsonObjectDict": ".response_format_json_object",
    "ResponseFormatJsonSchema": ".response_format_json_schema",
    "ResponseFormatJsonSchemaDefinition": ".response_format_json_schema_definition",
    "ResponseFormatJsonSchemaDefinitionDict": ".response_format_json_schema_definition",
    "ResponseFormatJsonSchemaDict": ".response_format_json_schema",
    "ResponseFormatJsonSchemaSchema": ".response_format_json_schema_schema",
    "ResponseFormatText": ".response_format_text",
    "ResponseFormatTextDict": ".response_format_text",
    "ToolCallType": ".tool_call_type",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_module(__name__, _MODULES)
