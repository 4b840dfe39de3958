"""The operations of `client.responses`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._runtime.events import Events
from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.stream import AsyncStream, Stream
    from ..._runtime.unset import Unset
    from ..models.includable import Includable
    from ..models.input_item import InputItem
    from ..models.metadata import MetadataInput
    from ..models.reasoning import Reasoning, ReasoningDict
    from ..models.response import Response
    from ..models.response_stream_event import ResponseStreamEvent
    from ..models.response_text_options import (
        ResponseTextOptions,
        ResponseTextOptionsDict,
    )
    from ..models.response_tool_choice import ResponseToolChoiceInput
    from ..models.tool import ToolInput
    from .responses_input_items import (
        AsyncResponsesInputItemsOperations,
        ResponsesInputItemsOperations,
    )

__all__ = ["AsyncResponsesOperations", "ResponsesOperations"]

_CREATE: Operation[Response] = Operation(
    name="responses.create",
    method="POST",
    path="/responses",
    parameters=(
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "CreateResponse", is_required=True),
    replies={"200": (Reply("application/json", "Response"),)},
    errors={"default": (Reply("application/json", "ErrorResponse"),)},
    security=(("bearer",), ("apiKey",)),
)

_CREATE_EVENTS: Events[ResponseStreamEvent] = Events(
    _CREATE,
    "text/event-stream",
    "ResponseStreamEvent",
)

_RETRIEVE: Operation[Response] = Operation(
    name="responses.retrieve",
    method="GET",
    path="/responses/{response_id}",
    parameters=(
        Parameter("path", "response_id", "str"),
        Parameter("query", "include", "list[Includable]"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "Response"),)},
    errors={"default": (Reply("application/json", "ErrorResponse"),)},
    security=(("bearer",), ("apiKey",)),
)

_DELETE: Operation[None] = Operation(
    name="responses.delete",
    method="DELETE",
    path="/responses/{response_id}",
    parameters=(
        Parameter("path", "response_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": ()},
    errors={
        "404": (Reply("application/json", "Error"),),
        "default": (Reply("application/json", "ErrorResponse"),),
    },
    security=(("bearer",), ("apiKey",)),
)


class ResponsesOperations:
    """The operations of `client.responses`.

    Answers of models that may use tools, kept by the service.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def input_items(self) -> ResponsesInputItemsOperations:
        """The operations of `client.responses.input_items`."""
        from .responses_input_items import ResponsesInputItemsOperations

        return ResponsesInputItemsOperations(self._core)

    @overload
    def create(
        self,
        *,
        model: str,
        input: str | Sequence[InputItem],
        stream: Literal[True],
        metadata: MetadataInput | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        reasoning: Reasoning | ReasoningDict | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        text: ResponseTextOptions | ResponseTextOptionsDict | Unset = UNSET,
        tools: Sequence[ToolInput] | Unset = UNSET,
        tool_choice: ResponseToolChoiceInput | Unset = UNSET,
        truncation: Literal["auto", "disabled"] | None | Unset = UNSET,
        include: Sequence[Includable] | None | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Stream[ResponseStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        model: str,
        input: str | Sequence[InputItem],
        metadata: MetadataInput | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        reasoning: Reasoning | ReasoningDict | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        text: ResponseTextOptions | ResponseTextOptionsDict | Unset = UNSET,
        tools: Sequence[ToolInput] | Unset = UNSET,
        tool_choice: ResponseToolChoiceInput | Unset = UNSET,
        truncation: Literal["auto", "disabled"] | None | Unset = UNSET,
        include: Sequence[Includable] | None | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Response: ...

    @overload
    def create(
        self,
        *,
        model: str,
        input: str | Sequence[InputItem],
        metadata: MetadataInput | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        reasoning: Reasoning | ReasoningDict | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        text: ResponseTextOptions | ResponseTextOptionsDict | Unset = UNSET,
        tools: Sequence[ToolInput] | Unset = UNSET,
        tool_choice: ResponseToolChoiceInput | Unset = UNSET,
        truncation: Literal["auto", "disabled"] | None | Unset = UNSET,
        include: Sequence[Includable] | None | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Response | Stream[ResponseStreamEvent]: ...

    def create(
        self,
        *,
        model: str,
        input: str | Sequence[InputItem],
        metadata: MetadataInput | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        reasoning: Reasoning | ReasoningDict | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        text: ResponseTextOptions | ResponseTextOptionsDict | Unset = UNSET,
        tools: Sequence[ToolInput] | Unset = UNSET,
        tool_choice: ResponseToolChoiceInput | Unset = UNSET,
        truncation: Literal["auto", "disabled"] | None | Unset = UNSET,
        include: Sequence[Includable] | None | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Response | Stream[ResponseStreamEvent]:
        """Have a model respond.

        Answers text, pictures or files, calling tools on the way. Earlier responses
        can be continued. With `stream` on, the response arrives as typed events.
        Since 2025-03-01-preview.

        Args:
            model: Deployment to use, by its name.
            input: What to respond to: a text, which counts as a message of the
                user, or items.
            metadata: Up to 16 notes of yours: keys of at most 64 characters, values
                of at most 512.
            temperature: Randomness of sampling: near 0.2 focused and repeatable,
                near 0.8 varied. Change either this or `top_p`. From 0 to 2. The
                service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            user: Opaque id of the person behind the request; helps the service to
                spot abuse.
            previous_response_id: Id of the response that this one continues.
            reasoning: How much a reasoning model thinks, and whether it sums its
                thoughts up.
            max_output_tokens: Upper limit of generated tokens, those of hidden
                thoughts included.
            instructions: What the model is told first. Those of a continued
                response do not carry over.
            text: Form of the text that the model writes.
            tools: Tools on offer: built-in ones and functions of yours.
            tool_choice: Whether tools are used, and which.
            truncation: What to do if the input is too long: `auto` drops items from
                the middle, `disabled` fails. The service's default is `"disabled"`.
            include: What to report beyond the usual.
            parallel_tool_calls: Whether the model may ask for several calls at
                once. The service's default is `true`.
            store: Keep the response so that it can be shown and continued later.
                The service's default is `true`.
            stream: Send the response as server-sent events while it is generated.
                The service's default is `false`.

        Returns:
            The response; or, in a stream, its events.

        Raises:
            StatusError: The request was refused or failed.

        `POST /responses`, api-version 2025-03-01-preview.
        """
        content = {
            "model": model,
            "metadata": metadata,
            "temperature": temperature,
            "top_p": top_p,
            "user": user,
            "previous_response_id": previous_response_id,
            "reasoning": reasoning,
            "max_output_tokens": max_output_tokens,
            "instructions": instructions,
            "text": text,
            "tools": tools,
            "tool_choice": tool_choice,
            "truncation": truncation,
            "input": input,
            "include": include,
            "parallel_tool_calls": parallel_tool_calls,
            "store": store,
            "stream": stream,
        }
        if stream is True:
            return self._core.stream(_CREATE_EVENTS, body=content, options=options)
        return self._core.call(_CREATE, body=content, options=options)

    def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[Includable] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Response:
        """Show a response.

        Answers with a response that was stored before. Since 2025-03-01-preview.

        Args:
            response_id: Id of the response.
            include: What to report beyond the usual.

        Returns:
            The stored response.

        Raises:
            StatusError: The request was refused or failed.

        `GET /responses/{response_id}`, api-version 2025-03-01-preview.
        """
        return self._core.call(
            _RETRIEVE,
            values=(response_id, include),
            options=options,
        )

    def delete(
        self,
        response_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a response.

        Removes a stored response. Since 2025-03-01-preview.

        Args:
            response_id: Id of the response.

        Raises:
            NotFoundError: There is no response of that id.
            StatusError: The request was refused or failed.

        `DELETE /responses/{response_id}`, api-version 2025-03-01-preview.
        """
        self._core.call(_DELETE, values=(response_id,), options=options)


class AsyncResponsesOperations:
    """The operations of `client.responses`.

    Answers of models that may use tools, kept by the service.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def input_items(self) -> AsyncResponsesInputItemsOperations:
        """The operations of `client.responses.input_items`."""
        from .responses_input_items import AsyncResponsesInputItemsOperations

        return AsyncResponsesInputItemsOperations(self._core)

    @overload
    async def create(
        self,
        *,
        model: str,
        input: str | Sequence[InputItem],
        stream: Literal[True],
        metadata: MetadataInput | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        reasoning: Reasoning | ReasoningDict | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        text: ResponseTextOptions | ResponseTextOptionsDict | Unset = UNSET,
        tools: Sequence[ToolInput] | Unset = UNSET,
        tool_choice: ResponseToolChoiceInput | Unset = UNSET,
        truncation: Literal["auto", "disabled"] | None | Unset = UNSET,
        include: Sequence[Includable] | None | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        input: str | Sequence[InputItem],
        metadata: MetadataInput | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        reasoning: Reasoning | ReasoningDict | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        text: ResponseTextOptions | ResponseTextOptionsDict | Unset = UNSET,
        tools: Sequence[ToolInput] | Unset = UNSET,
        tool_choice: ResponseToolChoiceInput | Unset = UNSET,
        truncation: Literal["auto", "disabled"] | None | Unset = UNSET,
        include: Sequence[Includable] | None | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Response: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        input: str | Sequence[InputItem],
        metadata: MetadataInput | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        reasoning: Reasoning | ReasoningDict | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        text: ResponseTextOptions | ResponseTextOptionsDict | Unset = UNSET,
        tools: Sequence[ToolInput] | Unset = UNSET,
        tool_choice: ResponseToolChoiceInput | Unset = UNSET,
        truncation: Literal["auto", "disabled"] | None | Unset = UNSET,
        include: Sequence[Includable] | None | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    async def create(
        self,
        *,
        model: str,
        input: str | Sequence[InputItem],
        metadata: MetadataInput | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        user: str | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        reasoning: Reasoning | ReasoningDict | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        text: ResponseTextOptions | ResponseTextOptionsDict | Unset = UNSET,
        tools: Sequence[ToolInput] | Unset = UNSET,
        tool_choice: ResponseToolChoiceInput | Unset = UNSET,
        truncation: Literal["auto", "disabled"] | None | Unset = UNSET,
        include: Sequence[Includable] | None | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Have a model respond.

        Answers text, pictures or files, calling tools on the way. Earlier responses
        can be continued. With `stream` on, the response arrives as typed events.
        Since 2025-03-01-preview.

        Args:
            model: Deployment to use, by its name.
            input: What to respond to: a text, which counts as a message of the
                user, or items.
            metadata: Up to 16 notes of yours: keys of at most 64 characters, values
                of at most 512.
            temperature: Randomness of sampling: near 0.2 focused and repeatable,
                near 0.8 varied. Change either this or `top_p`. From 0 to 2. The
                service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            user: Opaque id of the person behind the request; helps the service to
                spot abuse.
            previous_response_id: Id of the response that this one continues.
            reasoning: How much a reasoning model thinks, and whether it sums its
                thoughts up.
            max_output_tokens: Upper limit of generated tokens, those of hidden
                thoughts included.
            instructions: What the model is told first. Those of a continued
                response do not carry over.
            text: Form of the text that the model writes.
            tools: Tools on offer: built-in ones and functions of yours.
            tool_choice: Whether tools are used, and which.
            truncation: What to do if the input is too long: `auto` drops items from
                the middle, `disabled` fails. The service's default is `"disabled"`.
            include: What to report beyond the usual.
            parallel_tool_calls: Whether the model may ask for several calls at
                once. The service's default is `true`.
            store: Keep the response so that it can be shown and continued later.
                The service's default is `true`.
            stream: Send the response as server-sent events while it is generated.
                The service's default is `false`.

        Returns:
            The response; or, in a stream, its events.

        Raises:
            StatusError: The request was refused or failed.

        `POST /responses`, api-version 2025-03-01-preview.
        """
        content = {
            "model": model,
            "metadata": metadata,
            "temperature": temperature,
            "top_p": top_p,
            "user": user,
            "previous_response_id": previous_response_id,
            "reasoning": reasoning,
            "max_output_tokens": max_output_tokens,
            "instructions": instructions,
            "text": text,
            "tools": tools,
            "tool_choice": tool_choice,
            "truncation": truncation,
            "input": input,
            "include": include,
            "parallel_tool_calls": parallel_tool_calls,
            "store": store,
            "stream": stream,
        }
        if stream is True:
            return await self._core.stream(
                _CREATE_EVENTS,
                body=content,
                options=options,
            )
        return await self._core.call(_CREATE, body=content, options=options)

    async def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[Includable] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Response:
        """Show a response.

        Answers with a response that was stored before. Since 2025-03-01-preview.

        Args:
            response_id: Id of the response.
            include: What to report beyond the usual.

        Returns:
            The stored response.

        Raises:
            StatusError: The request was refused or failed.

        `GET /responses/{response_id}`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _RETRIEVE,
            values=(response_id, include),
            options=options,
        )

    async def delete(
        self,
        response_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a response.

        Removes a stored response. Since 2025-03-01-preview.

        Args:
            response_id: Id of the response.

        Raises:
            NotFoundError: There is no response of that id.
            StatusError: The request was refused or failed.

        `DELETE /responses/{response_id}`, api-version 2025-03-01-preview.
        """
        await self._core.call(_DELETE, values=(response_id,), options=options)
