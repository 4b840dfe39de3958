"""Every block of docs/auth.md, run with azure-identity and token endpoints of ours."""

# azure-identity insists on https for its authority. Its transport is told to call the
# loopback instead: what it sends and reads is otherwise its own.

from __future__ import annotations

import importlib
import json
import re
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.conformance.misbehaving import ANSWER

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "auth.md"
PACKAGE = ROOT / "generated" / "azure-openai"

# Heading -> what proves the caller, and what the token endpoint was asked with.
EXPECTED = {
    "A key": ("api-key", "the-key", None),
    "A token of Microsoft Entra ID that you have": (
        "authorization",
        "Bearer a-token-at-hand",
        None,
    ),
    "A service principal": (
        "authorization",
        "Bearer token-of-client_credentials",
        {"client_secret": "the-secret"},
    ),
    "A managed identity": (
        "authorization",
        "Bearer token-of-identity",
        {"resource": "https://cognitiveservices.azure.com"},
    ),
    "A workload identity": (
        "authorization",
        "Bearer token-of-client_credentials",
        {"client_assertion": "the-federated-token"},
    ),
    "Asynchronous clients": (
        "authorization",
        "Bearer token-of-identity",
        {"client_id": "the-client"},
    ),
}

pytestmark = pytest.mark.slow


def blocks() -> dict[str, str]:
    """Return the code of the document by heading."""
    text = DOCUMENT.read_text(encoding="utf-8")
    found = {}
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        heading = section.partition("\n")[0]
        for code in re.findall(r"```python\n(.*?)```", section, re.DOTALL):
            found[heading] = code
    return found


class Handler(BaseHTTPRequestHandler):
    """Plays the service, Entra ID's token endpoint and the identity endpoint."""

    server: Loopback

    def do_GET(self) -> None:
        self._answered({})

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length", 0))
        self._answered(parse_qs(self.rfile.read(length).decode("utf-8", "replace")))

    def _answered(self, form: dict[str, list[str]]) -> None:
        address = urlsplit(self.path)
        asked = {**parse_qs(address.query), **form}
        if "/deployments/" in address.path:
            self.server.calls.append(dict(self.headers.items()))
            self._send(ANSWER)
        elif address.path.endswith("/oauth2/v2.0/token"):
            self.server.asked.append(asked)
            kind = asked["grant_type"][0]
            self._send(_token(f"token-of-{kind}"))
        elif address.path.endswith("/identity"):
            self.server.asked.append(asked)
            expires = str(int(time.time()) + 3600)
            token = {**_token("token-of-identity"), "expires_on": expires}
            self._send({**token, "resource": "https://cognitiveservices.azure.com"})
        elif address.path.endswith("/openid-configuration"):
            tenant = "https://login.microsoftonline.com/the-tenant"
            self._send(
                {
                    "issuer": f"{tenant}/v2.0",
                    "authorization_endpoint": f"{tenant}/oauth2/v2.0/authorize",
                    "token_endpoint": f"{tenant}/oauth2/v2.0/token",
                    "tenant_region_scope": None,
                }
            )
        elif address.path.endswith("/discovery/instance"):
            self._send({"tenant_discovery_endpoint": "", "metadata": []})
        else:
            self.send_error(404, self.path)

    def _send(self, value: object) -> None:
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        del format, args


class Loopback(ThreadingHTTPServer):
    """The server, and what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.calls: list[dict[str, str]] = []
        self.asked: list[dict[str, list[str]]] = []

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.server_address[1]}"


def _token(text: str) -> dict[str, object]:
    return {"token_type": "Bearer", "expires_in": 3600, "access_token": text}


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    server = Loopback()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def recipe(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Loopback:
    """Return the server, with the environment that the recipes read."""
    pytest.importorskip("azure.identity", reason="azure-identity is not installed")
    pytest.importorskip("aiohttp", reason="aiohttp is not installed")
    federated = tmp_path / "token"
    federated.write_text("the-federated-token", encoding="ascii")
    for name, value in {
        "AZURE_OPENAI_ENDPOINT": loopback.url,
        "AZURE_OPENAI_API_KEY": "the-key",
        "AZURE_OPENAI_AD_TOKEN": "a-token-at-hand",
        "AZURE_TENANT_ID": "the-tenant",
        "AZURE_CLIENT_ID": "the-client",
        "AZURE_CLIENT_SECRET": "the-secret",
        "AZURE_FEDERATED_TOKEN_FILE": str(federated),
        "IDENTITY_ENDPOINT": f"{loopback.url}/identity",
        "IDENTITY_HEADER": "the-identity-header",
    }.items():
        monkeypatch.setenv(name, value)
    transport: Any = importlib.import_module("azure.core.pipeline.transport")
    kind = transport.RequestsTransport
    send = kind.send

    def rerouted(self: Any, request: Any, **options: Any) -> Any:
        for origin in re.findall(r"^https://[^/]+", request.url):
            request.url = loopback.url + request.url.removeprefix(origin)
        return send(self, request, **options)

    monkeypatch.setattr(kind, "send", rerouted)
    monkeypatch.syspath_prepend(str(PACKAGE))
    return loopback


def test_the_document_has_the_recipes_that_are_run() -> None:
    assert list(EXPECTED) == list(blocks())


@pytest.mark.filterwarnings("ignore")  # azure-identity's own, of msal and of sockets
@pytest.mark.parametrize("heading", EXPECTED)
def test_recipe_proves_who_calls(
    heading: str, recipe: Loopback, capsys: pytest.CaptureFixture[str]
) -> None:
    header, proof, asked = EXPECTED[heading]

    code = compile(blocks()[heading], f"{DOCUMENT.name}: {heading}", "exec")
    exec(code, {"__name__": "__main__"})

    assert "All is well." in capsys.readouterr().out
    assert [proof] == [
        value
        for call in recipe.calls
        for name, value in call.items()
        if name.lower() == header
    ]
    if asked is None:
        assert recipe.asked == []
    else:
        assert len(recipe.asked) == 1
        for name, value in asked.items():
            assert [value] == recipe.asked[0][name]


@pytest.mark.filterwarnings("ignore")
def test_token_is_asked_for_once(recipe: Loopback) -> None:
    """Both the credential and the client keep it."""
    azure: Any = importlib.import_module("azure.identity")
    client_module: Any = importlib.import_module("azure_openai.v2024_10_21")
    credential = azure.ClientSecretCredential("the-tenant", "the-client", "the-secret")

    with credential, client_module.Client(recipe.url, credential=credential) as client:
        for _ in range(3):
            client.chat.completions.create("gpt-4o", messages=[])

    assert 3 == len(recipe.calls)
    assert 1 == len(recipe.asked)
    assert ["https://cognitiveservices.azure.com/.default"] in [
        [scope for scope in recipe.asked[0]["scope"][0].split() if "cogn" in scope]
    ]
