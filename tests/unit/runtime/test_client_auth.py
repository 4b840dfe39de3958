"""Credentials: which are sent, how they are renewed, and where they never go."""

from __future__ import annotations

import asyncio
import base64
import logging
import threading
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import httpx2
import pytest

from generator.runtime.errors import (
    ConfigurationError,
    StatusError,
    UnexpectedStatusError,
)
from tests.unit.runtime.golden_client.v1 import AsyncClient, Client
from tests.unit.runtime.loopback import Answer, Asked, Loopback

SECRET = "s3cr3t-v4lue"
OK = {"id": "c", "message": {"role": "r", "content": None}}


class Token:
    def __init__(self, token: str, expires_on: float) -> None:
        self.token = token
        self.expires_on = int(expires_on)


class Credential:
    """Counts how often it is asked; each token lives for `life` seconds."""

    def __init__(self, *, life: float = 3600, delay: float = 0) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.threads: set[int] = set()
        self.life = life
        self.delay = delay
        self.now: Callable[[], float] = time.time
        self.problem: Exception | None = None

    def get_token(self, *scopes: str, **options: Any) -> Token:
        self.asked.append(scopes)
        self.threads.add(threading.get_ident())
        time.sleep(self.delay)
        if self.problem is not None:
            raise self.problem
        return Token(f"token-{len(self.asked)}", self.now() + self.life)


class AsyncCredential(Credential):
    async def get_token(self, *scopes: str, **options: Any) -> Token:  # type: ignore[override]  # the asynchronous twin
        await asyncio.sleep(self.delay)
        delay, self.delay = self.delay, 0
        try:
            return super().get_token(*scopes)
        finally:
            self.delay = delay


@pytest.fixture
def ok(server: Loopback) -> Loopback:
    server.answer = lambda asked: Answer(200, OK)
    return server


def create(client: Client) -> None:
    client.chat.completions.create("d", messages=[])


def run(url: str, body: Callable[[AsyncClient], Awaitable[Any]], **given: Any) -> Any:
    async def main() -> Any:
        async with AsyncClient(url, **given) as client:
            return await body(client)

    return asyncio.run(main())


async def acreate(client: AsyncClient) -> None:
    await client.chat.completions.create("d", messages=[])


# --- which credential, and where it goes


def test_a_key_in_a_header(ok: Loopback) -> None:
    with Client(ok.url, api_key=SECRET) as client:
        create(client)
    assert SECRET == ok.last.headers["zoo-key"]


def test_a_key_in_the_query(ok: Loopback) -> None:
    with Client(ok.url, query_key="a b&c") as client:
        create(client)
    assert ok.last.target.endswith("?api-version=2024-05-01&zoo-key=a%20b%26c")


def test_a_conjunction_needs_all_its_parts(ok: Loopback) -> None:
    with Client(ok.url, cookie_key="c", basic=("üser", "p:w")) as client:
        create(client)
    assert "zoo=c" == ok.last.headers["cookie"]
    coded = base64.b64encode("üser:p:w".encode()).decode()
    assert f"Basic {coded}" == ok.last.headers["authorization"]


def test_half_a_conjunction_is_none(ok: Loopback) -> None:
    with Client(ok.url, cookie_key="c") as client, pytest.raises(ConfigurationError):
        create(client)


def test_the_first_alternative_that_is_given_wins(ok: Loopback) -> None:
    with Client(ok.url, api_key="k", bearer="t") as client:
        create(client)
    assert "Bearer t" == ok.last.headers["authorization"]
    assert "zoo-key" not in ok.last.headers


def test_no_credential_names_the_arguments(ok: Loopback) -> None:
    with (
        Client(ok.url) as client,
        pytest.raises(ConfigurationError) as caught,
    ):
        create(client)
    assert (
        "chat.completions.create needs a credential: give the client `bearer` or "
        "`api_key` or `query_key` or `cookie_key` and `basic`"
    ) == str(caught.value)
    assert [] == ok.asked


def test_anonymous_calls_where_they_are_allowed(server: Loopback) -> None:
    server.answer = lambda asked: Answer(200, [])
    with Client(server.url, tenant="t") as client:
        client.pets.list()
    assert "zoo-key" not in server.last.headers
    with Client(server.url, tenant="t", api_key="k") as client:
        client.pets.list()
    assert "k" == server.last.headers["zoo-key"]


def test_a_header_of_the_caller_will_do(ok: Loopback) -> None:
    with Client(ok.url, headers={"Zoo-Key": "mine"}) as client:
        create(client)
    assert "mine" == ok.last.headers["zoo-key"]
    with Client(ok.url, bearer="t") as client:
        client.chat.completions.create(
            "d", messages=[], extra_headers={"Authorization": "Own x"}
        )
    assert "Own x" == ok.last.headers["authorization"]


@pytest.mark.parametrize(
    "given",
    [
        {"api_key": ""},
        {"api_key": f"{SECRET}\n"},
        {"api_key": f" {SECRET}"},
        {"api_key": f"{SECRET}\x00"},
        {"api_key": f"{SECRET}ä"},
        {"bearer": 5},
        {"basic": SECRET},
        {"basic": (f"{SECRET}:", "b")},
    ],
)
def test_a_broken_credential_is_refused_without_showing_it(given: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Client("zoo.test", **given)
    assert f"`{next(iter(given))}`" in str(caught.value) or "user name" in str(
        caught.value
    )
    assert "s3cr3t" not in f"{caught.value} {caught.value!r}"


# --- tokens


def test_a_function_is_asked_each_time(ok: Loopback) -> None:
    tokens = iter(["one", "two"])
    with Client(ok.url, bearer=lambda: next(tokens)) as client:
        create(client)
        create(client)
    assert ["Bearer one", "Bearer two"] == [
        a.headers["authorization"] for a in ok.asked
    ]


@pytest.mark.parametrize("token", [None, "", "a\nb", 5])
def test_a_function_that_returns_no_token(token: Any, ok: Loopback) -> None:
    with (
        Client(ok.url, bearer=lambda: token) as client,
        pytest.raises(ConfigurationError, match="`bearer` returned"),
    ):
        create(client)


def test_an_error_of_the_source_is_the_users_own(ok: Loopback) -> None:
    credential = Credential()
    credential.problem = LookupError("no such identity")
    with (
        Client(ok.url, bearer=credential) as client,
        pytest.raises(LookupError, match="no such identity"),
    ):
        create(client)


def test_a_credential_is_asked_for_the_scopes_and_kept(ok: Loopback) -> None:
    credential = Credential()
    with Client(ok.url, bearer=credential) as client:
        create(client)
        create(client)
    assert [("https://zoo.test/.default",)] == credential.asked
    assert "Bearer token-1" == ok.last.headers["authorization"]


def test_a_token_is_renewed_ahead_of_its_expiry(ok: Loopback) -> None:
    credential = Credential(life=1000)
    with Client(ok.url, bearer=credential) as client:
        now = 50_000.0
        credential.now = client._core.settings.clock = lambda: now
        for moment, token in [
            (50_000.0, "token-1"),
            (50_699.0, "token-1"),
            (50_701.0, "token-2"),
            (51_400.0, "token-2"),
            (60_000.0, "token-3"),
        ]:
            now = moment
            create(client)
            assert f"Bearer {token}" == ok.last.headers["authorization"]


def test_a_renewal_that_fails_ahead_of_expiry_is_no_error(
    ok: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    credential = Credential(life=1000)
    with Client(ok.url, bearer=credential) as client:
        now = 50_000.0
        credential.now = client._core.settings.clock = lambda: now
        create(client)
        credential.problem = OSError("down")
        now = 50_800.0
        create(client)
        create(client)
        assert 2 == len(credential.asked)  # not again at once
        assert "could not be renewed" in caplog.text
        now = 50_831.0
        create(client)
        assert 3 == len(credential.asked)
        now = 51_001.0
        with pytest.raises(OSError, match="down"):
            create(client)
    assert "Bearer token-1" == ok.last.headers["authorization"]


def test_many_threads_ask_once(ok: Loopback) -> None:
    credential = Credential(delay=0.1)
    with Client(ok.url, bearer=credential) as client, ThreadPoolExecutor(8) as pool:
        for call in [pool.submit(create, client) for _ in range(16)]:
            call.result()
    assert 1 == len(credential.asked)
    assert 16 == len(ok.asked)


def test_nobody_waits_for_a_renewal_ahead_of_expiry(ok: Loopback) -> None:
    credential = Credential(life=1000)
    with Client(ok.url, bearer=credential) as client, ThreadPoolExecutor(8) as pool:
        now = 50_000.0
        credential.now = client._core.settings.clock = lambda: now
        create(client)
        now = 50_800.0
        credential.delay = 0.4
        renewing = pool.submit(create, client)
        while len(credential.asked) < 2:
            time.sleep(0.005)
        create(client)
        assert not renewing.done()
        assert "Bearer token-1" == ok.last.headers["authorization"]
        renewing.result()
    assert "Bearer token-2" == ok.last.headers["authorization"]


@pytest.mark.parametrize("kind", [Credential, AsyncCredential])
def test_many_tasks_ask_once(kind: type[Credential], ok: Loopback) -> None:
    credential = kind(delay=0.1)

    async def body(client: AsyncClient) -> None:
        await asyncio.gather(*(acreate(client) for _ in range(8)))

    run(ok.url, body, bearer=credential)
    assert 1 == len(credential.asked)
    assert 8 == len(ok.asked)


def test_nobody_waits_for_a_renewal_in_the_async_client(ok: Loopback) -> None:
    credential = AsyncCredential(life=1000)

    async def body(client: AsyncClient) -> None:
        now = 50_000.0
        credential.now = client._core.settings.clock = lambda: now
        await acreate(client)
        now = 50_800.0
        credential.delay = 0.3
        renewing = asyncio.ensure_future(acreate(client))
        await asyncio.sleep(0.05)
        await acreate(client)
        assert not renewing.done()
        await renewing

    run(ok.url, body, bearer=credential)
    sent = [asked.headers["authorization"][-1] for asked in ok.asked]
    assert ["1", "1", "2"] == sent


def test_a_synchronous_source_never_blocks_the_event_loop(ok: Loopback) -> None:
    credential = Credential(delay=0.3)
    beats: list[float] = []

    async def body(client: AsyncClient) -> None:
        async def beat() -> None:
            while True:
                beats.append(time.perf_counter())
                await asyncio.sleep(0.01)

        heart = asyncio.ensure_future(beat())
        await acreate(client)
        heart.cancel()

    run(ok.url, body, bearer=credential)
    assert max(b - a for a, b in pairwise(beats)) < 0.2
    assert threading.get_ident() not in credential.threads


def test_functions_of_all_kinds_in_the_async_client(ok: Loopback) -> None:
    async def provide() -> str:
        return "async"

    for source in (provide, lambda: provide(), lambda: "async"):
        run(ok.url, acreate, bearer=source)
        assert "Bearer async" == ok.last.headers["authorization"]


def test_an_asynchronous_source_is_not_for_the_synchronous_client(
    ok: Loopback,
) -> None:
    async def provide() -> str:
        return "x"

    for source in (provide, AsyncCredential()):
        with (
            Client(ok.url, bearer=source) as client,  # type: ignore[arg-type]  # on purpose
            pytest.raises(ConfigurationError, match="AsyncClient"),
        ):
            create(client)


def test_a_cancelled_renewal_lets_the_next_one_in(ok: Loopback) -> None:
    credential = AsyncCredential(delay=0.5)

    async def body(client: AsyncClient) -> None:
        first = asyncio.ensure_future(acreate(client))
        await asyncio.sleep(0.05)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        credential.delay = 0
        await acreate(client)

    run(ok.url, body, bearer=credential)
    assert 1 == len(ok.asked)


# --- redirects


@pytest.fixture
def away(server: Loopback, elsewhere: Loopback) -> Loopback:
    """The place to which the server sends all calls, its own query copied."""

    def answer(asked: Asked) -> Answer:
        query = asked.target.partition("?")[2]
        return Answer(307, headers={"Location": f"{elsewhere.url}/stolen?{query}"})

    server.answer = answer
    elsewhere.answer = lambda asked: Answer(200, OK)
    return elsewhere


@pytest.mark.parametrize(
    "given",
    [
        {"api_key": SECRET},
        {"bearer": SECRET},
        {"query_key": SECRET},
        {"cookie_key": SECRET, "basic": ("u", SECRET)},
        {"headers": {"Zoo-Key": SECRET, "X-Own": SECRET}},
    ],
)
def test_credentials_never_follow_to_another_origin(
    given: Any, server: Loopback, away: Loopback
) -> None:
    with Client(server.url, **given) as client:
        create(client)
    run(server.url, acreate, **given)
    assert 2 == len(away.asked)
    for asked in away.asked:
        assert ("POST", b'{"messages":[]}') == (asked.method, asked.body)
        assert "/stolen?api-version=2024-05-01" == asked.target
        assert SECRET not in str(asked.headers)
        assert "authorization" not in asked.headers
        assert "cookie" not in asked.headers
        assert "application/json" == asked.headers["content-type"]


def test_an_injected_client_lends_nothing_to_another_origin(
    server: Loopback, away: Loopback
) -> None:
    with (
        httpx2.Client(auth=("u", SECRET), headers={"X-Own": SECRET}) as http,
        Client(server.url, api_key="k", http_client=http) as client,
    ):
        create(client)
    assert "authorization" in server.last.headers
    assert not {"authorization", "x-own"} & away.last.headers.keys()


def test_the_way_back_brings_no_credential(
    server: Loopback, elsewhere: Loopback
) -> None:
    server.answers = [
        Answer(308, headers={"Location": f"{elsewhere.url}/x"}),
        Answer(200, OK),
    ]
    elsewhere.answers = [Answer(308, headers={"Location": f"{server.url}/admin"})]
    with Client(server.url, api_key=SECRET) as client:
        create(client)
    assert "/admin" == server.last.target
    assert "zoo-key" not in server.last.headers


def test_credentials_stay_within_the_origin(server: Loopback) -> None:
    location = "/zoo/moved?a=1&zoo-key=old#there"
    server.answers = [Answer(307, headers={"Location": location}), Answer(200, OK)]
    with Client(server.url, query_key=SECRET) as client:
        create(client)
    assert f"/zoo/moved?a=1&zoo-key={SECRET}" == server.last.target


def test_see_other_becomes_get(server: Loopback) -> None:
    server.answers = [Answer(303, headers={"Location": "/done"}), Answer(200, OK)]
    with Client(server.url, api_key=SECRET) as client:
        create(client)
    asked = server.last
    assert ("GET", "/done", b"") == (asked.method, asked.target, asked.body)
    assert "content-type" not in asked.headers
    assert SECRET == asked.headers["zoo-key"]


@pytest.mark.parametrize("status", [301, 302])
def test_a_post_is_not_turned_into_a_get(status: int, server: Loopback) -> None:
    server.answers = [Answer(status, headers={"Location": f"/x?zoo-key={SECRET}"})]
    with (
        Client(server.url, query_key=SECRET) as client,
        pytest.raises(StatusError, match=rf"{status} .* to /x\?zoo-key=\*\*\*"),
    ):
        create(client)


@pytest.mark.parametrize("status", [300, 301, 302, 307, 308])
def test_a_get_follows(status: int, server: Loopback) -> None:
    server.answers = [Answer(status, headers={"Location": "photo2"}), Answer(200, b"p")]
    server.answers[-1].headers["Content-Type"] = "image/gif"
    with Client(server.url, api_key="k") as client:
        assert b"p" == client.pets.download("rex")
    assert "/zoo/pets/rex/photo2" == server.last.target


@pytest.mark.parametrize("location", ["ftp://x/y", "http://h:x", "mailto:a@b", ""])
def test_a_redirect_to_nowhere_is_the_answer(location: str, server: Loopback) -> None:
    server.answers = [Answer(307, headers={"Location": location})]
    with (
        Client(server.url, api_key="k") as client,
        pytest.raises(UnexpectedStatusError, match="307"),
    ):
        create(client)


def test_redirects_in_a_circle_end(server: Loopback) -> None:
    server.answer = lambda asked: Answer(307, headers={"Location": "/zoo/again"})
    with (
        Client(server.url, api_key="k") as client,
        pytest.raises(UnexpectedStatusError, match="307"),
    ):
        create(client)
    assert 21 == len(server.asked)


# --- secrets are not shown


def test_nothing_shows_a_secret(ok: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    settings: list[Any] = [
        {"api_key": SECRET},
        {"bearer": lambda: SECRET},
        {"query_key": SECRET},
        {"cookie_key": SECRET, "basic": ("u", SECRET)},
    ]
    for given in settings:
        with Client(ok.url, **given) as client:
            create(client)
            core = client._core
            shown = [client, core, core.settings.credentials, core.settings.spec]
            shown += core.settings.credentials._given.values()
            assert "s3cr3t" not in repr(shown)
    names = {record.name for record in caplog.records}
    assert {"zoo_chat", "httpx2"} <= names
    assert "POST" in caplog.text
    assert "answered 200 in" in caplog.text
    assert "s3cr3t" not in caplog.text
    assert f"<Client {ok.url}/zoo>" == repr(client)


def test_an_echo_in_a_redirect_is_masked(
    server: Loopback, away: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    # httpcore2 shows at DEBUG what is on the wire, the server's words included.
    for name in ("zoo_chat", "httpx2"):
        caplog.set_level(logging.DEBUG, name)
    with Client(server.url, query_key=SECRET) as client:
        create(client)
    assert "stolen" in caplog.text
    assert "s3cr3t" not in caplog.text


def test_the_filters_of_two_packages_mask_the_keys_of_both(
    ok: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    """Every package carries its own runtime, and so its own filter on httpx2's log."""

    class Earlier(logging.Filter):
        def filter(self, record: logging.LogRecord) -> bool:
            if isinstance(record.args, tuple):
                record.args = tuple(
                    str(item) if type(item).__name__ == "URL" else item
                    for item in record.args
                )
            return True

    logger = logging.getLogger("httpx2")
    present, earlier = list(logger.filters), Earlier()
    logger.filters[:] = [earlier]
    caplog.set_level(logging.DEBUG, "httpx2")
    try:
        with Client(ok.url, query_key=SECRET) as client:
            create(client)
    finally:
        logger.filters[:] = present

    assert "zoo-key=" in caplog.text
    assert "s3cr3t" not in caplog.text


def test_headers_in_the_log_are_masked(
    ok: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "zoo_chat")
    with Client(ok.url, headers={"X-Auth-Token": SECRET}, api_key="k") as client:
        create(client)
    assert "'x-auth-token': '***'" in caplog.text
