"""Operations that take long: what a caller holds while the server works."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from .long_running import LongRunning
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .core import AsyncCore, Core
    from .polling import Polling

__all__ = ["DEFAULT_WAIT", "AsyncPoller", "Poller", "resuming"]

T = TypeVar("T")
C = TypeVar("C", bound="Core | AsyncCore")

DEFAULT_WAIT: Final = 86_400.0
"""Seconds that an operation is waited for where the caller does not say: a day."""


class _Poller(Generic[T, C]):
    """What both pollers know without asking."""

    def __init__(self, core: C, long_running: LongRunning[T], polling: Polling) -> None:
        self._core: C = core
        self._long_running = long_running
        self._polling = polling
        self._result: T | Unset = UNSET

    @property
    def state(self) -> str:
        """The server's last word on how it goes, such as "running"."""
        return self._polling.watch.state

    @property
    def details(self) -> Any:
        """The body of the last answer as JSON: a progress, perhaps a partial result."""
        return self._polling.body

    @property
    def token(self) -> str:
        """A text by which `client.resume` goes on, in another process perhaps.

        It holds no credential.
        """
        return self._polling.token

    def __repr__(self) -> str:
        name = self._long_running.operation.name
        return f"<{type(self).__name__} of {name}: {self.state or 'not asked'}>"


class Poller(_Poller[T, "Core"]):
    """An operation that runs on the server, and its result once there is one."""

    def status(self) -> str:
        """Ask how it goes, and return the server's word for it.

        The server is asked no sooner than it wants to be, and not after the end.
        """
        self._core.run(self._polling.ask())
        return self.state

    def done(self) -> bool:
        """Ask how it goes, and return whether it is over, well or not."""
        over: bool = self._core.run(self._polling.ask())
        return over

    def wait(
        self, timeout: float | None = DEFAULT_WAIT, *, interval: float | None = None
    ) -> None:
        """Return once it is over, well or not.

        `interval` is the pause between questions in seconds, where the server does not
        say one; usually it grows from half a second to half a minute. `TimeoutError`
        says that it is not over after `timeout` seconds; one may go on waiting.
        """
        self._core.run(self._polling.wait(timeout, interval))

    def result(
        self, timeout: float | None = DEFAULT_WAIT, *, interval: float | None = None
    ) -> T:
        """Wait as `wait` does, and return the result; raise `OperationError` without.

        The error's `body` is what the server says of the failure.
        """
        if isinstance(self._result, Unset):
            value = self._core.run(self._polling.value(timeout, interval))
            if self._long_running.pages is not None:
                from .pager import Pager  # lazy: few results are lists in pages

                value = Pager.begun(self._core, self._polling, value)
            self._result = cast("T", value)
        return self._result

    def cancel(self) -> None:
        """Ask the server to stop; how it ends is then a matter of `wait`."""
        self._core.run(self._polling.call("cancel", self._long_running.cancel))

    def delete(self) -> None:
        """Have the server forget it and its result."""
        self._core.run(self._polling.call("delete", self._long_running.delete))


class AsyncPoller(_Poller[T, "AsyncCore"]):
    """An operation that runs on the server, and its result once there is one."""

    async def status(self) -> str:
        """Ask how it goes, and return the server's word for it.

        The server is asked no sooner than it wants to be, and not after the end.
        """
        await self._core.run(self._polling.ask())
        return self.state

    async def done(self) -> bool:
        """Ask how it goes, and return whether it is over, well or not."""
        over: bool = await self._core.run(self._polling.ask())
        return over

    async def wait(
        self, timeout: float | None = DEFAULT_WAIT, *, interval: float | None = None
    ) -> None:
        """Return once it is over, well or not.

        `interval` is the pause between questions in seconds, where the server does not
        say one; usually it grows from half a second to half a minute. `TimeoutError`
        says that it is not over after `timeout` seconds; one may go on waiting.
        """
        await self._core.run(self._polling.wait(timeout, interval))

    async def result(
        self, timeout: float | None = DEFAULT_WAIT, *, interval: float | None = None
    ) -> T:
        """Wait as `wait` does, and return the result; raise `OperationError` without.

        The error's `body` is what the server says of the failure.
        """
        if isinstance(self._result, Unset):
            value = await self._core.run(self._polling.value(timeout, interval))
            if self._long_running.pages is not None:
                from .pager import AsyncPager  # lazy: few results are lists in pages

                value = AsyncPager.begun(self._core, self._polling, value)
            self._result = cast("T", value)
        return self._result

    async def cancel(self) -> None:
        """Ask the server to stop; how it ends is then a matter of `wait`."""
        await self._core.run(self._polling.call("cancel", self._long_running.cancel))

    async def delete(self) -> None:
        """Have the server forget it and its result."""
        await self._core.run(self._polling.call("delete", self._long_running.delete))


def resuming(method: Callable[..., Any], token: str) -> Any:
    """Return what a `begin_*` method returns for a token instead of a new beginning.

    Its arguments need not be given: what they said, the server knows.
    """
    from inspect import Parameter, signature  # lazy: rarely asked for

    places: list[Unset] = []
    names: dict[str, Unset] = {}
    for parameter in signature(method).parameters.values():
        if parameter.default is not Parameter.empty:
            continue
        if parameter.kind is Parameter.KEYWORD_ONLY:
            names[parameter.name] = UNSET
        elif parameter.kind is Parameter.POSITIONAL_OR_KEYWORD:
            places.append(UNSET)
    return method(*places, **names, resume_token=token)
