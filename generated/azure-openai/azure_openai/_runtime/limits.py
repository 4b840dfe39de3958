"""How long a call may take in all, and how large an answer may become.

A `timeout` is for the next piece of an answer: a server that sends a byte a minute
never breaks it. The moment by which a call has to be over is looked at with every piece
that is read or written, even within the headers.
"""

# The synchronous half needs a place below httpx2, which only takes timeouts for phases:
# the network backend of its connection pool is wrapped. Where there is none that we
# know (a transport or an httpx2 client of the caller's), the moment is looked at
# between the pieces of a body, and every phase is given no more than the time left.

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator, Mapping
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from .errors import DecodeError, TimeoutError, describe_answer

if TYPE_CHECKING:
    from types import TracebackType

    import httpx2

    from .settings import Settings

__all__ = [
    "MAX_RESPONSE",
    "Before",
    "async_chunks_before",
    "chunks_before",
    "deadline_of",
    "is_over",
    "late",
    "read",
    "read_async",
    "time_left",
    "watch_network",
]

MAX_RESPONSE: Final = 256 * 1024 * 1024
"""Bytes that an answer which is read at once can have when it has been unpacked."""


class _Now(threading.local):
    until: float | None = None


_now = _Now()


def deadline_of(settings: Settings, options: Mapping[str, Any]) -> float | None:
    """Return the moment by which a call that begins now has to be over."""
    if "deadline" in options:
        found: float | None = options["deadline"]
        return found
    total = options.get("total_timeout", settings.total_timeout)
    return None if total is None else monotonic() + total


def late() -> TimeoutError:
    """Return the error for a call whose time is over. It is not made again."""
    error = TimeoutError("the call took longer than its `total_timeout`")
    error.is_lasting = True
    return error


def is_over(until: float | None) -> bool:
    """Whether that moment has come."""
    return until is not None and monotonic() >= until


def time_left(until: float) -> float:
    """Return the seconds until then; raise `TimeoutError` where there are none."""
    left = until - monotonic()
    if left <= 0:
        raise late()
    return left


class Before:
    """A block whose network traffic, in this thread, has to be over by then."""

    __slots__ = ("_outer", "_until")

    def __init__(self, until: float) -> None:
        self._until = until
        self._outer: float | None = None

    def __enter__(self) -> None:
        self._outer = _now.until
        _now.until = self._until

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        _now.until = self._outer


def watch_network(http: httpx2.Client) -> None:
    """Have the connections of a client look at the moment of `Before`."""
    mounted = getattr(http, "_mounts", {}).values()
    for transport in (getattr(http, "_transport", None), *mounted):
        pool: Any = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if backend is not None:
            pool._network_backend = _Backend(backend)


def _limited(timeout: float | None) -> float | None:
    until = _now.until
    if until is None:
        return timeout
    left = time_left(until)
    return left if timeout is None else min(timeout, left)


class _Backend:
    """A network backend whose streams keep to the moment of `Before`."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        *arguments: Any,
        **options: Any,
    ) -> _Stream:
        stream = self._backend.connect_tcp(
            host, port, _limited(timeout), *arguments, **options
        )
        return _Stream(stream)

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, *arguments: Any, **options: Any
    ) -> _Stream:
        stream = self._backend.connect_unix_socket(
            path, _limited(timeout), *arguments, **options
        )
        return _Stream(stream)

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


class _Stream:
    """A connection that keeps to the moment of `Before`."""

    __slots__ = ("_stream",)

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._stream.read(max_bytes, _limited(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _limited(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: Any,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> _Stream:
        stream = self._stream.start_tls(ssl_context, server_hostname, _limited(timeout))
        return _Stream(stream)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def chunks_before(chunks: Iterator[bytes], until: float) -> Iterator[bytes]:
    """Yield the pieces of a body, all of which have to come by then."""
    while True:
        time_left(until)
        with Before(until):
            chunk = next(chunks, None)
        if chunk is None:
            return
        yield chunk


async def async_chunks_before(
    chunks: AsyncIterator[bytes], until: float
) -> AsyncIterator[bytes]:
    """Yield the pieces of a body, all of which have to come by then."""
    from anyio import move_on_after  # lazy: httpx2 depends on it

    while True:
        chunk = None
        with move_on_after(until - monotonic()) as scope:
            try:
                chunk = await anext(chunks)
            except StopAsyncIteration:
                return
        if scope.cancelled_caught or chunk is None:
            raise late()
        yield chunk


# --- the size of an answer


def read(
    response: httpx2.Response, *, limit: int | None, until: float | None
) -> httpx2.Response:
    """Return a response that has been read; `DecodeError` where it is too large."""
    if until is None and not _may_swell(response, limit):
        response.read()
        return response
    chunks: Iterator[bytes] = response.iter_bytes()
    if until is not None:
        chunks = chunks_before(chunks, until)
    found = _Found(response, limit)
    for chunk in chunks:
        found.add(chunk)
    return found.response()


async def read_async(
    response: httpx2.Response, *, limit: int | None
) -> httpx2.Response:
    """Return the same for an asynchronous response."""
    if not _may_swell(response, limit):
        await response.aread()
        return response
    found = _Found(response, limit)
    async for chunk in response.aiter_bytes():
        found.add(chunk)
    return found.response()


def _may_swell(response: httpx2.Response, limit: int | None) -> bool:
    """Whether an answer has to be measured as it comes.

    Files are as large as they are; what is compressed, or is JSON, becomes larger.
    """
    if limit is None:
        return False
    headers = response.headers
    if headers.get("content-encoding"):
        return True
    length = headers.get("content-length", "")
    if length.isdecimal() and int(length) <= limit:
        return False
    return "json" in headers.get("content-type", "")


class _Found:
    """What has come of an answer."""

    def __init__(self, response: httpx2.Response, limit: int | None) -> None:
        self._response = response
        self._limit = limit if _may_swell(response, limit) else None
        self._chunks: list[bytes] = []
        self._size = 0

    def add(self, chunk: bytes) -> None:
        self._size += len(chunk)
        limit = self._limit
        if limit is not None and self._size > limit:
            response = self._response
            error = DecodeError("", f"an answer of at most {limit} bytes", "a larger")
            raise describe_answer(
                error,
                status=response.status_code,
                headers=response.headers,
                body=None,
                excerpt="",
            )
        self._chunks.append(chunk)

    def response(self) -> httpx2.Response:
        """Return the response as one that holds its content, unpacked."""
        import httpx2  # lazy: loaded by now

        response = self._response
        headers = [
            pair
            for pair in response.headers.multi_items()
            if pair[0] not in ("content-encoding", "content-length")
        ]
        return httpx2.Response(
            response.status_code,
            headers=headers,
            content=b"".join(self._chunks),
            request=response.request,
            extensions=response.extensions,
        )
