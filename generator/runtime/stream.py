"""Streams of events as callers have them: iterators that can be closed."""

# What bytes mean is decided by `Items`; here they are read, and the connection is
# released whatever happens. The iterators are functions apart, so that a stream which
# is dropped is closed at once: they do not refer to it.

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .limits import async_chunks_before, chunks_before
from .opening import Opened
from .raw import ResponseFacts
from .release import cut_off, release, release_async

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["AsyncStream", "Stream"]

T = TypeVar("T")


class Stream(Generic[T]):
    """The items of a stream, as they come.

        with client.chat.completions.create(..., stream=True) as stream:
            for chunk in stream:
                ...

    It is read once. The connection is released at its end, by `close` and by `with`.
    """

    response: ResponseFacts
    """Status, headers and request id of the answer."""

    def __init__(self, opened: Opened[T]) -> None:
        self.response = ResponseFacts(opened.response, opened.replies)
        self._opened = opened
        self._items: Any = _items(opened)  # a generator

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        item: T = next(self._items)
        return item

    def close(self) -> None:
        """Release the connection; there are no more items then."""
        try:
            self._items.close()
        except ValueError:
            # Another thread waits for the next item: it gets an error instead.
            cut_off(self._opened.response)
            return
        self._opened.response.close()  # of a stream that was never begun
        self._opened.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Stream {self.response.status}: {self._opened.items.count} items>"


def _items(opened: Opened[T]) -> Iterator[T]:
    response, items = opened.response, opened.items
    error = None
    try:
        chunks = response.iter_bytes()
        if opened.request.deadline is not None:
            chunks = chunks_before(chunks, opened.request.deadline)
        for chunk in chunks:
            yield from items.feed(chunk)
            if items.is_over:
                release(response, chunks)
                return
        yield from items.finish()
    except Exception as problem:
        error = opened.problem(problem)
        if error is problem:
            raise
        raise error from problem
    finally:
        response.close()
        opened.end(error)


class AsyncStream(Generic[T]):
    """The items of a stream, as they come.

        async with await client.chat.completions.create(..., stream=True) as stream:
            async for chunk in stream:
                ...

    It is read once. The connection is released at its end, by `aclose` and by
    `async with`.
    """

    response: ResponseFacts
    """Status, headers and request id of the answer."""

    def __init__(self, opened: Opened[T]) -> None:
        self.response = ResponseFacts(opened.response, opened.replies)
        self._opened = opened
        self._items: Any = _async_items(opened)  # an asynchronous generator

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    def __anext__(self) -> Awaitable[T]:
        item: Awaitable[T] = self._items.__anext__()
        return item

    async def aclose(self) -> None:
        """Release the connection; there are no more items then."""
        try:
            await self._items.aclose()
        except RuntimeError:
            pass  # Another task waits for the next item: it gets an error instead.
        await self._opened.response.aclose()  # of a stream that was never begun
        self._opened.end()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<AsyncStream {self.response.status}: {self._opened.items.count} items>"


async def _async_items(opened: Opened[T]) -> AsyncIterator[T]:
    response, items = opened.response, opened.items
    error = None
    try:
        chunks: AsyncIterator[bytes] = response.aiter_bytes()
        if opened.request.deadline is not None:
            chunks = async_chunks_before(chunks, opened.request.deadline)
        async for chunk in chunks:
            for item in items.feed(chunk):
                yield item
            if items.is_over:
                await release_async(response, chunks)
                return
        for item in items.finish():
            yield item
    except Exception as problem:
        error = opened.problem(problem)
        if error is problem:
            raise
        raise error from problem
    finally:
        await response.aclose()
        opened.end(error)
