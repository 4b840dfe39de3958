"""What a single call may say beside its arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, TypedDict

if TYPE_CHECKING:
    import httpx2

__all__ = [
    "DEFAULT_RETRIES",
    "DEFAULT_TIMEOUT",
    "CallOptions",
    "check_options",
    "check_retries",
    "check_total",
]

DEFAULT_TIMEOUT: Final = 600.0
"""Seconds to wait for the next piece of an answer: a model may think for minutes.

No retry begins once as much time has passed since a call began.
"""

DEFAULT_RETRIES: Final = 2


class CallOptions(TypedDict, total=False):
    """Options of every call.

    `extra_headers`, `extra_query` and `extra_body` are added to what the call sends and
    win over it. `timeout` holds for this call alone; None waits for ever.
    `total_timeout` is for all of it: retries, pauses, and a stream to its end.
    `max_retries` holds for this call alone, too. An `idempotency_key` tells the server
    that requests are the same call: with one, every failure that may pass is retried.
    `validate` says for this call alone whether it is checked against the API's rules.
    """

    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, object]
    extra_body: Mapping[str, object]
    timeout: float | httpx2.Timeout | None
    total_timeout: float | None
    max_retries: int
    idempotency_key: str
    validate: bool


# How `client.raw` and `client.stream_raw` reach the core, and how the endpoints of a
# pool share the time of one call.
_KNOWN = frozenset(
    (*CallOptions.__annotations__, "deadline", "raw_response", "stream_response")
)


def check_options(name: str, options: Mapping[str, object]) -> None:
    """Raise `TypeError` for a keyword that neither the operation nor an option has."""
    for key in options:
        if key not in _KNOWN:
            raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
    if "max_retries" in options:
        check_retries(options["max_retries"])
    if "total_timeout" in options:
        check_total(options["total_timeout"])


def check_total(seconds: object) -> None:
    """Raise `TypeError` or `ValueError` for what is no time that a call can take."""
    if seconds is None:
        return
    if not isinstance(seconds, (int, float)) or isinstance(seconds, bool):
        found = type(seconds).__name__
        raise TypeError(f"`total_timeout` is a number of seconds, not a {found}")
    if not seconds > 0:
        raise ValueError("`total_timeout` has to be positive")


def check_retries(count: object) -> None:
    """Raise `TypeError` or `ValueError` for what is no number of retries."""
    if not isinstance(count, int) or isinstance(count, bool):
        raise TypeError(f"`max_retries` is an integer, not a {type(count).__name__}")
    if count < 0:
        raise ValueError("`max_retries` cannot be negative")
