"""The operations of `client.chat.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.events import Events
from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.stream import AsyncStream, Stream
    from ..._runtime.unset import Unset
    from ..models.completion import Completion
    from ..models.message import Message, MessageDict

__all__ = ["AsyncChatCompletions", "ChatCompletions"]

_CREATE: Operation[Completion] = Operation(
    name="chat.completions.create",
    method="POST",
    path="/deployments/{deployment-id}/chat/completions",
    parameters=(
        Parameter("path", "deployment-id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "CompletionRequest", is_required=True),
    replies={"200": (Reply("application/json", "Completion"),)},
    errors={"default": (Reply("application/json", "Failure"),)},
    security=(("bearer",), ("apiKey",), ("queryKey",), ("cookieKey", "basic")),
)

_CREATE_EVENTS: Events[Message] = Events(
    _CREATE,
    "text/event-stream",
    "Message",
    end="[DONE]",
)


class ChatCompletions:
    """What the animals answer."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @overload
    def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[Message | MessageDict],
        temperature: float | Unset | None = UNSET,
        stream: Literal[False] | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Completion: ...
    @overload
    def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[Message | MessageDict],
        temperature: float | Unset | None = UNSET,
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> Stream[Message]: ...
    def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[Message | MessageDict],
        temperature: float | Unset | None = UNSET,
        stream: bool | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Completion | Stream[Message]:
        """Answer a conversation.

        `POST /deployments/{deployment-id}/chat/completions`, api-version 2024-05-01.
        """
        if stream is True:
            return self._core.stream(
                _CREATE_EVENTS,
                values=(deployment_id,),
                body={
                    "messages": messages,
                    "temperature": temperature,
                    "stream": stream,
                },
                options=options,
            )
        return self._core.call(
            _CREATE,
            values=(deployment_id,),
            body={
                "messages": messages,
                "temperature": temperature,
                "stream": stream,
            },
            options=options,
        )


class AsyncChatCompletions:
    """What the animals answer."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @overload
    async def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[Message | MessageDict],
        temperature: float | Unset | None = UNSET,
        stream: Literal[False] | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Completion: ...
    @overload
    async def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[Message | MessageDict],
        temperature: float | Unset | None = UNSET,
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncStream[Message]: ...
    async def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[Message | MessageDict],
        temperature: float | Unset | None = UNSET,
        stream: bool | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Completion | AsyncStream[Message]:
        """Answer a conversation.

        `POST /deployments/{deployment-id}/chat/completions`, api-version 2024-05-01.
        """
        if stream is True:
            return await self._core.stream(
                _CREATE_EVENTS,
                values=(deployment_id,),
                body={
                    "messages": messages,
                    "temperature": temperature,
                    "stream": stream,
                },
                options=options,
            )
        return await self._core.call(
            _CREATE,
            values=(deployment_id,),
            body={
                "messages": messages,
                "temperature": temperature,
                "stream": stream,
            },
            options=options,
        )
