"""A call ends in its time and keeps to its size, whatever the server does."""

from __future__ import annotations

import asyncio
import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx2
import pytest

from generator.runtime.client import AsyncClient, ClientSpec, SyncClient
from generator.runtime.errors import ConfigurationError, DecodeError, TimeoutError
from generator.runtime.events import Events
from generator.runtime.operation import Body, Operation, Reply

SPEC = ClientSpec(title="T", package="t", user_agent="t", models="")
GET: Operation[Any] = Operation(
    name="things.get",
    method="GET",
    path="/things",
    replies={"200": (Reply("application/json", "Any"),)},
)
POST: Operation[Any] = Operation(
    name="things.make",
    method="POST",
    path="/things",
    body=Body("application/json", "Any"),
    replies={"200": (Reply("application/json", "Any"),)},
)
FILE: Operation[Any] = Operation(
    name="things.file",
    method="GET",
    path="/file",
    replies={"200": (Reply("application/octet-stream", "bytes"),)},
)
STREAM: Events[Any] = Events(GET, "text/event-stream", "Any", end="[DONE]")
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
EVENTS = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"

Send = Callable[[bytes], None]


@contextmanager
def server(answer: Callable[[Send], None]) -> Iterator[str]:
    """Answer every connection's first request by `answer`, until it is hung up on."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve(connection: socket.socket) -> None:
        with connection:
            try:
                connection.recv(65536)
                answer(connection.sendall)
            except OSError:
                pass

    def listen() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    threading.Thread(target=listen, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.close()


def drip(send: Send) -> None:
    for _ in range(1000):
        send(b" ")
        time.sleep(0.02)


def slow_headers(send: Send) -> None:
    send(HEAD + b"x-slow: ")
    drip(send)


def slow_body(send: Send) -> None:
    send(HEAD + b"content-length: 1000\r\n\r\n")
    drip(send)


def slow_events(send: Send) -> None:
    send(EVENTS + b'data: {"n": 1}\n\n:')
    drip(send)


def of(content: bytes, headers: bytes = b"") -> Callable[[Send], None]:
    length = b"content-length: %d\r\n\r\n" % len(content)
    return lambda send: send(HEAD + headers + length + content)


@pytest.mark.parametrize("answer", [slow_headers, slow_body])
def test_total_timeout_ends_a_dripping_answer(answer: Callable[[Send], None]) -> None:
    """Each piece comes long before `timeout`."""
    with server(answer) as url, SyncClient(SPEC, base_url=url, timeout=5.0) as client:
        began = time.monotonic()
        with pytest.raises(TimeoutError):
            client._core.call(GET, options={"total_timeout": 0.2, "max_retries": 5})

    assert time.monotonic() - began < 1


@pytest.mark.parametrize("answer", [slow_headers, slow_body])
def test_total_timeout_of_an_asynchronous_client(
    answer: Callable[[Send], None],
) -> None:
    async def run(url: str) -> None:
        async with AsyncClient(SPEC, base_url=url, total_timeout=0.2) as client:
            with pytest.raises(TimeoutError, match="total_timeout"):
                await client._core.call(GET)

    with server(answer) as url:
        began = time.monotonic()
        asyncio.run(run(url))

    assert time.monotonic() - began < 1


def test_total_timeout_holds_for_a_stream_to_its_end() -> None:
    with server(slow_events) as url, SyncClient(SPEC, base_url=url) as client:
        stream = client._core.stream(STREAM, options={"total_timeout": 0.3})
        items = iter(stream)

        assert {"n": 1} == next(items)
        with pytest.raises(TimeoutError, match=r"GET /things: .*total_timeout"):
            next(items)


def test_total_timeout_of_an_asynchronous_stream() -> None:
    async def run(url: str) -> None:
        async with AsyncClient(SPEC, base_url=url) as client:
            stream = await client._core.stream(STREAM, options={"total_timeout": 0.3})
            items = aiter(stream)
            assert {"n": 1} == await anext(items)
            with pytest.raises(TimeoutError, match=r"GET /things: .*total_timeout"):
                await anext(items)

    with server(slow_events) as url:
        asyncio.run(run(url))


def test_total_timeout_holds_through_an_httpx2_client_of_the_callers() -> None:
    """Between the pieces of a body: nothing is known of what lies below."""
    with server(slow_body) as url, httpx2.Client() as http:
        client = SyncClient(SPEC, base_url=url, http_client=http, total_timeout=0.2)
        with pytest.raises(TimeoutError):
            client._core.call(GET)


def test_no_pause_for_a_retry_goes_beyond_the_total_timeout() -> None:
    requests = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(503, headers={"retry-after": "30"})

    client = SyncClient(
        SPEC,
        base_url="http://127.0.0.1",
        transport=httpx2.MockTransport(answer),
        total_timeout=5.0,
    )
    client._core.settings.sleep = lambda seconds: pytest.fail(f"slept {seconds}")
    with pytest.raises(Exception, match="503"):
        client._core.call(GET)

    assert 1 == len(requests)


@pytest.mark.parametrize("value", [0, -1, float("nan")])
def test_total_timeout_is_positive(value: float) -> None:
    with pytest.raises(ValueError, match="total_timeout"):
        SyncClient(SPEC, base_url="http://127.0.0.1", total_timeout=value)


def test_total_timeout_is_a_number() -> None:
    client = SyncClient(SPEC, base_url="http://127.0.0.1")
    wrong: Any = {"total_timeout": "3"}
    with pytest.raises(TypeError, match="total_timeout"):
        client._core.call(GET, options=wrong)


def test_compressed_answer_cannot_become_larger_than_allowed() -> None:
    bomb = gzip.compress(b" " * 10_000_000)
    assert len(bomb) < 20_000
    with (
        server(of(bomb, b"content-encoding: gzip\r\n")) as url,
        SyncClient(SPEC, base_url=url, max_response_size=1_000_000) as client,
        pytest.raises(DecodeError, match="at most 1000000 bytes") as raised,
    ):
        client._core.call(GET)

    assert 200 == raised.value.status
    assert "GET" == raised.value.method


def test_compressed_answer_within_the_size_is_decoded() -> None:
    packed = gzip.compress(b'{"a": [1, 2]}')
    with (
        server(of(packed, b"content-encoding: gzip\r\n")) as url,
        SyncClient(SPEC, base_url=url) as client,
    ):
        assert {"a": [1, 2]} == client._core.call(GET)


def test_json_without_a_length_is_measured() -> None:
    def endless(send: Send) -> None:
        send(HEAD + b"\r\n")
        while True:
            send(b" " * 100_000)

    async def run(url: str) -> None:
        async with AsyncClient(
            SPEC, base_url=url, max_response_size=1_000_000
        ) as client:
            with pytest.raises(DecodeError, match="at most 1000000 bytes"):
                await client._core.call(GET)

    with server(endless) as url:
        asyncio.run(run(url))


def test_files_are_as_large_as_they_are() -> None:
    content = b"x" * 5000
    head = HEAD.replace(b"application/json", b"application/octet-stream")
    length = b"content-length: %d\r\n\r\n" % len(content)
    with (
        server(lambda send: send(head + length + content)) as url,
        SyncClient(SPEC, base_url=url, max_response_size=1000) as client,
    ):
        assert content == client._core.call(FILE)


def test_answer_that_is_too_large_is_not_asked_for_again() -> None:
    requests = []

    def answer(send: Send) -> None:
        requests.append(1)
        of(gzip.compress(b" " * 9999), b"content-encoding: gzip\r\n")(send)

    with (
        server(answer) as url,
        SyncClient(SPEC, base_url=url, max_response_size=100) as client,
        pytest.raises(DecodeError),
    ):
        client._core.call(POST, body={})

    assert [1] == requests


def test_closed_client_says_so_before_any_time_runs_out() -> None:
    client = SyncClient(SPEC, base_url="http://127.0.0.1", total_timeout=5.0)
    client.close()
    with pytest.raises(ConfigurationError, match="closed"):
        client._core.call(GET)
