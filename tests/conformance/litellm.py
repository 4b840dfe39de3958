"""LiteLLM's proxy, called as an Azure OpenAI server and by its own document.

    python -m tests.conformance.litellm [--scenarios FILE]

Our clients and the openai package make the calls of `fixtures/litellm_calls.json`
(or of another table of that form), and what comes of them is compared. Then a client is
generated from the document that the proxy serves, and calls what needs no model and no
database.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.behaviour.calls import reach
from tests.conformance.aimock import clients
from tests.conformance.environments import environment
from tests.conformance.mocked import ClientModule, client_of
from tests.conformance.outcomes import Outcomes
from tests.conformance.places import Absent, shared
from tests.conformance.servers import Server
from tests.conformance.twins import Twins, official_answers

__all__ = ["EXCUSES", "main", "run", "serving"]

EXCUSES: dict[str, str] = {
    r"\w+: (tools|slow) \[a?sync\]": (
        "the proxy tells the model as the body has it, where only the official package "
        "repeats the deployment, else the model that stands behind it"
    ),
}

KEY = "sk-test"
_TABLE = Path(__file__).parent / "fixtures" / "litellm_calls.json"


@contextmanager
def serving(*, install: bool = True) -> Iterator[Server]:
    """Run the proxy with the configuration beside the project."""
    programs = environment("litellm", "litellm[proxy]==1.106.2", install=install)
    config = shared("servers/litellm-config.yaml")
    command = [
        *(str(programs / "python"), str(programs / "litellm")),
        *("--config", str(config), "--host", "127.0.0.1", "--port", "{port}"),
        *("--num_workers", "1"),
    ]
    settings = {
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
        "LITELLM_TELEMETRY": "False",
        "PYTHONPATH": str(config.parent),  # where `conf_auth` lies
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    with Server(
        "litellm",
        command,
        environment=settings,
        ready="/health/liveliness",
        patience=180,
    ) as server:
        yield server


def run(
    calls: Sequence[Mapping[str, Any]],
    *,
    own: Sequence[Mapping[str, Any]] = (),
    install: bool = True,
) -> Outcomes:
    """Return what came of `calls`, and of `own` by the client of its own document."""
    outcomes = Outcomes(title="litellm", excuses=EXCUSES)
    with (
        tempfile.TemporaryDirectory(prefix="apistrata-litellm-") as name,
        clients(Path(name)) as ours,
        serving(install=install) as server,
    ):
        for label, (version, client) in ours.items():
            official = official_answers(
                calls, url=server.url, key=KEY, version=version, install=install
            )
            twins = Twins(client=client, label=label, url=server.url, key=KEY)
            twins.compare(calls, official, outcomes)
        _own_document(server, own, Path(name), outcomes)
    return outcomes


def _own_document(
    server: Server, own: Sequence[Mapping[str, Any]], folder: Path, outcomes: Outcomes
) -> None:
    document = folder / "own.json"
    with urllib.request.urlopen(f"{server.url}/openapi.json", timeout=120) as response:
        document.write_bytes(response.read())
    paths = json.loads(document.read_bytes())["paths"]
    outcomes.figures["paths of its own document"] = len(paths)
    target = folder / "own"
    with client_of(document, package="proxied", folder=target) as client:
        outcomes.figures["operations of its own document"] = len(client.methods)
        for call in own:
            for kind in ("sync", "async"):
                name = f"own document: {call['name']} [{kind}]"
                try:
                    value = _called(client, server.url, call, kind)
                except Exception as error:
                    outcomes.note(name, f"{type(error).__name__}: {error}")
                else:
                    outcomes.note(name, _unlike(value, call.get("answer")))


def _called(client: ClientModule, url: str, call: Mapping[str, Any], kind: str) -> Any:
    method = client.methods[call["method"], call["path"]]
    settings = {
        "base_url": url,
        "headers": {"authorization": f"Bearer {KEY}"},
        "max_retries": 0,
        "timeout": 20,
    }
    names = dict(client.credentials(key=KEY))
    keywords: dict[str, Any] = {}
    for place, value in call.get("parameters", {}).items():
        location, _, wire_name = place.partition(" ")
        keywords[method.parameters[location, wire_name]] = value
    body = call.get("body")
    if body is not None and method.body is not None:
        keywords[method.body] = body
    elif body is not None:
        known = method.members
        keywords |= {known[name]: body[name] for name in body if name in known}
        extra = {name: value for name, value in body.items() if name not in known}
        if extra:
            keywords["extra_body"] = extra
    codec = client.runtime("codec")
    encode = codec.encoder("Any", models=client.models, direction="response")
    if kind == "sync":
        with client.module.Client(**settings, **names) as made:
            return encode(reach(made, method.call)(**keywords))

    async def run_async() -> Any:
        async with client.module.AsyncClient(**settings, **names) as made:
            return encode(await reach(made, method.call)(**keywords))

    return asyncio.run(run_async())


def _unlike(value: Any, wanted: Any) -> str:
    """Return where `value` lacks what is `wanted` of it."""
    if isinstance(wanted, dict) and isinstance(value, Mapping):
        for name, item in wanted.items():
            if name not in value:
                return f"{name} is missing"
            problem = _unlike(value[name], item)
            if problem:
                return f"{name}: {problem}"
        return ""
    if isinstance(wanted, list) and isinstance(value, list):
        if len(value) < len(wanted):
            return f"{len(value)} items, not {len(wanted)}"
        found = (_unlike(one, two) for one, two in zip(value, wanted, strict=False))
        return next(filter(None, found), "")
    return "" if wanted is None or value == wanted else f"{value!r}, not {wanted!r}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.conformance.litellm", description=__doc__
    )
    parser.add_argument("--scenarios", type=Path, help="another table of calls")
    given = parser.parse_args(arguments)
    try:
        table = json.loads((given.scenarios or _TABLE).read_text(encoding="utf-8"))
        return run(table["calls"], own=table["own"]).told()
    except Absent as absent:
        print(absent, file=sys.stderr)
        return 2


if __name__ == "__main__":
    raise SystemExit(main())
