"""A request and an answer as the flow of a call sees them: values, no connections."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import httpx2

__all__ = ["UNSIGNED", "Content", "Part", "Request", "Signature", "header_value"]

Content: TypeAlias = bytes | Iterable[bytes] | AsyncIterable[bytes]

Part: TypeAlias = "tuple[str, tuple[Any, ...]]"
"""A name, and what httpx2 calls a file: file name, content, media type."""


class Signature:
    """The credentials of one request, apart from it: another origin never sees them."""

    __slots__ = ("cookies", "headers", "query", "secrets")

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.query: list[str] = []
        self.cookies: list[str] = []
        self.secrets: list[str] = []

    def __repr__(self) -> str:
        return "<Signature>"


UNSIGNED = Signature()


class Request:
    """What is to be sent. Names of headers are in lower case."""

    __slots__ = (
        "content",
        "cookies",
        "headers",
        "is_abroad",
        "is_repeatable",
        "method",
        "parts",
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
        headers: dict[str, str],
        cookies: str = "",
        content: Content | None = None,
        parts: list[Part] | None = None,
        is_repeatable: bool = True,
        timeout: float | httpx2.Timeout | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.path = path
        """The path as documented, for messages."""
        self.headers = headers
        self.cookies = cookies
        self.content = content
        self.parts = parts
        self.is_repeatable = is_repeatable
        """Whether the content can be sent once more."""
        self.timeout = timeout
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
