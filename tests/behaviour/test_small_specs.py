"""What specifications may ask of a client, each shown by the smallest one that does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from tests.behaviour.calls import BOTH, Kind, call
from tests.unit.runtime.loopback import Answer, Loopback

Generate = Callable[[str], Any]

both_clients = pytest.mark.parametrize("kind", BOTH)

PATH = ("a/ü", ["x", "y z"], "l", 7)


@both_clients
@pytest.mark.parametrize(
    ("keywords", "query"),
    [
        ({}, ""),
        (
            {"when": dt.datetime(2024, 5, 1, 12, tzinfo=dt.UTC)},
            "?when=2024-05-01T12%3A00%3A00Z",
        ),
        ({"flag": True}, "?flag=true"),
        ({"flag": False}, "?flag=false"),
        ({"ids": [1, 2]}, "?ids=1&ids=2"),
        ({"ids": []}, ""),
        ({"flat": ["a", "b,c"]}, "?flat=a,b%2Cc"),
        ({"spaced": ["a", "b"]}, "?spaced=a%20b"),
        ({"piped": ["a", "b"]}, "?piped=a%7Cb"),
        (
            {"deep": {"name": "n", "min-size": 1}},
            "?deep%5Bname%5D=n&deep%5Bmin-size%5D=1",
        ),
        ({"object": {"name": "n", "min-size": 1}}, "?name=n&min-size=1"),
        ({"reserved": "a/b?c:d e"}, "?reserved=a/b?c:d%20e"),
        ({"json": {"name": "ü"}}, "?json=%7B%22name%22%3A%22%C3%BC%22%7D"),
        ({"a_b_c": "&="}, "?a%20b%26c%3D=%26%3D"),
    ],
)
def test_parameters_travel_as_their_style_says(
    generate: Generate,
    server: Loopback,
    kind: Kind,
    keywords: dict[str, Any],
    query: str,
) -> None:
    module = generate("parameters")
    server.answers.append(Answer(204))

    call(module, kind, {"base_url": server.url}, "ask", *PATH, **keywords)

    expected = f"/a%2F%C3%BC/x,y%20z/x.l;matrix=7{query}"
    assert expected == server.last.target


@both_clients
def test_a_model_is_a_parameter_too(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("parameters")
    server.answers.append(Answer(204))
    found = import_module(f"{module.__name__}.models").Filter(name="n", min_size=1)

    call(module, kind, {"base_url": server.url}, "ask", *PATH, deep=found)

    assert server.last.target.endswith("?deep%5Bname%5D=n&deep%5Bmin-size%5D=1")


@both_clients
def test_headers_and_cookies_are_parameters(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("parameters")
    server.answers.append(Answer(204))
    keywords = {"x_text": "t", "x_list": [1, 2], "session": "s 1"}

    call(module, kind, {"base_url": server.url}, "ask", *PATH, **keywords)

    headers = server.last.headers
    assert ("t", "1,2") == (headers["x-text"], headers["x-list"])
    assert "session=s%201" == headers["cookie"]


@both_clients
@pytest.mark.parametrize(
    "segment",
    [
        ".",
        "..",
        "",
    ],
)
def test_a_path_parameter_cannot_lead_elsewhere(
    generate: Generate, server: Loopback, kind: Kind, segment: str
) -> None:
    module = generate("successes")

    with pytest.raises(ValueError, match=r"segment|required|empty"):
        call(module, kind, {"base_url": server.url}, "one", segment)

    assert [] == server.asked


@both_clients
def test_a_form_is_sent_from_keyword_arguments(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("bodies")
    server.answers.append(Answer(204))

    call(module, kind, {"base_url": server.url}, "form", a="x &ü", b=[1, 2], c=True)

    asked = server.last
    assert "application/x-www-form-urlencoded" == asked.headers["content-type"]
    assert b"a=x+%26%C3%BC&b=1&b=2&c=true" == asked.body


@both_clients
def test_text_goes_and_comes_as_text(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("bodies")
    media_type = "text/plain; charset=utf-8"
    server.answers.append(Answer(200, "Grüße".encode(), media_type=media_type))

    found = call(module, kind, {"base_url": server.url}, "text", body="Übung")

    assert "Grüße" == found
    assert "Übung".encode() == server.last.body
    assert media_type == server.last.headers["content-type"]


@both_clients
def test_bytes_go_and_come_as_bytes(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("bodies")
    everything = bytes(range(256))
    server.answers.append(
        Answer(200, everything[::-1], media_type="application/octet-stream")
    )

    found = call(module, kind, {"base_url": server.url}, "upload", body=everything)

    assert everything[::-1] == found
    assert everything == server.last.body
    assert "application/octet-stream" == server.last.headers["content-type"]


@both_clients
def test_a_list_is_a_body_of_dicts_and_models(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("bodies")
    models = import_module(f"{module.__name__}.models")
    data = [{"name": "a", "id": "1", "born": "2024-05-01", "photo": "AQI="}]
    server.answers.append(Answer(200, data))
    body = [
        {"name": "a", "born": dt.date(2024, 5, 1)},
        models.PetInput(name="b", photo=b"\x01\x02"),
    ]

    (found,) = call(module, kind, {"base_url": server.url}, "list", body=body)

    assert (
        b'[{"name":"a","born":"2024-05-01"},{"name":"b","photo":"AQI="}]'
        == server.last.body
    )
    assert isinstance(found, models.Pet)
    assert ("a", "1") == (found.name, found.id)
    assert (dt.date(2024, 5, 1), b"\x01\x02") == (found.born, found.photo)


@both_clients
def test_an_optional_body_is_left_out(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("bodies")
    server.answer = lambda asked: Answer(204)

    call(module, kind, {"base_url": server.url}, "optional")
    call(module, kind, {"base_url": server.url}, "optional", name="a")

    assert [b"", b'{"name":"a"}'] == [asked.body for asked in server.asked]
    assert "content-type" not in server.asked[0].headers


@both_clients
def test_each_success_has_its_own_type(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("successes")
    server.answers = [
        Answer(200, {"lives": 9}),
        Answer(202, {"ticket": "t"}),
        Answer(204),
    ]

    cat, ticket, nothing = (
        call(module, kind, {"base_url": server.url}, "one", "1") for _ in range(3)
    )

    assert ("Cat", 9) == (type(cat).__name__, cat.lives)
    assert ("Ticket", "t") == (type(ticket).__name__, ticket.ticket)
    assert nothing is None


@both_clients
@pytest.mark.parametrize(
    ("status", "body", "media_type", "name"),
    [
        (404, {"looked": "x"}, "application/json", "Missing"),
        (418, {"title": "x"}, "application/problem+json", "Problem"),
        (500, {"title": "x"}, "application/json; charset=utf-8", "Problem"),
    ],
)
def test_each_error_has_the_nearest_type(
    generate: Generate,
    server: Loopback,
    kind: Kind,
    status: int,
    body: Any,
    media_type: str,
    name: str,
) -> None:
    module = generate("successes")
    server.answers.append(Answer(status, body, media_type=media_type))

    with pytest.raises(module.StatusError) as caught:
        call(module, kind, {"base_url": server.url}, "one", "1", max_retries=0)

    error: Any = caught.value
    assert name == type(error.body).__name__


@both_clients
@pytest.mark.parametrize("status", [200, 206, 299])
def test_a_range_and_a_default_stand_for_every_success(
    generate: Generate, server: Loopback, kind: Kind, status: int
) -> None:
    module = generate("successes")
    server.answer = lambda asked: Answer(status, {"lives": 1})

    for operation in ("range", "only_default"):
        assert 1 == call(module, kind, {"base_url": server.url}, operation).lives


@both_clients
def test_a_head_asks_for_nothing_but_the_status(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("successes")
    server.answers = [Answer(200), Answer(404)]

    assert call(module, kind, {"base_url": server.url}, "peek") is True
    assert call(module, kind, {"base_url": server.url}, "peek") is False

    assert ["HEAD", "HEAD"] == [asked.method for asked in server.asked]


@both_clients
def test_hosts_and_client_wide_parameters_are_told_once(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("swagger")
    server.answers.append(Answer(200, {"name": "a", "owner": None}))
    settings = {
        "endpoint": server.url,
        "account": "acc",
        "subscription_id": "sub 1",
    }

    found = call(
        module,
        kind,
        settings,
        "pets.update",
        "7",
        tags=["a", "b"],
        multi=["c", "d"],
        call_name="n",
        owner=None,
    )

    assert (
        "/accounts/acc/v1/pets/7?subscriptionId=sub%201&api-version=2024-05-01"
        "&tags=a%7Cb&multi=c&multi=d"
    ) == server.last.target
    assert b'{"name":"n","owner":null}' == server.last.body
    assert ("a", None) == (found.call_name, found.owner)


@both_clients
def test_a_path_may_hold_a_query(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("swagger")
    server.answers.append(Answer(200, []))
    settings = {"endpoint": server.url, "account": "acc", "subscription_id": "s"}

    assert [] == call(module, kind, settings, "pets.list_dogs")

    expected = "/accounts/acc/v1/pets?kind=dog&size=big&api-version=2024-05-01"
    assert expected == server.last.target


@both_clients
@pytest.mark.parametrize(
    ("operation", "credentials", "target", "headers"),
    [
        ("default", {"key": "k&1"}, "/default?api_key=k%261", {}),
        (
            "default",
            {"token": "t", "tenant": "x"},
            "/default",
            {"authorization": "Bearer t", "x-tenant": "x"},
        ),
        (
            "default",
            {"key": "k", "token": "t", "tenant": "x"},
            "/default?api_key=k",
            {},
        ),
        ("none", {"key": "k", "token": "t"}, "/none", {}),
        ("maybe", {}, "/maybe", {}),
        ("maybe", {"key": "k"}, "/maybe?api_key=k", {}),
        (
            "basic",
            {"password": ("me", "pw")},
            "/basic",
            {"authorization": "Basic bWU6cHc="},
        ),
        ("cookie", {"crumb": "c"}, "/cookie", {"cookie": "sid=c"}),
    ],
)
def test_security_is_the_first_alternative_that_can_be_met(
    generate: Generate,
    server: Loopback,
    kind: Kind,
    operation: str,
    credentials: dict[str, Any],
    target: str,
    headers: dict[str, str],
) -> None:
    module = generate("security")
    server.answers.append(Answer(204))

    call(module, kind, {"base_url": server.url, **credentials}, operation)

    names = ("authorization", "x-tenant", "cookie")
    asked = server.last
    assert target == asked.target
    assert headers == {n: asked.headers[n] for n in names if n in asked.headers}


@both_clients
@pytest.mark.parametrize("credentials", [{}, {"token": "t"}, {"tenant": "x"}])
def test_half_an_alternative_is_none(
    generate: Generate, server: Loopback, kind: Kind, credentials: dict[str, Any]
) -> None:
    module = generate("security")

    with pytest.raises(
        module.ConfigurationError, match="`key` or `token` and `tenant`"
    ):
        call(module, kind, {"base_url": server.url, **credentials}, "default")

    assert [] == server.asked
