"""A call, decided without I/O.

A flow is a generator: it yields what it wants done (a `Request` to be sent, a
`TokenRequest` to be fulfilled) and is sent what came of it; it ends with the value of
the call or raises. The cores drive the same flow for synchronous and asynchronous
clients. What a core fails at is thrown in.
"""

# Retries belong around `_send` in `exchange`, endpoint pools where the plan asks the
# settings for a base URL, pollers and pages on top of `call`, hooks where it is logged.

from __future__ import annotations

import time
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .errors import ApiError, describe_call
from .operation import Operation
from .options import check_options
from .plan import Plan
from .raw import RawResponse
from .redaction import shown_headers
from .redirects import MAX_REDIRECTS, redirected
from .replies import Replies
from .requests import Request
from .tokens import TokenRequest

if TYPE_CHECKING:
    import httpx2

    from .settings import Settings

__all__ = ["Flow", "Step", "call", "exchange"]

Step: TypeAlias = Request | TokenRequest

Flow: TypeAlias = Generator[Step, Any, Any]
"""Sent in: a response for a `Request`, a token for a `TokenRequest`."""


def call(
    settings: Settings,
    operation: Operation[Any],
    values: tuple[object, ...],
    body: object,
    options: Mapping[str, Any],
) -> Flow:
    """Call an operation; the flow ends with its value, or with a `RawResponse`."""
    if options:
        check_options(operation.name.rpartition(".")[2], options)
    plan = operation.plan
    if plan is None:
        if operation.is_deprecated:
            _warn_deprecated(operation)
        plan = operation.plan = Plan(
            operation,
            models=settings.models,
            secret_names=settings.credentials.query_names,
        )
    request = plan.request(settings, values, body, options)
    yield from settings.credentials.sign(operation, request, settings.clock())
    is_raw = bool(options.get("raw_response"))
    return (yield from exchange(settings, request, plan.replies, is_raw=is_raw))


def _warn_deprecated(operation: Operation[Any]) -> None:
    """Warn once: the plan is made once. The level leads to the caller of the method."""
    import warnings  # lazy: few operations are

    text = f"{operation.name} is deprecated by its API"
    warnings.warn(text, DeprecationWarning, stacklevel=6)


def exchange(
    settings: Settings, request: Request, replies: Replies, *, is_raw: bool
) -> Flow:
    """Send a request, follow redirects, and return what the answer means."""
    response = yield from _send(settings, request)
    for _ in range(MAX_REDIRECTS):
        following = redirected(request, response, replies)
        if following is None:
            break
        request = following
        response = yield from _send(settings, request)
    value = replies.value(request, response)
    return RawResponse(response, value) if is_raw else value


def _send(
    settings: Settings, request: Request
) -> Generator[Step, Any, httpx2.Response]:
    logger = settings.logger
    is_logged = logger.isEnabledFor(10)  # logging.DEBUG
    started = time.perf_counter()
    if is_logged:
        logger.debug(
            "%s %s, headers %s",
            request.method,
            settings.shown_url(request.url),
            shown_headers(request.headers, request.secrets),
        )
    try:
        response: httpx2.Response = yield request
    except ApiError as error:
        if is_logged:
            logger.debug(
                "%s %s failed: %s", request.method, request.path, type(error).__name__
            )
        raise describe_call(
            error,
            method=request.method,
            path=request.path,
            url=settings.shown_url(request.url),
        ) from error.__cause__
    if is_logged:
        logger.debug(
            "%s %s answered %d in %.0f ms, headers %s",
            request.method,
            request.path,
            response.status_code,
            (time.perf_counter() - started) * 1000,
            shown_headers(response.headers, request.secrets),
        )
    return response
