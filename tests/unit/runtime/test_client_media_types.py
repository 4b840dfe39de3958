"""Several media types: what the caller chooses, and what the server answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest

from generator.runtime.client import ClientSpec, Server, SyncClient
from generator.runtime.errors import DecodeError
from generator.runtime.models import UNSET, Xml
from generator.runtime.operation import Body, Operation, Reply, ReplyHeader, SentAs
from tests.unit.runtime.loopback import Answer, Loopback
from tests.unit.runtime.xml_models import Address

SPEC = ClientSpec(
    title="Media",
    package="media",
    user_agent="media/1",
    models="tests.unit.runtime.xml_models",
    servers=(Server("https://media.test"),),
)


@pytest.fixture
def client(server: Loopback) -> Iterator[SyncClient]:
    with SyncClient(SPEC, base_url=server.url, max_retries=0) as found:
        yield found


def operation(**more: Any) -> Operation[Any]:
    more.setdefault("replies", {"200": ()})
    return Operation(name="things.call", method="POST", path="/things", **more)


ADDRESS = operation(
    body=(
        Body("application/json", "Address", is_required=True),
        Body("application/xml", "Address", is_required=True, xml=Xml("place")),
        Body("application/x-www-form-urlencoded", "Address", is_required=True),
        Body("image/*", "bytes", is_required=True),
    )
)


@pytest.mark.parametrize(
    ("content_type", "value", "body"),
    [
        ("application/json", {"street": "s"}, b'{"street":"s"}'),
        ("application/xml", {"street": "s"}, b"<place><street>s</street></place>"),
        ("application/xml", Address(street="s"), b"<place><street>s</street></place>"),
        ("application/xml", "<place/>", b"<place/>"),
        ("application/x-www-form-urlencoded", {"street": "s"}, b"street=s"),
        ("image/png", b"png", b"png"),
    ],
)
def test_a_body_is_sent_as_the_caller_says(
    server: Loopback, client: SyncClient, content_type: str, value: Any, body: bytes
) -> None:
    server.answers = [Answer(200)]

    client._core.call(ADDRESS, body=SentAs(content_type, value))

    assert content_type == server.last.headers["content-type"]
    assert server.last.body.endswith(body)


def test_a_media_type_that_the_operation_does_not_take_is_refused(
    client: SyncClient,
) -> None:
    with pytest.raises(ValueError, match='not as "text/csv"'):
        client._core.call(ADDRESS, body=SentAs("text/csv", {"street": "s"}))


def test_what_one_media_type_requires_is_asked_for(client: SyncClient) -> None:
    with pytest.raises(TypeError, match='application/json needs "street"'):
        client._core.call(ADDRESS, body=SentAs("application/json", {"floor": 1}))
    with pytest.raises(TypeError, match="needs a body"):
        client._core.call(ADDRESS, body=SentAs("application/json", UNSET))


def test_extra_members_are_elements_too(server: Loopback, client: SyncClient) -> None:
    server.answers = [Answer(200)]

    client._core.call(
        ADDRESS,
        body=SentAs("application/xml", {"street": "s"}),
        options={"extra_body": {"more": 1}},
    )

    assert server.last.body.endswith(b"<place><street>s</street><more>1</more></place>")


XML_REPLIES = {
    "200": (
        Reply("application/json", "Address"),
        Reply("application/xml", "list[Address]", xml=Xml(items=Xml("a"))),
    )
}


@pytest.mark.parametrize("media_type", ["application/xml", "text/xml; charset=utf-8"])
def test_the_answer_says_what_it_is(
    server: Loopback, client: SyncClient, media_type: str
) -> None:
    called = operation(replies=XML_REPLIES)
    content = b"<all><a><street>x</street></a></all>"
    server.answers = [
        Answer(200, content, media_type=media_type),
        Answer(200, b'{"street": "y"}', media_type="application/json"),
    ]

    assert [Address(street="x")] == client._core.call(called)
    assert "application/json, application/xml" == server.last.headers["accept"]
    assert Address(street="y") == client._core.call(called)


SUBTITLES = operation(
    replies={"200": (Reply("application/json", "Address"), Reply("text/plain", "str"))}
)
EITHER = operation(replies={"200": (Reply("application/json", "Address | str"),)})
ONLY_JSON = operation(replies={"200": (Reply("application/json", "Address"),)})
WORD = operation(replies={"200": (Reply("application/json", "str"),)})


@pytest.mark.parametrize(
    ("called", "media_type", "content", "expected"),
    [
        (SUBTITLES, "text/vtt", b"WEBVTT\n", "WEBVTT\n"),
        (SUBTITLES, "text/srt; charset=utf-8", b"1\n", "1\n"),
        (EITHER, "text/vtt", b"WEBVTT", "WEBVTT"),
        (EITHER, "text/plain", b'{"street": "s"}', Address(street="s")),
        (ONLY_JSON, "text/html", b'{"street": "s"}', Address(street="s")),
        (WORD, "text/plain", b'"quoted"', "quoted"),
        (WORD, "text/plain", b"plain", "plain"),
    ],
)
def test_text_that_is_not_described_is_text_where_text_may_be(
    server: Loopback,
    client: SyncClient,
    called: Operation[Any],
    media_type: str,
    content: bytes,
    expected: object,
) -> None:
    server.answers = [Answer(200, content, media_type=media_type)]

    assert expected == client._core.call(called)


def test_text_in_the_place_of_an_object_is_an_error_that_names_it(
    server: Loopback, client: SyncClient
) -> None:
    server.answers = [Answer(200, b"WEBVTT", media_type="text/vtt")]

    with pytest.raises(DecodeError, match="expected application/json, found text/vtt"):
        client._core.call(ONLY_JSON)


HEADERS = operation(
    headers=(
        ReplyHeader("X-Limit", "int"),
        ReplyHeader("X-Until", "dt.datetime"),
        ReplyHeader("X-Names", "list[str]"),
        ReplyHeader("X-On", "bool"),
        ReplyHeader("X-Place", "Address", explode=True),
        ReplyHeader("X-Json", "Address", media_type="application/json"),
        ReplyHeader("x-meta", "dict[str, str]", prefix="X-Meta-"),
        ReplyHeader("X-Absent", "int"),
        ReplyHeader("X-Wrong", "int"),
    )
)


def test_headers_are_values_of_their_types(
    server: Loopback, client: SyncClient
) -> None:
    server.answers = [
        Answer(
            200,
            headers={
                "x-limit": "5",
                "X-Until": "2024-01-02T03:04:05Z",
                "X-Names": "a, b",
                "X-On": "True",
                "X-Place": "street=s,floor=2",
                "X-Json": '{"street": "j"}',
                "x-meta-one": "1",
                "X-Wrong": "many",
            },
        )
    ]

    options: Any = {"raw_response": True}  # what `raw` hands on
    raw: Any = client._core.call(HEADERS, options=options)
    found = raw.typed_headers

    assert 5 == found["X-Limit"] == found["x-limit"]
    assert dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC) == found["X-Until"]
    assert ["a", "b"] == found["X-Names"]
    assert found["X-On"] is True
    assert Address(street="s", floor=2) == found["X-Place"]
    assert Address(street="j") == found["X-Json"]
    assert {"one": "1"} == found["x-meta"]
    assert found.get("X-Absent") is None
    assert "content-length" not in found
    assert 8 == len(found) == len(list(found))
    with pytest.raises(DecodeError, match="expected an integer"):
        found["X-Wrong"]
