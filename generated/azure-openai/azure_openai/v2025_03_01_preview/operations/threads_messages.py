"""The operations of `client.threads.messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply
from ..._runtime.pages import Pages

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.pager import AsyncPager, Pager
    from ..._runtime.unset import Unset
    from ..models.create_message_request import CreateMessageRequestRole
    from ..models.list_messages_response import ListMessagesResponse
    from ..models.message_attachment import MessageAttachment, MessageAttachmentDict
    from ..models.message_object import MessageObject

__all__ = ["AsyncThreadsMessagesOperations", "ThreadsMessagesOperations"]

_LIST: Operation[ListMessagesResponse] = Operation(
    name="threads.messages.list",
    method="GET",
    path="/threads/{thread_id}/messages",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter("query", "limit", "int"),
        Parameter("query", "order", 'Literal["asc", "desc"]'),
        Parameter("query", "after", "str"),
        Parameter("query", "before", "str"),
        Parameter("query", "run_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "ListMessagesResponse"),)},
    security=(("bearer",), ("apiKey",)),
)

_LIST_PAGES: Pages[MessageObject] = Pages(
    _LIST,
    "MessageObject",
    items="data",
    cursor="last_id",
    cursor_parameter="after",
    has_more="has_more",
)

_CREATE: Operation[MessageObject] = Operation(
    name="threads.messages.create",
    method="POST",
    path="/threads/{thread_id}/messages",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "CreateMessageRequest", is_required=True),
    replies={"200": (Reply("application/json", "MessageObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_RETRIEVE: Operation[MessageObject] = Operation(
    name="threads.messages.retrieve",
    method="GET",
    path="/threads/{thread_id}/messages/{message_id}",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter("path", "message_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "MessageObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_UPDATE: Operation[MessageObject] = Operation(
    name="threads.messages.update",
    method="POST",
    path="/threads/{thread_id}/messages/{message_id}",
    parameters=(
        Parameter("path", "thread_id", "str"),
        Parameter("path", "message_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "ModifyMessageRequest", is_required=True),
    replies={"200": (Reply("application/json", "MessageObject"),)},
    security=(("bearer",), ("apiKey",)),
)


class ThreadsMessagesOperations:
    """The operations of `client.threads.messages`.

    Models with instructions and tools, and conversations with them that the
    service keeps.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(
        self,
        thread_id: str,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        run_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pager[MessageObject]:
        """List messages.

        Lists what was said in a thread, a page at a time. Since 2025-03-01-preview.

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
            run_id: Id of a run: list only what it wrote.

        Returns:
            One page of the list.

        `GET /threads/{thread_id}/messages`, api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_PAGES,
            values=(thread_id, limit, order, after, before, run_id),
            options=options,
        )

    def create(
        self,
        thread_id: str,
        *,
        role: CreateMessageRequestRole,
        content: str,
        attachments: (
            Sequence[MessageAttachment | MessageAttachmentDict] | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MessageObject:
        """Add a message.

        Puts a message at the end of a thread. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            role: Who speaks: a person, or the assistant in an earlier conversation.
            content: The text of the message. 1 to 256000 characters.
            attachments: Files that come with the message.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.

        Returns:
            The message as it is now.

        `POST /threads/{thread_id}/messages`, api-version 2025-03-01-preview.
        """
        return self._core.call(
            _CREATE,
            values=(thread_id,),
            body={
                "role": role,
                "content": content,
                "attachments": attachments,
                "metadata": metadata,
            },
            options=options,
        )

    def retrieve(
        self,
        thread_id: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> MessageObject:
        """Show a message.

        Answers with one message of a thread. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            message_id: Id of the message in the thread.

        Returns:
            The message as it is now.

        `GET /threads/{thread_id}/messages/{message_id}`, api-version
        2025-03-01-preview.
        """
        return self._core.call(
            _RETRIEVE,
            values=(thread_id, message_id),
            options=options,
        )

    def update(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MessageObject:
        """Change the notes of a message.

        Replaces the notes that you keep with a message. What it says stays. Since
        2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            message_id: Id of the message in the thread.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.

        Returns:
            The message as it is now.

        `POST /threads/{thread_id}/messages/{message_id}`, api-version
        2025-03-01-preview.
        """
        return self._core.call(
            _UPDATE,
            values=(thread_id, message_id),
            body={"metadata": metadata},
            options=options,
        )


class AsyncThreadsMessagesOperations:
    """The operations of `client.threads.messages`.

    Models with instructions and tools, and conversations with them that the
    service keeps.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def list(
        self,
        thread_id: str,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        run_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[MessageObject]:
        """List messages.

        Lists what was said in a thread, a page at a time. Since 2025-03-01-preview.

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
            run_id: Id of a run: list only what it wrote.

        Returns:
            One page of the list.

        `GET /threads/{thread_id}/messages`, api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_PAGES,
            values=(thread_id, limit, order, after, before, run_id),
            options=options,
        )

    async def create(
        self,
        thread_id: str,
        *,
        role: CreateMessageRequestRole,
        content: str,
        attachments: (
            Sequence[MessageAttachment | MessageAttachmentDict] | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MessageObject:
        """Add a message.

        Puts a message at the end of a thread. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            role: Who speaks: a person, or the assistant in an earlier conversation.
            content: The text of the message. 1 to 256000 characters.
            attachments: Files that come with the message.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.

        Returns:
            The message as it is now.

        `POST /threads/{thread_id}/messages`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _CREATE,
            values=(thread_id,),
            body={
                "role": role,
                "content": content,
                "attachments": attachments,
                "metadata": metadata,
            },
            options=options,
        )

    async def retrieve(
        self,
        thread_id: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> MessageObject:
        """Show a message.

        Answers with one message of a thread. Since 2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            message_id: Id of the message in the thread.

        Returns:
            The message as it is now.

        `GET /threads/{thread_id}/messages/{message_id}`, api-version
        2025-03-01-preview.
        """
        return await self._core.call(
            _RETRIEVE,
            values=(thread_id, message_id),
            options=options,
        )

    async def update(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MessageObject:
        """Change the notes of a message.

        Replaces the notes that you keep with a message. What it says stays. Since
        2025-03-01-preview.

        Args:
            thread_id: Id of the thread.
            message_id: Id of the message in the thread.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.

        Returns:
            The message as it is now.

        `POST /threads/{thread_id}/messages/{message_id}`, api-version
        2025-03-01-preview.
        """
        return await self._core.call(
            _UPDATE,
            values=(thread_id, message_id),
            body={"metadata": metadata},
            options=options,
        )
