"""What happens during calls, told to functions and objects of the caller's."""

# Notices are values: what holds a secret is masked before it gets here. Hooks run in
# the thread or task of the call, so they see its context variables (a current span,
# say), and they are ordinary functions, for they must not wait.

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .errors import ApiError, ConfigurationError

if TYPE_CHECKING:
    import logging

__all__ = [
    "EndpointNotice",
    "FailureNotice",
    "Hook",
    "HookSource",
    "Hooks",
    "Notice",
    "RequestNotice",
    "ResponseNotice",
    "RetryNotice",
    "StreamEndNotice",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something that happened to a call."""

    call: int
    """A number that the notices of one call share, and no other call of the process."""
    operation: str
    """The method, such as "chat.completions.create"."""
    method: str
    """The HTTP method."""
    path: str
    """The path as the API documents it, `{placeholders}` included."""
    url: str
    """The URL, secrets masked."""
    attempt: int
    """Which request of the call it is: 1, 2, ...; retries and redirects count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestNotice(Notice):
    """A request is about to be sent."""

    headers: Mapping[str, str]
    """Its headers, without credentials."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseNotice(Notice):
    """An answer came; of a stream, its beginning."""

    status: int
    headers: Mapping[str, str]
    request_id: str | None
    seconds: float
    """Since the request was sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FailureNotice(Notice):
    """No answer came."""

    error: ApiError
    seconds: float
    """Since the request was sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryNotice(Notice):
    """The request will be sent again. It failed by a status or by an error."""

    status: int | None
    error: ApiError | None
    pause: float
    """Seconds from now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamEndNotice(Notice):
    """A stream is over: complete, broken, or closed by the caller."""

    items: int
    """How many the caller was given."""
    seconds: float
    """Since the request was sent."""
    error: ApiError | None
    is_complete: bool
    """Whether the server said all it had to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointNotice:
    """Something changed among the endpoints of a client's pool."""

    operation: str
    """The method whose call it was noticed by."""
    endpoint: str
    """The name of the endpoint: the one moved to, cooling down, or recovered."""
    previous: str | None
    """Where a call that moved came from."""
    change: Literal["moved", "cooling", "recovered"]
    error: ApiError | None
    """By what the endpoint failed."""
    seconds: float | None
    """How long it cools down."""


class Hook:
    """Something that is told what happens. Override what you want to know of."""

    def on_request(self, notice: RequestNotice) -> Mapping[str, str] | None:
        """A request is about to be sent; headers that are returned go with it."""
        return None

    def on_response(self, notice: ResponseNotice) -> None:
        """An answer came."""

    def on_failure(self, notice: FailureNotice) -> None:
        """No answer came."""

    def on_retry(self, notice: RetryNotice) -> None:
        """A request will be sent again."""

    def on_stream_end(self, notice: StreamEndNotice) -> None:
        """A stream is over."""

    def on_endpoint(self, notice: EndpointNotice) -> None:
        """An endpoint of a pool failed or came back, or a call moved to another."""


HookSource: TypeAlias = Hook | Callable[[Any], object]
"""A `Hook`, or a function that is called with every notice."""

_METHODS: dict[type[Notice | EndpointNotice], str] = {
    RequestNotice: "on_request",
    ResponseNotice: "on_response",
    FailureNotice: "on_failure",
    RetryNotice: "on_retry",
    StreamEndNotice: "on_stream_end",
    EndpointNotice: "on_endpoint",
}


class Hooks:
    """The hooks of a client. What they raise is logged and changes nothing."""

    __slots__ = ("_hooks", "_logger")

    def __init__(
        self, hooks: Iterable[HookSource], logger: Callable[[], logging.Logger]
    ) -> None:
        self._hooks = tuple(hooks)
        self._logger = logger
        for hook in self._hooks:
            _check(hook)

    def tell(self, notice: Notice | EndpointNotice) -> Mapping[str, str]:
        """Tell every hook; return the headers that they want to be sent."""
        headers: dict[str, str] = {}
        for hook in self._hooks:
            method = getattr(hook, _METHODS[type(notice)], None)
            if method is None:
                method = hook if callable(hook) else None
            if method is None:
                continue
            try:
                answer = method(notice)
                if isinstance(answer, Mapping) and type(notice) is RequestNotice:
                    headers.update(_headers(answer))
            except Exception:
                self._logger().warning(
                    "the hook %s failed", type(hook).__name__, exc_info=True
                )
        return headers


def _headers(answer: Mapping[Any, Any]) -> dict[str, str]:
    from .requests import header_value  # lazy: only hooks that add headers come here

    return {
        str(name).lower(): header_value(str(name), str(value))
        for name, value in answer.items()
    }


def _check(hook: object) -> None:
    """Refuse what could never be told anything, or what would have to be awaited."""
    from inspect import iscoroutinefunction  # lazy: httpx2 will load it

    methods = [getattr(hook, name, None) for name in _METHODS.values()]
    if not callable(hook) and not any(map(callable, methods)):
        raise ConfigurationError(
            f"a hook is a function or a `Hook`; a {type(hook).__name__} is neither"
        )
    if any(map(iscoroutinefunction, (hook, *methods))):
        raise ConfigurationError("hooks are ordinary functions, not asynchronous ones")
