"""A server of ours that does to its clients what servers and networks do.

What it does is the word in the place of the deployment:
`/deployments/slow-headers/chat/completions`. It speaks raw bytes over sockets.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import struct
import threading
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self, TypeAlias

__all__ = ["ANSWER", "BEHAVIOURS", "Misbehaving", "Visit"]

ANSWER = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1700000000,
    "model": "gpt-4o",
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "content": "All is well.",
                "refusal": None,
            },
            "finish_reason": "stop",
            "logprobs": None,
        }
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 3, "total_tokens": 4},
}
_BODY = json.dumps(ANSWER).encode()
_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
_EVENTS = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"
    b"transfer-encoding: chunked\r\n\r\n"
)
_FOR_EVER = 3600.0
_TICK = 0.03


class Visit:
    """One request, and the line back to who made it."""

    def __init__(
        self,
        server: Misbehaving,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        head: bytes,
    ) -> None:
        self.server = server
        self.reader = reader
        self.writer = writer
        self.head = head

    async def send(self, data: bytes) -> None:
        """Send bytes."""
        self.writer.write(data)
        await self.writer.drain()

    async def answer(self, body: bytes = _BODY, headers: bytes = b"") -> None:
        """Send a whole answer."""
        length = b"content-length: %d\r\n" % len(body)
        await self.send(_HEAD + headers + length + b"\r\n" + body)

    async def event(self, data: bytes) -> None:
        """Send an event of a stream as a chunk."""
        await self.send(_chunk(b"data: " + data + b"\n\n"))

    def reset(self) -> None:
        """End the connection by RST."""
        line: socket.socket = self.writer.get_extra_info("socket")
        linger = struct.pack("ii", 1, 0)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()


Behaviour: TypeAlias = Callable[[Visit], Awaitable[bool]]
"""Returns whether the connection may be used again."""


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def _piece(text: str) -> bytes:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    return json.dumps(
        {
            "id": "chatcmpl-1",
            "object": "chat.completion.chunk",
            "created": 1700000000,
            "model": "gpt-4o",
            "choices": [choice],
        }
    ).encode()


async def _well(visit: Visit) -> bool:
    await visit.answer()
    return True


async def _reset(visit: Visit) -> bool:
    visit.reset()
    return False


async def _reset_once(visit: Visit) -> bool:
    if visit.server.is_first(visit.head):
        visit.reset()
        return False
    return await _well(visit)


async def _silent(visit: Visit) -> bool:
    await asyncio.sleep(_FOR_EVER)
    return False


async def _hang_up(visit: Visit) -> bool:
    return False


async def _slow_headers(visit: Visit) -> bool:
    await visit.send(_HEAD)
    for number in range(100_000):
        await visit.send(b"x" if number % 40 else b"\r\nx-filler: ")
        await asyncio.sleep(_TICK)
    return False


async def _slow_body(visit: Visit) -> bool:
    await visit.send(_HEAD + b"content-length: 100000\r\n\r\n")
    for _ in range(100_000):
        await visit.send(b" ")
        await asyncio.sleep(_TICK)
    return False


async def _short_length(visit: Visit) -> bool:
    await visit.send(_HEAD + b"content-length: 5000\r\n\r\n" + _BODY[:60])
    return False


async def _cut_chunks(visit: Visit) -> bool:
    await visit.send(_HEAD + b"transfer-encoding: chunked\r\n\r\n")
    await visit.send(_chunk(_BODY[:60]))
    return False


async def _cut_json(visit: Visit) -> bool:
    await visit.answer(_BODY[:60])
    return True


async def _no_json(visit: Visit) -> bool:
    await visit.answer(b"\xff\xfe{]")
    return True


async def _empty(visit: Visit) -> bool:
    await visit.answer(b"")
    return True


async def _html(visit: Visit) -> bool:
    page = b"<html>maintenance</html>"
    await visit.send(
        b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: %d\r\n\r\n%s"
        % (len(page), page)
    )
    return True


async def _mislabelled(visit: Visit) -> bool:
    await visit.send(
        b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: %d\r\n\r\n%s"
        % (len(_BODY), _BODY)
    )
    return True


async def _no_http(visit: Visit) -> bool:
    await visit.send(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")
    return False


async def _bad_chunk(visit: Visit) -> bool:
    await visit.send(_HEAD + b"transfer-encoding: chunked\r\n\r\nzz\r\nhello\r\n")
    return False


async def _flood(visit: Visit) -> bool:
    await visit.send(_HEAD)
    for number in range(20_000):
        await visit.send(b"x-flood-%d: %s\r\n" % (number, b"y" * 200))
    return False


async def _bomb(visit: Visit) -> bool:
    await visit.answer(visit.server.bomb(), b"content-encoding: gzip\r\n")
    return True


async def _bad_gzip(visit: Visit) -> bool:
    await visit.answer(b"not gzip at all", b"content-encoding: gzip\r\n")
    return True


async def _gzip(visit: Visit) -> bool:
    await visit.answer(gzip.compress(_BODY), b"content-encoding: gzip\r\n")
    return True


async def _endless(visit: Visit) -> bool:
    await visit.send(_HEAD + b"transfer-encoding: chunked\r\n\r\n")
    spaces = _chunk(b" " * 1_000_000)
    for _ in range(2000):
        await visit.send(spaces)
    return False


async def _interim(visit: Visit) -> bool:
    await visit.send(b"HTTP/1.1 100 Continue\r\n\r\n")
    for _ in range(20):
        await visit.send(b"HTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n")
    return await _well(visit)


async def _abroad(visit: Visit) -> bool:
    other = visit.server.other
    target = other.url if other is not None else "http://127.0.0.1:9"
    location = f"{target}/deployments/well/chat/completions".encode()
    await visit.send(
        b"HTTP/1.1 307 Temporary Redirect\r\nlocation: %s\r\ncontent-length: 0\r\n\r\n"
        % location
    )
    return True


async def _round(visit: Visit) -> bool:
    await visit.send(
        b"HTTP/1.1 307 Temporary Redirect\r\n"
        b"location: /deployments/round/chat/completions\r\ncontent-length: 0\r\n\r\n"
    )
    return True


async def _drops_idle(visit: Visit) -> bool:
    await visit.answer()
    return False  # without a word, as servers do when a connection is idle


async def _tenth(visit: Visit) -> bool:
    visit.server.count += 1
    number, failed = visit.server.count, visit.server.count % 10 == 0
    if not failed:
        return await _well(visit)
    visit.server.failed += 1
    kind = number // 10 % 4
    if kind == 0:
        visit.reset()
        return False
    if kind == 1:
        return await _short_length(visit)
    status = b"503 Service Unavailable" if kind == 2 else b"429 Too Many Requests"
    await visit.send(
        b"HTTP/1.1 %s\r\nretry-after-ms: 20\r\ncontent-length: 0\r\n\r\n" % status
    )
    return True


async def _many(visit: Visit) -> bool:
    await visit.send(_EVENTS)
    piece = b"data: " + _piece("x") + b"\n\n"
    for _ in range(1000):
        await visit.send(_chunk(piece * 100))
    await visit.event(b"[DONE]")
    await visit.send(b"0\r\n\r\n")
    return True


async def _bytewise(visit: Visit) -> bool:
    await visit.send(_EVENTS)
    for byte in b"data: " + _piece("x") + b"\r\n\r\ndata: [DONE]\n\n":
        await visit.send(_chunk(bytes((byte,))))
    await visit.send(b"0\r\n\r\n")
    return True


async def _cut_stream(visit: Visit) -> bool:
    await visit.send(_EVENTS)
    await visit.event(_piece("x"))
    await visit.send(b"0\r\n\r\n")
    return True


async def _torn_stream(visit: Visit) -> bool:
    await visit.send(_EVENTS)
    await visit.event(_piece("x"))
    await asyncio.sleep(_TICK)  # what was sent has to arrive before the RST
    visit.reset()
    return False


async def _stalled_stream(visit: Visit) -> bool:
    await visit.send(_EVENTS)
    await visit.event(_piece("x"))
    return await _silent(visit)


async def _dripping_stream(visit: Visit) -> bool:
    await visit.send(_EVENTS)
    for _ in range(100_000):
        await visit.send(_chunk(b": still here\n\n"))
        await asyncio.sleep(_TICK)
    return False


async def _failing_stream(visit: Visit) -> bool:
    await visit.send(_EVENTS)
    await visit.event(_piece("x"))
    await visit.event(b'{"error": {"code": "server_error", "message": "broken"}}')
    await visit.send(b"0\r\n\r\n")
    return True


async def _garbled_stream(visit: Visit) -> bool:
    await visit.send(_EVENTS)
    await visit.event(_piece("x"))
    await visit.event(b"{not json")
    await visit.send(b"0\r\n\r\n")
    return True


async def _endless_event(visit: Visit) -> bool:
    await visit.send(_EVENTS + _chunk(b"data: "))
    for _ in range(200):
        await visit.send(_chunk(b"x" * 1_000_000))
    return False


async def _open_end(visit: Visit) -> bool:
    await visit.send(_EVENTS)
    await visit.event(_piece("x"))
    await visit.event(b"[DONE]")
    return await _silent(visit)  # never ends the answer


BEHAVIOURS: dict[str, Behaviour] = {
    function.__name__.strip("_").replace("_", "-"): function
    for function in (
        *(_well, _reset, _reset_once, _silent, _hang_up, _slow_headers, _slow_body),
        *(_short_length, _cut_chunks, _cut_json, _no_json, _empty, _html),
        *(_mislabelled, _no_http, _bad_chunk, _flood, _bomb, _bad_gzip, _gzip),
        *(_endless, _interim, _abroad, _round, _drops_idle, _tenth, _many, _bytewise),
        *(_cut_stream, _torn_stream, _stalled_stream, _dripping_stream),
        *(_failing_stream, _garbled_stream, _endless_event, _open_end),
    )
}


class Misbehaving:
    """The server, in a thread of its own: `with Misbehaving() as server`."""

    def __init__(self, other: Misbehaving | None = None) -> None:
        self.other = other
        """Where it redirects to."""
        self.url = ""
        self.heads: list[bytes] = []
        """The request lines and headers that have come."""
        self.count = 0
        self.failed = 0
        """Of the calls that a tenth of fail: how many there were, and how many did."""
        self._seen: set[bytes] = set()
        self._bomb = b""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._tasks: set[asyncio.Task[None]] = set()

    def is_first(self, head: bytes) -> bool:
        """Whether this `x-test-id` has not been here."""
        test = next(
            (line for line in head.split(b"\r\n") if line.startswith(b"x-test-id")), b""
        )
        if test in self._seen:
            return False
        self._seen.add(test)
        return True

    def bomb(self) -> bytes:
        """Return a gigabyte of spaces, compressed."""
        if not self._bomb:
            packed = gzip.compress(b" " * 2**24)  # members of a gzip file add up
            self._bomb = packed * 64
        return self._bomb

    async def _visited(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        task = asyncio.current_task()
        assert task is not None  # callbacks of servers are tasks
        self._tasks.add(task)
        try:
            while await self._request(reader, writer):
                pass
        except (OSError, EOFError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _request(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        head = await reader.readuntil(b"\r\n\r\n")
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                await reader.readexactly(int(line.partition(b":")[2]))
        self.heads.append(head)
        del self.heads[:-100]
        path = head.split(b" ")[1].decode()
        word = path.partition("/deployments/")[2].partition("/")[0]
        behave = BEHAVIOURS.get(word, _well)
        return await behave(Visit(self, reader, writer, head))

    def __enter__(self) -> Self:
        self._thread.start()
        start = asyncio.start_server(self._visited, "127.0.0.1", 0)
        server = asyncio.run_coroutine_threadsafe(start, self._loop).result(10)
        self._server = server
        port = server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    async def _end(self) -> None:
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
