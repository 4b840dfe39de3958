"""A request that is sent, and sent again where that helps."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from .errors import ApiError, describe_call
from .renewal import renewed
from .replies import Replies
from .reports import Report
from .requests import Request
from .retries import Attempts
from .steps import Pause, Read, Step

if TYPE_CHECKING:
    import httpx2

    from .settings import Settings

__all__ = ["send"]


def send(
    settings: Settings, request: Request, replies: Replies, attempts: Attempts
) -> Generator[Step, Any, httpx2.Response]:
    """Send a request until its answer is one to go on with, or nothing helps.

    The answer to a streamed request comes back unread if it is a success.
    """
    while True:
        reason: int | ApiError
        try:
            response = yield from _send_once(settings, request, attempts)
        except ApiError as error:
            pause = attempts.pause_after_fault(request, error)
            if pause is None:
                raise
            reason = error
        else:
            reason = response.status_code
            if reason < 400 or replies.outcome(reason).is_success:
                settings.retry_budget.give()
                return response
            if reason == 401 and request.is_repeatable and not attempts.is_renewed:
                attempts.is_renewed = True
                if (yield from renewed(settings, request, response.headers)):
                    continue
            pause = attempts.pause_after_answer(request, response)
            if pause is None:
                return response
        Report(settings, request, attempts).retried(reason, pause)
        yield Pause(pause)


def _send_once(
    settings: Settings, request: Request, attempts: Attempts
) -> Generator[Step, Any, httpx2.Response]:
    attempts.sent += 1
    report = None
    if settings.hooks is not None or settings.logger.isEnabledFor(10):  # DEBUG
        report = Report(settings, request, attempts)
        report.sending()
    try:
        response: httpx2.Response = yield request
        if request.is_streamed and not 200 <= response.status_code < 300:
            response = yield Read(request, response)
    except ApiError as error:
        describe_call(
            error,
            method=request.method,
            path=request.path,
            url=settings.shown_url(request.url),
        )
        if report is not None:
            report.failed(error)
        raise error from error.__cause__
    if report is not None:
        report.answered(response)
    return response
