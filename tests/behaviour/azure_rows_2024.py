"""The calls of api-version 2024-10-21, as `azure_rows` has those of older ones."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from tests.behaviour.azure_rows import Row, same

__all__ = ["ROWS_2024", "V2024"]

V2024 = "2024-10-21"

_NOON = datetime(2023, 6, 1, 12, tzinfo=UTC)
_NOON_SECONDS = 1685620800

_SAFE = {"filtered": False, "severity": "safe"}
_QUIET = {"filtered": False, "detected": False}
# A severity and a category that nobody has documented.
_CHOICE_VERDICTS = {
    "hate": _SAFE,
    "violence": {"filtered": True, "severity": "extreme"},
    "custom_blocklists": [],
    "profanity": _QUIET,
    "protected_material_text": {"filtered": True, "detected": True},
    "protected_material_code": {
        "filtered": False,
        "detected": True,
        "citation": {"URL": "https://x/y", "license": "MIT"},
    },
}
_PROMPT_VERDICTS = [
    {
        "prompt_index": 0,
        "content_filter_results": {"sexual": _SAFE, "jailbreak": _QUIET},
    },
    {
        "prompt_index": 1,
        "content_filter_results": {"error": {"code": "e", "message": "not available"}},
    },
]
_USAGE = {
    "prompt_tokens": 1,
    "completion_tokens": 2,
    "total_tokens": 3,
    "completion_tokens_details": {"reasoning_tokens": 1},
}
_USAGE_READS = {
    "usage.prompt_tokens": 1,
    "usage.completion_tokens": 2,
    "usage.total_tokens": 3,
    "usage.completion_tokens_details.reasoning_tokens": 1,
}

_COMPLETION_FULL: dict[str, Any] = {
    "prompt": ["Name rivers.", "Übung “macht” \U0001f600 \u2028\t</script>"],
    "best_of": 2,
    "echo": False,
    "frequency_penalty": 0.25,
    "logit_bias": {"50256": -100, "11": 2},
    "logprobs": None,
    "max_tokens": 16,
    "n": 2,
    "presence_penalty": -2.0,
    "seed": -9223372036854775808,
    "stop": ["\n", '"'],
    "stream": False,
    "suffix": "",
    "temperature": 0.5,
    "top_p": 1,
    "user": "u-1",
}
_COMPLETIONS = (
    Row(
        operation="completions.create",
        note="minimal, and nothing but what is required comes back",
        versions=(V2024,),
        path="/deployments/d/completions",
        positional=("d",),
        keywords=same({"prompt": None}),
        sends={"prompt": None},
        answer={
            "id": "cmpl-0",
            "object": "text_completion",
            "created": 0,
            "model": "",
            "choices": [],
        },
        reads={"id": "cmpl-0", "choices": [], "usage": None, "created": 0},
    ),
    Row(
        operation="completions.create",
        note="full",
        versions=(V2024,),
        path="/deployments/a%2Fb%20c%3Fd%23e%25%C3%BC%2B%3A%3B/completions",
        positional=("a/b c?d#e%ü+:;",),
        keywords=same(_COMPLETION_FULL),
        sends=_COMPLETION_FULL,
        answer={
            "id": "cmpl-1",
            "object": "text_completion",
            "created": _NOON_SECONDS,
            "model": "gpt-35-turbo-instruct",
            "prompt_filter_results": _PROMPT_VERDICTS,
            "choices": [
                {
                    "text": "Rhine",
                    "index": 1,
                    "logprobs": {
                        "tokens": ["R", "hine"],
                        "token_logprobs": [-0.5, -1],
                        "top_logprobs": [{"R": -0.5, "E": -2.25}, {"hine": -1.0}],
                        "text_offset": [0, 1],
                    },
                    "finish_reason": "length",
                    "content_filter_results": _CHOICE_VERDICTS,
                },
                {"text": "", "index": 0, "logprobs": None, "finish_reason": "tired"},
            ],
            "system_fingerprint": "fp_1",
            "usage": _USAGE,
        },
        reads={
            "prompt_filter_results.0.prompt_index": 0,
            "prompt_filter_results.0.content_filter_results.sexual.severity": "safe",
            "prompt_filter_results.0.content_filter_results.jailbreak.detected": False,
            "prompt_filter_results.1.content_filter_results.error.code": "e",
            "choices.0.logprobs.token_logprobs": [-0.5, -1],
            "choices.0.logprobs.top_logprobs": [
                {"R": -0.5, "E": -2.25},
                {"hine": -1.0},
            ],
            "choices.0.content_filter_results.violence.severity": "extreme",
            "choices.0.content_filter_results.violence.filtered": True,
            "choices.0.content_filter_results.protected_material_text.detected": True,
            "choices.0.content_filter_results.protected_material_code.citation.url": (
                "https://x/y"
            ),
            "choices.1.logprobs": None,
            "choices.1.finish_reason": "tired",
            "system_fingerprint": "fp_1",
            **_USAGE_READS,
        },
    ),
)

_EMBEDDING_FULL = {
    "input": ["one", "two"],
    "user": "u-1",
    "input_type": "query",
    "encoding_format": "float",
    "dimensions": 256,
}
_EMBEDDING_ANSWER: Mapping[str, Any] = {
    "object": "list",
    "model": "text-embedding-3-small",
    "data": [{"index": 0, "object": "embedding", "embedding": [0.1, -2.5e-07, 3]}],
    "usage": {"prompt_tokens": 3, "total_tokens": 4},
}
_EMBEDDINGS = tuple(
    Row(
        operation="embeddings.create",
        note=note,
        versions=(V2024,),
        path="/deployments/d/embeddings",
        positional=("d",),
        keywords=same(sends),
        sends=sends,
        answer=_EMBEDDING_ANSWER,
        reads={
            "data.0.index": 0,
            "data.0.object": "embedding",
            "data.0.embedding": [0.1, -2.5e-07, 3],
            "usage.prompt_tokens": 3,
            "usage.total_tokens": 4,
        },
    )
    for note, sends in (
        ("minimal", {"input": "text"}),
        ("null is no absence", {"input": None, "encoding_format": None}),
        ("full", _EMBEDDING_FULL),
    )
)

_CHAT_PATH = "/deployments/d/chat/completions"


def _chat_answer(message: Mapping[str, Any], **choice: Any) -> dict[str, Any]:
    """Return the answer with one choice of this message."""
    return {
        "id": "chatcmpl-1",
        "prompt_filter_results": _PROMPT_VERDICTS[:1],
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", **message},
                "finish_reason": "stop",
                **choice,
            }
        ],
        "created": _NOON_SECONDS,
        "model": "gpt-4o",
        "system_fingerprint": "fp_1",
        "object": "chat.completion",
        "usage": _USAGE,
    }


_CHAT_READS: Mapping[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": _NOON_SECONDS,
    "model": "gpt-4o",
    "system_fingerprint": "fp_1",
    "prompt_filter_results.0.content_filter_results.jailbreak.filtered": False,
    "choices.0.index": 0,
    "choices.0.message.role": "assistant",
    "choices.0.finish_reason": "stop",
    **_USAGE_READS,
}
_SYSTEM = {"content": "Be brief.", "role": "system", "name": "boss"}
_USER = {"content": "Name a river.", "role": "user"}


def _chat(
    note: str,
    keywords: Any,
    sends: Mapping[str, Any],
    answer: Mapping[str, Any],
    reads: Mapping[str, Any],
) -> Row:
    return Row(
        operation="chat.completions.create",
        note=note,
        versions=(V2024,),
        path=_CHAT_PATH,
        positional=("d",),
        keywords=keywords,
        sends=sends,
        answer=answer,
        reads={**_CHAT_READS, **reads},
    )


_ELBE = _chat_answer({"content": "Elbe"})
_SAYS_ELBE = {"choices.0.message.content": "Elbe"}

_CHAT_COMMON: dict[str, Any] = {
    "temperature": 0,
    "top_p": None,
    "stream": None,
    "stop": ["a", "b"],
    "max_tokens": 5,
    "max_completion_tokens": None,
    "presence_penalty": 0.5,
    "frequency_penalty": -0.5,
    "logit_bias": {"11": -100},
    "user": "u-1",
}

# --- tools

_CALL = {
    "id": "call-1",
    "type": "function",
    "function": {"name": "weather", "arguments": '{"at":"\\u0000"}'},
}
_CALLING: dict[str, Any] = {"content": None, "role": "assistant", "tool_calls": [_CALL]}
_TOLD = {"role": "tool", "content": "{}", "tool_call_id": "call-1"}
_WEATHER: dict[str, Any] = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Tells the weather.",
        "parameters": {"type": "object", "properties": {"at": {"type": "string"}}},
        "strict": True,
    },
}
_FORCED = {"type": "function", "function": {"name": "weather"}}
_TOOLS_FULL: dict[str, Any] = {
    **_CHAT_COMMON,
    "messages": [_SYSTEM, _USER, _CALLING, _TOLD],
    "n": 1,
    "parallel_tool_calls": False,
    "seed": 7,
    "tools": [_WEATHER],
    "tool_choice": _FORCED,
}
_TOOLS_ANSWER = _chat_answer(
    {"content": None, "tool_calls": [_CALL, {**_CALL, "id": "call-2", "type": "odd"}]},
    finish_reason="tool_calls",
    content_filter_results={},
)
_TOOLS_READS = {
    "choices.0.finish_reason": "tool_calls",
    "choices.0.message.content": None,
    "choices.0.message.tool_calls.0.id": "call-1",
    "choices.0.message.tool_calls.0.type": "function",
    "choices.0.message.tool_calls.0.function.name": "weather",
    "choices.0.message.tool_calls.0.function.arguments": '{"at":"\\u0000"}',
    "choices.0.message.tool_calls.1.id": "call-2",
    "choices.0.message.tool_calls.1.type": "odd",
    "choices.0.content_filter_results.hate": None,
}


def _tools_as_models(models: Any) -> Mapping[str, Any]:
    call = models.ChatCompletionMessageToolCall(
        id="call-1",
        type="function",
        function=models.ChatCompletionMessageToolCallFunction(**_CALL["function"]),  # type: ignore[arg-type] # it is a dict
    )
    return {
        **_TOOLS_FULL,
        "messages": (
            models.ChatCompletionRequestSystemMessage(content="Be brief.", name="boss"),
            models.ChatCompletionRequestUserMessage(content="Name a river."),
            models.ChatCompletionRequestAssistantMessage(
                content=None, tool_calls=[call]
            ),
            models.ChatCompletionRequestToolMessage(
                content="{}", tool_call_id="call-1"
            ),
        ),
        "tools": [
            models.ChatCompletionTool(
                function=models.FunctionObject(**_WEATHER["function"])
            )
        ],
        "tool_choice": models.ChatCompletionNamedToolChoice(
            function=models.ChatCompletionNamedToolChoiceFunction(name="weather")
        ),
    }


_TOOLS = (
    _chat(
        "minimal, with dicts",
        same({"messages": [_USER]}),
        {"messages": [_USER]},
        _ELBE,
        _SAYS_ELBE,
    ),
    _chat(
        "tools, with dicts", same(_TOOLS_FULL), _TOOLS_FULL, _TOOLS_ANSWER, _TOOLS_READS
    ),
    _chat(
        "tools, with dataclasses",
        _tools_as_models,
        _TOOLS_FULL,
        _TOOLS_ANSWER,
        _TOOLS_READS,
    ),
    _chat(
        "the literal of a union",
        same({"messages": [_USER], "tools": [], "tool_choice": "required"}),
        {"messages": [_USER], "tools": [], "tool_choice": "required"},
        _ELBE,
        _SAYS_ELBE,
    ),
)

# --- functions, which tools have replaced

_OLD_CALL = {"arguments": "{}", "name": "weather"}
_FUNCTIONS_FULL: dict[str, Any] = {
    "messages": [
        {"content": None, "role": "assistant", "function_call": _OLD_CALL},
        {"role": "function", "content": None, "name": "weather"},
    ],
    "function_call": {"name": "weather"},
    "functions": [{"name": "weather", "parameters": {}}, {"name": "nothing"}],
    "stream_options": None,
}
_FUNCTIONS_ANSWER = _chat_answer(
    {"content": None, "function_call": {"name": "weather", "arguments": "{}"}},
    finish_reason="function_call",
)
_FUNCTIONS_READS = {
    "choices.0.finish_reason": "function_call",
    "choices.0.message.function_call.name": "weather",
    "choices.0.message.function_call.arguments": "{}",
}


def _functions_as_models(models: Any) -> Mapping[str, Any]:
    call = models.ChatCompletionRequestFunctionCall(**_OLD_CALL)
    functions = _FUNCTIONS_FULL["functions"]
    return {
        **_FUNCTIONS_FULL,
        "messages": [
            models.ChatCompletionRequestAssistantMessage(
                content=None, function_call=call
            ),
            models.ChatCompletionRequestFunctionMessage(content=None, name="weather"),
        ],
        "function_call": models.ChatCompletionFunctionCallOption(name="weather"),
        "functions": [models.ChatCompletionFunctions(**each) for each in functions],
    }


_FUNCTIONS = tuple(
    _chat(note, keywords, _FUNCTIONS_FULL, _FUNCTIONS_ANSWER, _FUNCTIONS_READS)
    for note, keywords in (
        ("functions, with dicts", same(_FUNCTIONS_FULL)),
        ("functions, with dataclasses", _functions_as_models),
    )
)

# --- pictures

_PICTURE: dict[str, Any] = {
    "messages": [
        {
            "content": [
                {"type": "text", "text": "What is this?"},
                {
                    "type": "image_url",
                    "image_url": {"url": "https://x/1.png", "detail": "low"},
                },
                {
                    "type": "image_url",
                    "image_url": {"url": "data:image/png;base64,AA="},
                },
            ],
            "role": "user",
            "name": "ada",
        },
        {
            "content": [
                {"type": "text", "text": "A river."},
                {"type": "refusal", "refusal": "No more."},
            ],
            "refusal": None,
            "role": "assistant",
        },
    ]
}


def _picture_as_models(models: Any) -> Mapping[str, Any]:
    text = models.ChatCompletionRequestMessageContentPartText
    image = models.ChatCompletionRequestMessageContentPartImage
    url = models.ChatCompletionRequestImageUrl
    refusal = models.ChatCompletionRequestMessageContentPartRefusal
    return {
        "messages": [
            models.ChatCompletionRequestUserMessage(
                content=[
                    text(text="What is this?"),
                    image(image_url=url(url="https://x/1.png", detail="low")),
                    image(image_url={"url": "data:image/png;base64,AA="}),
                ],
                name="ada",
            ),
            models.ChatCompletionRequestAssistantMessage(
                content=(text(text="A river."), refusal(refusal="No more.")),
                refusal=None,
            ),
        ]
    }


_VISION = tuple(
    _chat(note, keywords, _PICTURE, _ELBE, _SAYS_ELBE)
    for note, keywords in (
        ("pictures, with dicts", same(_PICTURE)),
        ("pictures, with dataclasses", _picture_as_models),
    )
)

# --- JSON of a given shape

_SHAPE: dict[str, Any] = {
    "type": "json_schema",
    "json_schema": {
        "description": "A river.",
        "name": "river",
        "schema": {"type": "object", "properties": {"km": {"type": "number"}}},
        "strict": True,
    },
}


def _shape_as_models(models: Any) -> Any:
    return models.ResponseFormatJsonSchema(
        json_schema=models.ResponseFormatJsonSchemaDefinition(**_SHAPE["json_schema"])
    )


def _shaped(note: str, shape: Mapping[str, Any], made: Any) -> Row:
    return _chat(
        f"an answer of a shape, {note}",
        lambda models: {"messages": [_USER], "response_format": made(models)},
        {"messages": [_USER], "response_format": shape},
        _chat_answer({"refusal": "No.", "content": '{"km": 1094}'}),
        {
            "choices.0.message.content": '{"km": 1094}',
            "choices.0.message.refusal": "No.",
        },
    )


_SHAPED = (
    _shaped("with dicts", _SHAPE, same(_SHAPE)),
    _shaped("with dataclasses", _SHAPE, _shape_as_models),
    _shaped(
        "any JSON",
        {"type": "json_object"},
        lambda models: models.ResponseFormatJsonObject(),
    ),
    _shaped("text", {"type": "text"}, lambda models: models.ResponseFormatText()),
)

# --- your data

_KEY = {"type": "api_key", "key": "key-2"}
_SEARCH: dict[str, Any] = {
    "type": "azure_search",
    "parameters": {
        "authentication": _KEY,
        "top_n_documents": 5,
        "in_scope": True,
        "strictness": 3,
        "role_information": "You know rivers.",
        "endpoint": "https://search",
        "index_name": "rivers",
        "fields_mapping": {
            "title_field": "t",
            "url_field": "u",
            "filepath_field": "f",
            "content_fields": ["c"],
            "content_fields_separator": "\n",
            "vector_fields": ["v"],
        },
        "query_type": "vector",
        "semantic_configuration": "",
        "filter": "km gt 1000",
        "embedding_dependency": {
            "type": "endpoint",
            "authentication": _KEY,
            "endpoint": "https://embeddings",
        },
    },
}
_COSMOS: dict[str, Any] = {
    "type": "azure_cosmos_db",
    "parameters": {
        "authentication": {
            "type": "connection_string",
            "connection_string": "AccountEndpoint=x;",
        },
        "database_name": "d",
        "container_name": "c",
        "index_name": "i",
        "fields_mapping": {"content_fields": ["c"], "vector_fields": ["v"]},
        "embedding_dependency": {
            "type": "deployment_name",
            "deployment_name": "ada",
        },
    },
}
_MANAGED: dict[str, Any] = {
    "type": "azure_search",
    "parameters": {
        "authentication": {"type": "system_assigned_managed_identity"},
        "endpoint": "https://search",
        "index_name": "rivers",
    },
}
_GROUNDED: dict[str, Any] = {
    "messages": [_USER],
    "data_sources": [_SEARCH, _COSMOS, _MANAGED],
}
_GROUNDED_ANSWER = _chat_answer(
    {
        "content": "Elbe [doc1]",
        "end_turn": True,
        "context": {
            "citations": [
                {
                    "content": "…",
                    "title": "Elbe",
                    "url": None,
                    "filepath": "elbe.md",
                    "chunk_id": "0",
                }
            ],
            "intent": '["rivers"]',
        },
    }
)
_GROUNDED_READS = {
    "choices.0.message.content": "Elbe [doc1]",
    "choices.0.message.context.intent": '["rivers"]',
    "choices.0.message.context.citations.0.content": "…",
    "choices.0.message.context.citations.0.title": "Elbe",
    "choices.0.message.context.citations.0.url": None,
    "choices.0.message.context.citations.0.filepath": "elbe.md",
    "choices.0.message.context.citations.0.chunk_id": "0",
}


def _grounded_as_models(models: Any) -> Mapping[str, Any]:
    key = models.OnYourDataApiKeyAuthenticationOptions(key="key-2")
    search = models.AzureSearchChatExtensionParameters(
        **{
            **_SEARCH["parameters"],
            "authentication": key,
            "fields_mapping": models.AzureSearchIndexFieldMappingOptions(
                **_SEARCH["parameters"]["fields_mapping"]
            ),
            "embedding_dependency": models.OnYourDataEndpointVectorizationSource(
                authentication=key, endpoint="https://embeddings"
            ),
        }
    )
    cosmos = models.AzureCosmosDBChatExtensionParameters(
        **{
            **_COSMOS["parameters"],
            "authentication": models.OnYourDataConnectionStringAuthenticationOptions(
                connection_string="AccountEndpoint=x;"
            ),
            "fields_mapping": models.AzureCosmosDBFieldMappingOptions(
                content_fields=["c"], vector_fields=["v"]
            ),
            "embedding_dependency": models.OnYourDataDeploymentNameVectorizationSource(
                deployment_name="ada"
            ),
        }
    )
    identity = models.OnYourDataSystemAssignedManagedIdentityAuthenticationOptions()
    managed = models.AzureSearchChatExtensionParameters(
        **{**_MANAGED["parameters"], "authentication": identity}
    )
    return {
        **_GROUNDED,
        "data_sources": [
            models.AzureSearchChatExtensionConfiguration(parameters=search),
            models.AzureCosmosDBChatExtensionConfiguration(parameters=cosmos),
            models.AzureSearchChatExtensionConfiguration(parameters=managed),
        ],
    }


_DATA = tuple(
    _chat(note, keywords, _GROUNDED, _GROUNDED_ANSWER, _GROUNDED_READS)
    for note, keywords in (
        ("your data, with dicts", same(_GROUNDED)),
        ("your data, with dataclasses", _grounded_as_models),
    )
)

# --- how likely the tokens were

_TOKEN = {"token": "Elbe", "logprob": -0.25, "bytes": [69, 108, 98, 101]}
_ODD_TOKEN = {"token": "", "logprob": -9999, "bytes": None}
_LIKELY = (
    _chat(
        "logprobs",
        same({"messages": [_USER], "logprobs": True, "top_logprobs": 2}),
        {"messages": [_USER], "logprobs": True, "top_logprobs": 2},
        _chat_answer(
            {"content": "Elbe"},
            content_filter_results=_CHOICE_VERDICTS,
            logprobs={
                "content": [{**_TOKEN, "top_logprobs": [_TOKEN, _ODD_TOKEN]}],
                "refusal": None,
            },
        ),
        {
            "choices.0.logprobs.content.0.token": "Elbe",
            "choices.0.logprobs.content.0.logprob": -0.25,
            "choices.0.logprobs.content.0.bytes": [69, 108, 98, 101],
            "choices.0.logprobs.content.0.top_logprobs.0.token": "Elbe",
            "choices.0.logprobs.content.0.top_logprobs.1.logprob": -9999,
            "choices.0.logprobs.content.0.top_logprobs.1.bytes": None,
            "choices.0.logprobs.refusal": None,
            "choices.0.content_filter_results.violence.severity": "extreme",
            "choices.0.content_filter_results.profanity.detected": False,
        },
    ),
)

# --- sound

_RECORDING = b"RIFF\x00\xff\r\n--"
_SEGMENT = {
    "id": 0,
    "seek": 0,
    "start": 0.5,
    "end": 2,
    "text": " Elbe.",
    "tokens": [50364, 14],
    "temperature": 0,
    "avg_logprob": -0.25,
    "compression_ratio": 0.7,
    "no_speech_prob": 0.01,
}


def _audio(kind: str, **more: str) -> tuple[Row, ...]:
    operation = f"audio.{kind}.create"
    path = f"/deployments/d/audio/{kind}"
    full = {"prompt": "Übung", "response_format": "verbose_json", "temperature": 0.5}
    parts = {"prompt": "Übung", "response_format": "verbose_json", "temperature": "0.5"}
    return (
        Row(
            operation=operation,
            note="minimal",
            versions=(V2024,),
            path=path,
            positional=("d",),
            keywords=same({"file": _RECORDING}),
            parts={"file": _RECORDING},
            answer={"text": "Elbe."},
            reads={"text": "Elbe."},
        ),
        Row(
            operation=operation,
            note="full",
            versions=(V2024,),
            path=path,
            positional=("d",),
            keywords=same({"file": _RECORDING, **full, **more}),
            parts={"file": _RECORDING, **parts, **more},
            answer={
                "text": "Elbe.",
                "task": "dream",
                "language": "german",
                "duration": 2.5,
                "segments": [_SEGMENT],
            },
            reads={
                "text": "Elbe.",
                "task": "dream",
                "language": "german",
                "duration": 2.5,
                **{f"segments.0.{name}": value for name, value in _SEGMENT.items()},
            },
        ),
        Row(
            operation=operation,
            note="plain text",
            versions=(V2024,),
            path=path,
            positional=("d",),
            keywords=same({"file": b"", "response_format": "srt"}),
            parts={"file": b"", "response_format": "srt"},
            answer="1\n00:00:00,500 --> 00:00:02,000\nÜbung\n",
        ),
    )


# --- images

_IMAGE_FULL = {
    "prompt": "A lighthouse",
    "n": 1,
    "size": "1792x1024",
    "response_format": "b64_json",
    "user": "u-1",
    "quality": "hd",
    "style": "natural",
}
_IMAGES = (
    Row(
        operation="images.generate",
        note="minimal",
        versions=(V2024,),
        path="/deployments/d/images/generations",
        positional=("d",),
        keywords=same({"prompt": "A lighthouse"}),
        sends={"prompt": "A lighthouse"},
        answer={"created": _NOON_SECONDS, "data": [{"url": "https://x/1.png"}]},
        reads={
            "created": _NOON,
            "data.0.url": "https://x/1.png",
            "data.0.b64_json": None,
            "data.0.revised_prompt": None,
        },
    ),
    Row(
        operation="images.generate",
        note="full",
        versions=(V2024,),
        path="/deployments/d/images/generations",
        positional=("d",),
        keywords=same(_IMAGE_FULL),
        sends=_IMAGE_FULL,
        answer={
            "created": _NOON_SECONDS,
            "data": [
                {
                    "b64_json": "AAEC",
                    "content_filter_results": {"hate": _SAFE},
                    "revised_prompt": "A lighthouse at noon",
                    "prompt_filter_results": {"self_harm": _SAFE, "jailbreak": _QUIET},
                }
            ],
        },
        reads={
            "created": _NOON,
            "data.0.url": None,
            "data.0.b64_json": "AAEC",
            "data.0.revised_prompt": "A lighthouse at noon",
            "data.0.content_filter_results.hate.severity": "safe",
            "data.0.prompt_filter_results.self_harm.filtered": False,
            "data.0.prompt_filter_results.jailbreak.detected": False,
        },
    ),
)

ROWS_2024 = (
    *_COMPLETIONS,
    *_EMBEDDINGS,
    *_TOOLS,
    *_FUNCTIONS,
    *_VISION,
    *_SHAPED,
    *_DATA,
    *_LIKELY,
    *_audio("transcriptions", language="de"),
    *_audio("translations"),
    *_IMAGES,
)
