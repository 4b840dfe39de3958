"""Streams over real connections: items, ends, errors; both clients."""

from __future__ import annotations

import asyncio
import gc
import gzip
import zlib
from collections.abc import Callable, Iterator
from threading import Timer
from typing import Any

import pytest

from generator.runtime.errors import (
    ApiError,
    BadRequestError,
    ConfigurationError,
    DecodeError,
    StreamError,
    TimeoutError,
    UnexpectedStatusError,
)
from generator.runtime.events import Events
from generator.runtime.operation import Body, Operation, Parameter, Reply
from generator.runtime.raw import RawResponse
from generator.runtime.stream import AsyncStream, Stream
from tests.unit.runtime.golden_client.v1 import AsyncClient, Client
from tests.unit.runtime.golden_client.v1.models import Failure, Message
from tests.unit.runtime.scripted import Script, Scripted, sse


def operation(
    *, errors: dict[str, tuple[Reply, ...]] | None = None, **more: Any
) -> Operation[Any]:
    return Operation(
        name="talk",
        method="POST",
        path="/talk/{to}",
        parameters=(Parameter("path", "to", "str"),),
        body=Body("application/json", "Any"),
        replies={"200": (Reply("application/json", "Any"),)},
        errors=errors or {"default": (Reply("application/json", "Failure"),)},
        security=(("apiKey",),),
        **more,
    )


def talk(**more: Any) -> Events[Message]:
    more.setdefault("end", "[DONE]")
    return Events(operation(), "text/event-stream", "Message", **more)


COW = '{"role": "cow", "content": "moo"}'
PIG = '{"role": "pig", "content": null, "x-new": 1}'


@pytest.fixture
def server() -> Iterator[Scripted]:
    with Scripted() as found:
        yield found


Found = tuple[list[Any], Exception | None]


def read(server: Scripted, events: Events[Any], **options: Any) -> Found:
    """Read a whole stream by both clients, which see the same; return what they saw."""
    server.scripts = server.scripts * 2
    settings: dict[str, Any] = {
        "api_key": "k3y-k3y",
        "max_retries": 0,
        "timeout": options.pop("timeout", 5.0),
    }
    items: list[Any] = []
    problem: Exception | None = None
    with Client(server.url, **settings) as client:
        try:
            for item in client._core.stream(events, ("cow",), {"n": 1}, options):  # type: ignore[arg-type]  # a plain dict
                items.append(item)
        except Exception as error:
            problem = error
    found, trouble = asyncio.run(_read(server, events, settings, options))
    assert items == found
    assert (type(problem), str(problem)) == (type(trouble), str(trouble))
    return items, problem


async def _read(
    server: Scripted, events: Events[Any], settings: Any, options: Any
) -> Found:
    items: list[Any] = []
    async with AsyncClient(server.url, **settings) as client:
        try:
            stream = await client._core.stream(events, ("cow",), {"n": 1}, options)
            async for item in stream:
                items.append(item)
        except Exception as error:
            return items, error
    return items, None


def roles(items: list[Any]) -> list[str]:
    return [item.role for item in items]


def test_items_come_until_the_sentinel(server: Scripted) -> None:
    server.scripts = [Script(sse(COW, PIG), sse("[DONE]", "never read"))]

    items, problem = read(server, talk())

    assert problem is None
    assert Message(role="cow", content="moo") == items[0]
    assert ["cow", "pig"] == roles(items)
    assert {"x-new": 1} == items[1].__dict__["_unknown"]
    head = server.requests[0].lower()
    assert head.startswith(b"post /zoo/talk/cow http/1.1")
    assert b"accept: text/event-stream, application/json\r\n" in head
    assert b"zoo-key: k3y-k3y\r\n" in head
    assert server.requests[0].endswith(b'{"n":1}')


def test_the_caller_may_ask_for_something_else(server: Scripted) -> None:
    server.scripts = [Script(sse("[DONE]"))]

    read(server, talk(), extra_headers={"Accept": "text/html"})

    assert b"accept: text/html\r\n" in server.requests[0].lower()


def test_every_way_to_split_the_bytes(server: Scripted) -> None:
    text = b"\xef\xbb\xbf: hi\r\n\r\nid: 1\r\n" + sse(COW).replace(b"\n", b"\r\n")
    text = text.replace(b"moo", "mö€".encode()) + b"data: [DONE]\r\n\r\n"
    pieces = [text[i : i + 1] for i in range(len(text))]
    scripts = [Script(text[:cut], text[cut:]) for cut in range(0, len(text), 5)]
    server.scripts = [Script(*pieces), *scripts]

    with Client(server.url, api_key="k3y") as client:
        for _ in range(len(server.scripts)):
            with client._core.stream(talk(), ("cow",)) as stream:
                assert [Message(role="cow", content="mö€")] == list(stream)


def test_an_event_is_given_out_before_the_next_one_comes(server: Scripted) -> None:
    server.scripts = [Script(sse(COW), end="hang")]

    with (
        Client(server.url, api_key="k3y") as client,
        client._core.stream(talk(), ("cow",)) as stream,
    ):
        assert "cow" == next(stream).role


def test_the_stream_flag_of_a_method(server: Scripted) -> None:
    """The overloads say which of the two comes: mypy checks the annotations here."""
    server.scripts = [Script(sse(COW, "[DONE]"))] * 2
    with Client(server.url, api_key="k3y") as client:
        create = client.chat.completions.create
        stream: Stream[Message] = create("d", messages=[], stream=True)
        assert ["cow"] == [message.role for message in stream]
    assert server.requests[0].endswith(b'{"messages":[],"stream":true}')

    async def main() -> list[str]:
        async with AsyncClient(server.url, api_key="k3y") as client:
            create = client.chat.completions.create
            stream: AsyncStream[Message] = await create("d", messages=[], stream=True)
            return [message.role async for message in stream]

    assert ["cow"] == asyncio.run(main())


# --- ends


def test_a_stream_without_its_sentinel_is_an_error(server: Scripted) -> None:
    server.scripts = [Script(sse(COW, PIG))]

    items, problem = read(server, talk())

    assert ["cow", "pig"] == roles(items)
    assert type(problem) is StreamError
    assert 'POST /talk/{to}: the stream ended before "[DONE]" came' == str(problem)
    assert (200, "POST") == (problem.status, problem.method)


def test_a_stream_that_has_no_sentinel_ends_with_the_answer(server: Scripted) -> None:
    server.scripts = [Script(sse(COW, PIG))]

    items, problem = read(server, talk(end=None))

    assert (["cow", "pig"], None) == (roles(items), problem)


def test_an_event_cut_short_is_an_error(server: Scripted) -> None:
    server.scripts = [Script(sse(COW), sse(PIG)[:-1])]

    items, problem = read(server, talk(end=None))

    assert ["cow"] == roles(items)
    assert type(problem) is StreamError
    assert str(problem).startswith(
        'POST /talk/{to}: the stream ended within an event: {"role": "pig"'
    )


def test_a_sentinel_may_lack_its_blank_line(server: Scripted) -> None:
    server.scripts = [Script(sse(COW), b"data: [DONE]")]

    items, problem = read(server, talk())

    assert (["cow"], None) == (roles(items), problem)


@pytest.mark.parametrize("end", ["[DONE]", None])
def test_a_connection_that_is_cut_is_an_error(
    end: str | None, server: Scripted
) -> None:
    server.scripts = [Script(sse(COW), end="cut")]

    items, problem = read(server, talk(end=end))

    assert ["cow"] == roles(items)
    assert type(problem) is StreamError
    assert "the connection broke within the stream" in str(problem)
    assert "POST /talk/{to}" in str(problem)


def test_silence_is_a_timeout(server: Scripted) -> None:
    server.scripts = [Script(sse(COW), end="hang")]

    items, problem = read(server, talk(), timeout=0.1)

    assert ["cow"] == roles(items)
    assert type(problem) is TimeoutError
    assert "POST /talk/{to}: nothing more of the stream came in time" == str(problem)


def test_the_sentinel_may_stand_within_an_item(server: Scripted) -> None:
    last = '{"role": "cow", "content": "[DONE]"}'
    server.scripts = [Script(sse(COW, last, PIG))]

    items, problem = read(server, talk(end_at="/content"))

    assert (["cow"], None) == (roles(items), problem)


def test_a_deep_sentinel(server: Scripted) -> None:
    events: Events[Any] = Events(
        operation(),
        "text/event-stream",
        "Any",
        end="[DONE]",
        end_at="/choices/0/messages/0/a~1b~0",
    )
    deep = '{"choices": [{"messages": [{"a/b~": "%s"}]}]}'
    server.scripts = [
        Script(sse('{"choices": []}', "[]", "1", deep % "x", deep % "[DONE]"))
    ]

    items, problem = read(server, events)

    assert problem is None
    assert [{"choices": []}, [], 1] == items[:3]
    assert 4 == len(items)


# --- errors among the items


def test_an_event_called_error_is_one(server: Scripted) -> None:
    failure = b'event: error\ndata: {"code": "slow", "message": "wait"}\n\n'
    server.scripts = [Script(sse(COW), failure, headers="X-Request-Id: r7\r\n")]

    items, problem = read(server, talk())

    assert ["cow"] == roles(items)
    assert isinstance(problem, StreamError)
    assert Failure(code="slow", message="wait") == problem.body
    assert (
        "POST /talk/{to}: the server sent an error (request id r7): "
        '{"code": "slow", "message": "wait"}' == str(problem)
    )


@pytest.mark.parametrize(
    ("data", "body"),
    [
        ('{"error": {"message": "no"}}', {"error": {"message": "no"}}),
        ('{"error": "no", "id": 1}', {"error": "no", "id": 1}),
        ('{"code": "x"}', Failure(code="x")),
    ],
)
def test_an_error_object_is_no_item(data: str, body: object, server: Scripted) -> None:
    server.scripts = [Script(sse(COW, data, COW, "[DONE]"))]

    items, problem = read(server, talk())

    assert ["cow"] == roles(items)
    assert isinstance(problem, StreamError)
    assert body == problem.body


def test_what_has_a_member_of_an_item_is_one(server: Scripted) -> None:
    item = '{"role": "cow", "content": null, "error": "none", "code": "c"}'
    server.scripts = [Script(sse(item, "[DONE]"))]

    items, problem = read(server, talk())

    assert (["cow"], None) == (roles(items), problem)


@pytest.mark.parametrize(
    ("data", "body"),
    [
        (b"out of hay", "out of hay"),
        (b'{"other": 1}', {"other": 1}),
        (COW.encode(), Message(role="cow", content="moo")),
    ],
)
def test_the_body_of_an_error_is_read_as_well_as_it_can_be(
    data: bytes, body: object, server: Scripted
) -> None:
    server.scripts = [Script(b"event: error\ndata: " + data + b"\n\n")]

    _, problem = read(server, talk())

    assert isinstance(problem, StreamError)
    assert body == problem.body


def test_an_item_of_another_shape(server: Scripted) -> None:
    server.scripts = [Script(sse(COW, '{"role": 5, "content": null}', "[DONE]"))]

    items, problem = read(server, talk())

    assert ["cow"] == roles(items)
    assert type(problem) is DecodeError
    assert ("/role", "POST", 200) == (problem.pointer, problem.method, problem.status)
    assert str(problem).endswith('found an integer: {"role": 5, "content": null}')


def test_what_is_no_json(server: Scripted) -> None:
    server.scripts = [Script(sse(COW, "{oops", "[DONE]"))]

    items, problem = read(server, talk())

    assert (["cow"], DecodeError) == (roles(items), type(problem))
    assert str(problem).endswith(": {oops")


def test_signs_of_life_are_no_items(server: Scripted) -> None:
    server.scripts = [
        Script(b": ping\n\ndata:\n\n", sse(COW), b"data\n\n", sse("[DONE]"))
    ]

    items, problem = read(server, talk())

    assert (["cow"], None) == (roles(items), problem)


def test_bytes_that_are_no_utf8_are_replaced(server: Scripted) -> None:
    server.scripts = [Script(sse(COW).replace(b"moo", b"m\xff"), sse("[DONE]"))]

    items, _ = read(server, talk())

    assert "m\N{REPLACEMENT CHARACTER}" == items[0].content


# --- other kinds of items


def test_text(server: Scripted) -> None:
    events: Events[str] = Events(operation(), "text/event-stream", "str")
    server.scripts = [Script(b"data: a\ndata: b\n\ndata\n\n")]

    assert (["a\nb", ""], None) == read(server, events)


def test_events_with_their_names(server: Scripted) -> None:
    events: Events[Any] = Events(
        operation(), "text/event-stream", "Any", end="bye", is_whole=True
    )
    server.scripts = [
        Script(b"event: a\ndata: [1]\n\ndata: hi\n\nevent: done\ndata: bye\n\n")
    ]

    assert (
        [{"event": "a", "data": [1]}, {"data": "hi"}],
        None,
    ) == read(server, events)


def test_lines(server: Scripted) -> None:
    events: Events[Message] = Events(operation(), "application/jsonl", "Message")
    lines = f"{COW}\n\n{PIG}".encode()
    for media_type in ("application/x-ndjson", "application/json", "text/plain"):
        server.scripts = [Script(lines[:9], lines[9:], media_type=media_type)]
        items, problem = read(server, events)
        assert (["cow", "pig"], None) == (roles(items), problem)


def test_a_line_cut_short_is_an_error(server: Scripted) -> None:
    events: Events[Message] = Events(operation(), "application/jsonl", "Message")
    server.scripts = [
        Script(f"{COW}\n{PIG[:-4]}".encode(), media_type="application/jsonl")
    ]

    items, problem = read(server, events)

    assert (["cow"], StreamError) == (roles(items), type(problem))
    assert "the stream ended within an item: {" in str(problem)


def test_an_error_among_lines(server: Scripted) -> None:
    events: Events[Message] = Events(operation(), "application/jsonl", "Message")
    server.scripts = [Script(b'{"error": {"a": 1}}\n', media_type="application/json")]

    _, problem = read(server, events)

    assert isinstance(problem, StreamError)
    assert {"error": {"a": 1}} == problem.body


def test_a_text_sequence(server: Scripted) -> None:
    events: Events[Message] = Events(operation(), "application/json-seq", "Message")
    text = f"\x1e{COW}\n\x1e{PIG}\n".encode()
    server.scripts = [Script(text[:20], text[20:], media_type="application/json-seq")]

    items, problem = read(server, events)

    assert (["cow", "pig"], None) == (roles(items), problem)


# --- answers that are no streams


def test_a_failure_raises_before_any_item(server: Scripted) -> None:
    server.scripts = [
        Script(b'{"code": "x"', b"}", status=400, media_type="application/json")
    ]
    with Client(server.url, api_key="k3y") as client:
        with pytest.raises(BadRequestError) as caught:
            client._core.stream(talk(), ("cow",))
        assert Failure(code="x") == caught.value.body

        # The connection is free again.
        server.scripts = [Script(sse("[DONE]"))]
        assert [] == list(client._core.stream(talk(), ("cow",)))
    assert 1 == server.connections


def test_an_undocumented_success_raises(server: Scripted) -> None:
    server.scripts = [Script(b"{}", status=202, media_type="application/json")]

    items, problem = read(server, talk())

    assert ([], UnexpectedStatusError) == (items, type(problem))


@pytest.mark.parametrize(
    ("media_type", "text", "body"),
    [
        ("application/json", b'{"code": "x"}', Failure(code="x")),
        ("application/json", b'{"role": "cow"}', {"role": "cow"}),
        ("text/html", b"<h1>Log in</h1>", "<h1>Log in</h1>"),
    ],
)
def test_a_success_that_is_no_stream(
    media_type: str, text: bytes, body: object, server: Scripted
) -> None:
    server.scripts = [Script(text, media_type=media_type)]

    items, problem = read(server, talk())

    assert ([], StreamError) == (items, type(problem))
    assert isinstance(problem, StreamError)
    assert body == problem.body
    assert (
        f"POST /talk/{{to}}: expected text/event-stream, found {media_type}: "
        f"{text.decode()}"
    ) == str(problem)


def test_a_media_type_that_is_no_stream() -> None:
    events: Events[Any] = Events(operation(), "application/json", "Any")
    with (
        Client("http://x.test", api_key="k3y") as client,
        pytest.raises(ConfigurationError, match="application/json is no stream"),
    ):
        client._core.stream(events, ("cow",))


# --- connections


def test_the_connection_is_used_again(server: Scripted) -> None:
    server.scripts = [Script(sse(COW, "[DONE]")) for _ in range(3)]
    with Client(server.url, api_key="k3y") as client:
        for _ in range(3):
            assert 1 == len(list(client._core.stream(talk(), ("cow",))))
    assert 1 == server.connections


def test_the_connection_is_used_again_by_the_async_client(server: Scripted) -> None:
    server.scripts = [Script(sse(COW, "[DONE]")) for _ in range(3)]

    async def main() -> None:
        async with AsyncClient(server.url, api_key="k3y") as client:
            for _ in range(3):
                stream = await client._core.stream(talk(), ("cow",))
                assert ["cow"] == [item.role async for item in stream]

    asyncio.run(main())
    assert 1 == server.connections


def test_a_server_that_does_not_end_behind_the_sentinel(server: Scripted) -> None:
    server.scripts = [Script(sse(COW, "[DONE]"), end="hang")]

    items, problem = read(server, talk(), timeout=30.0)

    assert (["cow"], None) == (roles(items), problem)


@pytest.mark.parametrize("how", ["close", "with", "drop", "unread", "client"])
def test_an_early_end_releases_the_connection(how: str, server: Scripted) -> None:
    server.scripts = [Script(sse(COW, PIG), end="hang")]
    with Client(server.url, api_key="k3y") as client:
        stream: Stream[Message] | None = client._core.stream(talk(), ("cow",))
        assert stream is not None
        if how != "unread":
            for _ in stream:
                break
        if how == "with":
            with stream:
                pass
        elif how == "drop":
            stream = None
            gc.collect()
        elif how == "client":
            client.close()
        else:
            stream.close()
            assert [] == list(stream)
            stream.close()
        assert server.closed.wait(5)


@pytest.mark.parametrize("how", ["aclose", "with", "unread", "cancel", "other"])
def test_an_early_end_of_an_async_stream(how: str, server: Scripted) -> None:
    server.scripts = [Script(sse(COW), end="hang")]

    async def main() -> None:
        async with AsyncClient(server.url, api_key="k3y") as client:
            stream = await client._core.stream(talk(), ("cow",))
            if how != "unread":
                assert "cow" == (await anext(stream)).role
            if how == "with":
                async with stream:
                    pass
            elif how in ("cancel", "other"):
                task = asyncio.create_task(_rest(stream))
                await asyncio.sleep(0.01)
                if how == "cancel":
                    task.cancel()
                else:
                    await stream.aclose()
                with pytest.raises((asyncio.CancelledError, StreamError)):
                    await task
            else:
                await stream.aclose()
                await stream.aclose()
            assert await asyncio.to_thread(server.closed.wait, 5)

    asyncio.run(main())


def test_another_thread_may_close_a_stream(server: Scripted) -> None:
    server.scripts = [Script(sse(COW), end="hang")]
    with (
        Client(server.url, api_key="k3y") as client,
        client._core.stream(talk(), ("cow",)) as stream,
    ):
        next(stream)
        other = Timer(0.05, stream.close)
        other.start()
        with pytest.raises(StreamError, match="broke within the stream"):
            next(stream)
        other.join()


async def _rest(stream: AsyncStream[Message]) -> None:
    async for _ in stream:
        pass


# --- bodies and facts


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_compressed_streams(coding: str, server: Scripted) -> None:
    squeeze = zlib.compressobj(wbits=31 if coding == "gzip" else 15)
    pieces = []
    for data in (COW, PIG, "[DONE]"):
        piece = squeeze.compress(sse(data)) + squeeze.flush(zlib.Z_SYNC_FLUSH)
        pieces += [piece[:7], piece[7:]]
    pieces.append(squeeze.flush())
    headers = f"Content-Encoding: {coding}\r\n"
    server.scripts = [Script(*pieces, headers=headers)]

    items, problem = read(server, talk())

    assert (["cow", "pig"], None) == (roles(items), problem)


def test_a_broken_compression(server: Scripted) -> None:
    good = gzip.compress(sse(COW))
    headers = "Content-Encoding: gzip\r\n"
    server.scripts = [Script(good[:12], b"\xff" * 50, headers=headers)]

    _, problem = read(server, talk())

    assert StreamError is type(problem)


def test_facts_of_a_stream(server: Scripted) -> None:
    server.scripts = [Script(sse(COW, "[DONE]"), headers="X-Request-Id: r1\r\n")]
    with Client(server.url, api_key="k3y") as client:
        stream = client._core.stream(talk(), ("cow",))
        facts = stream.response
        assert (200, "r1") == (facts.status, facts.request_id)
        assert "text/event-stream" == facts.headers["content-type"]
        list(stream)
    assert "<Stream 200: 1 items>" == repr(stream)


def test_raw_gives_the_stream_as_value(server: Scripted) -> None:
    server.scripts = [Script(sse(COW, "[DONE]"))] * 2

    def say(core: Any) -> Callable[..., Any]:
        return lambda **options: core.stream(talk(), ("cow",), options=options)

    with Client(server.url, api_key="k3y") as client:
        raw: RawResponse[Stream[Message]] = client.raw(say(client._core))
        assert 200 == raw.status
        assert ["cow"] == roles(list(raw.value))

    async def main() -> None:
        async with AsyncClient(server.url, api_key="k3y") as client:
            raw = await client.raw(say(client._core))
            assert ["cow"] == [item.role async for item in raw.value]

    asyncio.run(main())


def test_a_secret_that_is_echoed_is_masked(server: Scripted) -> None:
    server.scripts = [Script(sse('{"error": "bad key k3y-k3y"}'))]

    _, problem = read(server, talk())

    assert isinstance(problem, ApiError)
    assert str(problem).endswith('{"error": "bad key ***"}')


def test_streams_of_many_tasks_do_not_mix(server: Scripted) -> None:
    own = [f'{{"role": "{n}", "content": null}}' for n in range(30)]
    server.scripts = [Script(*[sse(each)] * 20, sse("[DONE]")) for each in own]

    async def one(client: AsyncClient) -> set[str]:
        stream = await client._core.stream(talk(), ("cow",))
        seen = [item.role async for item in stream]
        assert 20 == len(seen)
        return set(seen)

    async def main() -> list[set[str]]:
        async with AsyncClient(server.url, api_key="k3y") as client:
            return await asyncio.gather(*(one(client) for _ in own))

    found = asyncio.run(main())
    assert {frozenset((str(n),)) for n in range(30)} == set(map(frozenset, found))
