"""Faults of servers and networks, and what clients make of them.

    python -m tests.conformance.faults [--scenarios FILE]

A server of ours that misbehaves, mitmproxy's injected faults before aimock, and httpbin
called by a client of its own Swagger 2.0 document. Every call has to end within its
time, with the value or with the error that the table names; nothing may hang or be
lost. The table is `fixtures/faults.json`, or one of the same form.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from tests.behaviour.calls import reach
from tests.conformance.aimock import KEY, clients
from tests.conformance.aimock import serving as serving_aimock
from tests.conformance.environments import environment
from tests.conformance.misbehaving import Misbehaving
from tests.conformance.mocked import ClientModule, client_of
from tests.conformance.outcomes import Outcomes
from tests.conformance.places import Absent, shared
from tests.conformance.servers import Server

__all__ = ["EXCUSES", "main", "run"]

EXCUSES: dict[str, str] = {}

_TABLE = Path(__file__).parent / "fixtures" / "faults.json"
_PACKAGES = ("mitmproxy==11.0.2", "httpbin[mainapp]==0.10.4", "gunicorn")
_CHAT = ("POST", "/deployments/{deployment-id}/chat/completions")
_PATIENCE = 15.0
"""Seconds beyond its time after which a call counts as hanging."""
_MINUTE = 60.0


def run(table: Mapping[str, Any], *, install: bool = True) -> Outcomes:
    """Return what came of the scenarios of `table`."""
    outcomes = Outcomes(title="faults", excuses=EXCUSES)
    with tempfile.TemporaryDirectory(prefix="apistrata-faults-") as name:
        with clients(Path(name)) as ours:
            _, client = ours["ours"]
            _misbehaving(client, table.get("misbehaving", ()), outcomes)
            if table.get("mitmproxy"):
                _mitmproxy(client, table["mitmproxy"], outcomes, install=install)
        if table.get("httpbin"):
            folder = Path(name, "httpbin")
            _httpbin(folder, table["httpbin"], outcomes, install=install)
    return outcomes


def _misbehaving(
    client: ClientModule, scenarios: Sequence[Mapping[str, Any]], outcomes: Outcomes
) -> None:
    with Misbehaving() as other, Misbehaving(other) as server:
        for scenario in scenarios:
            for kind in ("sync", "async"):
                label = f"misbehaving: {scenario['name']} [{kind}]"
                other.heads.clear()
                options = {
                    **scenario.get("options", {}),
                    "extra_headers": {"x-test-id": label.replace(" ", "-")},
                }
                settings = _settings(client, server.url, options)
                problem = _tried(
                    scenario,
                    partial(
                        _chat,
                        client,
                        kind,
                        settings,
                        scenario,
                        options,
                        scenario["does"],
                    ),
                )
                if not problem and scenario.get("keyless"):
                    problem = _keyless(other.heads)
                outcomes.note(label, problem)


def _keyless(heads: Sequence[bytes]) -> str:
    if not heads:
        return "the redirect was not followed"
    head = heads[0].lower()
    return "the key went along" if b"api-key" in head or b"secret" in head else ""


def _mitmproxy(
    client: ClientModule,
    scenarios: Sequence[Mapping[str, Any]],
    outcomes: Outcomes,
    *,
    install: bool,
) -> None:
    programs = environment("faults", *_PACKAGES, install=install)
    fixtures = _TABLE.parent / "aimock.json"
    with ExitStack() as stack:
        aimock = stack.enter_context(serving_aimock(fixtures, install=install))
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        command = [
            *(str(programs / "python"), str(programs / "mitmdump"), "-q"),
            *("--mode", f"reverse:{aimock.url}", "--listen-host", "127.0.0.1"),
            *("-p", "{port}", "-s", str(shared("servers/mitm_faults.py"))),
            *("--set", "http2=false", "--set", f"confdir={folder}"),
        ]
        proxy = stack.enter_context(Server("mitmproxy", command, ready=None))
        for scenario in scenarios:
            for kind in ("sync", "async"):
                label = f"mitmproxy: {scenario['name']} [{kind}]"
                options = dict(scenario.get("options", {}))
                options["extra_headers"] = {
                    "x-fault": scenario["fault"],
                    "x-case": label.replace(" ", "-"),
                    "x-test-id": label,
                }
                settings = _settings(client, f"{proxy.url}/openai", options)
                problem = _tried(
                    scenario,
                    partial(_chat, client, kind, settings, scenario, options, "gpt-4o"),
                )
                outcomes.note(label, problem)


def _settings(
    client: ClientModule, url: str, options: Mapping[str, Any]
) -> dict[str, Any]:
    return {
        "api_key": KEY,
        "base_url": url,
        "timeout": options.get("timeout", 10.0),
        "max_retries": options.get("max_retries", 0),
    }


def _chat(
    client: ClientModule,
    kind: str,
    settings: Mapping[str, Any],
    scenario: Mapping[str, Any],
    options: Mapping[str, Any],
    deployment: str,
) -> list[Any]:
    """Return the items of a stream, or the values of as many calls as are wanted."""
    method = client.methods[_CHAT]
    keywords = {
        "deployment_id": deployment,
        "messages": [{"role": "user", "content": "greet"}],
        **options,
    }
    if scenario.get("stream"):
        keywords["stream"] = True
    times = scenario.get("times", 1)
    items: list[Any] = []
    if kind == "sync":
        with client.module.Client(**settings) as made:
            for _ in range(times):
                answer = reach(made, method.call)(**keywords)
                if not scenario.get("stream"):
                    items.append(answer)
                    continue
                with answer:
                    _gather(items, answer)
        return items

    async def run_async() -> list[Any]:
        async with client.module.AsyncClient(**settings) as made:
            for _ in range(times):
                answer = await reach(made, method.call)(**keywords)
                if not scenario.get("stream"):
                    items.append(answer)
                    continue
                async with answer:
                    try:
                        async for _item in answer:
                            items.append(None)
                    except Exception as error:
                        error.items = len(items)  # type: ignore[attr-defined]  # noted
                        raise
        return items

    return asyncio.run(run_async())


def _gather(items: list[Any], answer: Iterator[Any]) -> None:
    try:
        for _ in answer:
            items.append(None)
    except Exception as error:
        error.items = len(items)  # type: ignore[attr-defined]  # noted on it
        raise


def _tried(scenario: Mapping[str, Any], work: Callable[[], Any]) -> str:
    """Return what is wrong with what came of `work`, which must not hang."""
    came: dict[str, Any] = {}

    def attempt() -> None:
        try:
            came["value"] = work()
        except Exception as error:
            came["error"] = error

    within = float(scenario.get("within", _MINUTE))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.monotonic()
    thread = threading.Thread(target=attempt, daemon=True)
    thread.start()
    thread.join(within + _PATIENCE)
    seconds = time.monotonic() - began
    if thread.is_alive():
        return f"it hangs: no end after {seconds:.1f} s"
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    if grown > scenario.get("memory", 1000):
        return f"the process grew by {grown:.0f} MB"
    if seconds > within:
        return f"it took {seconds:.1f} s, not {within} s at most; {_shown(came)}"
    return _unexpected(scenario, came)


def _unexpected(scenario: Mapping[str, Any], came: Mapping[str, Any]) -> str:
    expected = scenario["expect"]
    error = came.get("error")
    count = scenario.get("items")
    if error is None:
        if "value" not in expected.split("|"):
            return f"expected {expected}; {_shown(came)}"
        if count is not None and len(came["value"]) != count:
            return f"{len(came['value'])} items, not {count}"
        return ""
    if type(error).__name__ not in expected.split("|"):
        return f"expected {expected}; {_shown(came)}"
    found = getattr(error, "items", None)
    if count is not None and found is not None and found != count:
        return f"{found} items before the error, not {count}"
    return ""


def _shown(came: Mapping[str, Any]) -> str:
    error = came.get("error")
    if error is None:
        return f"a value came: {str(came.get('value'))[:100]}"
    return f"{type(error).__name__} came: {error}"


def _httpbin(
    folder: Path,
    scenarios: Sequence[Mapping[str, Any]],
    outcomes: Outcomes,
    *,
    install: bool,
) -> None:
    with serving_httpbin(install=install) as server:
        folder.mkdir(parents=True)
        document = folder / "spec.json"
        with urllib.request.urlopen(f"{server.url}/spec.json", timeout=20) as response:
            document.write_bytes(response.read())
        with client_of(document, package="bin_client", folder=folder) as client:
            outcomes.figures["operations of httpbin"] = len(client.methods)
            for scenario in scenarios:
                for kind in ("sync", "async"):
                    problem = _tried(
                        scenario,
                        partial(_called, client, kind, server.url, scenario),
                    )
                    outcomes.note(f"httpbin: {scenario['name']} [{kind}]", problem)


@contextmanager
def serving_httpbin(*, install: bool = True) -> Iterator[Server]:
    """Run httpbin."""
    programs = environment("faults", *_PACKAGES, install=install)
    command = [
        *(str(programs / "python"), "-m", "gunicorn", "-b", "127.0.0.1:{port}"),
        *("-k", "gthread", "--threads", "8", "httpbin:app"),
    ]
    with Server("httpbin", command, ready="/ip") as server:
        yield server


def _called(
    client: ClientModule, kind: str, url: str, scenario: Mapping[str, Any]
) -> list[Any]:
    method = client.methods[scenario["method"], scenario["path"]]
    keywords = dict(scenario.get("options", {}))
    for place, value in scenario.get("parameters", {}).items():
        location, _, wire_name = place.partition(" ")
        keywords[method.parameters[location, wire_name]] = value
    settings = {"base_url": url, "timeout": 10.0, "max_retries": 0}
    if kind == "sync":
        with client.module.Client(**settings) as made:
            return [reach(made, method.call)(**keywords)]

    async def run_async() -> list[Any]:
        async with client.module.AsyncClient(**settings) as made:
            return [await reach(made, method.call)(**keywords)]

    return asyncio.run(run_async())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.conformance.faults", description=__doc__
    )
    parser.add_argument("--scenarios", type=Path, help="another table")
    parser.add_argument(
        "--only", choices=("misbehaving", "mitmproxy", "httpbin"), help="one server"
    )
    given = parser.parse_args(arguments)
    try:
        table = json.loads((given.scenarios or _TABLE).read_text(encoding="utf-8"))
        if given.only is not None:
            table = {given.only: table[given.only]}
        return run(table).told()
    except Absent as absent:
        print(absent, file=sys.stderr)
        return 2


if __name__ == "__main__":
    raise SystemExit(main())
