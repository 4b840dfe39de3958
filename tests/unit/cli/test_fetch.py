"""`apistrata fetch`, and references that lead to what it got."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.manifest import read_manifest
from generator.pipeline import read_model
from generator.projects import plan_projects
from tests.unit.cli.conftest import Run

COMMON = "Error:\n  type: object\n  properties:\n    code: {type: string}\n"


class Server(ThreadingHTTPServer):
    text = COMMON
    asked = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Server)
        self.server.asked += 1
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "http://example.org/common.yaml")
            self.end_headers()
            return
        data = self.server.text.encode()
        self.send_response(200 if self.path == "/common.yaml" else 404)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(("127.0.0.1", 0), Handler) as found:
        thread = threading.Thread(target=found.serve_forever)
        thread.start()
        yield found
        found.shutdown()
        thread.join()


def project(folder: Path, url: str, *, text: str = COMMON) -> Path:
    digest = hashlib.sha256(text.encode()).hexdigest()
    (folder / "specs/1").mkdir(parents=True, exist_ok=True)
    (folder / "specs/1/api.yaml").write_text(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n"
        "      operationId: a\n      responses:\n        '200':\n"
        "          description: d\n          content:\n            application/json:\n"
        f"              schema: {{$ref: '{url}#/Error'}}\n"
    )
    manifest = folder / "apistrata.yaml"
    manifest.write_text(
        f"version: 1\npins:\n  - url: {url}\n    file: specs/common.yaml\n"
        f"    sha256: {digest}\napis:\n  t:\n    specs: specs/{{version}}/\n"
    )
    return manifest


def said(manifest: Path) -> tuple[list[str], list[str]]:
    """Return the codes of what is said, and the names of properties that are read."""
    diagnostics = Diagnostics()
    read = read_manifest(manifest, diagnostics=diagnostics)
    assert read is not None
    (planned,) = plan_projects(read.apis[0], output=read.output)
    task = planned.task(planned.versions[0], manifest=read)
    api = read_model(task, diagnostics)
    names = [] if api is None else [str(item.id) for item in api.definitions]
    return [item.code for item in diagnostics], names


def test_a_reference_leads_to_the_copy(
    tmp_path: Path, server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    manifest = project(tmp_path, f"{server.address}/common.yaml")

    ending = run("fetch")

    assert ending.code == 0
    assert "1 pinned: 1 written" in ending.err
    assert (tmp_path / "specs/common.yaml").read_text() == COMMON
    codes, names = said(manifest)
    assert codes == []
    assert any(name.endswith("/Error") for name in names)
    assert run("fetch").code == 0
    assert server.asked == 1


def test_without_the_copy_the_reference_says_how_to_get_it(tmp_path: Path) -> None:
    codes, _ = said(project(tmp_path, "https://example.org/common.yaml"))

    assert codes == ["ref-unresolved"]


def test_an_edited_copy_is_refused_and_got_again(
    tmp_path: Path, server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    manifest = project(tmp_path, f"{server.address}/common.yaml")
    (tmp_path / "specs/common.yaml").write_text(COMMON + "# mine\n")

    assert "pin-broken" in said(manifest)[0]
    assert run("fetch").code == 0
    assert said(manifest)[0] == []


def test_what_changed_there_is_not_taken_without_being_asked_for(
    tmp_path: Path, server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    project(tmp_path, f"{server.address}/common.yaml", text="something else")

    ending = run("fetch")

    assert ending.code == 1
    assert not (tmp_path / "specs/common.yaml").exists()
    ending = run("fetch", "--update")
    assert ending.code == 0
    assert hashlib.sha256(COMMON.encode()).hexdigest() in ending.out
    assert (tmp_path / "specs/common.yaml").read_text() == COMMON


@pytest.mark.parametrize(
    ("path", "why"), [("/nothing", "Not Found"), ("/away", "only https is asked")]
)
def test_what_does_not_come_is_told(
    tmp_path: Path,
    server: Server,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    path: str,
    why: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    project(tmp_path, f"{server.address}{path}")

    ending = run("fetch")

    assert ending.code == 2
    assert why in ending.err
