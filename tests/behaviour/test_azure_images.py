"""Images of 2023-06-01-preview: a long-running operation, followed to its end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from inspect import isawaitable
from typing import Any

import pytest

from tests.behaviour.azure_rows import BEGINNINGS, Row
from tests.behaviour.calls import BOTH, Kind
from tests.unit.runtime.loopback import Answer, Asked, Loopback

VERSION = "2023-06-01-preview"
NOON = 1685620800
RESULT = {"data": [{"url": "https://x/1.png"}, {"url": "https://x/2.png"}]}
SUCCEEDED = {
    "id": "op-1",
    "status": "succeeded",
    "created": NOON,
    "expires": NOON + 60,
    "result": RESULT,
}
FAILED = {
    "id": "op-1",
    "status": "failed",
    "created": NOON,
    "error": {"code": "contentFilter", "message": "No lighthouse.", "target": "x"},
}

both_clients = pytest.mark.parametrize("kind", BOTH)


@pytest.fixture
def module(azure: Any) -> Any:
    return import_module("azure_openai.v2023_06_01_preview")


@pytest.fixture
def errors(azure: Any) -> Any:
    return import_module("azure_openai._runtime.errors")


class Studio:
    """The service: it begins an operation, then tells one state a question.

    The last state is told for ever. `link` is what its Operation-Location says.
    """

    def __init__(self, server: Loopback, *states: object) -> None:
        self.states = list(states)
        self.link = (
            f"{server.url}/openai/operations/images/op-1?api-version={VERSION}&x=1"
        )
        self.pause = "0"
        server.answer = self.answer

    def answer(self, asked: Asked) -> Answer:
        headers = {"apim-request-id": "req-1", "Retry-After": self.pause}
        if asked.method == "POST":
            body = {"id": "op-1", "status": "notRunning"}
            headers["Operation-Location"] = self.link
            return Answer(202, body, headers=headers)
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        if isinstance(state, str):
            state = {"id": "op-1", "status": state, "created": NOON}
        return (
            state if isinstance(state, Answer) else Answer(200, state, headers=headers)
        )


async def settle(value: Any) -> Any:
    """Return what a method of either kind of client gives."""
    return await value if isawaitable(value) else value


def follow(
    module: Any, kind: Kind, server: Loopback, steps: Callable[[Any], Any]
) -> Any:
    """Run `steps`, a coroutine function, with a client of either kind."""

    async def run() -> Any:
        client = getattr(module, kind)(server.url, api_key="key-1")
        try:
            return await steps(client)
        finally:
            await settle(client.close() if kind == "Client" else client.aclose())

    return asyncio.run(run())


def begin(client: Any) -> Any:
    return settle(client.images.begin_generate(prompt="A lighthouse"))


@both_clients
@pytest.mark.parametrize("row", BEGINNINGS, ids=lambda row: row.note)
def test_it_begins_with_one_request(
    row: Row, kind: Kind, module: Any, server: Loopback
) -> None:
    headers = {"Operation-Location": "/openai/operations/images/op-1"}
    server.answers.append(Answer(row.status, row.answer, headers=headers))

    async def steps(client: Any) -> Any:
        return await settle(client.images.begin_generate(**row.keywords(module.models)))

    poller = follow(module, kind, server, steps)

    (asked,) = server.asked
    assert f"/openai{row.path}?api-version={VERSION}" == asked.target
    assert ("POST", row.body) == (asked.method, asked.body)
    assert ("application/json", "key-1") == (
        asked.headers["content-type"],
        asked.headers["api-key"],
    )
    assert "notRunning" == poller.state
    assert row.answer == poller.details
    assert "images.begin_generate" in repr(poller)


@both_clients
def test_it_is_followed_to_its_typed_result(
    kind: Kind, module: Any, server: Loopback
) -> None:
    Studio(server, "notRunning", "running", "dreaming", SUCCEEDED)
    states: list[str] = []

    async def steps(client: Any) -> Any:
        poller = await begin(client)
        states.append(poller.state)
        assert not await settle(poller.done())
        states.append(poller.state)
        states.append(await settle(poller.status()))
        result = await settle(poller.result(10))
        states.append(poller.state)
        # It is not asked again once it is over.
        assert result is await settle(poller.result())
        assert await settle(poller.done())
        return result

    result = follow(module, kind, server, steps)

    assert ["notRunning", "notRunning", "running", "succeeded"] == states
    assert module.models.OperationResponse is type(result)
    assert ("op-1", "succeeded") == (result.id, result.status)
    assert datetime(2023, 6, 1, 12, tzinfo=UTC) == result.created
    assert datetime(2023, 6, 1, 12, 1, tzinfo=UTC) == result.expires
    assert module.models.ImageGenerationsResult is type(result.result)
    assert ["https://x/1.png", "https://x/2.png"] == [
        image.url for image in result.result.data
    ]
    assert result.error is None
    _, *questions = server.asked
    assert 4 == len(questions)
    for asked in questions:
        assert ("GET", b"") == (asked.method, asked.body)
        # The link is taken as it is: it has its api-version.
        target = f"/openai/operations/images/op-1?api-version={VERSION}&x=1"
        assert target == asked.target
        assert "key-1" == asked.headers["api-key"]


@both_clients
@pytest.mark.parametrize("state", ["failed", "canceled", "deleted"])
def test_a_failure_is_an_error_that_holds_what_was_said(
    kind: Kind, module: Any, errors: Any, server: Loopback, state: str
) -> None:
    Studio(server, "running", {**FAILED, "status": state})

    async def steps(client: Any) -> Any:
        poller = await begin(client)
        await settle(poller.wait(10))
        assert await settle(poller.done())
        await settle(poller.result())

    with pytest.raises(errors.OperationError) as caught:
        follow(module, kind, server, steps)

    error: Any = caught.value
    assert state == error.state
    assert ("GET", 200, "req-1") == (error.method, error.status, error.request_id)
    # Typed as the operation's errors are; the state stands beside what is listed.
    assert isinstance(error.body, module.models.ErrorResponse)
    assert error.body.error.code == "contentFilter"
    assert module.unknown_fields(error.body)["status"] == state
    for part in (state, "req-1", "No lighthouse."):
        assert part in str(error)


@both_clients
def test_patience_ends_and_waiting_may_go_on(
    kind: Kind, module: Any, errors: Any, server: Loopback
) -> None:
    studio = Studio(server, "running")

    async def steps(client: Any) -> Any:
        poller = await begin(client)
        with pytest.raises(errors.TimeoutError, match="running") as caught:
            await settle(poller.result(0.2))
        assert isinstance(caught.value, TimeoutError)
        studio.states = [SUCCEEDED]
        return await settle(poller.result(10))

    assert "succeeded" == follow(module, kind, server, steps).status


@both_clients
def test_the_server_says_when_it_is_asked_next(
    kind: Kind, module: Any, errors: Any, server: Loopback
) -> None:
    Studio(server, SUCCEEDED).pause = "60"

    async def steps(client: Any) -> Any:
        poller = await begin(client)
        assert not await settle(poller.done())
        with pytest.raises(errors.TimeoutError):
            await settle(poller.wait(0.05))

    follow(module, kind, server, steps)

    assert ["POST"] == [asked.method for asked in server.asked]


@both_clients
def test_a_question_that_fails_for_now_is_asked_again(
    kind: Kind, module: Any, server: Loopback
) -> None:
    busy = Answer(503, headers={"Retry-After": "0"})
    Studio(server, busy, SUCCEEDED)

    async def steps(client: Any) -> Any:
        return await settle((await begin(client)).result(10))

    assert "succeeded" == follow(module, kind, server, steps).status
    assert 3 == len(server.asked)


@both_clients
def test_a_question_that_is_refused_is_an_error(
    kind: Kind, module: Any, errors: Any, server: Loopback
) -> None:
    gone = Answer(404, {"error": {"code": "gone", "message": "No such thing."}})
    Studio(server, gone)

    async def steps(client: Any) -> Any:
        await settle((await begin(client)).result(10))

    with pytest.raises(errors.NotFoundError) as caught:
        follow(module, kind, server, steps)

    error: Any = caught.value
    assert "gone" == error.body.error.code


@both_clients
def test_a_refused_beginning_is_an_error(
    kind: Kind, module: Any, errors: Any, server: Loopback
) -> None:
    refused = {"error": {"code": "contentFilter", "message": "No."}}
    server.answers.append(Answer(400, refused))

    with pytest.raises(errors.BadRequestError) as caught:
        follow(module, kind, server, begin)

    error: Any = caught.value
    assert "contentFilter" == error.body.error.code


@both_clients
def test_it_is_resumed_from_a_token_by_another_client(
    kind: Kind, module: Any, server: Loopback
) -> None:
    """Nothing is begun twice, and the text holds no credential."""
    studio = Studio(server, "running")

    async def start(client: Any) -> Any:
        return (await begin(client)).token

    token = follow(module, kind, server, start)
    studio.states = ["running", SUCCEEDED]

    async def go_on(client: Any) -> Any:
        poller = await settle(client.resume(client.images.begin_generate, token))
        return await settle(poller.result(10))

    result = follow(module, kind, server, go_on)

    assert isinstance(token, str)
    assert "key-1" not in token
    assert module.models.OperationResponse is type(result)
    assert "succeeded" == result.status
    assert ["POST", "GET", "GET"] == [asked.method for asked in server.asked]


@both_clients
@pytest.mark.parametrize("token", ["", "no token", "e30"])
def test_what_is_no_token_is_refused(
    kind: Kind, module: Any, errors: Any, server: Loopback, token: str
) -> None:
    async def steps(client: Any) -> Any:
        await settle(client.resume(client.images.begin_generate, token))

    with pytest.raises(errors.ConfigurationError):
        follow(module, kind, server, steps)

    assert [] == server.asked


@both_clients
def test_no_credential_follows_a_link_to_another_origin(
    kind: Kind, module: Any, server: Loopback, elsewhere: Loopback
) -> None:
    Studio(server).link = f"{elsewhere.url}/operations/op-1"
    elsewhere.answer = lambda asked: Answer(200, SUCCEEDED)

    async def steps(client: Any) -> Any:
        return await settle((await begin(client)).result(10))

    assert "succeeded" == follow(module, kind, server, steps).status
    assert not {"api-key", "authorization", "cookie"} & set(elsewhere.last.headers)
