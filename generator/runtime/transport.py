"""From our requests to those of httpx2, and from its faults to our errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import ConfigurationError, ConnectionError, StreamError, TimeoutError
from .limits import is_over, late, time_left
from .redaction import shown_text
from .requests import Request

if TYPE_CHECKING:
    import httpx2

__all__ = ["fault", "stream_fault", "transport_request"]

_CONNECT_TIMEOUT = 10.0


def transport_request(
    http: httpx2.Client | httpx2.AsyncClient, request: Request, *, is_async: bool
) -> httpx2.Request:
    """Return what httpx2 sends for a request: this is where its credentials join it."""
    import httpx2  # lazy: loaded by now

    timeout = _timeout(request.timeout)
    if request.deadline is not None:
        timeout = _shortened(timeout, time_left(request.deadline))
    content: Any = request.content
    if content is not None and not isinstance(content, bytes):
        # httpx2 must not take one that can be read both ways for the other kind.
        content = aiter(content) if is_async else iter(content)
    try:
        if request.is_abroad:
            # Another origin gets nothing of what the httpx2 client adds to its
            # requests.
            made = httpx2.Request(
                request.method,
                request.url,
                headers=_encoded(request.headers),
                content=content,
                extensions={"timeout": timeout.as_dict()},
            )
        else:
            made = http.build_request(
                request.method,
                request.signed_url(),
                headers=_encoded(request.signed_headers()),
                content=content,
                timeout=timeout,
            )
    except httpx2.InvalidURL as error:
        raise ConfigurationError(f"the URL cannot be sent: {error}") from None
    cookies = request.signed_cookies()
    if cookies:
        kept = made.headers.get("cookie")
        made.headers["cookie"] = f"{kept}; {cookies}" if kept else cookies
    return made


def _timeout(timeout: float | httpx2.Timeout | None) -> httpx2.Timeout:
    import httpx2  # lazy: loaded by now

    if not isinstance(timeout, (int, float)):
        return httpx2.Timeout(timeout)
    # The long wait is for answers; a server that does not even accept is not there.
    return httpx2.Timeout(timeout, connect=min(timeout, _CONNECT_TIMEOUT))


def _shortened(timeout: httpx2.Timeout, left: float) -> httpx2.Timeout:
    """Return a timeout of which no phase is longer than what is left of the call."""
    import httpx2  # lazy: loaded by now

    phases = {
        name: left if seconds is None else min(seconds, left)
        for name, seconds in timeout.as_dict().items()
    }
    return httpx2.Timeout(**phases)


def _encoded(headers: dict[str, str]) -> Any:
    if all(map(str.isascii, headers.values())):
        return headers
    # RFC 9110 sec. 5.5: other bytes are opaque; everybody who reads them expects UTF-8.
    return [(name.encode("ascii"), value.encode()) for name, value in headers.items()]


def fault(error: Exception, request: Request) -> Exception:
    """Return the error of ours that a fault of httpx2 means, else the fault itself."""
    import httpx2  # lazy: loaded by now

    if isinstance(error, httpx2.TimeoutException):
        if is_over(request.deadline):
            return late()
        what = {
            httpx2.ConnectTimeout: "the server could not be reached in time",
            httpx2.WriteTimeout: "the request could not be sent in time",
            httpx2.PoolTimeout: "no connection became free in time",
        }.get(type(error), "the server did not answer in time")
        slow = TimeoutError(what)
        slow.is_unsent = isinstance(error, (httpx2.ConnectTimeout, httpx2.PoolTimeout))
        return slow
    if isinstance(error, (httpx2.TransportError, httpx2.DecodingError)):
        text = str(error) or type(error).__name__
        broken = ConnectionError(shown_text(text, request.secrets))
        broken.is_unsent = isinstance(error, (httpx2.ConnectError, httpx2.ProxyError))
        broken.is_lasting = _is_lasting(error)
        return broken
    return error


def _is_lasting(error: Exception) -> bool:
    import httpx2  # lazy: loaded by now

    lasting = (
        httpx2.DecodingError,
        httpx2.LocalProtocolError,
        httpx2.UnsupportedProtocol,
    )
    if isinstance(error, lasting):
        return True
    # The name spares an import of ssl for those who have no use for it.
    cause: BaseException | None = error
    while cause is not None:
        if type(cause).__name__ == "SSLCertVerificationError":
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def stream_fault(error: Exception, request: Request) -> Exception:
    """Return the same for a fault within a stream of events."""
    import httpx2  # lazy: loaded by now

    if isinstance(error, httpx2.TimeoutException):
        if is_over(request.deadline):
            return late()
        return TimeoutError("nothing more of the stream came in time")
    if isinstance(error, httpx2.StreamError):
        return StreamError("the stream has been closed")
    if isinstance(error, (httpx2.TransportError, httpx2.DecodingError)):
        text = shown_text(str(error) or type(error).__name__, request.secrets)
        return StreamError(f"the connection broke within the stream: {text}")
    return error
