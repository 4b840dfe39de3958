"""The clients that generated packages build on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

from .auth import ApiKeyScheme, BasicScheme, BearerScheme
from .core import AsyncCore, Core
from .limits import MAX_RESPONSE
from .options import DEFAULT_RETRIES, DEFAULT_TIMEOUT, CallOptions
from .raw import RawResponse, ResponseFacts
from .settings import Settings
from .spec import ClientSpec
from .tokens import AsyncTokenCredential, AsyncTokenSource, TokenCredential, TokenSource
from .unset import UNSET, Unset
from .urls import Server, ServerVariable

if TYPE_CHECKING:
    from types import TracebackType

    import httpx2

    from .download import AsyncRawStream, RawStream, Target
    from .files import FileContent
    from .hooks import HookSource
    from .poller import AsyncPoller, Poller
    from .pool import Pool

__all__ = [
    "DEFAULT_RETRIES",
    "DEFAULT_TIMEOUT",
    "MAX_RESPONSE",
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
        settings = Settings(
            spec,
            variables=variables or {},
            credentials=credentials or {},
            parameters=parameters or {},
            api_version=api_version,
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

    def stream_raw(
        self, method: Callable[P, object], *args: P.args, **kwargs: P.kwargs
    ) -> RawStream:
        """Call a method of this client, and read the body of the answer as you go.

        It is a context manager, and iterable over the bytes as they come.
        """
        from .download import RawStream  # lazy: rarely asked for

        options: Any = {"stream_response": True}
        return RawStream(method(*args, **kwargs, **options))

    def download(
        self,
        target: Target,
        method: Callable[P, object],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> ResponseFacts:
        """Call a method of this client, and write the body of the answer to a file.

        `client.download("cat.png", client.files.content, "file-1")` holds no more than
        a piece of it in memory. A file at a path is complete or not there at all.
        """
        with self.stream_raw(method, *args, **kwargs) as answer:
            answer.save(target)
        return answer

    def resume(self, method: Callable[..., Poller[T]], token: str) -> Poller[T]:
        """Follow a long-running operation that was begun earlier, or elsewhere.

        `client.resume(client.images.begin_generate, poller.token)` names the method
        that began it.
        """
        from .poller import resuming  # lazy: rarely asked for

        poller: Poller[T] = resuming(method, token)
        return poller

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        json: object = UNSET,
        content: FileContent | None = None,
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
        settings = Settings(
            spec,
            variables=variables or {},
            credentials=credentials or {},
            parameters=parameters or {},
            api_version=api_version,
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

    async def stream_raw(
        self, method: Callable[P, Awaitable[object]], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncRawStream:
        """Call a method of this client, and read the body of the answer as you go.

        It is a context manager, and iterable over the bytes as they come.
        """
        from .download import AsyncRawStream  # lazy: rarely asked for

        options: Any = {"stream_response": True}
        return AsyncRawStream(await method(*args, **kwargs, **options))

    async def download(
        self,
        target: Target,
        method: Callable[P, Awaitable[object]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> ResponseFacts:
        """Call a method of this client, and write the body of the answer to a file.

        `await client.download("cat.png", client.files.content, "file-1")` holds no more
        than a piece of it in memory. A file at a path is complete or not there at all.
        """
        async with await self.stream_raw(method, *args, **kwargs) as answer:
            await answer.save(target)
        return answer

    async def resume(
        self, method: Callable[..., Awaitable[AsyncPoller[T]]], token: str
    ) -> AsyncPoller[T]:
        """Follow a long-running operation that was begun earlier, or elsewhere.

        `await client.resume(client.images.begin_generate, poller.token)` names the
        method that began it.
        """
        from .poller import resuming  # lazy: rarely asked for

        poller: AsyncPoller[T] = await resuming(method, token)
        return poller

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        json: object = UNSET,
        content: FileContent | None = None,
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
