"""Following a long-running operation to its end, decided without I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from .codec import decoder
from .continuation import pack
from .errors import (
    ApiError,
    ConfigurationError,
    DecodeError,
    OperationError,
    TimeoutError,
    describe_answer,
    describe_call,
)
from .flow import Flow, call, exchange, plan_of
from .following import Following, following_values
from .links import follow_link, resolve_link, with_version
from .long_running import LongRunning
from .operation import Reply
from .pages import Pages
from .places import find
from .questions import ANY, question, read_json, replies_of, resolver
from .raw import RawResponse
from .redaction import excerpt
from .requests import Request
from .retries import asked_pause
from .steps import Pause
from .unset import UNSET
from .watch import Watch

if TYPE_CHECKING:
    from .settings import Settings

__all__ = ["CONTINUATION", "Polling"]

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 30.0
_SHORTEST_PAUSE = 0.05
"""However often a server wants to be asked."""

CONTINUATION: Final = "long-running operation"
"""What the token of a `Polling` is called."""


class Polling:
    """An operation that is being followed: what its poller asks for, as flows."""

    __slots__ = (
        "_asked",
        "_long_running",
        "_not_before",
        "_pause",
        "_raw",
        "_request",
        "body",
        "calls",
        "options",
        "settings",
        "watch",
    )

    def __init__(
        self,
        settings: Settings,
        long_running: LongRunning[Any],
        options: Mapping[str, Any],
        watch: Watch,
    ) -> None:
        self.settings = settings.settled
        self.watch = watch
        self._long_running = long_running
        self.options = {
            name: value
            for name, value in options.items()
            if name in ("extra_headers", "timeout", "max_retries")
        }
        """What questions and later pages are asked with."""
        self.body: Any = None
        """The last answer as JSON."""
        self.calls: dict[str, tuple[object, ...]] = {}
        """The values that later calls take, by what they do."""
        self._request: Request | None = None
        self._raw: RawResponse[Any] | None = None
        self._pause = _FIRST_PAUSE
        self._asked: float | None = None
        self._not_before = settings.timer()

    # --- what is known

    @property
    def pages(self) -> Pages[Any] | None:
        """How the pages of the result follow each other, where it has pages."""
        return self._long_running.pages

    @property
    def raw(self) -> RawResponse[Any] | None:
        """The last answer, None while a resumed operation has not been asked about."""
        return self._raw

    @property
    def token(self) -> str:
        """The text by which `resumed` goes on."""
        state = {
            "at": self.settings.base,
            "watch": self.watch.dump(),
            "calls": self.calls,
        }
        name = self._long_running.operation.name
        return pack(CONTINUATION, name, state)

    def take(self, request: Request, raw: RawResponse[Any]) -> None:
        """Remember an answer, and when the server wants to be asked next."""
        settings = self.settings
        self._request, self._raw, self.body = request, raw, read_json(raw)
        self._asked = asked_pause(raw.headers, settings.clock())
        if self._asked is not None:
            self._not_before = settings.timer() + self._asked

    def remember(self, arguments: dict[str, object]) -> None:
        """Work out what later calls take, while the first answer is at hand."""
        long_running = self._long_running
        for key in ("monitor", "cancel", "delete"):
            following: Following | None = getattr(long_running, key)
            if following is not None:
                self.calls[key] = following_values(following, arguments, self.body)

    def shown(self, poller: object, options: Mapping[str, Any]) -> object:
        """Return a poller, or with `raw_response` the first answer around it."""
        if not options.get("raw_response") or self._raw is None:
            return poller
        return RawResponse(self._raw._response, poller, self._raw._replies)

    # --- asking

    def ask(self) -> Flow:
        """Ask how it goes, unless it is over or the server wants patience."""
        if self.watch.outcome is None and self.settings.timer() >= self._not_before:
            yield from self._ask()
        return self.watch.outcome is not None

    def _ask(self) -> Flow:
        settings, watch = self.settings, self.watch
        url = watch.question_url
        if watch.way == "operation":
            request, raw = yield from self._ask_monitor()
        elif url is None:
            raise self._described(
                OperationError("its answer names nobody who could be asked how it goes")
            )
        else:
            request = yield from self._request_to(url)
            replies = replies_of(settings, self._long_running, ANY)
            raw = yield from exchange(settings, request, replies, is_raw=True)
        self.take(request, raw)
        response = raw._response
        try:
            watch.answered(response, self.body, resolver(settings, response))
        except DecodeError as error:
            raise self._described(error) from None

    def _ask_monitor(self) -> Flow:
        following = self._long_running.monitor
        assert following is not None  # only it makes the watch go this way
        operation, settings = following.operation, self.settings
        plan = plan_of(settings, operation, self.options)
        values = self.calls["monitor"]
        request = plan.request(settings, values, UNSET, self.options)
        yield from settings.credentials.sign(operation, request, settings.clock())
        replies = replies_of(settings, self._long_running, ANY)
        raw = yield from exchange(settings, request, replies, is_raw=True)
        return request, raw

    def _request_to(self, url: str) -> Flow:
        """Return a signed request for a URL that an answer named."""
        import httpx2  # lazy: loaded by now, as there was an answer

        operation, template = self._long_running.operation, self.template()
        if httpx2.URL(url).origin == httpx2.URL(template.url).origin:
            # Servers leave out of their links what every call has to say.
            url = with_version(url, operation, self.settings)
        return (yield from follow_link(self.settings, operation, template, url))

    def template(self) -> Request:
        """Return the request that later ones take after: it says who the client is."""
        settings, operation = self.settings, self._long_running.operation
        polled = self._long_running.polled
        if polled is None:
            polled = self._long_running.polled = question(operation)
        plan = plan_of(settings, polled, {})
        template = plan.request(settings, (), UNSET, self.options)
        # A server of the operation's own is home, too.
        template.url = self.watch.url
        return template

    # --- waiting

    def wait(self, timeout: float | None, interval: float | None) -> Flow:
        """Ask until it is over; raise `TimeoutError` after `timeout` seconds."""
        timer = self.settings.timer
        deadline = None if timeout is None else timer() + timeout
        while self.watch.outcome is None:
            pause = self._next_pause(interval)
            if deadline is not None and timer() + pause > deadline:
                yield Pause(max(0.0, deadline - timer()))
                state = self.watch.state or "not known"
                raise self._described(
                    TimeoutError(f"the operation is not over in time, it is {state}")
                )
            if pause > 0:
                yield Pause(pause)
            yield from self._ask()

    def _next_pause(self, interval: float | None) -> float:
        """Return the seconds to wait: as the server says, else ever longer."""
        if self._raw is None:  # just resumed: ask at once
            return 0.0
        if self._asked is not None:
            return max(_SHORTEST_PAUSE, self._not_before - self.settings.timer())
        if interval is not None:
            return interval
        pause, self._pause = self._pause, min(_LONGEST_PAUSE, self._pause * 1.5)
        return pause

    # --- the end

    def _final(self, timeout: float | None, interval: float | None) -> Flow:
        """Wait; the flow ends with the request and the answer that hold the result.

        And with whether that is the answer to the question how it goes.
        """
        yield from self.wait(timeout, interval)
        if self.watch.outcome == "failed":
            raise self._failure()
        raw, settings = self._raw, self.settings
        assert raw is not None  # it is over, so it was asked about
        url = self.watch.result_url(self.body)
        if url is None:
            return self._request, raw, True
        left = str(raw._response.request.url)
        url = resolve_link(url, left=left, place="/resourceLocation", settings=settings)
        request = yield from self._request_to(url)
        replies = replies_of(settings, self._long_running, ANY)
        found = yield from exchange(settings, request, replies, is_raw=True)
        return request, found, False

    def value(self, timeout: float | None, interval: float | None) -> Flow:
        """Wait; the flow ends with the decoded result."""
        long_running, settings = self._long_running, self.settings
        request, raw, is_answer = yield from self._final(timeout, interval)
        if long_running.pages is not None:
            return request, raw._response
        place = long_running.result
        is_monitor = is_answer and self.watch.way in ("monitor", "operation")
        if place is None or not is_monitor:
            types = {"2XX": (Reply("*/*", long_running.type),)}
            replies = replies_of(settings, long_running, types)
            value = replies.value(request, raw._response)
            if long_running.type != "Any":
                return value
            return read_json(RawResponse(raw._response, value))
        found = find(self.body, place)
        try:
            if found is UNSET:
                raise DecodeError(place, "the result", "nothing")
            return decoder(long_running.type, models=settings.models)(found)
        except DecodeError as error:
            raise self._described(error) from None

    def _failure(self) -> Any:
        state, raw = self.watch.state, self._raw
        error: Any = OperationError(f'the operation ended as "{state}"')
        error.state = state
        error = self._described(error)
        failure = self._long_running.failure
        if raw is not None and failure is not None:
            try:
                error.body = decoder(failure, models=self.settings.models)(self.body)
            except DecodeError:
                pass  # it stays what JSON said
        return error

    def _described(self, error: Any) -> Any:
        """Return the error with what was asked last and what was answered."""
        operation, settings = self._long_running.operation, self.settings
        request, raw = self._request, self._raw
        if request is None or raw is None:
            url = settings.shown_url(self.watch.url)
            return describe_call(
                error, method=operation.method, path=operation.path, url=url
            )
        url = settings.shown_url(request.url)
        describe_call(error, method=request.method, path=request.path, url=url)
        if isinstance(error, ApiError) and not isinstance(error, TimeoutError):
            describe_answer(
                error,
                status=raw.status,
                headers=raw.headers,
                body=self.body,
                excerpt=excerpt(raw.content, request.secrets),
            )
        return error

    def call(self, key: str, following: Following | None) -> Flow:
        """Call the operation that cancels or deletes this one."""
        name = self._long_running.operation.name
        if following is None or key not in self.calls:
            raise ConfigurationError(f"{name}: its API has no way to {key} it")
        yield from call(
            self.settings, following.operation, self.calls[key], UNSET, self.options
        )
        self._not_before = self.settings.timer()
        self._asked = None
