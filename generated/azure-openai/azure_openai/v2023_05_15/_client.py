"""The clients of Azure OpenAI Service API, api-version 2023-05-15."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import (
    DEFAULT_RETRIES,
    DEFAULT_TIMEOUT,
    MAX_RESPONSE,
    ApiKeyScheme,
    AsyncClient as AsyncClientBase,
    BearerScheme,
    ClientSpec,
    Server,
    ServerVariable,
    SyncClient,
)
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx2

    from .._runtime.client import AsyncTokenSource, TokenSource
    from .._runtime.hooks import HookSource
    from .._runtime.pool import Pool
    from .._runtime.unset import Unset
    from .operations.chat import AsyncChatOperations, ChatOperations
    from .operations.completions import (
        AsyncCompletionsOperations,
        CompletionsOperations,
    )
    from .operations.embeddings import AsyncEmbeddingsOperations, EmbeddingsOperations

__all__ = ["AsyncClient", "Client"]

_SPEC = ClientSpec(
    title="Azure OpenAI Service API",
    package="azure-openai",
    user_agent="azure-openai/2023-05-15",
    models=f"{__package__}.models",
    servers=(
        Server(
            "https://{endpoint}/openai",
            (ServerVariable("endpoint", argument="endpoint", is_required=True),),
        ),
    ),
    schemes=(
        BearerScheme(
            "bearer",
            argument="credential",
            scopes=("https://cognitiveservices.azure.com/.default",),
        ),
        ApiKeyScheme("apiKey", "header", "api-key", argument="api_key"),
    ),
)


class Client(SyncClient):
    """A client of Azure OpenAI Service API, api-version 2023-05-15.

    Inference calls of Azure OpenAI: text completions, embeddings and chat.

    Args:
        endpoint: Host name of the resource, without scheme or path. A whole URL may
            be given too.
        credential: Token of Microsoft Entra ID for a principal that may use the
            resource.
        api_key: One of the two keys of the resource.
        api_version: The api-version that requests ask for.
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
        endpoint: str | Unset = UNSET,
        *,
        credential: TokenSource | None = None,
        api_key: str | None = None,
        api_version: str = "2023-05-15",
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
            variables={"endpoint": endpoint},
            credentials={"bearer": credential, "apiKey": api_key},
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
            transport=transport,
        )

    @cached_property
    def completions(self) -> CompletionsOperations:
        """The operations of `client.completions`."""
        from .operations.completions import CompletionsOperations

        return CompletionsOperations(self._core)

    @cached_property
    def embeddings(self) -> EmbeddingsOperations:
        """The operations of `client.embeddings`."""
        from .operations.embeddings import EmbeddingsOperations

        return EmbeddingsOperations(self._core)

    @cached_property
    def chat(self) -> ChatOperations:
        """The operations of `client.chat`."""
        from .operations.chat import ChatOperations

        return ChatOperations(self._core)


class AsyncClient(AsyncClientBase):
    """An asyncio or trio client of Azure OpenAI Service API, api-version 2023-05-15.

    Inference calls of Azure OpenAI: text completions, embeddings and chat.

    Args:
        endpoint: Host name of the resource, without scheme or path. A whole URL may
            be given too.
        credential: Token of Microsoft Entra ID for a principal that may use the
            resource.
        api_key: One of the two keys of the resource.
        api_version: The api-version that requests ask for.
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
        endpoint: str | Unset = UNSET,
        *,
        credential: AsyncTokenSource | None = None,
        api_key: str | None = None,
        api_version: str = "2023-05-15",
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
            variables={"endpoint": endpoint},
            credentials={"bearer": credential, "apiKey": api_key},
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
            transport=transport,
        )

    @cached_property
    def completions(self) -> AsyncCompletionsOperations:
        """The operations of `client.completions`."""
        from .operations.completions import AsyncCompletionsOperations

        return AsyncCompletionsOperations(self._core)

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsOperations:
        """The operations of `client.embeddings`."""
        from .operations.embeddings import AsyncEmbeddingsOperations

        return AsyncEmbeddingsOperations(self._core)

    @cached_property
    def chat(self) -> AsyncChatOperations:
        """The operations of `client.chat`."""
        from .operations.chat import AsyncChatOperations

        return AsyncChatOperations(self._core)
