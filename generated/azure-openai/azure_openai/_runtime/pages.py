"""`Pages`: how the pages of a list follow each other.

Like an `Operation`, it is a constant of the modules of `operations` and costs nothing.
"""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from .following import Following
from .operation import Operation

__all__ = ["Following", "Pages"]

T_co = TypeVar("T_co", covariant=True)


class Pages(Generic[T_co]):
    """A list that comes in pages of `T_co`.

    `item` is the type of an item, as text. What says where something stands in a page
    is a wire name or a JSON Pointer; see `places`.

    One of these leads to the next page; without any, there is one page:

    - `next_link`: where its URL stands. `next_link_header` names a header instead
      ("link" is read by RFC 8288). Parameters in `reinjected` are added to that URL
      where it lacks them. `next_method` asks for it, or `next_operation` does.
    - `cursor`: where the value stands that `cursor_parameter` wants for the next page;
      `cursor_header` names a header instead.
    - `offset_parameter`: counts items, from 0.
    - `page_parameter`: counts pages, from `first_page`.

    `has_more` is where true or false stands, `total` the number of all items.
    """

    __slots__ = (
        "cursor",
        "cursor_header",
        "cursor_parameter",
        "first_page",
        "has_more",
        "item",
        "items",
        "next_link",
        "next_link_header",
        "next_method",
        "next_operation",
        "offset_parameter",
        "operation",
        "page_parameter",
        "reinjected",
        "total",
    )

    def __init__(
        self,
        operation: Operation[Any],
        item: str,
        *,
        items: str | None = None,
        next_link: str | None = None,
        next_link_header: str | None = None,
        next_method: str = "GET",
        next_operation: Following | None = None,
        reinjected: tuple[str, ...] = (),
        cursor: str | None = None,
        cursor_header: str | None = None,
        cursor_parameter: str | None = None,
        offset_parameter: str | None = None,
        page_parameter: str | None = None,
        first_page: int = 1,
        has_more: str | None = None,
        total: str | None = None,
    ) -> None:
        self.operation = operation
        self.item = item
        self.items = items
        """Where the list stands; None where the page is the list."""
        self.next_link = next_link
        self.next_link_header = next_link_header
        self.next_method = next_method
        self.next_operation = next_operation
        self.reinjected = reinjected
        self.cursor = cursor
        self.cursor_header = cursor_header
        self.cursor_parameter = cursor_parameter
        self.offset_parameter = offset_parameter
        self.page_parameter = page_parameter
        self.first_page = first_page
        self.has_more = has_more
        self.total = total

    def __repr__(self) -> str:
        return f"<Pages of {self.operation.name}>"
