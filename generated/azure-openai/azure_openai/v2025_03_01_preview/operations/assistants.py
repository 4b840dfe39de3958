"""The operations of `client.assistants`."""

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
    from ..models.assistant_object import AssistantObject
    from ..models.assistant_tool import AssistantToolInput
    from ..models.assistant_tool_resources import (
        AssistantToolResources,
        AssistantToolResourcesDict,
    )
    from ..models.assistants_api_response_format_option import (
        AssistantsApiResponseFormatOptionInput,
    )
    from ..models.delete_assistant_response import DeleteAssistantResponse
    from ..models.list_assistants_response import ListAssistantsResponse
    from ..models.new_assistant_tool_resources import (
        NewAssistantToolResources,
        NewAssistantToolResourcesDict,
    )

__all__ = ["AssistantsOperations", "AsyncAssistantsOperations"]

_LIST: Operation[ListAssistantsResponse] = Operation(
    name="assistants.list",
    method="GET",
    path="/assistants",
    parameters=(
        Parameter("query", "limit", "int"),
        Parameter("query", "order", 'Literal["asc", "desc"]'),
        Parameter("query", "after", "str"),
        Parameter("query", "before", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "ListAssistantsResponse"),)},
    security=(("bearer",), ("apiKey",)),
)

_LIST_PAGES: Pages[AssistantObject] = Pages(
    _LIST,
    "AssistantObject",
    items="data",
    cursor="last_id",
    cursor_parameter="after",
    has_more="has_more",
)

_CREATE: Operation[AssistantObject] = Operation(
    name="assistants.create",
    method="POST",
    path="/assistants",
    parameters=(
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "CreateAssistantRequest", is_required=True),
    replies={"200": (Reply("application/json", "AssistantObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_RETRIEVE: Operation[AssistantObject] = Operation(
    name="assistants.retrieve",
    method="GET",
    path="/assistants/{assistant_id}",
    parameters=(
        Parameter("path", "assistant_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "AssistantObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_UPDATE: Operation[AssistantObject] = Operation(
    name="assistants.update",
    method="POST",
    path="/assistants/{assistant_id}",
    parameters=(
        Parameter("path", "assistant_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "ModifyAssistantRequest", is_required=True),
    replies={"200": (Reply("application/json", "AssistantObject"),)},
    security=(("bearer",), ("apiKey",)),
)

_DELETE: Operation[DeleteAssistantResponse] = Operation(
    name="assistants.delete",
    method="DELETE",
    path="/assistants/{assistant_id}",
    parameters=(
        Parameter("path", "assistant_id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "DeleteAssistantResponse"),)},
    security=(("bearer",), ("apiKey",)),
)


class AssistantsOperations:
    """The operations of `client.assistants`.

    Models with instructions and tools, and conversations with them that the
    service keeps.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Pager[AssistantObject]:
        """List assistants.

        Lists the assistants of the resource, a page at a time. Since
        2025-03-01-preview.

        Args:
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

        `GET /assistants`, api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_PAGES,
            values=(limit, order, after, before),
            options=options,
        )

    def create(
        self,
        *,
        model: str,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        tools: Sequence[AssistantToolInput] | Unset = UNSET,
        tool_resources: (
            NewAssistantToolResources | NewAssistantToolResourcesDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        response_format: AssistantsApiResponseFormatOptionInput | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AssistantObject:
        """Create an assistant.

        Stores a model together with instructions and tools under an id that runs can
        name. Since 2025-03-01-preview.

        Args:
            model: Deployment to use, by its name.
            name: Name of the assistant. At most 256 characters.
            description: What the assistant is for. At most 512 characters.
            instructions: What the assistant does and how. At most 256000
                characters.
            tools: Tools on offer, up to 128. At most 128 items. The service's
                default is `[]`.
            tool_resources: What the tools of a new assistant may use.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.
            temperature: Randomness of sampling: near 0.2 focused and repeatable,
                near 0.8 varied. Change either this or `top_p`. From 0 to 2. The
                service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            response_format: Form of the answers: `auto`, or text, any JSON object,
                or JSON of a given schema.

        Returns:
            The assistant as it is now.

        `POST /assistants`, api-version 2025-03-01-preview.
        """
        return self._core.call(
            _CREATE,
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            options=options,
        )

    def retrieve(
        self,
        assistant_id: str,
        **options: Unpack[CallOptions],
    ) -> AssistantObject:
        """Show an assistant.

        Answers with one assistant and all its settings. Since 2025-03-01-preview.

        Args:
            assistant_id: Id of the assistant.

        Returns:
            The assistant as it is now.

        `GET /assistants/{assistant_id}`, api-version 2025-03-01-preview.
        """
        return self._core.call(_RETRIEVE, values=(assistant_id,), options=options)

    def update(
        self,
        assistant_id: str,
        *,
        model: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        tools: Sequence[AssistantToolInput] | Unset = UNSET,
        tool_resources: (
            AssistantToolResources | AssistantToolResourcesDict | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        response_format: AssistantsApiResponseFormatOptionInput | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AssistantObject:
        """Change an assistant.

        Replaces the members that are sent and leaves the others alone. Since
        2025-03-01-preview.

        Args:
            assistant_id: Id of the assistant.
            model: Deployment to use, by its name.
            name: Name of the assistant. At most 256 characters.
            description: What the assistant is for. At most 512 characters.
            instructions: What the assistant does and how. At most 32768 characters.
            tools: Tools on offer, up to 128. At most 128 items. The service's
                default is `[]`.
            tool_resources: What the tools of an assistant may use.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.
            temperature: Randomness of sampling: near 0.2 focused and repeatable,
                near 0.8 varied. Change either this or `top_p`. From 0 to 2. The
                service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            response_format: Form of the answers: `auto`, or text, any JSON object,
                or JSON of a given schema.

        Returns:
            The assistant as it is now.

        `POST /assistants/{assistant_id}`, api-version 2025-03-01-preview.
        """
        return self._core.call(
            _UPDATE,
            values=(assistant_id,),
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            options=options,
        )

    def delete(
        self,
        assistant_id: str,
        **options: Unpack[CallOptions],
    ) -> DeleteAssistantResponse:
        """Delete an assistant.

        Removes the assistant for good; threads that it wrote in stay. Since
        2025-03-01-preview.

        Args:
            assistant_id: Id of the assistant.

        Returns:
            What was deleted.

        `DELETE /assistants/{assistant_id}`, api-version 2025-03-01-preview.
        """
        return self._core.call(_DELETE, values=(assistant_id,), options=options)


class AsyncAssistantsOperations:
    """The operations of `client.assistants`.

    Models with instructions and tools, and conversations with them that the
    service keeps.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        after: str | Unset = UNSET,
        before: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[AssistantObject]:
        """List assistants.

        Lists the assistants of the resource, a page at a time. Since
        2025-03-01-preview.

        Args:
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

        `GET /assistants`, api-version 2025-03-01-preview.
        """
        return self._core.pages(
            _LIST_PAGES,
            values=(limit, order, after, before),
            options=options,
        )

    async def create(
        self,
        *,
        model: str,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        tools: Sequence[AssistantToolInput] | Unset = UNSET,
        tool_resources: (
            NewAssistantToolResources | NewAssistantToolResourcesDict | None | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        response_format: AssistantsApiResponseFormatOptionInput | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AssistantObject:
        """Create an assistant.

        Stores a model together with instructions and tools under an id that runs can
        name. Since 2025-03-01-preview.

        Args:
            model: Deployment to use, by its name.
            name: Name of the assistant. At most 256 characters.
            description: What the assistant is for. At most 512 characters.
            instructions: What the assistant does and how. At most 256000
                characters.
            tools: Tools on offer, up to 128. At most 128 items. The service's
                default is `[]`.
            tool_resources: What the tools of a new assistant may use.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.
            temperature: Randomness of sampling: near 0.2 focused and repeatable,
                near 0.8 varied. Change either this or `top_p`. From 0 to 2. The
                service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            response_format: Form of the answers: `auto`, or text, any JSON object,
                or JSON of a given schema.

        Returns:
            The assistant as it is now.

        `POST /assistants`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _CREATE,
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            options=options,
        )

    async def retrieve(
        self,
        assistant_id: str,
        **options: Unpack[CallOptions],
    ) -> AssistantObject:
        """Show an assistant.

        Answers with one assistant and all its settings. Since 2025-03-01-preview.

        Args:
            assistant_id: Id of the assistant.

        Returns:
            The assistant as it is now.

        `GET /assistants/{assistant_id}`, api-version 2025-03-01-preview.
        """
        return await self._core.call(_RETRIEVE, values=(assistant_id,), options=options)

    async def update(
        self,
        assistant_id: str,
        *,
        model: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        tools: Sequence[AssistantToolInput] | Unset = UNSET,
        tool_resources: (
            AssistantToolResources | AssistantToolResourcesDict | Unset
        ) = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        response_format: AssistantsApiResponseFormatOptionInput | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AssistantObject:
        """Change an assistant.

        Replaces the members that are sent and leaves the others alone. Since
        2025-03-01-preview.

        Args:
            assistant_id: Id of the assistant.
            model: Deployment to use, by its name.
            name: Name of the assistant. At most 256 characters.
            description: What the assistant is for. At most 512 characters.
            instructions: What the assistant does and how. At most 32768 characters.
            tools: Tools on offer, up to 128. At most 128 items. The service's
                default is `[]`.
            tool_resources: What the tools of an assistant may use.
            metadata: Notes of yours: up to 16 keys of at most 64 characters with
                values of at most 512.
            temperature: Randomness of sampling: near 0.2 focused and repeatable,
                near 0.8 varied. Change either this or `top_p`. From 0 to 2. The
                service's default is `1`.
            top_p: Nucleus sampling: only the likeliest tokens whose probabilities
                sum up to this share are candidates. Change either this or
                `temperature`. From 0 to 1. The service's default is `1`.
            response_format: Form of the answers: `auto`, or text, any JSON object,
                or JSON of a given schema.

        Returns:
            The assistant as it is now.

        `POST /assistants/{assistant_id}`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _UPDATE,
            values=(assistant_id,),
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            options=options,
        )

    async def delete(
        self,
        assistant_id: str,
        **options: Unpack[CallOptions],
    ) -> DeleteAssistantResponse:
        """Delete an assistant.

        Removes the assistant for good; threads that it wrote in stay. Since
        2025-03-01-preview.

        Args:
            assistant_id: Id of the assistant.

        Returns:
            What was deleted.

        `DELETE /assistants/{assistant_id}`, api-version 2025-03-01-preview.
        """
        return await self._core.call(_DELETE, values=(assistant_id,), options=options)
