"""A call that goes to the endpoints of a pool until one of them answers it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .balance import Balance
from .errors import ApiError, ConfigurationError, ConnectionError, TimeoutError
from .flow import Flow
from .hooks import EndpointNotice, Hooks
from .limits import deadline_of
from .operation import Operation
from .pool import Endpoint, Pool
from .requests import Request
from .retries import asked_pause, is_idempotent
from .seats import Seat
from .steps import Pause

if TYPE_CHECKING:
    from .settings import Settings

__all__ = ["Routes", "routed"]

Attempt: TypeAlias = Callable[
    ["Settings", Any, tuple[object, ...], object, Mapping[str, Any]], Flow
]
"""A flow such as `call`: settings, descriptor, values, body, options."""

_FIRST_PAUSE = 0.5
_TRIAL_PAUSE = 0.05
_REFUSED = frozenset((429, 503))
"""Nothing has been done: see `retries`."""


class Routes:
    """The endpoints of a client's pool, and how they are."""

    __slots__ = ("_hooks", "balance", "pool", "seats")

    def __init__(self, pool: Pool, settings: Settings) -> None:
        self.pool = pool
        self.balance = Balance(pool)
        self.seats = [Seat(endpoint, settings) for endpoint in pool.endpoints]
        self._hooks: Hooks | None = None
        if pool.on_endpoint is not None:
            self._hooks = Hooks((pool.on_endpoint,), lambda: settings.logger)

    def seat_at(self, base: str) -> Seat:
        """Return the endpoint at a base URL."""
        for seat in self.seats:
            if seat.settings.base == base:
                return seat
        raise ConfigurationError(f"the pool has no endpoint at {base}")

    def tell(self, settings: Settings, notice: EndpointNotice) -> None:
        """Tell the log and the hooks what changed."""
        settings.logger.info(
            "%s: %s %s%s",
            notice.operation,
            notice.endpoint,
            notice.change,
            "" if notice.error is None else f" after {type(notice.error).__name__}",
        )
        for hooks in (self._hooks, settings.hooks):
            if hooks is not None:
                hooks.tell(notice)


def routed(
    attempt: Attempt,
    settings: Settings,
    descriptor: Any,
    values: tuple[object, ...],
    body: object,
    options: Mapping[str, Any],
) -> Flow:
    """Make a call at one endpoint after another; the flow ends as `attempt` does."""
    routes: Routes | None = settings.routes
    assert routes is not None  # only clients with a pool come here
    operation: Operation[Any] = (
        descriptor if isinstance(descriptor, Operation) else descriptor.operation
    )
    deadline = deadline_of(settings, options)
    if deadline is not None:  # the endpoints share the time of one call
        options = {**options, "deadline": deadline}
    course = _Course(routes, settings, operation, options)
    while True:
        lease = yield from course.next()
        seat = routes.seats[lease.index]
        their_values, ours = seat.call(operation, values, options)
        sent: list[Request] = []
        try:
            inner = attempt(
                seat.trial_settings,
                seat.descriptor(descriptor),
                their_values,
                body,
                ours,
            )
            result = yield from _watched(inner, sent)
        except ApiError as error:
            if not sent:
                lease.dropped()
                raise
            if not course.is_its_fault(error):
                course.came_well(lease)
                raise
            course.failed(lease, error)
            if not course.may_go_on(sent[-1], error):
                raise
        except BaseException:
            lease.dropped()
            raise
        else:
            course.came_well(lease)
            return result


def _watched(inner: Flow, sent: list[Request]) -> Flow:
    """Do what `yield from inner` does, and remember the last request."""
    answer: Any = None
    error: BaseException | None = None
    try:
        while True:
            try:
                step = inner.send(answer) if error is None else inner.throw(error)
            except StopIteration as stop:
                return stop.value
            error = None
            if isinstance(step, Request):
                sent[:] = (step,)
            try:
                answer = yield step
            except Exception as problem:
                error = problem
    finally:
        inner.close()
        error = None  # it refers to this frame, which would keep both alive


class _Course:
    """The way of one call through the pool."""

    __slots__ = (
        "_deadline",
        "_last",
        "_near",
        "_operation",
        "_round",
        "_rounds",
        "_routes",
        "_settings",
        "_tried",
        "error",
    )

    def __init__(
        self,
        routes: Routes,
        settings: Settings,
        operation: Operation[Any],
        options: Mapping[str, Any],
    ) -> None:
        self._routes = routes
        self._settings = settings
        self._operation = operation
        self._rounds: int = options.get("max_retries", settings.max_retries)
        self._round = 0
        self._deadline = settings.timer() + routes.pool.patience
        self._tried: set[int] = set()
        self._near: str | None = None
        self._last: Endpoint | None = None
        self.error: ApiError | None = None
        if not any(map(self._offers, routes.pool.endpoints)):
            raise ConfigurationError(f"no endpoint of the pool offers {operation.name}")

    def _offers(self, endpoint: Endpoint) -> bool:
        family = endpoint.family
        return family is None or family.path(self._operation.path) is not None

    def next(self) -> Flow:
        """Wait for an endpoint; the flow ends with its lease."""
        balance, timer = self._routes.balance, self._settings.timer
        lease = None
        while lease is None:
            lease = balance.choose(
                timer(), tried=self._tried, near=self._near, offers=self._offers
            )
            if lease is None:
                yield Pause(self._pause())
                if timer() >= self._deadline and self.error is None:
                    lease = balance.choose(timer(), offers=self._offers, is_urgent=True)
        endpoint = self._routes.pool.endpoints[lease.index]
        if self._last is not None and self._last is not endpoint:
            self._tell(endpoint, "moved", error=self.error)
        self._last = endpoint
        self._tried.add(lease.index)
        return lease

    def _pause(self) -> float:
        """Return how long to wait for an endpoint; raise what there was if too long."""
        routes, settings = self._routes, self._settings
        now = settings.timer()
        wait = routes.balance.wait(now, self._offers) or 0.0
        if self.error is not None and self._tried:
            if self._round >= self._rounds:
                # One that has not been asked yet may still come back in time.
                other = routes.balance.wait(now, self._offers, tried=self._tried)
                if other is None or now + other >= self._deadline:
                    raise self.error
                return max(_TRIAL_PAUSE, other)
            self._tried.clear()
            backoff = _FIRST_PAUSE * 2.0 ** min(self._round, 4) * settings.jitter()
            self._round += 1
            wait = max(wait, backoff)
            if now + wait > self._deadline:
                raise self.error
            return wait
        if self.error is not None and now >= self._deadline:
            raise self.error
        # Another call tries an endpoint that has cooled down, where the wait is over.
        return max(_TRIAL_PAUSE, min(wait, self._deadline - now))

    def is_its_fault(self, error: ApiError) -> bool:
        """Whether an endpoint failed, rather than the call."""
        if isinstance(error, (ConnectionError, TimeoutError)):
            return True
        return error.status in self._routes.pool.statuses

    def may_go_on(self, request: Request, error: ApiError) -> bool:
        """Whether the call may be made once more, elsewhere."""
        if not request.is_repeatable:
            return False
        if request.is_idempotent is not False and (
            self._routes.pool.resend or is_idempotent(request)
        ):
            return True
        if isinstance(error, (ConnectionError, TimeoutError)):
            return error.is_unsent
        return error.status in _REFUSED

    def came_well(self, lease: Any) -> None:
        """The endpoint did its part."""
        if lease.succeeded() == "recovered":
            self._tell(self._routes.pool.endpoints[lease.index], "recovered")

    def failed(self, lease: Any, error: ApiError) -> None:
        """The endpoint failed."""
        settings = self._settings
        asked = asked_pause(error.headers, settings.clock())
        seconds = lease.failed(settings.timer(), asked=asked)
        endpoint = self._routes.pool.endpoints[lease.index]
        self._near = endpoint.region
        self.error = error
        if seconds is not None:
            self._tell(endpoint, "cooling", error=error, seconds=seconds)

    def _tell(
        self,
        endpoint: Endpoint,
        change: Any,
        *,
        error: ApiError | None = None,
        seconds: float | None = None,
    ) -> None:
        previous = self._last
        notice = EndpointNotice(
            operation=self._operation.name,
            endpoint=endpoint.name,
            previous=previous.name if change == "moved" and previous else None,
            change=change,
            error=error,
            seconds=seconds,
        )
        self._routes.tell(self._settings, notice)
