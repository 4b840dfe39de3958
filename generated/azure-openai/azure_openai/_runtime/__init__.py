"""The runtime of a generated package."""

# Its public face, imported name by name: what catches `RateLimitError` loads no codec
# for it.

from __future__ import annotations

from typing import TYPE_CHECKING

from .lazy import lazy_module

if TYPE_CHECKING:
    from .client import (
        DEFAULT_RETRIES,
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
        OperationError,
        PagingError,
        PermissionDeniedError,
        RateLimitError,
        ServerError,
        StatusError,
        StreamError,
        TimeoutError,
        UnexpectedStatusError,
        UnprocessableEntityError,
        ValidationError,
        Violation,
    )
    from .files import FileContent, FileInput
    from .hooks import (
        EndpointNotice,
        FailureNotice,
        Hook,
        Notice,
        RequestNotice,
        ResponseNotice,
        RetryNotice,
        StreamEndNotice,
    )
    from .markers import UnknownVariant
    from .models import unknown_fields
    from .page import Page
    from .pager import AsyncPager, Pager
    from .poller import AsyncPoller, Poller
    from .pool import Endpoint, Family, Pool
    from .stream import AsyncStream, Stream
    from .unset import UNSET, Unset

__all__ = [
    "DEFAULT_RETRIES",
    "DEFAULT_TIMEOUT",
    "UNSET",
    "ApiError",
    "AsyncPager",
    "AsyncPoller",
    "AsyncStream",
    "AsyncTokenCredential",
    "AsyncTokenSource",
    "AuthenticationError",
    "BadRequestError",
    "CallOptions",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
    "DecodeError",
    "Endpoint",
    "EndpointNotice",
    "FailureNotice",
    "Family",
    "FileContent",
    "FileInput",
    "Hook",
    "NotFoundError",
    "Notice",
    "OperationError",
    "Page",
    "Pager",
    "PagingError",
    "PermissionDeniedError",
    "Poller",
    "Pool",
    "RateLimitError",
    "RawResponse",
    "RequestNotice",
    "ResponseNotice",
    "RetryNotice",
    "ServerError",
    "StatusError",
    "Stream",
    "StreamEndNotice",
    "StreamError",
    "TimeoutError",
    "TokenCredential",
    "TokenSource",
    "UnexpectedStatusError",
    "UnknownVariant",
    "UnprocessableEntityError",
    "Unset",
    "ValidationError",
    "Violation",
    "unknown_fields",
]

_CLIENT = (
    "AsyncTokenCredential",
    "AsyncTokenSource",
    "CallOptions",
    "DEFAULT_RETRIES",
    "DEFAULT_TIMEOUT",
    "RawResponse",
    "TokenCredential",
    "TokenSource",
)
_HOOKS = (
    "EndpointNotice",
    "FailureNotice",
    "Hook",
    "Notice",
    "RequestNotice",
    "ResponseNotice",
    "RetryNotice",
    "StreamEndNotice",
)
_OTHER = {
    "AsyncPager": ".pager",
    "AsyncPoller": ".poller",
    "AsyncStream": ".stream",
    "Endpoint": ".pool",
    "Family": ".pool",
    "FileContent": ".files",
    "FileInput": ".files",
    "Page": ".page",
    "Pager": ".pager",
    "Poller": ".poller",
    "Pool": ".pool",
    "Stream": ".stream",
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
        **dict.fromkeys(_HOOKS, ".hooks"),
        **_OTHER,
    },
)
