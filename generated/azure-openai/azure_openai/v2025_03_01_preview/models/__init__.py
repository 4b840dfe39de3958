"""The models of api-version 2025-03-01-preview, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from .annotation import Annotation, AnnotationInput
    from .assistant_object import AssistantObject
    from .assistant_stream_event import AssistantStreamEvent
    from .assistant_tool import AssistantTool, AssistantToolInput
    from .assistant_tool_resources import (
        AssistantToolResources,
        AssistantToolResourcesCodeInterpreter,
        AssistantToolResourcesCodeInterpreterDict,
        AssistantToolResourcesDict,
        AssistantToolResourcesFileSearch,
        AssistantToolResourcesFileSearchDict,
    )
    from .assistant_tools_code import AssistantToolsCode, AssistantToolsCodeDict
    from .assistant_tools_file_search import (
        AssistantToolsFileSearch,
        AssistantToolsFileSearchDict,
        AssistantToolsFileSearchFileSearch,
        AssistantToolsFileSearchFileSearchDict,
    )
    from .assistant_tools_file_search_type_only import (
        AssistantToolsFileSearchTypeOnly,
        AssistantToolsFileSearchTypeOnlyDict,
    )
    from .assistant_tools_function import (
        AssistantToolsFunction,
        AssistantToolsFunctionDict,
        AssistantToolsFunctionFunction,
        AssistantToolsFunctionFunctionDict,
    )
    from .assistants_api_response_format_option import (
        AssistantsApiResponseFormatOption,
        AssistantsApiResponseFormatOptionInput,
    )
    from .assistants_api_tool_choice_option import (
        AssistantsApiToolChoiceMode,
        AssistantsApiToolChoiceOption,
        AssistantsApiToolChoiceOptionInput,
    )
    from .assistants_named_tool_choice import (
        AssistantsNamedToolChoice,
        AssistantsNamedToolChoiceDict,
        AssistantsNamedToolChoiceFunction,
        AssistantsNamedToolChoiceFunctionDict,
        AssistantsNamedToolChoiceType,
    )
    from .audio_response import AudioResponse
    from .audio_response_format import AudioResponseFormat
    from .audio_segment import AudioSegment
    from .audio_verbose_response import AudioVerboseResponse
    from .audio_word import AudioWord
    from .auto_chunking_strategy_request_param import (
        AutoChunkingStrategyRequestParam,
        AutoChunkingStrategyRequestParamDict,
    )
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
    from .chat_completion_audio_options import (
        ChatCompletionAudioOptions,
        ChatCompletionAudioOptionsDict,
    )
    from .chat_completion_choice import ChatCompletionChoice
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .chat_completion_chunk_function_call import ChatCompletionChunkFunctionCall
    from .chat_completion_function_call import ChatCompletionFunctionCall
    from .chat_completion_function_call_option import (
        ChatCompletionFunctionCallOption,
        ChatCompletionFunctionCallOptionDict,
    )
    from .chat_completion_function_parameters import (
        ChatCompletionFunctionParameters,
        ChatCompletionFunctionParametersInput,
    )
    from .chat_completion_functions import (
        ChatCompletionFunctions,
        ChatCompletionFunctionsDict,
    )
    from .chat_completion_input_audio import (
        ChatCompletionInputAudio,
        ChatCompletionInputAudioDict,
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
    from .chat_completion_modalities import ChatCompletionModalities
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
    from .chat_completion_request_developer_message import (
        ChatCompletionRequestDeveloperMessage,
        ChatCompletionRequestDeveloperMessageDict,
    )
    from .chat_completion_request_developer_message_content_part import (
        ChatCompletionRequestDeveloperMessageContentPart,
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
    from .chat_completion_request_message_content_part_audio import (
        ChatCompletionRequestMessageContentPartAudio,
        ChatCompletionRequestMessageContentPartAudioDict,
    )
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
    from .chat_completion_response_audio import ChatCompletionResponseAudio
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
    from .chunking_strategy_request_param import ChunkingStrategyRequestParam
    from .citation import Citation
    from .click import Click, ClickDict
    from .code_interpreter_file import CodeInterpreterFile
    from .code_interpreter_file_output import CodeInterpreterFileOutput
    from .code_interpreter_text_output import CodeInterpreterTextOutput
    from .code_interpreter_tool_call import CodeInterpreterToolCall
    from .code_interpreter_tool_output import CodeInterpreterToolOutput
    from .comparison_filter import ComparisonFilter, ComparisonFilterDict
    from .completion_choice import CompletionChoice
    from .completion_chunk import CompletionChunk
    from .completion_chunk_choice import CompletionChunkChoice
    from .completion_chunk_logprobs import CompletionChunkLogprobs
    from .completion_logprobs import CompletionLogprobs
    from .completion_tokens_details import CompletionTokensDetails
    from .completion_usage import CompletionUsage
    from .compound_filter import CompoundFilter, CompoundFilterDict
    from .computer_action import ComputerAction, ComputerActionInput
    from .computer_screenshot_image import (
        ComputerScreenshotImage,
        ComputerScreenshotImageDict,
    )
    from .computer_tool import ComputerTool, ComputerToolDict
    from .computer_tool_call import ComputerToolCall, ComputerToolCallDict
    from .computer_tool_call_output import (
        ComputerToolCallOutput,
        ComputerToolCallOutputDict,
    )
    from .computer_tool_call_output_resource import ComputerToolCallOutputResource
    from .computer_tool_call_safety_check import (
        ComputerToolCallSafetyCheck,
        ComputerToolCallSafetyCheckDict,
    )
    from .content_filter_choice_results import ContentFilterChoiceResults
    from .content_filter_citation import ContentFilterCitation
    from .content_filter_completion_text_span import ContentFilterCompletionTextSpan
    from .content_filter_detailed_results import ContentFilterDetailedResults
    from .content_filter_detected_result import ContentFilterDetectedResult
    from .content_filter_detected_with_citation_result import (
        ContentFilterDetectedWithCitationResult,
    )
    from .content_filter_detected_with_completion_text_spans_result import (
        ContentFilterDetectedWithCompletionTextSpansResult,
    )
    from .content_filter_id_result import ContentFilterIdResult
    from .content_filter_prompt_results import ContentFilterPromptResults
    from .content_filter_result_base import ContentFilterResultBase
    from .content_filter_results_base import ContentFilterResultsBase
    from .content_filter_severity_result import (
        ContentFilterSeverity,
        ContentFilterSeverityResult,
    )
    from .coordinate import Coordinate, CoordinateDict
    from .create_assistant_request import (
        CreateAssistantRequest,
        CreateAssistantRequestDict,
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
    from .create_message_request import (
        CreateMessageRequest,
        CreateMessageRequestDict,
        CreateMessageRequestRole,
    )
    from .create_model_response_properties import (
        CreateModelResponseProperties,
        CreateModelResponsePropertiesInput,
    )
    from .create_response import CreateResponse, CreateResponseDict
    from .create_run_request import CreateRunRequest, CreateRunRequestDict
    from .create_speech_request import CreateSpeechRequest, CreateSpeechRequestDict
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequest,
        CreateThreadAndRunRequestDict,
    )
    from .create_thread_request import CreateThreadRequest, CreateThreadRequestDict
    from .create_transcription_request import (
        CreateTranscriptionRequest,
        CreateTranscriptionRequestDict,
    )
    from .create_translation_request import (
        CreateTranslationRequest,
        CreateTranslationRequestDict,
    )
    from .create_vector_store_file_batch_request import (
        CreateVectorStoreFileBatchRequest,
        CreateVectorStoreFileBatchRequestDict,
    )
    from .create_vector_store_file_request import (
        CreateVectorStoreFileRequest,
        CreateVectorStoreFileRequestDict,
    )
    from .create_vector_store_request import (
        CreateVectorStoreRequest,
        CreateVectorStoreRequestDict,
    )
    from .dalle_content_filter_results import DalleContentFilterResults
    from .dalle_error import DalleError
    from .dalle_error_response import DalleErrorResponse
    from .dalle_filter_results import DalleFilterResults
    from .dalle_inner_error import DalleInnerError
    from .delete_assistant_response import DeleteAssistantResponse
    from .delete_thread_response import DeleteThreadResponse
    from .delete_vector_store_file_response import DeleteVectorStoreFileResponse
    from .delete_vector_store_response import DeleteVectorStoreResponse
    from .double_click import DoubleClick, DoubleClickDict
    from .drag import Drag, DragDict
    from .easy_input_message import EasyInputMessage, EasyInputMessageDict
    from .elasticsearch_chat_extension_configuration import (
        ElasticsearchChatExtensionConfiguration,
        ElasticsearchChatExtensionConfigurationDict,
    )
    from .elasticsearch_chat_extension_parameters import (
        ElasticsearchChatExtensionParameters,
        ElasticsearchChatExtensionParametersDict,
    )
    from .elasticsearch_index_field_mapping_options import (
        ElasticsearchIndexFieldMappingOptions,
        ElasticsearchIndexFieldMappingOptionsDict,
    )
    from .elasticsearch_query_type import ElasticsearchQueryType
    from .embedding import Embedding
    from .embedding_usage import EmbeddingUsage
    from .error import Error
    from .error_base import ErrorBase
    from .error_event import ErrorEvent
    from .error_response import ErrorResponse
    from .file_citation import FileCitation, FileCitationDict
    from .file_path import FilePath, FilePathDict
    from .file_search_filter import FileSearchFilter, FileSearchFilterInput
    from .file_search_result import FileSearchResult, FileSearchResultDict
    from .file_search_tool import FileSearchTool, FileSearchToolDict
    from .file_search_tool_call import FileSearchToolCall, FileSearchToolCallDict
    from .filter_reason import FilterReason
    from .function_object import FunctionObject, FunctionObjectDict
    from .function_parameters import FunctionParameters
    from .function_tool import FunctionTool, FunctionToolDict
    from .function_tool_call import FunctionToolCall, FunctionToolCallDict
    from .function_tool_call_output import (
        FunctionToolCallOutput,
        FunctionToolCallOutputDict,
    )
    from .function_tool_call_output_resource import FunctionToolCallOutputResource
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
    from .includable import Includable
    from .inner_error import InnerError
    from .inner_error_code import InnerErrorCode
    from .input_content import InputContent, InputContentInput
    from .input_file import InputFile, InputFileDict
    from .input_image import InputImage, InputImageDict
    from .input_item import InputItem
    from .input_message import InputMessage, InputMessageDict
    from .input_message_content_list import (
        InputMessageContentList,
        InputMessageContentListInput,
    )
    from .input_message_resource import InputMessageResource
    from .input_text import InputText, InputTextDict
    from .item import Item
    from .item_reference import ItemReference, ItemReferenceDict
    from .item_resource import ItemResource
    from .key_press import KeyPress, KeyPressDict
    from .list_assistants_response import ListAssistantsResponse
    from .list_messages_response import ListMessagesResponse
    from .list_run_steps_response import ListRunStepsResponse
    from .list_runs_response import ListRunsResponse
    from .list_vector_store_files_filter import ListVectorStoreFilesFilter
    from .list_vector_store_files_response import ListVectorStoreFilesResponse
    from .list_vector_stores_response import ListVectorStoresResponse
    from .message_attachment import MessageAttachment, MessageAttachmentDict
    from .message_attachment_tool import (
        MessageAttachmentTool,
        MessageAttachmentToolInput,
    )
    from .message_content import MessageContent
    from .message_content_image_file_object import (
        MessageContentImageFileObject,
        MessageContentImageFileObjectImageFile,
    )
    from .message_content_text_annotations_file_citation_object import (
        MessageContentTextAnnotationsFileCitationObject,
        MessageContentTextAnnotationsFileCitationObjectFileCitation,
    )
    from .message_content_text_annotations_file_path_object import (
        MessageContentTextAnnotationsFilePathObject,
        MessageContentTextAnnotationsFilePathObjectFilePath,
    )
    from .message_content_text_object import MessageContentTextObject
    from .message_delta import MessageDelta, MessageDeltaObjectDeltaRole
    from .message_delta_content import MessageDeltaContent
    from .message_delta_content_image_file_object import (
        MessageDeltaContentImageFileObject,
        MessageDeltaContentImageFileObjectImageFile,
    )
    from .message_delta_content_text_annotations_file_citation_object import (
        MessageDeltaContentTextAnnotationsFileCitationObject,
        MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation,
    )
    from .message_delta_content_text_annotations_file_path_object import (
        MessageDeltaContentTextAnnotationsFilePathObject,
        MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
    )
    from .message_delta_content_text_object import MessageDeltaContentTextObject
    from .message_delta_object import MessageDeltaObject
    from .message_delta_text import MessageDeltaText
    from .message_delta_text_annotation import MessageDeltaTextAnnotation
    from .message_incomplete_details import (
        MessageIncompleteDetails,
        MessageObjectIncompleteReason,
    )
    from .message_object import MessageObject, MessageObjectRole, MessageObjectStatus
    from .message_stream_event import MessageStreamEvent
    from .message_text import MessageText
    from .message_text_annotation import MessageTextAnnotation
    from .metadata import Metadata, MetadataInput
    from .model_response_properties import (
        ModelResponseProperties,
        ModelResponsePropertiesDict,
    )
    from .modify_assistant_request import (
        ModifyAssistantRequest,
        ModifyAssistantRequestDict,
    )
    from .modify_message_request import ModifyMessageRequest, ModifyMessageRequestDict
    from .modify_run_request import ModifyRunRequest, ModifyRunRequestDict
    from .modify_thread_request import ModifyThreadRequest, ModifyThreadRequestDict
    from .mongo_db_chat_extension_configuration import (
        MongoDBChatExtensionConfiguration,
        MongoDBChatExtensionConfigurationDict,
    )
    from .mongo_db_chat_extension_parameters import (
        MongoDBChatExtensionParameters,
        MongoDBChatExtensionParametersDict,
    )
    from .mongo_db_field_mapping_options import (
        MongoDBFieldMappingOptions,
        MongoDBFieldMappingOptionsDict,
    )
    from .move import Move, MoveDict
    from .new_assistant_tool_resources import (
        NewAssistantToolResources,
        NewAssistantToolResourcesCodeInterpreter,
        NewAssistantToolResourcesCodeInterpreterDict,
        NewAssistantToolResourcesDict,
        NewAssistantToolResourcesFileSearch,
        NewAssistantToolResourcesFileSearchDict,
        NewAssistantToolResourcesFileSearchVectorStoresItem,
        NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94,
        NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94Dict,
        NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266c,
        NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266cDict,
        NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830af,
        NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830afDict,
        NewAssistantToolResourcesFileSearchVectorStoresItemDict,
    )
    from .new_thread_tool_resources import (
        NewThreadToolResources,
        NewThreadToolResourcesCodeInterpreter,
        NewThreadToolResourcesCodeInterpreterDict,
        NewThreadToolResourcesDict,
        NewThreadToolResourcesFileSearch,
        NewThreadToolResourcesFileSearchDict,
        NewThreadToolResourcesFileSearchVectorStoresItem,
        NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7,
        NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7Dict,
        NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ec,
        NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ecDict,
        NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9a,
        NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9aDict,
        NewThreadToolResourcesFileSearchVectorStoresItemDict,
    )
    from .on_your_data_access_token_authentication_options import (
        OnYourDataAccessTokenAuthenticationOptions,
        OnYourDataAccessTokenAuthenticationOptionsDict,
    )
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
    from .on_your_data_context_property import OnYourDataContextProperty
    from .on_your_data_deployment_name_vectorization_source import (
        OnYourDataDeploymentNameVectorizationSource,
        OnYourDataDeploymentNameVectorizationSourceDict,
    )
    from .on_your_data_encoded_api_key_authentication_options import (
        OnYourDataEncodedApiKeyAuthenticationOptions,
        OnYourDataEncodedApiKeyAuthenticationOptionsDict,
    )
    from .on_your_data_endpoint_vectorization_source import (
        OnYourDataEndpointVectorizationSource,
        OnYourDataEndpointVectorizationSourceDict,
    )
    from .on_your_data_integrated_vectorization_source import (
        OnYourDataIntegratedVectorizationSource,
        OnYourDataIntegratedVectorizationSourceDict,
    )
    from .on_your_data_key_and_key_id_authentication_options import (
        OnYourDataKeyAndKeyIdAuthenticationOptions,
        OnYourDataKeyAndKeyIdAuthenticationOptionsDict,
    )
    from .on_your_data_model_id_vectorization_source import (
        OnYourDataModelIdVectorizationSource,
        OnYourDataModelIdVectorizationSourceDict,
    )
    from .on_your_data_system_assigned_managed_identity_authentic_1f1a4fac import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptionsDict,
    )
    from .on_your_data_user_assigned_managed_identity_authenticat_c107f241 import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
        OnYourDataUserAssignedManagedIdentityAuthenticationOptionsDict,
    )
    from .on_your_data_username_and_password_authentication_options import (
        OnYourDataUsernameAndPasswordAuthenticationOptions,
        OnYourDataUsernameAndPasswordAuthenticationOptionsDict,
    )
    from .on_your_data_vectorization_source import (
        OnYourDataVectorizationSource,
        OnYourDataVectorizationSourceDict,
    )
    from .on_your_data_vectorization_source_type import (
        OnYourDataVectorizationSourceType,
    )
    from .other_chunking_strategy_response_param import (
        OtherChunkingStrategyResponseParam,
    )
    from .output_content import OutputContent, OutputContentInput
    from .output_item import OutputItem
    from .output_message import OutputMessage, OutputMessageDict
    from .output_text import OutputText, OutputTextDict
    from .parallel_tool_calls import ParallelToolCalls
    from .pinecone_chat_extension_configuration import (
        PineconeChatExtensionConfiguration,
        PineconeChatExtensionConfigurationDict,
    )
    from .pinecone_chat_extension_parameters import (
        PineconeChatExtensionParameters,
        PineconeChatExtensionParametersDict,
    )
    from .pinecone_field_mapping_options import (
        PineconeFieldMappingOptions,
        PineconeFieldMappingOptionsDict,
    )
    from .prediction_content import PredictionContent, PredictionContentDict
    from .prompt_filter_result import PromptFilterResult
    from .prompt_filter_results import PromptFilterResults
    from .prompt_tokens_details import PromptTokensDetails
    from .ranking_options import RankingOptions, RankingOptionsDict
    from .reasoning import Reasoning, ReasoningDict
    from .reasoning_effort import ReasoningEffort
    from .reasoning_item import ReasoningItem, ReasoningItemDict
    from .reasoning_summary_part import ReasoningSummaryPart, ReasoningSummaryPartDict
    from .refusal import Refusal, RefusalDict
    from .response import Response
    from .response_audio_delta_event import ResponseAudioDeltaEvent
    from .response_audio_done_event import ResponseAudioDoneEvent
    from .response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
    from .response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
    from .response_code_interpreter_call_code_delta_event import (
        ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from .response_code_interpreter_call_code_done_event import (
        ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from .response_code_interpreter_call_completed_event import (
        ResponseCodeInterpreterCallCompletedEvent,
    )
    from .response_code_interpreter_call_in_progress_event import (
        ResponseCodeInterpreterCallInProgressEvent,
    )
    from .response_code_interpreter_call_interpreting_event import (
        ResponseCodeInterpreterCallInterpretingEvent,
    )
    from .response_completed_event import ResponseCompletedEvent
    from .response_content_part_added_event import ResponseContentPartAddedEvent
    from .response_content_part_done_event import ResponseContentPartDoneEvent
    from .response_created_event import ResponseCreatedEvent
    from .response_error import ResponseError
    from .response_error_code import ResponseErrorCode
    from .response_error_event import ResponseErrorEvent
    from .response_failed_event import ResponseFailedEvent
    from .response_file_search_call_completed_event import (
        ResponseFileSearchCallCompletedEvent,
    )
    from .response_file_search_call_in_progress_event import (
        ResponseFileSearchCallInProgressEvent,
    )
    from .response_file_search_call_searching_event import (
        ResponseFileSearchCallSearchingEvent,
    )
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
    from .response_format_json_schema_schema import (
        ResponseFormatJsonSchemaSchema,
        ResponseFormatJsonSchemaSchemaInput,
    )
    from .response_format_text import ResponseFormatText, ResponseFormatTextDict
    from .response_function_call_arguments_delta_event import (
        ResponseFunctionCallArgumentsDeltaEvent,
    )
    from .response_function_call_arguments_done_event import (
        ResponseFunctionCallArgumentsDoneEvent,
    )
    from .response_in_progress_event import ResponseInProgressEvent
    from .response_incomplete_details import ResponseIncompleteDetails
    from .response_incomplete_event import ResponseIncompleteEvent
    from .response_item_list import ResponseItemList
    from .response_output_item_added_event import ResponseOutputItemAddedEvent
    from .response_output_item_done_event import ResponseOutputItemDoneEvent
    from .response_output_tokens_details import ResponseOutputTokensDetails
    from .response_properties import ResponseProperties, ResponsePropertiesDict
    from .response_refusal_delta_event import ResponseRefusalDeltaEvent
    from .response_refusal_done_event import ResponseRefusalDoneEvent
    from .response_stream_event import ResponseStreamEvent
    from .response_text_annotation_delta_event import ResponseTextAnnotationDeltaEvent
    from .response_text_delta_event import ResponseTextDeltaEvent
    from .response_text_done_event import ResponseTextDoneEvent
    from .response_text_options import ResponseTextOptions, ResponseTextOptionsDict
    from .response_tool_choice import ResponseToolChoice, ResponseToolChoiceInput
    from .response_usage import ResponseUsage
    from .retrieved_document import RetrievedDocument
    from .run_completion_usage import RunCompletionUsage
    from .run_error import LastErrorCode, RunError
    from .run_incomplete_details import IncompleteDetailsReason, RunIncompleteDetails
    from .run_object import RunObject, RunObjectStatus
    from .run_required_action import (
        RunRequiredAction,
        RunRequiredActionSubmitToolOutputs,
    )
    from .run_step_code_output import RunStepCodeOutput
    from .run_step_completion_usage import RunStepCompletionUsage
    from .run_step_delta import RunStepDelta
    from .run_step_delta_code_output import RunStepDeltaCodeOutput
    from .run_step_delta_details import RunStepDeltaDetails
    from .run_step_delta_object import RunStepDeltaObject
    from .run_step_delta_step_details_message_creation_object import (
        RunStepDeltaStepDetailsMessageCreationObject,
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation,
    )
    from .run_step_delta_step_details_tool_calls_code_object import (
        RunStepDeltaStepDetailsToolCallsCodeObject,
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
    )
    from .run_step_delta_step_details_tool_calls_code_output_image_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
    )
    from .run_step_delta_step_details_tool_calls_code_output_logs_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
    )
    from .run_step_delta_step_details_tool_calls_file_search_object import (
        RunStepDeltaStepDetailsToolCallsFileSearchObject,
    )
    from .run_step_delta_step_details_tool_calls_function_object import (
        RunStepDeltaStepDetailsToolCallsFunctionObject,
        RunStepDeltaStepDetailsToolCallsFunctionObjectFunction,
    )
    from .run_step_delta_step_details_tool_calls_object import (
        RunStepDeltaStepDetailsToolCallsObject,
    )
    from .run_step_delta_tool_call import RunStepDeltaToolCall
    from .run_step_details import RunStepDetails
    from .run_step_details_message_creation_object import (
        RunStepDetailsMessageCreationObject,
        RunStepDetailsMessageCreationObjectMessageCreation,
    )
    from .run_step_details_tool_calls_code_object import (
        RunStepDetailsToolCallsCodeObject,
        RunStepDetailsToolCallsCodeObjectCodeInterpreter,
    )
    from .run_step_details_tool_calls_code_output_image_object import (
        RunStepDetailsToolCallsCodeOutputImageObject,
        RunStepDetailsToolCallsCodeOutputImageObjectImage,
    )
    from .run_step_details_tool_calls_code_output_logs_object import (
        RunStepDetailsToolCallsCodeOutputLogsObject,
    )
    from .run_step_details_tool_calls_file_search_object import (
        RunStepDetailsToolCallsFileSearchObject,
        RunStepDetailsToolCallsFileSearchObjectFileSearch,
    )
    from .run_step_details_tool_calls_file_search_result_object import (
        RunStepDetailsToolCallsFileSearchResultObject,
        RunStepDetailsToolCallsFileSearchResultObjectContentItem,
    )
    from .run_step_details_tool_calls_function_object import (
        RunStepDetailsToolCallsFunctionObject,
        RunStepDetailsToolCallsFunctionObjectFunction,
    )
    from .run_step_details_tool_calls_object import RunStepDetailsToolCallsObject
    from .run_step_object import RunStepObject, RunStepObjectStatus, RunStepObjectType
    from .run_step_stream_event import RunStepStreamEvent
    from .run_step_tool_call import RunStepToolCall
    from .run_stream_event import RunStreamEvent
    from .run_tool_call_object import RunToolCallObject, RunToolCallObjectFunction
    from .run_tool_output import RunToolOutput, RunToolOutputDict
    from .screenshot import Screenshot, ScreenshotDict
    from .scroll import Scroll, ScrollDict
    from .static_chunking_strategy import (
        StaticChunkingStrategy,
        StaticChunkingStrategyDict,
    )
    from .static_chunking_strategy_request_param import (
        StaticChunkingStrategyRequestParam,
        StaticChunkingStrategyRequestParamDict,
    )
    from .static_chunking_strategy_response_param import (
        StaticChunkingStrategyResponseParam,
    )
    from .submit_tool_outputs_run_request import (
        SubmitToolOutputsRunRequest,
        SubmitToolOutputsRunRequestDict,
    )
    from .text_response_format_configuration import (
        TextResponseFormatConfiguration,
        TextResponseFormatConfigurationInput,
    )
    from .text_response_format_json_schema import (
        TextResponseFormatJsonSchema,
        TextResponseFormatJsonSchemaDict,
    )
    from .thread_created_event import ThreadCreatedEvent
    from .thread_message_completed_event import ThreadMessageCompletedEvent
    from .thread_message_created_event import ThreadMessageCreatedEvent
    from .thread_message_delta_event import ThreadMessageDeltaEvent
    from .thread_message_in_progress_event import ThreadMessageInProgressEvent
    from .thread_message_incomplete_event import ThreadMessageIncompleteEvent
    from .thread_object import ThreadObject
    from .thread_run_cancelled_event import ThreadRunCancelledEvent
    from .thread_run_cancelling_event import ThreadRunCancellingEvent
    from .thread_run_completed_event import ThreadRunCompletedEvent
    from .thread_run_created_event import ThreadRunCreatedEvent
    from .thread_run_expired_event import ThreadRunExpiredEvent
    from .thread_run_failed_event import ThreadRunFailedEvent
    from .thread_run_in_progress_event import ThreadRunInProgressEvent
    from .thread_run_queued_event import ThreadRunQueuedEvent
    from .thread_run_requires_action_event import ThreadRunRequiresActionEvent
    from .thread_run_step_cancelled_event import ThreadRunStepCancelledEvent
    from .thread_run_step_completed_event import ThreadRunStepCompletedEvent
    from .thread_run_step_created_event import ThreadRunStepCreatedEvent
    from .thread_run_step_delta_event import ThreadRunStepDeltaEvent
    from .thread_run_step_expired_event import ThreadRunStepExpiredEvent
    from .thread_run_step_failed_event import ThreadRunStepFailedEvent
    from .thread_run_step_in_progress_event import ThreadRunStepInProgressEvent
    from .thread_stream_event import ThreadStreamEvent
    from .thread_tool_resources import (
        ThreadToolResources,
        ThreadToolResourcesCodeInterpreter,
        ThreadToolResourcesCodeInterpreterDict,
        ThreadToolResourcesDict,
        ThreadToolResourcesFileSearch,
        ThreadToolResourcesFileSearchDict,
    )
    from .tool import Tool, ToolInput
    from .tool_call_type import ToolCallType
    from .tool_choice_function import ToolChoiceFunction, ToolChoiceFunctionDict
    from .tool_choice_options import ToolChoiceOptions
    from .tool_choice_types import ToolChoiceTypes, ToolChoiceTypesDict
    from .truncation_object import (
        TruncationObject,
        TruncationObjectDict,
        TruncationType,
    )
    from .type import Type, TypeDict
    from .update_vector_store_file_attributes_request import (
        UpdateVectorStoreFileAttributesRequest,
        UpdateVectorStoreFileAttributesRequestDict,
    )
    from .update_vector_store_request import (
        UpdateVectorStoreRequest,
        UpdateVectorStoreRequestDict,
    )
    from .url_citation import UrlCitation, UrlCitationDict
    from .user_security_context import UserSecurityContext, UserSecurityContextDict
    from .vector_store_expiration_after import (
        VectorStoreExpirationAfter,
        VectorStoreExpirationAfterDict,
    )
    from .vector_store_file_attributes import (
        VectorStoreFileAttributes,
        VectorStoreFileAttributesInput,
    )
    from .vector_store_file_batch_object import (
        VectorStoreFileBatchObject,
        VectorStoreFileBatchObjectStatus,
    )
    from .vector_store_file_content_part import VectorStoreFileContentPart
    from .vector_store_file_content_response import VectorStoreFileContentResponse
    from .vector_store_file_counts import VectorStoreFileCounts
    from .vector_store_file_error import (
        VectorStoreFileError,
        VectorStoreFileObjectLastErrorCode,
    )
    from .vector_store_file_object import (
        VectorStoreFileObject,
        VectorStoreFileObjectStatus,
    )
    from .vector_store_object import VectorStoreObject, VectorStoreObjectStatus
    from .vector_store_search_request import (
        VectorStoreSearchRequest,
        VectorStoreSearchRequestDict,
    )
    from .vector_store_search_result_content_object import (
        VectorStoreSearchResultContentObject,
    )
    from .vector_store_search_result_item import VectorStoreSearchResultItem
    from .vector_store_search_results_page import VectorStoreSearchResultsPage
    from .wait import Wait, WaitDict

__all__ = [
    "Annotation",
    "AnnotationInput",
    "AssistantObject",
    "AssistantStreamEvent",
    "AssistantTool",
    "AssistantToolInput",
    "AssistantToolResources",
    "AssistantToolResourcesCodeInterpreter",
    "AssistantToolResourcesCodeInterpreterDict",
    "AssistantToolResourcesDict",
    "AssistantToolResourcesFileSearch",
    "AssistantToolResourcesFileSearchDict",
    "AssistantToolsCode",
    "AssistantToolsCodeDict",
    "AssistantToolsFileSearch",
    "AssistantToolsFileSearchDict",
    "AssistantToolsFileSearchFileSearch",
    "AssistantToolsFileSearchFileSearchDict",
    "AssistantToolsFileSearchTypeOnly",
    "AssistantToolsFileSearchTypeOnlyDict",
    "AssistantToolsFunction",
    "AssistantToolsFunctionDict",
    "AssistantToolsFunctionFunction",
    "AssistantToolsFunctionFunctionDict",
    "AssistantsApiResponseFormatOption",
    "AssistantsApiResponseFormatOptionInput",
    "AssistantsApiToolChoiceMode",
    "AssistantsApiToolChoiceOption",
    "AssistantsApiToolChoiceOptionInput",
    "AssistantsNamedToolChoice",
    "AssistantsNamedToolChoiceDict",
    "AssistantsNamedToolChoiceFunction",
    "AssistantsNamedToolChoiceFunctionDict",
    "AssistantsNamedToolChoiceType",
    "AudioResponse",
    "AudioResponseFormat",
    "AudioSegment",
    "AudioVerboseResponse",
    "AudioWord",
    "AutoChunkingStrategyRequestParam",
    "AutoChunkingStrategyRequestParamDict",
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
    "ChatCompletionAudioOptions",
    "ChatCompletionAudioOptionsDict",
    "ChatCompletionChoice",
    "ChatCompletionChunkChoice",
    "ChatCompletionChunkFunctionCall",
    "ChatCompletionFunctionCall",
    "ChatCompletionFunctionCallOption",
    "ChatCompletionFunctionCallOptionDict",
    "ChatCompletionFunctionParameters",
    "ChatCompletionFunctionParametersInput",
    "ChatCompletionFunctions",
    "ChatCompletionFunctionsDict",
    "ChatCompletionInputAudio",
    "ChatCompletionInputAudioDict",
    "ChatCompletionLogprobs",
    "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallChunk",
    "ChatCompletionMessageToolCallChunkFunction",
    "ChatCompletionMessageToolCallDict",
    "ChatCompletionMessageToolCallFunction",
    "ChatCompletionMessageToolCallFunctionDict",
    "ChatCompletionMessageToolCalls",
    "ChatCompletionModalities",
    "ChatCompletionNamedToolChoice",
    "ChatCompletionNamedToolChoiceDict",
    "ChatCompletionNamedToolChoiceFunction",
    "ChatCompletionNamedToolChoiceFunctionDict",
    "ChatCompletionRequestAssistantMessage",
    "ChatCompletionRequestAssistantMessageContentPart",
    "ChatCompletionRequestAssistantMessageDict",
    "ChatCompletionRequestDeveloperMessage",
    "ChatCompletionRequestDeveloperMessageContentPart",
    "ChatCompletionRequestDeveloperMessageDict",
    "ChatCompletionRequestFunctionCall",
    "ChatCompletionRequestFunctionCallDict",
    "ChatCompletionRequestFunctionMessage",
    "ChatCompletionRequestFunctionMessageDict",
    "ChatCompletionRequestImageUrl",
    "ChatCompletionRequestImageUrlDict",
    "ChatCompletionRequestMessage",
    "ChatCompletionRequestMessageContentPartAudio",
    "ChatCompletionRequestMessageContentPartAudioDict",
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
    "ChatCompletionResponseAudio",
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
    "ChunkingStrategyRequestParam",
    "Citation",
    "Click",
    "ClickDict",
    "CodeInterpreterFile",
    "CodeInterpreterFileOutput",
    "CodeInterpreterTextOutput",
    "CodeInterpreterToolCall",
    "CodeInterpreterToolOutput",
    "ComparisonFilter",
    "ComparisonFilterDict",
    "CompletionChoice",
    "CompletionChunk",
    "CompletionChunkChoice",
    "CompletionChunkLogprobs",
    "CompletionLogprobs",
    "CompletionTokensDetails",
    "CompletionUsage",
    "CompoundFilter",
    "CompoundFilterDict",
    "ComputerAction",
    "ComputerActionInput",
    "ComputerScreenshotImage",
    "ComputerScreenshotImageDict",
    "ComputerTool",
    "ComputerToolCall",
    "ComputerToolCallDict",
    "ComputerToolCallOutput",
    "ComputerToolCallOutputDict",
    "ComputerToolCallOutputResource",
    "ComputerToolCallSafetyCheck",
    "ComputerToolCallSafetyCheckDict",
    "ComputerToolDict",
    "ContentFilterChoiceResults",
    "ContentFilterCitation",
    "ContentFilterCompletionTextSpan",
    "ContentFilterDetailedResults",
    "ContentFilterDetectedResult",
    "ContentFilterDetectedWithCitationResult",
    "ContentFilterDetectedWithCompletionTextSpansResult",
    "ContentFilterIdResult",
    "ContentFilterPromptResults",
    "ContentFilterResultBase",
    "ContentFilterResultsBase",
    "ContentFilterSeverity",
    "ContentFilterSeverityResult",
    "Coordinate",
    "CoordinateDict",
    "CreateAssistantRequest",
    "CreateAssistantRequestDict",
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
    "CreateMessageRequest",
    "CreateMessageRequestDict",
    "CreateMessageRequestRole",
    "CreateModelResponseProperties",
    "CreateModelResponsePropertiesInput",
    "CreateResponse",
    "CreateResponseDict",
    "CreateRunRequest",
    "CreateRunRequestDict",
    "CreateSpeechRequest",
    "CreateSpeechRequestDict",
    "CreateThreadAndRunRequest",
    "CreateThreadAndRunRequestDict",
    "CreateThreadRequest",
    "CreateThreadRequestDict",
    "CreateTranscriptionRequest",
    "CreateTranscriptionRequestDict",
    "CreateTranslationRequest",
    "CreateTranslationRequestDict",
    "CreateVectorStoreFileBatchRequest",
    "CreateVectorStoreFileBatchRequestDict",
    "CreateVectorStoreFileRequest",
    "CreateVectorStoreFileRequestDict",
    "CreateVectorStoreRequest",
    "CreateVectorStoreRequestDict",
    "DalleContentFilterResults",
    "DalleError",
    "DalleErrorResponse",
    "DalleFilterResults",
    "DalleInnerError",
    "DeleteAssistantResponse",
    "DeleteThreadResponse",
    "DeleteVectorStoreFileResponse",
    "DeleteVectorStoreResponse",
    "DoubleClick",
    "DoubleClickDict",
    "Drag",
    "DragDict",
    "EasyInputMessage",
    "EasyInputMessageDict",
    "ElasticsearchChatExtensionConfiguration",
    "ElasticsearchChatExtensionConfigurationDict",
    "ElasticsearchChatExtensionParameters",
    "ElasticsearchChatExtensionParametersDict",
    "ElasticsearchIndexFieldMappingOptions",
    "ElasticsearchIndexFieldMappingOptionsDict",
    "ElasticsearchQueryType",
    "Embedding",
    "EmbeddingUsage",
    "Error",
    "ErrorBase",
    "ErrorEvent",
    "ErrorResponse",
    "FileCitation",
    "FileCitationDict",
    "FilePath",
    "FilePathDict",
    "FileSearchFilter",
    "FileSearchFilterInput",
    "FileSearchResult",
    "FileSearchResultDict",
    "FileSearchTool",
    "FileSearchToolCall",
    "FileSearchToolCallDict",
    "FileSearchToolDict",
    "FilterReason",
    "FunctionObject",
    "FunctionObjectDict",
    "FunctionParameters",
    "FunctionTool",
    "FunctionToolCall",
    "FunctionToolCallDict",
    "FunctionToolCallOutput",
    "FunctionToolCallOutputDict",
    "FunctionToolCallOutputResource",
    "FunctionToolDict",
    "GenerateImagesResponse",
    "ImageGenerationsRequest",
    "ImageGenerationsRequestDict",
    "ImageQuality",
    "ImageResult",
    "ImageSize",
    "ImageStyle",
    "ImagesResponseFormat",
    "Includable",
    "IncompleteDetailsReason",
    "InnerError",
    "InnerErrorCode",
    "InputContent",
    "InputContentInput",
    "InputFile",
    "InputFileDict",
    "InputImage",
    "InputImageDict",
    "InputItem",
    "InputMessage",
    "InputMessageContentList",
    "InputMessageContentListInput",
    "InputMessageDict",
    "InputMessageResource",
    "InputText",
    "InputTextDict",
    "Item",
    "ItemReference",
    "ItemReferenceDict",
    "ItemResource",
    "KeyPress",
    "KeyPressDict",
    "LastErrorCode",
    "ListAssistantsResponse",
    "ListMessagesResponse",
    "ListRunStepsResponse",
    "ListRunsResponse",
    "ListVectorStoreFilesFilter",
    "ListVectorStoreFilesResponse",
    "ListVectorStoresResponse",
    "MessageAttachment",
    "MessageAttachmentDict",
    "MessageAttachmentTool",
    "MessageAttachmentToolInput",
    "MessageContent",
    "MessageContentImageFileObject",
    "MessageContentImageFileObjectImageFile",
    "MessageContentTextAnnotationsFileCitationObject",
    "MessageContentTextAnnotationsFileCitationObjectFileCitation",
    "MessageContentTextAnnotationsFilePathObject",
    "MessageContentTextAnnotationsFilePathObjectFilePath",
    "MessageContentTextObject",
    "MessageDelta",
    "MessageDeltaContent",
    "MessageDeltaContentImageFileObject",
    "MessageDeltaContentImageFileObjectImageFile",
    "MessageDeltaContentTextAnnotationsFileCitationObject",
    "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation",
    "MessageDeltaContentTextAnnotationsFilePathObject",
    "MessageDeltaContentTextAnnotationsFilePathObjectFilePath",
    "MessageDeltaContentTextObject",
    "MessageDeltaObject",
    "MessageDeltaObjectDeltaRole",
    "MessageDeltaText",
    "MessageDeltaTextAnnotation",
    "MessageIncompleteDetails",
    "MessageObject",
    "MessageObjectIncompleteReason",
    "MessageObjectRole",
    "MessageObjectStatus",
    "MessageStreamEvent",
    "MessageText",
    "MessageTextAnnotation",
    "Metadata",
    "MetadataInput",
    "ModelResponseProperties",
    "ModelResponsePropertiesDict",
    "ModifyAssistantRequest",
    "ModifyAssistantRequestDict",
    "ModifyMessageRequest",
    "ModifyMessageRequestDict",
    "ModifyRunRequest",
    "ModifyRunRequestDict",
    "ModifyThreadRequest",
    "ModifyThreadRequestDict",
    "MongoDBChatExtensionConfiguration",
    "MongoDBChatExtensionConfigurationDict",
    "MongoDBChatExtensionParameters",
    "MongoDBChatExtensionParametersDict",
    "MongoDBFieldMappingOptions",
    "MongoDBFieldMappingOptionsDict",
    "Move",
    "MoveDict",
    "NewAssistantToolResources",
    "NewAssistantToolResourcesCodeInterpreter",
    "NewAssistantToolResourcesCodeInterpreterDict",
    "NewAssistantToolResourcesDict",
    "NewAssistantToolResourcesFileSearch",
    "NewAssistantToolResourcesFileSearchDict",
    "NewAssistantToolResourcesFileSearchVectorStoresItem",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94Dict",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266c",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266cDict",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830af",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830afDict",
    "NewAssistantToolResourcesFileSearchVectorStoresItemDict",
    "NewThreadToolResources",
    "NewThreadToolResourcesCodeInterpreter",
    "NewThreadToolResourcesCodeInterpreterDict",
    "NewThreadToolResourcesDict",
    "NewThreadToolResourcesFileSearch",
    "NewThreadToolResourcesFileSearchDict",
    "NewThreadToolResourcesFileSearchVectorStoresItem",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7Dict",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ec",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ecDict",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9a",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9aDict",
    "NewThreadToolResourcesFileSearchVectorStoresItemDict",
    "OnYourDataAccessTokenAuthenticationOptions",
    "OnYourDataAccessTokenAuthenticationOptionsDict",
    "OnYourDataApiKeyAuthenticationOptions",
    "OnYourDataApiKeyAuthenticationOptionsDict",
    "OnYourDataAuthenticationOptions",
    "OnYourDataAuthenticationOptionsDict",
    "OnYourDataAuthenticationType",
    "OnYourDataConnectionStringAuthenticationOptions",
    "OnYourDataConnectionStringAuthenticationOptionsDict",
    "OnYourDataContextProperty",
    "OnYourDataDeploymentNameVectorizationSource",
    "OnYourDataDeploymentNameVectorizationSourceDict",
    "OnYourDataEncodedApiKeyAuthenticationOptions",
    "OnYourDataEncodedApiKeyAuthenticationOptionsDict",
    "OnYourDataEndpointVectorizationSource",
    "OnYourDataEndpointVectorizationSourceDict",
    "OnYourDataIntegratedVectorizationSource",
    "OnYourDataIntegratedVectorizationSourceDict",
    "OnYourDataKeyAndKeyIdAuthenticationOptions",
    "OnYourDataKeyAndKeyIdAuthenticationOptionsDict",
    "OnYourDataModelIdVectorizationSource",
    "OnYourDataModelIdVectorizationSourceDict",
    "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions",
    "OnYourDataSystemAssignedManagedIdentityAuthenticationOptionsDict",
    "OnYourDataUserAssignedManagedIdentityAuthenticationOptions",
    "OnYourDataUserAssignedManagedIdentityAuthenticationOptionsDict",
    "OnYourDataUsernameAndPasswordAuthenticationOptions",
    "OnYourDataUsernameAndPasswordAuthenticationOptionsDict",
    "OnYourDataVectorizationSource",
    "OnYourDataVectorizationSourceDict",
    "OnYourDataVectorizationSourceType",
    "OtherChunkingStrategyResponseParam",
    "OutputContent",
    "OutputContentInput",
    "OutputItem",
    "OutputMessage",
    "OutputMessageDict",
    "OutputText",
    "OutputTextDict",
    "ParallelToolCalls",
    "PineconeChatExtensionConfiguration",
    "PineconeChatExtensionConfigurationDict",
    "PineconeChatExtensionParameters",
    "PineconeChatExtensionParametersDict",
    "PineconeFieldMappingOptions",
    "PineconeFieldMappingOptionsDict",
    "PredictionContent",
    "PredictionContentDict",
    "PromptFilterResult",
    "PromptFilterResults",
    "PromptTokensDetails",
    "RankingOptions",
    "RankingOptionsDict",
    "Reasoning",
    "ReasoningDict",
    "ReasoningEffort",
    "ReasoningItem",
    "ReasoningItemDict",
    "ReasoningSummaryPart",
    "ReasoningSummaryPartDict",
    "Refusal",
    "RefusalDict",
    "Response",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseCodeInterpreterCallCodeDeltaEvent",
    "ResponseCodeInterpreterCallCodeDoneEvent",
    "ResponseCodeInterpreterCallCompletedEvent",
    "ResponseCodeInterpreterCallInProgressEvent",
    "ResponseCodeInterpreterCallInterpretingEvent",
    "ResponseCompletedEvent",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseCreatedEvent",
    "ResponseError",
    "ResponseErrorCode",
    "ResponseErrorEvent",
    "ResponseFailedEvent",
    "ResponseFileSearchCallCompletedEvent",
    "ResponseFileSearchCallInProgressEvent",
    "ResponseFileSearchCallSearchingEvent",
    "ResponseFormatJsonObject",
    "ResponseFormatJsonObjectDict",
    "ResponseFormatJsonSchema",
    "ResponseFormatJsonSchemaDefinition",
    "ResponseFormatJsonSchemaDefinitionDict",
    "ResponseFormatJsonSchemaDict",
    "ResponseFormatJsonSchemaSchema",
    "ResponseFormatJsonSchemaSchemaInput",
    "ResponseFormatText",
    "ResponseFormatTextDict",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseInProgressEvent",
    "ResponseIncompleteDetails",
    "ResponseIncompleteEvent",
    "ResponseItemList",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseOutputTokensDetails",
    "ResponseProperties",
    "ResponsePropertiesDict",
    "ResponseRefusalDeltaEvent",
    "ResponseRefusalDoneEvent",
    "ResponseStreamEvent",
    "ResponseTextAnnotationDeltaEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "ResponseTextOptions",
    "ResponseTextOptionsDict",
    "ResponseToolChoice",
    "ResponseToolChoiceInput",
    "ResponseUsage",
    "RetrievedDocument",
    "RunCompletionUsage",
    "RunError",
    "RunIncompleteDetails",
    "RunObject",
    "RunObjectStatus",
    "RunRequiredAction",
    "RunRequiredActionSubmitToolOutputs",
    "RunStepCodeOutput",
    "RunStepCompletionUsage",
    "RunStepDelta",
    "RunStepDeltaCodeOutput",
    "RunStepDeltaDetails",
    "RunStepDeltaObject",
    "RunStepDeltaStepDetailsMessageCreationObject",
    "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation",
    "RunStepDeltaStepDetailsToolCallsCodeObject",
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage",
    "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
    "RunStepDeltaStepDetailsToolCallsFileSearchObject",
    "RunStepDeltaStepDetailsToolCallsFunctionObject",
    "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction",
    "RunStepDeltaStepDetailsToolCallsObject",
    "RunStepDeltaToolCall",
    "RunStepDetails",
    "RunStepDetailsMessageCreationObject",
    "RunStepDetailsMessageCreationObjectMessageCreation",
    "RunStepDetailsToolCallsCodeObject",
    "RunStepDetailsToolCallsCodeObjectCodeInterpreter",
    "RunStepDetailsToolCallsCodeOutputImageObject",
    "RunStepDetailsToolCallsCodeOutputImageObjectImage",
    "RunStepDetailsToolCallsCodeOutputLogsObject",
    "RunStepDetailsToolCallsFileSearchObject",
    "RunStepDetailsToolCallsFileSearchObjectFileSearch",
    "RunStepDetailsToolCallsFileSearchResultObject",
    "RunStepDetailsToolCallsFileSearchResultObjectContentItem",
    "RunStepDetailsToolCallsFunctionObject",
    "RunStepDetailsToolCallsFunctionObjectFunction",
    "RunStepDetailsToolCallsObject",
    "RunStepObject",
    "RunStepObjectStatus",
    "RunStepObjectType",
    "RunStepStreamEvent",
    "RunStepToolCall",
    "RunStreamEvent",
    "RunToolCallObject",
    "RunToolCallObjectFunction",
    "RunToolOutput",
    "RunToolOutputDict",
    "Screenshot",
    "ScreenshotDict",
    "Scroll",
    "ScrollDict",
    "StaticChunkingStrategy",
    "StaticChunkingStrategyDict",
    "StaticChunkingStrategyRequestParam",
    "StaticChunkingStrategyRequestParamDict",
    "StaticChunkingStrategyResponseParam",
    "SubmitToolOutputsRunRequest",
    "SubmitToolOutputsRunRequestDict",
    "TextResponseFormatConfiguration",
    "TextResponseFormatConfigurationInput",
    "TextResponseFormatJsonSchema",
    "TextResponseFormatJsonSchemaDict",
    "ThreadCreatedEvent",
    "ThreadMessageCompletedEvent",
    "ThreadMessageCreatedEvent",
    "ThreadMessageDeltaEvent",
    "ThreadMessageInProgressEvent",
    "ThreadMessageIncompleteEvent",
    "ThreadObject",
    "ThreadRunCancelledEvent",
    "ThreadRunCancellingEvent",
    "ThreadRunCompletedEvent",
    "ThreadRunCreatedEvent",
    "ThreadRunExpiredEvent",
    "ThreadRunFailedEvent",
    "ThreadRunInProgressEvent",
    "ThreadRunQueuedEvent",
    "ThreadRunRequiresActionEvent",
    "ThreadRunStepCancelledEvent",
    "ThreadRunStepCompletedEvent",
    "ThreadRunStepCreatedEvent",
    "ThreadRunStepDeltaEvent",
    "ThreadRunStepExpiredEvent",
    "ThreadRunStepFailedEvent",
    "ThreadRunStepInProgressEvent",
    "ThreadStreamEvent",
    "ThreadToolResources",
    "ThreadToolResourcesCodeInterpreter",
    "ThreadToolResourcesCodeInterpreterDict",
    "ThreadToolResourcesDict",
    "ThreadToolResourcesFileSearch",
    "ThreadToolResourcesFileSearchDict",
    "Tool",
    "ToolCallType",
    "ToolChoiceFunction",
    "ToolChoiceFunctionDict",
    "ToolChoiceOptions",
    "ToolChoiceTypes",
    "ToolChoiceTypesDict",
    "ToolInput",
    "TruncationObject",
    "TruncationObjectDict",
    "TruncationType",
    "Type",
    "TypeDict",
    "UpdateVectorStoreFileAttributesRequest",
    "UpdateVectorStoreFileAttributesRequestDict",
    "UpdateVectorStoreRequest",
    "UpdateVectorStoreRequestDict",
    "UrlCitation",
    "UrlCitationDict",
    "UserSecurityContext",
    "UserSecurityContextDict",
    "VectorStoreExpirationAfter",
    "VectorStoreExpirationAfterDict",
    "VectorStoreFileAttributes",
    "VectorStoreFileAttributesInput",
    "VectorStoreFileBatchObject",
    "VectorStoreFileBatchObjectStatus",
    "VectorStoreFileContentPart",
    "VectorStoreFileContentResponse",
    "VectorStoreFileCounts",
    "VectorStoreFileError",
    "VectorStoreFileObject",
    "VectorStoreFileObjectLastErrorCode",
    "VectorStoreFileObjectStatus",
    "VectorStoreObject",
    "VectorStoreObjectStatus",
    "VectorStoreSearchRequest",
    "VectorStoreSearchRequestDict",
    "VectorStoreSearchResultContentObject",
    "VectorStoreSearchResultItem",
    "VectorStoreSearchResultsPage",
    "Wait",
    "WaitDict",
]

_MODULES: dict[str, str] = {
    "Annotation": ".annotation",
    "AnnotationInput": ".annotation",
    "AssistantObject": ".assistant_object",
    "AssistantStreamEvent": ".assistant_stream_event",
    "AssistantTool": ".assistant_tool",
    "AssistantToolInput": ".assistant_tool",
    "AssistantToolResources": ".assistant_tool_resources",
    "AssistantToolResourcesCodeInterpreter": ".assistant_tool_resources",
    "AssistantToolResourcesCodeInterpreterDict": ".assistant_tool_resources",
    "AssistantToolResourcesDict": ".assistant_tool_resources",
    "AssistantToolResourcesFileSearch": ".assistant_tool_resources",
    "AssistantToolResourcesFileSearchDict": ".assistant_tool_resources",
    "AssistantToolsCode": ".assistant_tools_code",
    "AssistantToolsCodeDict": ".assistant_tools_code",
    "AssistantToolsFileSearch": ".assistant_tools_file_search",
    "AssistantToolsFileSearchDict": ".assistant_tools_file_search",
    "AssistantToolsFileSearchFileSearch": ".assistant_tools_file_search",
    "AssistantToolsFileSearchFileSearchDict": ".assistant_tools_file_search",
    "AssistantToolsFileSearchTypeOnly": ".assistant_tools_file_search_type_only",
    "AssistantToolsFileSearchTypeOnlyDict": ".assistant_tools_file_search_type_only",
    "AssistantToolsFunction": ".assistant_tools_function",
    "AssistantToolsFunctionDict": ".assistant_tools_function",
    "AssistantToolsFunctionFunction": ".assistant_tools_function",
    "AssistantToolsFunctionFunctionDict": ".assistant_tools_function",
    "AssistantsApiResponseFormatOption": ".assistants_api_response_format_option",
    "AssistantsApiResponseFormatOptionInput": ".assistants_api_response_format_option",
    "AssistantsApiToolChoiceMode": ".assistants_api_tool_choice_option",
    "AssistantsApiToolChoiceOption": ".assistants_api_tool_choice_option",
    "AssistantsApiToolChoiceOptionInput": ".assistants_api_tool_choice_option",
    "AssistantsNamedToolChoice": ".assistants_named_tool_choice",
    "AssistantsNamedToolChoiceDict": ".assistants_named_tool_choice",
    "AssistantsNamedToolChoiceFunction": ".assistants_named_tool_choice",
    "AssistantsNamedToolChoiceFunctionDict": ".assistants_named_tool_choice",
    "AssistantsNamedToolChoiceType": ".assistants_named_tool_choice",
    "AudioResponse": ".audio_response",
    "AudioResponseFormat": ".audio_response_format",
    "AudioSegment": ".audio_segment",
    "AudioVerboseResponse": ".audio_verbose_response",
    "AudioWord": ".audio_word",
    "AutoChunkingStrategyRequestParam": ".auto_chunking_strategy_request_param",
    "AutoChunkingStrategyRequestParamDict": ".auto_chunking_strategy_request_param",
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
    "ChatCompletionAudioOptions": ".chat_completion_audio_options",
    "ChatCompletionAudioOptionsDict": ".chat_completion_audio_options",
    "ChatCompletionChoice": ".chat_completion_choice",
    "ChatCompletionChunkChoice": ".chat_completion_chunk_choice",
    "ChatCompletionChunkFunctionCall": ".chat_completion_chunk_function_call",
    "ChatCompletionFunctionCall": ".chat_completion_function_call",
    "ChatCompletionFunctionCallOption": ".chat_completion_function_call_option",
    "ChatCompletionFunctionCallOptionDict": ".chat_completion_function_call_option",
    "ChatCompletionFunctionParameters": ".chat_completion_function_parameters",
    "ChatCompletionFunctionParametersInput": ".chat_completion_function_parameters",
    "ChatCompletionFunctions": ".chat_completion_functions",
    "ChatCompletionFunctionsDict": ".chat_completion_functions",
    "ChatCompletionInputAudio": ".chat_completion_input_audio",
    "ChatCompletionInputAudioDict": ".chat_completion_input_audio",
    "ChatCompletionLogprobs": ".chat_completion_logprobs",
    "ChatCompletionMessageToolCall": ".chat_completion_message_tool_call",
    "ChatCompletionMessageToolCallChunk": ".chat_completion_message_tool_call_chunk",
    "ChatCompletionMessageToolCallChunkFunction": ".chat_completion_message_tool_call_chunk_function",
    "ChatCompletionMessageToolCallDict": ".chat_completion_message_tool_call",
    "ChatCompletionMessageToolCallFunction": ".chat_completion_message_tool_call_function",
    "ChatCompletionMessageToolCallFunctionDict": ".chat_completion_message_tool_call_function",
    "ChatCompletionMessageToolCalls": ".chat_completion_message_tool_calls",
    "ChatCompletionModalities": ".chat_completion_modalities",
    "ChatCompletionNamedToolChoice": ".chat_completion_named_tool_choice",
    "ChatCompletionNamedToolChoiceDict": ".chat_completion_named_tool_choice",
    "ChatCompletionNamedToolChoiceFunction": ".chat_completion_named_tool_choice_function",
    "ChatCompletionNamedToolChoiceFunctionDict": ".chat_completion_named_tool_choice_function",
    "ChatCompletionRequestAssistantMessage": ".chat_completion_request_assistant_message",
    "ChatCompletionRequestAssistantMessageContentPart": ".chat_completion_request_assistant_message_content_part",
    "ChatCompletionRequestAssistantMessageDict": ".chat_completion_request_assistant_message",
    "ChatCompletionRequestDeveloperMessage": ".chat_completion_request_developer_message",
    "ChatCompletionRequestDeveloperMessageContentPart": ".chat_completion_request_developer_message_content_part",
    "ChatCompletionRequestDeveloperMessageDict": ".chat_completion_request_developer_message",
    "ChatCompletionRequestFunctionCall": ".chat_completion_request_function_call",
    "ChatCompletionRequestFunctionCallDict": ".chat_completion_request_function_call",
    "ChatCompletionRequestFunctionMessage": ".chat_completion_request_function_message",
    "ChatCompletionRequestFunctionMessageDict": ".chat_completion_request_function_message",
    "ChatCompletionRequestImageUrl": ".chat_completion_request_image_url",
    "ChatCompletionRequestImageUrlDict": ".chat_completion_request_image_url",
    "ChatCompletionRequestMessage": ".chat_completion_request_message",
    "ChatCompletionRequestMessageContentPartAudio": ".chat_completion_request_message_content_part_audio",
    "ChatCompletionRequestMessageContentPartAudioDict": ".chat_completion_request_message_content_part_audio",
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
    "ChatCompletionResponseAudio": ".chat_completion_response_audio",
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
    "ChunkingStrategyRequestParam": ".chunking_strategy_request_param",
    "Citation": ".citation",
    "Click": ".click",
    "ClickDict": ".click",
    "CodeInterpreterFile": ".code_interpreter_file",
    "CodeInterpreterFileOutput": ".code_interpreter_file_output",
    "CodeInterpreterTextOutput": ".code_interpreter_text_output",
    "CodeInterpreterToolCall": ".code_interpreter_tool_call",
    "CodeInterpreterToolOutput": ".code_interpreter_tool_output",
    "ComparisonFilter": ".comparison_filter",
    "ComparisonFilterDict": ".comparison_filter",
    "CompletionChoice": ".completion_choice",
    "CompletionChunk": ".completion_chunk",
    "CompletionChunkChoice": ".completion_chunk_choice",
    "CompletionChunkLogprobs": ".completion_chunk_logprobs",
    "CompletionLogprobs": ".completion_logprobs",
    "CompletionTokensDetails": ".completion_tokens_details",
    "CompletionUsage": ".completion_usage",
    "CompoundFilter": ".compound_filter",
    "CompoundFilterDict": ".compound_filter",
    "ComputerAction": ".computer_action",
    "ComputerActionInput": ".computer_action",
    "ComputerScreenshotImage": ".computer_screenshot_image",
    "ComputerScreenshotImageDict": ".computer_screenshot_image",
    "ComputerTool": ".computer_tool",
    "ComputerToolCall": ".computer_tool_call",
    "ComputerToolCallDict": ".computer_tool_call",
    "ComputerToolCallOutput": ".computer_tool_call_output",
    "ComputerToolCallOutputDict": ".computer_tool_call_output",
    "ComputerToolCallOutputResource": ".computer_tool_call_output_resource",
    "ComputerToolCallSafetyCheck": ".computer_tool_call_safety_check",
    "ComputerToolCallSafetyCheckDict": ".computer_tool_call_safety_check",
    "ComputerToolDict": ".computer_tool",
    "ContentFilterChoiceResults": ".content_filter_choice_results",
    "ContentFilterCitation": ".content_filter_citation",
    "ContentFilterCompletionTextSpan": ".content_filter_completion_text_span",
    "ContentFilterDetailedResults": ".content_filter_detailed_results",
    "ContentFilterDetectedResult": ".content_filter_detected_result",
    "ContentFilterDetectedWithCitationResult": ".content_filter_detected_with_citation_result",
    "ContentFilterDetectedWithCompletionTextSpansResult": ".content_filter_detected_with_completion_text_spans_result",
    "ContentFilterIdResult": ".content_filter_id_result",
    "ContentFilterPromptResults": ".content_filter_prompt_results",
    "ContentFilterResultBase": ".content_filter_result_base",
    "ContentFilterResultsBase": ".content_filter_results_base",
    "ContentFilterSeverity": ".content_filter_severity_result",
    "ContentFilterSeverityResult": ".content_filter_severity_result",
    "Coordinate": ".coordinate",
    "CoordinateDict": ".coordinate",
    "CreateAssistantRequest": ".create_assistant_request",
    "CreateAssistantRequestDict": ".create_assistant_request",
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
    "CreateMessageRequest": ".create_message_request",
    "CreateMessageRequestDict": ".create_message_request",
    "CreateMessageRequestRole": ".create_message_request",
    "CreateModelResponseProperties": ".create_model_response_properties",
    "CreateModelResponsePropertiesInput": ".create_model_response_properties",
    "CreateResponse": ".create_response",
    "CreateResponseDict": ".create_response",
    "CreateRunRequest": ".create_run_request",
    "CreateRunRequestDict": ".create_run_request",
    "CreateSpeechRequest": ".create_speech_request",
    "CreateSpeechRequestDict": ".create_speech_request",
    "CreateThreadAndRunRequest": ".create_thread_and_run_request",
    "CreateThreadAndRunRequestDict": ".create_thread_and_run_request",
    "CreateThreadRequest": ".create_thread_request",
    "CreateThreadRequestDict": ".create_thread_request",
    "CreateTranscriptionRequest": ".create_transcription_request",
    "CreateTranscriptionRequestDict": ".create_transcription_request",
    "CreateTranslationRequest": ".create_translation_request",
    "CreateTranslationRequestDict": ".create_translation_request",
    "CreateVectorStoreFileBatchRequest": ".create_vector_store_file_batch_request",
    "CreateVectorStoreFileBatchRequestDict": ".create_vector_store_file_batch_request",
    "CreateVectorStoreFileRequest": ".create_vector_store_file_request",
    "CreateVectorStoreFileRequestDict": ".create_vector_store_file_request",
    "CreateVectorStoreRequest": ".create_vector_store_request",
    "CreateVectorStoreRequestDict": ".create_vector_store_request",
    "DalleContentFilterResults": ".dalle_content_filter_results",
    "DalleError": ".dalle_error",
    "DalleErrorResponse": ".dalle_error_response",
    "DalleFilterResults": ".dalle_filter_results",
    "DalleInnerError": ".dalle_inner_error",
    "DeleteAssistantResponse": ".delete_assistant_response",
    "DeleteThreadResponse": ".delete_thread_response",
    "DeleteVectorStoreFileResponse": ".delete_vector_store_file_response",
    "DeleteVectorStoreResponse": ".delete_vector_store_response",
    "DoubleClick": ".double_click",
    "DoubleClickDict": ".double_click",
    "Drag": ".drag",
    "DragDict": ".drag",
    "EasyInputMessage": ".easy_input_message",
    "EasyInputMessageDict": ".easy_input_message",
    "ElasticsearchChatExtensionConfiguration": ".elasticsearch_chat_extension_configuration",
    "ElasticsearchChatExtensionConfigurationDict": ".elasticsearch_chat_extension_configuration",
    "ElasticsearchChatExtensionParameters": ".elasticsearch_chat_extension_parameters",
    "ElasticsearchChatExtensionParametersDict": ".elasticsearch_chat_extension_parameters",
    "ElasticsearchIndexFieldMappingOptions": ".elasticsearch_index_field_mapping_options",
    "ElasticsearchIndexFieldMappingOptionsDict": ".elasticsearch_index_field_mapping_options",
    "ElasticsearchQueryType": ".elasticsearch_query_type",
    "Embedding": ".embedding",
    "EmbeddingUsage": ".embedding_usage",
    "Error": ".error",
    "ErrorBase": ".error_base",
    "ErrorEvent": ".error_event",
    "ErrorResponse": ".error_response",
    "FileCitation": ".file_citation",
    "FileCitationDict": ".file_citation",
    "FilePath": ".file_path",
    "FilePathDict": ".file_path",
    "FileSearchFilter": ".file_search_filter",
    "FileSearchFilterInput": ".file_search_filter",
    "FileSearchResult": ".file_search_result",
    "FileSearchResultDict": ".file_search_result",
    "FileSearchTool": ".file_search_tool",
    "FileSearchToolCall": ".file_search_tool_call",
    "FileSearchToolCallDict": ".file_search_tool_call",
    "FileSearchToolDict": ".file_search_tool",
    "FilterReason": ".filter_reason",
    "FunctionObject": ".function_object",
    "FunctionObjectDict": ".function_object",
    "FunctionParameters": ".function_parameters",
    "FunctionTool": ".function_tool",
    "FunctionToolCall": ".function_tool_call",
    "FunctionToolCallDict": ".function_tool_call",
    "FunctionToolCallOutput": ".function_tool_call_output",
    "FunctionToolCallOutputDict": ".function_tool_call_output",
    "FunctionToolCallOutputResource": ".function_tool_call_output_resource",
    "FunctionToolDict": ".function_tool",
    "GenerateImagesResponse": ".generate_images_response",
    "ImageGenerationsRequest": ".image_generations_request",
    "ImageGenerationsRequestDict": ".image_generations_request",
    "ImageQuality": ".image_quality",
    "ImageResult": ".image_result",
    "ImageSize": ".image_size",
    "ImageStyle": ".image_style",
    "ImagesResponseFormat": ".images_response_format",
    "Includable": ".includable",
    "IncompleteDetailsReason": ".run_incomplete_details",
    "InnerError": ".inner_error",
    "InnerErrorCode": ".inner_error_code",
    "InputContent": ".input_content",
    "InputContentInput": ".input_content",
    "InputFile": ".input_file",
    "InputFileDict": ".input_file",
    "InputImage": ".input_image",
    "InputImageDict": ".input_image",
    "InputItem": ".input_item",
    "InputMessage": ".input_message",
    "InputMessageContentList": ".input_message_content_list",
    "InputMessageContentListInput": ".input_message_content_list",
    "InputMessageDict": ".input_message",
    "InputMessageResource": ".input_message_resource",
    "InputText": ".input_text",
    "InputTextDict": ".input_text",
    "Item": ".item",
    "ItemReference": ".item_reference",
    "ItemReferenceDict": ".item_reference",
    "ItemResource": ".item_resource",
    "KeyPress": ".key_press",
    "KeyPressDict": ".key_press",
    "LastErrorCode": ".run_error",
    "ListAssistantsResponse": ".list_assistants_response",
    "ListMessagesResponse": ".list_messages_response",
    "ListRunStepsResponse": ".list_run_steps_response",
    "ListRunsResponse": ".list_runs_response",
    "ListVectorStoreFilesFilter": ".list_vector_store_files_filter",
    "ListVectorStoreFilesResponse": ".list_vector_store_files_response",
    "ListVectorStoresResponse": ".list_vector_stores_response",
    "MessageAttachment": ".message_attachment",
    "MessageAttachmentDict": ".message_attachment",
    "MessageAttachmentTool": ".message_attachment_tool",
    "MessageAttachmentToolInput": ".message_attachment_tool",
    "MessageContent": ".message_content",
    "MessageContentImageFileObject": ".message_content_image_file_object",
    "MessageContentImageFileObjectImageFile": ".message_content_image_file_object",
    "MessageContentTextAnnotationsFileCitationObject": ".message_content_text_annotations_file_citation_object",
    "MessageContentTextAnnotationsFileCitationObjectFileCitation": ".message_content_text_annotations_file_citation_object",
    "MessageContentTextAnnotationsFilePathObject": ".message_content_text_annotations_file_path_object",
    "MessageContentTextAnnotationsFilePathObjectFilePath": ".message_content_text_annotations_file_path_object",
    "MessageContentTextObject": ".message_content_text_object",
    "MessageDelta": ".message_delta",
    "MessageDeltaContent": ".message_delta_content",
    "MessageDeltaContentImageFileObject": ".message_delta_content_image_file_object",
    "MessageDeltaContentImageFileObjectImageFile": ".message_delta_content_image_file_object",
    "MessageDeltaContentTextAnnotationsFileCitationObject": ".message_delta_content_text_annotations_file_citation_object",
    "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation": ".message_delta_content_text_annotations_file_citation_object",
    "MessageDeltaContentTextAnnotationsFilePathObject": ".message_delta_content_text_annotations_file_path_object",
    "MessageDeltaContentTextAnnotationsFilePathObjectFilePath": ".message_delta_content_text_annotations_file_path_object",
    "MessageDeltaContentTextObject": ".message_delta_content_text_object",
    "MessageDeltaObject": ".message_delta_object",
    "MessageDeltaObjectDeltaRole": ".message_delta",
    "MessageDeltaText": ".message_delta_text",
    "MessageDeltaTextAnnotation": ".message_delta_text_annotation",
    "MessageIncompleteDetails": ".message_incomplete_details",
    "MessageObject": ".message_object",
    "MessageObjectIncompleteReason": ".message_incomplete_details",
    "MessageObjectRole": ".message_object",
    "MessageObjectStatus": ".message_object",
    "MessageStreamEvent": ".message_stream_event",
    "MessageText": ".message_text",
    "MessageTextAnnotation": ".message_text_annotation",
    "Metadata": ".metadata",
    "MetadataInput": ".metadata",
    "ModelResponseProperties": ".model_response_properties",
    "ModelResponsePropertiesDict": ".model_response_properties",
    "ModifyAssistantRequest": ".modify_assistant_request",
    "ModifyAssistantRequestDict": ".modify_assistant_request",
    "ModifyMessageRequest": ".modify_message_request",
    "ModifyMessageRequestDict": ".modify_message_request",
    "ModifyRunRequest": ".modify_run_request",
    "ModifyRunRequestDict": ".modify_run_request",
    "ModifyThreadRequest": ".modify_thread_request",
    "ModifyThreadRequestDict": ".modify_thread_request",
    "MongoDBChatExtensionConfiguration": ".mongo_db_chat_extension_configuration",
    "MongoDBChatExtensionConfigurationDict": ".mongo_db_chat_extension_configuration",
    "MongoDBChatExtensionParameters": ".mongo_db_chat_extension_parameters",
    "MongoDBChatExtensionParametersDict": ".mongo_db_chat_extension_parameters",
    "MongoDBFieldMappingOptions": ".mongo_db_field_mapping_options",
    "MongoDBFieldMappingOptionsDict": ".mongo_db_field_mapping_options",
    "Move": ".move",
    "MoveDict": ".move",
    "NewAssistantToolResources": ".new_assistant_tool_resources",
    "NewAssistantToolResourcesCodeInterpreter": ".new_assistant_tool_resources",
    "NewAssistantToolResourcesCodeInterpreterDict": ".new_assistant_tool_resources",
    "NewAssistantToolResourcesDict": ".new_assistant_tool_resources",
    "NewAssistantToolResourcesFileSearch": ".new_assistant_tool_resources",
    "NewAssistantToolResourcesFileSearchDict": ".new_assistant_tool_resources",
    "NewAssistantToolResourcesFileSearchVectorStoresItem": ".new_assistant_tool_resources",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94": ".new_assistant_tool_resources",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_14ea6a94Dict": ".new_assistant_tool_resources",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266c": ".new_assistant_tool_resources",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_c230266cDict": ".new_assistant_tool_resources",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830af": ".new_assistant_tool_resources",
    "NewAssistantToolResourcesFileSearchVectorStoresItemChun_fba830afDict": ".new_assistant_tool_resources",
    "NewAssistantToolResourcesFileSearchVectorStoresItemDict": ".new_assistant_tool_resources",
    "NewThreadToolResources": ".new_thread_tool_resources",
    "NewThreadToolResourcesCodeInterpreter": ".new_thread_tool_resources",
    "NewThreadToolResourcesCodeInterpreterDict": ".new_thread_tool_resources",
    "NewThreadToolResourcesDict": ".new_thread_tool_resources",
    "NewThreadToolResourcesFileSearch": ".new_thread_tool_resources",
    "NewThreadToolResourcesFileSearchDict": ".new_thread_tool_resources",
    "NewThreadToolResourcesFileSearchVectorStoresItem": ".new_thread_tool_resources",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7": ".new_thread_tool_resources",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_67609ec7Dict": ".new_thread_tool_resources",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ec": ".new_thread_tool_resources",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_750647ecDict": ".new_thread_tool_resources",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9a": ".new_thread_tool_resources",
    "NewThreadToolResourcesFileSearchVectorStoresItemChunkin_b8fa5b9aDict": ".new_thread_tool_resources",
    "NewThreadToolResourcesFileSearchVectorStoresItemDict": ".new_thread_tool_resources",
    "OnYourDataAccessTokenAuthenticationOptions": ".on_your_data_access_token_authentication_options",
    "OnYourDataAccessTokenAuthenticationOptionsDict": ".on_your_data_access_token_authentication_options",
    "OnYourDataApiKeyAuthenticationOptions": ".on_your_data_api_key_authentication_options",
    "OnYourDataApiKeyAuthenticationOptionsDict": ".on_your_data_api_key_authentication_options",
    "OnYourDataAuthenticationOptions": ".on_your_data_authentication_options",
    "OnYourDataAuthenticationOptionsDict": ".on_your_data_authentication_options",
    "OnYourDataAuthenticationType": ".on_your_data_authentication_type",
    "OnYourDataConnectionStringAuthenticationOptions": ".on_your_data_connection_string_authentication_options",
    "OnYourDataConnectionStringAuthenticationOptionsDict": ".on_your_data_connection_string_authentication_options",
    "OnYourDataContextProperty": ".on_your_data_context_property",
    "OnYourDataDeploymentNameVectorizationSource": ".on_your_data_deployment_name_vectorization_source",
    "OnYourDataDeploymentNameVectorizationSourceDict": ".on_your_data_deployment_name_vectorization_source",
    "OnYourDataEncodedApiKeyAuthenticationOptions": ".on_your_data_encoded_api_key_authentication_options",
    "OnYourDataEncodedApiKeyAuthenticationOptionsDict": ".on_your_data_encoded_api_key_authentication_options",
    "OnYourDataEndpointVectorizationSource": ".on_your_data_endpoint_vectorization_source",
    "OnYourDataEndpointVectorizationSourceDict": ".on_your_data_endpoint_vectorization_source",
    "OnYourDataIntegratedVectorizationSource": ".on_your_data_integrated_vectorization_source",
    "OnYourDataIntegratedVectorizationSourceDict": ".on_your_data_integrated_vectorization_source",
    "OnYourDataKeyAndKeyIdAuthenticationOptions": ".on_your_data_key_and_key_id_authentication_options",
    "OnYourDataKeyAndKeyIdAuthenticationOptionsDict": ".on_your_data_key_and_key_id_authentication_options",
    "OnYourDataModelIdVectorizationSource": ".on_your_data_model_id_vectorization_source",
    "OnYourDataModelIdVectorizationSourceDict": ".on_your_data_model_id_vectorization_source",
    "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions": ".on_your_data_system_assigned_managed_identity_authentic_1f1a4fac",
    "OnYourDataSystemAssignedManagedIdentityAuthenticationOptionsDict": ".on_your_data_system_assigned_managed_identity_authentic_1f1a4fac",
    "OnYourDataUserAssignedManagedIdentityAuthenticationOptions": ".on_your_data_user_assigned_managed_identity_authenticat_c107f241",
    "OnYourDataUserAssignedManagedIdentityAuthenticationOptionsDict": ".on_your_data_user_assigned_managed_identity_authenticat_c107f241",
    "OnYourDataUsernameAndPasswordAuthenticationOptions": ".on_your_data_username_and_password_authentication_options",
    "OnYourDataUsernameAndPasswordAuthenticationOptionsDict": ".on_your_data_username_and_password_authentication_options",
    "OnYourDataVectorizationSource": ".on_your_data_vectorization_source",
    "OnYourDataVectorizationSourceDict": ".on_your_data_vectorization_source",
    "OnYourDataVectorizationSourceType": ".on_your_data_vectorization_source_type",
    "OtherChunkingStrategyResponseParam": ".other_chunking_strategy_response_param",
    "OutputContent": ".output_content",
    "OutputContentInput": ".output_content",
    "OutputItem": ".output_item",
    "OutputMessage": ".output_message",
    "OutputMessageDict": ".output_message",
    "OutputText": ".output_text",
    "OutputTextDict": ".output_text",
    "ParallelToolCalls": ".parallel_tool_calls",
    "PineconeChatExtensionConfiguration": ".pinecone_chat_extension_configuration",
    "PineconeChatExtensionConfigurationDict": ".pinecone_chat_extension_configuration",
    "PineconeChatExtensionParameters": ".pinecone_chat_extension_parameters",
    "PineconeChatExtensionParametersDict": ".pinecone_chat_extension_parameters",
    "PineconeFieldMappingOptions": ".pinecone_field_mapping_options",
    "PineconeFieldMappingOptionsDict": ".pinecone_field_mapping_options",
    "PredictionContent": ".prediction_content",
    "PredictionContentDict": ".prediction_content",
    "PromptFilterResult": ".prompt_filter_result",
    "PromptFilterResults": ".prompt_filter_results",
    "PromptTokensDetails": ".prompt_tokens_details",
    "RankingOptions": ".ranking_options",
    "RankingOptionsDict": ".ranking_options",
    "Reasoning": ".reasoning",
    "ReasoningDict": ".reasoning",
    "ReasoningEffort": ".reasoning_effort",
    "ReasoningItem": ".reasoning_item",
    "ReasoningItemDict": ".reasoning_item",
    "ReasoningSummaryPart": ".reasoning_summary_part",
    "ReasoningSummaryPartDict": ".reasoning_summary_part",
    "Refusal": ".refusal",
    "RefusalDict": ".refusal",
    "Response": ".response",
    "ResponseAudioDeltaEvent": ".response_audio_delta_event",
    "ResponseAudioDoneEvent": ".response_audio_done_event",
    "ResponseAudioTranscriptDeltaEvent": ".response_audio_transcript_delta_event",
    "ResponseAudioTranscriptDoneEvent": ".response_audio_transcript_done_event",
    "ResponseCodeInterpreterCallCodeDeltaEvent": ".response_code_interpreter_call_code_delta_event",
    "ResponseCodeInterpreterCallCodeDoneEvent": ".response_code_interpreter_call_code_done_event",
    "ResponseCodeInterpreterCallCompletedEvent": ".response_code_interpreter_call_completed_event",
    "ResponseCodeInterpreterCallInProgressEvent": ".response_code_interpreter_call_in_progress_event",
    "ResponseCodeInterpreterCallInterpretingEvent": ".response_code_interpreter_call_interpreting_event",
    "ResponseCompletedEvent": ".response_completed_event",
    "ResponseContentPartAddedEvent": ".response_content_part_added_event",
    "ResponseContentPartDoneEvent": ".response_content_part_done_event",
    "ResponseCreatedEvent": ".response_created_event",
    "ResponseError": ".response_error",
    "ResponseErrorCode": ".response_error_code",
    "ResponseErrorEvent": ".response_error_event",
    "ResponseFailedEvent": ".response_failed_event",
    "ResponseFileSearchCallCompletedEvent": ".response_file_search_call_completed_event",
    "ResponseFileSearchCallInProgressEvent": ".response_file_search_call_in_progress_event",
    "ResponseFileSearchCallSearchingEvent": ".response_file_search_call_searching_event",
    "ResponseFormatJsonObject": ".response_format_json_object",
    "ResponseFormatJsonObjectDict": ".response_format_json_object",
    "ResponseFormatJsonSchema": ".response_format_json_schema",
    "ResponseFormatJsonSchemaDefinition": ".response_format_json_schema_definition",
    "ResponseFormatJsonSchemaDefinitionDict": ".response_format_json_schema_definition",
    "ResponseFormatJsonSchemaDict": ".response_format_json_schema",
    "ResponseFormatJsonSchemaSchema": ".response_format_json_schema_schema",
    "ResponseFormatJsonSchemaSchemaInput": ".response_format_json_schema_schema",
    "ResponseFormatText": ".response_format_text",
    "ResponseFormatTextDict": ".response_format_text",
    "ResponseFunctionCallArgumentsDeltaEvent": ".response_function_call_arguments_delta_event",
    "ResponseFunctionCallArgumentsDoneEvent": ".response_function_call_arguments_done_event",
    "ResponseInProgressEvent": ".response_in_progress_event",
    "ResponseIncompleteDetails": ".response_incomplete_details",
    "ResponseIncompleteEvent": ".response_incomplete_event",
    "ResponseItemList": ".response_item_list",
    "ResponseOutputItemAddedEvent": ".response_output_item_added_event",
    "ResponseOutputItemDoneEvent": ".response_output_item_done_event",
    "ResponseOutputTokensDetails": ".response_output_tokens_details",
    "ResponseProperties": ".response_properties",
    "ResponsePropertiesDict": ".response_properties",
    "ResponseRefusalDeltaEvent": ".response_refusal_delta_event",
    "ResponseRefusalDoneEvent": ".response_refusal_done_event",
    "ResponseStreamEvent": ".response_stream_event",
    "ResponseTextAnnotationDeltaEvent": ".response_text_annotation_delta_event",
    "ResponseTextDeltaEvent": ".response_text_delta_event",
    "ResponseTextDoneEvent": ".response_text_done_event",
    "ResponseTextOptions": ".response_text_options",
    "ResponseTextOptionsDict": ".response_text_options",
    "ResponseToolChoice": ".response_tool_choice",
    "ResponseToolChoiceInput": ".response_tool_choice",
    "ResponseUsage": ".response_usage",
    "RetrievedDocument": ".retrieved_document",
    "RunCompletionUsage": ".run_completion_usage",
    "RunError": ".run_error",
    "RunIncompleteDetails": ".run_incomplete_details",
    "RunObject": ".run_object",
    "RunObjectStatus": ".run_object",
    "RunRequiredAction": ".run_required_action",
    "RunRequiredActionSubmitToolOutputs": ".run_required_action",
    "RunStepCodeOutput": ".run_step_code_output",
    "RunStepCompletionUsage": ".run_step_completion_usage",
    "RunStepDelta": ".run_step_delta",
    "RunStepDeltaCodeOutput": ".run_step_delta_code_output",
    "RunStepDeltaDetails": ".run_step_delta_details",
    "RunStepDeltaObject": ".run_step_delta_object",
    "RunStepDeltaStepDetailsMessageCreationObject": ".run_step_delta_step_details_message_creation_object",
    "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation": ".run_step_delta_step_details_message_creation_object",
    "RunStepDeltaStepDetailsToolCallsCodeObject": ".run_step_delta_step_details_tool_calls_code_object",
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter": ".run_step_delta_step_details_tool_calls_code_object",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject": ".run_step_delta_step_details_tool_calls_code_output_image_object",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage": ".run_step_delta_step_details_tool_calls_code_output_image_object",
    "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject": ".run_step_delta_step_details_tool_calls_code_output_logs_object",
    "RunStepDeltaStepDetailsToolCallsFileSearchObject": ".run_step_delta_step_details_tool_calls_file_search_object",
    "RunStepDeltaStepDetailsToolCallsFunctionObject": ".run_step_delta_step_details_tool_calls_function_object",
    "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction": ".run_step_delta_step_details_tool_calls_function_object",
    "RunStepDeltaStepDetailsToolCallsObject": ".run_step_delta_step_details_tool_calls_object",
    "RunStepDeltaToolCall": ".run_step_delta_tool_call",
    "RunStepDetails": ".run_step_details",
    "RunStepDetailsMessageCreationObject": ".run_step_details_message_creation_object",
    "RunStepDetailsMessageCreationObjectMessageCreation": ".run_step_details_message_creation_object",
    "RunStepDetailsToolCallsCodeObject": ".run_step_details_tool_calls_code_object",
    "RunStepDetailsToolCallsCodeObjectCodeInterpreter": ".run_step_details_tool_calls_code_object",
    "RunStepDetailsToolCallsCodeOutputImageObject": ".run_step_details_tool_calls_code_output_image_object",
    "RunStepDetailsToolCallsCodeOutputImageObjectImage": ".run_step_details_tool_calls_code_output_image_object",
    "RunStepDetailsToolCallsCodeOutputLogsObject": ".run_step_details_tool_calls_code_output_logs_object",
    "RunStepDetailsToolCallsFileSearchObject": ".run_step_details_tool_calls_file_search_object",
    "RunStepDetailsToolCallsFileSearchObjectFileSearch": ".run_step_details_tool_calls_file_search_object",
    "RunStepDetailsToolCallsFileSearchResultObject": ".run_step_details_tool_calls_file_search_result_object",
    "RunStepDetailsToolCallsFileSearchResultObjectContentItem": ".run_step_details_tool_calls_file_search_result_object",
    "RunStepDetailsToolCallsFunctionObject": ".run_step_details_tool_calls_function_object",
    "RunStepDetailsToolCallsFunctionObjectFunction": ".run_step_details_tool_calls_function_object",
    "RunStepDetailsToolCallsObject": ".run_step_details_tool_calls_object",
    "RunStepObject": ".run_step_object",
    "RunStepObjectStatus": ".run_step_object",
    "RunStepObjectType": ".run_step_object",
    "RunStepStreamEvent": ".run_step_stream_event",
    "RunStepToolCall": ".run_step_tool_call",
    "RunStreamEvent": ".run_stream_event",
    "RunToolCallObject": ".run_tool_call_object",
    "RunToolCallObjectFunction": ".run_tool_call_object",
    "RunToolOutput": ".run_tool_output",
    "RunToolOutputDict": ".run_tool_output",
    "Screenshot": ".screenshot",
    "ScreenshotDict": ".screenshot",
    "Scroll": ".scroll",
    "ScrollDict": ".scroll",
    "StaticChunkingStrategy": ".static_chunking_strategy",
    "StaticChunkingStrategyDict": ".static_chunking_strategy",
    "StaticChunkingStrategyRequestParam": ".static_chunking_strategy_request_param",
    "StaticChunkingStrategyRequestParamDict": ".static_chunking_strategy_request_param",
    "StaticChunkingStrategyResponseParam": ".static_chunking_strategy_response_param",
    "SubmitToolOutputsRunRequest": ".submit_tool_outputs_run_request",
    "SubmitToolOutputsRunRequestDict": ".submit_tool_outputs_run_request",
    "TextResponseFormatConfiguration": ".text_response_format_configuration",
    "TextResponseFormatConfigurationInput": ".text_response_format_configuration",
    "TextResponseFormatJsonSchema": ".text_response_format_json_schema",
    "TextResponseFormatJsonSchemaDict": ".text_response_format_json_schema",
    "ThreadCreatedEvent": ".thread_created_event",
    "ThreadMessageCompletedEvent": ".thread_message_completed_event",
    "ThreadMessageCreatedEvent": ".thread_message_created_event",
    "ThreadMessageDeltaEvent": ".thread_message_delta_event",
    "ThreadMessageInProgressEvent": ".thread_message_in_progress_event",
    "ThreadMessageIncompleteEvent": ".thread_message_incomplete_event",
    "ThreadObject": ".thread_object",
    "ThreadRunCancelledEvent": ".thread_run_cancelled_event",
    "ThreadRunCancellingEvent": ".thread_run_cancelling_event",
    "ThreadRunCompletedEvent": ".thread_run_completed_event",
    "ThreadRunCreatedEvent": ".thread_run_created_event",
    "ThreadRunExpiredEvent": ".thread_run_expired_event",
    "ThreadRunFailedEvent": ".thread_run_failed_event",
    "ThreadRunInProgressEvent": ".thread_run_in_progress_event",
    "ThreadRunQueuedEvent": ".thread_run_queued_event",
    "ThreadRunRequiresActionEvent": ".thread_run_requires_action_event",
    "ThreadRunStepCancelledEvent": ".thread_run_step_cancelled_event",
    "ThreadRunStepCompletedEvent": ".thread_run_step_completed_event",
    "ThreadRunStepCreatedEvent": ".thread_run_step_created_event",
    "ThreadRunStepDeltaEvent": ".thread_run_step_delta_event",
    "ThreadRunStepExpiredEvent": ".thread_run_step_expired_event",
    "ThreadRunStepFailedEvent": ".thread_run_step_failed_event",
    "ThreadRunStepInProgressEvent": ".thread_run_step_in_progress_event",
    "ThreadStreamEvent": ".thread_stream_event",
    "ThreadToolResources": ".thread_tool_resources",
    "ThreadToolResourcesCodeInterpreter": ".thread_tool_resources",
    "ThreadToolResourcesCodeInterpreterDict": ".thread_tool_resources",
    "ThreadToolResourcesDict": ".thread_tool_resources",
    "ThreadToolResourcesFileSearch": ".thread_tool_resources",
    "ThreadToolResourcesFileSearchDict": ".thread_tool_resources",
    "Tool": ".tool",
    "ToolCallType": ".tool_call_type",
    "ToolChoiceFunction": ".tool_choice_function",
    "ToolChoiceFunctionDict": ".tool_choice_function",
    "ToolChoiceOptions": ".tool_choice_options",
    "ToolChoiceTypes": ".tool_choice_types",
    "ToolChoiceTypesDict": ".tool_choice_types",
    "ToolInput": ".tool",
    "TruncationObject": ".truncation_object",
    "TruncationObjectDict": ".truncation_object",
    "TruncationType": ".truncation_object",
    "Type": ".type",
    "TypeDict": ".type",
    "UpdateVectorStoreFileAttributesRequest": ".update_vector_store_file_attributes_request",
    "UpdateVectorStoreFileAttributesRequestDict": ".update_vector_store_file_attributes_request",
    "UpdateVectorStoreRequest": ".update_vector_store_request",
    "UpdateVectorStoreRequestDict": ".update_vector_store_request",
    "UrlCitation": ".url_citation",
    "UrlCitationDict": ".url_citation",
    "UserSecurityContext": ".user_security_context",
    "UserSecurityContextDict": ".user_security_context",
    "VectorStoreExpirationAfter": ".vector_store_expiration_after",
    "VectorStoreExpirationAfterDict": ".vector_store_expiration_after",
    "VectorStoreFileAttributes": ".vector_store_file_attributes",
    "VectorStoreFileAttributesInput": ".vector_store_file_attributes",
    "VectorStoreFileBatchObject": ".vector_store_file_batch_object",
    "VectorStoreFileBatchObjectStatus": ".vector_store_file_batch_object",
    "VectorStoreFileContentPart": ".vector_store_file_content_part",
    "VectorStoreFileContentResponse": ".vector_store_file_content_response",
    "VectorStoreFileCounts": ".vector_store_file_counts",
    "VectorStoreFileError": ".vector_store_file_error",
    "VectorStoreFileObject": ".vector_store_file_object",
    "VectorStoreFileObjectLastErrorCode": ".vector_store_file_error",
    "VectorStoreFileObjectStatus": ".vector_store_file_object",
    "VectorStoreObject": ".vector_store_object",
    "VectorStoreObjectStatus": ".vector_store_object",
    "VectorStoreSearchRequest": ".vector_store_search_request",
    "VectorStoreSearchRequestDict": ".vector_store_search_request",
    "VectorStoreSearchResultContentObject": ".vector_store_search_result_content_object",
    "VectorStoreSearchResultItem": ".vector_store_search_result_item",
    "VectorStoreSearchResultsPage": ".vector_store_search_results_page",
    "Wait": ".wait",
    "WaitDict": ".wait",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_module(__name__, _MODULES)
