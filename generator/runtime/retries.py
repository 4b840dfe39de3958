"""Whether a request is sent again, and after what pause."""

# What is sent again. Idempotent are the calls that can be made twice to the same
# effect: see `is_idempotent`. With `retry_unsafe`, all calls are taken for such.
#
# | what came of the request              | idempotent | any other |
# |----------------------------------------|------------|-----------|
# | no connection was made                 | again      | again     |
# | 429, 503                               | again      | again     |
# | 409 that says when to come back        | again      | again     |
# | 408, 500, 502, 504                     | again      | -         |
# | the connection broke, or time ran out  | again      | -         |
# | any other status                       | -          | -         |
#
# Above the table stand: a status that the API documents as success is one; the server's
# `x-should-retry: true` or `false` counts for every failure; a body that cannot be read
# twice is never sent twice; a bad certificate or an answer that is no HTTP stays one.
#
# Limits are the number of retries, a pause of a minute, the call's `timeout` (no
# request begins once it has passed since the first one, pauses included), and the
# client's budget, from which retries that the server has scheduled take nothing.

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from time import monotonic
from typing import TYPE_CHECKING

from .errors import ApiError, ConnectionError, TimeoutError
from .requests import Request

if TYPE_CHECKING:
    import httpx2

    from .settings import Settings

__all__ = ["Attempts", "asked_pause", "is_idempotent"]

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 8.0
_LONGEST_ASKED = 60.0

_REFUSED = frozenset((429, 503))
"""Nothing has been done."""
_FAILED = frozenset((408, 500, 502, 504))
"""Something may have been done."""

_numbers = count(1)

_IDEMPOTENT = frozenset(("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"))
_IDEMPOTENCY_HEADERS = frozenset(
    ("idempotency-key", "x-idempotency-key", "repeatability-request-id")
)


class Attempts:
    """The requests of one call: how many there were, and whether there is another."""

    __slots__ = ("_settings", "_started", "call", "is_renewed", "retries", "sent")

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._started = settings.timer()
        self.call = next(_numbers)
        """The number of the call in this process."""
        self.sent = 0
        """Requests, those that followed a redirect included."""
        self.retries = 0
        self.is_renewed = False
        """Whether a refused token was renewed, which is done once."""

    def pause_after_answer(
        self, request: Request, response: httpx2.Response
    ) -> float | None:
        """Return the seconds until the request is sent again, None to give up."""
        headers = response.headers
        asked = asked_pause(headers, self._settings.clock())
        is_safe = self._is_safe(request)
        if _is_passing(response.status_code, headers, asked, is_safe=is_safe):
            return self._pause(request, asked)
        return None

    def pause_after_fault(self, request: Request, error: ApiError) -> float | None:
        """Return the same for a request that no answer came to."""
        if not isinstance(error, (ConnectionError, TimeoutError)) or error.is_lasting:
            return None
        if error.is_unsent or self._is_safe(request):
            return self._pause(request, None)
        return None

    def _is_safe(self, request: Request) -> bool:
        """Whether it does no harm, or the caller minds none, if it is done twice."""
        return self._settings.retry_unsafe or is_idempotent(request)

    def _pause(self, request: Request, asked: float | None) -> float | None:
        settings = self._settings
        limit = request.max_retries
        if limit is None:
            limit = settings.max_retries
        if self.retries >= limit or not request.is_repeatable:
            return None
        if asked is None:
            # Full jitter: clients that failed together do not come back together.
            longest = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** min(self.retries, 16))
            seconds = longest * settings.jitter()
        elif asked > _LONGEST_ASKED:
            return None
        else:
            seconds = asked
        now = settings.timer()
        patience = _seconds(request.timeout)
        if patience is not None and now - self._started + seconds >= patience:
            return None
        if request.deadline is not None and monotonic() + seconds >= request.deadline:
            return None
        if asked is None and not settings.retry_budget.take(now):
            return None
        self.retries += 1
        return seconds


def _is_passing(
    status: int, headers: Mapping[str, str], asked: float | None, *, is_safe: bool
) -> bool:
    """Whether a failure may pass: the server says so, or its status does."""
    word = headers.get("x-should-retry")
    if word == "true" or word == "false":
        return word == "true"
    if status in _REFUSED or (status == 409 and asked is not None):
        return True
    return is_safe and status in _FAILED


def is_idempotent(request: Request) -> bool:
    """Whether to do it twice is to do it once.

    So are calls by method (RFC 9110 sec. 9.2.2), calls that carry an idempotency key,
    and changes by PATCH that set members to values (RFC 7396). A list of edits
    (RFC 6902) is not.
    """
    if request.is_idempotent is not None:
        return request.is_idempotent
    if request.method in _IDEMPOTENT:
        return True
    headers = request.headers
    if not _IDEMPOTENCY_HEADERS.isdisjoint(headers):
        return True
    media_type = headers.get("content-type", "").partition(";")[0].strip()
    return request.method == "PATCH" and media_type in (
        "application/json",
        "application/merge-patch+json",
    )


def _seconds(timeout: float | httpx2.Timeout | None) -> float | None:
    if timeout is None or isinstance(timeout, (int, float)):
        return timeout
    return timeout.read


# --- when the server wants to be asked again


def asked_pause(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that a server asks to wait, None if it does not say.

    `now` is in seconds since 1970; it counts where the answer has no date of its own.
    """
    for name in ("retry-after-ms", "x-ms-retry-after-ms"):
        milliseconds = _number(headers.get(name))
        if milliseconds is not None:
            return milliseconds / 1000
    text = headers.get("retry-after")
    if not text:
        return None
    seconds = _number(text)
    if seconds is not None:
        return seconds
    until = _date(text)
    if until is None:
        return None
    # By the server's own clock, which need not be ours.
    return max(0.0, until - (_date(headers.get("date", "")) or now))


def _number(text: str | None) -> float | None:
    try:
        number = float(text) if text else -1.0
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None


def _date(text: str) -> float | None:
    from email.utils import parsedate_to_datetime  # lazy: most servers send seconds

    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
