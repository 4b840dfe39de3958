"""Every error that this package raises, in one tree."""

# Messages carry what a log line needs: the call, the status, the request id and how the
# answer begins. They never carry what the request said: that may be a secret, or
# personal.

from __future__ import annotations

import builtins
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TypeVar

__all__ = [
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
    "DecodeError",
    "NotFoundError",
    "OperationError",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "StatusError",
    "StreamError",
    "TimeoutError",
    "UnexpectedStatusError",
    "UnprocessableEntityError",
    "ValidationError",
    "Violation",
    "describe_answer",
    "describe_call",
    "from_status",
    "request_id",
]

_NO_HEADERS: Mapping[str, str] = MappingProxyType({})
_MOST_SHOWN = 20


class ApiError(Exception):
    """The root of every error of this package."""

    method: str | None = None
    """The HTTP method of the call, where there was one."""

    path: str | None = None
    """The path of the call as the API documents it, `{placeholders}` included."""

    url: str | None = None
    """The URL that was called, without any secret in it."""

    request_id: str | None = None
    """What the server calls this request; quote it when you ask for support."""

    body: Any = None  # any JSON, or the model that the API documents for this status
    """What the server answered: the documented type, else parsed JSON, else text."""

    _status: int | None = None
    _headers: Mapping[str, str] = _NO_HEADERS
    _excerpt: str = ""

    @property
    def status(self) -> int | None:
        """The HTTP status, None where no answer came."""
        return self._status

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the answer, by case-insensitive name; empty if none came."""
        return self._headers

    def _problem(self) -> str:
        return super().__str__()

    def __str__(self) -> str:
        text = self._problem()
        if self.method:
            text = f"{self.method} {self.path}: {text}"
        if self.request_id:
            text = f"{text} (request id {self.request_id})"
        return f"{text}: {self._excerpt}" if self._excerpt else text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class ConfigurationError(ApiError):
    """The client lacks something, or was given what cannot work. Nothing was sent."""


# They are the builtin errors of the same name too, so that `except TimeoutError` means
# the same with and without an import.
class ConnectionError(ApiError, builtins.ConnectionError):
    """The server could not be reached, or the connection broke."""

    is_unsent = False
    """Whether the server certainly saw nothing of the request."""

    is_lasting = False
    """Whether it would be the same the next time, as with a bad certificate."""


class TimeoutError(ApiError, builtins.TimeoutError):
    """The server did not answer in time."""

    is_unsent = False
    """Whether the server certainly saw nothing of the request."""

    is_lasting = False


class StreamError(ApiError):
    """A stream of events broke off, or carried an error."""


class PagingError(ApiError):
    """The pages of a list lead nowhere new."""


class OperationError(ApiError):
    """A long-running operation ended without success, or cannot be followed.

    `state` is the server's own word for how it ended, and `body` is what it said.
    """

    state: str = ""


class DecodeError(ApiError):
    """A value from the server does not have the shape that its type declares.

    `pointer` is the JSON Pointer of the member at fault ("" for the whole value),
    `expected` says what belongs there and `found` what was there instead.
    """

    def __init__(self, pointer: str, expected: str, found: str) -> None:
        super().__init__(pointer, expected, found)
        self.pointer = pointer
        self.expected = expected
        self.found = found

    def _problem(self) -> str:
        place = f'at "{self.pointer}"' if self.pointer else "at the top"
        return f"{place}: expected {self.expected}, found {self.found}"


class Violation:
    """One rule of the API that a request breaks."""

    __slots__ = ("found", "limit", "location", "name", "pointer", "rule", "value")

    def __init__(
        self,
        location: str,
        name: str,
        pointer: str,
        *,
        rule: str,
        limit: object,
        value: object,
        found: str,
    ) -> None:
        self.location = location
        """"path", "query", "querystring", "header", "cookie" or "body"."""
        self.name = name
        """The parameter as the API calls it, "" for the body."""
        self.pointer = pointer
        """The JSON Pointer of what breaks the rule, "" for all of it."""
        self.rule = rule
        """The keyword of JSON Schema: `maximum`, `required`, ..."""
        self.limit = limit
        """What the rule says."""
        self.value = value
        """A text, number or boolean as it was to be sent, "***" for a secret; None for
        anything else.
        """
        self.found = found
        """What was to be sent, described without its text."""

    def __str__(self) -> str:
        place = f'{self.location} "{self.name}"' if self.name else self.location
        place = f"{place} at {self.pointer}" if self.pointer else place
        limit = "" if self.limit is None else f" {self.limit!r}"
        return f"{place}: {self.rule}{limit}, found {self.found}"

    def __repr__(self) -> str:
        return f"<Violation {self}>"


class ValidationError(ApiError, ValueError):
    """A request breaks rules of the API. Nothing was sent.

    `violations` holds all of them.
    """

    def __init__(self, violations: tuple[Violation, ...]) -> None:
        super().__init__(violations)
        self.violations = violations

    def _problem(self) -> str:
        shown = [str(each) for each in self.violations[:_MOST_SHOWN]]
        more = len(self.violations) - len(shown)
        shown += [f"and {more} more"] if more else []
        return f"the request is against the API's rules: {'; '.join(shown)}"


class StatusError(ApiError):
    """The server answered with a status that means failure."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._status or 0


class BadRequestError(StatusError):
    """400: the server does not understand the request."""


class AuthenticationError(StatusError):
    """401: the credential is missing, wrong or expired."""


class PermissionDeniedError(StatusError):
    """403: the credential does not allow this."""


class NotFoundError(StatusError):
    """404: there is no such thing."""


class ConflictError(StatusError):
    """409: the state of the thing does not allow this now."""


class UnprocessableEntityError(StatusError):
    """422: the request is well-formed and still cannot be followed."""


class RateLimitError(StatusError):
    """429: too many requests, or a quota is used up."""


class ServerError(StatusError):
    """5xx: the server failed."""


class UnexpectedStatusError(StatusError):
    """A status that the API does not document and that is no error by its class."""


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
_BY_CLASS: dict[int, type[StatusError]] = {4: StatusError, 5: ServerError}


def from_status(status: int) -> type[StatusError]:
    """Return the class of the error that `status` means."""
    by_class = _BY_CLASS.get(status // 100, UnexpectedStatusError)
    return _BY_STATUS.get(status, by_class)


_REQUEST_ID_HEADERS = (
    "x-request-id",
    "apim-request-id",
    "x-ms-request-id",
    "request-id",
)


def request_id(headers: Mapping[str, str]) -> str | None:
    """Return the server's name for the request, where its answer tells one."""
    for name in _REQUEST_ID_HEADERS:
        found = headers.get(name)
        if found:
            return found
    return None


E = TypeVar("E", bound=ApiError)


def describe_call(error: E, *, method: str, path: str, url: str) -> E:
    """Return `error`, which now says what was called. `url` holds no secret."""
    error.method = method
    error.path = path
    error.url = url
    return error


def describe_answer(
    error: E,
    *,
    status: int,
    headers: Mapping[str, str],
    body: Any,
    excerpt: str,
) -> E:
    """Return `error`, which now says what the server answered and how that begins."""
    error._status = status
    error._headers = headers
    error.request_id = request_id(headers)
    error.body = body
    error._excerpt = excerpt
    return error
