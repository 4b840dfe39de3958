"""aimock, an Azure OpenAI server without a model, called by our clients and openai's.

    python -m tests.conformance.aimock [--scenarios FILE]

The table of calls is `fixtures/twin_calls.json`, or one of the same form; what the
server answers is `fixtures/aimock.json` beside it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from generator.python import version_module
from tests.conformance.mocked import ClientModule, imported
from tests.conformance.npm import npm_folder
from tests.conformance.outcomes import Outcomes
from tests.conformance.places import ROOT, SHARED, Absent
from tests.conformance.servers import Server, loopback_node
from tests.conformance.twins import Twins, fetched, official_answers

__all__ = ["EXCUSES", "KEY", "clients", "main", "run", "serving"]

EXCUSES: dict[str, str] = {
    r"\w+: a deployment to be quoted \[a?sync\]": (
        "aimock tells the model by the body, where only the official package repeats "
        "it, else by the path, which it does not unquote"
    ),
}

KEY = "key-1"
_FIXTURES = Path(__file__).parent / "fixtures"
_PUBLISHED = "2025-03-01-preview"
_OURS = "2024-10-21"
_MANIFEST = """\
version: 1
apis:
  published:
    title: Azure OpenAI as published
    specs: specs/{version}/
    package: published
    overlays:
      - file: overlay.yaml
"""


@contextmanager
def serving(fixtures: Path, *, install: bool = True) -> Iterator[Server]:
    """Run aimock with these answers."""
    folder = npm_folder("aimock", "@copilotkit/aimock@1.43.0", install=install)
    program = folder / "node_modules" / ".bin" / "llmock"
    command = (str(program), "-h", "127.0.0.1", "-p", "{port}", "-f", str(fixtures))
    environment = {**loopback_node(), "AIMOCK_API_KEYS": KEY}
    with Server("aimock", (*command, "--strict"), environment=environment) as server:
        yield server


@contextmanager
def clients(folder: Path) -> Iterator[dict[str, tuple[str, ClientModule]]]:
    """Give our clients by label, each with its api-version, made below `folder`."""
    with ExitStack() as stack:
        command = [sys.executable, "-m", "generator", "generate", "azure-openai"]
        subprocess.run(
            [*command, "--version", _OURS, "--output", folder / "own", "--quiet"],
            cwd=ROOT,
            check=True,
        )
        own = stack.enter_context(
            imported(
                folder / "own" / "azure-openai", "azure_openai", version_module(_OURS)
            )
        )
        found = {"ours": (_OURS, own)}
        document = (
            SHARED.parent / "corpora" / "azure-openai" / _PUBLISHED / "inference.json"
        )
        if document.is_file():
            found["published"] = (
                _PUBLISHED,
                stack.enter_context(_published(document, folder / "published")),
            )
        yield found


@contextmanager
def _published(document: Path, folder: Path) -> Iterator[ClientModule]:
    """Generate from a published document and an overlay of ours, by a manifest."""
    specs = folder / "specs" / _PUBLISHED
    specs.mkdir(parents=True)
    shutil.copy(document, specs / "inference.json")
    shutil.copy(_FIXTURES / "published-overlay.yaml", folder / "overlay.yaml")
    (folder / "apistrata.yaml").write_text(_MANIFEST, encoding="utf-8")
    command = [sys.executable, "-m", "generator", "generate", "--manifest"]
    subprocess.run(
        [*command, folder / "apistrata.yaml", "--quiet"], cwd=ROOT, check=True
    )
    with imported(
        folder / "generated" / "published", "published", version_module(_PUBLISHED)
    ) as client:
        yield client


def run(
    calls: Sequence[Mapping[str, Any]],
    *,
    fixtures: Path = _FIXTURES / "aimock.json",
    install: bool = True,
) -> Outcomes:
    """Return what came of `calls`."""
    outcomes = Outcomes(title="aimock", excuses=EXCUSES)
    with (
        tempfile.TemporaryDirectory(prefix="apistrata-aimock-") as name,
        clients(Path(name)) as ours,
    ):
        for label, (version, client) in ours.items():
            # A server each, so that answers which come once do so for both.
            with serving(fixtures, install=install) as server:
                official = official_answers(
                    calls, url=server.url, key=KEY, version=version, install=install
                )
                twins = Twins(
                    client=client,
                    label=label,
                    url=server.url,
                    key=KEY,
                    journal=partial(_journal, server.url),
                )
                twins.compare(calls, official, outcomes)
    return outcomes


def _journal(url: str, test: str) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = fetched(
        f"{url}/__aimock/journal?testId={quote(test)}", key=KEY
    )
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.conformance.aimock", description=__doc__
    )
    parser.add_argument("--scenarios", type=Path, help="another table of calls")
    parser.add_argument("--answers", type=Path, help="other fixtures for the server")
    given = parser.parse_args(arguments)
    table = given.scenarios or _FIXTURES / "twin_calls.json"
    try:
        calls = json.loads(table.read_text(encoding="utf-8"))
        fixtures = given.answers or _FIXTURES / "aimock.json"
        return run(calls, fixtures=fixtures).told()
    except Absent as absent:
        print(absent, file=sys.stderr)
        return 2


if __name__ == "__main__":
    raise SystemExit(main())
