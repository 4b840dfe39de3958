"""Where one item of a stream ends and the next begins."""

# A reader takes bytes in any pieces and gives frames: the name and the data of each,
# the name being "" but for server-sent events. The most that it keeps is `MAX_FRAME`.

from __future__ import annotations

from typing import Literal, Protocol, TypeAlias

from .errors import StreamError

__all__ = [
    "MAX_FRAME",
    "Frame",
    "LineReader",
    "Reader",
    "SequenceReader",
    "StreamKind",
    "stream_kind",
]

MAX_FRAME = 64 * 1024 * 1024
"""The bytes that an item can have. Images come as items, endless lines as attacks."""

Frame: TypeAlias = tuple[str, bytes]

StreamKind: TypeAlias = Literal["events", "lines", "sequence"]

_LINES = frozenset(
    (
        "json-lines",
        "json-stream",
        "jsonl",
        "jsonlines",
        "ndjson",
        "stream+json",
    )
)


def stream_kind(media_type: str) -> StreamKind | None:
    """Return how a stream of a media type is read, None if it is none."""
    essence = media_type.partition(";")[0].strip().lower()
    if essence == "text/event-stream":
        return "events"
    subtype = essence.partition("/")[2].removeprefix("x-")
    if subtype in _LINES:
        return "lines"
    if subtype == "json-seq" or subtype.endswith("+json-seq"):
        return "sequence"
    return None


class Reader(Protocol):
    """What turns bytes into frames."""

    def feed(self, chunk: bytes) -> list[Frame]:
        """Return the frames that are complete with these bytes."""
        ...

    def finish(self) -> list[Frame]:
        """Return the frames that the end of the answer completes."""
        ...

    @property
    def rest(self) -> bytes:
        """What has come of a frame that is not complete."""
        ...


class LineReader:
    """JSON values, one on each line. Blank lines are none."""

    __slots__ = ("_line", "_size")

    def __init__(self) -> None:
        self._line: list[bytes] = []
        self._size = 0

    def feed(self, chunk: bytes) -> list[Frame]:
        """Return the lines that are complete with these bytes."""
        lines = chunk.split(b"\n")
        last = lines.pop()
        if lines and self._line:
            lines[0] = b"".join((*self._line, lines[0]))
            self._line = []
            self._size = 0
        if last:
            self._line.append(last)
            self._size += len(last)
            if self._size > MAX_FRAME:
                raise StreamError(f"a line is larger than {MAX_FRAME} bytes")
        return [("", line) for line in lines if line and not line.isspace()]

    def finish(self) -> list[Frame]:
        """Return the last line: it need not have an end of its own."""
        rest, self._line = self.rest, []
        return [("", rest)] if rest else []

    @property
    def rest(self) -> bytes:
        """The line that is not complete."""
        return b"".join(self._line).strip()


class SequenceReader:
    """JSON texts as RFC 7464 has them: each between a record separator and a LF."""

    __slots__ = ("_size", "_text")

    def __init__(self) -> None:
        self._text: list[bytes] = []
        self._size = 0

    def feed(self, chunk: bytes) -> list[Frame]:
        """Return the texts that are complete with these bytes.

        A LF within a text is white space, so where the bytes end with one, only the
        text itself tells whether more of it is to come.
        """
        texts = chunk.split(b"\x1e")
        if len(texts) > 1:
            texts[0] = b"".join((*self._text, texts[0]))
            self._text = []
            self._size = 0
        last = texts.pop()
        if last:
            self._text.append(last)
            self._size += len(last)
            if last[-1] == 0x0A and _is_json(self.rest):
                texts.append(self.rest)
                self._text = []
                self._size = 0
            elif self._size > MAX_FRAME:
                raise StreamError(f"a text is larger than {MAX_FRAME} bytes")
        return [("", text) for text in texts if text and not text.isspace()]

    def finish(self) -> list[Frame]:
        """Return the last text, which may lack its LF."""
        rest, self._text = self.rest, []
        return [("", rest)] if rest else []

    @property
    def rest(self) -> bytes:
        """The text that is not complete."""
        return b"".join(self._text).strip()


def _is_json(text: bytes) -> bool:
    import json  # lazy: loaded by now

    try:
        json.loads(text)
    except ValueError:
        return False
    return True
