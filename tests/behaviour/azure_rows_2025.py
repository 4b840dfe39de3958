"""The calls of api-version 2025-03-01-preview: what is asked, sent, answered, read."""

# What was there in 2024 is called as it was, with `azure_rows_2024`; its rows are taken
# over here with the few members that have changed.

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from tests.behaviour.azure_rows import Row, same
from tests.behaviour.azure_rows_2024 import ROWS_2024

__all__ = ["EVENT_ROWS", "PAGE_ROWS", "ROWS_2025", "V2025", "EventRow", "PageRow"]

V2025 = "2025-03-01-preview"
_VERSIONS = (V2025,)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRow:
    """A list that comes in pages: two of them with items, or one that is empty.

    `item` is one item but for its id. `query` is what the keywords become.
    """

    operation: str
    versions: tuple[str, ...] = _VERSIONS
    path: str
    positional: tuple[str, ...] = ()
    keywords: Mapping[str, Any] = field(default_factory=dict)
    query: str = ""
    model: str
    item: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """A stream whose events have names.

    `events` are the names and what each brings; `items` the models that come of them.
    """

    operation: str
    versions: tuple[str, ...] = _VERSIONS
    path: str
    positional: tuple[str, ...] = ()
    keywords: Mapping[str, Any]
    sends: Mapping[str, Any]
    events: tuple[tuple[str, Mapping[str, Any]], ...]
    end: tuple[str, str] | None = None
    items: tuple[str, ...]
    reads: Mapping[str, Any]


def _changed(node: Any) -> Any:
    """Return an answer of 2024 with what is otherwise in 2025."""
    if isinstance(node, Mapping):
        return {
            key: (
                {"filtered": True, "details": [{"id": "b", "filtered": True}]}
                if key == "custom_blocklists"
                else _changed(child)
            )
            for key, child in node.items()
        }
    if isinstance(node, list):
        return [_changed(child) for child in node]
    return node


_KEPT = tuple(
    replace(row, versions=_VERSIONS, answer=_changed(row.answer))
    for row in ROWS_2024
    # It says how the model should speak, which the data sources no longer ask.
    if row.note != "your data, with dataclasses"
)


def _row(
    operation: str,
    path: str,
    answer: Any,
    *positional: str,
    method: str = "POST",
    note: str = "minimal",
    sends: Mapping[str, Any] | None = None,
    keywords: Callable[[Any], Mapping[str, Any]] | None = None,
    query: str = "",
    reads: Mapping[str, Any] | None = None,
) -> Row:
    return Row(
        operation=operation,
        note=note,
        versions=_VERSIONS,
        method=method,
        path=path,
        positional=positional,
        keywords=keywords or same(sends or {}),
        sends=sends,
        query=query,
        answer=answer,
        reads=reads or {},
    )


# --- chat

_CHAT: dict[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1741600000,
    "model": "o3-mini",
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "content": "let b = 1;",
                "refusal": None,
                "audio": {
                    "id": "audio-1",
                    "expires_at": 1741603600,
                    "data": "AAEC",
                    "transcript": "let b be one",
                },
                "context": {
                    "all_retrieved_documents": [
                        {
                            "content": "c",
                            "search_queries": ["q"],
                            "data_source_index": 0,
                            "original_search_score": 0.5,
                            "filter_reason": "rerank",
                        }
                    ]
                },
            },
            "finish_reason": "stop",
        }
    ],
    "usage": {
        "prompt_tokens": 3,
        "completion_tokens": 9,
        "total_tokens": 12,
        "prompt_tokens_details": {"audio_tokens": 1, "cached_tokens": 2},
        "completion_tokens_details": {
            "reasoning_tokens": 4,
            "audio_tokens": 1,
            "accepted_prediction_tokens": 3,
            "rejected_prediction_tokens": 1,
        },
    },
}
_DEVELOPER = {"content": "Change one name.", "role": "developer"}
_SPOKEN = {
    "content": [
        {"type": "input_audio", "input_audio": {"data": "AAEC", "format": "wav"}},
        {"type": "text", "text": "What is said?"},
    ],
    "role": "user",
}
_PREDICTED: dict[str, Any] = {
    "store": True,
    "metadata": {"team": "blue"},
    "messages": [_DEVELOPER, _SPOKEN],
    "reasoning_effort": "low",
    "modalities": ["text", "audio"],
    "prediction": {"type": "content", "content": "let a = 1;"},
    "audio": {"voice": "alloy", "format": "mp3"},
    "user_security_context": {
        "application_name": "app",
        "end_user_id": "00000000-0000-0000-0000-000000000001",
        "source_ip": "192.0.2.1",
    },
}
_ELASTIC: dict[str, Any] = {
    "messages": [{"content": "Where?", "role": "user"}],
    "data_sources": [
        {
            "type": "elasticsearch",
            "parameters": {
                "authentication": {
                    "type": "key_and_key_id",
                    "key": "k",
                    "key_id": "i",
                },
                "max_search_queries": 2,
                "allow_partial_result": True,
                "include_contexts": ["citations", "all_retrieved_documents"],
                "endpoint": "https://elastic",
                "index_name": "rivers",
                "query_type": "vector",
                "embedding_dependency": {"type": "model_id", "model_id": "m"},
            },
        }
    ],
}
_CHAT_PATH = "/deployments/d/chat/completions"
_CHATS = (
    _row(
        "chat.completions.create",
        _CHAT_PATH,
        _CHAT,
        "d",
        note="stored, reasoned, predicted, spoken",
        sends=_PREDICTED,
        # A uuid travels as text.
        keywords=lambda models: _PREDICTED,
        reads={
            "choices.0.message.audio.transcript": "let b be one",
            "choices.0.message.context.all_retrieved_documents.0.filter_reason": (
                "rerank"
            ),
            "usage.prompt_tokens_details.cached_tokens": 2,
            "usage.completion_tokens_details.accepted_prediction_tokens": 3,
            "usage.completion_tokens_details.rejected_prediction_tokens": 1,
        },
    ),
    _row(
        "chat.completions.create",
        _CHAT_PATH,
        _CHAT,
        "d",
        note="data in Elasticsearch",
        sends=_ELASTIC,
    ),
)

# --- audio

_RECORDING = b"RIFF\0\xff"
_AUDIO = (
    _row(
        "audio.speech.create",
        "/deployments/d/audio/speech",
        b"\xff\xfbID3",
        "d",
        sends={
            "input": "Hi",
            "voice": "nova",
            "response_format": "mp3",
            "speed": 1.5,
        },
    ),
    Row(
        operation="audio.transcriptions.create",
        note="times of words",
        versions=_VERSIONS,
        path="/deployments/d/audio/transcriptions",
        positional=("d",),
        keywords=same(
            {
                "file": _RECORDING,
                "response_format": "verbose_json",
                "timestamp_granularities": ["word"],
            }
        ),
        parts={
            "file": _RECORDING,
            "response_format": "verbose_json",
            "timestamp_granularities[]": "word",
        },
        answer={
            "text": "Elbe.",
            "task": "transcribe",
            "words": [{"word": "Elbe", "start": 0, "end": 0.5}],
        },
        reads={"words.0.word": "Elbe", "words.0.end": 0.5},
    ),
)

# --- responses

_RESPONSE: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1741600000.5,
    "status": "completed",
    "error": None,
    "incomplete_details": None,
    "instructions": None,
    "model": "gpt-4o",
    "output": [
        {"type": "reasoning", "id": "rs_1", "summary": []},
        {
            "type": "message",
            "id": "msg_1",
            "role": "assistant",
            "status": "completed",
            "content": [
                {
                    "type": "output_text",
                    "text": "Elbe",
                    "annotations": [
                        {
                            "type": "url_citation",
                            "url": "https://x",
                            "title": "t",
                            "start_index": 0,
                            "end_index": 4,
                        }
                    ],
                },
                {"type": "refusal", "refusal": "No."},
            ],
        },
        {
            "type": "function_call",
            "id": "fc_1",
            "call_id": "call_1",
            "name": "length",
            "arguments": '{"river":"Elbe"}',
            "status": "completed",
        },
        {
            "type": "computer_call",
            "id": "cu_1",
            "call_id": "call_2",
            "action": {"type": "click", "button": "left", "x": 1, "y": 2},
            "pending_safety_checks": [],
            "status": "completed",
        },
        {"type": "web_search_call", "id": "ws_1", "status": "completed"},
    ],
    "parallel_tool_calls": True,
    "reasoning": {"effort": None},
    "temperature": 1.0,
    "text": {"format": {"type": "text"}},
    "tool_choice": "auto",
    "tools": [],
    "top_p": 1.0,
    "truncation": "disabled",
    "usage": {
        "input_tokens": 9,
        "output_tokens": 2,
        "output_tokens_details": {"reasoning_tokens": 1},
        "total_tokens": 11,
    },
    "metadata": {},
}
_RESPONSE_READS = {
    "id": "resp_1",
    "created_at": 1741600000.5,
    "output.1.content.0.text": "Elbe",
    "output.1.content.0.annotations.0.title": "t",
    "output.1.content.1.refusal": "No.",
    "output.2.arguments": '{"river":"Elbe"}',
    "output.3.action.button": "left",
    # An item that the version does not know.
    "output.4.tag": "web_search_call",
    "usage.output_tokens_details.reasoning_tokens": 1,
    "tool_choice": "auto",
    "error": None,
}
_RESPONSE_FULL: dict[str, Any] = {
    "model": "d",
    "metadata": {"team": "blue"},
    "temperature": 0.5,
    "top_p": 0.9,
    "user": "u-1",
    "previous_response_id": "resp_0",
    "reasoning": {"effort": "high", "generate_summary": "concise"},
    "max_output_tokens": 100,
    "instructions": "Be brief.",
    "text": {
        "format": {
            "type": "json_schema",
            "name": "river",
            "schema": {"type": "object"},
            "strict": True,
        }
    },
    "tools": [
        {
            "type": "function",
            "name": "length",
            "parameters": {"type": "object"},
            "strict": False,
        },
        {
            "type": "file_search",
            "vector_store_ids": ["vs_1"],
            "filters": {
                "type": "and",
                "filters": [{"type": "eq", "key": "lang", "value": "de"}],
            },
        },
        {
            "type": "computer-preview",
            "display_width": 800,
            "display_height": 600,
            "environment": "browser",
        },
    ],
    "tool_choice": {"type": "function", "name": "length"},
    "truncation": "auto",
    "input": [
        {"role": "user", "content": "Name a river."},
        {
            "type": "message",
            "role": "user",
            "content": [
                {"type": "input_text", "text": "Like this:"},
                {
                    "type": "input_image",
                    "image_url": "https://x/1.png",
                    "detail": "low",
                },
            ],
        },
        {"type": "function_call_output", "call_id": "call_0", "output": "{}"},
        {"id": "msg_0", "type": "item_reference"},
    ],
    "include": ["file_search_call.results"],
    "parallel_tool_calls": False,
    "store": False,
    "stream": False,
}


def _responding(models: Any) -> Mapping[str, Any]:
    """Return the full call with dataclasses in it."""
    return {
        **_RESPONSE_FULL,
        "reasoning": models.Reasoning(effort="high", generate_summary="concise"),
        "tool_choice": models.ToolChoiceFunction(name="length"),
        "input": [
            models.EasyInputMessage(role="user", content="Name a river."),
            *_RESPONSE_FULL["input"][1:3],
            models.ItemReference(id="msg_0"),
        ],
    }


_RESPONSES = (
    _row(
        "responses.create",
        "/responses",
        _RESPONSE,
        sends={"model": "d", "input": "Name a river."},
        reads=_RESPONSE_READS,
    ),
    _row(
        "responses.create",
        "/responses",
        _RESPONSE,
        note="full, with dicts",
        sends=_RESPONSE_FULL,
        reads=_RESPONSE_READS,
    ),
    _row(
        "responses.create",
        "/responses",
        _RESPONSE,
        note="full, with dataclasses",
        sends=_RESPONSE_FULL,
        keywords=_responding,
        reads=_RESPONSE_READS,
    ),
    _row(
        "responses.retrieve",
        "/responses/resp_1",
        _RESPONSE,
        "resp_1",
        method="GET",
        keywords=same({"include": ["file_search_call.results"]}),
        query="include=file_search_call.results&",
        reads=_RESPONSE_READS,
    ),
    _row("responses.delete", "/responses/resp_1", None, "resp_1", method="DELETE"),
)

# --- assistants

_TOOLS = [
    {"type": "code_interpreter"},
    {"type": "file_search", "file_search": {"max_num_results": 5}},
    {
        "type": "function",
        "function": {"description": "d", "name": "f", "parameters": {}},
    },
]
_NOTES = {"team": "blue"}
_SHAPE = {"type": "json_object"}
_STORED = {"file_search": {"vector_store_ids": ["vs_1"]}}
_ASSISTANT: dict[str, Any] = {
    "id": "asst_1",
    "object": "assistant",
    "created_at": 1741600000,
    "name": "Librarian",
    "description": None,
    "model": "gpt-4o",
    "instructions": None,
    "tools": [*_TOOLS, {"type": "telepathy"}],
    "tool_resources": _STORED,
    "metadata": {},
    "temperature": 1,
    "top_p": None,
    "response_format": "auto",
}
_ASSISTANT_READS = {
    "id": "asst_1",
    "name": "Librarian",
    "tools.1.file_search.max_num_results": 5,
    "tools.2.function.name": "f",
    "tools.3.tag": "telepathy",
    "tool_resources.file_search.vector_store_ids": ["vs_1"],
    "response_format": "auto",
}
_ASSISTANT_FULL: dict[str, Any] = {
    "model": "d",
    "name": "Librarian",
    "description": "Finds books.",
    "instructions": "Answer from the files only.",
    "tools": _TOOLS,
    "tool_resources": _STORED,
    "metadata": _NOTES,
    "temperature": 0.5,
    "top_p": 1,
    "response_format": _SHAPE,
}
_ASSISTANT_ROWS = (
    _row(
        "assistants.create",
        "/assistants",
        _ASSISTANT,
        sends=_ASSISTANT_FULL,
        reads=_ASSISTANT_READS,
    ),
    _row(
        "assistants.retrieve",
        "/assistants/asst_1",
        _ASSISTANT,
        "asst_1",
        method="GET",
        reads=_ASSISTANT_READS,
    ),
    _row(
        "assistants.update",
        "/assistants/asst_1",
        _ASSISTANT,
        "asst_1",
        sends=_ASSISTANT_FULL,
    ),
    _row(
        "assistants.delete",
        "/assistants/asst_1",
        {"id": "asst_1", "deleted": True, "object": "assistant.deleted"},
        "asst_1",
        method="DELETE",
        reads={"deleted": True},
    ),
)

_THREAD: dict[str, Any] = {
    "id": "thread_1",
    "object": "thread",
    "created_at": 1741600000,
    "tool_resources": None,
    "metadata": _NOTES,
}
_SAID: dict[str, Any] = {
    "role": "user",
    "content": "Which books?",
    "attachments": [{"file_id": "file-1", "tools": [{"type": "code_interpreter"}]}],
    "metadata": _NOTES,
}
_MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "object": "thread.message",
    "created_at": 1741600000,
    "thread_id": "thread_1",
    "role": "assistant",
    "content": [
        {"type": "image_file", "image_file": {"file_id": "file-2"}},
        {
            "type": "text",
            "text": {
                "value": "Two【0】",
                "annotations": [
                    {
                        "type": "file_citation",
                        "text": "【0】",
                        "file_citation": {"file_id": "file-1"},
                        "start_index": 3,
                        "end_index": 6,
                    }
                ],
            },
        },
    ],
    "assistant_id": "asst_1",
    "run_id": None,
    "attachments": [],
    "metadata": {},
}
_MESSAGE_READS = {
    "content.0.image_file.file_id": "file-2",
    "content.1.text.value": "Two【0】",
    "content.1.text.annotations.0.file_citation.file_id": "file-1",
}
_THREAD_ROWS = (
    _row(
        "threads.create",
        "/threads",
        _THREAD,
        sends={"messages": [_SAID], "tool_resources": _STORED, "metadata": _NOTES},
        reads={"id": "thread_1", "tool_resources": None},
    ),
    _row("threads.retrieve", "/threads/thread_1", _THREAD, "thread_1", method="GET"),
    _row(
        "threads.update",
        "/threads/thread_1",
        _THREAD,
        "thread_1",
        sends={"tool_resources": None, "metadata": _NOTES},
    ),
    _row(
        "threads.delete",
        "/threads/thread_1",
        {"id": "thread_1", "deleted": True, "object": "thread.deleted"},
        "thread_1",
        method="DELETE",
    ),
    _row(
        "threads.messages.create",
        "/threads/thread_1/messages",
        _MESSAGE,
        "thread_1",
        sends=_SAID,
        reads=_MESSAGE_READS,
    ),
    _row(
        "threads.messages.retrieve",
        "/threads/thread_1/messages/msg_1",
        _MESSAGE,
        "thread_1",
        "msg_1",
        method="GET",
        reads=_MESSAGE_READS,
    ),
    _row(
        "threads.messages.update",
        "/threads/thread_1/messages/msg_1",
        _MESSAGE,
        "thread_1",
        "msg_1",
        sends={"metadata": None},
    ),
)

_RUN: dict[str, Any] = {
    "id": "run_1",
    "object": "thread.run",
    "created_at": 1741600000,
    "thread_id": "thread_1",
    "assistant_id": "asst_1",
    "status": "requires_action",
    "required_action": {
        "type": "submit_tool_outputs",
        "submit_tool_outputs": {
            "tool_calls": [
                {
                    "id": "call_1",
                    "type": "function",
                    "function": {"name": "f", "arguments": "{}"},
                }
            ]
        },
    },
    "last_error": None,
    "expires_at": 1741600600,
    "started_at": 1741600001,
    "cancelled_at": None,
    "failed_at": None,
    "completed_at": None,
    "incomplete_details": None,
    "model": "gpt-4o",
    "instructions": "",
    "tools": [],
    "metadata": {},
    "usage": None,
    "max_prompt_tokens": None,
    "max_completion_tokens": None,
    "truncation_strategy": {"type": "auto", "last_messages": None},
    "tool_choice": "auto",
    "parallel_tool_calls": True,
    "response_format": "auto",
}
_RUN_READS = {
    "id": "run_1",
    "status": "requires_action",
    "required_action.submit_tool_outputs.tool_calls.0.function.name": "f",
    "truncation_strategy.type": "auto",
    "tool_choice": "auto",
    "usage": None,
}
_RUNNING: dict[str, Any] = {
    "assistant_id": "asst_1",
    "model": "d",
    "instructions": "Be brief.",
    "tools": _TOOLS[:1],
    "metadata": _NOTES,
    "temperature": None,
    "top_p": 0.9,
    "stream": False,
    "max_prompt_tokens": 256,
    "max_completion_tokens": 256,
    "truncation_strategy": {"type": "last_messages", "last_messages": 3},
    "tool_choice": {"type": "function", "function": {"name": "f"}},
    "parallel_tool_calls": False,
    "response_format": "auto",
}
# In the order in which the version has them.
_RUN_SENDS = {
    "assistant_id": "asst_1",
    "model": "d",
    "instructions": "Be brief.",
    "additional_instructions": "Rhyme.",
    "additional_messages": [_SAID],
    **_RUNNING,
}
_RUN_IN_NEW_THREAD = {
    "assistant_id": "asst_1",
    "thread": {"messages": [_SAID]},
    **{name: _RUNNING[name] for name in ("model", "instructions", "tools")},
    "tool_resources": _STORED,
    **{name: _RUNNING[name] for name in ("metadata", "temperature", "top_p", "stream")},
    "stream_options": None,
    **_RUNNING,
}
_STEP: dict[str, Any] = {
    "id": "step_1",
    "object": "assistant.run.step",
    "created_at": 1741600000,
    "assistant_id": "asst_1",
    "thread_id": "thread_1",
    "run_id": "run_1",
    "type": "tool_calls",
    "status": "completed",
    "step_details": {
        "type": "tool_calls",
        "tool_calls": [
            {
                "id": "call_1",
                "type": "code_interpreter",
                "code_interpreter": {
                    "input": "print(1)",
                    "outputs": [
                        {"type": "logs", "logs": "1"},
                        {"type": "image", "image": {"file_id": "file-3"}},
                    ],
                },
            },
            {
                "id": "call_2",
                "type": "file_search",
                "file_search": {
                    "results": [
                        {
                            "file_id": "file-1",
                            "file_name": "a.txt",
                            "score": 0.5,
                            "content": [{"type": "text", "text": "x"}],
                        }
                    ]
                },
            },
            {
                "id": "call_3",
                "type": "function",
                "function": {"name": "f", "arguments": "{}", "output": None},
            },
        ],
    },
    "last_error": {"code": "server_error", "message": "m"},
    "expired_at": None,
    "cancelled_at": None,
    "failed_at": None,
    "completed_at": 1741600002,
    "metadata": None,
    "usage": {"prompt_tokens": 9, "completion_tokens": 1, "total_tokens": 10},
}
_FOUND = "step_details.tool_calls[*].file_search.results[*].content"
_FOUND_QUERY = (
    "include%5B%5D=step_details.tool_calls%5B%2A%5D.file_search.results%5B%2A%5D"
    ".content&"
)
_RUN_PATH = "/threads/thread_1/runs/run_1"
_RUN_ROWS = (
    _row(
        "threads.runs.create",
        "/threads/thread_1/runs",
        _RUN,
        "thread_1",
        note="full",
        sends=_RUN_SENDS,
        keywords=same({**_RUN_SENDS, "include": [_FOUND]}),
        query=_FOUND_QUERY,
        reads=_RUN_READS,
    ),
    _row(
        "threads.create_and_run",
        "/threads/runs",
        _RUN,
        note="full",
        sends=_RUN_IN_NEW_THREAD,
        reads=_RUN_READS,
    ),
    _row(
        "threads.runs.retrieve",
        _RUN_PATH,
        _RUN,
        "thread_1",
        "run_1",
        method="GET",
        reads=_RUN_READS,
    ),
    _row(
        "threads.runs.update",
        _RUN_PATH,
        _RUN,
        "thread_1",
        "run_1",
        sends={"metadata": _NOTES},
    ),
    _row(
        "threads.runs.submit_tool_outputs",
        f"{_RUN_PATH}/submit_tool_outputs",
        _RUN,
        "thread_1",
        "run_1",
        sends={
            "tool_outputs": [{"tool_call_id": "call_1", "output": "42"}],
            "stream": None,
        },
    ),
    _row("threads.runs.cancel", f"{_RUN_PATH}/cancel", _RUN, "thread_1", "run_1"),
    _row(
        "threads.runs.steps.retrieve",
        f"{_RUN_PATH}/steps/step_1",
        _STEP,
        "thread_1",
        "run_1",
        "step_1",
        method="GET",
        keywords=same({"include": [_FOUND]}),
        query=_FOUND_QUERY,
        reads={
            "step_details.tool_calls.0.code_interpreter.outputs.0.logs": "1",
            "step_details.tool_calls.0.code_interpreter.outputs.1.image.file_id": (
                "file-3"
            ),
            "step_details.tool_calls.1.file_search.results.0.score": 0.5,
            "step_details.tool_calls.2.function.output": None,
            "last_error.code": "server_error",
            "usage.total_tokens": 10,
        },
    ),
)

# --- vector stores

_COUNTS = {
    "in_progress": 1,
    "completed": 2,
    "failed": 3,
    "cancelled": 4,
    "total": 10,
}
_STORE: dict[str, Any] = {
    "id": "vs_1",
    "object": "vector_store",
    "created_at": 1741600000,
    "name": "Books",
    "usage_bytes": 12,
    "file_counts": _COUNTS,
    "status": "in_progress",
    "expires_after": {"anchor": "last_active_at", "days": 7},
    "expires_at": None,
    "last_active_at": None,
    "metadata": {},
}
_STORE_READS = {"file_counts.total": 10, "expires_after.days": 7, "expires_at": None}
_CHUNKS = {
    "type": "static",
    "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400},
}
_FILE: dict[str, Any] = {
    "id": "file-1",
    "object": "vector_store.file",
    "usage_bytes": 12,
    "created_at": 1741600000,
    "vector_store_id": "vs_1",
    "status": "failed",
    "last_error": {"code": "unsupported_file", "message": "m"},
    "chunking_strategy": {"type": "other"},
}
_FILE_READS = {"last_error.code": "unsupported_file", "chunking_strategy.type": "other"}
_BATCH: dict[str, Any] = {
    "id": "vsfb_1",
    "object": "vector_store.files_batch",
    "created_at": 1741600000,
    "vector_store_id": "vs_1",
    "status": "in_progress",
    "file_counts": _COUNTS,
}
_VS = "/vector_stores/vs_1"
_SEARCH: dict[str, Any] = {
    "query": ["lighthouses", "rocks"],
    "rewrite_query": True,
    "max_num_results": 3,
    "filters": {"type": "gte", "key": "year", "value": 1900},
    "ranking_options": {"ranker": "auto", "score_threshold": 0.5},
}
_STORE_ROWS = (
    _row(
        "vector_stores.create",
        "/vector_stores",
        _STORE,
        sends={
            "file_ids": ["file-1"],
            "name": "Books",
            "expires_after": {"anchor": "last_active_at", "days": 7},
            "chunking_strategy": {"type": "auto"},
            "metadata": _NOTES,
        },
        reads=_STORE_READS,
    ),
    _row("vector_stores.retrieve", _VS, _STORE, "vs_1", method="GET"),
    _row(
        "vector_stores.update",
        _VS,
        _STORE,
        "vs_1",
        sends={"name": None, "expires_after": None, "metadata": None},
    ),
    _row(
        "vector_stores.delete",
        _VS,
        {"id": "vs_1", "deleted": True, "object": "vector_store.deleted"},
        "vs_1",
        method="DELETE",
    ),
    _row(
        "vector_stores.search",
        f"{_VS}/search",
        {
            "object": "vector_store.search_results.page",
            "search_query": ["lighthouses"],
            "data": [
                {
                    "file_id": "file-1",
                    "filename": "a.txt",
                    "score": 0.75,
                    "attributes": {"year": 1901, "lang": "de", "old": True},
                    "content": [{"type": "text", "text": "x"}],
                }
            ],
            "has_more": False,
            "next_page": None,
        },
        "vs_1",
        sends=_SEARCH,
        reads={
            "data.0.attributes": {"year": 1901, "lang": "de", "old": True},
            "data.0.content.0.text": "x",
        },
    ),
    _row(
        "vector_stores.files.create",
        f"{_VS}/files",
        _FILE,
        "vs_1",
        sends={"file_id": "file-1", "chunking_strategy": _CHUNKS},
        reads=_FILE_READS,
    ),
    _row(
        "vector_stores.files.retrieve",
        f"{_VS}/files/file-1",
        {**_FILE, "chunking_strategy": _CHUNKS},
        "vs_1",
        "file-1",
        method="GET",
        reads={"chunking_strategy.static.max_chunk_size_tokens": 800},
    ),
    _row(
        "vector_stores.files.update",
        f"{_VS}/files/file-1",
        _FILE,
        "vs_1",
        "file-1",
        sends={"attributes": {"lang": "de", "year": 1901}},
    ),
    _row(
        "vector_stores.files.delete",
        f"{_VS}/files/file-1",
        {"id": "file-1", "deleted": True, "object": "vector_store.file.deleted"},
        "vs_1",
        "file-1",
        method="DELETE",
    ),
    _row(
        "vector_stores.files.content",
        f"{_VS}/files/file-1/content",
        {
            "object": "vector_store.file_content.page",
            "data": [{"type": "text", "text": "x"}],
            "has_more": False,
            "next_page": None,
        },
        "vs_1",
        "file-1",
        method="GET",
        reads={"data.0.text": "x"},
    ),
    _row(
        "vector_stores.file_batches.create",
        f"{_VS}/file_batches",
        _BATCH,
        "vs_1",
        sends={"file_ids": ["file-1"], "chunking_strategy": {"type": "auto"}},
        reads={"file_counts.failed": 3},
    ),
    _row(
        "vector_stores.file_batches.retrieve",
        f"{_VS}/file_batches/vsfb_1",
        _BATCH,
        "vs_1",
        "vsfb_1",
        method="GET",
    ),
    _row(
        "vector_stores.file_batches.cancel",
        f"{_VS}/file_batches/vsfb_1/cancel",
        _BATCH,
        "vs_1",
        "vsfb_1",
    ),
)

ROWS_2025 = (
    *_KEPT,
    *_CHATS,
    *_AUDIO,
    *_RESPONSES,
    *_ASSISTANT_ROWS,
    *_THREAD_ROWS,
    *_RUN_ROWS,
    *_STORE_ROWS,
)

# --- lists

PAGE_ROWS = (
    PageRow(
        operation="assistants.list",
        path="/assistants",
        keywords={"limit": 2, "order": "asc"},
        query="limit=2&order=asc&",
        model="AssistantObject",
        item=_ASSISTANT,
    ),
    PageRow(
        operation="threads.messages.list",
        path="/threads/thread_1/messages",
        positional=("thread_1",),
        keywords={"run_id": "run_1"},
        query="run_id=run_1&",
        model="MessageObject",
        item=_MESSAGE,
    ),
    PageRow(
        operation="threads.runs.list",
        path="/threads/thread_1/runs",
        positional=("thread_1",),
        model="RunObject",
        item=_RUN,
    ),
    PageRow(
        operation="threads.runs.steps.list",
        path=f"{_RUN_PATH}/steps",
        positional=("thread_1", "run_1"),
        model="RunStepObject",
        item=_STEP,
    ),
    PageRow(
        operation="vector_stores.list",
        path="/vector_stores",
        keywords={"limit": 1},
        query="limit=1&",
        model="VectorStoreObject",
        item=_STORE,
    ),
    PageRow(
        operation="vector_stores.files.list",
        path=f"{_VS}/files",
        positional=("vs_1",),
        keywords={"filter": "failed"},
        query="filter=failed&",
        model="VectorStoreFileObject",
        item=_FILE,
    ),
    PageRow(
        operation="vector_stores.file_batches.list_files",
        path=f"{_VS}/file_batches/vsfb_1/files",
        positional=("vs_1", "vsfb_1"),
        model="VectorStoreFileObject",
        item=_FILE,
    ),
    PageRow(
        operation="responses.input_items.list",
        path="/responses/resp_1/input_items",
        positional=("resp_1",),
        model="InputMessageResource",
        item={
            "type": "message",
            "role": "user",
            "content": [{"type": "input_text", "text": "x"}],
        },
    ),
)

# --- streams

_DELTA = {
    "id": "msg_1",
    "object": "thread.message.delta",
    "delta": {
        "content": [
            {"index": 0, "type": "text", "text": {"value": "Tw", "annotations": []}}
        ]
    },
}
_CODE = {
    "id": "step_1",
    "object": "thread.run.step.delta",
    "delta": {
        "step_details": {
            "type": "tool_calls",
            "tool_calls": [
                {
                    "index": 0,
                    "type": "code_interpreter",
                    "code_interpreter": {"input": "pr", "outputs": []},
                }
            ],
        }
    },
}
_RUN_EVENTS: dict[str, Any] = {
    "events": (
        ("thread.run.created", _RUN),
        ("thread.run.step.created", _STEP),
        ("thread.run.step.delta", _CODE),
        ("thread.message.created", _MESSAGE),
        ("thread.message.delta", _DELTA),
        ("thread.run.completed", _RUN),
    ),
    "end": ("done", "[DONE]"),
    "items": (
        "ThreadRunCreatedEvent",
        "ThreadRunStepCreatedEvent",
        "ThreadRunStepDeltaEvent",
        "ThreadMessageCreatedEvent",
        "ThreadMessageDeltaEvent",
        "ThreadRunCompletedEvent",
    ),
    "reads": {
        "0.event": "thread.run.created",
        "0.data.status": "requires_action",
        "1.data.usage.total_tokens": 10,
        "2.data.delta.step_details.tool_calls.0.code_interpreter.input": "pr",
        "3.data.content.1.text.value": "Two【0】",
        "4.data.delta.content.0.text.value": "Tw",
        "5.data.id": "run_1",
    },
}
_AT = {"item_id": "msg_1", "output_index": 0, "content_index": 0}

EVENT_ROWS = (
    EventRow(
        operation="threads.runs.create",
        path="/threads/thread_1/runs",
        positional=("thread_1",),
        keywords={"assistant_id": "asst_1"},
        sends={"assistant_id": "asst_1", "stream": True},
        **_RUN_EVENTS,
    ),
    EventRow(
        operation="threads.create_and_run",
        path="/threads/runs",
        keywords={"assistant_id": "asst_1"},
        sends={"assistant_id": "asst_1", "stream": True},
        **_RUN_EVENTS,
    ),
    EventRow(
        operation="threads.runs.submit_tool_outputs",
        path=f"{_RUN_PATH}/submit_tool_outputs",
        positional=("thread_1", "run_1"),
        keywords={"tool_outputs": []},
        sends={"tool_outputs": [], "stream": True},
        **_RUN_EVENTS,
    ),
    EventRow(
        operation="responses.create",
        path="/responses",
        keywords={"model": "d", "input": "Name a river."},
        sends={"model": "d", "input": "Name a river.", "stream": True},
        events=tuple(
            (str(event["type"]), event)
            for event in (
                {"type": "response.created", "response": _RESPONSE},
                {
                    "type": "response.output_item.added",
                    "output_index": 0,
                    "item": _RESPONSE["output"][1],
                },
                {
                    "type": "response.content_part.added",
                    **_AT,
                    "part": {"type": "output_text", "text": "", "annotations": []},
                },
                {"type": "response.output_text.delta", **_AT, "delta": "El"},
                {
                    "type": "response.function_call_arguments.done",
                    "item_id": "fc_1",
                    "output_index": 1,
                    "arguments": "{}",
                },
                {"type": "response.web_search_call.completed", "output_index": 2},
                {"type": "response.completed", "response": _RESPONSE},
            )
        ),
        items=(
            "ResponseCreatedEvent",
            "ResponseOutputItemAddedEvent",
            "ResponseContentPartAddedEvent",
            "ResponseTextDeltaEvent",
            "ResponseFunctionCallArgumentsDoneEvent",
            "UnknownVariant",
            "ResponseCompletedEvent",
        ),
        reads={
            "0.response.id": "resp_1",
            "1.item.content.0.text": "Elbe",
            "2.part.text": "",
            "3.delta": "El",
            "4.arguments": "{}",
            "5.tag": "response.web_search_call.completed",
            "6.response.usage.total_tokens": 11,
        },
    ),
)
