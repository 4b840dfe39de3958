"""Where a value was written: the address that every diagnostic and finding prints."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Self

from generator.values import dataclass

__all__ = ["Origin", "escape_token", "join_pointer", "split_pointer", "unescape_token"]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Origin:
    """A place in an input file.

    `file` is the path as the user would type it (relative to the manifest's folder or
    the working directory, with forward slashes). `line` and `column` count from 1; both
    are 0 where the place is a whole file or was never written down. `pointer` is a JSON
    Pointer (RFC 6901), "" for the root.
    """

    file: str
    line: int = 0
    column: int = 0
    pointer: str = ""

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"

    @property
    def name(self) -> str:
        """The last component of the file's path."""
        return PurePosixPath(self.file).name

    def at(self, pointer: str, *, line: int, column: int) -> Self:
        """Return the place `pointer` of the same file."""
        return type(self)(file=self.file, line=line, column=column, pointer=pointer)


def escape_token(token: str) -> str:
    """Return one reference token as it is spelled inside a JSON Pointer."""
    # RFC 6901 sec. 3: "~" first, or the "~" of "~1" would be escaped again.
    return token.replace("~", "~0").replace("/", "~1")


def unescape_token(token: str) -> str:
    """Return the plain text of one reference token of a JSON Pointer."""
    # RFC 6901 sec. 4: "~1" before "~0", or "~01" would become "/".
    return token.replace("~1", "/").replace("~0", "~")


def join_pointer(pointer: str, *tokens: str | int) -> str:
    """Return `pointer` extended by plain (unescaped) tokens."""
    return pointer + "".join(f"/{escape_token(str(token))}" for token in tokens)


def split_pointer(pointer: str) -> tuple[str, ...]:
    """Return the plain tokens of a JSON Pointer; the root has none.

    Raises ValueError where a pointer that is not empty lacks its leading slash.
    """
    if not pointer:
        return ()
    if not pointer.startswith("/"):
        raise ValueError(f'a JSON Pointer starts with "/", not {pointer[:1]!r}')
    return tuple(unescape_token(token) for token in pointer[1:].split("/"))
