"""A transport that keeps the answers of the last call, for a look at what came."""

from __future__ import annotations

import importlib
from typing import Any

__all__ = ["Recorder", "recording"]


class Recorder:
    """What the transports of two clients, one of each kind, have seen."""

    def __init__(self) -> None:
        self.content = b""
        """The body of the last answer, as it came."""
        self.status = 0


def recording(recorder: Recorder) -> tuple[Any, Any]:
    """Return a synchronous and an asynchronous transport that tell `recorder`."""
    httpx2 = importlib.import_module("httpx2")

    class Recording(httpx2.HTTPTransport):  # type: ignore[name-defined,misc]
        def handle_request(self, request: Any) -> Any:
            response = super().handle_request(request)
            recorder.content = response.read()
            recorder.status = response.status_code
            return response

    class AsyncRecording(httpx2.AsyncHTTPTransport):  # type: ignore[name-defined,misc]
        async def handle_async_request(self, request: Any) -> Any:
            response = await super().handle_async_request(request)
            recorder.content = await response.aread()
            recorder.status = response.status_code
            return response

    return Recording(), AsyncRecording()
