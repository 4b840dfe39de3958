"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.files import FileInput
    from ..._runtime.unset import Unset
    from ..models.file_input import FileInput_, FileInput_Dict

__all__ = ["AsyncRootOperations", "RootOperations"]

_UPLOAD: Operation[None] = Operation(
    name="upload",
    method="POST",
    path="/recordings",
    body=Body("multipart/form-data", "Recording", is_required=True),
    replies={"204": ()},
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def upload(
        self,
        *,
        file: FileInput,
        cover: FileInput | None | Unset = UNSET,
        pages: list[FileInput] | Unset = UNSET,
        title: str | Unset = UNSET,
        about: FileInput_ | FileInput_Dict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call POST /recordings.

        Args:
            file: The sound.

        `POST /recordings`, api-version 2024-05-01.
        """
        self._core.call(
            _UPLOAD,
            body={
                "file": file,
                "cover": cover,
                "pages": pages,
                "title": title,
                "about": about,
            },
            options=options,
        )


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def upload(
        self,
        *,
        file: FileInput,
        cover: FileInput | None | Unset = UNSET,
        pages: list[FileInput] | Unset = UNSET,
        title: str | Unset = UNSET,
        about: FileInput_ | FileInput_Dict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Call POST /recordings.

        Args:
            file: The sound.

        `POST /recordings`, api-version 2024-05-01.
        """
        await self._core.call(
            _UPLOAD,
            body={
                "file": file,
                "cover": cover,
                "pages": pages,
                "title": title,
                "about": about,
            },
            options=options,
        )
