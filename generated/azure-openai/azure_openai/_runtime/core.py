"""The engines of clients: they drive flows over httpx2."""

# Operations know a core and nothing else of the client. The two cores differ only in
# how they send a request and fetch a token: all decisions are the flow's.

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .errors import ConfigurationError
from .limits import Before, late, read, read_async, time_left, watch_network
from .operation import Operation
from .options import CallOptions
from .requests import Request
from .settings import Settings
from .steps import Read
from .tokens import TokenCache, TokenRequest
from .transport import fault, transport_request
from .unset import UNSET

if TYPE_CHECKING:
    import httpx2

    from .events import Events
    from .flow import Flow
    from .long_running import LongRunning
    from .pager import AsyncPager, Pager
    from .pages import Pages
    from .poller import AsyncPoller, Poller
    from .stream import AsyncStream, Stream

__all__ = ["AsyncCore", "Core"]

T = TypeVar("T")

_NO_OPTIONS: Final[CallOptions] = {}
_CLOSED = "the client has been closed"


class Core:
    """The engine of a synchronous client. Threads may share it."""

    def __init__(
        self,
        settings: Settings,
        *,
        http_client: httpx2.Client | None,
        transport: httpx2.BaseTransport | None,
    ) -> None:
        self.settings = settings
        self._http = http_client
        self._is_owner = http_client is None
        self._transport = transport
        self._lock = threading.Lock()
        self._is_closed = False

    def call(
        self,
        operation: Operation[T],
        values: tuple[object, ...] = (),
        body: object = UNSET,
        options: CallOptions = _NO_OPTIONS,
    ) -> T:
        """Call an operation and return its value."""
        from .flow import call  # lazy: codecs come with it, and only calls need them

        result: T = self.run(call(self.settings, operation, values, body, options))
        return result

    def stream(
        self,
        events: Events[T],
        values: tuple[object, ...] = (),
        body: object = UNSET,
        options: CallOptions = _NO_OPTIONS,
    ) -> Stream[T]:
        """Call an operation for its stream of events."""
        from .opening import open_stream  # lazy: few operations stream
        from .stream import Stream  # lazy: the same

        opened = self.run(open_stream(self.settings, events, values, body, options))
        stream: Any = opened.shown(Stream(opened), options)
        return stream  # type: ignore[no-any-return]  # `raw` asks for another one

    def begin(
        self,
        long_running: LongRunning[T],
        values: tuple[object, ...] = (),
        body: object = UNSET,
        options: CallOptions = _NO_OPTIONS,
    ) -> Poller[T]:
        """Start a long-running operation and return what follows it."""
        from .beginning import begin  # lazy: the same
        from .poller import Poller  # lazy: few operations are

        flow = begin(self.settings, long_running, values, body, options)
        polling = self.run(flow)
        poller: Any = polling.shown(Poller(self, long_running, polling), options)
        return poller  # type: ignore[no-any-return]  # `raw` asks for another one

    def pages(
        self,
        pages: Pages[T],
        values: tuple[object, ...] = (),
        body: object = UNSET,
        options: CallOptions = _NO_OPTIONS,
    ) -> Pager[T]:
        """Return a list that is fetched page by page."""
        from .pager import Pager  # lazy: few operations are lists

        return Pager(self, pages, values, body, options)

    def run(self, flow: Flow) -> Any:
        """Do what a flow asks for until it ends; return its value."""
        answer: Any = None
        error: Exception | None = None
        try:
            while True:
                step = flow.send(answer) if error is None else flow.throw(error)
                error = None
                try:
                    if isinstance(step, Request):
                        answer = self._send(step)
                    elif isinstance(step, TokenRequest):
                        answer = self._token(step)
                    elif isinstance(step, Read):
                        answer = self._read(step)
                    else:
                        answer = None
                        self.settings.sleep(step.seconds)
                except Exception as problem:
                    error = problem
        except StopIteration as stop:
            return stop.value
        finally:
            flow.close()
            error = None  # it refers to this frame, which would keep both alive

    def _send(self, request: Request) -> httpx2.Response:
        http = self._http
        if http is None or self._is_closed:
            http = self._open()
        try:
            made = transport_request(http, request, is_async=False)
            if request.deadline is None:
                return self._sent(http, made, request)
            with Before(request.deadline):
                return self._sent(http, made, request)
        except Exception as problem:
            error = fault(problem, request)
            if error is problem:
                raise
            raise error from problem

    def _sent(
        self, http: httpx2.Client, made: httpx2.Request, request: Request
    ) -> httpx2.Response:
        if request.is_abroad:
            response = http.send(made, stream=True, auth=None, follow_redirects=False)
        else:
            response = http.send(made, stream=True, follow_redirects=False)
        if request.is_streamed:
            return response
        return self._whole(response, request)

    def _whole(self, response: httpx2.Response, request: Request) -> httpx2.Response:
        try:
            limit = self.settings.max_response_size
            return read(response, limit=limit, until=request.deadline)
        finally:
            response.close()

    def _read(self, step: Read) -> httpx2.Response:
        try:
            return self._whole(step.response, step.request)
        except Exception as problem:
            error = fault(problem, step.request)
            if error is problem:
                raise
            raise error from problem

    def _open(self) -> httpx2.Client:
        """Return the httpx2 client, made when it is first needed."""
        with self._lock:
            if self._is_closed:
                raise ConfigurationError(_CLOSED)
            if self._http is None:
                import httpx2  # lazy: it costs more than all of this package

                self._http = httpx2.Client(transport=self._transport)
                watch_network(self._http)
            return self._http

    def _token(self, wish: TokenRequest) -> str:
        cache = wish.cache
        if cache is None:
            text: str = _synchronous(wish.ask())
            return text
        # As long as the old token is good, only one caller renews it and none waits.
        is_usable = cache.is_usable(self.settings.clock())
        if not cache.lock.acquire(blocking=not is_usable):
            return cache.token
        try:
            now = self.settings.clock()
            if not cache.is_fresh(now):
                try:
                    cache.store(_synchronous(wish.ask()), now)
                except Exception as problem:
                    _use_old(self.settings, cache, now, problem)
            return cache.token
        finally:
            cache.lock.release()

    def close(self) -> None:
        """Close the connections, unless the httpx2 client was given from outside."""
        with self._lock:
            self._is_closed = True
            http, self._http = self._http, None
        if http is not None and self._is_owner:
            http.close()
        elif http is None and self._transport is not None:
            self._transport.close()


def _synchronous(answer: Any) -> Any:
    """Return a token, or an answer with one; refuse what would have to be awaited."""
    if hasattr(answer, "__await__"):
        if hasattr(answer, "close"):
            answer.close()
        raise ConfigurationError(
            "the token source is asynchronous: give it to `AsyncClient`"
        )
    return answer


def _use_old(
    settings: Settings, cache: TokenCache, now: float, problem: Exception
) -> None:
    """Go on with a token that could not be renewed ahead of its expiry, if it lives."""
    if not cache.is_usable(now):
        raise problem
    cache.postpone(now)
    settings.logger.warning(
        "a token could not be renewed ahead of its expiry (%s); the old one is used on",
        type(problem).__name__,
    )


class AsyncCore:
    """The engine of an asynchronous client. Tasks of one event loop may share it."""

    def __init__(
        self,
        settings: Settings,
        *,
        http_client: httpx2.AsyncClient | None,
        transport: httpx2.AsyncBaseTransport | None,
    ) -> None:
        self.settings = settings
        self._http = http_client
        self._is_owner = http_client is None
        self._transport = transport
        self._is_closed = False

    async def call(
        self,
        operation: Operation[T],
        values: tuple[object, ...] = (),
        body: object = UNSET,
        options: CallOptions = _NO_OPTIONS,
    ) -> T:
        """Call an operation and return its value."""
        from .flow import call  # lazy: codecs come with it, and only calls need them

        result: T = await self.run(
            call(self.settings, operation, values, body, options)
        )
        return result

    async def stream(
        self,
        events: Events[T],
        values: tuple[object, ...] = (),
        body: object = UNSET,
        options: CallOptions = _NO_OPTIONS,
    ) -> AsyncStream[T]:
        """Call an operation for its stream of events."""
        from .opening import open_stream  # lazy: few operations stream
        from .stream import AsyncStream  # lazy: the same

        flow = open_stream(self.settings, events, values, body, options)
        opened = await self.run(flow)
        stream: Any = opened.shown(AsyncStream(opened), options)
        return stream  # type: ignore[no-any-return]  # `raw` asks for another one

    async def begin(
        self,
        long_running: LongRunning[T],
        values: tuple[object, ...] = (),
        body: object = UNSET,
        options: CallOptions = _NO_OPTIONS,
    ) -> AsyncPoller[T]:
        """Start a long-running operation and return what follows it."""
        from .beginning import begin  # lazy: the same
        from .poller import AsyncPoller  # lazy: few operations are

        flow = begin(self.settings, long_running, values, body, options)
        polling = await self.run(flow)
        poller: Any = polling.shown(AsyncPoller(self, long_running, polling), options)
        return poller  # type: ignore[no-any-return]  # `raw` asks for another one

    def pages(
        self,
        pages: Pages[T],
        values: tuple[object, ...] = (),
        body: object = UNSET,
        options: CallOptions = _NO_OPTIONS,
    ) -> AsyncPager[T]:
        """Return a list that is fetched page by page."""
        from .pager import AsyncPager  # lazy: few operations are lists

        return AsyncPager(self, pages, values, body, options)

    async def run(self, flow: Flow) -> Any:
        """Do what a flow asks for until it ends; return its value."""
        answer: Any = None
        error: Exception | None = None
        try:
            while True:
                step = flow.send(answer) if error is None else flow.throw(error)
                error = None
                try:
                    if isinstance(step, Request):
                        answer = await self._send(step)
                    elif isinstance(step, TokenRequest):
                        answer = await self._token(step)
                    elif isinstance(step, Read):
                        answer = await self._read(step)
                    else:
                        answer = None
                        await self.settings.async_sleep(step.seconds)
                except Exception as problem:
                    error = problem
        except StopIteration as stop:
            return stop.value
        finally:
            flow.close()
            error = None  # it refers to this frame, which would keep both alive

    async def _send(self, request: Request) -> httpx2.Response:
        http = self._http
        if http is None or self._is_closed:
            http = self._open()
        try:
            made = transport_request(http, request, is_async=True)
            if request.deadline is None:
                return await self._sent(http, made, request)
            from anyio import move_on_after  # lazy: httpx2 depends on it

            with move_on_after(time_left(request.deadline)):
                return await self._sent(http, made, request)
            raise late()
        except Exception as problem:
            error = fault(problem, request)
            if error is problem:
                raise
            raise error from problem

    async def _sent(
        self, http: httpx2.AsyncClient, made: httpx2.Request, request: Request
    ) -> httpx2.Response:
        if request.is_abroad:
            response = await http.send(
                made, stream=True, auth=None, follow_redirects=False
            )
        else:
            response = await http.send(made, stream=True, follow_redirects=False)
        if request.is_streamed:
            return response
        return await self._whole(response)

    async def _whole(self, response: httpx2.Response) -> httpx2.Response:
        try:
            return await read_async(response, limit=self.settings.max_response_size)
        finally:
            await response.aclose()

    async def _read(self, step: Read) -> httpx2.Response:
        deadline = step.request.deadline
        try:
            if deadline is None:
                return await self._whole(step.response)
            from anyio import move_on_after  # lazy: httpx2 depends on it

            with move_on_after(time_left(deadline)):
                return await self._whole(step.response)
            raise late()
        except Exception as problem:
            error = fault(problem, step.request)
            if error is problem:
                raise
            raise error from problem

    def _open(self) -> httpx2.AsyncClient:
        """Return the httpx2 client, made when it is first needed."""
        if self._is_closed:
            raise ConfigurationError(_CLOSED)
        if self._http is None:
            import httpx2  # lazy: it costs more than all of this package

            self._http = httpx2.AsyncClient(transport=self._transport)
        return self._http

    async def _token(self, wish: TokenRequest) -> str:
        cache = wish.cache
        if cache is None:
            text: str = await _awaited(wish)
            return text
        import anyio  # lazy: httpx2 depends on it

        if cache.async_lock is None:
            cache.async_lock = anyio.Lock()
        # As long as the old token is good, only one caller renews it and none waits.
        if cache.is_usable(self.settings.clock()):
            try:
                cache.async_lock.acquire_nowait()
            except anyio.WouldBlock:
                return cache.token
        else:
            await cache.async_lock.acquire()
        try:
            now = self.settings.clock()
            if not cache.is_fresh(now):
                try:
                    cache.store(await _awaited(wish), now)
                except Exception as problem:
                    _use_old(self.settings, cache, now, problem)
            return cache.token
        finally:
            cache.async_lock.release()

    async def aclose(self) -> None:
        """Close the connections, unless the httpx2 client was given from outside."""
        self._is_closed = True
        http, self._http = self._http, None
        if http is not None and self._is_owner:
            await http.aclose()
        elif http is None and self._transport is not None:
            await self._transport.aclose()


async def _awaited(wish: TokenRequest) -> Any:
    """Return what a source gives; one that blocks does so in a thread."""
    from inspect import iscoroutinefunction  # lazy: httpx2 has loaded it

    if iscoroutinefunction(wish.function):
        return await wish.ask()
    from anyio import to_thread  # lazy: httpx2 depends on it

    answer = await to_thread.run_sync(wish.ask, abandon_on_cancel=True)
    return await answer if hasattr(answer, "__await__") else answer
