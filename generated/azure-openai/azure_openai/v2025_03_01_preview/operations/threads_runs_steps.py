"""The operations of `client.threads.runs.steps`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Operation, Parameter, Reply
from ..._runtime.pages import Pages

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.pager import AsyncPager, Pager
    from ..._runtime.unset import Unset
    from ..models.list_run_steps_response import ListRunStepsResponse
    from ..models.run_step_object import RunStepObject

__all__ = ["AsyncThreadsRunsStepsOperations", "ThreadsRunsStepsOperations"]

_LIST: Operation[ListRunStepsResponse] = Operation(
    name="threads.runs.steps.list",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter("path", "run_id", "str"),
        Parameter("query", "limit", "int"),
        Parameter("query", "order", 'Literal["asc", "desc"]'),
        Parameter("query", "after", "str"),
        Parameter("query", "before", "str"),
        Parameter(
            "query",
            "include[]",
            'list[Literal["step_details.tool_calls[*].file_search.results[*].content"]]',
        ),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "ListRunStepsResponse"),)},
    security=(("bearer",), ("apiKey",)),
)

_LIST_PAGES: Pages[RunStepObject] = Pages(
    _LIST,
    "RunStepObject",
    items="data",
    cursor="last_id",
    cursor_parameter="after",
    has_more="has_more",
)

_RETRIEVE: Operation[RunStepObject] = Operation(
    name="threads.runs.steps.retrieve",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter("path", "run_id", "str"),
        Parameter("path", "step_id", "str"),
        Parameter(
            "query",
            "include[]",
            'list[Literal["step_details.tool_calls[*].file_search.results[*].content"]]',
        ),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "RunStepObject"),)},
    security=(("bearer",), ("apiKey",)),
)


class ThreadsRunsStepsOperations:
    """The operations of `client.threads.runs.steps`.

    Models with instructions and tools, and conversations with them that the
    service keeps.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pager[RunStepObject]:
        """List steps.

        Lists what a run has done so far, a page at a time. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run in the thread.
            limit: Most items that a page may have, from 1 to 100. The service's
                default is `20`.
            order: By time of creation: `asc` lists the oldest first, `desc` the
                newest. The service's default is `"desc"`.
            after: Id of an item: the page begins right behind it. Give the last id
                of a page to see the next.
            before: Id of an item: the page ends right in front of it. Give the
                first id of a page to go back.
            include: What to report beyond the usual: so far only the texts that a
                file search found.

        Returns:
            One page of the list.

        `GET /threads/{thread_id}/runs/{run_id}/steps`, api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_PAGES,
            values=(thread_id, run_id, limit, order, after, before, include),
            options=options,
        )

    def retrieve(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        *,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunStepObject:
        """Show a step.

        Answers with one step of a run. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run in the thread.
            step_id: Id of the step in the run.
            include: What to report beyond the usual: so far only the texts that a
                file search found.

        Returns:
            The step as it is now.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`, api-version
        2025-03-01-preview.
        """
        return self._core.call(
            _RETRIEVE,
            values=(thread_id, run_id, step_id, include),
            options=options,
        )


class AsyncThreadsRunsStepsOperations:
    """The operations of `client.threads.runs.steps`.

    Models with instructions and tools, and conversations with them that the
    service keeps.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def list(
        self,
        thread_id: str,
        run_id: str,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[RunStepObject]:
        """List steps.

        Lists what a run has done so far, a page at a time. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run in the thread.
            limit: Most items that a page may have, from 1 to 100. The service's
                default is `20`.
            order: By time of creation: `asc` lists the oldest first, `desc` the
                newest. The service's default is `"desc"`.
            after: Id of an item: the page begins right behind it. Give the last id
                of a page to see the next.
            before: Id of an item: the page ends right in front of it. Give the
                first id of a page to go back.
            include: What to report beyond the usual: so far only the texts that a
                file search found.

        Returns:
            One page of the list.

        `GET /threads/{thread_id}/runs/{run_id}/steps`, api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_PAGES,
            values=(thread_id, run_id, limit, order, after, before, include),
            options=options,
        )

    async def retrieve(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        *,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunStepObject:
        """Show a step.

        Answers with one step of a run. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run in the thread.
            step_id: Id of the step in the run.
            include: What to report beyond the usual: so far only the texts that a
                file search found.

        Returns:
            The step as it is now.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`, api-version
        2025-03-01-preview.
        """
        return await self._core.call(
            _RETRIEVE,
            values=(thread_id, run_id, step_id, include),
            options=options,
        )
