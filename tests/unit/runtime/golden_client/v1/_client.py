"""The clients of Zoo chat, api-version 2024-05-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import (
    DEFAULT_RETRIES,
    DEFAULT_TIMEOUT,
    ApiKeyScheme,
    BasicScheme,
    BearerScheme,
    ClientSpec,
    Server,
    ServerVariable,
    SyncClient,
)
from .._runtime.client import AsyncClient as AsyncClientBase
from .._runtime.unset import UNSET
from .operations.root import AsyncRoot, Root

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx2

    from .._runtime.client import AsyncTokenSource, TokenSource
    from .._runtime.hooks import HookSource
    from .._runtime.unset import Unset
    from .operations.chat import AsyncChat, Chat
    from .operations.pets import AsyncPets, Pets

__all__ = ["AsyncClient", "Client"]

_SPEC = ClientSpec(
    title="Zoo chat",
    package="zoo-chat",
    user_agent="zoo-chat/2024-05-01",
    models=f"{__package__}.models",
    servers=(
        Server(
            "https://{endpoint}/zoo",
            (
                ServerVariable(
                    "endpoint",
                    argument="endpoint",
                    is_required=True,
                ),
            ),
        ),
    ),
    schemes=(
        ApiKeyScheme("apiKey", "header", "Zoo-Key", argument="api_key"),
        BearerScheme(
            "bearer",
            argument="bearer",
            scopes=("https://zoo.test/.default",),
        ),
        ApiKeyScheme("queryKey", "query", "zoo-key", argument="query_key"),
        ApiKeyScheme("cookieKey", "cookie", "zoo", argument="cookie_key"),
        BasicScheme("basic", argument="basic"),
    ),
)


class Client(SyncClient, Root):
    """A client of Zoo chat, api-version 2024-05-01."""

    def __init__(
        self,
        endpoint: str | Unset = UNSET,
        *,
        api_key: str | None = None,
        bearer: TokenSource | None = None,
        query_key: str | None = None,
        cookie_key: str | None = None,
        basic: tuple[str, str] | None = None,
        tenant: str | Unset = UNSET,
        api_version: str = "2024-05-01",
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        max_retries: int = DEFAULT_RETRIES,
        hooks: Sequence[HookSource] = (),
        http_client: httpx2.Client | None = None,
        transport: httpx2.BaseTransport | None = None,
    ) -> None:
        super().__init__(
            _SPEC,
            variables={"endpoint": endpoint},
            credentials={
                "apiKey": api_key,
                "bearer": bearer,
                "queryKey": query_key,
                "cookieKey": cookie_key,
                "basic": basic,
            },
            parameters={"tenant": tenant},
            api_version=api_version,
            base_url=base_url,
            timeout=timeout,
            headers=headers,
            max_retries=max_retries,
            hooks=hooks,
            http_client=http_client,
            transport=transport,
        )

    @cached_property
    def chat(self) -> Chat:
        """Chat with an animal."""
        from .operations.chat import Chat

        return Chat(self._core)

    @cached_property
    def pets(self) -> Pets:
        """The animals."""
        from .operations.pets import Pets

        return Pets(self._core)


class AsyncClient(AsyncClientBase, AsyncRoot):
    """An asyncio or trio client of Zoo chat, api-version 2024-05-01."""

    def __init__(
        self,
        endpoint: str | Unset = UNSET,
        *,
        api_key: str | None = None,
        bearer: AsyncTokenSource | None = None,
        query_key: str | None = None,
        cookie_key: str | None = None,
        basic: tuple[str, str] | None = None,
        tenant: str | Unset = UNSET,
        api_version: str = "2024-05-01",
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        max_retries: int = DEFAULT_RETRIES,
        hooks: Sequence[HookSource] = (),
        http_client: httpx2.AsyncClient | None = None,
        transport: httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        super().__init__(
            _SPEC,
            variables={"endpoint": endpoint},
            credentials={
                "apiKey": api_key,
                "bearer": bearer,
                "queryKey": query_key,
                "cookieKey": cookie_key,
                "basic": basic,
            },
            parameters={"tenant": tenant},
            api_version=api_version,
            base_url=base_url,
            timeout=timeout,
            headers=headers,
            max_retries=max_retries,
            hooks=hooks,
            http_client=http_client,
            transport=transport,
        )

    @cached_property
    def chat(self) -> AsyncChat:
        """Chat with an animal."""
        from .operations.chat import AsyncChat

        return AsyncChat(self._core)

    @cached_property
    def pets(self) -> AsyncPets:
        """The animals."""
        from .operations.pets import AsyncPets

        return AsyncPets(self._core)
