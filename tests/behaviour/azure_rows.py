"""The calls of Azure OpenAI up to 2023: what is asked, sent, answered, read."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

__all__ = ["BEGINNINGS", "ROWS", "Row", "same"]

V1 = "2022-12-01"
V2 = "2023-03-15-preview"
V3 = "2023-05-15"
V4 = "2023-06-01-preview"
V5 = "2023-07-01-preview"
_ALL = (V1, V2, V3, V4, V5)

_NOON = datetime(2023, 6, 1, 12, tzinfo=UTC)
_NOON_SECONDS = 1685620800


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One way to call one operation.

    `keywords` are given the models of the version. `sends` is the JSON that has to
    leave, member for member in this order, `parts` the form in its place; `query` is
    what comes before the version. `reads` maps paths into the result to what stands
    there.
    """

    operation: str
    note: str
    versions: tuple[str, ...]
    method: str = "POST"
    path: str
    positional: tuple[str, ...] = ()
    keywords: Callable[[Any], Mapping[str, Any]] = lambda models: {}
    sends: Mapping[str, Any] | None = None
    parts: Mapping[str, str | bytes] | None = None
    status: int = 200
    query: str = ""
    answer: Mapping[str, Any] | str | bytes | None = None
    reads: Mapping[str, Any] = field(default_factory=dict)

    @property
    def body(self) -> bytes:
        """The bytes of the request."""
        if self.sends is None:
            return b""
        text = json.dumps(self.sends, ensure_ascii=False, separators=(",", ":"))
        return text.encode()


def same(sends: Mapping[str, Any]) -> Callable[[Any], Mapping[str, Any]]:
    """Return the keywords of a row that says in both what it sends."""
    return lambda models: sends


_SAFE = {"severity": "safe", "filtered": False}
_HIGH = {"severity": "high", "filtered": True}
# A severity and a category that nobody has documented.
_FILTERED = {
    "hate": _SAFE,
    "violence": _HIGH,
    "self_harm": {"severity": "extreme", "filtered": True},
    "profanity": {"filtered": False, "detected": True},
}
_FILTER_FAILED = {"error": {"code": "content_filter_error", "message": "not available"}}

_COMPLETION_ANSWER: Mapping[str, Any] = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": _NOON_SECONDS,
    "model": "davinci",
    "choices": [
        {
            "text": "Elbe, Oder\n",
            "index": 0,
            "logprobs": None,
            "finish_reason": "length",
        },
        {
            "text": "Rhine",
            "index": 1,
            "logprobs": {
                "tokens": ["R", "hine"],
                "token_logprobs": [-0.5, -1],
                "top_logprobs": [{"R": -0.5, "E": -2.25}, {"hine": -1.0}],
                "text_offset": [0, 1],
            },
            "finish_reason": None,
        },
    ],
    "usage": {"completion_tokens": 7, "prompt_tokens": 3, "total_tokens": 10},
    "system_fingerprint": {"deep": [1, None, {"er": "ü"}]},
}
_COMPLETION_READS: Mapping[str, Any] = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": _NOON_SECONDS,
    "model": "davinci",
    "choices.0.text": "Elbe, Oder\n",
    "choices.0.index": 0,
    "choices.0.logprobs": None,
    "choices.0.finish_reason": "length",
    "choices.1.text": "Rhine",
    "choices.1.index": 1,
    "choices.1.logprobs.tokens": ["R", "hine"],
    "choices.1.logprobs.token_logprobs": [-0.5, -1],
    "choices.1.logprobs.top_logprobs": [{"R": -0.5, "E": -2.25}, {"hine": -1.0}],
    "choices.1.logprobs.text_offset": [0, 1],
    "choices.1.finish_reason": None,
    "usage.completion_tokens": 7,
    "usage.prompt_tokens": 3,
    "usage.total_tokens": 10,
}
_COMPLETION_FULL: dict[str, Any] = {
    "prompt": ["Name rivers.", "Übung “macht” \U0001f600 \u2028\t</script>"],
    "max_tokens": 16,
    "temperature": 0.5,
    "top_p": 1,
    "logit_bias": {"50256": -100, "11": 2.5},
    "user": "u-1",
    "n": 2,
    "logprobs": None,
    "model": "davinci",
    "suffix": "",
    "echo": False,
    "stop": ["\n", '"'],
    "completion_config": None,
    "presence_penalty": -2.0,
    "frequency_penalty": 0.25,
    "best_of": 2,
}


def _without(members: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in members.items() if name not in names}


def _with_cache_level() -> dict[str, Any]:
    members = list(_without(_COMPLETION_FULL, "model").items())
    place = [name for name, _ in members].index("presence_penalty")
    return dict([*members[:place], ("cache_level", 2), *members[place:]])


_COMPLETIONS = (
    Row(
        operation="completions.create",
        note="minimal, and nothing but what is required comes back",
        versions=_ALL,
        path="/deployments/my-deployment/completions",
        positional=("my-deployment",),
        sends={},
        answer={
            "id": "cmpl-0",
            "object": "text_completion",
            "created": 0,
            "model": "",
            "choices": [],
        },
        reads={
            "id": "cmpl-0",
            "created": 0,
            "model": "",
            "choices": [],
            "usage": None,
        },
    ),
    Row(
        operation="completions.create",
        note="full",
        versions=(V1, V2, V3),
        path="/deployments/a%2Fb%20c%3Fd%23e%25%C3%BC%2B%3A%3B/completions",
        positional=("a/b c?d#e%ü+:;",),
        keywords=same(_COMPLETION_FULL),
        sends=_COMPLETION_FULL,
        answer=_COMPLETION_ANSWER,
        reads=_COMPLETION_READS,
    ),
    Row(
        operation="completions.create",
        note="full, with verdicts of the content filter",
        versions=(V4, V5),
        path="/deployments/my-deployment/completions",
        positional=("my-deployment",),
        keywords=same(_without(_COMPLETION_FULL, "model")),
        sends=_without(_COMPLETION_FULL, "model"),
        answer={
            **_COMPLETION_ANSWER,
            "prompt_filter_results": [
                {"prompt_index": 0, "content_filter_results": _FILTERED},
                {"prompt_index": 1, "content_filter_results": _FILTER_FAILED},
            ],
            "choices": [
                {
                    "text": "",
                    "index": 0,
                    "logprobs": None,
                    "finish_reason": "content_filter",
                    "content_filter_results": _FILTERED,
                }
            ],
        },
        reads={
            "prompt_filter_results.0.prompt_index": 0,
            "prompt_filter_results.0.content_filter_results.hate.severity": "safe",
            "prompt_filter_results.0.content_filter_results.hate.filtered": False,
            "prompt_filter_results.0.content_filter_results.sexual": None,
            "prompt_filter_results.0.content_filter_results.self_harm.severity": (
                "extreme"
            ),
            "prompt_filter_results.1.content_filter_results.error.code": (
                "content_filter_error"
            ),
            "prompt_filter_results.1.content_filter_results.error.message": (
                "not available"
            ),
            "choices.0.finish_reason": "content_filter",
            "choices.0.content_filter_results.violence.severity": "high",
            "choices.0.content_filter_results.violence.filtered": True,
        },
    ),
)

_COMPLETIONS_NEWEST = (
    Row(
        operation="completions.create",
        note="what only 2023-07-01-preview takes",
        versions=(V5,),
        path="/deployments/d/completions",
        positional=("d",),
        keywords=same(_with_cache_level()),
        sends=_with_cache_level(),
        answer=_COMPLETION_ANSWER,
        reads=_COMPLETION_READS,
    ),
)

_EMBEDDING_ANSWER: Mapping[str, Any] = {
    "object": "list",
    "model": "ada",
    "data": [
        {"index": 0, "object": "embedding", "embedding": [0.1, -2.5e-07, 3]},
        {"index": 1, "object": "embedding", "embedding": []},
    ],
    "usage": {"prompt_tokens": 3, "total_tokens": 3},
}
_EMBEDDING_READS: Mapping[str, Any] = {
    "object": "list",
    "model": "ada",
    "data.0.index": 0,
    "data.0.object": "embedding",
    "data.0.embedding": [0.1, -2.5e-07, 3],
    "data.1.embedding": [],
    "usage.prompt_tokens": 3,
    "usage.total_tokens": 3,
}
_EMBEDDING_FULL = {
    "input": ["one", "two"],
    "user": "u-1",
    "input_type": "query",
    "model": "ada",
}
_EMBEDDINGS = (
    Row(
        operation="embeddings.create",
        note="minimal",
        versions=_ALL,
        path="/deployments/d/embeddings",
        positional=("d",),
        keywords=same({"input": "text"}),
        sends={"input": "text"},
        answer=_EMBEDDING_ANSWER,
        reads=_EMBEDDING_READS,
    ),
    Row(
        operation="embeddings.create",
        note="null is no absence",
        versions=_ALL,
        path="/deployments/d/embeddings",
        positional=("d",),
        keywords=same({"input": None}),
        sends={"input": None},
        answer=_EMBEDDING_ANSWER,
        reads=_EMBEDDING_READS,
    ),
    Row(
        operation="embeddings.create",
        note="full",
        versions=(V1, V2, V3),
        path="/deployments/d/embeddings",
        positional=("d",),
        keywords=same(_EMBEDDING_FULL),
        sends=_EMBEDDING_FULL,
        answer=_EMBEDDING_ANSWER,
        reads=_EMBEDDING_READS,
    ),
    Row(
        operation="embeddings.create",
        note="full",
        versions=(V4, V5),
        path="/deployments/d/embeddings",
        positional=("d",),
        keywords=same(_without(_EMBEDDING_FULL, "model")),
        sends=_without(_EMBEDDING_FULL, "model"),
        answer=_EMBEDDING_ANSWER,
        reads=_EMBEDDING_READS,
    ),
)

_CHAT_PATH = "/deployments/d/chat/completions"
_CHAT_ANSWER: Mapping[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": _NOON_SECONDS,
    "model": "gpt-35-turbo",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "Elbe"},
            "finish_reason": "stop",
        },
        # A role that nobody has documented.
        {
            "index": 1,
            "message": {"role": "critic", "content": ""},
            "finish_reason": None,
        },
        {},
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
    "x-new": [],
}
_CHAT_READS: Mapping[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": _NOON,
    "model": "gpt-35-turbo",
    "choices.0.index": 0,
    "choices.0.message.role": "assistant",
    "choices.0.message.content": "Elbe",
    "choices.0.finish_reason": "stop",
    "choices.1.message.role": "critic",
    "choices.1.finish_reason": None,
    "choices.2.index": None,
    "choices.2.message": None,
    "choices.2.finish_reason": None,
    "usage.prompt_tokens": 1,
    "usage.completion_tokens": 2,
    "usage.total_tokens": 3,
}
_MESSAGES = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": "Name a river.", "name": "ada"},
]


def _as_models(models: Any) -> list[Any]:
    return [models.ChatCompletionRequestMessage(**message) for message in _MESSAGES]


_CHAT_COMMON = {
    "temperature": 0,
    "top_p": None,
    "n": 3,
    "stop": "\n",
    "max_tokens": 5,
    "presence_penalty": 0.5,
    "frequency_penalty": -0.5,
    "logit_bias": None,
    "user": "u-1",
}
_CHAT = (
    Row(
        operation="chat.completions.create",
        note="minimal, with dicts; no choices come back",
        versions=(V2, V3, V4, V5),
        path=_CHAT_PATH,
        positional=("d",),
        keywords=same({"messages": _MESSAGES[:1]}),
        sends={"messages": _MESSAGES[:1]},
        answer={**_CHAT_ANSWER, "choices": []},
        reads={"choices": []},
    ),
    Row(
        operation="chat.completions.create",
        note="minimal, with dataclasses",
        versions=(V2, V3, V4, V5),
        path=_CHAT_PATH,
        positional=("d",),
        keywords=lambda models: {"messages": _as_models(models)},
        sends={"messages": _MESSAGES},
        answer=_CHAT_ANSWER,
        reads=_CHAT_READS,
    ),
    Row(
        operation="chat.completions.create",
        note="full, with dicts",
        versions=(V2, V3, V4),
        path=_CHAT_PATH,
        positional=("d",),
        keywords=same({"messages": tuple(_MESSAGES), **_CHAT_COMMON}),
        sends={"messages": _MESSAGES, **_CHAT_COMMON},
        answer=_CHAT_ANSWER,
        reads=_CHAT_READS,
    ),
    Row(
        operation="chat.completions.create",
        note="full, with dataclasses and dicts side by side",
        versions=(V2, V3, V4),
        path=_CHAT_PATH,
        positional=("d",),
        keywords=lambda models: {
            "messages": [_as_models(models)[0], _MESSAGES[1]],
            **_CHAT_COMMON,
        },
        sends={"messages": _MESSAGES, **_CHAT_COMMON},
        answer=_CHAT_ANSWER,
        reads=_CHAT_READS,
    ),
    Row(
        operation="chat.completions.create",
        note="verdicts of the content filter",
        versions=(V4, V5),
        path=_CHAT_PATH,
        positional=("d",),
        keywords=same({"messages": _MESSAGES}),
        sends={"messages": _MESSAGES},
        answer={
            **_CHAT_ANSWER,
            "prompt_filter_results": [
                {"prompt_index": 0, "content_filter_results": _FILTERED}
            ],
            "choices": [
                {
                    "index": 0,
                    "message": {"role": "assistant", "content": ""},
                    "finish_reason": "content_filter",
                    "content_filter_results": _FILTERED,
                }
            ],
        },
        reads={
            "prompt_filter_results.0.prompt_index": 0,
            "prompt_filter_results.0.content_filter_results.hate.severity": "safe",
            "choices.0.content_filter_results.self_harm.severity": "extreme",
            "choices.0.content_filter_results.self_harm.filtered": True,
            "choices.0.content_filter_results.sexual": None,
        },
    ),
)

_CALLING: dict[str, Any] = {
    "role": "assistant",
    "content": "",
    "function_call": {"name": "weather", "arguments": '{"at":"\\u0000"}'},
}
_RESULT = {"role": "function", "content": "{}", "name": "weather"}
_WEATHER: dict[str, Any] = {
    "name": "weather",
    "description": "Tells the weather.",
    "parameters": {"type": "object", "properties": {"at": {"type": "string"}}},
}
_FUNCTIONS_COMMON: dict[str, Any] = {
    "temperature": 0.25,
    "top_p": 0.5,
    "stop": ["a", "b", "c", "d"],
    "max_tokens": 1,
    "presence_penalty": 0,
    "frequency_penalty": 0,
    "logit_bias": {},
    "user": "",
    "messages": [*_MESSAGES, _CALLING, _RESULT],
    "functions": [_WEATHER, {"name": "nothing"}],
    "function_call": {"name": "weather"},
    "n": None,
}
_FUNCTION_ANSWER: Mapping[str, Any] = {
    **_CHAT_ANSWER,
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "content": None,
                "function_call": {"name": "weather", "arguments": "{}"},
            },
            "finish_reason": "function_call",
            "content_filter_results": {},
        }
    ],
}
_FUNCTION_READS: Mapping[str, Any] = {
    "created": _NOON,
    "choices.0.message.content": None,
    "choices.0.message.function_call.name": "weather",
    "choices.0.message.function_call.arguments": "{}",
    "choices.0.finish_reason": "function_call",
    "choices.0.content_filter_results.hate": None,
}


def _functions_as_models(models: Any) -> Mapping[str, Any]:
    call = models.ChatCompletionFunctionCall(**_CALLING["function_call"])
    calling = models.ChatCompletionRequestMessage(
        **_without(_CALLING, "function_call"), function_call=call
    )
    result = models.ChatCompletionRequestMessage(**_RESULT)
    functions = _FUNCTIONS_COMMON["functions"]
    return {
        **_FUNCTIONS_COMMON,
        "messages": [*_as_models(models), calling, result],
        "functions": [models.ChatCompletionFunctions(**each) for each in functions],
        "function_call": models.ChatCompletionFunctionCallOption(name="weather"),
    }


_CHAT_FUNCTIONS = (
    Row(
        operation="chat.completions.create",
        note="full, with dicts and functions",
        versions=(V5,),
        path=_CHAT_PATH,
        positional=("d",),
        keywords=same(_FUNCTIONS_COMMON),
        sends=_FUNCTIONS_COMMON,
        answer=_FUNCTION_ANSWER,
        reads=_FUNCTION_READS,
    ),
    Row(
        operation="chat.completions.create",
        note="full, with dataclasses and functions",
        versions=(V5,),
        path=_CHAT_PATH,
        positional=("d",),
        keywords=_functions_as_models,
        sends=_FUNCTIONS_COMMON,
        answer=_FUNCTION_ANSWER,
        reads=_FUNCTION_READS,
    ),
    Row(
        operation="chat.completions.create",
        note="the literal of a union",
        versions=(V5,),
        path=_CHAT_PATH,
        positional=("d",),
        keywords=same({"messages": [], "function_call": "auto"}),
        sends={"messages": [], "function_call": "auto"},
        answer=_CHAT_ANSWER,
        reads=_CHAT_READS,
    ),
)

_EXTENSIONS_PATH = "/deployments/d/extensions/chat/completions"
_EXTENSIONS_ANSWER: Mapping[str, Any] = {
    "id": "chatcmpl-2",
    "object": "extensions.chat.completion",
    "created": _NOON_SECONDS,
    "model": "gpt-4",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "messages": [
                {
                    "index": 0,
                    "role": "tool",
                    "recipient": "assistant",
                    "content": '{"citations": []}',
                    "end_turn": False,
                },
                {
                    "index": 1,
                    "role": "assistant",
                    "content": "Elbe [doc1]",
                    "end_turn": True,
                    "context": {"intent": None},
                },
            ],
        },
        {"index": 1, "finish_reason": None},
    ],
}
_EXTENSIONS_READS: Mapping[str, Any] = {
    "id": "chatcmpl-2",
    "object": "extensions.chat.completion",
    "created": _NOON,
    "model": "gpt-4",
    "usage": None,
    "choices.0.index": 0,
    "choices.0.finish_reason": "stop",
    "choices.0.messages.0.index": 0,
    "choices.0.messages.0.role": "tool",
    "choices.0.messages.0.recipient": "assistant",
    "choices.0.messages.0.content": '{"citations": []}',
    "choices.0.messages.0.end_turn": False,
    "choices.0.messages.1.content": "Elbe [doc1]",
    "choices.0.messages.1.end_turn": True,
    "choices.1.messages": None,
    "choices.1.finish_reason": None,
}
_SOURCE: dict[str, Any] = {
    "type": "AzureCognitiveSearch",
    "parameters": {"endpoint": "https://x", "inScope": True, "topNDocuments": 5},
}
_EXTENSIONS_FULL: dict[str, Any] = {
    "temperature": 0.5,
    "top_p": 0.5,
    "stop": None,
    "max_tokens": 5,
    "presence_penalty": 0.5,
    "frequency_penalty": -0.5,
    "logit_bias": {"1": 1},
    "user": "u-1",
    "messages": [
        {
            "index": 0,
            "role": "user",
            "recipient": "all",
            "content": "Which?",
            "end_turn": True,
        }
    ],
}
_EXTENSIONS = (
    Row(
        operation="extensions.chat.completions.create",
        note="minimal",
        versions=(V4, V5),
        path=_EXTENSIONS_PATH,
        positional=("d",),
        keywords=same({"messages": [{"role": "user", "content": "Hi"}]}),
        sends={"messages": [{"role": "user", "content": "Hi"}]},
        answer=_without(_EXTENSIONS_ANSWER, "choices"),
        reads={"choices": None},
    ),
    Row(
        operation="extensions.chat.completions.create",
        note="full, with dicts",
        versions=(V4, V5),
        path=_EXTENSIONS_PATH,
        positional=("d",),
        keywords=same({**_EXTENSIONS_FULL, "data_sources": [_SOURCE]}),
        sends={**_EXTENSIONS_FULL, "dataSources": [_SOURCE]},
        answer=_EXTENSIONS_ANSWER,
        reads=_EXTENSIONS_READS,
    ),
    Row(
        operation="extensions.chat.completions.create",
        note="full, with dataclasses",
        versions=(V4, V5),
        path=_EXTENSIONS_PATH,
        positional=("d",),
        keywords=lambda models: {
            **_EXTENSIONS_FULL,
            "messages": [models.Message(**_EXTENSIONS_FULL["messages"][0])],
            "data_sources": [models.DataSource(**_SOURCE)],
        },
        sends={**_EXTENSIONS_FULL, "dataSources": [_SOURCE]},
        answer=_EXTENSIONS_ANSWER,
        reads=_EXTENSIONS_READS,
    ),
)

BEGINNINGS = tuple(
    Row(
        operation="images.begin_generate",
        note=note,
        versions=(V4,),
        path="/images/generations:submit",
        keywords=same(sends),
        sends=sends,
        status=202,
        answer={"id": "op-1", "status": "notRunning", "queue": 4},
    )
    for note, sends in (
        ("minimal", {"prompt": "A lighthouse"}),
        ("full", {"prompt": "A lighthouse", "n": 2, "size": "512x512"}),
    )
)
"""What begins long-running operations; what follows is a matter of its own."""

_IMAGES = (
    Row(
        operation="images.get_result",
        note="done",
        versions=(V4,),
        method="GET",
        path="/operations/images/a%20b",
        positional=("a b",),
        answer={
            "id": "a b",
            "status": "succeeded",
            "created": _NOON_SECONDS,
            "expires": _NOON_SECONDS,
            "result": {"data": [{"url": "https://x/1.png"}, {"url": ""}]},
        },
        reads={
            "id": "a b",
            "status": "succeeded",
            "created": _NOON,
            "expires": _NOON,
            "result.data.0.url": "https://x/1.png",
            "result.data.1.url": "",
            "error": None,
        },
    ),
    Row(
        operation="images.get_result",
        note="failed",
        versions=(V4,),
        method="GET",
        path="/operations/images/x",
        positional=("x",),
        answer={
            "id": "x",
            "status": "failed",
            "created": _NOON_SECONDS,
            "error": {"code": "contentFilter", "message": "no", "target": "prompt"},
        },
        reads={
            "status": "failed",
            "expires": None,
            "result": None,
            "error.code": "contentFilter",
            "error.message": "no",
        },
    ),
    Row(
        operation="images.delete",
        note="gone",
        versions=(V4,),
        method="DELETE",
        path="/operations/images/x",
        positional=("x",),
        status=204,
    ),
)

ROWS = (
    *_COMPLETIONS,
    *_COMPLETIONS_NEWEST,
    *_EMBEDDINGS,
    *_CHAT,
    *_CHAT_FUNCTIONS,
    *_EXTENSIONS,
    *_IMAGES,
)
