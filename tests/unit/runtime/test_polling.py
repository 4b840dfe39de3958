"""Long-running operations, followed on a real server by both clients."""

from __future__ import annotations

import asyncio
from base64 import urlsafe_b64decode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from generator.runtime.client import (
    ApiKeyScheme,
    AsyncClient,
    ClientSpec,
    Server,
    SyncClient,
)
from generator.runtime.errors import (
    BadRequestError,
    ConfigurationError,
    DecodeError,
    OperationError,
    TimeoutError,
)
from generator.runtime.long_running import Following, LongRunning
from generator.runtime.operation import Body, Operation, Parameter, Reply
from generator.runtime.pager import Pager
from generator.runtime.pages import Pages
from generator.runtime.poller import Poller
from tests.unit.runtime.loopback import Answer, Loopback


@dataclass
class Job:
    name: str


@dataclass
class JobPage:
    value: list[Job]
    next: str | None = None


@dataclass
class Failure:
    error: dict[str, str]


SPEC = ClientSpec(
    title="Jobs",
    package="jobs",
    user_agent="jobs/1",
    models=__name__,
    servers=(Server("https://jobs.test"),),
    schemes=(
        ApiKeyScheme("key", "header", "job-key"),
        ApiKeyScheme("sig", "query", "sig"),
    ),
)


def operation(method: str = "POST", **more: Any) -> Operation[Any]:
    return Operation(
        name="jobs.run",
        method=method,
        path="/jobs/{id}",
        parameters=(
            Parameter("path", "id", "str"),
            Parameter("query", "api-version", "str", is_api_version=True),
            Parameter("header", "If-Match", "str"),
            Parameter("header", "Job-Tenant", "str", client="tenant"),
        ),
        body=Body("application/json", "Any"),
        replies={"200": (Reply("application/json", "Job"),), "202": ()},
        errors={"default": (Reply("application/json", "Failure"),)},
        security=(("key",), ("sig",), ()),
        **more,
    )


def running(method: str = "POST", type: str = "Job", **more: Any) -> LongRunning[Any]:
    return LongRunning(operation(method), type, **more)


class Time:
    """A clock that sleeping moves."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.pauses.append(round(seconds, 3))
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def set(self, settings: Any) -> None:
        settings.timer = settings.clock = lambda: self.now
        settings.sleep = self.sleep
        settings.async_sleep = self.async_sleep


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def client(server: Loopback, time: Time) -> Iterator[SyncClient]:
    with SyncClient(
        SPEC,
        base_url=f"{server.url}/api",
        credentials={"key": "s3cr3t"},
        parameters={"tenant": "north"},
        api_version="2",
        max_retries=0,
    ) as found:
        time.set(found._core.settings)
        yield found


def both(
    server: Loopback, long_running: LongRunning[Any], **options: Any
) -> tuple[Any, list[tuple[str, str]], list[float]]:
    """Return the result, what was asked and the pauses: the same for both clients."""
    answers = list(server.answers)
    times = Time(), Time()
    given: dict[str, Any] = {"base_url": f"{server.url}/api", "api_version": "2"}
    given |= {"credentials": {"key": "k"}, "max_retries": 0}

    def asked() -> list[tuple[str, str]]:
        # All that is asked of the service itself has its api-version.
        targets = [each.target.removesuffix("?api-version=2") for each in server.asked]
        assert not any("?" in target for target in targets)
        methods = [each.method for each in server.asked]
        return list(zip(methods, targets, strict=True))

    with SyncClient(SPEC, **given) as client:
        times[0].set(client._core.settings)
        call = client._core.begin(long_running, ("1",), {}, options)  # type: ignore[arg-type]
        found = call.result()
    requests = asked()
    server.answers, server.asked = answers, []

    async def main() -> Any:
        async with AsyncClient(SPEC, **given) as client:
            times[1].set(client._core.settings)
            call = await client._core.begin(long_running, ("1",), {}, options)  # type: ignore[arg-type]
            return await call.result()

    assert found == asyncio.run(main())
    assert requests == asked()
    assert times[0].pauses == times[1].pauses
    return found, requests, times[0].pauses


FIRST = "/api/jobs/1"
DONE = Answer(200, {"name": "done"})


def accepted(body: object = b"", status: int = 202, **headers: Any) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status, body, headers=named)


def state(word: str, **more: Any) -> Answer:
    return Answer(200, {"status": word, **more})


# --- who is asked, and where the result is


@pytest.mark.parametrize("header", ["operation_location", "azure_asyncoperation"])
def test_a_post_with_a_monitor_ends_with_its_body(
    server: Loopback, header: str
) -> None:
    server.answers = [
        accepted(b"", 202, **{header: f"{server.url}/status/7"}),
        state("notStarted"),
        state("SomethingNew"),
        state("Succeeded", name="within"),
    ]
    value, asked, _ = both(server, running())
    assert Job("within") == value
    assert [("POST", FIRST), *[("GET", "/status/7")] * 3] == asked


def test_the_result_may_be_a_part_of_that_body(server: Loopback) -> None:
    """The image operations of Azure OpenAI 2023-06-01-preview answer so."""
    server.answers = [
        accepted({"id": "7", "status": "notRunning"}, operation_location="/status/7"),
        state("running"),
        state("succeeded", result={"name": "image"}),
    ]
    value, asked, _ = both(server, running(result="/result"))
    assert Job("image") == value
    assert ("GET", "/status/7") == asked[-1]


@pytest.mark.parametrize(
    ("method", "via", "last"),
    [
        ("POST", None, "/result"),
        ("POST", "location", "/result"),
        ("POST", "operation-location", "/status"),
        ("POST", "azure-async-operation", "/status"),
        ("POST", "original-uri", FIRST),
        ("PUT", None, FIRST),
        ("PUT", "original-uri", FIRST),
        ("PUT", "location", "/result"),
        ("PUT", "azure-async-operation", "/status"),
        ("PATCH", None, FIRST),
        ("DELETE", None, "/status"),
        ("DELETE", "location", "/result"),
    ],
)
@pytest.mark.parametrize("header", ["operation_location", "azure_asyncoperation"])
def test_where_the_result_is(
    server: Loopback, method: str, via: Any, last: str, header: str
) -> None:
    headers: dict[str, Any] = {header: "/status", "location": "/result"}
    server.answers = [
        accepted(b"", 202, **headers),
        state("Succeeded", name="done"),
        Answer(200, {"name": "done"}),
    ]
    value, asked, _ = both(server, running(method, via=via))
    assert Job("done") == value
    assert ("GET", last) == asked[-1]


def test_a_monitor_may_name_the_resource(server: Loopback) -> None:
    server.answers = [
        accepted(operation_location="/status"),
        state("Succeeded", resourceLocation="/api/things/1"),
        DONE,
    ]
    value, asked, _ = both(server, running())
    assert Job("done") == value
    assert ("GET", "/api/things/1") == asked[-1]


def test_no_result_is_not_asked_for(server: Loopback) -> None:
    server.answers = [
        accepted(operation_location="/status", location="/result"),
        state("Succeeded"),
    ]
    value, asked, _ = both(server, running("DELETE", "None"))
    assert value is None
    assert 2 == len(asked)


def test_a_location_is_asked_while_it_says_202(server: Loopback) -> None:
    server.answers = [
        accepted(location="later/1"),
        accepted(location="/later/2"),
        accepted(),
        DONE,
    ]
    value, asked, _ = both(server, running())
    assert Job("done") == value
    targets = ["/api/jobs/later/1", "/later/2", "/later/2"]
    assert targets == [target for _, target in asked[1:]]


def test_a_location_may_end_without_content(server: Loopback) -> None:
    server.answers = [accepted(location="/later"), accepted(), Answer(204)]
    value, _, _ = both(server, running("DELETE", "None"))
    assert value is None


def test_a_location_may_lead_back_to_the_resource(server: Loopback) -> None:
    server.answers = [accepted(location="/later"), Answer(200), DONE]
    value, asked, _ = both(server, running("PUT", via="original-uri"))
    assert Job("done") == value
    assert ("GET", FIRST) == asked[-1]


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
@pytest.mark.parametrize("status", [200, 201])
@pytest.mark.parametrize("is_nested", [True, False])
def test_a_resource_says_how_far_it_is(
    server: Loopback, method: str, status: int, is_nested: bool
) -> None:
    def resource(word: str, status: int = 200) -> Answer:
        found = {"provisioningState": word}
        body = {"properties": found} if is_nested else found
        return Answer(status, {"name": word, **body})

    server.answers = [resource("Creating", status), resource("Succeeded")]
    value, asked, _ = both(server, running(method))
    assert Job("Succeeded") == value
    assert [(method, FIRST), ("GET", FIRST)] == asked


def test_a_resource_that_is_accepted_is_asked_for(server: Loopback) -> None:
    server.answers = [accepted(), accepted(), DONE]
    value, asked, _ = both(server, running("PUT"))
    assert Job("done") == value
    assert [("PUT", FIRST), ("GET", FIRST), ("GET", FIRST)] == asked


@pytest.mark.parametrize(
    ("method", "answer"),
    [
        ("POST", DONE),
        ("PUT", DONE),
        ("PUT", Answer(200, {"name": "done", "provisioningState": "Succeeded"})),
        ("DELETE", DONE),
        (
            "PATCH",
            accepted(
                {"name": "done", "properties": {"provisioningState": "Succeeded"}},
                200,
                azure_asyncoperation="http://nobody.test/asks",
            ),
        ),
    ],
)
def test_what_is_done_at_once(server: Loopback, method: str, answer: Answer) -> None:
    server.answers = [answer]
    value, asked, pauses = both(server, running(method))
    assert Job("done") == value
    assert ([(method, FIRST)], []) == (asked, pauses)


def test_nothing_comes_of_204(server: Loopback) -> None:
    server.answers = [Answer(204)]
    assert None is both(server, running("DELETE", "None"))[0]


def test_a_monitor_of_the_api_itself(server: Loopback) -> None:
    """Where no answer names a URL, as with batches of OpenAI."""
    get: Operation[Any] = Operation(
        name="jobs.get",
        method="GET",
        path="/jobs/{id}/batches/{batch}",
        parameters=(
            Parameter("path", "id", "str"),
            Parameter("path", "batch", "str"),
        ),
        security=(("key",),),
    )
    server.answers = [
        Answer(200, {"id": "b/7", "status": "validating"}),
        state("in_progress"),
        state("completed", name="done"),
    ]
    long_running = running(monitor=Following(get, ("id", "/id")))
    value, asked, _ = both(server, long_running)
    assert Job("done") == value
    assert ("GET", "/api/jobs/1/batches/b%2F7") == asked[-1]


def test_states_of_one_s_own(server: Loopback) -> None:
    server.answers = [
        accepted(operation_location="/status"),
        Answer(200, {"job": {"phase": "Succeeded"}}),
        Answer(200, {"job": {"phase": "All_Done"}, "name": "done"}),
    ]
    long_running = running(status="/job/phase", succeeded=("all-done",))
    assert Job("done") == both(server, long_running)[0]


def test_the_states_of_a_location_count_where_they_are_declared(
    server: Loopback, client: SyncClient
) -> None:
    server.answers = [accepted(location="/later"), state("failed")]
    poller = client._core.begin(running(status="/status"), ("1",))
    with pytest.raises(OperationError):
        poller.result()


def test_a_monitor_without_its_media_type(server: Loopback) -> None:
    server.answers = [
        accepted(operation_location="/status"),
        Answer(200, b'{"status": "succeeded", "name": "done"}'),
    ]
    assert Job("done") == both(server, running())[0]


# --- when


def test_pauses_are_as_the_server_wants_them(server: Loopback) -> None:
    server.answers = [
        accepted(operation_location="/status", retry_after="7"),
        Answer(200, {"status": "x"}, headers={"Retry-After-Ms": "1500"}),
        Answer(200, {"status": "x"}, headers={"Retry-After": "0"}),
        Answer(200, {"status": "x"}, headers={"Retry-After": "soon"}),
        state("succeeded", name="done"),
    ]
    assert [7.0, 1.5, 0.05, 0.5] == both(server, running())[2]


def test_pauses_grow_where_the_server_does_not_care(
    server: Loopback, client: SyncClient, time: Time
) -> None:
    first = accepted(operation_location="/status")
    server.answers = [first, *[state("x")] * 12, state("succeeded", name="done")]

    client._core.begin(running(), ("1",)).result()

    assert [0.5, 0.75, 1.125, 1.688] == time.pauses[:4]
    assert [30.0, 30.0] == time.pauses[-2:]

    time.pauses.clear()
    server.answers = [first, state("x"), state("succeeded", name="done")]
    client._core.begin(running(), ("1",)).result(interval=2)
    assert [2, 2] == time.pauses


def test_waiting_ends_and_may_go_on(
    server: Loopback, client: SyncClient, time: Time
) -> None:
    first = accepted(operation_location="/status", retry_after="4")
    again = Answer(200, {"status": "Running"}, headers={"Retry-After": "4"})
    server.answers = [first, again, again, state("succeeded", name="done")]
    poller = client._core.begin(running(), ("1",))

    with pytest.raises(TimeoutError, match="not over in time, it is Running") as caught:
        poller.result(timeout=10)
    assert 1010.0 == time.now
    assert "/jobs/{id}" == caught.value.path
    assert "Running" == poller.state

    assert Job("done") == poller.result(timeout=10)
    assert [4.0, 4.0, 2.0, 2.0] == time.pauses


def test_a_year_of_waiting_ends_after_a_day(
    server: Loopback, client: SyncClient, time: Time
) -> None:
    server.answers = [accepted(operation_location="/status", retry_after="31536000")]
    with pytest.raises(TimeoutError):
        client._core.begin(running(), ("1",)).wait()
    assert 1000.0 + 86_400 == time.now


def test_asking_respects_the_server_s_pauses(
    server: Loopback, client: SyncClient, time: Time
) -> None:
    server.answers = [
        accepted(operation_location="/status", retry_after="5"),
        Answer(200, {"status": "Running", "progress": 40}),
        state("Succeeded", name="done"),
    ]
    poller = client._core.begin(running(), ("1",))

    assert not poller.done()
    assert "InProgress" == poller.status()
    assert 1 == len(server.asked)

    time.now += 5
    assert "Running" == poller.status()
    assert {"status": "Running", "progress": 40} == poller.details
    assert "<Poller of jobs.run: Running>" == repr(poller)
    assert poller.done()
    assert poller.done()
    assert Job("done") is not poller.result() == poller.result()
    assert 3 == len(server.asked)


# --- what goes wrong


def test_a_failure_has_the_server_s_words(server: Loopback, client: SyncClient) -> None:
    body = {"status": "Failed", "error": {"code": "NoSpace", "message": "full"}}
    server.answers = [
        accepted(operation_location="/status"),
        Answer(200, body, headers={"x-request-id": "r7"}),
    ]
    poller = client._core.begin(running(failure="Failure"), ("1",))
    poller.wait()

    with pytest.raises(OperationError) as caught:
        poller.result()

    error = caught.value
    assert Failure({"code": "NoSpace", "message": "full"}) == error.body
    assert ("Failed", 200, "r7") == (error.state, error.status, error.request_id)
    assert str(error).startswith(
        'GET /jobs/{id}: the operation ended as "Failed" (request id r7): {"status"'
    )
    assert f"{server.url}/status?api-version=2" == error.url
    with pytest.raises(OperationError):
        poller.result()
    assert 2 == len(server.asked)


@pytest.mark.parametrize("word", ["canceled", "Cancelled", "deleted", "timed_out"])
def test_other_words_for_failure(
    server: Loopback, client: SyncClient, word: str
) -> None:
    server.answers = [accepted(operation_location="/status"), state(word)]
    with pytest.raises(OperationError) as caught:
        client._core.begin(running(), ("1",)).result()
    assert {"status": word} == caught.value.body


def test_deleted_is_what_a_delete_wants(server: Loopback) -> None:
    server.answers = [accepted(operation_location="/status"), state("Deleted")]
    assert None is both(server, running("DELETE", "None"))[0]


def test_a_question_that_is_refused(server: Loopback, client: SyncClient) -> None:
    server.answers = [
        accepted(operation_location="/status"),
        Answer(400, {"error": {"code": "bad"}}),
        state("succeeded", name="done"),
    ]
    poller = client._core.begin(running(), ("1",))
    with pytest.raises(BadRequestError) as caught:
        poller.result()
    assert Failure({"code": "bad"}) == caught.value.body
    assert Job("done") == poller.result()  # it can still be asked


def test_a_beginning_that_is_refused(server: Loopback, client: SyncClient) -> None:
    server.answers = [Answer(400, {"error": {"code": "bad"}})]
    with pytest.raises(BadRequestError) as caught:
        client._core.begin(running(), ("1",))
    assert Failure({"code": "bad"}) == caught.value.body


def test_a_monitor_without_a_state(server: Loopback, client: SyncClient) -> None:
    server.answers = [accepted(operation_location="/status"), Answer(200, {"a": 1})]
    with pytest.raises(DecodeError, match="expected a state, found nothing") as caught:
        client._core.begin(running(), ("1",)).result()
    assert {"a": 1} == caught.value.body


def test_an_answer_that_breaks_off(server: Loopback, client: SyncClient) -> None:
    server.answers = [
        accepted(operation_location="/status"),
        Answer(200, b'{"status": "succ', media_type="application/json"),
    ]
    with pytest.raises(DecodeError, match="expected JSON"):
        client._core.begin(running(), ("1",)).result()


def test_nobody_to_ask(server: Loopback, client: SyncClient) -> None:
    server.answers = [accepted()]
    poller = client._core.begin(running(), ("1",))
    assert "Accepted" == poller.state
    with pytest.raises(OperationError, match="names nobody who could be asked"):
        poller.result()


def test_a_result_that_is_missing(server: Loopback, client: SyncClient) -> None:
    server.answers = [accepted(operation_location="/status"), state("succeeded")]
    poller = client._core.begin(running(result="/result"), ("1",))
    with pytest.raises(DecodeError, match='at "/result": expected the result'):
        poller.result()


# --- who it is told


def test_questions_say_who_asks(server: Loopback, client: SyncClient) -> None:
    server.answers = [accepted(operation_location="/status"), state("failed")]
    options: Any = {"extra_headers": {"x-own": "1"}, "extra_query": {"only": "first"}}
    client._core.begin(running(), ("1", "etag"), {"a": 1}, options).wait()

    asked = server.last
    assert ("GET", "/status?api-version=2", b"") == (
        asked.method,
        asked.target,
        asked.body,
    )
    assert ("s3cr3t", "north", "1") == tuple(
        asked.headers[name] for name in ("job-key", "job-tenant", "x-own")
    )
    assert not {"if-match", "content-type"} & set(asked.headers)


def test_another_origin_is_asked_without_credentials(
    server: Loopback, elsewhere: Loopback, client: SyncClient
) -> None:
    server.answers = [accepted(operation_location=f"{elsewhere.url}/status")]
    elsewhere.answers = [state("running"), state("succeeded", name="done")]
    poller = client._core.begin(running(), ("1",))
    assert Job("done") == poller.result()
    for asked in elsewhere.asked:
        assert not {"job-key", "job-tenant"} & set(asked.headers)
        assert "s3cr3t" not in str(asked.headers)


@pytest.mark.parametrize(
    ("link", "asked"),
    [
        ("/status", "/status?api-version=2024-05-01"),
        ("/status?x=1", "/status?x=1&api-version=2024-05-01"),
        ("/status?API-Version=1", "/status?API-Version=1"),
    ],
)
def test_a_link_without_a_version_is_given_the_client_s(
    server: Loopback, time: Time, link: str, asked: str
) -> None:
    server.answers = [accepted(operation_location=link), state("failed")]
    arguments: Any = {"base_url": server.url, "api_version": "2024-05-01"}
    with SyncClient(SPEC, **arguments) as client:
        time.set(client._core.settings)
        client._core.begin(running(), ("1",)).wait()

    assert asked == server.last.target


def test_a_link_to_another_origin_is_as_it_is(
    server: Loopback, elsewhere: Loopback, time: Time
) -> None:
    server.answers = [accepted(operation_location=f"{elsewhere.url}/status")]
    elsewhere.answers = [state("failed")]
    arguments: Any = {"base_url": server.url, "api_version": "2024-05-01"}
    with SyncClient(SPEC, **arguments) as client:
        time.set(client._core.settings)
        client._core.begin(running(), ("1",)).wait()

    assert "/status" == elsewhere.last.target


def test_a_key_of_the_query_is_given_anew(server: Loopback, time: Time) -> None:
    server.answers = [
        accepted(operation_location="/status?x=1&sig=n3wk3y"),
        state("succeeded", name="done"),
    ]
    with SyncClient(SPEC, base_url=server.url, credentials={"sig": "n3wk3y"}) as client:
        time.set(client._core.settings)
        poller = client._core.begin(running(), ("1",))
        assert b"n3wk3y" not in urlsafe_b64decode(poller.token + "===")
        poller.wait()
    assert "/status?x=1&sig=n3wk3y" == server.last.target


# --- going on elsewhere, stopping, and the whole answer

CANCEL: Operation[Any] = Operation(
    name="jobs.cancel",
    method="POST",
    path="/jobs/{id}/runs/{run}/cancel",
    parameters=(Parameter("path", "id", "str"), Parameter("path", "run", "str")),
    replies={"202": ()},
    security=(("key",),),
)
STOPPABLE = running(
    cancel=Following(CANCEL, ("id", "/id")), delete=Following(CANCEL, ("id", "/id"))
)
_BEGIN = running(cancel=Following(CANCEL, ("id", "/id")), result="/result")


class Jobs:
    """What is generated for an operation."""

    def __init__(self, core: Any) -> None:
        self._core = core

    def begin_run(
        self, id: str, *, size: int, name: str = "x", **options: Any
    ) -> Poller[Job]:
        poller: Poller[Job] = self._core.begin(
            _BEGIN, (id,), {"size": size, "name": name}, options
        )
        return poller

    async def begin_run_async(
        self, id: str, *, size: int, name: str = "x", **options: Any
    ) -> Any:
        return await self._core.begin(
            _BEGIN, (id,), {"size": size, "name": name}, options
        )


def test_a_token_goes_on_elsewhere(
    server: Loopback, client: SyncClient, time: Time
) -> None:
    server.answers = [
        accepted({"id": "7"}, operation_location="/status/7"),
        state("running"),
        state("succeeded", result={"name": "done"}),
    ]
    token = Jobs(client._core).begin_run("1", size=2).token
    assert b"s3cr3t" not in urlsafe_b64decode(token + "===")
    answers = list(server.answers)

    poller = client.resume(Jobs(client._core).begin_run, token)

    assert (1, "") == (len(server.asked), poller.state.replace("InProgress", ""))
    assert poller.details is None
    assert Job("done") == poller.result()
    targets = [asked.target for asked in server.asked[1:]]
    assert ["/status/7?api-version=2"] * 2 == targets
    assert "north" == server.last.headers["job-tenant"]

    async def main() -> Any:
        async with AsyncClient(SPEC, base_url=f"{server.url}/api") as client:
            time.set(client._core.settings)
            jobs = Jobs(client._core)
            poller = await client.resume(jobs.begin_run_async, token)
            return await poller.result()

    server.answers = answers
    assert Job("done") == asyncio.run(main())


def test_a_token_of_something_that_is_over(
    server: Loopback, client: SyncClient
) -> None:
    first = accepted({"id": "7"}, operation_location="/status/7")
    last = state("succeeded", result={"name": "done"})
    server.answers = [first, last, last]
    jobs = Jobs(client._core)
    poller = jobs.begin_run("1", size=2)
    poller.wait()
    assert Job("done") == client.resume(jobs.begin_run, poller.token).result()


@pytest.mark.parametrize("token", ["", "x", "bm90aGluZw"])
def test_what_is_no_token(client: SyncClient, token: str) -> None:
    with pytest.raises(ConfigurationError, match="no continuation"):
        client.resume(Jobs(client._core).begin_run, token)


def test_what_began_nothing_cannot_be_resumed(client: SyncClient) -> None:
    def ping(**options: Any) -> Any:
        return client._core.call(operation(), ("1",), {}, options)  # type: ignore[arg-type]

    with pytest.raises(TypeError, match="unexpected keyword argument"):
        client.resume(ping, "token")


@pytest.mark.parametrize("name", ["cancel", "delete"])
def test_stopping(server: Loopback, client: SyncClient, name: str) -> None:
    server.answers = [
        accepted({"id": "7"}, operation_location="/status", retry_after="60"),
        Answer(202),
        state("canceled"),
    ]
    poller = client._core.begin(STOPPABLE, ("1",))

    stop: Callable[[], None] = getattr(poller, name)
    stop()

    assert "/api/jobs/1/runs/7/cancel" == server.last.target
    assert poller.done()
    assert "canceled" == poller.state


def test_stopping_by_token_and_asynchronously(server: Loopback, time: Time) -> None:
    server.answers = [
        accepted({"id": "7"}, operation_location="/status"),
        Answer(202),
        Answer(202),
    ]

    async def main() -> None:
        async with AsyncClient(
            SPEC, base_url=f"{server.url}/api", credentials={"key": "k"}
        ) as client:
            jobs = Jobs(client._core)
            poller = await jobs.begin_run_async("1", size=2)
            await poller.cancel()
            await (await client.resume(jobs.begin_run_async, poller.token)).cancel()

    asyncio.run(main())
    assert ["/api/jobs/1/runs/7/cancel"] * 2 == [
        asked.target for asked in server.asked[1:]
    ]


def test_what_cannot_be_stopped(server: Loopback, client: SyncClient) -> None:
    server.answers = [accepted(operation_location="/status")]
    poller = client._core.begin(running(), ("1",))
    with pytest.raises(ConfigurationError, match="no way to cancel it"):
        poller.cancel()


def test_raw_gives_the_first_answer_too(server: Loopback, client: SyncClient) -> None:
    server.answers = [
        accepted({"id": "7"}, operation_location="/status", x_request_id="r1"),
        state("succeeded", result={"name": "done"}),
    ]
    raw = client.raw(Jobs(client._core).begin_run, "1", size=2)
    assert (202, "r1") == (raw.status, raw.request_id)
    assert Job("done") == raw.value.result()


def test_a_result_may_be_a_list_in_pages(server: Loopback) -> None:
    pages: Pages[Job] = Pages(
        Operation(
            name="jobs.run",
            method="GET",
            path="/jobs/{id}",
            parameters=(Parameter("path", "id", "str"),),
            replies={"202": (Reply("application/json", "JobPage"),)},
            security=(("key",), ()),
        ),
        "Job",
        items="value",
        next_link="next",
    )
    server.answers = [
        accepted(azure_asyncoperation="/status", location="/list"),
        state("Succeeded"),
        Answer(200, {"value": [{"name": "a"}], "next": "/list?page=2"}),
        Answer(200, {"value": [{"name": "b"}]}),
    ]
    long_running = running(via="location", pages=pages)
    answers = list(server.answers)
    time = Time()
    with SyncClient(SPEC, base_url=server.url) as client:
        time.set(client._core.settings)
        found = client._core.begin(long_running, ("1",)).result()
        assert isinstance(found, Pager)
        assert [Job("a"), Job("b")] == list(found)
    assert "/list?page=2" == server.last.target

    async def main() -> list[Any]:
        async with AsyncClient(SPEC, base_url=server.url) as client:
            time.set(client._core.settings)
            poller = await client._core.begin(long_running, ("1",))
            return [job async for job in await poller.result()]

    server.answers = answers
    assert [Job("a"), Job("b")] == asyncio.run(main())
