"""What hooks are told, what they may add, and what they cannot break."""

from __future__ import annotations

import asyncio
import dataclasses
import logging
from collections.abc import Mapping
from contextvars import ContextVar
from functools import partial
from typing import Any

import pytest

from generator.runtime.errors import (
    ConfigurationError,
    ConnectionError,
    NotFoundError,
    StreamError,
)
from generator.runtime.events import Events
from generator.runtime.hooks import (
    FailureNotice,
    Hook,
    Notice,
    RequestNotice,
    ResponseNotice,
    RetryNotice,
    StreamEndNotice,
)
from generator.runtime.operation import Operation, Reply
from tests.unit.runtime.golden_client.v1 import AsyncClient, Client
from tests.unit.runtime.loopback import Answer, Loopback
from tests.unit.runtime.scripted import Script, Scripted, sse

COMPLETION = {"id": "c1", "message": {"role": "cow", "content": "moo"}}
PATH = "/deployments/{deployment-id}/chat/completions"


class Recorder(Hook):
    def __init__(self) -> None:
        self.seen: list[Notice] = []

    def on_request(self, notice: RequestNotice) -> Mapping[str, str] | None:
        self.seen.append(notice)
        return None

    def on_response(self, notice: ResponseNotice) -> None:
        self.seen.append(notice)

    def on_failure(self, notice: FailureNotice) -> None:
        self.seen.append(notice)

    def on_retry(self, notice: RetryNotice) -> None:
        self.seen.append(notice)

    def on_stream_end(self, notice: StreamEndNotice) -> None:
        self.seen.append(notice)


def create(client: Client) -> Any:
    return client.chat.completions.create("d", messages=[])


def test_a_call_with_a_retry(server: Loopback) -> None:
    server.answers = [
        Answer(503, headers={"Retry-After": "0", "X-Request-Id": "r1"}),
        Answer(200, COMPLETION),
    ]
    hook = Recorder()
    with Client(server.url, query_key="s3cr3t-k3y", hooks=[hook]) as client:
        create(client)

    first, failed, retry, second, answered = hook.seen
    assert isinstance(first, RequestNotice)
    assert ("chat.completions.create", "POST", PATH, 1) == (
        first.operation,
        first.method,
        first.path,
        first.attempt,
    )
    assert first.url.endswith(
        "/zoo/deployments/d/chat/completions?api-version=2024-05-01"
    )
    assert "application/json" == first.headers["accept"]
    assert isinstance(failed, ResponseNotice)
    assert (503, "r1", 1) == (failed.status, failed.request_id, failed.attempt)
    assert failed.seconds >= 0
    assert isinstance(retry, RetryNotice)
    assert (503, None, 0.0) == (retry.status, retry.error, retry.pause)
    assert isinstance(second, RequestNotice)
    assert isinstance(answered, ResponseNotice)
    assert (2, 2, 200) == (second.attempt, answered.attempt, answered.status)
    assert {first.call} == {notice.call for notice in hook.seen}
    assert "s3cr3t" not in repr(hook.seen)


def test_calls_have_numbers_of_their_own(server: Loopback) -> None:
    server.answer = lambda asked: Answer(200, COMPLETION)
    seen: list[Notice] = []
    with Client(server.url, api_key="k", hooks=[seen.append]) as client:
        create(client)
        create(client)
    assert 2 == len({notice.call for notice in seen})
    assert 4 == len(seen)


def test_a_failure(server: Loopback) -> None:
    server.answers = [Answer(200, COMPLETION, is_cut=True), Answer(404)]
    seen: list[Notice] = []
    with Client(server.url, api_key="k", hooks=[seen.append]) as client:
        with pytest.raises(ConnectionError):
            create(client)
        with pytest.raises(NotFoundError):
            create(client)

    _, failure, _, answer = seen
    assert isinstance(failure, FailureNotice)
    assert isinstance(failure.error, ConnectionError)
    assert str(failure.error).startswith(f"POST {PATH}: ")
    assert isinstance(answer, ResponseNotice)
    assert 404 == answer.status


def test_redirects_count_as_requests(server: Loopback) -> None:
    server.answers = [
        Answer(307, headers={"Location": "/zoo/there"}),
        Answer(200, COMPLETION),
    ]
    seen: list[Notice] = []
    with Client(server.url, api_key="k", hooks=[seen.append]) as client:
        create(client)
    assert [1, 1, 2, 2] == [notice.attempt for notice in seen]
    assert seen[2].url.endswith("/zoo/there")


def test_notices_cannot_be_changed(server: Loopback) -> None:
    server.answers = [Answer(200, COMPLETION)]
    hook = Recorder()
    with Client(server.url, api_key="k", hooks=[hook]) as client:
        create(client)

    notice: Any = hook.seen[0]
    with pytest.raises(dataclasses.FrozenInstanceError):
        notice.method = "GET"
    with pytest.raises(TypeError):
        notice.headers["accept"] = "x"


def test_secrets_in_headers_are_masked(server: Loopback) -> None:
    server.answers = [Answer(200, COMPLETION, headers={"Set-Cookie": "a=s3cr3t"})]
    hook = Recorder()
    headers = {"X-Api-Key": "s3cr3t-too", "X-Team": "zoo"}
    with Client(server.url, api_key="k", headers=headers, hooks=[hook]) as client:
        create(client)

    request, response = hook.seen
    assert isinstance(request, RequestNotice)
    assert isinstance(response, ResponseNotice)
    assert ("***", "zoo") == (request.headers["x-api-key"], request.headers["x-team"])
    assert "***" == response.headers["set-cookie"]


def test_headers_that_a_hook_returns_are_sent(server: Loopback) -> None:
    """This is how a trace context travels; each attempt has its own."""

    class Tracer(Hook):
        def on_request(self, notice: RequestNotice) -> Mapping[str, str]:
            return {"Traceparent": f"00-{notice.attempt}", "Bad": "a\nb"}

    class Other(Hook):
        def on_request(self, notice: RequestNotice) -> Mapping[str, str]:
            return {"X-Other": "1"}

    server.answers = [
        Answer(503, headers={"Retry-After": "0"}),
        Answer(200, COMPLETION),
    ]
    with Client(server.url, api_key="k", hooks=[Other()]) as client:
        create(client)
    assert ["1", "1"] == [asked.headers["x-other"] for asked in server.asked]

    server.asked.clear()
    server.answers = [Answer(200, COMPLETION)]
    with Client(server.url, api_key="k", hooks=[Tracer(), Other()]) as client:
        create(client)
    assert "1" == server.last.headers["x-other"]
    assert "traceparent" not in server.last.headers  # all or nothing


def test_each_attempt_has_headers_of_its_own(server: Loopback) -> None:
    server.answers = [
        Answer(503, headers={"Retry-After": "0"}),
        Answer(200, COMPLETION),
    ]

    def trace(notice: Notice) -> Mapping[str, str]:
        return {"traceparent": f"00-{notice.attempt}"}

    with Client(server.url, api_key="k", hooks=[trace]) as client:
        create(client)
    assert ["00-1", "00-2"] == [a.headers["traceparent"] for a in server.asked]


def test_no_other_origin_sees_what_a_hook_adds(
    server: Loopback, elsewhere: Loopback
) -> None:
    server.answers = [Answer(307, headers={"Location": f"{elsewhere.url}/there"})]
    elsewhere.answers = [Answer(200, COMPLETION)]

    def add(notice: Notice) -> Mapping[str, str]:
        return {"traceparent": "00-1", "x-secret": "1"}

    with Client(server.url, api_key="k", hooks=[add]) as client:
        create(client)

    assert "1" == server.last.headers["x-secret"]
    assert "x-secret" not in elsewhere.last.headers
    assert "00-1" == elsewhere.last.headers["traceparent"]


def test_what_a_hook_raises_is_logged_and_changes_nothing(
    server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(notice: Notice) -> None:
        raise RuntimeError("oh no")

    server.answers = [Answer(200, COMPLETION)]
    hook = Recorder()
    with Client(server.url, api_key="k", hooks=[broken, hook]) as client:
        assert "c1" == create(client).id

    assert 2 == len(hook.seen)
    records = [record for record in caplog.records if "hook" in record.message]
    assert ["the hook function failed"] * 2 == [record.message for record in records]
    assert "zoo_chat" == records[0].name
    assert logging.WARNING == records[0].levelno


@pytest.mark.parametrize("hook", [5, "text", None, object()])
def test_what_is_no_hook(hook: Any) -> None:
    with pytest.raises(ConfigurationError, match="a hook is a function"):
        Client("x.test", hooks=[hook])


def test_hooks_are_not_asynchronous() -> None:
    async def wait(notice: Notice) -> None: ...

    class Waiting(Hook):
        async def on_response(self, notice: ResponseNotice) -> None: ...  # type: ignore[override]  # the mistake

    for hook in (wait, Waiting()):
        with pytest.raises(ConfigurationError, match="ordinary functions"):
            AsyncClient("x.test", hooks=[hook])


def test_hooks_of_an_async_client_see_the_context_of_their_call(
    server: Loopback,
) -> None:
    span: ContextVar[str] = ContextVar("span", default="none")
    seen: list[str] = []
    server.answer = lambda asked: Answer(200, COMPLETION)

    async def one(client: AsyncClient, name: str) -> None:
        span.set(name)
        await client.chat.completions.create("d", messages=[])

    async def main() -> None:
        hooks = [lambda notice: seen.append(span.get())]
        async with AsyncClient(server.url, api_key="k", hooks=hooks) as client:
            await asyncio.gather(*(one(client, name) for name in "abc"))

    asyncio.run(main())
    assert list("aabbcc") == sorted(seen)


# --- streams

TALK: Events[Any] = Events(
    Operation(
        name="talk",
        method="GET",
        path="/talk",
        replies={"200": (Reply("application/json", "Any"),)},
    ),
    "text/event-stream",
    "Any",
    end="[DONE]",
)


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("how", ["whole", "cut", "closed", "unread"])
def test_the_end_of_a_stream(how: str, is_async: bool) -> None:
    end = "cut" if how == "cut" else "end"
    script = Script(sse("1", "2"), *([] if how == "cut" else [sse("[DONE]")]))
    script.end = end  # type: ignore[assignment]  # one of the two
    hook = Recorder()

    def read(client: Client) -> None:
        with client._core.stream(TALK) as stream:
            for _ in stream if how != "unread" else ():
                if how == "closed":
                    break

    async def read_async(client: AsyncClient) -> None:
        async with await client._core.stream(TALK) as stream:
            if how != "unread":
                async for _ in stream:
                    if how == "closed":
                        break

    async def main() -> None:
        async with AsyncClient(server.url, hooks=[hook]) as client:
            await read_async(client)

    with Scripted([script]) as server:
        try:
            if is_async:
                asyncio.run(main())
            else:
                with Client(server.url, hooks=[hook]) as client:
                    read(client)
        except StreamError:
            assert how == "cut"

    _, begun, ended = hook.seen
    assert isinstance(begun, ResponseNotice)
    assert isinstance(ended, StreamEndNotice)
    items = {"whole": 2, "cut": 2, "closed": 1, "unread": 0}[how]
    assert (items, how == "whole") == (ended.items, ended.is_complete)
    assert isinstance(ended.error, StreamError) is (how == "cut")
    assert (begun.call, "talk") == (ended.call, ended.operation)


# --- what else is told


def test_retries_are_logged(server: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "zoo_chat")
    server.answers = [
        Answer(503, headers={"Retry-After": "0"}),
        Answer(200, COMPLETION),
    ]
    with Client(server.url, api_key="k") as client:
        create(client)
    assert [f"POST {PATH} is sent again in 0.00 s (retry 1), after 503"] == [
        record.message for record in caplog.records if record.name == "zoo_chat"
    ]


def test_a_deprecated_stream_warns_where_it_is_called() -> None:
    old = Operation[Any](
        name="old",
        method="GET",
        path="/old",
        replies={"200": ()},
        is_deprecated=True,
    )
    events: Events[Any] = Events(old, "text/event-stream", "Any")
    with (
        Scripted([Script(), Script()]) as server,
        Client(server.url) as client,
    ):
        with pytest.warns(DeprecationWarning, match="old is deprecated") as caught:
            client._core.stream(events)
        assert __file__ == caught[0].filename
        client._core.stream(events).close()


def test_a_deprecated_operation_warns_where_raw_is_called(server: Loopback) -> None:
    server.answers = [Answer(200)]
    old = Operation[None](
        name="old", method="GET", path="/", replies={"200": ()}, is_deprecated=True
    )
    with Client(server.url) as client:
        method: Any = partial(client._core.call, old)

        def say(**options: Any) -> Any:
            return method(options=options)

        with pytest.warns(DeprecationWarning, match="old is deprecated") as caught:
            client.raw(say)
    assert __file__ == caught[0].filename
