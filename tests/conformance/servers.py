"""Servers that we did not write, each a process of its own on the loopback."""

# A server is started with its port given, waited for until it answers, and ended by its
# process id with all its children. Node servers that would listen on every address are
# held to the loopback by a preload script that lies beside the scenario tables.

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.conformance.places import WORK, shared

__all__ = ["NotReady", "Server", "free_port", "loopback_node"]


class NotReady(Exception):
    """A server ended, or did not answer in time."""


def free_port() -> int:
    """Return a TCP port of the loopback that nothing listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def loopback_node() -> dict[str, str]:
    """Return the environment that keeps a Node server on 127.0.0.1."""
    return {"NODE_OPTIONS": f"--require {shared('servers/loopback.cjs')}"}


class Server:
    """A server process: `with Server(...) as server: ... server.url ...`.

    `{port}` in `command` becomes the port. It is ready when `GET ready` answers with
    any status, or, with `ready=None`, when the port accepts a connection.
    """

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        *,
        port: int | None = None,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
        ready: str | None = "/",
        patience: float = 60.0,
    ) -> None:
        self.name = name
        self.port = free_port() if port is None else port
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = WORK / "logs" / f"{name}-{self.port}.log"
        """What the process prints."""
        self._command = [part.replace("{port}", str(self.port)) for part in command]
        self._environment = dict(environment or {})
        self._folder = folder
        self._ready = ready
        self._patience = patience
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the process and wait until it answers."""
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(
                self._command,
                cwd=self._folder,
                env={**os.environ, **self._environment},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # so that `stop` reaches its children too
            )
        deadline = time.monotonic() + self._patience
        while not self._answers():
            if self._process.poll() is not None:
                raise NotReady(f"{self.name} ended at once:\n{self.output()}")
            if time.monotonic() > deadline:
                self.stop()
                raise NotReady(f"{self.name} does not answer:\n{self.output()}")
            time.sleep(0.05)

    def stop(self) -> None:
        """End the process and its children; do nothing where it has ended."""
        process, self._process = self._process, None
        if process is None:
            return
        for sign in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(process.pid, sign)
            except ProcessLookupError:
                pass
            try:
                process.wait(timeout=5)
                return
            except subprocess.TimeoutExpired:
                continue

    def output(self, most: int = 2000) -> str:
        """Return the end of what the process has printed."""
        return self.log.read_text(encoding="utf-8", errors="replace")[-most:]

    def _answers(self) -> bool:
        try:
            if self._ready is None:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            else:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, 5)
                connection.request("GET", self._ready)
                connection.getresponse().read()
                connection.close()
        except (OSError, http.client.HTTPException):
            return False
        return True

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()
