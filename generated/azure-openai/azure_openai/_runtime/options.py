"""What a single call may say beside its arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, TypedDict

if TYPE_CHECKING:
    import httpx2

__all__ = ["DEFAULT_TIMEOUT", "CallOptions", "check_options"]

DEFAULT_TIMEOUT: Final = 600.0
"""Seconds to wait for the next piece of an answer: a model may think for minutes."""


class CallOptions(TypedDict, total=False):
    """Options of every call.

    `extra_headers`, `extra_query` and `extra_body` are added to what the call sends and
    win over it. `timeout` holds for this call alone; None waits for ever.
    """

    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, object]
    extra_body: Mapping[str, object]
    timeout: float | httpx2.Timeout | None


# `raw_response` is how `client.raw` reaches the core; the others are kept free for
# retries.
_INTERNAL = ("raw_response",)
RESERVED: Final = ("max_retries", "idempotency_key", *_INTERNAL)
_KNOWN = frozenset(
    ("extra_headers", "extra_query", "extra_body", "timeout", *_INTERNAL)
)


def check_options(name: str, options: Mapping[str, object]) -> None:
    """Raise `TypeError` for a keyword that neither the operation nor an option has."""
    for key in options:
        if key in _KNOWN:
            continue
        if key in RESERVED:
            raise TypeError(f"{name}() does not support the option {key!r} yet")
        raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
