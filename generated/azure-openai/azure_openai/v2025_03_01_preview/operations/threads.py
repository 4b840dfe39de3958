"""The operations of `client.threads`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._runtime.events import Events
from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
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
    from ..models.chat_completion_stream_options import (
        ChatCompletionStreamOptions,
        ChatCompletionStreamOptionsDict,
    )
    from ..models.create_message_request import (
        CreateMessageRequest,
        CreateMessageRequestDict,
    )
    from ..models.create_thread_request import (
        CreateThreadRequest,
        CreateThreadRequestDict,
    )
    from ..models.delete_thread_response import DeleteThreadResponse
    from ..models.new_thread_tool_resources import (
        NewThreadToolResources,
        NewThreadToolResourcesDict,
    )
    from ..models.parallel_tool_calls import ParallelToolCalls
    from ..models.run_object import RunObject
    from ..models.thread_object import ThreadObject
    from ..models.thread_tool_resources import (
        ThreadToolResources,
        ThreadToolResourcesDict,
    )
    from ..models.truncation_object import TruncationObject, TruncationObjectDict
    from .threads_messages import (
        AsyncThreadsMessagesOperations,
        ThreadsMessagesOperations,
    )
    from .threads_runs import AsyncThreadsRunsOperations, ThreadsRunsOperations

__all__ = ["AsyncThreadsOperations", "ThreadsOperations"]

_CREATE: Operation[ThreadObject] = Operation(
    name="threads.create",
    method="POST",
    path="/threads",
    parameters=(
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "CreateThreadRequest", is_required=True),
    replies={"200": (Reply("application/json", "ThreadObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_RETRIEVE: Operation[ThreadObject] = Operation(
    name="threads.retrieve",
    method="GET",
    path="/threads/{thread_id}",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "ThreadObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_UPDATE: Operation[ThreadObject] = Operation(
    name="threads.update",
    method="POST",
    path="/threads/{thread_id}",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "ModifyThreadRequest", is_required=True),
    replies={"200": (Reply("application/json", "ThreadObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_DELETE: Operation[DeleteThreadResponse] = Operation(
    name="threads.delete",
    method="DELETE",
    path="/threads/{thread_id}",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "DeleteThreadResponse"),)},
    security=(("bearer",), ("apiKey",)),
)

_CREATE_AND_RUN: Operation[RunObject] = Operation(
    name="threads.create_and_run",
    method="POST",
    path="/threads/runs",
    parameters=(
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "CreateThreadAndRunRequest", is_required=True),
    replies={"200": (Reply("application/json", "RunObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_CREATE_AND_RUN_EVENTS: Events[AssistantStreamEvent] = Events(
    _CREATE_AND_RUN,
    "text/event-stream",
    "AssistantStreamEvent",
    end="[DONE]",
    is_whole=True,
)


class ThreadsOperations:
    """The operations of `client.threads`.

    Models with instructions and tools, and conversations with them that the
    service keeps.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def messages(self) -> ThreadsMessagesOperations:
        """The operations of `client.threads.messages`."""
        from .threads_messages import ThreadsMessagesOperations

        return ThreadsMessagesOperations(self._core)

    @cached_property
    def runs(self) -> ThreadsRunsOperations:
        """The operations of `client.threads.runs`."""
        from .threads_runs import ThreadsRunsOperations

        return ThreadsRunsOperations(self._core)

    def create(
        self,
        *,
        messages: (
            Sequence[CreateMessageRequest | CreateMessageRequestDict] | Unset
        ) = UNSET,
        tool_resources: (
            NewThreadToolResources | NewThreadToolResourcesDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ThreadObject:
        """Begin a thread.

        Opens a conversation, with first messages if you have some. Since
        2025-03-01-preview.

        Args:
            messages: Messages that the thread starts with.
            tool_resources: What tools may use in a new thread.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.

        Returns:
            The thread as it is now.

        `POST /threads`, api-version 2025-03-01-preview.
        """
        return self._core.call(
            _CREATE,
            body={
                "messages": messages,
                "tool_resources": tool_resources,
                "metadata": metadata,
            },
            options=options,
        )

    def retrieve(
        self,
        thread_id: str,
        **options: Unpack[CallOptions],
    ) -> ThreadObject:
        """Show a thread.

        Answers with one thread; its messages are listed by another call. Since
        2025-03-01-preview.

        Args:
            thread_id: Id of the thread.

        Returns:
            The thread as it is now.

        `GET /threads/{thread_id}`, api-version 2025-03-01-preview.
        """
        return self._core.call(_RETRIEVE, values=(thread_id,), options=options)

    def update(
        self,
        thread_id: str,
        *,
        tool_resources: (
            ThreadToolResources | ThreadToolResourcesDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ThreadObject:
        """Change a thread.

        Replaces the notes of a thread and what tools may use in it. Since
        2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            tool_resources: What tools may use in a thread.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.

        Returns:
            The thread as it is now.

        `POST /threads/{thread_id}`, api-version 2025-03-01-preview.
        """
        return self._core.call(
            _UPDATE,
            values=(thread_id,),
            body={"tool_resources": tool_resources, "metadata": metadata},
            options=options,
        )

    def delete(
        self,
        thread_id: str,
        **options: Unpack[CallOptions],
    ) -> DeleteThreadResponse:
        """Delete a thread.

        Removes a thread with all its messages. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.

        Returns:
            What was deleted.

        `DELETE /threads/{thread_id}`, api-version 2025-03-01-preview.
        """
        return self._core.call(_DELETE, values=(thread_id,), options=options)

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: Literal[True],
        thread: CreateThreadRequest | CreateThreadRequestDict | Unset = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        tool_resources: (
            ThreadToolResources | ThreadToolResourcesDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
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
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | Unset = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        tool_resources: (
            ThreadToolResources | ThreadToolResourcesDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
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
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | Unset = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        tool_resources: (
            ThreadToolResources | ThreadToolResourcesDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
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

    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | Unset = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        tool_resources: (
            ThreadToolResources | ThreadToolResourcesDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
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
        """Begin a thread and run it.

        Opens a thread and sets an assistant to work in it, in one call. With
        `stream` on, events tell what happens until the run ends. Since
        2025-03-01-preview.

        Args:
            assistant_id: Id of the assistant to set to work.
            thread: What a new thread starts with.
            model: Deployment to use in place of the assistant's.
            instructions: What the model shall do, in place of the assistant's
                instructions.
            tools: Tools on offer in place of the assistant's. At most 20 items.
            tool_resources: What tools may use in a thread.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.
            temperature: Randomness of sampling: near 0.2 focused and repeatable,
                near 0.8 varied. Change either this or `top_p`. From 0 to 2. The
                service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            stream: Send what happens as server-sent events, until `[DONE]`.
            stream_options: How to stream; for requests with `stream` on.
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

        `POST /threads/runs`, api-version 2025-03-01-preview.
        """
        content = {
            "assistant_id": assistant_id,
            "thread": thread,
            "model": model,
            "instructions": instructions,
            "tools": tools,
            "tool_resources": tool_resources,
            "metadata": metadata,
            "temperature": temperature,
            "top_p": top_p,
            "stream": stream,
            "stream_options": stream_options,
            "max_prompt_tokens": max_prompt_tokens,
            "max_completion_tokens": max_completion_tokens,
            "truncation_strategy": truncation_strategy,
            "tool_choice": tool_choice,
            "parallel_tool_calls": parallel_tool_calls,
            "response_format": response_format,
        }
        if stream is True:
            return self._core.stream(
                _CREATE_AND_RUN_EVENTS,
                body=content,
                options=options,
            )
        return self._core.call(_CREATE_AND_RUN, body=content, options=options)


class AsyncThreadsOperations:
    """The operations of `client.threads`.

    Models with instructions and tools, and conversations with them that the
    service keeps.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def messages(self) -> AsyncThreadsMessagesOperations:
        """The operations of `client.threads.messages`."""
        from .threads_messages import AsyncThreadsMessagesOperations

        return AsyncThreadsMessagesOperations(self._core)

    @cached_property
    def runs(self) -> AsyncThreadsRunsOperations:
        """The operations of `client.threads.runs`."""
        from .threads_runs import AsyncThreadsRunsOperations

        return AsyncThreadsRunsOperations(self._core)

    async def create(
        self,
        *,
        messages: (
            Sequence[CreateMessageRequest | CreateMessageRequestDict] | Unset
        ) = UNSET,
        tool_resources: (
            NewThreadToolResources | NewThreadToolResourcesDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ThreadObject:
        """Begin a thread.

        Opens a conversation, with first messages if you have some. Since
        2025-03-01-preview.

        Args:
            messages: Messages that the thread starts with.
            tool_resources: What tools may use in a new thread.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.

        Returns:
            The thread as it is now.

        `POST /threads`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _CREATE,
            body={
                "messages": messages,
                "tool_resources": tool_resources,
                "metadata": metadata,
            },
            options=options,
        )

    async def retrieve(
        self,
        thread_id: str,
        **options: Unpack[CallOptions],
    ) -> ThreadObject:
        """Show a thread.

        Answers with one thread; its messages are listed by another call. Since
        2025-03-01-preview.

        Args:
            thread_id: Id of the thread.

        Returns:
            The thread as it is now.

        `GET /threads/{thread_id}`, api-version 2025-03-01-preview.
        """
        return await self._core.call(_RETRIEVE, values=(thread_id,), options=options)

    async def update(
        self,
        thread_id: str,
        *,
        tool_resources: (
            ThreadToolResources | ThreadToolResourcesDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ThreadObject:
        """Change a thread.

        Replaces the notes of a thread and what tools may use in it. Since
        2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            tool_resources: What tools may use in a thread.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.

        Returns:
            The thread as it is now.

        `POST /threads/{thread_id}`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _UPDATE,
            values=(thread_id,),
            body={"tool_resources": tool_resources, "metadata": metadata},
            options=options,
        )

    async def delete(
        self,
        thread_id: str,
        **options: Unpack[CallOptions],
    ) -> DeleteThreadResponse:
        """Delete a thread.

        Removes a thread with all its messages. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.

        Returns:
            What was deleted.

        `DELETE /threads/{thread_id}`, api-version 2025-03-01-preview.
        """
        return await self._core.call(_DELETE, values=(thread_id,), options=options)

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: Literal[True],
        thread: CreateThreadRequest | CreateThreadRequestDict | Unset = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        tool_resources: (
            ThreadToolResources | ThreadToolResourcesDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
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
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | Unset = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        tool_resources: (
            ThreadToolResources | ThreadToolResourcesDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
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
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | Unset = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        tool_resources: (
            ThreadToolResources | ThreadToolResourcesDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
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

    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequest | CreateThreadRequestDict | Unset = UNSET,
        model: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        tools: Sequence[AssistantToolInput] | None | Unset = UNSET,
        tool_resources: (
            ThreadToolResources | ThreadToolResourcesDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stream_options: (
            ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
        ) = UNSET,
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
        """Begin a thread and run it.

        Opens a thread and sets an assistant to work in it, in one call. With
        `stream` on, events tell what happens until the run ends. Since
        2025-03-01-preview.

        Args:
            assistant_id: Id of the assistant to set to work.
            thread: What a new thread starts with.
            model: Deployment to use in place of the assistant's.
            instructions: What the model shall do, in place of the assistant's
                instructions.
            tools: Tools on offer in place of the assistant's. At most 20 items.
            tool_resources: What tools may use in a thread.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.
            temperature: Randomness of sampling: near 0.2 focused and repeatable,
                near 0.8 varied. Change either this or `top_p`. From 0 to 2. The
                service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            stream: Send what happens as server-sent events, until `[DONE]`.
            stream_options: How to stream; for requests with `stream` on.
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

        `POST /threads/runs`, api-version 2025-03-01-preview.
        """
        content = {
            "assistant_id": assistant_id,
            "thread": thread,
            "model": model,
            "instructions": instructions,
            "tools": tools,
            "tool_resources": tool_resources,
            "metadata": metadata,
            "temperature": temperature,
            "top_p": top_p,
            "stream": stream,
            "stream_options": stream_options,
            "max_prompt_tokens": max_prompt_tokens,
            "max_completion_tokens": max_completion_tokens,
            "truncation_strategy": truncation_strategy,
            "tool_choice": tool_choice,
            "parallel_tool_calls": parallel_tool_calls,
            "response_format": response_format,
        }
        if stream is True:
            return await self._core.stream(
                _CREATE_AND_RUN_EVENTS,
                body=content,
                options=options,
            )
        return await self._core.call(_CREATE_AND_RUN, body=content, options=options)
