"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.events import Events
from ..._runtime.operation import UNSET, Body, Operation, Reply

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.stream import AsyncStream, Stream
    from ..._runtime.unset import Unset
    from ..models.answer import Answer
    from ..models.piece import Piece

__all__ = ["AsyncRootOperations", "RootOperations"]

_ASK: Operation[Answer] = Operation(
    name="ask",
    method="POST",
    path="/answers",
    body=Body("application/json", "AskRequest", is_required=True),
    replies={"200": (Reply("application/json", "Answer"),)},
)

_ASK_EVENTS: Events[Piece] = Events(_ASK, "text/event-stream", "Piece", end="[DONE]")

_FOLLOW: Operation[str] = Operation(
    name="follow",
    method="GET",
    path="/log",
    replies={"200": (Reply("application/jsonl", "str"),)},
)

_FOLLOW_EVENTS: Events[Piece] = Events(_FOLLOW, "application/jsonl", "Piece")


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @overload
    def ask(
        self,
        *,
        question: str,
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> Stream[Piece]: ...

    @overload
    def ask(
        self,
        *,
        question: str,
        stream: Literal[False] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Answer: ...

    @overload
    def ask(
        self,
        *,
        question: str,
        stream: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Answer | Stream[Piece]: ...

    def ask(
        self,
        *,
        question: str,
        stream: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Answer | Stream[Piece]:
        """Call POST /answers.

        Args:
            stream: The service's default is `false`.

        Returns:
            The answer, whole or in pieces.

        `POST /answers`, api-version 2024-05-01.
        """
        content = {"question": question, "stream": stream}
        if stream is True:
            return self._core.stream(_ASK_EVENTS, body=content, options=options)
        return self._core.call(_ASK, body=content, options=options)

    def follow(
        self,
        **options: Unpack[CallOptions],
    ) -> Stream[Piece]:
        """Call GET /log.

        Returns:
            Nothing but a stream.

        `GET /log`, api-version 2024-05-01.
        """
        return self._core.stream(_FOLLOW_EVENTS, options=options)


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @overload
    async def ask(
        self,
        *,
        question: str,
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncStream[Piece]: ...

    @overload
    async def ask(
        self,
        *,
        question: str,
        stream: Literal[False] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Answer: ...

    @overload
    async def ask(
        self,
        *,
        question: str,
        stream: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Answer | AsyncStream[Piece]: ...

    async def ask(
        self,
        *,
        question: str,
        stream: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Answer | AsyncStream[Piece]:
        """Call POST /answers.

        Args:
            stream: The service's default is `false`.

        Returns:
            The answer, whole or in pieces.

        `POST /answers`, api-version 2024-05-01.
        """
        content = {"question": question, "stream": stream}
        if stream is True:
            return await self._core.stream(_ASK_EVENTS, body=content, options=options)
        return await self._core.call(_ASK, body=content, options=options)

    async def follow(
        self,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[Piece]:
        """Call GET /log.

        Returns:
            Nothing but a stream.

        `GET /log`, api-version 2024-05-01.
        """
        return await self._core.stream(_FOLLOW_EVENTS, options=options)
