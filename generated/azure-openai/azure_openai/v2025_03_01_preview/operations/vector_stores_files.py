"""The operations of `client.vector_stores.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply
from ..._runtime.pages import Pages

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.pager import AsyncPager, Pager
    from ..._runtime.unset import Unset
    from ..models.chunking_strategy_request_param import ChunkingStrategyRequestParam
    from ..models.delete_vector_store_file_response import DeleteVectorStoreFileResponse
    from ..models.list_vector_store_files_filter import ListVectorStoreFilesFilter
    from ..models.list_vector_store_files_response import ListVectorStoreFilesResponse
    from ..models.vector_store_file_attributes import VectorStoreFileAttributesInput
    from ..models.vector_store_file_content_response import (
        VectorStoreFileContentResponse,
    )
    from ..models.vector_store_file_object import VectorStoreFileObject

__all__ = ["AsyncVectorStoresFilesOperations", "VectorStoresFilesOperations"]

_LIST: Operation[ListVectorStoreFilesResponse] = Operation(
    name="vector_stores.files.list",
    method="GET",
    path="/vector_stores/{vector_store_id}/files",
    parameters=(
        Parameter("path", "vector_store_id", "str"),
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

_LIST_PAGES: Pages[VectorStoreFileObject] = Pages(
    _LIST,
    "VectorStoreFileObject",
    items="data",
    cursor="last_id",
    cursor_parameter="after",
    has_more="has_more",
)

_CREATE: Operation[VectorStoreFileObject] = Operation(
    name="vector_stores.files.create",
    method="POST",
    path="/vector_stores/{vector_store_id}/files",
    parameters=(
        Parameter("path", "vector_store_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "CreateVectorStoreFileRequest", is_required=True),
    replies={"200": (Reply("application/json", "VectorStoreFileObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_RETRIEVE: Operation[VectorStoreFileObject] = Operation(
    name="vector_stores.files.retrieve",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    parameters=(
        Parameter("path", "vector_store_id", "str"),
        Parameter("path", "file_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "VectorStoreFileObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_DELETE: Operation[DeleteVectorStoreFileResponse] = Operation(
    name="vector_stores.files.delete",
    method="DELETE",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    parameters=(
        Parameter("path", "vector_store_id", "str"),
        Parameter("path", "file_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "DeleteVectorStoreFileResponse"),)},
    security=(("bearer",), ("apiKey",)),
)

_UPDATE: Operation[VectorStoreFileObject] = Operation(
    name="vector_stores.files.update",
    method="POST",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    parameters=(
        Parameter("path", "vector_store_id", "str"),
        Parameter("path", "file_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body(
        "application/json",
        "UpdateVectorStoreFileAttributesRequest",
        is_required=True,
    ),
    replies={"200": (Reply("application/json", "VectorStoreFileObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_CONTENT: Operation[VectorStoreFileContentResponse] = Operation(
    name="vector_stores.files.content",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}/content",
    parameters=(
        Parameter("path", "vector_store_id", "str"),
        Parameter("path", "file_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "VectorStoreFileContentResponse"),)},
    security=(("bearer",), ("apiKey",)),
)


class VectorStoresFilesOperations:
    """The operations of `client.vector_stores.files`.

    Files made searchable by meaning.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(
        self,
        vector_store_id: str,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        filter: ListVectorStoreFilesFilter | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pager[VectorStoreFileObject]:
        """List files of a vector store.

        Lists the files of a store, a page at a time. Since 2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
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

        `GET /vector_stores/{vector_store_id}/files`, api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_PAGES,
            values=(vector_store_id, limit, order, after, before, filter),
            options=options,
        )

    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: ChunkingStrategyRequestParam | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileObject:
        """Add a file to a vector store.

        Has a stored file cut into chunks and made searchable. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.
            chunking_strategy: How files are cut into chunks; the service chooses if
                nothing is said.

        Returns:
            The file as it is in the store now.

        `POST /vector_stores/{vector_store_id}/files`, api-version 2025-03-01-preview.
        """
        return self._core.call(
            _CREATE,
            values=(vector_store_id,),
            body={"file_id": file_id, "chunking_strategy": chunking_strategy},
            options=options,
        )

    def retrieve(
        self,
        vector_store_id: str,
        file_id: str,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileObject:
        """Show a file of a vector store.

        Answers with the state of one file in the store. Since 2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file in the vector store.

        Returns:
            The file as it is in the store now.

        `GET /vector_stores/{vector_store_id}/files/{file_id}`, api-version
        2025-03-01-preview.
        """
        return self._core.call(
            _RETRIEVE,
            values=(vector_store_id, file_id),
            options=options,
        )

    def delete(
        self,
        vector_store_id: str,
        file_id: str,
        **options: Unpack[CallOptions],
    ) -> DeleteVectorStoreFileResponse:
        """Take a file out of a vector store.

        Removes the file from the store. The file as such stays. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file in the vector store.

        Returns:
            What was deleted.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}`, api-version
        2025-03-01-preview.
        """
        return self._core.call(
            _DELETE,
            values=(vector_store_id, file_id),
            options=options,
        )

    def update(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        attributes: VectorStoreFileAttributesInput | None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileObject:
        """Change the attributes of a file.

        Replaces what a search can filter this file by. Since 2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file in the vector store.
            attributes: Up to 16 values that searches can filter files by: short
                texts, numbers or booleans.

        Returns:
            The file as it is in the store now.

        `POST /vector_stores/{vector_store_id}/files/{file_id}`, api-version
        2025-03-01-preview.
        """
        return self._core.call(
            _UPDATE,
            values=(vector_store_id, file_id),
            body={"attributes": attributes},
            options=options,
        )

    def content(
        self,
        vector_store_id: str,
        file_id: str,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileContentResponse:
        """Show the text of a file.

        Answers with the text that was read out of a file of the store. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file in the vector store.

        Returns:
            The text of the file, in parts.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content`, api-version
        2025-03-01-preview.
        """
        return self._core.call(
            _CONTENT,
            values=(vector_store_id, file_id),
            options=options,
        )


class AsyncVectorStoresFilesOperations:
    """The operations of `client.vector_stores.files`.

    Files made searchable by meaning.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def list(
        self,
        vector_store_id: str,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        filter: ListVectorStoreFilesFilter | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[VectorStoreFileObject]:
        """List files of a vector store.

        Lists the files of a store, a page at a time. Since 2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
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

        `GET /vector_stores/{vector_store_id}/files`, api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_PAGES,
            values=(vector_store_id, limit, order, after, before, filter),
            options=options,
        )

    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: ChunkingStrategyRequestParam | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileObject:
        """Add a file to a vector store.

        Has a stored file cut into chunks and made searchable. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file.
            chunking_strategy: How files are cut into chunks; the service chooses if
                nothing is said.

        Returns:
            The file as it is in the store now.

        `POST /vector_stores/{vector_store_id}/files`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _CREATE,
            values=(vector_store_id,),
            body={"file_id": file_id, "chunking_strategy": chunking_strategy},
            options=options,
        )

    async def retrieve(
        self,
        vector_store_id: str,
        file_id: str,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileObject:
        """Show a file of a vector store.

        Answers with the state of one file in the store. Since 2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file in the vector store.

        Returns:
            The file as it is in the store now.

        `GET /vector_stores/{vector_store_id}/files/{file_id}`, api-version
        2025-03-01-preview.
        """
        return await self._core.call(
            _RETRIEVE,
            values=(vector_store_id, file_id),
            options=options,
        )

    async def delete(
        self,
        vector_store_id: str,
        file_id: str,
        **options: Unpack[CallOptions],
    ) -> DeleteVectorStoreFileResponse:
        """Take a file out of a vector store.

        Removes the file from the store. The file as such stays. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file in the vector store.

        Returns:
            What was deleted.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}`, api-version
        2025-03-01-preview.
        """
        return await self._core.call(
            _DELETE,
            values=(vector_store_id, file_id),
            options=options,
        )

    async def update(
        self,
        vector_store_id: str,
        file_id: str,
        *,
        attributes: VectorStoreFileAttributesInput | None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileObject:
        """Change the attributes of a file.

        Replaces what a search can filter this file by. Since 2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file in the vector store.
            attributes: Up to 16 values that searches can filter files by: short
                texts, numbers or booleans.

        Returns:
            The file as it is in the store now.

        `POST /vector_stores/{vector_store_id}/files/{file_id}`, api-version
        2025-03-01-preview.
        """
        return await self._core.call(
            _UPDATE,
            values=(vector_store_id, file_id),
            body={"attributes": attributes},
            options=options,
        )

    async def content(
        self,
        vector_store_id: str,
        file_id: str,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileContentResponse:
        """Show the text of a file.

        Answers with the text that was read out of a file of the store. Since
        2025-03-01-preview.

        Args:
            vector_store_id: Id of the vector store.
            file_id: Id of the file in the vector store.

        Returns:
            The text of the file, in parts.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content`, api-version
        2025-03-01-preview.
        """
        return await self._core.call(
            _CONTENT,
            values=(vector_store_id, file_id),
            options=options,
        )
