"""Pools of endpoints: shares, fallbacks, recoveries; simulated and on real servers."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from random import Random
from typing import Any

import httpx2
import pytest

from generator.runtime.auth import ApiKeyScheme, BearerScheme
from generator.runtime.balance import Balance, Lease
from generator.runtime.client import AsyncClient, ClientSpec, Server, SyncClient
from generator.runtime.errors import (
    BadRequestError,
    ConfigurationError,
    ConnectionError,
    RateLimitError,
    ServerError,
)
from generator.runtime.events import Events
from generator.runtime.hooks import EndpointNotice
from generator.runtime.long_running import LongRunning
from generator.runtime.operation import Body, Operation, Parameter, Reply
from generator.runtime.pages import Pages
from generator.runtime.pool import Endpoint, Family, Pool
from generator.runtime.urls import ServerVariable
from tests.unit.runtime.loopback import Answer, Asked, Loopback

# --- the logic, with a clock of numbers


def chosen(balance: Balance, now: float = 0.0, **wishes: Any) -> Lease:
    lease = balance.choose(now, **wishes)
    assert lease is not None
    return lease


def endpoints(*weights: float, **more: Any) -> list[Endpoint]:
    return [Endpoint(f"e{i}", weight=w, **more) for i, w in enumerate(weights)]


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("weights", [(1, 1), (5, 3, 2), (100, 1), (0.5, 0.25, 0.25)])
def test_shares_are_those_of_the_weights(weights: tuple[float, ...], seed: int) -> None:
    balance = Balance(Pool(endpoints(*weights), seed=seed))
    count = Counter(chosen(balance).index for _ in range(10_000))
    for index, weight in enumerate(weights):
        assert count[index] / 10_000 == pytest.approx(weight / sum(weights), abs=0.001)


def test_the_same_seed_goes_the_same_way() -> None:
    def way(seed: int) -> list[int]:
        balance = Balance(Pool(endpoints(3, 2, 1), seed=seed))
        return [chosen(balance).index for _ in range(50)]

    assert way(7) == way(7)
    assert 1 < len({tuple(way(seed)) for seed in range(10)})


def test_priorities_come_before_weights() -> None:
    pool = Pool([Endpoint("a", priority=1, weight=99), Endpoint("b"), Endpoint("c")])
    balance = Balance(pool)
    assert {1, 2} == {chosen(balance).index for _ in range(20)}
    assert {0} == {chosen(balance, tried={1, 2}).index for _ in range(20)}
    assert balance.choose(0.0, tried={0, 1, 2}) is None


def test_siblings_of_a_region_come_first() -> None:
    pool = Pool(
        [
            Endpoint("a", region="east"),
            Endpoint("b", region="west"),
            Endpoint("c", region="east"),
            Endpoint("d", region="east", priority=1),
        ]
    )
    balance = Balance(pool)
    assert {2} == {chosen(balance, tried={0}, near="east").index for _ in range(9)}
    assert {1} == {chosen(balance, tried={0, 2}, near="east").index for _ in range(9)}


def test_consecutive_failures_cool_down_and_double() -> None:
    pool = Pool(endpoints(1), failures=3, cool_down=10, longest_cool_down=25)
    balance = Balance(pool)

    def fail(now: float) -> float | None:
        return chosen(balance, now).failed(now, asked=None)

    assert [None, None, 10] == [fail(0), fail(0), fail(0)]
    assert balance.choose(9.9) is None
    assert 20 == fail(10)
    assert 25 == fail(30)
    lease = chosen(balance, 55)
    assert balance.choose(55) is None  # one trial at a time
    assert "recovered" == lease.succeeded()
    assert None is chosen(balance, 55).succeeded()
    assert [None, None, 10] == [fail(56), fail(56), fail(56)]


def test_a_success_forgets_failures() -> None:
    balance = Balance(Pool(endpoints(1), failures=2))
    for _ in range(5):
        assert chosen(balance).failed(0, asked=None) is None
        chosen(balance).succeeded()


def test_an_endpoint_says_when_it_comes_back() -> None:
    balance = Balance(Pool(endpoints(1), longest_cool_down=100))
    assert 7 == chosen(balance).failed(0, asked=7)
    assert (None, 2.0) == (balance.choose(5), balance.wait(5, lambda _: True))
    assert 100 == chosen(balance, 7).failed(7, asked=1e9)


def test_a_trial_that_is_given_up_is_open_to_others() -> None:
    balance = Balance(Pool(endpoints(1), failures=1, cool_down=1))
    chosen(balance).failed(0, asked=None)
    chosen(balance, 1).dropped()
    assert "recovered" == chosen(balance, 1).succeeded()


def test_a_recovered_endpoint_does_not_catch_up() -> None:
    balance = Balance(Pool(endpoints(1, 1), failures=1, cool_down=1000, seed=1))
    broken = chosen(balance)
    broken.failed(0, asked=None)
    for now in range(1000):
        chosen(balance, now).succeeded()
    for _ in range(2):
        chosen(balance, 1000).succeeded()
    count = Counter(chosen(balance, 1001).index for _ in range(100))
    assert abs(count[0] - count[1]) <= 2


def test_a_simulated_day_of_faults() -> None:
    """Shares hold within 2% while all is well, and a dead endpoint costs no call."""
    weights = (6.0, 3.0, 1.0)
    balance = Balance(Pool(endpoints(*weights), seed=11, failures=3, cool_down=30))
    random = Random(5)
    served: Counter[int] = Counter()
    recovered = lost = 0
    for call in range(30_000):
        now = call * 0.1
        is_dead = 1000 <= now < 1600  # endpoint 0, for ten minutes
        tried: set[int] = set()
        while True:
            lease = balance.choose(now, tried=tried)
            if lease is None:
                lost += 1
                break
            tried.add(lease.index)
            if (is_dead and lease.index == 0) or random.random() < 0.001:
                lease.failed(now, asked=None)
                continue
            recovered += lease.succeeded() == "recovered"
            if not 1000 <= now < 1700:
                served[lease.index] += 1
            break

    assert 0 == lost
    assert 1 == recovered
    total = served.total()
    for index, weight in enumerate(weights):
        assert served[index] / total == pytest.approx(weight / 10, abs=0.02)


# --- clients

SSE = "text/event-stream"

SPEC = ClientSpec(
    title="Chat",
    package="pooled-chat",
    user_agent="chat/1",
    models="generator.runtime.models",
    servers=(Server("https://{endpoint}/openai", (ServerVariable("endpoint"),)),),
    schemes=(
        ApiKeyScheme("apiKey", "header", "api-key", argument="api_key"),
        BearerScheme("bearer"),
    ),
)
CHAT: Operation[Any] = Operation(
    name="chat.create",
    method="POST",
    path="/deployments/{deployment-id}/chat",
    parameters=(
        Parameter("path", "deployment-id", "str"),
        Parameter("query", "api-version", "str", is_api_version=True),
        Parameter("header", "x-user", "str"),
    ),
    body=Body("application/json", "Any", is_required=True),
    replies={"200": (Reply("application/json", "Any"),)},
    security=(("apiKey",),),
)
GET: Operation[Any] = Operation(
    name="models.list",
    method="GET",
    path="/models",
    parameters=(
        Parameter("query", "after", "str"),
        Parameter("query", "api-version", "str", is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "Any"),)},
    security=(("apiKey",),),
)


@pytest.fixture
def servers() -> Iterator[list[Loopback]]:
    with ExitStack() as stack:
        found = [stack.enter_context(Loopback()) for _ in range(3)]
        for index, server in enumerate(found):
            server.answer = answering(Answer(200, {"from": index}))
        yield found


def answering(answer: Answer) -> Callable[[Asked], Answer]:
    return lambda asked: answer


class Time:
    def __init__(self) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def set(self, client: SyncClient | AsyncClient) -> None:
        main = client._core.settings
        assert main.routes is not None
        seats = main.routes.seats
        for settings in (main, *(each for s in seats for each in s.all_settings)):
            settings.timer = settings.clock = lambda: self.now
            settings.sleep = self.sleep
            settings.async_sleep = self.async_sleep
            settings.jitter = lambda: 1.0


def client_of(pool: Pool, time: Time | None = None, **settings: Any) -> SyncClient:
    settings.setdefault("api_version", "2")
    found = SyncClient(SPEC, pool=pool, **settings)
    if time is not None:
        time.set(found)
    return found


def pool_of(servers: list[Loopback], *places: dict[str, Any], **more: Any) -> Pool:
    found = []
    for index, (server, place) in enumerate(zip(servers, places, strict=False)):
        place.setdefault("credentials", {"api_key": f"k{index}"})
        found.append(Endpoint(server.url, name=f"e{index}", **place))
    return Pool(found, seed=1, **more)


def chat(client: SyncClient, **options: Any) -> Any:
    return client._core.call(CHAT, ("gpt",), {"n": 1}, options)  # type: ignore[arg-type]


def test_calls_are_shared_by_weight(servers: list[Loopback]) -> None:
    pool = pool_of(servers, {"weight": 3}, {"weight": 1})
    with client_of(pool) as client:
        count = Counter(chat(client)["from"] for _ in range(40))
    assert {0: 30, 1: 10} == count
    for index in (0, 1):
        assert {f"k{index}"} == {a.headers["api-key"] for a in servers[index].asked}


@pytest.mark.parametrize(
    "answer",
    [Answer(429), Answer(503), Answer(500), Answer(408), Answer(200, "x", is_cut=True)],
)
def test_what_fails_here_is_done_there(servers: list[Loopback], answer: Answer) -> None:
    servers[0].answer = answering(answer)
    time = Time()
    with client_of(pool_of(servers, {}, {"priority": 1}), time) as client:
        for _ in range(6):
            assert {"from": 1} == chat(client)
    assert 3 == len(servers[0].asked)  # then it cooled down
    assert 6 == len(servers[1].asked)
    assert [] == time.pauses


def test_a_server_that_is_not_there(servers: list[Loopback]) -> None:
    gone = Endpoint("http://127.0.0.1:1", credentials={"api_key": "k"})
    there = Endpoint(servers[0].url, credentials={"api_key": "k"}, priority=1)
    with client_of(Pool([gone, there])) as client:
        assert {"from": 0} == chat(client)


def test_a_mistake_of_the_caller_is_no_reason_to_move(
    servers: list[Loopback],
) -> None:
    servers[0].answer = answering(Answer(400, {"error": "bad"}))
    with client_of(pool_of(servers, {}, {"priority": 1})) as client:
        for _ in range(5):
            with pytest.raises(BadRequestError):
                chat(client)
    assert (5, 0) == (len(servers[0].asked), len(servers[1].asked))


def test_statuses_of_one_s_own(servers: list[Loopback]) -> None:
    servers[0].answer = answering(Answer(404))
    pool = pool_of(servers, {}, {"priority": 1}, statuses=frozenset((404,)))
    with client_of(pool) as client:
        assert {"from": 1} == chat(client)


def test_retry_after_is_respected(servers: list[Loopback]) -> None:
    servers[0].answer = answering(Answer(429, headers={"Retry-After": "20"}))
    time = Time()
    with client_of(pool_of(servers, {}, {"priority": 1}), time) as client:
        chat(client)
        servers[0].answer = answering(Answer(200, {"from": 0}))
        time.now += 19
        assert {"from": 1} == chat(client)
        time.now += 1
        assert {"from": 0} == chat(client)


def test_without_resend_only_safe_calls_move(servers: list[Loopback]) -> None:
    servers[0].answer = answering(Answer(500))
    pool = pool_of(servers, {}, {"priority": 1}, resend=False)
    with client_of(pool) as client:
        with pytest.raises(ServerError):
            chat(client)
        assert {"from": 1} == chat(client, idempotency_key="k")
        servers[0].answer = answering(Answer(429))
        assert {"from": 1} == chat(client)


def test_what_must_not_be_done_twice_moves_if_it_was_refused(
    servers: list[Loopback],
) -> None:
    once: Operation[Any] = Operation(
        name="pay",
        method="POST",
        path="/pay",
        replies=CHAT.replies,
        is_idempotent=False,
    )
    with client_of(pool_of(servers, {}, {"priority": 1})) as client:
        servers[0].answer = answering(Answer(500))
        with pytest.raises(ServerError):
            client._core.call(once)
        assert [] == servers[1].asked
        servers[0].answer = answering(Answer(429))
        assert {"from": 1} == client._core.call(once)


def test_what_can_be_read_once_does_not_move(servers: list[Loopback]) -> None:
    servers[0].answer = answering(Answer(429))
    with (
        client_of(pool_of(servers, {}, {"priority": 1})) as client,
        pytest.raises(RateLimitError),
    ):
        client._core.call(CHAT, ("gpt",), iter([b"{}"]))
    assert [] == servers[1].asked


def test_all_fail_then_over_again(servers: list[Loopback]) -> None:
    for server in servers[:2]:
        server.answers = [Answer(503), Answer(503), Answer(200, {"from": "third"})]
        server.answer = popping(server)
    time = Time()
    with client_of(pool_of(servers, {}, {}), time, max_retries=2) as client:
        assert {"from": "third"} == chat(client)
    assert [0.5, 1.0] == time.pauses
    assert 5 == sum(len(server.asked) for server in servers)


def popping(server: Loopback) -> Callable[[Asked], Answer]:
    return lambda asked: server.answers.pop(0)


def test_retries_end(servers: list[Loopback]) -> None:
    for server in servers:
        server.answer = answering(Answer(503, {"error": "x"}))
    time = Time()
    with client_of(pool_of(servers, {}, {}), time) as client:
        with pytest.raises(ServerError):
            chat(client, max_retries=1)
        assert [2, 2] == [len(server.asked) for server in servers[:2]]
        with pytest.raises(ServerError):
            chat(client, max_retries=0)


def test_an_endpoint_that_cools_down_is_waited_for(servers: list[Loopback]) -> None:
    servers[0].answers = [
        Answer(429, headers={"Retry-After": "5"}),
        Answer(200, {"from": 0}),
    ]
    servers[0].answer = popping(servers[0])
    time = Time()
    with client_of(pool_of(servers, {}), time) as client:
        assert {"from": 0} == chat(client)
    assert [5.0] == time.pauses


def test_patience_ends(servers: list[Loopback]) -> None:
    answer = Answer(429, headers={"Retry-After": "500"})
    servers[0].answer = answering(answer)
    time = Time()
    with client_of(pool_of(servers, {}, patience=10), time) as client:
        with pytest.raises(RateLimitError):
            chat(client)
        # Nobody is well: the call asks all the same once it has waited, and may fail.
        with pytest.raises(RateLimitError):
            chat(client)
    assert 10.0 == pytest.approx(sum(time.pauses))
    assert 2 == len(servers[0].asked)


def test_deployments_have_other_names_elsewhere(servers: list[Loopback]) -> None:
    names = {"deployment-id": {"gpt": "gpt-east"}}
    with client_of(pool_of(servers, {"parameters": names}, {"priority": 1})) as client:
        chat(client)
        servers[0].answer = answering(Answer(503))
        chat(client)
    path = "/openai/deployments/{}/chat?api-version=2"
    assert path.format("gpt-east") == servers[0].last.target
    assert path.format("gpt") == servers[1].last.target


FAMILY = Family(
    paths={"/deployments/{deployment-id}/": "/", "/models": None},
    query={"api-version": None, "from": "pool"},
    headers={"x-user": None, "x-family": "v1"},
    members={"model": "deployment-id"},
)


def test_another_api_stands_in(servers: list[Loopback]) -> None:
    servers[0].answer = answering(Answer(503))
    pool = Pool(
        [
            Endpoint(servers[0].url, credentials={"api_key": "azure"}),
            Endpoint(
                base_url=f"{servers[1].url}/v1",
                credentials={"bearer": "sk-1"},
                parameters={"deployment-id": {"gpt": "gpt-4o"}},
                family=FAMILY,
                priority=1,
            ),
        ]
    )
    with client_of(pool) as client:
        found = client._core.call(CHAT, ("gpt", "me"), {"n": 1})
        assert {"from": 1} == found
        # It offers nothing of this kind.
        with pytest.raises(ServerError):
            client._core.call(GET, options={"max_retries": 0})

    first, second = servers[0].asked[0], servers[1].last
    assert "/openai/deployments/gpt/chat?api-version=2" == first.target
    assert "/v1/chat?from=pool" == second.target
    assert {"n": 1, "model": "gpt-4o"} == json.loads(second.body)
    assert "Bearer sk-1" == second.headers["authorization"]
    assert "v1" == second.headers["x-family"]
    assert not {"api-key", "x-user"} & set(second.headers)
    assert "me" == first.headers["x-user"]
    assert 1 == len(servers[1].asked)


def test_an_operation_that_nobody_offers(servers: list[Loopback]) -> None:
    pool = Pool([Endpoint(servers[0].url, family=FAMILY)])
    with (
        client_of(pool) as client,
        pytest.raises(ConfigurationError, match=r"offers models\.list"),
    ):
        client._core.call(GET)


def test_paths_of_a_family() -> None:
    family = Family(paths={"/a/": "/b/", "/a/c/": None, "/a/c/d": "/e"})
    assert ["/b/x", None, "/e", "/z"] == [
        family.path(path) for path in ("/a/x", "/a/c/y", "/a/c/d", "/z")
    ]


def test_the_client_s_own_credentials_are_for_all(servers: list[Loopback]) -> None:
    pool = Pool([Endpoint(server.url) for server in servers[:2]])
    with client_of(pool, credentials={"apiKey": "one"}) as client:
        chat(client)
        chat(client)
    assert ["one", "one"] == [s.last.headers["api-key"] for s in servers[:2]]


def test_pages_and_polls_stay_where_they_began(servers: list[Loopback]) -> None:
    def page(index: int, server: Loopback) -> Callable[[Asked], Answer]:
        def answer(asked: Asked) -> Answer:
            if "page=2" in asked.target:
                return Answer(200, {"value": [index]})
            return Answer(200, {"value": [index], "next": "?page=2"})

        return answer

    pages: Pages[int] = Pages(GET, "int", items="value", next_link="next")
    for index, server in enumerate(servers):
        server.answer = page(index, server)
    pool = pool_of(servers, {}, {}, {})
    with client_of(pool) as client:
        lists = [list(client._core.pages(pages)) for _ in range(3)]
        first = next(client._core.pages(pages).by_page())
        assert first.continuation is not None
        asked = [len(server.asked) for server in servers]
        resumed = list(client._core.pages(pages).resume(first.continuation))
    assert [[0, 0], [1, 1], [2, 2]] == sorted(lists)
    assert first.items == resumed
    more = [len(s.asked) - n for s, n in zip(servers, asked, strict=True)]
    assert 1 == more[first.items[0]] == sum(more)

    def job(asked: Asked) -> Answer:
        if asked.method == "POST":
            return Answer(202, headers={"Operation-Location": "/status"})
        return Answer(200, {"status": "succeeded"})

    for server in servers:
        server.asked.clear()
        server.answer = job
    time = Time()
    with client_of(pool, time) as client:
        job_: LongRunning[Any] = LongRunning(CHAT, "Any")
        poller = client._core.begin(job_, ("gpt",), {"n": 1})
        assert {"status": "succeeded"} == poller.result()
    busy = [server for server in servers if server.asked]
    assert 1 == len(busy)
    assert ["POST", "GET"] == [asked.method for asked in busy[0].asked]
    assert 1 == len({asked.headers["api-key"] for asked in busy[0].asked})


def test_streams_move_until_their_first_byte(servers: list[Loopback]) -> None:
    servers[0].answer = answering(Answer(503))
    servers[1].answer = answering(
        Answer(200, b'data: {"n": 1}\n\ndata: [DONE]\n\n', media_type=SSE)
    )
    family = Family(paths={"/deployments/{deployment-id}/": "/"})
    events: Events[Any] = Events(CHAT, SSE, "Any", end="[DONE]")
    pool = pool_of(servers, {}, {"priority": 1, "family": family})
    with client_of(pool) as client:
        for _ in range(2):
            with client._core.stream(events, ("gpt",), {}) as stream:
                assert [{"n": 1}] == list(stream)
    assert "/openai/chat?api-version=2" == servers[1].last.target


def test_undocumented_paths_go_through_the_pool(servers: list[Loopback]) -> None:
    servers[0].answer = answering(Answer(503))
    with client_of(pool_of(servers, {}, {"priority": 1})) as client:
        assert {"from": 1} == client.request("GET", "/other").value
    assert "/openai/other" == servers[1].last.target
    assert "k1" == servers[1].last.headers["api-key"]


def test_hooks_are_told(servers: list[Loopback]) -> None:
    answer = Answer(429, headers={"Retry-After": "5"})
    servers[0].answers = [answer, Answer(200, {"from": 0})]
    servers[0].answer = popping(servers[0])
    told: list[EndpointNotice] = []
    others: list[Any] = []
    time = Time()
    pool = pool_of(servers, {}, {"priority": 1}, on_endpoint=told.append)
    with client_of(pool, time, hooks=(others.append,)) as client:
        chat(client)
        time.now += 5
        chat(client)

    assert [
        ("cooling", "e0", None, 5.0),
        ("moved", "e1", "e0", None),
        ("recovered", "e0", None, None),
    ] == [(n.change, n.endpoint, n.previous, n.seconds) for n in told]
    assert isinstance(told[0].error, RateLimitError)
    assert told == [each for each in others if isinstance(each, EndpointNotice)]


@pytest.mark.parametrize(
    "make",
    [
        lambda: Pool([]),
        lambda: Endpoint("x", weight=0),
        lambda: client_of(Pool([Endpoint("x", credentials={"kay": "k"})])),
        lambda: client_of(Pool([Endpoint("x?")])),
        lambda: client_of(Pool([Endpoint()])),
        lambda: client_of(Pool([Endpoint(base_url="nowhere")])),
    ],
)
def test_what_cannot_be_a_pool(make: Callable[[], Any]) -> None:
    with pytest.raises(ConfigurationError):
        make()


def test_secrets_are_not_shown(servers: list[Loopback]) -> None:
    pool = pool_of(servers, {"credentials": {"api_key": "s3cr3t"}})
    with client_of(pool) as client:
        shown = repr((pool, pool.endpoints, client, client._core.settings.routes))
    assert "s3cr3t" not in shown


class Faulty(httpx2.AsyncBaseTransport):
    """Three endpoints, of which a tenth of the answers are faults, and one dies."""

    def __init__(self) -> None:
        self.random = Random(3)
        self.answered: Counter[str] = Counter()
        self.requests = 0

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.requests += 1
        await asyncio.sleep(0)
        host = request.url.host
        fault = self.random.random()
        if (host == "a" and self.requests > 300) or fault < 0.03:
            raise httpx2.ConnectError("refused")
        if fault < 0.06:
            raise httpx2.ReadError("reset")
        if fault < 0.1:
            return httpx2.Response(503)
        self.answered[host] += 1
        return httpx2.Response(200, json={"from": host})


@pytest.mark.parametrize("concurrent", [200])
def test_no_call_is_lost_among_faults(concurrent: int) -> None:
    transport = Faulty()
    pool = Pool(
        [Endpoint(f"https://{name}", credentials={"api_key": name}) for name in "abc"],
        seed=2,
    )
    time = Time()

    async def main() -> list[Any]:
        async with AsyncClient(
            SPEC, pool=pool, transport=transport, api_version="2"
        ) as client:
            time.set(client)
            return [
                found
                for _ in range(5)
                for found in await asyncio.gather(
                    *(
                        client._core.call(CHAT, ("gpt",), {"n": n})
                        for n in range(concurrent)
                    )
                )
            ]

    found = asyncio.run(main())
    assert 5 * concurrent == len(found) == transport.answered.total()
    assert transport.requests > 5 * concurrent


def test_threads_share_a_pool(servers: list[Loopback]) -> None:
    pool = pool_of(servers, {"weight": 2}, {"weight": 1}, {"weight": 1})
    found: list[Any] = []
    with client_of(pool) as client:
        threads = [
            threading.Thread(
                target=lambda: found.extend(chat(client) for _ in range(10))
            )
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert {0: 40, 1: 20, 2: 20} == Counter(each["from"] for each in found)


def test_a_broken_pool_says_what_was_wrong_last() -> None:
    pool = Pool([Endpoint("http://127.0.0.1:1", credentials={"api_key": "k"})])
    time = Time()
    with client_of(pool, time) as client, pytest.raises(ConnectionError) as caught:
        chat(client)
    assert "/deployments/{deployment-id}/chat" == caught.value.path
