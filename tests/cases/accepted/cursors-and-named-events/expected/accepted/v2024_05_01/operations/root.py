"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.events import Events
from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply
from ..._runtime.pages import Pages

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.markers import UnknownVariant
    from ..._runtime.pager import AsyncPager, Pager
    from ..._runtime.stream import AsyncStream, Stream
    from ..._runtime.unset import Unset
    from ..models.begun import Begun
    from ..models.ended import Ended
    from ..models.list_notes_response import ListNotesResponse
    from ..models.list_threads_response import ListThreadsResponse
    from ..models.thread import Thread

__all__ = ["AsyncRootOperations", "RootOperations"]

_LIST_THREADS: Operation[ListThreadsResponse] = Operation(
    name="list_threads",
    method="GET",
    path="/threads",
    parameters=(Parameter("query", "after", "str"),),
    replies={"200": (Reply("application/json", "ListThreadsResponse"),)},
)

_LIST_THREADS_PAGES: Pages[Thread] = Pages(
    _LIST_THREADS,
    "Thread",
    items="data",
    cursor="last_id",
    cursor_parameter="after",
    has_more="has_more",
)

_FOLLOW: Operation[Thread] = Operation(
    name="follow",
    method="POST",
    path="/threads",
    body=Body("application/json", "FollowRequest", is_required=True),
    replies={"200": (Reply("application/json", "Thread"),)},
)

_FOLLOW_EVENTS: Events[Begun | Ended | UnknownVariant] = Events(
    _FOLLOW,
    "text/event-stream",
    "Begun | Ended | UnknownVariant",
    end="[DONE]",
    is_whole=True,
)

_LIST_NAMES: Operation[list[str]] = Operation(
    name="list_names",
    method="GET",
    path="/names",
    parameters=(Parameter("query", "skip", "int"),),
    replies={"200": (Reply("application/json", "list[str]"),)},
)

_LIST_NAMES_PAGES: Pages[str] = Pages(_LIST_NAMES, "str", offset_parameter="skip")

_LIST_NOTES: Operation[ListNotesResponse] = Operation(
    name="list_notes",
    method="GET",
    path="/notes",
    parameters=(Parameter("query", "page", "int"),),
    replies={"200": (Reply("application/json", "ListNotesResponse"),)},
)

_LIST_NOTES_PAGES: Pages[str] = Pages(
    _LIST_NOTES,
    "str",
    items="notes",
    page_parameter="page",
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_threads(
        self,
        *,
        after: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pager[Thread]:
        """Threads, behind the last one that was seen.

        Returns:
            A page.

        `GET /threads`, api-version 2024-05-01.
        """
        return self._core.pages(_LIST_THREADS_PAGES, values=(after,), options=options)

    @overload
    def follow(
        self,
        *,
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> Stream[Begun | Ended | UnknownVariant]: ...

    @overload
    def follow(
        self,
        *,
        stream: Literal[False] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Thread: ...

    @overload
    def follow(
        self,
        *,
        stream: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Thread | Stream[Begun | Ended | UnknownVariant]: ...

    def follow(
        self,
        *,
        stream: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Thread | Stream[Begun | Ended | UnknownVariant]:
        """What happens in a thread.

        Returns:
            The thread, or what happens in it.

        `POST /threads`, api-version 2024-05-01.
        """
        content = {"stream": stream}
        if stream is True:
            return self._core.stream(_FOLLOW_EVENTS, body=content, options=options)
        return self._core.call(_FOLLOW, body=content, options=options)

    def list_names(
        self,
        *,
        skip: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pager[str]:
        """Names, counted from the first one.

        Returns:
            A page.

        `GET /names`, api-version 2024-05-01.
        """
        return self._core.pages(_LIST_NAMES_PAGES, values=(skip,), options=options)

    def list_notes(
        self,
        *,
        page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pager[str]:
        """Notes, page by page.

        Returns:
            A page.

        `GET /notes`, api-version 2024-05-01.
        """
        return self._core.pages(_LIST_NOTES_PAGES, values=(page,), options=options)


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def list_threads(
        self,
        *,
        after: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Thread]:
        """Threads, behind the last one that was seen.

        Returns:
            A page.

        `GET /threads`, api-version 2024-05-01.
        """
        return self._core.pages(_LIST_THREADS_PAGES, values=(after,), options=options)

    @overload
    async def follow(
        self,
        *,
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncStream[Begun | Ended | UnknownVariant]: ...

    @overload
    async def follow(
        self,
        *,
        stream: Literal[False] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Thread: ...

    @overload
    async def follow(
        self,
        *,
        stream: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Thread | AsyncStream[Begun | Ended | UnknownVariant]: ...

    async def follow(
        self,
        *,
        stream: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Thread | AsyncStream[Begun | Ended | UnknownVariant]:
        """What happens in a thread.

        Returns:
            The thread, or what happens in it.

        `POST /threads`, api-version 2024-05-01.
        """
        content = {"stream": stream}
        if stream is True:
            return await self._core.stream(
                _FOLLOW_EVENTS,
                body=content,
                options=options,
            )
        return await self._core.call(_FOLLOW, body=content, options=options)

    def list_names(
        self,
        *,
        skip: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[str]:
        """Names, counted from the first one.

        Returns:
            A page.

        `GET /names`, api-version 2024-05-01.
        """
        return self._core.pages(_LIST_NAMES_PAGES, values=(skip,), options=options)

    def list_notes(
        self,
        *,
        page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[str]:
        """Notes, page by page.

        Returns:
            A page.

        `GET /notes`, api-version 2024-05-01.
        """
        return self._core.pages(_LIST_NOTES_PAGES, values=(page,), options=options)
