"""What an argument that is sent as a file can be."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from os import PathLike
from typing import IO, TypeAlias

__all__ = ["FileContent", "FileInput"]

FileContent: TypeAlias = (
    bytes | PathLike[str] | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]
)
"""Bytes, a path to read, an open file, or an iterable that gives the bytes in pieces.

None of them but bytes is held in memory. Asynchronous iterables are for `AsyncClient`,
which reads files and iterables in a thread. What is read once can be sent once: it is
not retried. A path, a seekable file and a collection of pieces can be sent again.
"""

FileInput: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A part of a form: the content alone, or a tuple that says more of it.

The tuple is `(file name, content)`, then the media type and headers of the part. None
as a name makes the part a field and no file. Content alone that has no name of its own
is called "upload": a part without a file name would be no file (RFC 7578 sec. 4.2).
"""
