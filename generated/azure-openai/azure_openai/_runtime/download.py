"""Answers that are read piece by piece, or straight into a file."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from typing import IO, TYPE_CHECKING, Any, Self, TypeAlias

from .errors import ApiError
from .flow import Flow, answer
from .limits import async_chunks_before, chunks_before
from .raw import ResponseFacts
from .replies import Replies
from .requests import Request
from .retries import Attempts
from .transport import fault

if TYPE_CHECKING:
    from types import TracebackType

    import httpx2

    from .settings import Settings

__all__ = ["AsyncRawStream", "RawStream", "Target", "Unread", "unread_answer"]

Target: TypeAlias = str | os.PathLike[str] | IO[bytes]
"""A path, or a file that is open for writing bytes."""


class Unread:
    """A success whose body has not been read."""

    __slots__ = ("replies", "request", "response")

    def __init__(
        self, request: Request, response: httpx2.Response, replies: Replies
    ) -> None:
        self.request = request
        self.response = response
        self.replies = replies

    def problem(self, error: Exception) -> Exception:
        """Return the error of ours that a fault within the body means."""
        found = fault(error, self.request)
        if not isinstance(found, ApiError):
            return found
        request, response = self.request, self.response
        return self.replies.described(found, request, response, content=b"")


def unread_answer(settings: Settings, request: Request, replies: Replies) -> Flow:
    """Send a request; the flow ends with its `Unread` answer, or raises."""
    request.is_streamed = True
    attempts = Attempts(settings)
    request, response = yield from answer(settings, request, replies, attempts)
    if not replies.outcome(response.status_code).is_success:
        replies.value(request, response)  # which raises: failures have been read
    return Unread(request, response, replies)


def unread(answered: object) -> Unread:
    """Return what a method gave when it was asked for an unread answer."""
    if not isinstance(answered, Unread):
        raise TypeError("`stream_raw` and `download` call the operations of a client")
    return answered


class RawStream(ResponseFacts):
    """An answer whose body is read as one goes, decompressed but not decoded.

        with client.stream_raw(client.files.content, "file-1") as answer:
            for chunk in answer:
                ...

    It is read once. The connection is released at its end, by `close` and by `with`.
    """

    __slots__ = ("_unread",)

    def __init__(self, answered: object) -> None:
        self._unread = unread(answered)
        super().__init__(self._unread.response, self._unread.replies)

    def __iter__(self) -> Iterator[bytes]:
        try:
            chunks = self._response.iter_bytes()
            deadline = self._unread.request.deadline
            yield from (chunks if deadline is None else chunks_before(chunks, deadline))
        except Exception as error:
            problem = self._unread.problem(error)
            if problem is error:
                raise
            raise problem from error
        finally:
            self._response.close()

    def read(self) -> bytes:
        """Return all of the body that has not been read."""
        return b"".join(self)

    def save(self, target: Target) -> int:
        """Write the body to a file as it comes, and return the number of bytes.

        A file at a path is complete or not there at all.
        """
        with _Writing(target) as file:
            return sum(file.write(chunk) for chunk in self)

    def close(self) -> None:
        """Release the connection."""
        self._response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncRawStream(ResponseFacts):
    """An answer whose body is read as one goes, decompressed but not decoded.

        async with await client.stream_raw(client.files.content, "file-1") as answer:
            async for chunk in answer:
                ...

    It is read once. The connection is released at its end, by `aclose` and by
    `async with`.
    """

    __slots__ = ("_unread",)

    def __init__(self, answered: object) -> None:
        self._unread = unread(answered)
        super().__init__(self._unread.response, self._unread.replies)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            chunks: AsyncIterator[bytes] = self._response.aiter_bytes()
            deadline = self._unread.request.deadline
            if deadline is not None:
                chunks = async_chunks_before(chunks, deadline)
            async for chunk in chunks:
                yield chunk
        except Exception as error:
            problem = self._unread.problem(error)
            if problem is error:
                raise
            raise problem from error
        finally:
            await self._response.aclose()

    async def read(self) -> bytes:
        """Return all of the body that has not been read."""
        return b"".join([chunk async for chunk in self])

    async def save(self, target: Target) -> int:
        """Write the body to a file as it comes, and return the number of bytes.

        A file at a path is complete or not there at all. A thread writes it.
        """
        from anyio import to_thread  # lazy: loaded by now

        size = 0
        writing = _Writing(target)
        file = await to_thread.run_sync(writing.__enter__)
        error: BaseException | None = None
        try:
            async for chunk in self:
                size += await to_thread.run_sync(file.write, chunk)
        except BaseException as problem:
            error = problem
            raise
        finally:
            # Not in a thread: a task that is cancelled must not wait for one.
            writing.__exit__(type(error) if error else None, error, None)
        return size

    async def aclose(self) -> None:
        """Release the connection."""
        await self._response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


class _Writing:
    """A file to write to, which takes its name when all of it is there."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._file: Any = None

    def __enter__(self) -> IO[bytes]:
        target = self._target
        if isinstance(target, (str, os.PathLike)):
            self._file = open(f"{os.fspath(target)}.part", "wb")
            return self._file  # type: ignore[no-any-return]  # it was just opened
        return target

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        file, target = self._file, self._target
        if file is None or not isinstance(target, (str, os.PathLike)):
            return
        file.close()
        if error is None:
            os.replace(file.name, target)
        else:
            os.remove(file.name)
