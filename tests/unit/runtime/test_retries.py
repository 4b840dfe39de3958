"""What is sent again, when, and how often; time stands still in these tests."""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import formatdate
from typing import Any
from uuid import UUID

import httpx2
import pytest

from generator.runtime.budget import RetryBudget
from generator.runtime.client import Core
from generator.runtime.errors import (
    ApiError,
    AuthenticationError,
    ConflictError,
    ConnectionError,
    RateLimitError,
    ServerError,
    StatusError,
    TimeoutError,
)
from generator.runtime.events import Events
from generator.runtime.operation import Body, Operation, Parameter, Reply
from generator.runtime.renewal import claims_challenge
from generator.runtime.retries import asked_pause, is_idempotent
from generator.runtime.settings import Settings
from generator.runtime.unset import UNSET
from tests.unit.runtime.golden_client.v1 import AsyncClient, Client
from tests.unit.runtime.loopback import Answer, Asked, Loopback


class Time:
    """A clock that only pauses move on; every random number is the largest."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def govern(self, settings: Settings) -> None:
        settings.timer = lambda: self.now
        settings.sleep = self.sleep
        settings.async_sleep = self.async_sleep
        settings.jitter = lambda: 1.0


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def client(server: Loopback, time: Time) -> Iterator[Client]:
    with Client(server.url, api_key="k") as found:
        time.govern(found._core.settings)
        yield found


def operation(method: str, **more: Any) -> Operation[Any]:
    return Operation(
        name="act",
        method=method,
        path="/act",
        body=Body("application/json", "Any"),
        replies={"200": (Reply("application/json", "Any"),)},
        **more,
    )


def act(client: Client, method: str, body: object = 1, **options: Any) -> Any:
    return client._core.call(operation(method), body=body, options=options)  # type: ignore[arg-type]  # a plain dict


OK = Answer(200, {"ok": True})


# --- the table


@pytest.mark.parametrize(
    ("status", "idempotent", "other"),
    [
        (408, True, False),
        (409, False, False),
        (425, False, False),
        (429, True, True),
        (500, True, False),
        (501, False, False),
        (502, True, False),
        (503, True, True),
        (504, True, False),
        (400, False, False),
        (404, False, False),
    ],
)
def test_which_statuses_are_retried(
    status: int, idempotent: bool, other: bool, server: Loopback, client: Client
) -> None:
    for method, is_retried in [("PUT", idempotent), ("POST", other)]:
        server.asked.clear()
        server.answers = [Answer(status), OK]
        if is_retried:
            assert {"ok": True} == act(client, method)
            assert [b"1", b"1"] == [asked.body for asked in server.asked]
        else:
            with pytest.raises(StatusError):
                act(client, method)
            assert 1 == len(server.asked)


def test_both_clients_retry(server: Loopback, time: Time) -> None:
    server.answers = [Answer(429), Answer(503), OK]

    async def main() -> Any:
        async with AsyncClient(server.url, api_key="k") as client:
            time.govern(client._core.settings)
            return await client._core.call(operation("POST"), body=1)

    assert {"ok": True} == asyncio.run(main())
    assert [0.5, 1.0] == time.pauses


def test_a_status_that_is_documented_as_success_is_one(
    server: Loopback, client: Client
) -> None:
    fine = Operation[Any](
        name="fine", method="GET", path="/fine", replies={"200": (), "503": ()}
    )
    server.answers = [Answer(503)]

    assert client._core.call(fine) is None


@pytest.mark.parametrize(
    ("status", "word", "method", "is_retried"),
    [
        (400, "true", "POST", True),
        (500, "true", "POST", True),
        (429, "false", "GET", False),
        (500, "perhaps", "GET", True),
    ],
)
def test_the_word_of_the_server_counts(
    status: int,
    word: str,
    method: str,
    is_retried: bool,
    server: Loopback,
    client: Client,
) -> None:
    server.answers = [Answer(status, headers={"X-Should-Retry": word}), OK]
    try:
        act(client, method)
    except StatusError:
        pass
    assert is_retried is (len(server.asked) == 2)


def test_a_conflict_that_says_when_to_come_back(
    server: Loopback, client: Client, time: Time
) -> None:
    server.answers = [Answer(409, headers={"Retry-After": "2"}), OK, Answer(409)]

    assert {"ok": True} == act(client, "POST")
    with pytest.raises(ConflictError):
        act(client, "PUT")

    assert [2.0] == time.pauses


@pytest.mark.parametrize(
    ("method", "media_type", "headers", "expected"),
    [
        ("GET", "", {}, True),
        ("DELETE", "", {}, True),
        ("POST", "application/json", {}, False),
        ("POST", "application/json", {"idempotency-key": "1"}, True),
        ("POST", "application/json", {"repeatability-request-id": "1"}, True),
        ("PATCH", "application/json; charset=utf-8", {}, True),
        ("PATCH", "application/merge-patch+json", {}, True),
        ("PATCH", "application/json-patch+json", {}, False),
        ("PATCH", "", {}, False),
    ],
)
def test_what_is_idempotent(
    method: str, media_type: str, headers: dict[str, str], expected: bool
) -> None:
    from generator.runtime.requests import Request

    headers = {**headers, "content-type": media_type}
    request = Request(method, "http://x.test", path="/", headers=headers)

    assert expected is is_idempotent(request)
    request.is_idempotent = not expected
    assert expected is not is_idempotent(request)


def test_the_api_may_say_that_an_operation_is_idempotent(
    server: Loopback, client: Client
) -> None:
    server.answers = [Answer(500), OK]

    found = client._core.call(operation("POST", is_idempotent=True), body=1)

    assert {"ok": True} == found


# --- idempotency keys


def test_a_key_makes_a_post_repeatable(server: Loopback, client: Client) -> None:
    server.answers = [Answer(500), Answer(502), OK]

    act(client, "POST", idempotency_key="order-7")

    assert ["order-7"] * 3 == [a.headers["idempotency-key"] for a in server.asked]


def test_an_operation_that_wants_a_key_gets_a_fresh_one(
    server: Loopback, client: Client
) -> None:
    own = operation("POST", idempotency_header="X-Once")
    server.answers = [Answer(500), OK, OK, OK]

    client._core.call(own, body=1)
    client._core.call(own, body=1)
    client._core.call(own, body=1, options={"idempotency_key": "mine"})

    first, again, second, third = (a.headers["x-once"] for a in server.asked)
    assert first == again != second
    assert "mine" == third
    assert "idempotency-key" not in server.last.headers


def test_a_key_that_is_a_parameter_is_found_once_for_all_attempts(
    server: Loopback, client: Client
) -> None:
    """OASIS Repeatable Requests 1.0 sec. 2: a request keeps its id and its time."""
    own = operation(
        "POST",
        idempotency_header="Repeatability-Request-ID",
        parameters=(
            Parameter(
                "header",
                "Repeatability-Request-ID",
                "str",
                is_required=True,
                is_request_id=True,
            ),
            Parameter(
                "header", "Repeatability-First-Sent", "HttpDate", is_first_sent=True
            ),
        ),
    )
    client._core.settings.clock = lambda: 1700000000.5
    server.answers = [Answer(500), OK, OK, OK]

    client._core.call(own, (UNSET, UNSET), body=1)
    sent = datetime(2024, 1, 31, 12, tzinfo=UTC)
    client._core.call(own, ("mine", sent), body=1)
    options: Any = {"idempotency_key": "own"}
    client._core.call(own, ("mine", UNSET), body=1, options=options)

    ids = [asked.headers["repeatability-request-id"] for asked in server.asked]
    assert ids[0] == ids[1] == str(UUID(ids[0]))
    assert ["mine", "own"] == ids[2:]
    times = [asked.headers["repeatability-first-sent"] for asked in server.asked]
    assert ["Tue, 14 Nov 2023 22:13:20 GMT"] * 2 == times[:2]
    assert "Wed, 31 Jan 2024 12:00:00 GMT" == times[2]


# --- pauses


def test_pauses_grow_and_have_a_limit(
    server: Loopback, client: Client, time: Time
) -> None:
    server.answer = lambda asked: Answer(503)

    with pytest.raises(ServerError):
        act(client, "GET", max_retries=7)

    assert [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0] == time.pauses


def test_pauses_are_random(server: Loopback, client: Client, time: Time) -> None:
    numbers = iter([0.0, 0.5])
    client._core.settings.jitter = lambda: next(numbers)
    server.answer = lambda asked: Answer(503)

    with pytest.raises(ServerError):
        act(client, "GET")

    assert [0.0, 0.5] == time.pauses


def test_the_random_numbers_are_random(server: Loopback) -> None:
    with Client(server.url) as client:
        found = {client._core.settings.jitter() for _ in range(5)}
    assert 5 == len(found)
    assert all(0 <= number < 1 for number in found)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": formatdate(1005, usegmt=True)}, 5.0),
        ({"retry-after": formatdate(900, usegmt=True)}, 0.0),
        (
            {
                "retry-after": formatdate(5005, usegmt=True),
                "date": formatdate(5000, usegmt=True),
            },
            5.0,
        ),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"x-ms-retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "x", "retry-after": "9"}, 9.0),
    ],
)
def test_when_a_server_wants_to_be_asked_again(
    headers: dict[str, str], expected: float | None
) -> None:
    assert expected == asked_pause(headers, 1000.0)


def test_the_pause_that_a_server_asks_for_is_made(
    server: Loopback, client: Client, time: Time
) -> None:
    server.answers = [
        Answer(429, headers={"Retry-After": "20"}),
        Answer(500, headers={"retry-after-ms": "1500"}),
        OK,
    ]

    act(client, "GET")

    assert [20.0, 1.5] == time.pauses


def test_too_long_a_pause_is_left_to_the_caller(
    server: Loopback, client: Client, time: Time
) -> None:
    server.answers = [Answer(429, headers={"Retry-After": "61"})]

    with pytest.raises(RateLimitError) as caught:
        act(client, "GET")

    assert "61" == caught.value.headers["retry-after"]
    assert [] == time.pauses


# --- limits


@pytest.mark.parametrize(("count", "sent"), [(0, 1), (1, 2), (5, 6)])
def test_the_number_of_retries_of_a_client_and_of_a_call(
    count: int, sent: int, server: Loopback, time: Time
) -> None:
    server.answer = lambda asked: Answer(503)
    with Client(server.url, max_retries=count) as client:
        time.govern(client._core.settings)
        with pytest.raises(ServerError):
            act(client, "GET")
        assert sent == len(server.asked)
        with pytest.raises(ServerError):
            act(client, "GET", max_retries=2)
        assert sent + 3 == len(server.asked)


@pytest.mark.parametrize("count", [-1, "2", 1.5, True])
def test_what_is_no_number_of_retries(count: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="max_retries"):
        Client("x.test", max_retries=count)


@pytest.mark.parametrize(
    ("timeout", "sent"),
    [(1.0, 2), (2.0, 3), (100.0, 6), (None, 6), (httpx2.Timeout(1.0), 2)],
)
def test_no_retry_begins_after_the_timeout(
    timeout: Any, sent: int, server: Loopback, client: Client, time: Time
) -> None:
    server.answer = lambda asked: Answer(503)

    with pytest.raises(ServerError):
        act(client, "GET", timeout=timeout, max_retries=5)

    assert sent == len(server.asked)
    assert timeout is None or sum(time.pauses) < 100


def test_a_call_that_has_timed_out_is_not_made_again(time: Time) -> None:
    class Slow(Faulty):
        def handle_request(self, request: httpx2.Request) -> httpx2.Response:
            time.now += 5.0
            return super().handle_request(request)

    transport = Slow(httpx2.ReadTimeout("slow"))
    with Client("http://x.test", transport=transport, timeout=5.0) as client:
        time.govern(client._core.settings)
        with pytest.raises(TimeoutError):
            act(client, "GET")
    assert 1 == transport.sent


def test_the_budget_of_a_client_is_used_up(
    server: Loopback, client: Client, time: Time
) -> None:
    time.govern(client._core.settings)
    client._core.settings.sleep = lambda seconds: None
    client._core.settings.retry_budget.take(time.now)
    client._core.settings.retry_budget._tokens = 3.0
    server.answer = lambda asked: Answer(503)
    for _ in range(3):
        with pytest.raises(ServerError):
            act(client, "GET")
    assert 3 + 3 == len(server.asked)

    # What the server itself has scheduled is free.
    server.asked.clear()
    server.answer = lambda asked: Answer(503, headers={"Retry-After": "0"})
    with pytest.raises(ServerError):
        act(client, "GET")
    assert 3 == len(server.asked)

    # Successes fill the bucket again.
    server.answer = lambda asked: OK
    for _ in range(11):
        act(client, "GET")
    server.asked.clear()
    server.answer = lambda asked: Answer(503)
    with pytest.raises(ServerError):
        act(client, "GET")
    assert 2 == len(server.asked)


def test_a_budget_fills_with_time() -> None:
    budget = RetryBudget(2)
    assert [True, True, False] == [budget.take(5.0) for _ in range(3)]
    assert budget.take(6.1)
    assert not budget.take(6.2)
    assert [True, True, False] == [budget.take(1000.0) for _ in range(3)]
    budget.give()
    assert "<RetryBudget 0.1 of 2>" == repr(budget)


def test_a_body_that_can_be_read_once_is_sent_once(
    server: Loopback, client: Client
) -> None:
    send = Operation[None](
        name="send",
        method="PUT",
        path="/send",
        body=Body("application/octet-stream", "bytes"),
        replies={"200": ()},
    )
    server.answers = [Answer(503)]

    with pytest.raises(ServerError):
        client._core.call(send, body=iter([b"a", b"b"]))

    assert [b"ab"] == [asked.body for asked in server.asked]


# --- connections


class Faulty(httpx2.BaseTransport):
    """Fails with each of some errors, then answers."""

    def __init__(self, *errors: Exception) -> None:
        self.errors = list(errors)
        self.sent = 0

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self.sent += 1
        if self.errors:
            raise self.errors.pop(0)
        return httpx2.Response(200, json={"ok": True})


def certificate_error() -> Exception:
    error = httpx2.ConnectError("certificate verify failed")
    error.__cause__ = ssl.SSLCertVerificationError("self-signed")
    return error


@pytest.mark.parametrize(
    ("error", "idempotent", "other"),
    [
        (httpx2.ConnectError("refused"), True, True),
        (httpx2.ConnectTimeout("slow"), True, True),
        (httpx2.PoolTimeout("full"), True, True),
        (httpx2.ProxyError("no"), True, True),
        (httpx2.ReadError("reset"), True, False),
        (httpx2.WriteError("reset"), True, False),
        (httpx2.ReadTimeout("slow"), True, False),
        (httpx2.RemoteProtocolError("gone"), True, False),
        (httpx2.DecodingError("gzip"), False, False),
        (httpx2.LocalProtocolError("bad"), False, False),
        (httpx2.UnsupportedProtocol("ftp"), False, False),
        (certificate_error(), False, False),
    ],
)
def test_which_faults_are_retried(
    error: Exception, idempotent: bool, other: bool, time: Time
) -> None:
    for method, is_retried in [("PUT", idempotent), ("POST", other)]:
        transport = Faulty(error)
        with Client("http://x.test", transport=transport) as client:
            time.govern(client._core.settings)
            if is_retried:
                act(client, method)
            else:
                with pytest.raises((ConnectionError, TimeoutError)):
                    act(client, method)
        assert 1 + is_retried == transport.sent


def test_the_last_fault_is_raised(time: Time) -> None:
    transport = Faulty(*[httpx2.ReadError(str(n)) for n in range(3)])
    with Client("http://x.test", transport=transport) as client:
        time.govern(client._core.settings)
        with pytest.raises(ConnectionError, match="GET /act: 2"):
            act(client, "GET")
    assert [0.5, 1.0] == time.pauses


def test_an_answer_cut_short_is_asked_for_again(
    server: Loopback, client: Client
) -> None:
    server.answers = [Answer(200, {"much": "text"}, is_cut=True), OK]

    assert {"ok": True} == act(client, "GET")


def test_what_is_no_fault_of_the_connection_is_raised_at_once(time: Time) -> None:
    transport = Faulty(ValueError("a bug"))
    with (
        Client("http://x.test", transport=transport) as client,
        pytest.raises(ValueError, match="a bug"),
    ):
        act(client, "GET")


def test_retries_and_redirects_go_together(
    server: Loopback, client: Client, time: Time
) -> None:
    server.answers = [
        Answer(503),
        Answer(307, headers={"Location": "/zoo/other"}),
        Answer(503),
        OK,
    ]

    assert {"ok": True} == act(client, "PUT")

    assert ["/zoo/act"] * 2 + ["/zoo/other"] * 2 == [a.target for a in server.asked]
    assert [0.5, 1.0] == time.pauses


def test_undocumented_paths_are_retried(server: Loopback, client: Client) -> None:
    server.answers = [Answer(503), OK]

    assert 200 == client.request("GET", "/new").status


# --- streams


EVENTS: Events[Any] = Events(
    Operation(
        name="talk",
        method="POST",
        path="/talk",
        parameters=(Parameter("query", "q", "str"),),
        replies={"200": (Reply("application/json", "Any"),)},
    ),
    "text/event-stream",
    "Any",
    end="[DONE]",
)


def events(text: bytes, **more: Any) -> Answer:
    return Answer(200, text, media_type="text/event-stream", **more)


def test_a_stream_is_opened_again_until_it_begins(
    server: Loopback, client: Client
) -> None:
    server.answers = [Answer(429), Answer(503), events(b"data: 1\n\ndata: [DONE]\n\n")]

    assert [1] == list(client._core.stream(EVENTS))


def test_a_stream_that_has_begun_is_never_opened_again(
    server: Loopback, client: Client
) -> None:
    server.answers = [events(b"data: 1\n\n" * 20, is_cut=True)]
    seen: list[Any] = []
    stream = client._core.stream(EVENTS)

    with pytest.raises(ApiError, match="broke within the stream"):
        seen.extend(stream)

    assert 10 == len(seen)
    assert 1 == len(server.asked)


# --- refused tokens


class Token:
    def __init__(self, token: str) -> None:
        self.token = token
        self.expires_on = 2_000_000_000_0


class Credential:
    """Gives another token each time, or the same one over and over."""

    def __init__(self, *tokens: str) -> None:
        self.tokens = list(tokens)
        self.asked: list[dict[str, Any]] = []

    def get_token(self, *scopes: str, **options: Any) -> Token:
        self.asked.append(options)
        token = self.tokens[0] if len(self.tokens) == 1 else self.tokens.pop(0)
        if token == "broken":
            raise ValueError("no token")
        return Token(token)


COMPLETION = {"id": "c1", "message": {"role": "cow", "content": "moo"}}


def guarded(*good: str, header: str = "") -> Any:
    def answer(asked: Asked) -> Answer:
        if asked.headers["authorization"].removeprefix("Bearer ") in good:
            return Answer(200, COMPLETION)
        return Answer(401, headers={"WWW-Authenticate": header} if header else {})

    return answer


def test_a_refused_token_is_renewed_once(server: Loopback) -> None:
    server.answer = guarded("new")
    credential = Credential("old", "new")
    with Client(server.url, bearer=credential, max_retries=0) as client:
        assert "c1" == client.chat.completions.create("d", messages=[]).id
        client.chat.completions.create("d", messages=[])

    tokens = [asked.headers["authorization"] for asked in server.asked]
    assert ["Bearer old", "Bearer new", "Bearer new"] == tokens
    assert [{}, {}] == credential.asked


def test_the_async_client_renews_a_refused_token_once_for_all(
    server: Loopback,
) -> None:
    server.answer = guarded("new")
    credential = Credential("old", "new", "too many")

    async def main() -> None:
        async with AsyncClient(server.url, bearer=credential) as client:
            create = client.chat.completions.create
            await asyncio.gather(*(create("d", messages=[]) for _ in range(4)))

    asyncio.run(main())
    assert 2 == len(credential.asked)


@pytest.mark.parametrize("tokens", [("bad",), ("bad", "worse"), ("bad", "broken")])
def test_a_token_is_not_renewed_for_ever(
    tokens: tuple[str, ...], server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    server.answer = guarded("good")
    with (
        Client(server.url, bearer=Credential(*tokens)) as client,
        pytest.raises(AuthenticationError),
    ):
        client.chat.completions.create("d", messages=[])
    assert 1 + (tokens[-1] == "worse") == len(server.asked)
    assert ("could not be renewed (ValueError)" in caplog.text) is (
        tokens[-1] == "broken"
    )


def test_a_key_is_not_tried_again(server: Loopback) -> None:
    server.answers = [Answer(401)]
    with Client(server.url, api_key="k") as client, pytest.raises(AuthenticationError):
        client.chat.completions.create("d", messages=[])


def test_a_function_is_asked_again(server: Loopback) -> None:
    server.answer = guarded("b")
    tokens = iter(["a", "b"])
    with Client(server.url, bearer=lambda: next(tokens)) as client:
        client.chat.completions.create("d", messages=[])
    assert 2 == len(server.asked)


def test_claims_that_a_server_asks_for_are_passed_on(server: Loopback) -> None:
    claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}'
    coded = base64.b64encode(claims.encode()).decode().rstrip("=")
    server.answer = guarded(
        "new",
        header=f'Bearer realm="", error="insufficient_claims", claims="{coded}"',
    )
    credential = Credential("old", "new")
    with Client(server.url, bearer=credential) as client:
        client.chat.completions.create("d", messages=[])

    assert [{}, {"claims": claims}] == credential.asked


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("", None),
        ('Bearer error="invalid_token"', None),
        ('Bearer claims="eyJhIjoxfQ"', '{"a":1}'),
        ('Bearer claims="eyJhIjoxfQ==", x="y"', '{"a":1}'),
        ('Bearer claims="a"', None),
        ('Bearer claims="/w=="', None),
    ],
)
def test_claims_challenges(header: str, expected: str | None) -> None:
    assert expected == claims_challenge(header)


def test_the_core_pauses_by_itself(server: Loopback) -> None:
    """Nothing is injected here: the pauses are real, and short."""
    server.answers = [Answer(503, headers={"retry-after-ms": "1"}), OK] * 2

    with Client(server.url) as client:
        core: Core = client._core
        assert {"ok": True} == core.call(operation("GET"))

    async def main() -> Any:
        async with AsyncClient(server.url) as client:
            return await client._core.call(operation("GET"))

    assert {"ok": True} == asyncio.run(main())


def test_a_client_may_take_all_calls_for_idempotent(
    server: Loopback, client: Client
) -> None:
    client._core.settings.retry_unsafe = True
    server.answers = [Answer(500), OK]

    assert {"ok": True} == act(client, "POST")
    assert 2 == len(server.asked)
