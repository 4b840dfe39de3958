"""The streams of Azure OpenAI: what is asked for, sent, and read piece by piece."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tests.unit.runtime.scripted import sse

__all__ = ["STREAM_ROWS", "StreamRow"]

V1 = "2022-12-01"
V2 = "2023-03-15-preview"
V3 = "2023-05-15"
V4 = "2023-06-01-preview"
V5 = "2023-07-01-preview"
V6 = "2024-10-21"
V7 = "2025-03-01-preview"

_NOON = datetime(2023, 6, 1, 12, tzinfo=UTC)
_NOON_SECONDS = 1685620800


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamRow:
    """One way to stream one operation.

    `keywords` come beside `stream=True`. `sends` is the JSON that has to leave, member
    for member in this order. `chunks` come back, each an `item`, and then `end`.
    `reads` maps paths into the list of items to what stands there.
    """

    operation: str
    note: str
    versions: tuple[str, ...]
    path: str
    keywords: Mapping[str, Any]
    sends: Mapping[str, Any]
    item: str
    chunks: tuple[Mapping[str, Any], ...]
    end: str = "[DONE]"
    reads: Mapping[str, Any] = field(default_factory=dict)

    @property
    def body(self) -> bytes:
        """The bytes of the request."""
        return json.dumps(self.sends, separators=(",", ":")).encode()

    @property
    def sent(self) -> bytes:
        """The events, without the end."""
        return sse(*(json.dumps(each, ensure_ascii=False) for each in self.chunks))


_SAFE = {"hate": {"filtered": False, "severity": "safe"}}
_VERDICTS = [{"prompt_index": 0, "content_filter_results": _SAFE}]

_TEXT = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": _NOON_SECONDS,
    "model": "davinci",
}
_LOGPROBS = {
    "tokens": ["Ü"],
    "token_logprobs": [-0.5],
    "top_logprobs": [{"Ü": -0.5}],
    "text_offset": [0],
}
_TEXT_CHUNKS: tuple[Mapping[str, Any], ...] = (
    {
        **_TEXT,
        "choices": [
            {"text": "Ü", "index": 0, "logprobs": _LOGPROBS, "finish_reason": None}
        ],
    },
    {**_TEXT, "choices": [{"text": "b\n\n\U0001f600", "index": 1}], "x-new": [1]},
    {**_TEXT, "choices": [{"text": "", "index": 0, "finish_reason": "stop"}]},
)
_TEXT_READS: Mapping[str, Any] = {
    "0.id": "cmpl-1",
    "0.created": _NOON_SECONDS,
    "0.choices.0.text": "Ü",
    "0.choices.0.index": 0,
    "0.choices.0.logprobs.token_logprobs": [-0.5],
    "0.choices.0.finish_reason": None,
    "1.choices.0.text": "b\n\n\U0001f600",
    "1.choices.0.logprobs": None,
    "2.choices.0.finish_reason": "stop",
}
_TEXT_FILTERED: tuple[Mapping[str, Any], ...] = (
    {**_TEXT, "choices": [], "prompt_filter_results": _VERDICTS},
    *_TEXT_CHUNKS[:1],
    # The verdict comes after the text that it is about.
    {**_TEXT, "choices": [{"index": 0, "content_filter_results": _SAFE}]},
)
_TEXT_FILTERED_READS: Mapping[str, Any] = {
    "0.choices": [],
    "0.prompt_filter_results.0.content_filter_results.hate.severity": "safe",
    "1.choices.0.text": "Ü",
    "1.choices.0.content_filter_results": None,
    "2.choices.0.text": None,
    "2.choices.0.content_filter_results.hate.filtered": False,
}

_CHAT = {
    "id": "chatcmpl-1",
    "object": "chat.completion.chunk",
    "created": _NOON_SECONDS,
    "model": "gpt-35-turbo",
}
_NOBODY = {"id": "", "object": "", "created": 0, "model": ""}
_MESSAGES = [{"role": "user", "content": "Name a river."}]


def _says(**delta: Any) -> dict[str, Any]:
    return {**_CHAT, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]}


_STOPPED = {**_CHAT, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
_CHAT_CHUNKS: tuple[Mapping[str, Any], ...] = (
    {**_CHAT, "choices": []},
    _says(role="assistant"),
    _says(content="Übung \u2028 "),
    _says(content="[DONE]"),
    _STOPPED,
)
_CHAT_READS: Mapping[str, Any] = {
    "0.choices": [],
    "0.model": "gpt-35-turbo",
    "1.choices.0.delta.role": "assistant",
    "1.choices.0.delta.content": None,
    "2.choices.0.delta.content": "Übung \u2028 ",
    "2.choices.0.delta.role": None,
    "3.choices.0.delta.content": "[DONE]",
    "3.choices.0.finish_reason": None,
    "4.choices.0.delta.content": None,
    "4.choices.0.finish_reason": "stop",
}
_CHAT_FILTERED: tuple[Mapping[str, Any], ...] = (
    {**_NOBODY, "choices": [], "prompt_filter_results": _VERDICTS},
    _says(content="Elbe"),
    # A verdict of the asynchronous filter: no delta, and of nobody's.
    {
        **_NOBODY,
        "choices": [
            {
                "index": 0,
                "finish_reason": None,
                "content_filter_results": _SAFE,
                "content_filter_offsets": {"start_offset": 0, "end_offset": 4},
            }
        ],
    },
)
_CHAT_FILTERED_READS: Mapping[str, Any] = {
    "0.id": "",
    "0.choices": [],
    "0.prompt_filter_results.0.prompt_index": 0,
    "1.choices.0.delta.content": "Elbe",
    "1.prompt_filter_results": None,
    "2.choices.0.delta": None,
    "2.choices.0.content_filter_results.hate.severity": "safe",
}

_EXTENDED = {
    "id": "chatcmpl-2",
    "object": "extensions.chat.completion.chunk",
    "created": _NOON_SECONDS,
    "model": "gpt-4",
}


def _extended(index: int, delta: Mapping[str, Any], end: bool) -> dict[str, Any]:
    message = {"index": index, "delta": delta, "end_turn": end}
    choice = {"index": 0, "messages": [message], "finish_reason": None}
    return {**_EXTENDED, "choices": [choice]}


_CALL = {"name": "weather", "arguments": ""}
_TOOL_CALL = {
    "index": 0,
    "id": "call-1",
    "type": "function",
    "function": {"name": "weather", "arguments": ""},
}
_TOKEN = {"token": "E", "logprob": -0.5, "bytes": [69], "top_logprobs": []}
_USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}

_COMPLETIONS = (
    StreamRow(
        operation="completions.create",
        note="text",
        versions=(V1, V2, V3, V4, V5, V6, V7),
        path="/deployments/d/completions",
        keywords={"prompt": "Rivers:"},
        sends={"prompt": "Rivers:", "stream": True},
        item="CompletionChunk",
        chunks=_TEXT_CHUNKS,
        reads=_TEXT_READS,
    ),
    StreamRow(
        operation="completions.create",
        note="verdicts of the content filter",
        versions=(V4, V5, V6, V7),
        path="/deployments/d/completions",
        keywords={"prompt": "Rivers:"},
        sends={"prompt": "Rivers:", "stream": True},
        item="CompletionChunk",
        chunks=_TEXT_FILTERED,
        reads=_TEXT_FILTERED_READS,
    ),
    StreamRow(
        operation="completions.create",
        note="with its usage",
        versions=(V6, V7),
        path="/deployments/d/completions",
        keywords={"prompt": "Rivers:", "stream_options": {"include_usage": True}},
        sends={
            "prompt": "Rivers:",
            "stream": True,
            "stream_options": {"include_usage": True},
        },
        item="CompletionChunk",
        chunks=(
            {**_TEXT_CHUNKS[0], "usage": None},
            {**_TEXT, "choices": [], "usage": _USAGE},
        ),
        reads={"0.usage": None, "1.choices": [], "1.usage.total_tokens": 3},
    ),
)


def _chat(
    note: str,
    versions: tuple[str, ...],
    chunks: tuple[Mapping[str, Any], ...],
    reads: Mapping[str, Any],
    **keywords: Any,
) -> tuple[StreamRow, ...]:
    """Return the rows of a chat: versions differ in the order of members."""
    early = tuple(each for each in versions if each in (V2, V3, V4))
    late = tuple(each for each in versions if each in (V5, V6, V7))
    first = {"messages": _MESSAGES, "stream": True}
    second = {"stream": True, "messages": _MESSAGES}
    return tuple(
        StreamRow(
            operation="chat.completions.create",
            note=note,
            versions=found,
            path="/deployments/d/chat/completions",
            keywords={"messages": _MESSAGES, **keywords},
            sends={**sends, **keywords},
            item=item,
            chunks=chunks,
            reads=reads,
        )
        for found, sends, item in (
            (early, first, "ChatCompletionChunk"),
            (tuple({*late} & {V5}), second, "ChatCompletionChunk"),
            (
                tuple(each for each in late if each != V5),
                second,
                "CreateChatCompletionStreamResponse",
            ),
        )
        if found
    )


_CHATS = (
    *_chat(
        "text, after a chunk without choices",
        (V2, V3, V4, V5, V6, V7),
        _CHAT_CHUNKS,
        _CHAT_READS,
    ),
    *_chat(
        "verdicts of the content filter",
        (V4, V5, V6, V7),
        _CHAT_FILTERED,
        _CHAT_FILTERED_READS,
    ),
    *_chat(
        "a function call in pieces",
        (V5, V6, V7),
        (
            _says(role="assistant", content=None, function_call=_CALL),
            _says(function_call={"arguments": '{"at":'}),
        ),
        {
            "0.choices.0.delta.function_call.name": "weather",
            "0.choices.0.delta.content": None,
            "1.choices.0.delta.function_call.name": None,
            "1.choices.0.delta.function_call.arguments": '{"at":',
        },
    ),
    *_chat(
        "a tool call in pieces, logprobs and usage",
        (V6, V7),
        (
            _says(role="assistant", content=None, tool_calls=[_TOOL_CALL]),
            _says(tool_calls=[{"index": 0, "function": {"arguments": '{"at":'}}]),
            {
                **_CHAT,
                "choices": [
                    {
                        "index": 0,
                        "delta": {"content": "E", "refusal": None},
                        "logprobs": {"content": [_TOKEN], "refusal": None},
                    }
                ],
                "system_fingerprint": "fp_1",
            },
            {**_CHAT, "choices": [], "usage": _USAGE},
        ),
        {
            "0.choices.0.delta.tool_calls.0.id": "call-1",
            "0.choices.0.delta.tool_calls.0.function.name": "weather",
            "1.choices.0.delta.tool_calls.0.id": None,
            "1.choices.0.delta.tool_calls.0.function.arguments": '{"at":',
            "2.choices.0.logprobs.content.0.token": "E",
            "2.choices.0.logprobs.content.0.bytes": [69],
            "2.system_fingerprint": "fp_1",
            "3.usage.completion_tokens": 2,
        },
        stream_options={"include_usage": True},
    ),
)

_EXTENSIONS = (
    StreamRow(
        operation="extensions.chat.completions.create",
        note="the end stands within an item",
        versions=(V4, V5),
        path="/deployments/d/extensions/chat/completions",
        keywords={"messages": _MESSAGES, "data_sources": []},
        sends={"stream": True, "messages": _MESSAGES, "dataSources": []},
        item="ExtensionsChatCompletionChunk",
        chunks=(
            _extended(0, {"role": "tool", "content": '{"citations":[]}'}, False),
            _extended(1, {"role": "assistant"}, False),
            _extended(1, {"content": "Elbe "}, False),
            {**_EXTENDED, "choices": [{"index": 0, "finish_reason": None}]},
        ),
        end=json.dumps(_extended(1, {"content": "[DONE]"}, True)),
        reads={
            "0.created": _NOON,
            "0.choices.0.messages.0.delta.role": "tool",
            "0.choices.0.messages.0.delta.content": '{"citations":[]}',
            "0.choices.0.messages.0.end_turn": False,
            "1.choices.0.messages.0.delta.content": None,
            "1.choices.0.messages.0.index": 1,
            "2.choices.0.messages.0.delta.content": "Elbe ",
            "3.choices.0.messages": None,
        },
    ),
)

STREAM_ROWS = (*_COMPLETIONS, *_CHATS, *_EXTENSIONS)
