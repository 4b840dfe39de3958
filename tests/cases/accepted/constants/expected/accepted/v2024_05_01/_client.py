"""The clients of Constants, api-version 2024-05-01."""

from __future__ import annotations

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
from .operations.root import AsyncRootOperations, RootOperations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    import httpx2

    from .._runtime.hooks import HookSource
    from .._runtime.pool import Pool

__all__ = ["AsyncClient", "Client"]

_SPEC = ClientSpec(
    title="Constants",
    package="accepted",
    user_agent="accepted/2024-05-01",
    models=f"{__package__}.models",
    servers=(Server("https://example.org"),),
    schemes=(),
)


class Client(SyncClient, RootOperations):
    """A client of Constants, api-version 2024-05-01.

    Args:
        wide: See the API.
        x_flag: See the API.
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
        wide: Literal["all"] = "all",
        x_flag: Literal[True] = True,
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
            parameters={"wide": wide, "x_flag": x_flag},
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


class AsyncClient(AsyncClientBase, AsyncRootOperations):
    """An asyncio or trio client of Constants, api-version 2024-05-01.

    Args:
        wide: See the API.
        x_flag: See the API.
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
        wide: Literal["all"] = "all",
        x_flag: Literal[True] = True,
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
            parameters={"wide": wide, "x_flag": x_flag},
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
