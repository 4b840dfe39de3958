"""Lists that are fetched page by page, as they are looked through."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from .options import check_options
from .page import Page
from .pages import Pages
from .paging import Walk
from .unset import UNSET

if TYPE_CHECKING:
    import httpx2

    from .core import AsyncCore, Core
    from .polling import Polling
    from .requests import Request
    from .settings import Settings

__all__ = ["AsyncPager", "Page", "Pager"]

T = TypeVar("T")
C = TypeVar("C", bound="Core | AsyncCore")

_RAW: Final = "pages have status and headers themselves: iterate over `by_page()`"


class _Pages(Generic[T, C]):
    """What a pager asks for, and from where on."""

    def __init__(
        self,
        core: C,
        pages: Pages[T],
        values: tuple[object, ...],
        body: object,
        options: Mapping[str, Any],
        *,
        settings: Settings | None = None,
        first: tuple[Request, httpx2.Response] | None = None,
        template: Request | None = None,
    ) -> None:
        if "raw_response" in options:
            raise TypeError(_RAW)
        check_options(pages.operation.name.rpartition(".")[2], options)
        self._core: C = core
        self._pages = pages
        self._call = (values, body, options)
        self._settings = settings or core.settings
        self._first = first
        self._template = template
        self._continuation: str | None = None

    @classmethod
    def begun(
        cls, core: C, polling: Polling, first: tuple[Request, httpx2.Response]
    ) -> Self:
        """Return the list whose first page a long-running operation led to."""
        pages = polling.pages
        assert pages is not None  # or there were no list
        return cls(
            core,
            pages,
            (),
            UNSET,
            polling.options,
            settings=polling.settings,
            first=first,
            template=polling.template(),
        )

    def resume(self, continuation: str) -> Self:
        """Return the same list from a continuation on, in another process perhaps.

        A continuation is what a page has as `continuation`. It holds no credential.
        """
        resumed = type(self)(
            self._core,
            self._pages,
            *self._call,
            settings=self._settings,
            template=self._template,
        )
        resumed._continuation = continuation
        return resumed

    def _walk(self) -> Walk:
        values, body, options = self._call
        return Walk(
            self._settings,
            self._pages,
            values,
            body,
            options,
            continuation=self._continuation,
            template=self._template,
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._pages.operation.name}>"


class Pager(_Pages[T, "Core"]):
    """A list that is fetched page by page while it is iterated over.

    Each iteration starts anew, and asks for a page when its first item is needed.
    """

    def __iter__(self) -> Iterator[T]:
        for page in self.by_page():
            yield from page.items

    def by_page(self) -> Iterator[Page[T]]:
        """Yield the pages instead of their items; some may have none."""
        walk = self._walk()
        if self._first is not None:
            yield walk.begin(*self._first)
        while not walk.is_over:
            page: Page[T] = self._core.run(walk.next_page())
            yield page


class AsyncPager(_Pages[T, "AsyncCore"]):
    """A list that is fetched page by page while it is iterated over by `async for`.

    Each iteration starts anew, and asks for a page when its first item is needed.
    """

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.by_page():
            for item in page.items:
                yield item

    async def by_page(self) -> AsyncIterator[Page[T]]:
        """Yield the pages instead of their items; some may have none."""
        walk = self._walk()
        if self._first is not None:
            yield walk.begin(*self._first)
        while not walk.is_over:
            page: Page[T] = await self._core.run(walk.next_page())
            yield page
