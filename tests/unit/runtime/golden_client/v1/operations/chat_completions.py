"""The operations of `client.chat.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
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


class ChatCompletions:
    """What the animals answer."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[Message | MessageDict],
        temperature: float | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Completion:
        """Answer a conversation.

        `POST /deployments/{deployment-id}/chat/completions`, api-version 2024-05-01.
        """
        return self._core.call(
            _CREATE,
            values=(deployment_id,),
            body={
                "messages": messages,
                "temperature": temperature,
            },
            options=options,
        )


class AsyncChatCompletions:
    """What the animals answer."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def create(
        self,
        deployment_id: str,
        *,
        messages: Sequence[Message | MessageDict],
        temperature: float | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Completion:
        """Answer a conversation.

        `POST /deployments/{deployment-id}/chat/completions`, api-version 2024-05-01.
        """
        return await self._core.call(
            _CREATE,
            values=(deployment_id,),
            body={
                "messages": messages,
                "temperature": temperature,
            },
            options=options,
        )
