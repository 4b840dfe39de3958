"""The operations of `client.threads.runs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._runtime.events import Events
from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply
from ..._runtime.pages import Pages

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.pager import AsyncPager, Pager
    from ..._runtime.stream import AsyncStream, Stream
    from ..._runtime.unset import Unset
    from ..models.assistant_stream_event import AssistantStreamEvent
    from ..models.assistant_tool import AssistantToolInput
    from ..models.assistants_api_response_format_option import (
        AssistantsApiResponseFormatOptionInput,
    )
    from ..models.assistants_api_tool_choice_option import (
        AssistantsApiToolChoiceOptionInput,
    )
    from ..models.create_message_request import (
        CreateMessageRequest,
        CreateMessageRequestDict,
    )
    from ..models.list_runs_response import ListRunsResponse
    from ..models.parallel_tool_calls import ParallelToolCalls
    from ..models.run_object import RunObject
    from ..models.run_tool_output import RunToolOutput, RunToolOutputDict
    from ..models.truncation_object import TruncationObject, TruncationObjectDict
    from .threads_runs_steps import (
        AsyncThreadsRunsStepsOperations,
        ThreadsRunsStepsOperations,
    )

__all__ = ["AsyncThreadsRunsOperations", "ThreadsRunsOperations"]

_LIST: Operation[ListRunsResponse] = Operation(
    name="threads.runs.list",
    method="GET",
    path="/threads/{thread_id}/runs",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter("query", "limit", "int"),
        Parameter("query", "order", 'Literal["asc", "desc"]'),
        Parameter("query", "after", "str"),
        Parameter("query", "before", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "ListRunsResponse"),)},
    security=(("bearer",), ("apiKey",)),
)

_LIST_PAGES: Pages[RunObject] = Pages(
    _LIST,
    "RunObject",
    items="data",
    cursor="last_id",
    cursor_parameter="after",
    has_more="has_more",
)

_CREATE: Operation[RunObject] = Operation(
    name="threads.runs.create",
    method="POST",
    path="/threads/{thread_id}/runs",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter(
            "query",
            "include[]",
            'list[Literal["step_details.tool_calls[*].file_search.results[*].content"]]',
        ),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "CreateRunRequest", is_required=True),
    replies={"200": (Reply("application/json", "RunObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_CREATE_EVENTS: Events[AssistantStreamEvent] = Events(
    _CREATE,
    "text/event-stream",
    "AssistantStreamEvent",
    end="[DONE]",
    is_whole=True,
)

_RETRIEVE: Operation[RunObject] = Operation(
    name="threads.runs.retrieve",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter("path", "run_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "RunObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_UPDATE: Operation[RunObject] = Operation(
    name="threads.runs.update",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter("path", "run_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "ModifyRunRequest", is_required=True),
    replies={"200": (Reply("application/json", "RunObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_SUBMIT_TOOL_OUTPUTS: Operation[RunObject] = Operation(
    name="threads.runs.submit_tool_outputs",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter("path", "run_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "SubmitToolOutputsRunRequest", is_required=True),
    replies={"200": (Reply("application/json", "RunObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_SUBMIT_TOOL_OUTPUTS_EVENTS: Events[AssistantStreamEvent] = Events(
    _SUBMIT_TOOL_OUTPUTS,
    "text/event-stream",
    "AssistantStreamEvent",
    end="[DONE]",
    is_whole=True,
)

_CANCEL: Operation[RunObject] = Operation(
    name="threads.runs.cancel",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/cancel",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter("path", "run_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "RunObject"),)},
    security=(("bearer",), ("apiKey",)),
)


class ThreadsRunsOperations:
    """The operations of `client.threads.runs`.

    Models with instructions and tools, and conversations with them that the
    service keeps.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def steps(self) -> ThreadsRunsStepsOperations:
        """The operations of `client.threads.runs.steps`."""
        from .threads_runs_steps import ThreadsRunsStepsOperations

        return ThreadsRunsStepsOperations(self._core)

    def list(
        self,
        thread_id: str,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pager[RunObject]:
        """List runs.

        Lists the runs of a thread, a page at a time. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
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

        `GET /threads/{thread_id}/runs`, api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_PAGES,
            values=(thread_id, limit, order, after, before),
            options=options,
        )

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Unset
        ) = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        additional_instructions: str | None | Unset = UNSET,
        additional_messages: (
            Sequence[CreateMessageRequest | CreateMessageRequestDict] | None | Unset
        ) = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        max_prompt_tokens: int | None | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        truncation_strategy: (
            TruncationObject | TruncationObjectDict | None | Unset
        ) = UNSET,
        tool_choice: AssistantsApiToolChoiceOptionInput | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | Unset = UNSET,
        response_format: AssistantsApiResponseFormatOptionInput | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Unset
        ) = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        additional_instructions: str | None | Unset = UNSET,
        additional_messages: (
            Sequence[CreateMessageRequest | CreateMessageRequestDict] | None | Unset
        ) = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        max_prompt_tokens: int | None | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        truncation_strategy: (
            TruncationObject | TruncationObjectDict | None | Unset
        ) = UNSET,
        tool_choice: AssistantsApiToolChoiceOptionInput | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | Unset = UNSET,
        response_format: AssistantsApiResponseFormatOptionInput | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunObject: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Unset
        ) = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        additional_instructions: str | None | Unset = UNSET,
        additional_messages: (
            Sequence[CreateMessageRequest | CreateMessageRequestDict] | None | Unset
        ) = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        max_prompt_tokens: int | None | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        truncation_strategy: (
            TruncationObject | TruncationObjectDict | None | Unset
        ) = UNSET,
        tool_choice: AssistantsApiToolChoiceOptionInput | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | Unset = UNSET,
        response_format: AssistantsApiResponseFormatOptionInput | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]: ...

    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Unset
        ) = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        additional_instructions: str | None | Unset = UNSET,
        additional_messages: (
            Sequence[CreateMessageRequest | CreateMessageRequestDict] | None | Unset
        ) = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        max_prompt_tokens: int | None | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        truncation_strategy: (
            TruncationObject | TruncationObjectDict | None | Unset
        ) = UNSET,
        tool_choice: AssistantsApiToolChoiceOptionInput | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | Unset = UNSET,
        response_format: AssistantsApiResponseFormatOptionInput | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]:
        """Run a thread.

        Sets an assistant to work on a thread. With `stream` on, events tell what
        happens until the run ends. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            assistant_id: Id of the assistant to set to work.
            include: What to report beyond the usual: so far only the texts that a
                file search found.
            model: Deployment to use in place of the assistant's.
            instructions: What the model shall do, in place of the assistant's
                instructions.
            additional_instructions: Instructions to add at the end, for this run
                only.
            additional_messages: Messages to put into the thread first.
            tools: Tools on offer in place of the assistant's. At most 20 items.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.
            temperature: Randomness of sampling: near 0.2 focused and repeatable,
                near 0.8 varied. Change either this or `top_p`. From 0 to 2. The
                service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            stream: Send what happens as server-sent events, until `[DONE]`.
            max_prompt_tokens: Most tokens of prompts that the whole run may use;
                the run ends `incomplete` beyond. At least 256.
            max_completion_tokens: Most tokens that the whole run may generate; the
                run ends `incomplete` beyond. At least 256.
            truncation_strategy: How much of a long thread a run reads.
            tool_choice: Whether tools are used: `none`, `auto` as the model likes,
                or a certain one.
            parallel_tool_calls: Let the model ask for several calls at once. The
                service's default is `true`.
            response_format: Form of the answers: `auto`, or text, any JSON object,
                or JSON of a given schema.

        Returns:
            The run as it is now.

        `POST /threads/{thread_id}/runs`, api-version 2025-03-01-preview.
        """
        content = {
            "assistant_id": assistant_id,
            "model": model,
            "instructions": instructions,
            "additional_instructions": additional_instructions,
            "additional_messages": additional_messages,
            "tools": tools,
            "metadata": metadata,
            "temperature": temperature,
            "top_p": top_p,
            "stream": stream,
            "max_prompt_tokens": max_prompt_tokens,
            "max_completion_tokens": max_completion_tokens,
            "truncation_strategy": truncation_strategy,
            "tool_choice": tool_choice,
            "parallel_tool_calls": parallel_tool_calls,
            "response_format": response_format,
        }
        if stream is True:
            return self._core.stream(
                _CREATE_EVENTS,
                values=(thread_id, include),
                body=content,
                options=options,
            )
        return self._core.call(
            _CREATE,
            values=(thread_id, include),
            body=content,
            options=options,
        )

    def retrieve(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[CallOptions],
    ) -> RunObject:
        """Show a run.

        Answers with the present state of a run. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run in the thread.

        Returns:
            The run as it is now.

        `GET /threads/{thread_id}/runs/{run_id}`, api-version 2025-03-01-preview.
        """
        return self._core.call(_RETRIEVE, values=(thread_id, run_id), options=options)

    def update(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunObject:
        """Change the notes of a run.

        Replaces the notes that you keep with a run. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run in the thread.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.

        Returns:
            The run as it is now.

        `POST /threads/{thread_id}/runs/{run_id}`, api-version 2025-03-01-preview.
        """
        return self._core.call(
            _UPDATE,
            values=(thread_id, run_id),
            body={"metadata": metadata},
            options=options,
        )

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[RunToolOutput | RunToolOutputDict],
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[RunToolOutput | RunToolOutputDict],
        stream: Literal[False] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunObject: ...

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[RunToolOutput | RunToolOutputDict],
        stream: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]: ...

    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[RunToolOutput | RunToolOutputDict],
        stream: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]:
        """Hand in what tools gave.

        Gives a waiting run the results of all functions that it asked for, at once,
        so that it goes on. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run in the thread.
            tool_outputs: One result for each call.
            stream: Send what happens as server-sent events, until `[DONE]`.

        Returns:
            The run as it is now.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`, api-version
        2025-03-01-preview.
        """
        content = {"tool_outputs": tool_outputs, "stream": stream}
        if stream is True:
            return self._core.stream(
                _SUBMIT_TOOL_OUTPUTS_EVENTS,
                values=(thread_id, run_id),
                body=content,
                options=options,
            )
        return self._core.call(
            _SUBMIT_TOOL_OUTPUTS,
            values=(thread_id, run_id),
            body=content,
            options=options,
        )

    def cancel(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[CallOptions],
    ) -> RunObject:
        """Stop a run.

        Asks a run that is at work to stop. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run in the thread.

        Returns:
            The run as it is now.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`, api-version
        2025-03-01-preview.
        """
        return self._core.call(_CANCEL, values=(thread_id, run_id), options=options)


class AsyncThreadsRunsOperations:
    """The operations of `client.threads.runs`.

    Models with instructions and tools, and conversations with them that the
    service keeps.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def steps(self) -> AsyncThreadsRunsStepsOperations:
        """The operations of `client.threads.runs.steps`."""
        from .threads_runs_steps import AsyncThreadsRunsStepsOperations

        return AsyncThreadsRunsStepsOperations(self._core)

    def list(
        self,
        thread_id: str,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[RunObject]:
        """List runs.

        Lists the runs of a thread, a page at a time. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
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

        `GET /threads/{thread_id}/runs`, api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_PAGES,
            values=(thread_id, limit, order, after, before),
            options=options,
        )

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Unset
        ) = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        additional_instructions: str | None | Unset = UNSET,
        additional_messages: (
            Sequence[CreateMessageRequest | CreateMessageRequestDict] | None | Unset
        ) = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        max_prompt_tokens: int | None | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        truncation_strategy: (
            TruncationObject | TruncationObjectDict | None | Unset
        ) = UNSET,
        tool_choice: AssistantsApiToolChoiceOptionInput | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | Unset = UNSET,
        response_format: AssistantsApiResponseFormatOptionInput | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Unset
        ) = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        additional_instructions: str | None | Unset = UNSET,
        additional_messages: (
            Sequence[CreateMessageRequest | CreateMessageRequestDict] | None | Unset
        ) = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        max_prompt_tokens: int | None | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        truncation_strategy: (
            TruncationObject | TruncationObjectDict | None | Unset
        ) = UNSET,
        tool_choice: AssistantsApiToolChoiceOptionInput | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | Unset = UNSET,
        response_format: AssistantsApiResponseFormatOptionInput | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunObject: ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Unset
        ) = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        additional_instructions: str | None | Unset = UNSET,
        additional_messages: (
            Sequence[CreateMessageRequest | CreateMessageRequestDict] | None | Unset
        ) = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        max_prompt_tokens: int | None | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        truncation_strategy: (
            TruncationObject | TruncationObjectDict | None | Unset
        ) = UNSET,
        tool_choice: AssistantsApiToolChoiceOptionInput | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | Unset = UNSET,
        response_format: AssistantsApiResponseFormatOptionInput | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]: ...

    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Unset
        ) = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        additional_instructions: str | None | Unset = UNSET,
        additional_messages: (
            Sequence[CreateMessageRequest | CreateMessageRequestDict] | None | Unset
        ) = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        max_prompt_tokens: int | None | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        truncation_strategy: (
            TruncationObject | TruncationObjectDict | None | Unset
        ) = UNSET,
        tool_choice: AssistantsApiToolChoiceOptionInput | None | Unset = UNSET,
        parallel_tool_calls: ParallelToolCalls | Unset = UNSET,
        response_format: AssistantsApiResponseFormatOptionInput | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]:
        """Run a thread.

        Sets an assistant to work on a thread. With `stream` on, events tell what
        happens until the run ends. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            assistant_id: Id of the assistant to set to work.
            include: What to report beyond the usual: so far only the texts that a
                file search found.
            model: Deployment to use in place of the assistant's.
            instructions: What the model shall do, in place of the assistant's
                instructions.
            additional_instructions: Instructions to add at the end, for this run
                only.
            additional_messages: Messages to put into the thread first.
            tools: Tools on offer in place of the assistant's. At most 20 items.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.
            temperature: Randomness of sampling: near 0.2 focused and repeatable,
                near 0.8 varied. Change either this or `top_p`. From 0 to 2. The
                service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            stream: Send what happens as server-sent events, until `[DONE]`.
            max_prompt_tokens: Most tokens of prompts that the whole run may use;
                the run ends `incomplete` beyond. At least 256.
            max_completion_tokens: Most tokens that the whole run may generate; the
                run ends `incomplete` beyond. At least 256.
            truncation_strategy: How much of a long thread a run reads.
            tool_choice: Whether tools are used: `none`, `auto` as the model likes,
                or a certain one.
            parallel_tool_calls: Let the model ask for several calls at once. The
                service's default is `true`.
            response_format: Form of the answers: `auto`, or text, any JSON object,
                or JSON of a given schema.

        Returns:
            The run as it is now.

        `POST /threads/{thread_id}/runs`, api-version 2025-03-01-preview.
        """
        content = {
            "assistant_id": assistant_id,
            "model": model,
            "instructions": instructions,
            "additional_instructions": additional_instructions,
            "additional_messages": additional_messages,
            "tools": tools,
            "metadata": metadata,
            "temperature": temperature,
            "top_p": top_p,
            "stream": stream,
            "max_prompt_tokens": max_prompt_tokens,
            "max_completion_tokens": max_completion_tokens,
            "truncation_strategy": truncation_strategy,
            "tool_choice": tool_choice,
            "parallel_tool_calls": parallel_tool_calls,
            "response_format": response_format,
        }
        if stream is True:
            return await self._core.stream(
                _CREATE_EVENTS,
                values=(thread_id, include),
                body=content,
                options=options,
            )
        return await self._core.call(
            _CREATE,
            values=(thread_id, include),
            body=content,
            options=options,
        )

    async def retrieve(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[CallOptions],
    ) -> RunObject:
        """Show a run.

        Answers with the present state of a run. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run in the thread.

        Returns:
            The run as it is now.

        `GET /threads/{thread_id}/runs/{run_id}`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _RETRIEVE,
            values=(thread_id, run_id),
            options=options,
        )

    async def update(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunObject:
        """Change the notes of a run.

        Replaces the notes that you keep with a run. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run in the thread.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.

        Returns:
            The run as it is now.

        `POST /threads/{thread_id}/runs/{run_id}`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _UPDATE,
            values=(thread_id, run_id),
            body={"metadata": metadata},
            options=options,
        )

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[RunToolOutput | RunToolOutputDict],
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[RunToolOutput | RunToolOutputDict],
        stream: Literal[False] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunObject: ...

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[RunToolOutput | RunToolOutputDict],
        stream: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]: ...

    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[RunToolOutput | RunToolOutputDict],
        stream: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]:
        """Hand in what tools gave.

        Gives a waiting run the results of all functions that it asked for, at once,
        so that it goes on. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run in the thread.
            tool_outputs: One result for each call.
            stream: Send what happens as server-sent events, until `[DONE]`.

        Returns:
            The run as it is now.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`, api-version
        2025-03-01-preview.
        """
        content = {"tool_outputs": tool_outputs, "stream": stream}
        if stream is True:
            return await self._core.stream(
                _SUBMIT_TOOL_OUTPUTS_EVENTS,
                values=(thread_id, run_id),
                body=content,
                options=options,
            )
        return await self._core.call(
            _SUBMIT_TOOL_OUTPUTS,
            values=(thread_id, run_id),
            body=content,
            options=options,
        )

    async def cancel(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[CallOptions],
    ) -> RunObject:
        """Stop a run.

        Asks a run that is at work to stop. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            run_id: Id of the run in the thread.

        Returns:
            The run as it is now.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`, api-version
        2025-03-01-preview.
        """
        return await self._core.call(
            _CANCEL,
            values=(thread_id, run_id),
            options=options,
        )
