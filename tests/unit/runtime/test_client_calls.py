"""Calls of a hand-written golden package over real HTTP, both clients."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any
from uuid import UUID

import httpx2
import pytest

from generator.runtime.client import RawResponse
from generator.runtime.errors import ConfigurationError
from generator.runtime.operation import UNSET, Body, Operation, Parameter, Reply
from tests.unit.runtime.golden_client.v1 import AsyncClient, Client
from tests.unit.runtime.golden_client.v1.models import Completion, Message
from tests.unit.runtime.loopback import Answer, Loopback

COMPLETION = {"id": "c1", "message": {"role": "cow", "content": "moo", "x-id": "7"}}


@pytest.fixture
def client(server: Loopback) -> Iterator[Client]:
    with Client(server.url, api_key="k3y", tenant="north") as found:
        yield found


def run(server: Loopback, body: Callable[[AsyncClient], Any], **settings: Any) -> Any:
    async def main() -> Any:
        settings.setdefault("api_key", "k3y")
        async with AsyncClient(server.url, tenant="north", **settings) as client:
            return await body(client)

    return asyncio.run(main())


def check_completion(server: Loopback, value: Completion) -> None:
    asked = server.last
    assert "POST" == asked.method
    assert (
        "/zoo/deployments/gpt%2F4%20o/chat/completions?api-version=2024-05-01"
        == asked.target
    )
    assert b'{"messages":[{"role":"user","content":"hi \xc3\xa4"}]}' == asked.body
    assert "application/json" == asked.headers["content-type"]
    assert "application/json" == asked.headers["accept"]
    assert "k3y" == asked.headers["zoo-key"]
    assert "zoo-chat/2024-05-01" == asked.headers["user-agent"]
    assert "authorization" not in asked.headers
    message = Message(role="cow", content="moo", x_id="7")
    assert Completion(id="c1", message=message) == value


def test_dicts_make_the_exact_request(server: Loopback, client: Client) -> None:
    server.answers = [Answer(200, COMPLETION)]

    value = client.chat.completions.create(
        deployment_id="gpt/4 o", messages=[{"role": "user", "content": "hi ä"}]
    )

    check_completion(server, value)


def test_dataclasses_make_the_same_request(server: Loopback, client: Client) -> None:
    server.answers = [Answer(200, COMPLETION)]

    value = client.chat.completions.create(
        "gpt/4 o", messages=[Message(role="user", content="hi ä")]
    )

    check_completion(server, value)


def test_the_async_client_makes_the_same_request(server: Loopback) -> None:
    server.answers = [Answer(200, COMPLETION)]

    value = run(
        server,
        lambda client: client.chat.completions.create(
            "gpt/4 o", messages=[{"role": "user", "content": "hi ä"}]
        ),
    )

    check_completion(server, value)


def test_null_is_sent_and_unset_is_not(server: Loopback, client: Client) -> None:
    server.answers = [Answer(200, COMPLETION)]

    client.chat.completions.create("d", messages=[], temperature=None)

    assert {"messages": [], "temperature": None} == server.last.json()


def test_parameters_of_a_get(server: Loopback, client: Client) -> None:
    server.answers = [Answer(200, []), Answer(200, [COMPLETION["message"]])]

    assert [] == client.pets.list()
    first = server.last
    found = client.pets.list(tags=["a,b", "c d"], limit=3, zoo_request_id="mine")

    assert "/zoo/pets" == first.target
    assert "north" == first.headers["zoo-tenant"]
    assert UUID(first.headers["zoo-request-id"]).version == 4
    assert "content-type" not in first.headers
    assert "/zoo/pets?tags=a%2Cb,c%20d&limit=3" == server.last.target
    assert "mine" == server.last.headers["zoo-request-id"]
    assert [Message(role="cow", content="moo", x_id="7")] == found


def test_a_setting_of_the_client_that_is_missing(server: Loopback) -> None:
    with (
        Client(server.url, api_key="k") as client,
        pytest.raises(ConfigurationError, match="`tenant`"),
    ):
        client.pets.list()
    assert [] == server.asked


def test_bytes_up_and_down(server: Loopback, client: Client) -> None:
    server.answers = [
        Answer(201),
        Answer(200, b"\x89PNG\0", media_type="image/PNG; q=1"),
    ]

    client.pets.upload("rex", "photo", body=b"\0\xff")
    assert ("PUT", b"\0\xff") == (server.last.method, server.last.body)
    assert "/zoo/pets/rex/photo" == server.last.target
    assert "application/octet-stream" == server.last.headers["content-type"]

    assert b"\x89PNG\0" == client.pets.download("rex")
    assert "image/*" == server.last.headers["accept"]


def test_an_operation_of_the_client_itself(server: Loopback, client: Client) -> None:
    server.answers = [Answer(204)]

    client.ping()

    assert "/zoo/ping" == server.last.target
    assert "zoo-key" not in server.last.headers  # it asks for no credential


def test_raw_has_status_headers_and_value(server: Loopback, client: Client) -> None:
    server.answers = [Answer(200, COMPLETION, headers={"apim-request-id": "r-1"})]

    raw = client.raw(client.chat.completions.create, "d", messages=[])

    value: Completion = raw.value
    assert "c1" == value.id
    assert (200, "r-1", "r-1") == (
        raw.status,
        raw.request_id,
        raw.headers["APIM-Request-Id"],
    )
    assert b"moo" in raw.content
    assert "<RawResponse 200: Completion>" == repr(raw)


def test_raw_of_the_async_client(server: Loopback) -> None:
    server.answers = [Answer(200, COMPLETION)]

    async def body(client: AsyncClient) -> RawResponse[Completion]:
        return await client.raw(client.chat.completions.create, "d", messages=[])

    assert "c1" == run(server, body).value.id


def test_raw_refuses_what_is_no_operation(client: Client) -> None:
    def other(**options: object) -> int:
        return 1

    with pytest.raises(TypeError, match="operations of a client"):
        client.raw(other)


def test_extras_of_one_call(server: Loopback, client: Client) -> None:
    server.answers = [Answer(200, COMPLETION)]

    client.chat.completions.create(
        "d",
        messages=[],
        extra_headers={"Zoo-Key": "other", "X-More": "1"},
        extra_query={"api-version": "2030-01-01", "flag": True, "many": [1, 2]},
        extra_body={"seed": 5},
    )

    asked = server.last
    assert "?api-version=2030-01-01&flag=true&many=1&many=2" in asked.target
    assert ("other", "1") == (asked.headers["zoo-key"], asked.headers["x-more"])
    assert {"messages": [], "seed": 5} == asked.json()


def test_an_unknown_keyword_is_a_type_error(client: Client) -> None:
    create: Any = client.chat.completions.create

    with pytest.raises(TypeError, match=r"create\(\) got an unexpected .*'temprature'"):
        create("d", messages=[], temprature=1)
    with pytest.raises(TypeError, match="`max_retries` is an integer"):
        create("d", messages=[], max_retries="1")
    with pytest.raises(ValueError, match="negative"):
        create("d", messages=[], max_retries=-1)


def test_headers_of_the_client_travel_with_every_call(server: Loopback) -> None:
    server.answers = [Answer(204)]

    with Client(server.url, headers={"X-Team": "zoo", "User-Agent": "me/1"}) as client:
        client.ping()

    assert ("zoo", "me/1") == (
        server.last.headers["x-team"],
        server.last.headers["user-agent"],
    )


def test_undocumented_paths(server: Loopback, client: Client) -> None:
    server.answers = [
        Answer(200, {"a": [1]}),
        Answer(200, b"text", media_type="text/plain"),
        Answer(202, b"\0", media_type="application/zip"),
        Answer(204),
    ]

    first = client.request("post", "/new/thing?x=1", json={"b": UNSET, "c": 1})
    assert ("POST", "/zoo/new/thing?x=1") == (server.last.method, server.last.target)
    assert (b'{"c":1}', "k3y") == (server.last.body, server.last.headers["zoo-key"])
    assert {"a": [1]} == first.value
    second = client.request("GET", "old", query={"q": "ö", "none": None})
    assert "/zoo/old?q=%C3%B6" == server.last.target
    assert "text" == second.value
    third = client.request("PUT", "/zip", content=b"PK", headers={"X": "y"}, timeout=5)
    assert (b"\0", 202, b"PK") == (third.value, third.status, server.last.body)
    assert client.request("DELETE", f"{server.url}/zoo/zip").value is None


def test_undocumented_paths_of_the_async_client(server: Loopback) -> None:
    server.answers = [Answer(200, {"a": 1})]

    found = run(server, lambda client: client.request("GET", "/new"))

    assert {"a": 1} == found.value
    assert "k3y" == server.last.headers["zoo-key"]


def test_a_whole_url_elsewhere_gets_no_credential(
    server: Loopback, elsewhere: Loopback
) -> None:
    elsewhere.answers = [Answer(200, {})]

    with Client(server.url, api_key="k3y", headers={"X-Own": "1"}) as client:
        client.request("GET", f"{elsewhere.url}/zoo/new", headers={"X-Token": "t"})

    headers = elsewhere.last.headers
    assert not {"zoo-key", "authorization", "x-own", "x-token"} & headers.keys()


def test_streams_of_bytes_go_up(server: Loopback, client: Client) -> None:
    server.answers = [Answer(204)] * 2

    async def pieces() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"b"

    client.pets._core.call(_SEND, body=iter([b"1", b"2"]))
    assert b"12" == server.last.body
    run(server, lambda c: c._core.call(_SEND, body=pieces()))
    assert b"ab" == server.last.body


def test_a_blocking_stream_is_read_in_a_thread(server: Loopback) -> None:
    server.answers = [Answer(204)]
    run(server, lambda c: c._core.call(_SEND, body=iter([b"", b"x", b"y"])))
    assert b"xy" == server.last.body


_SEND: Operation[None] = Operation(
    name="send",
    method="POST",
    path="/send",
    body=Body("application/octet-stream", "bytes"),
    replies={"204": ()},
)


def test_an_injected_httpx2_client_is_used_and_left_open(server: Loopback) -> None:
    server.answers = [Answer(204)] * 2
    with httpx2.Client(headers={"X-Proxy": "p"}) as http:
        with Client(server.url, http_client=http) as client:
            client.ping()
        assert not http.is_closed
    assert "p" == server.last.headers["x-proxy"]
    assert http.is_closed


def test_an_injected_client_may_bring_the_credential(server: Loopback) -> None:
    server.answers = [Answer(200, COMPLETION)]
    with (
        httpx2.Client(headers={"Zoo-Key": "own"}) as http,
        Client(server.url, http_client=http) as client,
    ):
        client.chat.completions.create("d", messages=[])
    assert "own" == server.last.headers["zoo-key"]


def test_a_closed_client_says_so() -> None:
    client = Client("zoo.test")
    client.close()

    with pytest.raises(ConfigurationError, match="closed"):
        client.ping()


def test_threads_share_a_client(server: Loopback) -> None:
    from concurrent.futures import ThreadPoolExecutor

    server.answer = lambda asked: Answer(204)
    with Client(server.url) as client, ThreadPoolExecutor(8) as pool:
        for call in [pool.submit(client.ping) for _ in range(32)]:
            call.result()

    assert 32 == len(server.asked)


def test_cookies_and_forms(server: Loopback, client: Client) -> None:
    operation: Operation[str] = Operation(
        name="visit",
        method="POST",
        path="/visit",
        parameters=(
            Parameter("cookie", "color", "str"),
            Parameter("cookie", "sizes", "list[int]", explode=False),
        ),
        body=Body("application/x-www-form-urlencoded", "Any"),
        replies={"200": (Reply("text/plain", "str"),)},
    )
    server.answers = [
        Answer(200, "grüß".encode(), media_type="text/plain; charset=utf-8"),
        Answer(200, b"", media_type="text/plain", headers={"Set-Cookie": "a=b"}),
    ]

    body = {"name": "Rex & Co", "ages": [1, 2], "on": True, "x": None, "u": UNSET}
    assert "grüß" == client._core.call(operation, ("red; x", [1, 2]), body)
    assert "color=red%3B%20x; sizes=1,2" == server.last.headers["cookie"]
    assert b"name=Rex+%26+Co&ages=1&ages=2&on=true" == server.last.body
    assert "application/x-www-form-urlencoded" == server.last.headers["content-type"]
    assert "" == client._core.call(operation, (UNSET, UNSET))


def test_the_cookie_jar_and_own_cookies_go_together(
    server: Loopback, client: Client
) -> None:
    operation: Operation[None] = Operation(
        name="visit",
        method="GET",
        path="/visit",
        parameters=(Parameter("cookie", "color", "str"),),
        replies={"204": ()},
    )
    server.answers = [
        Answer(204, headers={"Set-Cookie": "seen=1; Path=/"}),
        Answer(204),
    ]
    client.ping()
    client._core.call(operation, ("red",))

    assert "seen=1; color=red" == server.last.headers["cookie"]


def test_multipart_parts(server: Loopback, client: Client) -> None:
    operation: Operation[None] = Operation(
        name="post",
        method="POST",
        path="/post",
        body=Body("multipart/form-data", "Any"),
        replies={"204": ()},
    )
    server.answers = [Answer(204)]

    client._core.call(
        operation,
        body={
            "file": ("a.txt", b"content", "text/plain"),
            "model": "m",
            "n": 2,
            "tags": ["x", "y"],
            "meta": {"k": 1},
            "raw": b"\0",
            "gone": UNSET,
        },
    )

    body = server.last.body
    assert server.last.headers["content-type"].startswith("multipart/form-data; bound")
    assert b'name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n' in body
    assert b'name="model"\r\n\r\nm\r\n' in body
    assert b'name="n"\r\n\r\n2\r\n' in body
    assert 2 == body.count(b'name="tags"')
    assert b'name="meta"\r\nContent-Type: application/json\r\n\r\n{"k":1}' in body
    assert b'name="raw"; filename="upload"' in body
    assert b"gone" not in body


def test_an_operation_may_have_a_server_of_its_own(
    server: Loopback, elsewhere: Loopback
) -> None:
    server.answers = [Answer(204)] * 2
    elsewhere.answers = [Answer(204)]
    own: Operation[None] = Operation(
        name="own", method="GET", path="/own", replies={"204": ()}, server=elsewhere.url
    )
    relative: Operation[None] = Operation(
        name="rel", method="GET", path="/rel", replies={"204": ()}, server="/v2"
    )
    with Client(server.url) as client, Client(base_url=server.url) as fixed:
        client._core.call(own)
        client._core.call(relative)
        assert "/own" == elsewhere.last.target
        assert "/v2/rel" == server.last.target
        fixed._core.call(own)
        assert "/own" == server.last.target


def test_a_deprecated_operation_warns_once_where_it_is_called(
    server: Loopback, client: Client
) -> None:
    operation: Operation[None] = Operation(
        name="old", method="GET", path="/old", replies={"204": ()}, is_deprecated=True
    )

    class Group:
        def old(self) -> None:
            client._core.call(operation)

    server.answers = [Answer(204)] * 2
    with pytest.warns(DeprecationWarning, match="old is deprecated") as caught:
        Group().old()
    assert __file__ == caught[0].filename
    Group().old()  # warnings are errors here
