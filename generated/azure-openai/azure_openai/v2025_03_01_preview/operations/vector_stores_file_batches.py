"""The operations of `client.vector_stores.file_batches`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply
from ..._runtime.pages import Pages

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.pager import AsyncPager, Pager
    from ..._runtime.unset import Unset
    from ..models.chunking_strategy_request_param import ChunkingStrategyRequestParam
    from ..models.list_vector_store_files_filter import ListVectorStoreFilesFilter
    from ..models.list_vector_store_files_response import ListVectorStoreFilesResponse
    from ..models.vector_store_file_batch_object import VectorStoreFileBatchObject
    from ..models.vector_store_file_object import VectorStoreFileObject

__all__ = [
    "AsyncVectorStoresFileBatchesOperations",
    "VectorStoresFileBatchesOperations",
]

_CREATE: Operation[VectorStoreFileBatchObject] = Operation(
    name="vector_stores.file_batches.create",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches",
    parameters=(
        Parameter("path", "vector_store_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body(
        "application/json",
        "CreateVectorStoreFileBatchRequest",
        is_required=True,
    ),
    replies={"200": (Reply("application/json", "VectorStoreFileBatchObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_RETRIEVE: Operation[VectorStoreFileBatchObject] = Operation(
    name="vector_stores.file_batches.retrieve",
    method="GET",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    parameters=(
        Parameter("path", "vector_store_id", "str"),
        Parameter("path", "batch_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "VectorStoreFileBatchObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_CANCEL: Operation[VectorStoreFileBatchObject] = Operation(
    name="vector_stores.file_batches.cancel",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    parameters=(
        Parameter("path", "vector_store_id", "str"),
        Parameter("path", "batch_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "VectorStoreFileBatchObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_LIST_FILES: Operation[ListVectorStoreFilesResponse] = Operation(
    name="vector_stores.file_batches.list_files",
    method="GET",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    parameters=(
        Parameter("path", "vector_store_id", "str"),
        Parameter("path", "batch_id", "str"),
        Parameter("query", "limit", "int"),
        Parameter("query", "order", 'Literal["asc", "desc"]'),
        Parameter("query", "after", "str"),
        Parameter("query", "before", "str"),
        Parameter("query", "filter", "ListVectorStoreFilesFilter"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "ListVectorStoreFilesResponse"),)},
    security=(("bearer",), ("apiKey",)),
)

_LIST_FILES_PAGES: Pages[VectorStoreFileObject] = Pages(
    _LIST_FILES,
    "VectorStoreFileObject",
    items="data",
    cursor="last_id",
    cursor_parameter="after",
    has_more="has_more",
)


class VectorStoresFileBatchesOperations:
    """The operations of `client.vector_stores.file_batches`.

    Files made searchable by meaning.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Sequence[str],
        chunking_strategy: ChunkingStrategyRequestParam | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileBatchObject:
        """Add many files to a vector store.

        Has several stored files made searchable together. Since 2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            file_ids: Ids of the files, up to 500. 1 to 500 items.
            chunking_strategy: How files are cut into chunks; the service chooses if
                nothing is said.

        Returns:
            The batch as it is now.

        `POST /vector_stores/{vector_store_id}/file_batches`, api-version
        2025-03-01-preview.
        """
        return self._core.call(
            _CREATE,
            values=(vector_store_id,),
            body={"file_ids": file_ids, "chunking_strategy": chunking_strategy},
            options=options,
        )

    def retrieve(
        self,
        vector_store_id: str,
        batch_id: str,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileBatchObject:
        """Show a batch of files.

        Answers with how far the files of a batch are. Since 2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the batch of files.

        Returns:
            The batch as it is now.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`, api-version
        2025-03-01-preview.
        """
        return self._core.call(
            _RETRIEVE,
            values=(vector_store_id, batch_id),
            options=options,
        )

    def cancel(
        self,
        vector_store_id: str,
        batch_id: str,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileBatchObject:
        """Stop a batch of files.

        Gives up on the files of a batch that are not done yet. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the batch of files.

        Returns:
            The batch as it is now.

        `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`,
        api-version 2025-03-01-preview.
        """
        return self._core.call(
            _CANCEL,
            values=(vector_store_id, batch_id),
            options=options,
        )

    def list_files(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        filter: ListVectorStoreFilesFilter | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pager[VectorStoreFileObject]:
        """List files of a batch.

        Lists the files that a batch has added, a page at a time. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the batch of files.
            limit: Most items that a page may have, from 1 to 100. The service's
                default is `20`.
            order: By time of creation: `asc` lists the oldest first, `desc` the
                newest. The service's default is `"desc"`.
            after: Id of an item: the page begins right behind it. Give the last id
                of a page to see the next.
            before: Id of an item: the page ends right in front of it. Give the
                first id of a page to go back.
            filter: List only files in this state.

        Returns:
            One page of the list.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`,
        api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_FILES_PAGES,
            values=(vector_store_id, batch_id, limit, order, after, before, filter),
            options=options,
        )


class AsyncVectorStoresFileBatchesOperations:
    """The operations of `client.vector_stores.file_batches`.

    Files made searchable by meaning.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Sequence[str],
        chunking_strategy: ChunkingStrategyRequestParam | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileBatchObject:
        """Add many files to a vector store.

        Has several stored files made searchable together. Since 2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            file_ids: Ids of the files, up to 500. 1 to 500 items.
            chunking_strategy: How files are cut into chunks; the service chooses if
                nothing is said.

        Returns:
            The batch as it is now.

        `POST /vector_stores/{vector_store_id}/file_batches`, api-version
        2025-03-01-preview.
        """
        return await self._core.call(
            _CREATE,
            values=(vector_store_id,),
            body={"file_ids": file_ids, "chunking_strategy": chunking_strategy},
            options=options,
        )

    async def retrieve(
        self,
        vector_store_id: str,
        batch_id: str,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileBatchObject:
        """Show a batch of files.

        Answers with how far the files of a batch are. Since 2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the batch of files.

        Returns:
            The batch as it is now.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`, api-version
        2025-03-01-preview.
        """
        return await self._core.call(
            _RETRIEVE,
            values=(vector_store_id, batch_id),
            options=options,
        )

    async def cancel(
        self,
        vector_store_id: str,
        batch_id: str,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileBatchObject:
        """Stop a batch of files.

        Gives up on the files of a batch that are not done yet. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the batch of files.

        Returns:
            The batch as it is now.

        `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`,
        api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _CANCEL,
            values=(vector_store_id, batch_id),
            options=options,
        )

    def list_files(
        self,
        vector_store_id: str,
        batch_id: str,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        filter: ListVectorStoreFilesFilter | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[VectorStoreFileObject]:
        """List files of a batch.

        Lists the files that a batch has added, a page at a time. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            batch_id: Id of the batch of files.
            limit: Most items that a page may have, from 1 to 100. The service's
                default is `20`.
            order: By time of creation: `asc` lists the oldest first, `desc` the
                newest. The service's default is `"desc"`.
            after: Id of an item: the page begins right behind it. Give the last id
                of a page to see the next.
            before: Id of an item: the page ends right in front of it. Give the
                first id of a page to go back.
            filter: List only files in this state.

        Returns:
            One page of the list.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`,
        api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_FILES_PAGES,
            values=(vector_store_id, batch_id, limit, order, after, before, filter),
            options=options,
        )
