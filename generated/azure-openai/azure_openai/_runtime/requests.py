"""A request and an answer as the flow of a call sees them: values, no connections."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2

    from .auth import Credential
    from .uploads import Upload

__all__ = ["UNSIGNED", "Request", "Signature", "header_value"]


class Signature:
    """The credentials of one request, apart from it: another origin never sees them."""

    __slots__ = ("cookies", "headers", "query", "secrets", "sources")

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.query: list[str] = []
        self.cookies: list[str] = []
        self.secrets: list[str] = []
        self.sources: list[tuple[Credential, tuple[str, ...], str]] = []
        """Each credential, its scopes, and the text that it gave."""

    def __repr__(self) -> str:
        return "<Signature>"


UNSIGNED = Signature()


class Request:
    """What is to be sent. Names of headers are in lower case."""

    __slots__ = (
        "content",
        "cookies",
        "deadline",
        "headers",
        "is_abroad",
        "is_idempotent",
        "is_repeatable",
        "is_streamed",
        "max_retries",
        "method",
        "operation",
        "path",
        "secrets",
        "signature",
        "timeout",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: str,
        *,
        path: str,
        operation: str = "",
        headers: dict[str, str],
        cookies: str = "",
        content: bytes | Upload | None = None,
        is_repeatable: bool = True,
        is_idempotent: bool | None = None,
        is_streamed: bool = False,
        max_retries: int | None = None,
        timeout: float | httpx2.Timeout | None = None,
        deadline: float | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.path = path
        """The path as documented, for messages."""
        self.operation = operation
        """The name of the operation, for hooks."""
        self.headers = headers
        self.cookies = cookies
        self.content = content
        self.is_repeatable = is_repeatable
        """Whether the content can be sent once more."""
        self.is_idempotent = is_idempotent
        """Whether to do it twice is to do it once; None to tell by the method."""
        self.is_streamed = is_streamed
        """Whether the answer comes back unread, unless it is a failure."""
        self.max_retries = max_retries
        """None for what the client was given."""
        self.timeout = timeout
        self.deadline = deadline
        """When all of the call has to be over, on the monotonic clock."""
        self.signature = UNSIGNED
        self.secrets: list[str] = []
        """What must not be shown of the answer: servers echo what they were sent."""
        self.is_abroad = False
        """Whether a redirect led to another origin, where the client's settings end."""

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.path}>"

    def signed_url(self) -> str:
        """Return the URL with the credentials that belong there."""
        query = self.signature.query
        if not query:
            return self.url
        return f"{self.url}{'&' if '?' in self.url else '?'}{'&'.join(query)}"

    def signed_headers(self) -> dict[str, str]:
        """Return the headers with the credentials; what the caller set himself wins."""
        headers = self.signature.headers
        return {**headers, **self.headers} if headers else self.headers

    def signed_cookies(self) -> str:
        """Return this request's own cookies, the credentials among them."""
        cookies = self.signature.cookies
        if not cookies:
            return self.cookies
        return "; ".join([*cookies, self.cookies] if self.cookies else cookies)


def header_value(name: str, value: str) -> str:
    """Return a value that can travel in a header."""
    text = value.strip(" \t")
    if "\r" in text or "\n" in text or "\0" in text:
        raise ValueError(f'the header "{name}" cannot hold a line break')
    return text
