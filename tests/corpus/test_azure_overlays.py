"""Our Azure OpenAI overlays fit the documents that they are written for."""

# Overlays are applied here by a few lines of our own, so that these tests judge the
# files and nothing else; the tool's own implementation has its own tests.

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.corpus.published_facts import load_document

jsonpath = pytest.importorskip("jsonpath_rfc9535")
schema_validator = pytest.importorskip("openapi_schema_validator")

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs" / "azure-openai"
OVERLAYS = SPECS / "overlays"

# Document -> the overlays that apply to it, in order.
APPLIED = {
    "2022-12-01/inference.yaml": ("service", "completions"),
    "2023-03-15-preview/inference.yaml": ("service", "completions", "chat"),
    "2023-05-15/inference.yaml": ("service", "completions", "chat"),
    "2023-06-01-preview/inference.yaml": (
        "service",
        "completions",
        "chat",
        "content-filters",
        "extensions",
    ),
    "2023-06-01-preview/images.yaml": ("service", "images"),
    "2023-07-01-preview/inference.yaml": (
        "service",
        "completions",
        "chat",
        "content-filters",
        "functions",
        "extensions",
    ),
    "2024-10-21/inference.yaml": (
        "service",
        "completions",
        "chat-events",
        "stream-verdicts",
        "corrections",
        "corrections-2024",
        "audio",
        "image-deployments",
    ),
    "2025-03-01-preview/inference.yaml": (
        "service",
        "completions",
        "chat-events",
        "stream-verdicts",
        "corrections",
        "audio",
        "image-deployments",
        "speech",
        "responses",
        "assistants",
        "vector-stores",
    ),
}

COMPLETION: dict[str, Any] = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": 1678900000,
    "model": "davinci",
}
CHAT: dict[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion.chunk",
    "created": 1680500000,
    "model": "gpt-35-turbo",
}
VERDICTS = {"hate": {"filtered": False, "severity": "safe"}}
USAGE = {"prompt_tokens": 23, "completion_tokens": 9, "total_tokens": 32}
ALL = tuple(APPLIED)
FROM_CHAT = tuple(path for path in APPLIED if "chat" in APPLIED[path])
FROM_FILTERS = tuple(path for path in APPLIED if "content-filters" in APPLIED[path])
FROM_FUNCTIONS = tuple(path for path in APPLIED if "functions" in APPLIED[path])
FROM_EVENTS = tuple(path for path in APPLIED if "chat-events" in APPLIED[path])
FROM_RESPONSES = tuple(path for path in APPLIED if "responses" in APPLIED[path])

EMPTY_PAGE: dict[str, Any] = {
    "object": "list",
    "data": [],
    "first_id": None,
    "last_id": None,
    "has_more": False,
}
MESSAGE = {
    "id": "msg_1",
    "object": "thread.message",
    "created_at": 1741600000,
    "thread_id": "thread_1",
    "role": "user",
    "content": [{"type": "text", "text": {"value": "Hi", "annotations": []}}],
    "assistant_id": None,
    "run_id": None,
    "attachments": [],
    "metadata": {},
}
RUN = {
    "id": "run_1",
    "object": "thread.run",
    "created_at": 1741600000,
    "thread_id": "thread_1",
    "assistant_id": "asst_1",
    "status": "completed",
    "last_error": None,
    "expires_at": None,
    "started_at": 1741600001,
    "cancelled_at": None,
    "failed_at": None,
    "completed_at": 1741600002,
    "incomplete_details": None,
    "model": "gpt-4o",
    "instructions": None,
    "tools": [],
    "metadata": {},
    "usage": {"prompt_tokens": 9, "completion_tokens": 1, "total_tokens": 10},
    "max_prompt_tokens": None,
    "max_completion_tokens": None,
    "truncation_strategy": {"type": "auto", "last_messages": None},
    "tool_choice": "auto",
    "parallel_tool_calls": True,
    "response_format": "auto",
}
STEP = {
    "id": "step_1",
    "object": "assistant.run.step",
    "created_at": 1741600000,
    "assistant_id": "asst_1",
    "thread_id": "thread_1",
    "run_id": "run_1",
    "type": "message_creation",
    "status": "completed",
    "step_details": {
        "type": "message_creation",
        "message_creation": {"message_id": "msg_1"},
    },
    "last_error": None,
    "expired_at": None,
    "cancelled_at": None,
    "failed_at": None,
    "completed_at": 1741600002,
    "usage": {"prompt_tokens": 9, "completion_tokens": 1, "total_tokens": 10},
}

# Schema of an event or an answer, the documents that have it, a value that must fit.
EVENTS: tuple[tuple[str, tuple[str, ...], dict[str, Any]], ...] = (
    (
        "CompletionChunk",
        tuple(path for path in ALL if "inference" in path),
        {
            **COMPLETION,
            "choices": [
                {"text": " a", "index": 0, "logprobs": None, "finish_reason": None},
            ],
        },
    ),
    (
        "CompletionChunk",
        FROM_FILTERS,
        {
            **COMPLETION,
            "choices": [],
            "prompt_filter_results": [
                {"prompt_index": 0, "content_filter_results": VERDICTS},
            ],
        },
    ),
    (
        "ChatCompletionChunk",
        FROM_CHAT,
        {
            **CHAT,
            "choices": [
                {"index": 0, "delta": {"role": "assistant"}, "finish_reason": None},
            ],
        },
    ),
    (
        "ChatCompletionChunk",
        FROM_CHAT,
        {**CHAT, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
    ),
    (
        "ChatCompletionChunk",
        FROM_FILTERS,
        {
            **CHAT,
            "id": "",
            "choices": [],
            "prompt_filter_results": [
                {"prompt_index": 0, "content_filter_results": VERDICTS},
            ],
        },
    ),
    (
        "ChatCompletionChunk",
        FROM_FILTERS,
        {
            **CHAT,
            "choices": [
                {
                    "index": 0,
                    "finish_reason": None,
                    "content_filter_results": VERDICTS,
                },
            ],
        },
    ),
    (
        "ChatCompletionChunk",
        FROM_FUNCTIONS,
        {
            **CHAT,
            "choices": [
                {
                    "index": 0,
                    "delta": {
                        "role": "assistant",
                        "content": None,
                        "function_call": {"name": "get_weather", "arguments": ""},
                    },
                    "finish_reason": None,
                },
            ],
        },
    ),
    (
        "ChatCompletionChunk",
        FROM_FUNCTIONS,
        {
            **CHAT,
            "choices": [
                {
                    "index": 0,
                    "delta": {"function_call": {"arguments": '{"ci'}},
                    "finish_reason": None,
                },
            ],
        },
    ),
    (
        "ExtensionsChatCompletionChunk",
        FROM_FILTERS,
        {
            **CHAT,
            "choices": [
                {
                    "index": 0,
                    "messages": [
                        {"index": 0, "delta": {"role": "tool"}, "end_turn": False},
                    ],
                },
            ],
        },
    ),
    (
        "ExtensionsChatCompletionChunk",
        FROM_FILTERS,
        {
            **CHAT,
            "choices": [
                {
                    "index": 0,
                    "messages": [
                        {"index": 2, "delta": {"content": "[DONE]"}, "end_turn": True},
                    ],
                    "finish_reason": None,
                },
            ],
        },
    ),
    (
        "CompletionChunk",
        FROM_EVENTS,
        {
            **COMPLETION,
            "choices": [],
            "prompt_filter_results": [
                {
                    "prompt_index": 0,
                    "content_filter_results": {
                        **VERDICTS,
                        "jailbreak": {"filtered": False, "detected": False},
                    },
                },
            ],
        },
    ),
    (
        "CompletionChunk",
        FROM_EVENTS,
        {
            **COMPLETION,
            "choices": [
                {
                    "text": " a",
                    "index": 0,
                    "logprobs": None,
                    "finish_reason": "length",
                    "content_filter_results": VERDICTS,
                },
            ],
        },
    ),
    (
        "CompletionChunk",
        FROM_EVENTS,
        {**COMPLETION, "choices": [], "usage": USAGE},
    ),
    (
        "CreateChatCompletionStreamResponse",
        FROM_EVENTS,
        {
            **CHAT,
            "id": "",
            "choices": [],
            "prompt_filter_results": [
                {
                    "prompt_index": 0,
                    "content_filter_results": {
                        **VERDICTS,
                        "jailbreak": {"filtered": False, "detected": False},
                    },
                },
            ],
        },
    ),
    (
        "CreateChatCompletionStreamResponse",
        FROM_EVENTS,
        {
            **CHAT,
            "choices": [
                {
                    "index": 0,
                    "delta": {
                        "role": "assistant",
                        "content": None,
                        "tool_calls": [
                            {
                                "index": 0,
                                "id": "call_1",
                                "type": "function",
                                "function": {"name": "get_weather", "arguments": ""},
                            },
                        ],
                    },
                    "logprobs": None,
                    "finish_reason": None,
                },
            ],
        },
    ),
    (
        "CreateChatCompletionStreamResponse",
        FROM_EVENTS,
        {
            **CHAT,
            "choices": [
                {
                    "index": 0,
                    "delta": {
                        "tool_calls": [
                            {"index": 0, "function": {"arguments": '{"ci'}},
                        ],
                    },
                    "finish_reason": None,
                },
            ],
        },
    ),
    (
        "CreateChatCompletionStreamResponse",
        FROM_EVENTS,
        {
            **CHAT,
            "choices": [
                {
                    "index": 0,
                    "finish_reason": None,
                    "content_filter_results": {
                        **VERDICTS,
                        "protected_material_code": {
                            "filtered": False,
                            "detected": True,
                            "citation": {
                                "URL": "https://code.example/sort",
                                "license": "MIT",
                            },
                        },
                    },
                },
            ],
        },
    ),
    (
        "CreateChatCompletionStreamResponse",
        FROM_EVENTS,
        {
            **CHAT,
            "choices": [{"index": 0, "delta": {}, "finish_reason": "tool_calls"}],
            "usage": None,
        },
    ),
    (
        "CreateChatCompletionStreamResponse",
        FROM_EVENTS,
        {**CHAT, "choices": [], "usage": USAGE},
    ),
    (
        "CreateChatCompletionStreamResponse",
        FROM_EVENTS,
        {**CHAT, "choices": [{"index": 0, "content_filter_results": VERDICTS}]},
    ),
    (
        "CreateCompletionResponse",
        FROM_EVENTS,
        {
            **COMPLETION,
            "choices": [{"text": " a", "index": 0, "finish_reason": "stop"}],
        },
    ),
    (
        "CreateChatCompletionResponse",
        FROM_EVENTS,
        {
            **CHAT,
            "object": "chat.completion",
            "choices": [
                {
                    "index": 0,
                    "message": {"role": "assistant", "content": "Hello."},
                    "finish_reason": "stop",
                },
            ],
        },
    ),
    *(
        (name, FROM_RESPONSES, EMPTY_PAGE)
        for name in (
            "ListAssistantsResponse",
            "ListMessagesResponse",
            "ListRunStepsResponse",
            "ListRunsResponse",
            "ListVectorStoreFilesResponse",
            "ListVectorStoresResponse",
            "ResponseItemList",
        )
    ),
    (
        "AssistantStreamEvent",
        FROM_RESPONSES,
        {"event": "thread.message.created", "data": MESSAGE},
    ),
    (
        "AssistantStreamEvent",
        FROM_RESPONSES,
        {
            "event": "thread.message.delta",
            "data": {
                "id": "msg_1",
                "object": "thread.message.delta",
                "delta": {
                    "content": [{"index": 0, "type": "text", "text": {"value": "H"}}],
                },
            },
        },
    ),
    (
        "AssistantStreamEvent",
        FROM_RESPONSES,
        {"event": "thread.run.step.completed", "data": STEP},
    ),
    (
        "AssistantStreamEvent",
        FROM_RESPONSES,
        {"event": "thread.run.completed", "data": RUN},
    ),
    (
        "InputItem",
        FROM_RESPONSES,
        {"role": "user", "content": [{"type": "input_text", "text": "x"}]},
    ),
    (
        "ResponseStreamEvent",
        FROM_RESPONSES,
        {
            "type": "response.output_text.delta",
            "item_id": "msg_1",
            "output_index": 0,
            "content_index": 0,
            "delta": "H",
        },
    ),
    (
        "ResponseStreamEvent",
        FROM_RESPONSES,
        {
            "type": "response.output_item.done",
            "output_index": 0,
            "item": {"type": "reasoning", "id": "rs_1", "summary": []},
        },
    ),
    (
        "ResponseStreamEvent",
        FROM_RESPONSES,
        {
            "type": "response.code_interpreter_call.code.delta",
            "output_index": 0,
            "delta": "print",
        },
    ),
    (
        "VectorStoreFileObject",
        FROM_RESPONSES,
        {
            "id": "file-1",
            "object": "vector_store.file",
            "usage_bytes": 12,
            "created_at": 1741600000,
            "vector_store_id": "vs_1",
            "status": "completed",
            "last_error": None,
            "chunking_strategy": {
                "type": "static",
                "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400},
            },
        },
    ),
)


@cache
def apply_overlays(path: str) -> Any:
    """Return the document at `path` with its overlays, all of whose targets exist.

    Each test gets the same one: none may change it.
    """
    document = load_document(SPECS / path)
    for name in APPLIED[path]:
        overlay = load_document(OVERLAYS / f"{name}.yaml")
        for action in overlay["actions"]:
            nodes = jsonpath.find(action["target"], document)
            assert nodes, f"{name}.yaml: {action['target']} is not in {path}"
            if action.get("remove"):
                for node in reversed(nodes):
                    remove(document, node.location)
                continue
            for value in nodes.values():
                merge(value, action["update"])
    return document


def remove(document: Any, location: Sequence[int | str]) -> None:
    """Take what is at `location` out of `document`."""
    holder = document
    for key in location[:-1]:
        holder = holder[key]
    del holder[location[-1]]


def merge(target: dict[str, Any], update: dict[str, Any]) -> None:
    """Add `update` to `target`, member by member, list to list."""
    for key, value in update.items():
        if isinstance(value, dict) and isinstance(target.get(key), dict):
            merge(target[key], value)
        elif isinstance(value, list) and isinstance(target.get(key), list):
            target[key] += value
        else:
            target[key] = value


def operations(document: Any) -> Iterator[Any]:
    """Yield each operation of the document."""
    for item in document["paths"].values():
        yield from item.values()


def references(node: Any) -> Iterator[str]:
    """Yield each reference below `node`."""
    if isinstance(node, list):
        for child in node:
            yield from references(child)
    elif isinstance(node, dict):
        for key, child in node.items():
            if key in ("$ref", "final-state-schema"):
                yield child
            else:
                yield from references(child)


def resolve(document: Any, reference: str) -> Any:
    """Return what a reference inside `document`, or to a file beside it, names."""
    file, _, pointer = reference.partition("#/")
    node = load_document(SPECS / "2023-06-01-preview" / file) if file else document
    for part in pointer.split("/"):
        node = node[part]
    return node


def test_every_overlay_is_used() -> None:
    used = {name for names in APPLIED.values() for name in names}

    assert {path.stem for path in OVERLAYS.glob("*.yaml")} == used


def test_every_document_is_covered() -> None:
    found = {
        path.relative_to(SPECS).as_posix()
        for path in SPECS.glob("*/*.yaml")
        if path.parent != OVERLAYS
    }

    assert found == set(APPLIED)


@pytest.mark.parametrize("path", APPLIED)
def test_the_manifest_applies_the_same_overlays(path: str) -> None:
    version, document = path.split("/")
    manifest = load_document(ROOT / "apistrata.yaml")

    applied = [
        Path(entry["file"]).stem
        for entry in manifest["apis"]["azure-openai"]["overlays"]
        if entry.get("documents", document) == document
        and version in entry.get("versions", [version])
        and age(entry.get("from", version)) <= age(version)
        and age(version) <= age(entry.get("to", version))
    ]

    assert APPLIED[path] == tuple(applied)


def age(version: str) -> tuple[str, bool]:
    """Return what orders versions: the date, a preview before the release."""
    return version.removesuffix("-preview"), not version.endswith("-preview")


@pytest.mark.parametrize("name", sorted({n for ns in APPLIED.values() for n in ns}))
def test_overlay_is_well_formed(name: str) -> None:
    overlay = load_document(OVERLAYS / f"{name}.yaml")

    assert overlay["overlay"] in ("1.0.0", "1.1.0")
    assert set(overlay["info"]) == {"title", "version"}
    assert set(overlay) <= {"overlay", "info", "extends", "actions"}
    for action in overlay["actions"]:
        assert set(action) in (
            {"target", "description", "update"},
            {"target", "description", "remove"},
        )
        assert action.get("remove", True) is True
    if "extends" in overlay:
        assert (OVERLAYS / overlay["extends"]).is_file()


@pytest.mark.parametrize("path", APPLIED)
def test_every_reference_resolves(path: str) -> None:
    document = apply_overlays(path)

    for reference in references(document):
        assert isinstance(resolve(document, reference), dict)


@pytest.mark.parametrize("path", APPLIED)
def test_every_operation_has_a_name_of_its_own(path: str) -> None:
    found = list(operations(apply_overlays(path)))

    names = [operation["x-apistrata-name"] for operation in found]

    assert len(set(names)) == len(found)


@pytest.mark.parametrize("path", APPLIED)
def test_the_flag_of_a_stream_is_a_boolean_of_the_body(path: str) -> None:
    document = apply_overlays(path)

    for operation in operations(document):
        content = operation["responses"].get("200", {}).get("content", {})
        if "text/event-stream" not in content:
            continue
        flag = content["text/event-stream"]["x-apistrata-stream"]["flag"]
        body = operation["requestBody"]["content"]["application/json"]["schema"]
        assert properties(document, body)[flag]["type"] == "boolean"


def properties(document: Any, schema: Any) -> dict[str, Any]:
    """Return the properties of an object schema, those of its allOf included."""
    if "$ref" in schema:
        return properties(document, resolve(document, schema["$ref"]))
    found = dict(schema.get("properties", {}))
    for member in schema.get("allOf", []):
        found.update(properties(document, member))
    return found


@pytest.mark.parametrize(
    ("schema", "path", "event"),
    [(schema, path, event) for schema, paths, event in EVENTS for path in paths],
)
def test_event_fits_its_schema(schema: str, path: str, event: dict[str, Any]) -> None:
    document = apply_overlays(path)
    root = {
        "components": document["components"],
        "allOf": [{"$ref": f"#/components/schemas/{schema}"}],
    }

    validator = schema_validator.OAS30Validator(root)

    assert [] == [error.message for error in validator.iter_errors(event)]


def test_long_running_states_are_all_known() -> None:
    document = apply_overlays("2023-06-01-preview/images.yaml")
    submit = document["paths"]["/images/generations:submit"]["post"]
    known = document["components"]["schemas"]["ImageOperationStatus"]["enum"]

    states = submit["x-apistrata-long-running"]

    assert {*states["succeeded"], *states["failed"]} < set(known)
    assert {"notRunning", "running"} == {
        state
        for state in known
        if state not in states["succeeded"] and state not in states["failed"]
    }
