"""The operations of `client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.events import Events
from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    import datetime as dt
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.files import FileInput
    from ..._runtime.markers import Base64
    from ..._runtime.stream import AsyncStream, Stream
    from ..._runtime.unset import Unset
    from ..models._models import (
        Animal,
        AnimalInput,
        AnimalInputDict,
        CatInput,
        CatInputDict,
        DogInput,
        DogInputDict,
        Event,
        Keeper,
        NotesInput,
    )

__all__ = ["AsyncRootOperations", "RootOperations"]

_KEEPERS_ADD: Operation[Keeper] = Operation(
    name="keepers_add",
    method="POST",
    path="/keepers",
    body=Body("application/json", "KeeperInput", is_required=True),
    replies={"200": (Reply("application/json", "Keeper"),)},
    errors={"422": (Reply("application/json", "Problem"),)},
)

_KEEPERS_WATCH: Operation[str] = Operation(
    name="keepers_watch",
    method="GET",
    path="/keepers/{id}/events",
    parameters=(Parameter("path", "id", "int"),),
    replies={"200": (Reply("text/event-stream", "str"),)},
)

_KEEPERS_WATCH_EVENTS: Events[Event] = Events(
    _KEEPERS_WATCH,
    "text/event-stream",
    "Event",
)

_KEEPERS_PHOTO: Operation[list[Animal]] = Operation(
    name="keepers_photo",
    method="PUT",
    path="/keepers/{id}/photo",
    parameters=(Parameter("path", "id", "int"),),
    body=Body("multipart/form-data", "Photo", is_required=True),
    replies={"200": (Reply("application/json", "list[Animal]"),)},
)


class RootOperations:
    """The operations of `client`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def keepers_add(
        self,
        *,
        name: str,
        pets: Sequence[AnimalInput | AnimalInputDict | CatInputDict | DogInputDict],
        x_odd_name: str | Unset = UNSET,
        nick: str | None | Unset = UNSET,
        hired: dt.datetime | Unset = UNSET,
        badge: Base64 | Unset = UNSET,
        list: Sequence[str] | Unset = UNSET,
        model_dump: float | Unset = UNSET,
        role: Literal["head", 'it\'s "new"'] | Unset = UNSET,
        best: CatInput | CatInputDict | DogInput | DogInputDict | Unset = UNSET,
        notes: NotesInput | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Keeper:
        """Call POST /keepers.

        Args:
            name: 1 to 80 characters.
            model_dump: A name that the base of all models may have itself. At most
                3.

        Returns:
            The keeper as it was stored.

        Raises:
            UnprocessableEntityError: It could not be stored.

        `POST /keepers`, api-version 2024-05-01.
        """
        return self._core.call(
            _KEEPERS_ADD,
            body={
                "name": name,
                "x-odd name": x_odd_name,
                "nick": nick,
                "hired": hired,
                "badge": badge,
                "list": list,
                "model_dump": model_dump,
                "role": role,
                "pets": pets,
                "best": best,
                "notes": notes,
            },
            options=options,
        )

    def keepers_watch(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Stream[Event]:
        """Call GET /keepers/{id}/events.

        Returns:
            What happens to a keeper.

        `GET /keepers/{id}/events`, api-version 2024-05-01.
        """
        return self._core.stream(_KEEPERS_WATCH_EVENTS, values=(id,), options=options)

    def keepers_photo(
        self,
        id: int,
        *,
        picture: FileInput,
        about: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> list[Animal]:
        """Call PUT /keepers/{id}/photo.

        Returns:
            The animals in it.

        `PUT /keepers/{id}/photo`, api-version 2024-05-01.
        """
        return self._core.call(
            _KEEPERS_PHOTO,
            values=(id,),
            body={"picture": picture, "about": about},
            options=options,
        )


class AsyncRootOperations:
    """The operations of `client`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def keepers_add(
        self,
        *,
        name: str,
        pets: Sequence[AnimalInput | AnimalInputDict | CatInputDict | DogInputDict],
        x_odd_name: str | Unset = UNSET,
        nick: str | None | Unset = UNSET,
        hired: dt.datetime | Unset = UNSET,
        badge: Base64 | Unset = UNSET,
        list: Sequence[str] | Unset = UNSET,
        model_dump: float | Unset = UNSET,
        role: Literal["head", 'it\'s "new"'] | Unset = UNSET,
        best: CatInput | CatInputDict | DogInput | DogInputDict | Unset = UNSET,
        notes: NotesInput | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Keeper:
        """Call POST /keepers.

        Args:
            name: 1 to 80 characters.
            model_dump: A name that the base of all models may have itself. At most
                3.

        Returns:
            The keeper as it was stored.

        Raises:
            UnprocessableEntityError: It could not be stored.

        `POST /keepers`, api-version 2024-05-01.
        """
        return await self._core.call(
            _KEEPERS_ADD,
            body={
                "name": name,
                "x-odd name": x_odd_name,
                "nick": nick,
                "hired": hired,
                "badge": badge,
                "list": list,
                "model_dump": model_dump,
                "role": role,
                "pets": pets,
                "best": best,
                "notes": notes,
            },
            options=options,
        )

    async def keepers_watch(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[Event]:
        """Call GET /keepers/{id}/events.

        Returns:
            What happens to a keeper.

        `GET /keepers/{id}/events`, api-version 2024-05-01.
        """
        return await self._core.stream(
            _KEEPERS_WATCH_EVENTS,
            values=(id,),
            options=options,
        )

    async def keepers_photo(
        self,
        id: int,
        *,
        picture: FileInput,
        about: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> list[Animal]:
        """Call PUT /keepers/{id}/photo.

        Returns:
            The animals in it.

        `PUT /keepers/{id}/photo`, api-version 2024-05-01.
        """
        return await self._core.call(
            _KEEPERS_PHOTO,
            values=(id,),
            body={"picture": picture, "about": about},
            options=options,
        )
