"""What is not there: empty values, bodies that were not given, answers of nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from generator.runtime.client import ClientSpec, Server, SyncClient
from generator.runtime.errors import DecodeError, NotFoundError
from generator.runtime.models import UNSET, IntString, Unset
from generator.runtime.operation import Body, Operation, Parameter, Reply
from tests.unit.runtime.loopback import Answer, Loopback


@dataclass(kw_only=True)
class Account:
    number: IntString
    parent: IntString | Unset | None = UNSET


SPEC = ClientSpec(
    title="Empty",
    package="empty",
    user_agent="empty/1",
    models=__name__,
    servers=(Server("https://empty.test"),),
)


@pytest.fixture
def client(server: Loopback) -> Iterator[SyncClient]:
    with SyncClient(SPEC, base_url=server.url, max_retries=0) as found:
        yield found


def operation(method: str = "POST", **more: Any) -> Operation[Any]:
    more.setdefault("replies", {"200": ()})
    return Operation(name="things.call", method=method, path="/things", **more)


# --- values


@pytest.mark.parametrize(
    ("value", "allow_empty", "explode", "target"),
    [
        ("", False, None, "/things?q="),
        ("", True, None, "/things?q="),
        ([], False, None, "/things"),
        ([], True, None, "/things?q="),
        ([], True, False, "/things?q="),
        ({}, True, None, "/things?q="),
        ([""], False, None, "/things?q="),
        (None, True, None, "/things"),
        (UNSET, True, None, "/things"),
        (0, False, None, "/things?q=0"),
        (False, False, None, "/things?q=false"),
    ],
)
def test_empty_values_of_a_query(
    server: Loopback,
    client: SyncClient,
    value: Any,
    allow_empty: bool,
    explode: bool | None,
    target: str,
) -> None:
    parameter = Parameter("query", "q", "Any", allow_empty=allow_empty, explode=explode)
    server.answers = [Answer(200)]
    client._core.call(operation("GET", parameters=(parameter,)), (value,))
    assert target == server.last.target


# --- bodies


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        (UNSET, None),
        ({"a": UNSET, "b": UNSET}, None),
        ({"a": UNSET, "b": None}, b'{"b":null}'),
        ({"a": UNSET, "b": []}, b'{"b":[]}'),
        ({}, b"{}"),
        ([], b"[]"),
        (None, b"null"),
        (0, b"0"),
        ("", b'""'),
    ],
)
@pytest.mark.parametrize("is_required", [True, False])
def test_bodies_that_were_not_given(
    server: Loopback,
    client: SyncClient,
    body: Any,
    sent: bytes | None,
    is_required: bool,
) -> None:
    declared = Body("application/json", "Any", is_required=is_required)
    server.answers = [Answer(200)]
    if is_required and body is UNSET:
        with pytest.raises(TypeError, match="needs a body"):
            client._core.call(operation(body=declared), body=body)
        return
    if is_required and sent is None:
        sent = b"{}"

    client._core.call(operation(body=declared), body=body)

    assert (sent or b"") == server.last.body
    assert (sent is not None) == ("content-type" in server.last.headers)


def test_extra_members_make_a_body(server: Loopback, client: SyncClient) -> None:
    declared = Body("application/json", "Any")
    server.answers = [Answer(200)]
    client._core.call(
        operation(body=declared),
        body={"a": UNSET},
        options={"extra_body": {"b": 1}},
    )
    assert b'{"b":1}' == server.last.body


# --- answers


@pytest.mark.parametrize(
    ("type", "media_type"),
    [
        ("Account | None", "application/json"),
        ("list[Account] | None", "application/json"),
        ("str | None", "application/json"),
        ("str | None", "text/plain"),
        ("bytes | None", "image/png"),
        ("Any", "application/json"),
        ("None", "application/json"),
    ],
)
def test_an_empty_answer_is_null_where_null_may_be(
    server: Loopback, client: SyncClient, type: str, media_type: str
) -> None:
    replies = {"200": (Reply(media_type, type),)}
    server.answers = [Answer(200, media_type=media_type), Answer(200)]
    assert client._core.call(operation(replies=replies)) is None
    assert client._core.call(operation(replies=replies)) is None


def test_an_empty_answer_where_something_must_be(
    server: Loopback, client: SyncClient
) -> None:
    replies = {"200": (Reply("application/json", "Account"),)}
    server.answers = [Answer(200)]
    with pytest.raises(DecodeError, match="expected JSON, found nothing"):
        client._core.call(operation(replies=replies))


@pytest.mark.parametrize(
    ("type", "media_type", "value"),
    [("str", "text/plain", ""), ("bytes", "image/png", b"")],
)
def test_nothing_is_a_text_and_a_file_too(
    server: Loopback, client: SyncClient, type: str, media_type: str, value: object
) -> None:
    server.answers = [Answer(200, media_type=media_type)]
    replies = {"200": (Reply(media_type, type),)}
    assert value == client._core.call(operation(replies=replies))


def test_optional_texts_and_files_that_are_there(
    server: Loopback, client: SyncClient
) -> None:
    for type, media_type, value in (
        ("str | None", "text/plain", "a"),
        ("bytes | None", "image/png", b"a"),
    ):
        server.answers = [Answer(200, b"a", media_type=media_type)]
        replies = {"200": (Reply(media_type, type),)}
        assert value == client._core.call(operation(replies=replies))


# --- HEAD

YES_OR_NO = (Reply("*/*", "bool"),)


def test_head_answers_yes_or_no(server: Loopback, client: SyncClient) -> None:
    head = operation("HEAD", replies={"2XX": YES_OR_NO, "404": YES_OR_NO})
    server.answers = [Answer(204), Answer(200), Answer(404)]
    assert [True, True, False] == [client._core.call(head) for _ in range(3)]


def test_head_has_headers_and_no_content(server: Loopback, client: SyncClient) -> None:
    head = operation("HEAD", replies={"200": (Reply("application/json", "Account"),)})
    server.answers = [Answer(200, {"a": 1}, headers={"x-size": "7"}), Answer(404)]
    options: Any = {"raw_response": True}
    raw: Any = client._core.call(head, options=options)
    assert (None, "7") == (raw.value, raw.headers["x-size"])
    with pytest.raises(NotFoundError):
        client._core.call(head)


# --- integers that travel as text

BIG = 12345678901234567890


def test_integers_as_text_end_to_end(server: Loopback, client: SyncClient) -> None:
    """JavaScript on the way must not round them."""
    declared: Operation[Account] = operation(
        parameters=(
            Parameter("query", "from", "IntString"),
            Parameter("query", "ids", "Sequence[IntString]", explode=False),
            Parameter("header", "x-last", "IntString"),
        ),
        body=Body("application/json", "Account"),
        replies={"200": (Reply("application/json", "Account"),)},
    )
    server.answers = [Answer(200, {"number": str(BIG), "parent": None})] * 2

    for body in (Account(number=BIG, parent=-1), {"number": BIG, "parent": -1}):
        value = client._core.call(declared, (BIG, [1, BIG], BIG), body)

        assert Account(number=BIG, parent=None) == value
        assert f"/things?from={BIG}&ids=1,{BIG}" == server.last.target
        assert str(BIG) == server.last.headers["x-last"]
        assert {"number": str(BIG), "parent": "-1"} == server.last.json()
