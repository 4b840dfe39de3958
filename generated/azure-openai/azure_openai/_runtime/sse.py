"""Server-sent events, read from bytes in any pieces.

The rules are those of the HTML standard, "Parsing an event stream".
"""

from __future__ import annotations

from .errors import StreamError
from .framing import MAX_FRAME, Frame

__all__ = ["EventReader"]

_BOM = b"\xef\xbb\xbf"


class EventReader:
    """Takes bytes, gives events: the name of each, and its data."""

    __slots__ = (
        "_data",
        "_data_size",
        "_is_after_cr",
        "_is_at_start",
        "_line",
        "_line_size",
        "_name",
        "last_event_id",
        "retry",
    )

    def __init__(self) -> None:
        self._line: list[bytes] = []
        """The pieces of a line that is not complete."""
        self._line_size = 0
        self._name = ""
        self._data: list[bytes] = []
        """The lines of data of an event that is not complete."""
        self._data_size = 0
        self._is_at_start = True
        self._is_after_cr = False
        self.last_event_id = ""
        self.retry: int | None = None
        """Milliseconds that the server wants clients to wait before they reconnect."""

    def feed(self, chunk: bytes) -> list[Frame]:
        """Return the events that are complete with these bytes."""
        if self._is_after_cr and chunk:
            # A line that CR has ended is not kept waiting for the LF that may follow.
            self._is_after_cr = False
            if chunk[0] == 0x0A:
                chunk = chunk[1:]
        if b"\r" in chunk:
            self._is_after_cr = chunk[-1] == 0x0D
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        lines = chunk.split(b"\n")
        last = lines.pop()
        if lines:
            if self._line:
                self._line.append(lines[0])
                lines[0] = b"".join(self._line)
                self._line = []
                self._line_size = 0
            frames = self._frames(lines)
        else:
            frames = []
        if last:
            self._line.append(last)
            self._line_size += len(last)
        if self._line_size + self._data_size > MAX_FRAME:
            raise StreamError(f"an event is larger than {MAX_FRAME} bytes")
        return frames

    def _frames(self, lines: list[bytes]) -> list[Frame]:
        if self._is_at_start:
            self._is_at_start = False
            lines[0] = lines[0].removeprefix(_BOM)
        frames: list[Frame] = []
        data = self._data
        for line in lines:
            if line[:6] == b"data: ":
                data.append(line[6:])
                self._data_size += len(line)
            elif line:
                self._field(line)
            else:
                if data:
                    whole = data[0] if len(data) == 1 else b"\n".join(data)
                    frames.append((self._name, whole))
                    data.clear()
                    self._data_size = 0
                self._name = ""
        return frames

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
            self._data_size += len(line)
        elif name == b"event":
            self._name = value.decode("utf-8", "replace")
        elif name == b"id":
            if b"\0" not in value:
                self.last_event_id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit():
            self.retry = int(value)
        # Other fields mean nothing, and a line that begins with a colon is a comment.

    def finish(self) -> list[Frame]:
        """Return nothing: an event that no blank line has ended does not count."""
        return []

    @property
    def rest(self) -> bytes:
        """The data of an event that is not complete."""
        lines = list(self._data)
        line = b"".join(self._line)
        if line.startswith(b"data:"):
            lines.append(line[5:].removeprefix(b" "))
        elif line and not line.startswith(b":"):
            lines.append(line)
        return b"\n".join(lines)
