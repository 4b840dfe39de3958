"""The operations of `client.responses.input_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Operation, Parameter, Reply
from ..._runtime.pages import Pages

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.pager import AsyncPager, Pager
    from ..._runtime.unset import Unset
    from ..models.item_resource import ItemResource
    from ..models.response_item_list import ResponseItemList

__all__ = ["AsyncResponsesInputItemsOperations", "ResponsesInputItemsOperations"]

_LIST: Operation[ResponseItemList] = Operation(
    name="responses.input_items.list",
    method="GET",
    path="/responses/{response_id}/input_items",
    parameters=(
        Parameter("path", "response_id", "str"),
        Parameter("query", "limit", "int"),
        Parameter("query", "order", 'Literal["asc", "desc"]'),
        Parameter("query", "after", "str"),
        Parameter("query", "before", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "ResponseItemList"),)},
    security=(("bearer",), ("apiKey",)),
)

_LIST_PAGES: Pages[ItemResource] = Pages(
    _LIST,
    "ItemResource",
    items="data",
    cursor="last_id",
    cursor_parameter="after",
    has_more="has_more",
)


class ResponsesInputItemsOperations:
    """The operations of `client.responses.input_items`.

    Answers of models that may use tools, kept by the service.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(
        self,
        response_id: str,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pager[ItemResource]:
        """List what a response answered.

        Lists the input items of a stored response, a page at a time. Since
        2025-03-01-preview.

        Args:
            response_id: Id of the response.
            limit: Most items that a page may have, from 1 to 100. The service's
                default is `20`.
            order: By time of creation: `asc` lists the oldest first, `desc` the
                newest.
            after: Id of an item: the page begins right behind it. Give the last id
                of a page to see the next.
            before: Id of an item: the page ends right in front of it. Give the
                first id of a page to go back.

        Returns:
            A page of the input items.

        `GET /responses/{response_id}/input_items`, api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_PAGES,
            values=(response_id, limit, order, after, before),
            options=options,
        )


class AsyncResponsesInputItemsOperations:
    """The operations of `client.responses.input_items`.

    Answers of models that may use tools, kept by the service.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def list(
        self,
        response_id: str,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[ItemResource]:
        """List what a response answered.

        Lists the input items of a stored response, a page at a time. Since
        2025-03-01-preview.

        Args:
            response_id: Id of the response.
            limit: Most items that a page may have, from 1 to 100. The service's
                default is `20`.
            order: By time of creation: `asc` lists the oldest first, `desc` the
                newest.
            after: Id of an item: the page begins right behind it. Give the last id
                of a page to see the next.
            before: Id of an item: the page ends right in front of it. Give the
                first id of a page to go back.

        Returns:
            A page of the input items.

        `GET /responses/{response_id}/input_items`, api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_PAGES,
            values=(response_id, limit, order, after, before),
            options=options,
        )
