"""An answer as a whole: status and headers beside the decoded value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from .errors import request_id

if TYPE_CHECKING:
    import httpx2

    from .headers import TypedHeaders
    from .replies import Replies

__all__ = ["RawResponse", "ResponseFacts"]

T = TypeVar("T")


class ResponseFacts:
    """What an answer says of itself before its body is read."""

    __slots__ = ("_replies", "_response")

    def __init__(
        self, response: httpx2.Response, replies: Replies | None = None
    ) -> None:
        self._response = response
        self._replies = replies

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, by case-insensitive name."""
        return self._response.headers

    @property
    def typed_headers(self) -> TypedHeaders:
        """The headers that the API describes, each as a value of its type.

        They are decoded one by one when they are looked up: `["X-Rate-Limit"]` is an
        int where an int is described.
        """
        from .headers import TypedHeaders  # lazy: rarely asked for

        if self._replies is None:
            return TypedHeaders(self._response.headers, (), "")
        return self._replies.headers(self._response)

    @property
    def request_id(self) -> str | None:
        """What the server calls this request; quote it when you ask for support."""
        return request_id(self._response.headers)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status}>"


class RawResponse(ResponseFacts, Generic[T]):
    """The whole answer to a call."""

    __slots__ = ("value",)

    value: T
    """What the call returns without `raw`."""

    def __init__(
        self, response: httpx2.Response, value: T, replies: Replies | None = None
    ) -> None:
        super().__init__(response, replies)
        self.value = value

    @property
    def content(self) -> bytes:
        """The body as it came."""
        return self._response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self._response.text

    def __repr__(self) -> str:
        return f"<RawResponse {self.status}: {type(self.value).__name__}>"
