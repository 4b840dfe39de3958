"""A server that sends bytes as a test wrote them down: chunk by chunk, then an end."""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence
from typing import Literal, Self, TypeAlias

__all__ = ["Script", "Scripted", "sse"]

End: TypeAlias = Literal["end", "cut", "hang"]

_HEAD = "HTTP/1.1 {status} X\r\nContent-Type: {media_type}\r\n{more}"


class Script:
    """One answer: each piece is a chunk of its own.

    `end` is how it ends: as it should, with the connection cut, or not at all.
    """

    def __init__(
        self,
        *pieces: bytes,
        status: int = 200,
        media_type: str = "text/event-stream",
        headers: str = "",
        end: End = "end",
    ) -> None:
        self.pieces = pieces
        self.end = end
        self.head = _HEAD.format(
            status=status, media_type=media_type, more=headers
        ).encode()


class Scripted:
    """The server. It remembers requests, and how many connections they came by."""

    def __init__(self, scripts: Sequence[Script] = ()) -> None:
        self.scripts = list(scripts)
        self.connections = 0
        self.requests: list[bytes] = []
        self.closed = threading.Event()
        """Set when a client has closed a connection on which it was sent to."""
        self.released = threading.Event()
        """Set by a test to let go of a connection that hangs."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._threads = [threading.Thread(target=self._accept, daemon=True)]

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            thread = threading.Thread(
                target=self._serve, args=(connection,), daemon=True
            )
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with connection:
            while self._request(connection):
                try:
                    if not self._answer(connection, self.scripts.pop(0)):
                        return
                except OSError:
                    self.closed.set()
                    return
            self.closed.set()

    def _request(self, connection: socket.socket) -> bool:
        data = b""
        while b"\r\n\r\n" not in data:
            try:
                more = connection.recv(65_536)
            except OSError:
                return False
            if not more:
                return False
            data += more
        head, _, body = data.partition(b"\r\n\r\n")
        size = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                size = int(line.partition(b":")[2])
        while len(body) < size:
            body += connection.recv(65_536)
        self.requests.append(head + b"\r\n\r\n" + body)
        return True

    def _answer(self, connection: socket.socket, script: Script) -> bool:
        connection.sendall(script.head + b"Transfer-Encoding: chunked\r\n\r\n")
        for piece in script.pieces:
            if piece:
                connection.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
        if script.end == "end":
            connection.sendall(b"0\r\n\r\n")
            return True
        if script.end == "hang":
            connection.settimeout(0.01)
            while not self.released.is_set():
                try:
                    if not connection.recv(1):
                        break
                except TimeoutError:
                    pass
            self.closed.set()
        return False

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *details: object) -> None:
        self.released.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)


def sse(*data: str) -> bytes:
    """Return events with this data."""
    return b"".join(f"data: {each}\n\n".encode() for each in data)
