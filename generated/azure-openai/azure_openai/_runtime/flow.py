"""A call, decided without I/O.

A flow is a generator: it yields what it wants done (a `Request` to be sent, a `Pause`
to be made, and so on) and is sent what came of it; it ends with the value of the call
or raises. The cores drive the same flow for synchronous and asynchronous
clients. What a core fails at is thrown in.
"""

# Requests are sent by `send`, retries included. Streams, pollers and pages stand beside
# `call`, on `plan_of` and `answer` or `exchange`.

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any

from .operation import Operation
from .options import check_options
from .plan import Plan
from .raw import RawResponse
from .redirects import MAX_REDIRECTS, redirected
from .replies import Replies
from .requests import Request
from .retries import Attempts
from .sending import send
from .steps import Flow, Step

if TYPE_CHECKING:
    import httpx2

    from .settings import Settings

__all__ = ["Flow", "answer", "call", "exchange", "plan_of"]


def call(
    settings: Settings,
    operation: Operation[Any],
    values: tuple[object, ...],
    body: object,
    options: Mapping[str, Any],
) -> Flow:
    """Call an operation; the flow ends with its value, or with a `RawResponse`."""
    if settings.routes is not None:
        from .routing import routed  # lazy: loaded with the pool

        return (yield from routed(call, settings, operation, values, body, options))
    plan = plan_of(settings, operation, options)
    request = plan.request(settings, values, body, options)
    yield from settings.credentials.sign(operation, request, settings.clock())
    if options.get("stream_response"):
        from .download import unread_answer  # lazy: rarely asked for

        return (yield from unread_answer(settings, request, plan.replies))
    is_raw = bool(options.get("raw_response"))
    return (yield from exchange(settings, request, plan.replies, is_raw=is_raw))


def plan_of(
    settings: Settings, operation: Operation[Any], options: Mapping[str, Any]
) -> Plan:
    """Return the plan of an operation that is called with these options."""
    if options:
        check_options(operation.name.rpartition(".")[2], options)
    plan = operation.plan
    if plan is None:
        if operation.is_deprecated:
            from .deprecation import warn_deprecated  # lazy: few operations are

            warn_deprecated(operation, models=settings.models)
        plan = operation.plan = Plan(
            operation,
            models=settings.models,
            secret_names=settings.credentials.query_names,
        )
    return plan


def exchange(
    settings: Settings, request: Request, replies: Replies, *, is_raw: bool
) -> Flow:
    """Send a request and return what the answer means."""
    attempts = Attempts(settings)
    request, response = yield from answer(settings, request, replies, attempts)
    value = replies.value(request, response)
    return RawResponse(response, value, replies) if is_raw else value


def answer(
    settings: Settings, request: Request, replies: Replies, attempts: Attempts
) -> Generator[Step, Any, tuple[Request, httpx2.Response]]:
    """Send a request, follow redirects, and return the last request with its answer."""
    response = yield from send(settings, request, replies, attempts)
    for _ in range(MAX_REDIRECTS):
        following = redirected(request, response, replies)
        if following is None:
            break
        request = following
        response = yield from send(settings, request, replies, attempts)
    return request, response
