"""What the bytes of a stream mean: its items, its end, what went wrong in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .codec import parse_json
from .errors import ApiError, DecodeError, StreamError
from .reading import END, NOTHING

if TYPE_CHECKING:
    from .framing import Frame, Reader
    from .reading import ItemReader

__all__ = ["Describe", "Items"]

T = TypeVar("T")


class Describe(Protocol):
    """Says in an error which call it is about, and returns it."""

    def __call__(
        self, error: ApiError, *, body: Any = None, content: bytes = b""
    ) -> ApiError: ...


class Items(Generic[T]):
    """Takes the bytes of a stream in any pieces, gives its items.

    Errors come where they stand among the items: what was sent before is not lost.
    """

    __slots__ = ("_describe", "_frames", "_read", "count", "is_over")

    def __init__(self, frames: Reader, read: ItemReader, describe: Describe) -> None:
        self._frames = frames
        self._read = read
        self._describe = describe
        self.count = 0
        """How many there were."""
        self.is_over = False
        """Whether the stream is complete."""

    def feed(self, chunk: bytes) -> Iterator[T]:
        """Yield the items that are complete with these bytes."""
        try:
            frames = self._frames.feed(chunk)
        except StreamError as error:
            raise self._describe(error) from None
        return self._items(frames)

    def _items(self, frames: list[Frame]) -> Iterator[T]:
        read = self._read.item
        for name, data in frames:
            try:
                item = read(name, data)
            except ApiError as error:
                raise self._describe(error, body=error.body, content=data) from None
            if item is END:
                self.is_over = True
                return
            if item is not NOTHING:
                self.count += 1
                yield item

    def finish(self) -> Iterator[T]:
        """Yield what the end of the answer completes; raise if it came too early."""
        rest = self._frames.rest
        frames = self._frames.finish()
        if frames and not _is_json(rest) and rest != self._read.end:
            raise self._cut("the stream ended within an item", rest)
        yield from self._items(frames)
        if self.is_over:
            return
        end = self._read.end
        # One that only lacks its blank line is an end all the same.
        if end is not None and rest != end:
            raise self._cut(f'the stream ended before "{end.decode()}" came', rest)
        if end is None and rest and not frames:
            raise self._cut("the stream ended within an event", rest)
        self.is_over = True

    def _cut(self, problem: str, rest: bytes) -> ApiError:
        return self._describe(StreamError(problem), content=rest)


def _is_json(data: bytes) -> bool:
    try:
        parse_json(data)
    except DecodeError:
        return False
    return True
