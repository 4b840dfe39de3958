"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.files import FileContent
    from ..._runtime.unset import Unset
    from ..models.upload_response202 import UploadResponse202

__all__ = ["AsyncRootOperations", "RootOperations"]

_FORM: Operation[str] = Operation(
    name="form",
    method="POST",
    path="/form",
    body=Body("application/x-www-form-urlencoded", "FormRequest", is_required=True),
    replies={"200": (Reply("text/plain", "str"),)},
)

_UPLOAD: Operation[bytes | UploadResponse202 | None] = Operation(
    name="upload",
    method="PUT",
    path="/file",
    body=Body("application/octet-stream", "bytes"),
    replies={
        "200": (Reply("application/octet-stream", "bytes"),),
        "202": (Reply("application/json", "UploadResponse202"),),
        "204": (),
    },
    errors={
        "4XX": (Reply("application/problem+json", "Problem"),),
        "default": (Reply("application/json", "Problem"),),
    },
)

_PEEK: Operation[None] = Operation(
    name="peek",
    method="HEAD",
    path="/file",
    replies={"2XX": ()},
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def form(
        self,
        *,
        a: str,
        b: Sequence[int] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> str:
        """Call POST /form.

        Returns:
            Text.

        `POST /form`, api-version 2024-05-01.
        """
        return self._core.call(_FORM, body={"a": a, "b": b}, options=options)

    def upload(
        self,
        *,
        body: FileContent | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> bytes | UploadResponse202 | None:
        """Call PUT /file.

        Args:
            body: The bytes of the file.

        Returns:
            The same.

        Raises:
            StatusError: Yours.
            StatusError: Ours.

        `PUT /file`, api-version 2024-05-01.
        """
        return self._core.call(_UPLOAD, body=body, options=options)

    def peek(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call HEAD /file.

        `HEAD /file`, api-version 2024-05-01.
        """
        self._core.call(_PEEK, options=options)


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def form(
        self,
        *,
        a: str,
        b: Sequence[int] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> str:
        """Call POST /form.

        Returns:
            Text.

        `POST /form`, api-version 2024-05-01.
        """
        return await self._core.call(_FORM, body={"a": a, "b": b}, options=options)

    async def upload(
        self,
        *,
        body: FileContent | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> bytes | UploadResponse202 | None:
        """Call PUT /file.

        Args:
            body: The bytes of the file.

        Returns:
            The same.

        Raises:
            StatusError: Yours.
            StatusError: Ours.

        `PUT /file`, api-version 2024-05-01.
        """
        return await self._core.call(_UPLOAD, body=body, options=options)

    async def peek(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call HEAD /file.

        `HEAD /file`, api-version 2024-05-01.
        """
        await self._core.call(_PEEK, options=options)
