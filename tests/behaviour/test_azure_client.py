"""The clients of the committed package: where they go, who they are, how they fail."""

from __future__ import annotations

import asyncio
import re
import socket
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.behaviour.calls import BOTH, Kind, call
from tests.unit.runtime.loopback import Answer, Asked, Loopback

README = Path(__file__).parents[2] / "generated" / "azure-openai" / "README.md"
MESSAGES = [{"role": "user", "content": "hi"}]
CHAT = {
    "id": "c",
    "object": "chat.completion",
    "created": 0,
    "model": "m",
    "choices": [],
}
EMBEDDING = {
    "object": "list",
    "model": "m",
    "data": [],
    "usage": {"prompt_tokens": 0, "total_tokens": 0},
}

both_clients = pytest.mark.parametrize("kind", BOTH)


@pytest.fixture(params=["v2022_12_01", "v2023_07_01_preview", "v2024_10_21"])
def module(request: pytest.FixtureRequest, azure: Any) -> Any:
    return import_module(f"azure_openai.{request.param}")


@pytest.fixture
def newest(azure: Any) -> Any:
    return import_module("azure_openai.v2024_10_21")


def embed(module: Any, kind: Kind, settings: dict[str, Any], **options: Any) -> Any:
    return call(
        module, kind, settings, "embeddings.create", "d", input="text", **options
    )


class Token:
    def __init__(self, token: str, expires_on: int) -> None:
        self.token = token
        self.expires_on = expires_on


class FakeCredential:
    """As azure-identity's credentials are, which we never depend on."""

    def __init__(self, *, expires_on: int = 4_102_444_800) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.expires_on = expires_on

    def get_token(self, *scopes: str, **options: Any) -> Token:
        self.asked.append(scopes)
        return Token(f"token-{len(self.asked)}", self.expires_on)


class AsyncFakeCredential(FakeCredential):
    async def get_token(self, *scopes: str, **options: Any) -> Token:  # type: ignore[override] # as aio's
        return super().get_token(*scopes, **options)


def test_models_hang_on_the_package_of_their_version(azure: Any) -> None:
    """`v.models` is what checkers see and `__all__` promises; an import of its own is
    no condition.
    """
    for name in azure.VERSIONS.values():
        package = import_module(f"azure_openai.{name}")
        for public in package.__all__:
            assert getattr(package, public, None) is not None, f"{name}.{public}"


def test_every_error_can_be_caught_by_its_name(azure: Any) -> None:
    """What cannot be imported from where the client is cannot be told apart."""
    errors = import_module("azure_openai._runtime.errors")
    named = {name for name in errors.__all__ if name.endswith("Error")}

    for name in azure.VERSIONS.values():
        assert named <= set(import_module(f"azure_openai.{name}").__all__)


# who they are


@both_clients
def test_a_fixed_token_is_a_bearer_token(
    module: Any, kind: Kind, server: Loopback
) -> None:
    server.answers.append(Answer(body=EMBEDDING))

    embed(module, kind, {"endpoint": server.url, "credential": "t-1"})

    assert "Bearer t-1" == server.last.headers["authorization"]
    assert "api-key" not in server.last.headers


@both_clients
def test_a_token_provider_is_asked_for_each_call(
    newest: Any, kind: Kind, server: Loopback
) -> None:
    tokens = iter(["t-1", "t-2"])
    server.answers = [Answer(body=EMBEDDING), Answer(body=EMBEDDING)]

    for _ in range(2):
        settings = {"endpoint": server.url, "credential": lambda: next(tokens)}
        embed(newest, kind, settings)

    assert ["Bearer t-1", "Bearer t-2"] == [
        asked.headers["authorization"] for asked in server.asked
    ]


@both_clients
def test_a_credential_is_asked_once_and_for_the_scope_of_the_api(
    newest: Any, kind: Kind, server: Loopback
) -> None:
    credential = FakeCredential()
    server.answer = lambda asked: Answer(body=EMBEDDING)

    for _ in range(2):
        embed(newest, kind, {"endpoint": server.url, "credential": credential})

    # A client of its own each time, so each asks.
    scopes = ("https://cognitiveservices.azure.com/.default",)
    assert [scopes, scopes] == credential.asked
    assert "Bearer token-2" == server.last.headers["authorization"]


def test_a_credential_is_kept_until_shortly_before_it_expires(
    newest: Any, server: Loopback
) -> None:
    server.answer = lambda asked: Answer(body=EMBEDDING)
    kept, expired = FakeCredential(), FakeCredential(expires_on=1)

    for credential in (kept, expired):
        with newest.Client(server.url, credential=credential) as client:
            for _ in range(3):
                client.embeddings.create("d", input="text")

    assert 1 == len(kept.asked)
    assert 3 == len(expired.asked)


def test_an_asynchronous_client_takes_asynchronous_sources(
    newest: Any, server: Loopback
) -> None:
    server.answer = lambda asked: Answer(body=EMBEDDING)

    async def provide() -> str:
        return "t-async"

    for credential in (AsyncFakeCredential(), provide):
        settings = {"endpoint": server.url, "credential": credential}
        embed(newest, "AsyncClient", settings)

    assert ["Bearer token-1", "Bearer t-async"] == [
        asked.headers["authorization"] for asked in server.asked
    ]


@both_clients
def test_without_a_credential_nothing_is_sent(
    newest: Any, kind: Kind, server: Loopback
) -> None:
    with pytest.raises(newest.ConfigurationError, match="`credential` or `api_key`"):
        embed(newest, kind, {"endpoint": server.url})

    assert [] == server.asked


# where they go


@pytest.mark.parametrize("end", ["", "/"])
def test_an_endpoint_may_be_a_whole_url(
    newest: Any, server: Loopback, end: str
) -> None:
    server.answers.append(Answer(body=EMBEDDING))

    embed(newest, "Client", {"endpoint": server.url + end, "api_key": "k"})

    expected = "/openai/deployments/d/embeddings?api-version=2024-10-21"
    assert expected == server.last.target


@both_clients
def test_an_endpoint_is_a_host(newest: Any, kind: Kind) -> None:
    """The published template makes it https, which only a transport shows here."""
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(str(request.url))
        return httpx2.Response(200, json=EMBEDDING)

    settings = {
        "endpoint": "my.openai.azure.com",
        "api_key": "k",
        "transport": httpx2.MockTransport(answer),
    }
    embed(newest, kind, settings)

    assert [
        "https://my.openai.azure.com/openai/deployments/d/embeddings"
        "?api-version=2024-10-21"
    ] == seen


def test_a_base_url_stands_for_the_whole_template(
    newest: Any, server: Loopback
) -> None:
    server.answers.append(Answer(body=EMBEDDING))

    embed(newest, "Client", {"base_url": f"{server.url}/proxy/", "api_key": "k"})

    assert server.last.target.startswith("/proxy/deployments/d/embeddings?")


def test_without_an_endpoint_the_argument_is_named(newest: Any) -> None:
    with pytest.raises(newest.ConfigurationError, match="`endpoint`"):
        newest.Client(api_key="k")


def test_another_api_version_can_be_asked_for(newest: Any, server: Loopback) -> None:
    server.answers.append(Answer(body=EMBEDDING))

    settings = {"endpoint": server.url, "api_key": "k", "api_version": "2099-01-01"}
    embed(newest, "Client", settings)

    assert server.last.target.endswith("?api-version=2099-01-01")


@both_clients
def test_options_of_a_call_are_added(newest: Any, kind: Kind, server: Loopback) -> None:
    server.answers.append(Answer(body=EMBEDDING))

    embed(
        newest,
        kind,
        {"endpoint": server.url, "api_key": "k", "headers": {"X-Team": "a"}},
        extra_headers={"X-Call": "b"},
        extra_query={"debug": True},
        extra_body={"dimensions": 3},
    )

    asked = server.last
    assert ("a", "b") == (asked.headers["x-team"], asked.headers["x-call"])
    assert asked.target.endswith("?api-version=2024-10-21&debug=true")
    assert b'{"input":"text","dimensions":3}' == asked.body


def test_an_injected_http_client_sends_and_stays_open(
    newest: Any, server: Loopback
) -> None:
    server.answers.append(Answer(body=EMBEDDING))

    with httpx2.Client(headers={"X-Injected": "yes"}) as http:
        settings = {"endpoint": server.url, "api_key": "k", "http_client": http}
        embed(newest, "Client", settings)
        is_closed = http.is_closed

    assert "yes" == server.last.headers["x-injected"]
    assert not is_closed


def test_an_injected_async_http_client_sends_and_stays_open(
    newest: Any, server: Loopback
) -> None:
    server.answers.append(Answer(body=EMBEDDING))

    async def send() -> bool:
        async with httpx2.AsyncClient(headers={"X-Injected": "yes"}) as http:
            settings = {"api_key": "k", "http_client": http}
            async with newest.AsyncClient(server.url, **settings) as client:
                await client.embeddings.create("d", input="text")
            return http.is_closed

    assert not asyncio.run(send())
    assert "yes" == server.last.headers["x-injected"]


# how they fail

ERROR = {
    "error": {
        "code": "content_filter",
        "message": "The prompt was filtered.",
        "param": "prompt",
        "type": None,
        "inner_error": {
            "code": "ResponsibleAIPolicyViolation",
            "content_filter_results": {"hate": {"filtered": True, "severity": "high"}},
        },
        "hint": 1,
    }
}


@both_clients
@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "StatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (503, "ServerError"),
    ],
)
def test_an_error_has_its_type_and_tells_everything(
    newest: Any, kind: Kind, server: Loopback, status: int, name: str
) -> None:
    headers = {"apim-request-id": "req-1", "Retry-After": "3"}
    server.answers.append(Answer(status, ERROR, headers=headers))
    settings = {"endpoint": server.url, "api_key": "secret-key"}

    with pytest.raises(newest.ApiError) as caught:
        call(
            newest,
            kind,
            settings,
            "chat.completions.create",
            "d",
            messages=MESSAGES,
            max_retries=0,
        )

    error: Any = caught.value
    assert name == type(error).__name__
    assert isinstance(error, newest.StatusError)
    assert status == error.status
    assert "req-1" == error.request_id
    assert "3" == error.headers["retry-after"]
    assert "POST" == error.method
    assert "/deployments/{deployment-id}/chat/completions" == error.path
    assert error.url.startswith(f"{server.url}/openai/deployments/d/chat/completions")
    assert "content_filter" == error.body.error.code
    assert "The prompt was filtered." == error.body.error.message
    assert "prompt" == error.body.error.param
    assert error.body.error.type is None
    assert "ResponsibleAIPolicyViolation" == error.body.error.inner_error.code
    verdict = error.body.error.inner_error.content_filter_results.hate
    assert (True, "high") == (verdict.filtered, verdict.severity)
    assert {"hint": 1} == newest.unknown_fields(error.body.error)
    for part in (str(status), "req-1", "POST", "The prompt was filtered."):
        assert part in str(error)
    assert "secret-key" not in str(error) + repr(error)


@both_clients
def test_a_refusal_for_now_is_waited_out(
    newest: Any, kind: Kind, server: Loopback
) -> None:
    """The server says for how long; the caller sees nothing of it."""
    busy = Answer(429, ERROR, headers={"Retry-After": "0.2"})
    server.answers = [busy, Answer(503, ERROR), Answer(body=EMBEDDING)]
    began = time.monotonic()

    answer = embed(newest, kind, {"endpoint": server.url, "api_key": "k"})

    assert "m" == answer.model
    assert 3 == len(server.asked)
    assert 1 == len({asked.body for asked in server.asked})
    assert time.monotonic() - began >= 0.2


@both_clients
@pytest.mark.parametrize("where", ["client", "call"])
def test_the_last_refusal_is_the_error(
    newest: Any, kind: Kind, server: Loopback, where: str
) -> None:
    busy = {"Retry-After": "0"}
    server.answers = [Answer(429, ERROR, headers=busy) for _ in range(2)]
    settings: dict[str, Any] = {"endpoint": server.url, "api_key": "k"}
    options: dict[str, Any] = {}
    (settings if where == "client" else options)["max_retries"] = 1

    with pytest.raises(newest.RateLimitError):
        embed(newest, kind, settings, **options)

    assert 2 == len(server.asked)


@both_clients
def test_hooks_are_told_of_requests_answers_and_retries(
    newest: Any, kind: Kind, server: Loopback
) -> None:
    busy = Answer(429, ERROR, headers={"Retry-After": "0"})
    server.answers = [busy, Answer(body=EMBEDDING)]
    told: list[str] = []
    hooks = [lambda event: told.append(type(event).__name__)]

    embed(newest, kind, {"endpoint": server.url, "api_key": "k", "hooks": hooks})

    assert [
        "RequestNotice",
        "ResponseNotice",
        "RetryNotice",
        "RequestNotice",
        "ResponseNotice",
    ] == told


@both_clients
def test_an_error_that_is_no_json_keeps_its_text(
    newest: Any, kind: Kind, server: Loopback
) -> None:
    page = b"<html>Bad gateway</html>"
    server.answers.append(Answer(502, page, media_type="text/html"))

    with pytest.raises(newest.ServerError) as caught:
        embed(newest, kind, {"endpoint": server.url, "api_key": "k"}, max_retries=0)

    error: Any = caught.value
    assert page.decode() == error.body


@both_clients
def test_an_undocumented_success_is_an_error(
    newest: Any, kind: Kind, server: Loopback
) -> None:
    server.answers.append(Answer(299, EMBEDDING))

    with pytest.raises(newest.UnexpectedStatusError):
        embed(newest, kind, {"endpoint": server.url, "api_key": "k"})


@both_clients
@pytest.mark.parametrize(
    ("answer", "pointer"),
    [
        ({**EMBEDDING, "data": [{"index": 0, "object": "e"}]}, "/data/0/embedding"),
        ({**EMBEDDING, "data": {}}, "/data"),
        ([], ""),
    ],
)
def test_an_answer_of_another_shape_is_said_to_be_one(
    newest: Any, kind: Kind, server: Loopback, answer: Any, pointer: str
) -> None:
    server.answers.append(Answer(200, answer))

    with pytest.raises(newest.DecodeError) as caught:
        embed(newest, kind, {"endpoint": server.url, "api_key": "k"})

    error: Any = caught.value
    assert pointer == error.pointer
    assert 200 == error.status


@both_clients
@pytest.mark.parametrize("where", ["client", "call"])
def test_a_slow_answer_is_a_timeout(
    newest: Any, kind: Kind, server: Loopback, where: str
) -> None:
    server.answers.append(Answer(200, EMBEDDING, delay=0.5))
    settings: dict[str, Any] = {"endpoint": server.url, "api_key": "k"}
    options: dict[str, Any] = {}
    (settings if where == "client" else options)["timeout"] = 0.05

    with pytest.raises(newest.TimeoutError) as caught:
        embed(newest, kind, settings, max_retries=0, **options)

    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, newest.ApiError)


@both_clients
def test_a_server_that_is_not_there_is_a_connection_error(
    newest: Any, kind: Kind
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    settings = {"endpoint": f"http://127.0.0.1:{port}", "api_key": "k"}
    with pytest.raises(newest.ConnectionError) as caught:
        embed(newest, kind, settings, max_retries=0)

    assert isinstance(caught.value, ConnectionError)


@both_clients
@pytest.mark.parametrize("credential", [{"api_key": "k"}, {"credential": "t"}])
@pytest.mark.parametrize("status", [307, 308])
def test_a_redirect_to_another_origin_takes_no_credential_along(
    newest: Any,
    kind: Kind,
    server: Loopback,
    elsewhere: Loopback,
    credential: dict[str, str],
    status: int,
) -> None:
    away = {"Location": f"{elsewhere.url}/landing"}
    server.answers.append(Answer(status, headers=away))
    elsewhere.answers.append(Answer(body=EMBEDDING))

    embed(newest, kind, {"endpoint": server.url, **credential})

    assert "/landing" == elsewhere.last.target
    assert not {"api-key", "authorization", "cookie"} & set(elsewhere.last.headers)


@both_clients
def test_a_redirect_within_the_origin_keeps_the_credential(
    newest: Any, kind: Kind, server: Loopback
) -> None:
    server.answers = [
        Answer(307, headers={"Location": "/moved"}),
        Answer(body=EMBEDDING),
    ]

    embed(newest, kind, {"endpoint": server.url, "api_key": "k"})

    assert "/moved" == server.last.target
    assert "k" == server.last.headers["api-key"]
    assert b'{"input":"text"}' == server.last.body


# what the README says


def _examples() -> list[str]:
    return re.findall(r"```python\n(.*?)```", README.read_text(), flags=re.DOTALL)


def _any_answer(asked: Asked) -> Answer:
    if "/embeddings" in asked.target:
        return Answer(body=EMBEDDING)
    return Answer(body=CHAT)


@pytest.mark.parametrize("index", range(len(_examples())))
def test_examples_of_the_readme_run(
    azure: Any,
    server: Loopback,
    index: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server.answer = _any_answer
    _redirect_everything(monkeypatch, server.url)
    names: dict[str, Any] = {"__name__": "example"}

    exec(compile(_examples()[index], str(README), "exec"), names)
    if "main" in names:
        asyncio.run(names["main"]())

    called = "with " in _examples()[index]
    assert called == bool(server.asked)
    assert called == ("id='c'" in capsys.readouterr().out)


def _redirect_everything(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """Let every httpx2 client talk to the local server, whatever its URL says."""
    local = httpx2.URL(url)

    def localized(send: Callable[..., Any]) -> Callable[..., Any]:
        def sending(self: Any, request: httpx2.Request, **options: Any) -> Any:
            request.url = request.url.copy_with(
                scheme=local.scheme, host=local.host, port=local.port
            )
            return send(self, request, **options)

        return sending

    for kind in (httpx2.Client, httpx2.AsyncClient):
        monkeypatch.setattr(kind, "send", localized(kind.send))
