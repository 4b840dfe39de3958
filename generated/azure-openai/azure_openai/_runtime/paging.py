"""A walk through the pages of a list, decided without I/O."""

# A walk knows where it stands by one value: the next link, cursor, offset or page
# number. That value is what a continuation holds.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .continuation import pack, unpack
from .errors import ConfigurationError, DecodeError, PagingError, describe_call
from .flow import Flow, exchange, plan_of
from .following import arguments_of, following_values, place_of_value
from .links import follow_link, resolve_link, with_query
from .page import Page, cursor_of, items_of, link_of, number_after, page_replies
from .pages import Pages
from .parameters import quote_query
from .places import find
from .raw import RawResponse
from .requests import Request
from .unset import UNSET

if TYPE_CHECKING:
    import httpx2

    from .settings import Settings

__all__ = ["Walk"]


class Walk:
    """One way through the pages, from the first or from a continuation."""

    __slots__ = (
        "_body",
        "_next",
        "_options",
        "_pages",
        "_seen",
        "_settings",
        "_template",
        "_values",
        "is_over",
    )

    def __init__(
        self,
        settings: Settings,
        pages: Pages[Any],
        values: tuple[object, ...],
        body: object,
        options: Mapping[str, Any],
        *,
        continuation: str | None = None,
        template: Request | None = None,
    ) -> None:
        self._settings = settings
        self._pages = pages
        self._values = values
        self._body = body
        self._options = options
        self._template = template
        self._next: Any = None
        self._seen: set[int] = set()
        self.is_over = False
        """Whether the last page has been given."""
        if continuation is not None:
            state = unpack(continuation, "page", pages.operation.name)
            self._next = state.get("next")
            if self._next is None:
                raise ConfigurationError("the text is no continuation of a page")
            if settings.routes is not None:
                seat = settings.routes.seat_at(state.get("at", ""))
                self._settings, self._pages = seat.settings, seat.descriptor(pages)
                self._values, self._options = seat.call(
                    pages.operation, values, options
                )

    def next_page(self) -> Flow:
        """Ask for the next page; the flow ends with it."""
        settings = self._settings
        if settings.routes is None:
            request, raw = yield from self._fetch(settings)
        else:
            from .routing import routed  # lazy: loaded with the pool

            request, raw = yield from routed(
                self._fetch_at,
                settings,
                self._pages,
                self._values,
                self._body,
                self._options,
            )
        return self.accept(request, raw)

    def _fetch_at(
        self,
        settings: Settings,
        pages: Pages[Any],
        values: tuple[object, ...],
        body: object,
        options: Mapping[str, Any],
    ) -> Flow:
        """Fetch a page at an endpoint; the rest of the list is fetched there, too."""
        self._settings = settings.settled
        self._pages, self._values = pages, values
        self._body, self._options = body, options
        return (yield from self._fetch(settings))

    def _fetch(self, settings: Settings) -> Flow:
        request = yield from self._request()
        replies = page_replies(settings, self._pages)
        raw = yield from exchange(settings, request, replies, is_raw=True)
        return request, raw

    def begin(self, request: Request, response: httpx2.Response) -> Page[Any]:
        """Return the first page, which has been fetched already."""
        replies = page_replies(self._settings, self._pages)
        value = replies.value(request, response)
        return self.accept(request, RawResponse(response, value))

    def accept(self, request: Request, raw: RawResponse[Any]) -> Page[Any]:
        """Return the page that an answer holds, and stand after it."""
        response = raw._response
        try:
            items = items_of(self._pages, raw.value, self._settings.models)
            self._next = self._after(raw.value, response, len(items))
        except (DecodeError, PagingError) as error:
            raise self._described(error, request) from None
        self.is_over = self._next is None
        continuation = None
        if not self.is_over:
            state = {"at": self._settings.base, "next": self._next}
            continuation = pack("page", self._pages.operation.name, state)
        return Page(response, raw.value, items, continuation)

    def _described(self, error: Any, request: Request) -> Any:
        url = self._settings.shown_url(request.url)
        return describe_call(error, method=request.method, path=request.path, url=url)

    # --- what is asked

    def _request(self) -> Flow:
        settings, pages = self._settings, self._pages
        operation = pages.operation
        values = self._values
        if self._is_linked and self._next is not None:
            return (yield from self._linked())
        if self._next is not None:
            values = self._with_next(values)
        plan = plan_of(settings, operation, self._options)
        request = plan.request(settings, values, self._body, self._options)
        yield from settings.credentials.sign(operation, request, settings.clock())
        return request

    @property
    def _is_linked(self) -> bool:
        pages = self._pages
        return pages.next_link is not None or pages.next_link_header is not None

    def _with_next(self, values: tuple[object, ...]) -> tuple[object, ...]:
        """Return the values of the call, with the one that chooses the page."""
        name = self._counted
        place = place_of_value(self._pages.operation, name)
        if place is None:
            raise ConfigurationError(
                f'{self._pages.operation.name} has no parameter "{name}"'
            )
        missing = (UNSET,) * (place + 1 - len(values))
        changed = [*values, *missing]
        changed[place] = self._next
        return tuple(changed)

    @property
    def _counted(self) -> str:
        pages = self._pages
        return (
            pages.cursor_parameter
            or pages.offset_parameter
            or pages.page_parameter
            or ""
        )

    def _linked(self) -> Flow:
        """Return the request for a link: with all that the first one said of itself."""
        settings, pages = self._settings, self._pages
        operation = pages.operation
        if isinstance(self._next, list):
            following = pages.next_operation
            assert following is not None  # only it makes such a state
            operation = following.operation
            plan = plan_of(settings, operation, self._options)
            values = tuple(self._next)
            # The link that is a part of the path may have a query of its own.
            queries = [text for text in values if _has_query(text)]
            request = plan.request(
                settings, tuple(map(_path_part, values)), UNSET, self._options
            )
            for text in queries:
                pairs = text.partition("?")[2].split("&")
                request.url = with_query(request.url, pairs)
            yield from settings.credentials.sign(operation, request, settings.clock())
            return request
        template = self._first_request()
        return (
            yield from follow_link(
                settings, operation, template, self._next, method=pages.next_method
            )
        )

    def _first_request(self) -> Request:
        """Return the request of the first page, which later ones take after."""
        if self._template is None:
            plan = plan_of(self._settings, self._pages.operation, self._options)
            self._template = plan.request(
                self._settings, self._values, self._body, self._options
            )
        return self._template

    # --- what is understood of an answer

    def _after(self, value: Any, response: httpx2.Response, count: int) -> Any:
        """Return what the next page is asked for by, None if this was the last."""
        pages = self._pages
        found: Any
        if pages.has_more is not None and find(value, pages.has_more) is False:
            return None
        if self._is_linked:
            found = self._link(value, response)
        elif pages.cursor_parameter is not None:
            found = cursor_of(pages, value, response)
        else:
            arguments = arguments_of(pages.operation, self._values)
            given = arguments.get(self._counted)
            at = self._next
            return number_after(pages, value, count=count, at=at, given=given)
        if found is None:
            return None
        mark = hash(str(found))
        if mark in self._seen or found == self._next:
            raise PagingError("the pages go in a circle: a next page came up before")
        self._seen.add(mark)
        return found

    def _link(self, value: Any, response: httpx2.Response) -> Any:
        pages = self._pages
        found = link_of(pages, value, response)
        if found is None:
            return None
        following = pages.next_operation
        if following is not None:
            arguments = arguments_of(pages.operation, self._values)
            values = following_values(following, arguments, value)
            # A state is JSON, and what was not given is not given again.
            return [None if each is UNSET else each for each in values]
        left = str(response.request.url)
        place = pages.next_link_header or pages.next_link or ""
        url = resolve_link(found, left=left, place=place, settings=self._settings)
        return self._completed(url)

    def _completed(self, url: str) -> str:
        """Return a link with what a client always adds to it.

        That is the client's own api-version (a package reads no other one's answers)
        and the parameters that the API wants to be given again.
        """
        pages, settings = self._pages, self._settings
        operation = pages.operation
        for parameter in operation.parameters:
            if parameter.is_api_version and parameter.location == "query":
                name = parameter.wire_name
                pair = f"{quote_query(name)}={quote_query(settings.api_version or '')}"
                if pair not in url.partition("?")[2].split("&"):
                    url = with_query(url, (pair,), without=(name,))
        if not pages.reinjected:
            return url
        names = {pair.partition("=")[0] for pair in url.partition("?")[2].split("&")}
        wanted = {quote_query(name) for name in pages.reinjected} - names
        pairs = self._first_request().url.partition("?")[2].split("&")
        return with_query(
            url, [pair for pair in pairs if pair.partition("=")[0] in wanted]
        )


def _has_query(value: object) -> bool:
    return isinstance(value, str) and "?" in value


def _path_part(value: Any) -> Any:
    return value.partition("?")[0] if _has_query(value) else value
