"""One page of a list, and what its answer says of the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .codec import decoder
from .errors import DecodeError
from .operation import Operation, Reply
from .pages import Pages
from .places import find
from .raw import RawResponse
from .replies import Replies
from .unset import UNSET

if TYPE_CHECKING:
    import httpx2

    from .settings import Settings

__all__ = ["Page", "cursor_of", "items_of", "link_of", "number_after", "page_replies"]

T = TypeVar("T")

_UNTYPED = frozenset(("Any", "list[Any]", "dict[str, Any]", "object"))


class Page(RawResponse[Any], Generic[T]):
    """One page of a list, with the status and headers of its answer."""

    __slots__ = ("continuation", "items")

    items: list[T]
    """The items of this page, perhaps none."""

    continuation: str | None
    """What goes on after this page, in `Pager.resume`; None at the end of the list."""

    def __init__(
        self,
        response: httpx2.Response,
        value: Any,  # what the operation documents, which differs from list to list
        items: list[T],
        continuation: str | None,
    ) -> None:
        super().__init__(response, value)
        self.items = items
        self.continuation = continuation

    def __repr__(self) -> str:
        return f"<Page of {len(self.items)} items>"


def page_replies(settings: Settings, pages: Pages[Any]) -> Replies:
    """Return how pages are read: each like the first, which may have come by 202."""
    operation = pages.operation
    documented: tuple[Reply, ...] = next(filter(None, operation.replies.values()), ())
    stand_in: Operation[Any] = Operation(
        name=operation.name,
        method=operation.method,
        path=operation.path,
        replies={"2XX": documented, **operation.replies},
        errors=operation.errors,
    )
    return Replies(stand_in, settings.models, settings.credentials.query_names)


def items_of(pages: Pages[Any], value: Any, models: str) -> list[Any]:
    """Return the items of a page, decoded even where the page as such has no type."""
    found = value if pages.items is None else find(value, pages.items)
    if found is None or found is UNSET:
        return []
    if not isinstance(found, list):
        raise DecodeError(pages.items or "", "a list of items", type(found).__name__)
    replies = pages.operation.replies.values()
    is_untyped = any(reply.type in _UNTYPED for each in replies for reply in each)
    if not found or not is_untyped:
        return found
    decoded: list[Any] = decoder(f"list[{pages.item}]", models=models)(found)
    return decoded


def cursor_of(pages: Pages[Any], value: Any, response: httpx2.Response) -> Any:
    """Return the value that asks for the next page, None where there is none."""
    place = pages.cursor or pages.cursor_header or ""
    found: Any
    if pages.cursor_header is not None:
        found = response.headers.get(pages.cursor_header)
    else:
        found = find(value, place)
    if found is not None and found is not UNSET and found != "":
        return found
    if pages.has_more is not None and find(value, pages.has_more) is True:
        raise DecodeError(place, "a cursor, for there is more", "nothing")
    return None


def link_of(pages: Pages[Any], value: Any, response: httpx2.Response) -> Any:
    """Return the link to the next page as it stands there, None without one."""
    name = pages.next_link_header
    found: Any
    if name is None:
        found = find(value, pages.next_link or "")
    elif name.lower() == "link":
        found = response.links.get("next", {}).get("url")
    else:
        found = response.headers.get(name)
    return None if found is UNSET or found == "" else found


def number_after(
    pages: Pages[Any], value: Any, *, count: int, at: Any, given: object
) -> int | None:
    """Return the next offset or page number.

    `count` is the number of items of this page, `at` its own number, None for the first
    one, of which the caller has `given` the number or not.
    """
    is_offset = pages.offset_parameter is not None
    if not count or not (is_offset or pages.page_parameter):
        return None  # an empty page has no page after it
    if at is None and isinstance(given, int):
        at = given
    if at is None:
        at = 0 if is_offset else pages.first_page
    following: int = at + count if is_offset else at + 1
    if is_offset and pages.total is not None:
        total = find(value, pages.total)
        if isinstance(total, int) and following >= total:
            return None
    return following
