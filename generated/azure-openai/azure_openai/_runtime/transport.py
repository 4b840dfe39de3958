"""From our requests to those of httpx2, and from its faults to our errors."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from .errors import ConfigurationError, ConnectionError, TimeoutError
from .redaction import shown_text
from .requests import Request

if TYPE_CHECKING:
    import httpx2

__all__ = ["fault", "transport_request"]

_CONNECT_TIMEOUT = 10.0
_CHUNK = 65_536


def transport_request(
    http: httpx2.Client | httpx2.AsyncClient, request: Request, *, is_async: bool
) -> httpx2.Request:
    """Return what httpx2 sends for a request: this is where its credentials join it."""
    import httpx2  # lazy: loaded by now

    content: Any = request.content
    if (
        is_async
        and not isinstance(content, (bytes, AsyncIterable))
        and content is not None
    ):
        content = _read_in_thread(content)
    try:
        if request.is_abroad:
            # Another origin gets nothing of what the httpx2 client adds to its
            # requests.
            made = httpx2.Request(
                request.method,
                request.url,
                headers=_encoded(request.headers),
                content=content,
                files=request.parts,
                extensions={"timeout": _timeout(request.timeout).as_dict()},
            )
        else:
            made = http.build_request(
                request.method,
                request.signed_url(),
                headers=_encoded(request.signed_headers()),
                content=content,
                files=request.parts,
                timeout=_timeout(request.timeout),
            )
    except httpx2.InvalidURL as error:
        raise ConfigurationError(f"the URL cannot be sent: {error}") from None
    cookies = request.signed_cookies()
    if cookies:
        kept = made.headers.get("cookie")
        made.headers["cookie"] = f"{kept}; {cookies}" if kept else cookies
    return made


async def _read_in_thread(content: Any) -> AsyncIterator[bytes]:
    """Yield the pieces of a file or iterator without ever blocking the event loop."""
    from anyio import to_thread  # lazy: httpx2 depends on it, most bodies do not

    if hasattr(content, "read"):
        pieces: Iterator[bytes] = iter(lambda: content.read(_CHUNK), b"")
    else:
        pieces = iter(content)
    while (piece := await to_thread.run_sync(next, pieces, None)) is not None:
        yield piece


def _timeout(timeout: float | httpx2.Timeout | None) -> httpx2.Timeout:
    import httpx2  # lazy: loaded by now

    if not isinstance(timeout, (int, float)):
        return httpx2.Timeout(timeout)
    # The long wait is for answers; a server that does not even accept is not there.
    return httpx2.Timeout(timeout, connect=min(timeout, _CONNECT_TIMEOUT))


def _encoded(headers: dict[str, str]) -> Any:
    if all(map(str.isascii, headers.values())):
        return headers
    # RFC 9110 sec. 5.5: other bytes are opaque; everybody who reads them expects UTF-8.
    return [(name.encode("ascii"), value.encode()) for name, value in headers.items()]


def fault(error: Exception, request: Request) -> Exception:
    """Return the error of ours that a fault of httpx2 means, else the fault itself."""
    import httpx2  # lazy: loaded by now

    if isinstance(error, httpx2.TimeoutException):
        what = {
            httpx2.ConnectTimeout: "the server could not be reached in time",
            httpx2.WriteTimeout: "the request could not be sent in time",
            httpx2.PoolTimeout: "no connection became free in time",
        }.get(type(error), "the server did not answer in time")
        return TimeoutError(what)
    if isinstance(error, (httpx2.TransportError, httpx2.DecodingError)):
        text = str(error) or type(error).__name__
        return ConnectionError(shown_text(text, request.secrets))
    return error
