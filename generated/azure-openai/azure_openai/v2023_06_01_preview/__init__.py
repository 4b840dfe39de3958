"""Azure OpenAI Service API, api-version 2023-06-01-preview."""

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
    )
    from .._runtime.models import unknown_fields
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
    "NotFoundError",
    "OperationError",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "StatusError",
    "StreamError",
    "TimeoutError",
    "UNSET",
    "UnexpectedStatusError",
    "UnprocessableEntityError",
    "Unset",
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
    "NotFoundError": ".._runtime.errors",
    "OperationError": ".._runtime.errors",
    "PagingError": ".._runtime.errors",
    "PermissionDeniedError": ".._runtime.errors",
    "RateLimitError": ".._runtime.errors",
    "ServerError": ".._runtime.errors",
    "StatusError": ".._runtime.errors",
    "StreamError": ".._runtime.errors",
    "TimeoutError": ".._runtime.errors",
    "UNSET": ".._runtime.unset",
    "UnexpectedStatusError": ".._runtime.errors",
    "UnprocessableEntityError": ".._runtime.errors",
    "Unset": ".._runtime.unset",
    "models": ".",
    "unknown_fields": ".._runtime.models",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_module(__name__, _MODULES)
