"""The operations of `client.vector_stores`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply
from ..._runtime.pages import Pages

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.pager import AsyncPager, Pager
    from ..._runtime.unset import Unset
    from ..models.auto_chunking_strategy_request_param import (
        AutoChunkingStrategyRequestParam,
        AutoChunkingStrategyRequestParamDict,
    )
    from ..models.delete_vector_store_response import DeleteVectorStoreResponse
    from ..models.file_search_filter import FileSearchFilterInput
    from ..models.list_vector_stores_response import ListVectorStoresResponse
    from ..models.ranking_options import RankingOptions, RankingOptionsDict
    from ..models.static_chunking_strategy_request_param import (
        StaticChunkingStrategyRequestParam,
        StaticChunkingStrategyRequestParamDict,
    )
    from ..models.vector_store_expiration_after import (
        VectorStoreExpirationAfter,
        VectorStoreExpirationAfterDict,
    )
    from ..models.vector_store_object import VectorStoreObject
    from ..models.vector_store_search_results_page import VectorStoreSearchResultsPage
    from .vector_stores_file_batches import (
        AsyncVectorStoresFileBatchesOperations,
        VectorStoresFileBatchesOperations,
    )
    from .vector_stores_files import (
        AsyncVectorStoresFilesOperations,
        VectorStoresFilesOperations,
    )

__all__ = ["AsyncVectorStoresOperations", "VectorStoresOperations"]

_LIST: Operation[ListVectorStoresResponse] = Operation(
    name="vector_stores.list",
    method="GET",
    path="/vector_stores",
    parameters=(
        Parameter("query", "limit", "int"),
        Parameter("query", "order", 'Literal["asc", "desc"]'),
        Parameter("query", "after", "str"),
        Parameter("query", "before", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "ListVectorStoresResponse"),)},
    security=(("bearer",), ("apiKey",)),
)

_LIST_PAGES: Pages[VectorStoreObject] = Pages(
    _LIST,
    "VectorStoreObject",
    items="data",
    cursor="last_id",
    cursor_parameter="after",
    has_more="has_more",
)

_CREATE: Operation[VectorStoreObject] = Operation(
    name="vector_stores.create",
    method="POST",
    path="/vector_stores",
    parameters=(
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "CreateVectorStoreRequest", is_required=True),
    replies={"200": (Reply("application/json", "VectorStoreObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_RETRIEVE: Operation[VectorStoreObject] = Operation(
    name="vector_stores.retrieve",
    method="GET",
    path="/vector_stores/{vector_store_id}",
    parameters=(
        Parameter("path", "vector_store_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "VectorStoreObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_UPDATE: Operation[VectorStoreObject] = Operation(
    name="vector_stores.update",
    method="POST",
    path="/vector_stores/{vector_store_id}",
    parameters=(
        Parameter("path", "vector_store_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "UpdateVectorStoreRequest", is_required=True),
    replies={"200": (Reply("application/json", "VectorStoreObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_DELETE: Operation[DeleteVectorStoreResponse] = Operation(
    name="vector_stores.delete",
    method="DELETE",
    path="/vector_stores/{vector_store_id}",
    parameters=(
        Parameter("path", "vector_store_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "DeleteVectorStoreResponse"),)},
    security=(("bearer",), ("apiKey",)),
)

_SEARCH: Operation[VectorStoreSearchResultsPage] = Operation(
    name="vector_stores.search",
    method="POST",
    path="/vector_stores/{vector_store_id}/search",
    parameters=(
        Parameter("path", "vector_store_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "VectorStoreSearchRequest", is_required=True),
    replies={"200": (Reply("application/json", "VectorStoreSearchResultsPage"),)},
    security=(("bearer",), ("apiKey",)),
)


class VectorStoresOperations:
    """The operations of `client.vector_stores`.

    Files made searchable by meaning.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def files(self) -> VectorStoresFilesOperations:
        """The operations of `client.vector_stores.files`."""
        from .vector_stores_files import VectorStoresFilesOperations

        return VectorStoresFilesOperations(self._core)

    @cached_property
    def file_batches(self) -> VectorStoresFileBatchesOperations:
        """The operations of `client.vector_stores.file_batches`."""
        from .vector_stores_file_batches import VectorStoresFileBatchesOperations

        return VectorStoresFileBatchesOperations(self._core)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pager[VectorStoreObject]:
        """List vector stores.

        Lists the vector stores of the resource, a page at a time. Since
        2025-03-01-preview.

        Args:
            limit: Most items that a page may have, from 1 to 100. The service's
                default is `20`.
            order: By time of creation: `asc` lists the oldest first, `desc` the
                newest. The service's default is `"desc"`.
            after: Id of an item: the page begins right behind it. Give the last id
                of a page to see the next.
            before: Id of an item: the page ends right in front of it. Give the
                first id of a page to go back.

        Returns:
            One page of the list.

        `GET /vector_stores`, api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_PAGES,
            values=(limit, order, after, before),
            options=options,
        )

    def create(
        self,
        *,
        file_ids: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        expires_after: (
            VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | Unset
        ) = UNSET,
        chunking_strategy: (
            AutoChunkingStrategyRequestParam
            | AutoChunkingStrategyRequestParamDict
            | StaticChunkingStrategyRequestParam
            | StaticChunkingStrategyRequestParamDict
            | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> VectorStoreObject:
        """Create a vector store.

        Opens a store that makes files searchable, and may fill it with the first
        ones. Since 2025-03-01-preview.

        Args:
            file_ids: Ids of the first files, up to 500. At most 500 items.
            name: Name of the vector store.
            expires_after: When a vector store is deleted of its own accord.
            chunking_strategy: How files are cut into chunks; the service chooses if
                nothing is said.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.

        Returns:
            The vector store as it is now.

        `POST /vector_stores`, api-version 2025-03-01-preview.
        """
        return self._core.call(
            _CREATE,
            body={
                "file_ids": file_ids,
                "name": name,
                "expires_after": expires_after,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
            },
            options=options,
        )

    def retrieve(
        self,
        vector_store_id: str,
        **options: Unpack[CallOptions],
    ) -> VectorStoreObject:
        """Show a vector store.

        Answers with one vector store and how far its files are. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.

        Returns:
            The vector store as it is now.

        `GET /vector_stores/{vector_store_id}`, api-version 2025-03-01-preview.
        """
        return self._core.call(_RETRIEVE, values=(vector_store_id,), options=options)

    def update(
        self,
        vector_store_id: str,
        *,
        name: str | None | Unset = UNSET,
        expires_after: (
            VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> VectorStoreObject:
        """Change a vector store.

        Renames a store, or changes its notes and when it expires. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            name: Name of the vector store.
            expires_after: When a vector store is deleted of its own accord.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.

        Returns:
            The vector store as it is now.

        `POST /vector_stores/{vector_store_id}`, api-version 2025-03-01-preview.
        """
        return self._core.call(
            _UPDATE,
            values=(vector_store_id,),
            body={"name": name, "expires_after": expires_after, "metadata": metadata},
            options=options,
        )

    def delete(
        self,
        vector_store_id: str,
        **options: Unpack[CallOptions],
    ) -> DeleteVectorStoreResponse:
        """Delete a vector store.

        Removes the store. The files that it was made from stay. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.

        Returns:
            What was deleted.

        `DELETE /vector_stores/{vector_store_id}`, api-version 2025-03-01-preview.
        """
        return self._core.call(_DELETE, values=(vector_store_id,), options=options)

    def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        rewrite_query: bool | Unset = UNSET,
        max_num_results: int | Unset = UNSET,
        filters: FileSearchFilterInput | Unset = UNSET,
        ranking_options: RankingOptions | RankingOptionsDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> VectorStoreSearchResultsPage:
        """Search a vector store.

        Finds the chunks that are nearest in meaning to a question and pass a filter.
        Since 2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            query: What to look for: one question, or several.
            rewrite_query: Let the service reword the question so that it finds
                more. The service's default is `false`.
            max_num_results: Most hits to report. From 1 to 50. The service's
                default is `10`.
            filters: Attributes that files need in order to be searched.
            ranking_options: How hits are put in order and when they are too weak.

        Returns:
            What was found, best first.

        `POST /vector_stores/{vector_store_id}/search`, api-version 2025-03-01-preview.
        """
        return self._core.call(
            _SEARCH,
            values=(vector_store_id,),
            body={
                "query": query,
                "rewrite_query": rewrite_query,
                "max_num_results": max_num_results,
                "filters": filters,
                "ranking_options": ranking_options,
            },
            options=options,
        )


class AsyncVectorStoresOperations:
    """The operations of `client.vector_stores`.

    Files made searchable by meaning.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def files(self) -> AsyncVectorStoresFilesOperations:
        """The operations of `client.vector_stores.files`."""
        from .vector_stores_files import AsyncVectorStoresFilesOperations

        return AsyncVectorStoresFilesOperations(self._core)

    @cached_property
    def file_batches(self) -> AsyncVectorStoresFileBatchesOperations:
        """The operations of `client.vector_stores.file_batches`."""
        from .vector_stores_file_batches import AsyncVectorStoresFileBatchesOperations

        return AsyncVectorStoresFileBatchesOperations(self._core)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[VectorStoreObject]:
        """List vector stores.

        Lists the vector stores of the resource, a page at a time. Since
        2025-03-01-preview.

        Args:
            limit: Most items that a page may have, from 1 to 100. The service's
                default is `20`.
            order: By time of creation: `asc` lists the oldest first, `desc` the
                newest. The service's default is `"desc"`.
            after: Id of an item: the page begins right behind it. Give the last id
                of a page to see the next.
            before: Id of an item: the page ends right in front of it. Give the
                first id of a page to go back.

        Returns:
            One page of the list.

        `GET /vector_stores`, api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_PAGES,
            values=(limit, order, after, before),
            options=options,
        )

    async def create(
        self,
        *,
        file_ids: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        expires_after: (
            VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | Unset
        ) = UNSET,
        chunking_strategy: (
            AutoChunkingStrategyRequestParam
            | AutoChunkingStrategyRequestParamDict
            | StaticChunkingStrategyRequestParam
            | StaticChunkingStrategyRequestParamDict
            | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> VectorStoreObject:
        """Create a vector store.

        Opens a store that makes files searchable, and may fill it with the first
        ones. Since 2025-03-01-preview.

        Args:
            file_ids: Ids of the first files, up to 500. At most 500 items.
            name: Name of the vector store.
            expires_after: When a vector store is deleted of its own accord.
            chunking_strategy: How files are cut into chunks; the service chooses if
                nothing is said.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.

        Returns:
            The vector store as it is now.

        `POST /vector_stores`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _CREATE,
            body={
                "file_ids": file_ids,
                "name": name,
                "expires_after": expires_after,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
            },
            options=options,
        )

    async def retrieve(
        self,
        vector_store_id: str,
        **options: Unpack[CallOptions],
    ) -> VectorStoreObject:
        """Show a vector store.

        Answers with one vector store and how far its files are. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.

        Returns:
            The vector store as it is now.

        `GET /vector_stores/{vector_store_id}`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _RETRIEVE,
            values=(vector_store_id,),
            options=options,
        )

    async def update(
        self,
        vector_store_id: str,
        *,
        name: str | None | Unset = UNSET,
        expires_after: (
            VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> VectorStoreObject:
        """Change a vector store.

        Renames a store, or changes its notes and when it expires. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            name: Name of the vector store.
            expires_after: When a vector store is deleted of its own accord.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.

        Returns:
            The vector store as it is now.

        `POST /vector_stores/{vector_store_id}`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _UPDATE,
            values=(vector_store_id,),
            body={"name": name, "expires_after": expires_after, "metadata": metadata},
            options=options,
        )

    async def delete(
        self,
        vector_store_id: str,
        **options: Unpack[CallOptions],
    ) -> DeleteVectorStoreResponse:
        """Delete a vector store.

        Removes the store. The files that it was made from stay. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.

        Returns:
            What was deleted.

        `DELETE /vector_stores/{vector_store_id}`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _DELETE,
            values=(vector_store_id,),
            options=options,
        )

    async def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        rewrite_query: bool | Unset = UNSET,
        max_num_results: int | Unset = UNSET,
        filters: FileSearchFilterInput | Unset = UNSET,
        ranking_options: RankingOptions | RankingOptionsDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> VectorStoreSearchResultsPage:
        """Search a vector store.

        Finds the chunks that are nearest in meaning to a question and pass a filter.
        Since 2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            query: What to look for: one question, or several.
            rewrite_query: Let the service reword the question so that it finds
                more. The service's default is `false`.
            max_num_results: Most hits to report. From 1 to 50. The service's
                default is `10`.
            filters: Attributes that files need in order to be searched.
            ranking_options: How hits are put in order and when they are too weak.

        Returns:
            What was found, best first.

        `POST /vector_stores/{vector_store_id}/search`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _SEARCH,
            values=(vector_store_id,),
            body={
                "query": query,
                "rewrite_query": rewrite_query,
                "max_num_results": max_num_results,
                "filters": filters,
                "ranking_options": ranking_options,
            },
            options=options,
        )
