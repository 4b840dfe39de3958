"""Several documents, api-version 2024-05-01."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from .._runtime.errors import (
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
    )
    from .._runtime.hooks import (
        EndpointNotice,
        FailureNotice,
        Hook,
        Notice,
        RequestNotice,
        ResponseNotice,
        RetryNotice,
        StreamEndNotice,
    )
    from .._runtime.models import unknown_fields
    from .._runtime.pool import Endpoint, Family, Pool
    from .._runtime.unset import UNSET, Unset
    from . import models
    from ._client import AsyncClient, Client

__all__ = [
    "ApiError",
    "AsyncClient",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
    "DecodeError",
    "Endpoint",
    "EndpointNotice",
    "FailureNotice",
    "Family",
    "Hook",
    "NotFoundError",
    "Notice",
    "OperationError",
    "PagingError",
    "PermissionDeniedError",
    "Pool",
    "RateLimitError",
    "RequestNotice",
    "ResponseNotice",
    "RetryNotice",
    "ServerError",
    "StatusError",
    "StreamEndNotice",
    "StreamError",
    "TimeoutError",
    "UNSET",
    "UnexpectedStatusError",
    "UnprocessableEntityError",
    "Unset",
    "ValidationError",
    "models",
    "unknown_fields",
]

_MODULES: dict[str, str] = {
    "ApiError": ".._runtime.errors",
    "AsyncClient": "._client",
    "AuthenticationError": ".._runtime.errors",
    "BadRequestError": ".._runtime.errors",
    "Client": "._client",
    "ConfigurationError": ".._runtime.errors",
    "ConflictError": ".._runtime.errors",
    "ConnectionError": ".._runtime.errors",
    "DecodeError": ".._runtime.errors",
    "Endpoint": ".._runtime.pool",
    "EndpointNotice": ".._runtime.hooks",
    "FailureNotice": ".._runtime.hooks",
    "Family": ".._runtime.pool",
    "Hook": ".._runtime.hooks",
    "NotFoundError": ".._runtime.errors",
    "Notice": ".._runtime.hooks",
    "OperationError": ".._runtime.errors",
    "PagingError": ".._runtime.errors",
    "PermissionDeniedError": ".._runtime.errors",
    "Pool": ".._runtime.pool",
    "RateLimitError": ".._runtime.errors",
    "RequestNotice": ".._runtime.hooks",
    "ResponseNotice": ".._runtime.hooks",
    "RetryNotice": ".._runtime.hooks",
    "ServerError": ".._runtime.errors",
    "StatusError": ".._runtime.errors",
    "StreamEndNotice": ".._runtime.hooks",
    "StreamError": ".._runtime.errors",
    "TimeoutError": ".._runtime.errors",
    "UNSET": ".._runtime.unset",
    "UnexpectedStatusError": ".._runtime.errors",
    "UnprocessableEntityError": ".._runtime.errors",
    "Unset": ".._runtime.unset",
    "ValidationError": ".._runtime.errors",
    "models": ".",
    "unknown_fields": ".._runtime.models",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_module(__name__, _MODULES)
