"""The operations of `client.talks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.events import Events
from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply, SentAs

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.files import FileContent, FileInput
    from ..._runtime.stream import AsyncStream, Stream
    from ..._runtime.unset import Unset
    from ..models.said import Said

__all__ = ["AsyncTalksOperations", "TalksOperations"]

_START: Operation[Said] = Operation(
    name="talks.start",
    method="POST",
    path="/talks",
    body=(
        Body("application/json", "TalksStartRequest", is_required=True),
        Body("multipart/form-data", "TalksStartRequestFormData", is_required=True),
        Body("audio/*", "bytes", is_required=True),
    ),
    replies={"200": (Reply("application/json", "Said"),)},
)

_START_EVENTS: Events[Said] = Events(_START, "text/event-stream", "Said")

_READ: Operation[Said | str | None] = Operation(
    name="talks.read",
    method="GET",
    path="/talks",
    parameters=(Parameter("header", "accept", "str"),),
    replies={
        "200": (
            Reply("application/json", "Said"),
            Reply("text/plain", "str"),
            Reply("text/vtt", "str"),
        ),
        "204": (),
    },
)

_REPLACE: Operation[Said | str | bytes] = Operation(
    name="talks.replace",
    method="PUT",
    path="/talks",
    parameters=(Parameter("header", "accept", "str"),),
    body=(
        Body("application/json", "TalksReplaceRequest"),
        Body("multipart/form-data", "TalksReplaceRequestFormData"),
        Body("text/plain", "str | bytes"),
    ),
    replies={
        "200": (
            Reply("application/json", "Said"),
            Reply("text/plain", "str"),
            Reply("application/octet-stream", "bytes"),
        ),
    },
)


class TalksOperations:
    """The operations of `client.talks`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @overload
    def start(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        kind: Literal["talk"] = "talk",
        content_type: str | Unset = UNSET,
        content_type_2: Literal["application/json"] = "application/json",
        **options: Unpack[CallOptions],
    ) -> Stream[Said]: ...

    @overload
    def start(
        self,
        *,
        prompt: str,
        kind: Literal["talk"] = "talk",
        stream: Literal[False] | Unset = UNSET,
        content_type: str | Unset = UNSET,
        content_type_2: Literal["application/json"] = "application/json",
        **options: Unpack[CallOptions],
    ) -> Said: ...

    @overload
    def start(
        self,
        *,
        prompt: str,
        kind: Literal["talk"] = "talk",
        stream: bool | Unset = UNSET,
        content_type: str | Unset = UNSET,
        content_type_2: Literal["application/json"] = "application/json",
        **options: Unpack[CallOptions],
    ) -> Said | Stream[Said]: ...

    @overload
    def start(
        self,
        *,
        file: FileInput,
        content_type_2: Literal["multipart/form-data"],
        prompt: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Said: ...

    @overload
    def start(
        self,
        *,
        body: FileContent,
        content_type_2: str,
        **options: Unpack[CallOptions],
    ) -> Said: ...

    def start(
        self,
        *,
        prompt: str | Unset = UNSET,
        kind: Literal["talk"] = "talk",
        stream: bool | Unset = UNSET,
        content_type: str | Unset = UNSET,
        file: FileInput | Unset = UNSET,
        body: FileContent | Unset = UNSET,
        content_type_2: (
            Literal["application/json", "multipart/form-data"] | str
        ) = "application/json",
        **options: Unpack[CallOptions],
    ) -> Said | Stream[Said]:
        """Call POST /talks.

        Args:
            prompt: What to say.
            body: The body, as audio/*.
            content_type_2: The media type that the body is sent as.
                `application/json` takes `prompt`, `kind`, `stream`, `content_type`.
                `multipart/form-data` takes `file`, `prompt`. `audio/*` takes `body`.

        Returns:
            What was said.

        `POST /talks`, api-version 2024-05-01.
        """
        content: object = body
        if content_type_2 == "application/json":
            content = {
                "prompt": prompt,
                "kind": kind,
                "stream": stream,
                "content_type": content_type,
            }
        if content_type_2 == "multipart/form-data":
            content = {"file": file, "prompt": prompt}
        if stream is True:
            return self._core.stream(
                _START_EVENTS,
                body=SentAs(content_type_2, content),
                options=options,
            )
        return self._core.call(
            _START,
            body=SentAs(content_type_2, content),
            options=options,
        )

    @overload
    def read(
        self,
        *,
        accept: Literal["application/json"],
        **options: Unpack[CallOptions],
    ) -> Said | None: ...

    @overload
    def read(
        self,
        *,
        accept: Literal["text/plain", "text/vtt"],
        **options: Unpack[CallOptions],
    ) -> str | None: ...

    @overload
    def read(
        self,
        *,
        accept: Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Said | str | None: ...

    def read(
        self,
        *,
        accept: Literal["application/json", "text/plain", "text/vtt"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Said | str | None:
        """Call GET /talks.

        Args:
            accept: The media type that the answer should have; any of them where
                none is given.

        Returns:
            What was said.

        `GET /talks`, api-version 2024-05-01.
        """
        return self._core.call(_READ, values=(accept,), options=options)

    @overload
    def replace(
        self,
        *,
        a: str | Unset = UNSET,
        content_type: Literal["application/json"] = "application/json",
        accept: (
            Literal["application/json", "text/plain", "application/octet-stream"]
            | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> Said | str | bytes: ...

    @overload
    def replace(
        self,
        *,
        content_type: Literal["multipart/form-data"],
        b: str | Unset = UNSET,
        accept: (
            Literal["application/json", "text/plain", "application/octet-stream"]
            | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> Said | str | bytes: ...

    @overload
    def replace(
        self,
        *,
        content_type: Literal["text/plain"],
        body: str | bytes | Unset = UNSET,
        accept: (
            Literal["application/json", "text/plain", "application/octet-stream"]
            | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> Said | str | bytes: ...

    def replace(
        self,
        *,
        a: str | Unset = UNSET,
        b: str | Unset = UNSET,
        body: str | bytes | Unset = UNSET,
        content_type: Literal[
            "application/json",
            "multipart/form-data",
            "text/plain",
        ] = "application/json",
        accept: (
            Literal["application/json", "text/plain", "application/octet-stream"]
            | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> Said | str | bytes:
        """Call PUT /talks.

        Args:
            body: The body, as text/plain.
            content_type: The media type that the body is sent as.
                `application/json` takes `a`. `multipart/form-data` takes `b`.
                `text/plain` takes `body`.
            accept: The media type that the answer should have; any of them where
                none is given.

        Returns:
            What was said.

        `PUT /talks`, api-version 2024-05-01.
        """
        content: object = {"a": a}
        if content_type == "multipart/form-data":
            content = {"b": b}
        if content_type == "text/plain":
            content = body
        return self._core.call(
            _REPLACE,
            values=(accept,),
            body=SentAs(content_type, content),
            options=options,
        )


class AsyncTalksOperations:
    """The operations of `client.talks`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @overload
    async def start(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        kind: Literal["talk"] = "talk",
        content_type: str | Unset = UNSET,
        content_type_2: Literal["application/json"] = "application/json",
        **options: Unpack[CallOptions],
    ) -> AsyncStream[Said]: ...

    @overload
    async def start(
        self,
        *,
        prompt: str,
        kind: Literal["talk"] = "talk",
        stream: Literal[False] | Unset = UNSET,
        content_type: str | Unset = UNSET,
        content_type_2: Literal["application/json"] = "application/json",
        **options: Unpack[CallOptions],
    ) -> Said: ...

    @overload
    async def start(
        self,
        *,
        prompt: str,
        kind: Literal["talk"] = "talk",
        stream: bool | Unset = UNSET,
        content_type: str | Unset = UNSET,
        content_type_2: Literal["application/json"] = "application/json",
        **options: Unpack[CallOptions],
    ) -> Said | AsyncStream[Said]: ...

    @overload
    async def start(
        self,
        *,
        file: FileInput,
        content_type_2: Literal["multipart/form-data"],
        prompt: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Said: ...

    @overload
    async def start(
        self,
        *,
        body: FileContent,
        content_type_2: str,
        **options: Unpack[CallOptions],
    ) -> Said: ...

    async def start(
        self,
        *,
        prompt: str | Unset = UNSET,
        kind: Literal["talk"] = "talk",
        stream: bool | Unset = UNSET,
        content_type: str | Unset = UNSET,
        file: FileInput | Unset = UNSET,
        body: FileContent | Unset = UNSET,
        content_type_2: (
            Literal["application/json", "multipart/form-data"] | str
        ) = "application/json",
        **options: Unpack[CallOptions],
    ) -> Said | AsyncStream[Said]:
        """Call POST /talks.

        Args:
            prompt: What to say.
            body: The body, as audio/*.
            content_type_2: The media type that the body is sent as.
                `application/json` takes `prompt`, `kind`, `stream`, `content_type`.
                `multipart/form-data` takes `file`, `prompt`. `audio/*` takes `body`.

        Returns:
            What was said.

        `POST /talks`, api-version 2024-05-01.
        """
        content: object = body
        if content_type_2 == "application/json":
            content = {
                "prompt": prompt,
                "kind": kind,
                "stream": stream,
                "content_type": content_type,
            }
        if content_type_2 == "multipart/form-data":
            content = {"file": file, "prompt": prompt}
        if stream is True:
            return await self._core.stream(
                _START_EVENTS,
                body=SentAs(content_type_2, content),
                options=options,
            )
        return await self._core.call(
            _START,
            body=SentAs(content_type_2, content),
            options=options,
        )

    @overload
    async def read(
        self,
        *,
        accept: Literal["application/json"],
        **options: Unpack[CallOptions],
    ) -> Said | None: ...

    @overload
    async def read(
        self,
        *,
        accept: Literal["text/plain", "text/vtt"],
        **options: Unpack[CallOptions],
    ) -> str | None: ...

    @overload
    async def read(
        self,
        *,
        accept: Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Said | str | None: ...

    async def read(
        self,
        *,
        accept: Literal["application/json", "text/plain", "text/vtt"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Said | str | None:
        """Call GET /talks.

        Args:
            accept: The media type that the answer should have; any of them where
                none is given.

        Returns:
            What was said.

        `GET /talks`, api-version 2024-05-01.
        """
        return await self._core.call(_READ, values=(accept,), options=options)

    @overload
    async def replace(
        self,
        *,
        a: str | Unset = UNSET,
        content_type: Literal["application/json"] = "application/json",
        accept: (
            Literal["application/json", "text/plain", "application/octet-stream"]
            | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> Said | str | bytes: ...

    @overload
    async def replace(
        self,
        *,
        content_type: Literal["multipart/form-data"],
        b: str | Unset = UNSET,
        accept: (
            Literal["application/json", "text/plain", "application/octet-stream"]
            | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> Said | str | bytes: ...

    @overload
    async def replace(
        self,
        *,
        content_type: Literal["text/plain"],
        body: str | bytes | Unset = UNSET,
        accept: (
            Literal["application/json", "text/plain", "application/octet-stream"]
            | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> Said | str | bytes: ...

    async def replace(
        self,
        *,
        a: str | Unset = UNSET,
        b: str | Unset = UNSET,
        body: str | bytes | Unset = UNSET,
        content_type: Literal[
            "application/json",
            "multipart/form-data",
            "text/plain",
        ] = "application/json",
        accept: (
            Literal["application/json", "text/plain", "application/octet-stream"]
            | Unset
        ) = UNSET,
        **options: Unpack[CallOptions],
    ) -> Said | str | bytes:
        """Call PUT /talks.

        Args:
            body: The body, as text/plain.
            content_type: The media type that the body is sent as.
                `application/json` takes `a`. `multipart/form-data` takes `b`.
                `text/plain` takes `body`.
            accept: The media type that the answer should have; any of them where
                none is given.

        Returns:
            What was said.

        `PUT /talks`, api-version 2024-05-01.
        """
        content: object = {"a": a}
        if content_type == "multipart/form-data":
            content = {"b": b}
        if content_type == "text/plain":
            content = body
        return await self._core.call(
            _REPLACE,
            values=(accept,),
            body=SentAs(content_type, content),
            options=options,
        )
