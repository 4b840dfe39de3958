"""The runtime of a generated package."""

# Its public face, imported name by name: what catches `RateLimitError` loads no codec
# for it.

from __future__ import annotations

from typing import TYPE_CHECKING

from .lazy import lazy_module

if TYPE_CHECKING:
    from .client import (
        DEFAULT_TIMEOUT,
        AsyncTokenCredential,
        AsyncTokenSource,
        CallOptions,
        RawResponse,
        TokenCredential,
        TokenSource,
    )
    from .errors import (
        ApiError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        ConnectionError,
        DecodeError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        ServerError,
        StatusError,
        StreamError,
        TimeoutError,
        UnexpectedStatusError,
        UnprocessableEntityError,
    )
    from .markers import UnknownVariant
    from .models import unknown_fields
    from .unset import UNSET, Unset

__all__ = [
    "DEFAULT_TIMEOUT",
    "UNSET",
    "ApiError",
    "AsyncTokenCredential",
    "AsyncTokenSource",
    "AuthenticationError",
    "BadRequestError",
    "CallOptions",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
    "DecodeError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "ServerError",
    "StatusError",
    "StreamError",
    "TimeoutError",
    "TokenCredential",
    "TokenSource",
    "UnexpectedStatusError",
    "UnknownVariant",
    "UnprocessableEntityError",
    "Unset",
    "unknown_fields",
]

_CLIENT = (
    "AsyncTokenCredential",
    "AsyncTokenSource",
    "CallOptions",
    "DEFAULT_TIMEOUT",
    "RawResponse",
    "TokenCredential",
    "TokenSource",
)
_OTHER = {
    "UNSET": ".unset",
    "UnknownVariant": ".markers",
    "Unset": ".unset",
    "unknown_fields": ".models",
}

__getattr__, __dir__ = lazy_module(
    __name__,
    {
        **dict.fromkeys(__all__, ".errors"),
        **dict.fromkeys(_CLIENT, ".client"),
        **_OTHER,
    },
)
