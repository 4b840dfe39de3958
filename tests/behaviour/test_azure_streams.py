"""The committed package of Azure OpenAI: every stream of every version is read."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest

from tests.behaviour.azure_streams import STREAM_ROWS, StreamRow
from tests.behaviour.calls import BOTH, Kind, call, reach
from tests.unit.runtime.scripted import Script, Scripted, sse

CASES = [
    pytest.param(row, version, kind, id=f"{row.operation}-{version}-{kind}-{row.note}")
    for row in STREAM_ROWS
    for version in row.versions
    for kind in BOTH
]
MESSAGES = [{"role": "user", "content": "hi"}]

every_stream = pytest.mark.parametrize(("row", "version", "kind"), CASES)
both_clients = pytest.mark.parametrize("kind", BOTH)


@pytest.fixture
def scripted() -> Iterator[Scripted]:
    with Scripted() as found:
        yield found


@pytest.fixture
def newest(azure: Any) -> Any:
    return import_module("azure_openai.v2024_10_21")


@pytest.fixture
def errors(azure: Any) -> Any:
    return import_module("azure_openai._runtime.errors")


def at_once(data: bytes) -> tuple[bytes, ...]:
    return (data,)


def byte_by_byte(data: bytes) -> tuple[bytes, ...]:
    """Cut within characters, names of fields, and line breaks."""
    return tuple(data[place : place + 1] for place in range(len(data)))


def with_carriage_returns(data: bytes) -> tuple[bytes, ...]:
    """Cut between the two halves of every line break; a comment keeps it alive."""
    text = (b": alive\n\n" + data).replace(b"\n", b"\r\n")
    return tuple(text.replace(b"\r", b"\r\0").split(b"\0"))


class Got:
    """What came of a stream: its items, what it broke with, what its head said."""

    def __init__(self) -> None:
        self.items: list[Any] = []
        self.error: Any = None
        self.facts: Any = None


def read(module: Any, kind: Kind, url: str, operation: str, **keywords: Any) -> Got:
    """Read a stream of a fresh client to its end, good or bad."""
    got = Got()
    try:
        if kind == "Client":
            _read(module.Client(url, api_key="key-1"), operation, keywords, got)
        else:
            client = module.AsyncClient(url, api_key="key-1")
            asyncio.run(_read_async(client, operation, keywords, got))
    except Exception as error:
        got.error = error
    return got


def _read(client: Any, operation: str, keywords: dict[str, Any], got: Got) -> None:
    with (
        client,
        reach(client, operation)("d", stream=True, **keywords) as stream,
    ):
        got.facts = stream.response
        for item in stream:
            got.items.append(item)


async def _read_async(
    client: Any, operation: str, keywords: dict[str, Any], got: Got
) -> None:
    async with client:
        stream = await reach(client, operation)("d", stream=True, **keywords)
        async with stream:
            got.facts = stream.response
            async for item in stream:
                got.items.append(item)


def read_row(row: StreamRow, version: str, kind: Kind, azure: Any, url: str) -> Got:
    module = import_module(f"azure_openai.{azure.VERSIONS[version]}")
    return read(module, kind, url, row.operation, **row.keywords)


@every_stream
@pytest.mark.parametrize("split", [at_once, byte_by_byte, with_carriage_returns])
def test_items_are_read_as_they_are_typed(
    row: StreamRow,
    version: str,
    kind: Kind,
    azure: Any,
    scripted: Scripted,
    split: Callable[[bytes], tuple[bytes, ...]],
) -> None:
    # What is behind the end is nobody's business.
    sent = row.sent + sse(row.end, "{}")
    headers = "apim-request-id: req-1\r\n"
    scripted.scripts.append(Script(*split(sent), headers=headers))

    got = read_row(row, version, kind, azure, scripted.url)

    assert got.error is None
    models = import_module(f"azure_openai.{azure.VERSIONS[version]}.models")
    assert {getattr(models, row.item)} == {type(item) for item in got.items}
    for path, expected in row.reads.items():
        assert expected == reach(got.items, path), path
    encode = import_module("azure_openai._runtime.codec").encode_json
    assert list(row.chunks) == [
        json.loads(encode(item, direction="response")) for item in got.items
    ]
    assert (200, "req-1") == (got.facts.status, got.facts.request_id)


@every_stream
def test_what_leaves_asks_for_events(
    row: StreamRow, version: str, kind: Kind, azure: Any, scripted: Scripted
) -> None:
    scripted.scripts.append(Script(sse(row.end)))

    got = read_row(row, version, kind, azure, scripted.url)

    assert ([], None) == (got.items, got.error)
    head, _, body = scripted.requests[0].partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    headers = dict(line.lower().split(": ", 1) for line in lines)
    assert f"POST /openai{row.path}?api-version={version} HTTP/1.1" == first
    assert headers["accept"].startswith("text/event-stream")
    assert ("application/json", "key-1") == (
        headers["content-type"],
        headers["api-key"],
    )
    assert row.body == body


@every_stream
@pytest.mark.parametrize("end", ["end", "cut"])
def test_a_stream_that_is_cut_says_so_after_its_items(
    row: StreamRow,
    version: str,
    kind: Kind,
    azure: Any,
    errors: Any,
    scripted: Scripted,
    end: Any,
) -> None:
    """Half an answer is never mistaken for a whole one."""
    scripted.scripts.append(Script(row.sent, end=end))

    got = read_row(row, version, kind, azure, scripted.url)

    assert len(row.chunks) == len(got.items)
    assert isinstance(got.error, errors.StreamError)
    assert "POST" == got.error.method
    assert got.error.path in str(got.error)


CHUNK = sse(
    '{"id":"c","object":"chat.completion.chunk","created":0,"model":"m","choices":[]}'
)


def chat(newest: Any, kind: Kind, scripted: Scripted, *scripts: Script) -> Got:
    scripted.scripts.extend(scripts)
    return read(
        newest, kind, scripted.url, "chat.completions.create", messages=MESSAGES
    )


@both_clients
def test_an_item_that_is_cut_is_no_item(
    newest: Any, errors: Any, kind: Kind, scripted: Scripted
) -> None:
    got = chat(newest, kind, scripted, Script(CHUNK[:-20]))

    assert isinstance(got.error, errors.StreamError)


@both_clients
def test_an_error_within_a_stream_is_an_error(
    newest: Any, errors: Any, kind: Kind, scripted: Scripted
) -> None:
    failure = {"error": {"code": "server_error", "message": "Too much."}}
    script = Script(CHUNK + sse(json.dumps(failure)))

    got = chat(newest, kind, scripted, script)

    assert isinstance(got.error, errors.StreamError)
    assert "server_error" == got.error.body.error.code
    assert "Too much." == got.error.body.error.message


@both_clients
def test_an_item_of_another_shape_is_said_to_be_one(
    newest: Any, errors: Any, kind: Kind, scripted: Scripted
) -> None:
    got = chat(newest, kind, scripted, Script(sse('{"id":"c","choices":{}}')))

    assert isinstance(got.error, errors.DecodeError)
    assert [] == got.items


@both_clients
def test_a_refused_stream_is_refused_before_the_first_item(
    newest: Any, errors: Any, kind: Kind, scripted: Scripted
) -> None:
    body = b'{"error":{"code":"content_filter","message":"No."}}'
    script = Script(body, status=400, media_type="application/json")

    got = chat(newest, kind, scripted, script)

    assert isinstance(got.error, errors.BadRequestError)
    assert "content_filter" == got.error.body.error.code
    assert got.facts is None


@both_clients
def test_a_stream_is_retried_until_it_begins(
    newest: Any, kind: Kind, scripted: Scripted
) -> None:
    busy = Script(b"", status=429, headers="Retry-After: 0\r\n")

    got = chat(newest, kind, scripted, busy, Script(sse("[DONE]")))

    assert ([], None) == (got.items, got.error)
    assert 2 == len(scripted.requests)


@both_clients
@pytest.mark.parametrize("stream", [False, None])
def test_without_a_stream_the_whole_answer_comes(
    newest: Any, kind: Kind, scripted: Scripted, stream: bool | None
) -> None:
    whole = {
        "id": "c",
        "object": "chat.completion",
        "created": 0,
        "model": "m",
        "choices": [],
    }
    script = Script(json.dumps(whole).encode(), media_type="application/json")
    scripted.scripts.append(script)

    answer = call(
        newest,
        kind,
        {"endpoint": scripted.url, "api_key": "k"},
        "chat.completions.create",
        "d",
        messages=MESSAGES,
        stream=stream,
    )

    assert newest.models.CreateChatCompletionResponse is type(answer)
    assert b'{"stream":' + json.dumps(stream).encode() in scripted.requests[0]


def test_with_closes_a_stream_early(newest: Any, scripted: Scripted) -> None:
    """The server need not generate what nobody reads."""
    scripted.scripts.append(Script(CHUNK, end="hang"))

    with newest.Client(scripted.url, api_key="k") as client:
        with client.chat.completions.create(
            "d", messages=MESSAGES, stream=True
        ) as stream:
            first = next(stream)
        assert scripted.closed.wait(5)
        assert [] == list(stream)

    assert newest.models.CreateChatCompletionStreamResponse is type(first)


def test_async_with_closes_a_stream_early(newest: Any, scripted: Scripted) -> None:
    scripted.scripts.append(Script(CHUNK, end="hang"))

    async def send() -> Any:
        async with newest.AsyncClient(scripted.url, api_key="k") as client:
            async with await client.chat.completions.create(
                "d", messages=MESSAGES, stream=True
            ) as stream:
                first = await anext(stream)
            assert await asyncio.to_thread(scripted.closed.wait, 5)
            assert [] == [item async for item in stream]
            return first

    first = asyncio.run(send())

    assert newest.models.CreateChatCompletionStreamResponse is type(first)


def test_a_stream_that_was_read_gives_its_connection_back(
    newest: Any, scripted: Scripted
) -> None:
    scripted.scripts += [Script(CHUNK + sse("[DONE]")) for _ in range(3)]

    with newest.Client(scripted.url, api_key="k") as client:
        for _ in range(3):
            list(client.chat.completions.create("d", messages=MESSAGES, stream=True))

    assert (1, 3) == (scripted.connections, len(scripted.requests))


def test_an_async_stream_that_was_read_gives_its_connection_back(
    newest: Any, scripted: Scripted
) -> None:
    scripted.scripts += [Script(CHUNK + sse("[DONE]")) for _ in range(3)]

    async def send() -> None:
        async with newest.AsyncClient(scripted.url, api_key="k") as client:
            for _ in range(3):
                stream = await client.chat.completions.create(
                    "d", messages=MESSAGES, stream=True
                )
                async for _ in stream:
                    pass

    asyncio.run(send())

    assert (1, 3) == (scripted.connections, len(scripted.requests))
