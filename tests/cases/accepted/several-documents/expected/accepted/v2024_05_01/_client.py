"""The clients of Several documents, api-version 2024-05-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import (
    DEFAULT_RETRIES,
    DEFAULT_TIMEOUT,
    MAX_RESPONSE,
    AsyncClient as AsyncClientBase,
    ClientSpec,
    Server,
    SyncClient,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx2

    from .._runtime.hooks import HookSource
    from .._runtime.pool import Pool
    from .operations.pets import AsyncPetsOperations, PetsOperations
    from .operations.toys import AsyncToysOperations, ToysOperations

__all__ = ["AsyncClient", "Client"]

_SPEC = ClientSpec(
    title="Several documents",
    package="accepted",
    user_agent="accepted/2024-05-01",
    models=f"{__package__}.models",
    servers=(Server("https://example.org"),),
    schemes=(),
)


class Client(SyncClient):
    """A client of Several documents, api-version 2024-05-01.

    Args:
        base_url: The whole base URL, in place of the published one.
        timeout: Seconds for each phase of a call, or an `httpx2.Timeout`.
        headers: Headers that every request carries.
        max_retries: How often a call is sent again after a failure that may pass.
        retry_unsafe: Whether that holds for calls that may then be done twice, too.
        hooks: What is told of requests, answers and retries.
        pool: Several endpoints to share the calls, in place of one.
        total_timeout: Seconds for a whole call, retries and streams included.
        max_response_size: Bytes that JSON and what was compressed may come to.
        validate: Whether calls are checked against the API's rules before.
        http_client: An `httpx2.Client` to send with; closing it stays with you.
        transport: An httpx2 transport below the client's own pool.

    Raises:
        ConfigurationError: What is needed to reach the API is missing.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        max_retries: int = DEFAULT_RETRIES,
        retry_unsafe: bool = False,
        hooks: Sequence[HookSource] = (),
        pool: Pool | None = None,
        total_timeout: float | None = None,
        max_response_size: int | None = MAX_RESPONSE,
        validate: bool = False,
        http_client: httpx2.Client | None = None,
        transport: httpx2.BaseTransport | None = None,
    ) -> None:
        super().__init__(
            _SPEC,
            api_version="2024-05-01",
            base_url=base_url,
            timeout=timeout,
            headers=headers,
            max_retries=max_retries,
            retry_unsafe=retry_unsafe,
            hooks=hooks,
            pool=pool,
            total_timeout=total_timeout,
            max_response_size=max_response_size,
            validate=validate,
            http_client=http_client,
            transport=transport,
        )

    @cached_property
    def pets(self) -> PetsOperations:
        """The operations of `client.pets`."""
        from .operations.pets import PetsOperations

        return PetsOperations(self._core)

    @cached_property
    def toys(self) -> ToysOperations:
        """The operations of `client.toys`."""
        from .operations.toys import ToysOperations

        return ToysOperations(self._core)


class AsyncClient(AsyncClientBase):
    """An asyncio or trio client of Several documents, api-version 2024-05-01.

    Args:
        base_url: The whole base URL, in place of the published one.
        timeout: Seconds for each phase of a call, or an `httpx2.Timeout`.
        headers: Headers that every request carries.
        max_retries: How often a call is sent again after a failure that may pass.
        retry_unsafe: Whether that holds for calls that may then be done twice, too.
        hooks: What is told of requests, answers and retries.
        pool: Several endpoints to share the calls, in place of one.
        total_timeout: Seconds for a whole call, retries and streams included.
        max_response_size: Bytes that JSON and what was compressed may come to.
        validate: Whether calls are checked against the API's rules before.
        http_client: An `httpx2.AsyncClient` to send with; closing it stays with
            you.
        transport: An httpx2 transport below the client's own pool.

    Raises:
        ConfigurationError: What is needed to reach the API is missing.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        max_retries: int = DEFAULT_RETRIES,
        retry_unsafe: bool = False,
        hooks: Sequence[HookSource] = (),
        pool: Pool | None = None,
        total_timeout: float | None = None,
        max_response_size: int | None = MAX_RESPONSE,
        validate: bool = False,
        http_client: httpx2.AsyncClient | None = None,
        transport: httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        super().__init__(
            _SPEC,
            api_version="2024-05-01",
            base_url=base_url,
            timeout=timeout,
            headers=headers,
            max_retries=max_retries,
            retry_unsafe=retry_unsafe,
            hooks=hooks,
            pool=pool,
            total_timeout=total_timeout,
            max_response_size=max_response_size,
            validate=validate,
            http_client=http_client,
            transport=transport,
        )

    @cached_property
    def pets(self) -> AsyncPetsOperations:
        """The operations of `client.pets`."""
        from .operations.pets import AsyncPetsOperations

        return AsyncPetsOperations(self._core)

    @cached_property
    def toys(self) -> AsyncToysOperations:
        """The operations of `client.toys`."""
        from .operations.toys import AsyncToysOperations

        return AsyncToysOperations(self._core)
