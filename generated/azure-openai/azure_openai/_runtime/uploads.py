"""Content that is sent piece by piece: files, iterables, and several of them in a row.

An `Upload` knows its length, where it can be known, and whether it can be sent again.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .files import FileContent

__all__ = ["Piece", "Source", "Upload", "as_upload", "is_stream"]

_CHUNK = 262_144
"""Bytes read at once: large enough that a hop to a thread for each costs nothing."""


class Source:
    """One content: a path, an open file or an iterable of bytes."""

    __slots__ = ("_content", "_start", "is_repeatable", "length")

    def __init__(self, content: FileContent) -> None:
        self._content: Any = content
        self._start = 0
        self.length: int | None = None
        """In bytes; None where only reading it would tell."""
        self.is_repeatable = True
        if isinstance(content, os.PathLike):
            self.length = os.stat(content).st_size
        elif hasattr(content, "read") and not self.is_async:
            self._measure(self._content)
        else:
            is_once = isinstance(content, (Iterator, AsyncIterator))
            self.is_repeatable = not is_once and not hasattr(content, "read")

    def _measure(self, file: Any) -> None:
        """A file is sent from where it stands; it can be sent again if it can seek."""
        try:
            self._start = file.tell()
            end = file.seek(0, os.SEEK_END)
            file.seek(self._start)
        except (OSError, AttributeError, ValueError):
            self.is_repeatable = False
            return
        self.length = max(0, end - self._start)

    @property
    def is_async(self) -> bool:
        """Whether only asynchronous code can read it."""
        return isinstance(self._content, AsyncIterable) and not isinstance(
            self._content, Iterable
        )

    def __iter__(self) -> Iterator[bytes]:
        content = self._content
        if isinstance(content, os.PathLike):
            with open(content, "rb") as file:
                yield from _chunks(file)
        elif hasattr(content, "read"):
            if self.is_repeatable:
                content.seek(self._start)
            yield from _chunks(content)
        elif self.is_async:
            raise TypeError("an asynchronous iterable can be sent by `AsyncClient`")
        else:
            yield from content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self.is_async:
            async for piece in self._content:
                yield piece
            return
        from anyio import to_thread  # lazy: httpx2 depends on it, most bodies do not

        # A thread opens, reads and closes it: the event loop never waits for a disk.
        pieces = iter(self)
        try:
            while (piece := await to_thread.run_sync(next, pieces, None)) is not None:
                yield piece
        finally:
            pieces.close()  # type: ignore[attr-defined]  # `__iter__` is a generator


def _chunks(file: Any) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        if isinstance(chunk, str):
            raise TypeError('a file is sent as bytes: open it in mode "rb"')
        yield chunk


Piece: TypeAlias = bytes | Source


class Upload:
    """Content made of bytes and sources in a row, of which nothing is read ahead."""

    __slots__ = ("_pieces",)

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._pieces = tuple(pieces)

    @property
    def length(self) -> int | None:
        """All bytes there will be, None where a source does not know its own."""
        total = 0
        for piece in self._pieces:
            length = len(piece) if isinstance(piece, bytes) else piece.length
            if length is None:
                return None
            total += length
        return total

    @property
    def is_repeatable(self) -> bool:
        """Whether it can be sent once more."""
        return all(
            piece.is_repeatable for piece in self._pieces if isinstance(piece, Source)
        )

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                async for chunk in piece:
                    yield chunk


def is_stream(value: object) -> bool:
    """Whether a value is none of JSON's, but gives bytes: a path, file or iterable."""
    if isinstance(value, (str, bytes, bytearray, memoryview, dict, list, tuple)):
        return False
    if isinstance(value, (os.PathLike, Iterator, AsyncIterable)):
        return True
    if hasattr(value, "read"):
        return True
    # A mapping, a sequence and a set have a length; what only gives pieces has none.
    return isinstance(value, Iterable) and not hasattr(value, "__len__")


def as_upload(content: FileContent) -> Upload:
    """Return one content as an upload."""
    return Upload((Source(content),))
