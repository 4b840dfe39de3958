"""What goes wrong, and how the errors tell it."""

from __future__ import annotations

import builtins
import copy
import pickle
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from generator.runtime import errors
from generator.runtime.operation import Operation, Reply
from tests.unit.runtime.golden_client.v1 import Client
from tests.unit.runtime.golden_client.v1.models import Failure
from tests.unit.runtime.loopback import Answer, Loopback


@pytest.fixture
def client(server: Loopback) -> Iterator[Client]:
    with Client(server.url, api_key="s3cr3t-k3y", timeout=5.0, max_retries=0) as found:
        yield found


def create(client: Client, **options: Any) -> Any:
    return client.chat.completions.create("d", messages=[], **options)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (405, errors.StatusError),
        (409, errors.ConflictError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (503, errors.ServerError),
        (201, errors.UnexpectedStatusError),
        (204, errors.UnexpectedStatusError),
        (304, errors.UnexpectedStatusError),
    ],
)
def test_each_status_has_its_error(
    status: int, kind: type[errors.StatusError], server: Loopback, client: Client
) -> None:
    server.answers = [Answer(status)]

    with pytest.raises(errors.StatusError) as caught:
        create(client)

    assert kind is type(caught.value)
    assert status == caught.value.status


def test_an_error_tells_the_call_and_the_answer(
    server: Loopback, client: Client
) -> None:
    body = {"code": "slow", "message": "wait"}
    server.answers = [Answer(429, body, headers={"X-MS-Request-Id": "r9"})]

    with pytest.raises(errors.RateLimitError) as caught:
        create(client)

    error = caught.value
    assert (
        "POST /deployments/{deployment-id}/chat/completions: 429 Too Many Requests "
        '(request id r9): {"code": "slow", "message": "wait"}'
    ) == str(error)
    assert Failure(code="slow", message="wait") == error.body
    assert ("POST", "r9") == (error.method, error.request_id)
    assert "/deployments/{deployment-id}/chat/completions" == error.path
    assert (
        f"{server.url}/zoo/deployments/d/chat/completions?api-version=2024-05-01"
        == (error.url)
    )
    assert "r9" == error.headers["x-ms-request-id"]


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        (Answer(500, {"other": 1}), {"other": 1}),  # JSON, but no Failure
        (Answer(500, b"<h1>no</h1>", media_type="text/html"), "<h1>no</h1>"),
        (Answer(500, b"{", media_type="application/json"), "{"),
        (Answer(500, b'{"code": "x"}', media_type="text/plain"), {"code": "x"}),
        (Answer(500), None),
    ],
)
def test_an_error_body_is_read_as_well_as_it_can_be(
    answer: Answer, body: object, server: Loopback, client: Client
) -> None:
    server.answers = [answer]

    with pytest.raises(errors.ServerError) as caught:
        create(client)

    assert body == caught.value.body


def test_the_excerpt_is_short_and_printable(server: Loopback, client: Client) -> None:
    server.answers = [Answer(500, b"a\n\t\x1b[31m" + b"b" * 5000)]

    with pytest.raises(errors.ServerError) as caught:
        create(client)

    text = str(caught.value)
    assert text.isprintable()
    assert len(text) < 700
    assert text.endswith("b...")


def test_an_echoed_secret_is_masked(server: Loopback, client: Client) -> None:
    server.answers = [Answer(401, {"code": "no", "message": "bad key s3cr3t-k3y"})]

    with pytest.raises(errors.AuthenticationError) as caught:
        create(client)

    assert "bad key ***" in str(caught.value)
    assert "s3cr3t" not in repr(caught.value)


def test_a_body_of_another_shape(server: Loopback, client: Client) -> None:
    server.answers = [
        Answer(200, {"id": "c", "message": 1}, headers={"request-id": "q"})
    ]

    with pytest.raises(errors.DecodeError) as caught:
        create(client)

    error = caught.value
    assert ("/message", 200, "q") == (error.pointer, error.status, error.request_id)
    assert 'at "/message": expected an object, found an integer' in str(error)
    assert str(error).startswith("POST /deployments/{deployment-id}/chat")
    assert error.__cause__ is None


@pytest.mark.parametrize(
    "answer",
    [
        Answer(200, b"", media_type="application/json"),
        Answer(200, b"<html>login</html>", media_type="text/html"),
        Answer(200, b'{"id":', media_type="application/json"),
    ],
)
def test_a_success_that_is_no_json(
    answer: Answer, server: Loopback, client: Client
) -> None:
    server.answers = [answer]

    with pytest.raises(errors.DecodeError, match=r"expected (JSON|application/json)"):
        create(client)


def test_json_under_another_name_is_still_json(
    server: Loopback, client: Client
) -> None:
    body = b'{"id": "c", "message": {"role": "r", "content": null}}'
    server.answers = [
        Answer(200, body, media_type=media_type)
        for media_type in (
            "text/plain",
            "APPLICATION/vnd.zoo+JSON;v=1",
            "",
            "text/json",
        )
    ]

    assert ["c"] * 4 == [create(client).id for _ in range(4)]


def test_nobody_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (
        Client(f"http://127.0.0.1:{port}", query_key="s3cr3t", max_retries=0) as client,
        pytest.raises(errors.ConnectionError, match=r"refused|failed") as caught,
    ):
        create(client)

    error = caught.value
    assert isinstance(error, builtins.ConnectionError)
    assert (True, False) == (error.is_unsent, error.is_lasting)
    assert (None, {}) == (error.status, dict(error.headers))
    assert str(error).startswith("POST /deployments/")
    assert "s3cr3t" not in f"{error} {error!r} {error.url}"


def test_a_slow_server(server: Loopback, client: Client) -> None:
    server.answers = [Answer(200, {}, delay=0.3)]

    with pytest.raises(errors.TimeoutError, match="in time") as caught:
        create(client, timeout=0.05)

    assert isinstance(caught.value, builtins.TimeoutError)


def test_an_answer_that_breaks_off(server: Loopback, client: Client) -> None:
    server.answers = [Answer(200, {"id": "x" * 100}, is_cut=True)]

    with pytest.raises(errors.ConnectionError):
        create(client)


def test_a_damaged_encoding(server: Loopback, client: Client) -> None:
    server.answers = [Answer(200, b"no gzip", headers={"Content-Encoding": "gzip"})]

    with pytest.raises(errors.ConnectionError, match="POST /deployments"):
        create(client)


def test_errors_can_be_pickled_and_copied(server: Loopback, client: Client) -> None:
    server.answers = [Answer(404, {"code": "c"}), Answer(200, {"id": 1})]
    for kind in (errors.NotFoundError, errors.DecodeError):
        with pytest.raises(kind) as caught:
            create(client)
        for twin in (
            pickle.loads(pickle.dumps(caught.value)),
            copy.copy(caught.value),
        ):
            assert str(caught.value) == str(twin)
            assert kind is type(twin)
            assert caught.value.status == twin.status


def test_status_by_exact_then_range_then_default(
    server: Loopback, client: Client
) -> None:
    operation: Operation[Any] = Operation(
        name="any",
        method="GET",
        path="/any",
        replies={
            "200": (Reply("application/json", "int"),),
            "2XX": (Reply("application/json", "str"),),
            "404": (),
        },
        errors={
            "4XX": (Reply("application/json", "str"),),
            "default": (Reply("application/json", "list[int]"),),
        },
    )
    server.answers = [Answer(200, 1), Answer(201, "x"), Answer(404), Answer(418, "tea")]
    call = client._core.call
    assert [1, "x", None] == [call(operation) for _ in range(3)]
    with pytest.raises(errors.StatusError) as caught:
        call(operation)
    assert "tea" == caught.value.body
    server.answers = [Answer(500, [1])]
    with pytest.raises(errors.ServerError) as caught:
        call(operation)
    assert [1] == caught.value.body


def test_a_default_success_is_no_excuse_for_a_failure(
    server: Loopback, client: Client
) -> None:
    operation: Operation[Any] = Operation(
        name="any", method="GET", path="/any", replies={"default": ()}
    )
    server.answers = [Answer(204), Answer(500)]
    assert client._core.call(operation) is None
    with pytest.raises(errors.ServerError):
        client._core.call(operation)


@pytest.mark.parametrize(
    ("content_type", "body", "value"),
    [
        ("text/plain; charset=latin-1", "grün".encode("latin-1"), "grün"),
        ("application/json", b"[1]", [1]),
        ("image/png", b"\x89", b"\x89"),
    ],
)
def test_media_types_choose_the_reply(
    content_type: str, body: bytes, value: object, server: Loopback, client: Client
) -> None:
    operation: Operation[Any] = Operation(
        name="any",
        method="GET",
        path="/any",
        replies={
            "200": (
                Reply("application/json", "list[int]"),
                Reply("text/plain", "str"),
                Reply("image/*", "bytes"),
            )
        },
    )
    server.answers = [Answer(200, body, media_type=content_type)]
    assert value == client._core.call(operation)
    assert "application/json, text/plain, image/*" == server.last.headers["accept"]


def test_an_unknown_media_type_is_a_decode_error(
    server: Loopback, client: Client
) -> None:
    operation: Operation[Any] = Operation(
        name="any",
        method="GET",
        path="/any",
        replies={"200": (Reply("image/png", "bytes"),)},
    )
    server.answers = [Answer(200, b"<p>", media_type="text/html")]
    with pytest.raises(errors.DecodeError, match="expected image/png, found text/html"):
        client._core.call(operation)


def test_scalars_as_plain_text(server: Loopback, client: Client) -> None:
    def operation(type_: str) -> Operation[Any]:
        return Operation(
            name="any",
            method="GET",
            path="/any",
            replies={"200": (Reply("text/plain", type_),)},
        )

    server.answers = [
        Answer(200, text, media_type="text/plain")
        for text in (b"5", b"2024-05-01", b"free")
    ]
    call = client._core.call
    assert 5 == call(operation("int"))
    assert "2024-05-01" == call(operation("date")).isoformat()
    assert "free" == call(operation('Literal["free", "busy"]'))


def test_head_has_no_body(server: Loopback, client: Client) -> None:
    operation: Operation[None] = Operation(
        name="head",
        method="HEAD",
        path="/any",
        replies={"200": (Reply("application/json", "int"),)},
    )
    server.answers = [Answer(200, 5)]
    client._core.call(operation)
    assert "HEAD" == server.last.method
