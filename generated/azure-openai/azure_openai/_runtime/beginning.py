"""The beginning of a long-running operation, here or, by a token, elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .continuation import unpack
from .errors import ConfigurationError
from .flow import Flow, exchange, plan_of
from .following import arguments_of
from .long_running import LongRunning
from .polling import CONTINUATION, Polling
from .questions import ANY, read_json, replies_of, resolver
from .raw import RawResponse
from .watch import Watch

if TYPE_CHECKING:
    from .settings import Settings

__all__ = ["begin"]


def begin(
    settings: Settings,
    long_running: LongRunning[Any],
    values: tuple[object, ...],
    body: object,
    options: Mapping[str, Any],
) -> Flow:
    """Start an operation; the flow ends with its `Polling`."""
    if "resume_token" in options:
        return _resumed(settings, long_running, options)
    if settings.routes is not None:
        from .routing import routed  # lazy: loaded with the pool

        return (yield from routed(begin, settings, long_running, values, body, options))
    operation = long_running.operation
    plan = plan_of(settings, operation, options)
    request = plan.request(settings, values, body, options)
    yield from settings.credentials.sign(operation, request, settings.clock())
    # What the first answer says is looked at before anything is made of it.
    replies = replies_of(settings, long_running, ANY)
    raw: RawResponse[Any] = yield from exchange(settings, request, replies, is_raw=True)
    response = raw._response
    watch = Watch.started(
        long_running,
        method=request.method,
        url=request.url,
        response=response,
        body=read_json(raw),
        resolve=resolver(settings, response),
    )
    polling = Polling(settings, long_running, options, watch)
    polling.take(request, raw)
    polling.remember(arguments_of(operation, values))
    return polling


def _resumed(
    settings: Settings, long_running: LongRunning[Any], options: Mapping[str, Any]
) -> Polling:
    """Return the following of an operation that was begun elsewhere."""
    token = options["resume_token"]
    state = unpack(token, CONTINUATION, long_running.operation.name)
    try:
        if settings.routes is not None:
            seat = settings.routes.seat_at(state["at"])
            settings, long_running = seat.settings, seat.descriptor(long_running)
        polling = Polling(
            settings, long_running, options, Watch(long_running, state["watch"])
        )
        polling.calls = {key: tuple(each) for key, each in state["calls"].items()}
    except (LookupError, TypeError, AttributeError):
        raise ConfigurationError("the text is no continuation of anything") from None
    # Its last answer is not in the text, so it is asked for, even where that was final.
    watch = polling.watch
    watch.outcome = None
    if watch.way == "none" and watch.method in ("PUT", "PATCH"):
        watch.way = "resource"
    return polling
