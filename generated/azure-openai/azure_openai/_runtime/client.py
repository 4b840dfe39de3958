"""The clients that generated packages build on."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

from .auth import ApiKeyScheme, BasicScheme, BearerScheme
from .core import AsyncCore, Core
from .options import DEFAULT_TIMEOUT, CallOptions
from .raw import RawResponse
from .settings import Settings
from .spec import ClientSpec
from .tokens import AsyncTokenCredential, AsyncTokenSource, TokenCredential, TokenSource
from .unset import UNSET, Unset
from .urls import Server, ServerVariable

if TYPE_CHECKING:
    from types import TracebackType

    import httpx2

__all__ = [
    "DEFAULT_TIMEOUT",
    "UNSET",
    "ApiKeyScheme",
    "AsyncClient",
    "AsyncCore",
    "AsyncTokenCredential",
    "AsyncTokenSource",
    "BasicScheme",
    "BearerScheme",
    "CallOptions",
    "ClientSpec",
    "Core",
    "RawResponse",
    "Server",
    "ServerVariable",
    "SyncClient",
    "TokenCredential",
    "TokenSource",
    "Unset",
]

P = ParamSpec("P")
T = TypeVar("T")


class SyncClient:
    """What every synchronous client can do, whatever its API."""

    def __init__(
        self,
        spec: ClientSpec,
        *,
        variables: Mapping[str, object] | None = None,
        credentials: Mapping[str, Any] | None = None,
        parameters: Mapping[str, object] | None = None,
        api_version: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        transport: httpx2.BaseTransport | None = None,
    ) -> None:
        settings = Settings(
            spec,
            variables=variables or {},
            credentials=credentials or {},
            parameters=parameters or {},
            api_version=api_version,
            base_url=base_url,
            timeout=timeout,
            headers=headers,
            http_client=http_client,
        )
        self._core = Core(settings, http_client=http_client, transport=transport)

    def raw(
        self, method: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method of this client and return the whole response.

        `client.raw(client.pets.get, "rex").headers` are the headers of the answer.
        """
        # Every method hands this option through; it is not for people to write.
        options: Any = {"raw_response": True}
        answer: object = method(*args, **kwargs, **options)
        if not isinstance(answer, RawResponse):
            raise TypeError("`raw` calls the operations of a client")
        return answer

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        json: object = UNSET,
        content: bytes | Iterable[bytes] | None = None,
        timeout: float | httpx2.Timeout | Unset | None = UNSET,
    ) -> RawResponse[Any]:
        """Call a path that this package does not know, with the client's credentials.

        `path` is relative to the base URL. A whole URL works too; if it names another
        server, no credential is sent. A failure raises as it does everywhere.
        """
        from .undocumented import undocumented_call  # lazy: rarely asked for

        response: RawResponse[Any] = self._core.run(
            undocumented_call(
                self._core.settings,
                method,
                path,
                query=query,
                headers=headers,
                json=json,
                content=content,
                timeout=timeout,
            )
        )
        return response

    def close(self) -> None:
        """Close the connections; an `http_client` given from outside stays open."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return _shown(self, self._core.settings)


class AsyncClient:
    """What every asynchronous client can do, whatever its API."""

    def __init__(
        self,
        spec: ClientSpec,
        *,
        variables: Mapping[str, object] | None = None,
        credentials: Mapping[str, Any] | None = None,
        parameters: Mapping[str, object] | None = None,
        api_version: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        transport: httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        settings = Settings(
            spec,
            variables=variables or {},
            credentials=credentials or {},
            parameters=parameters or {},
            api_version=api_version,
            base_url=base_url,
            timeout=timeout,
            headers=headers,
            http_client=http_client,
        )
        self._core = AsyncCore(settings, http_client=http_client, transport=transport)

    async def raw(
        self, method: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method of this client and return the whole response.

        `(await client.raw(client.pets.get, "rex")).headers` are those of the answer.
        """
        # Every method hands this option through; it is not for people to write.
        options: Any = {"raw_response": True}
        answer: object = await method(*args, **kwargs, **options)
        if not isinstance(answer, RawResponse):
            raise TypeError("`raw` calls the operations of a client")
        return answer

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        json: object = UNSET,
        content: bytes | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        timeout: float | httpx2.Timeout | Unset | None = UNSET,
    ) -> RawResponse[Any]:
        """Call a path that this package does not know, with the client's credentials.

        `path` is relative to the base URL. A whole URL works too; if it names another
        server, no credential is sent. A failure raises as it does everywhere.
        """
        from .undocumented import undocumented_call  # lazy: rarely asked for

        response: RawResponse[Any] = await self._core.run(
            undocumented_call(
                self._core.settings,
                method,
                path,
                query=query,
                headers=headers,
                json=json,
                content=content,
                timeout=timeout,
            )
        )
        return response

    async def aclose(self) -> None:
        """Close the connections; an `http_client` given from outside stays open."""
        await self._core.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return _shown(self, self._core.settings)


def _shown(client: object, settings: Settings) -> str:
    return f"<{type(client).__name__} {settings.base}>"
