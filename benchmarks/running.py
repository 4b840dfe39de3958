"""`benchmarks runtime`: a generated package beside httpx2 and the official package."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.installs import ENVIRONMENTS, is_installed, take_copy
from benchmarks.measure import Cost, measure
from benchmarks.places import ROOT, RUNS, TREE, venv_program
from benchmarks.tables import (
    describe_machine,
    markdown_table,
    middle,
    number,
    ratio,
    size,
)

__all__ = ["RuntimeFigures", "measure_runtime", "runtime_tables"]

_SPEC = "azure-openai/2024-10-21/inference.json"
# Short turns, many of them: on a shared machine everything slows down for seconds at a
# time, and what is compared should slow down together.
_STARTS_PER_ROUND = 5
_PROBES_PER_ROUND = 3

_BARE, _OURS, _FAST = "httpx2 and json", "apistrata", "apistrata, msgspec"
_OFFICIAL = "openai"

_IMPORT = "from bench_pkg.v2024_10_21 import Client"
_CLIENT = f'{_IMPORT}\nclient = Client(endpoint="example.test", api_key="key")'
_OFFICIAL_CLIENT = """
from openai import AzureOpenAI
client = AzureOpenAI(
    azure_endpoint="https://example.test", api_key="key", api_version="2024-10-21"
)
"""
_ANSWER = """
import httpx2
def answer(request):
    return httpx2.Response(200, json={
        "id": "1", "object": "chat.completion", "created": 1, "model": "gpt",
        "choices": [{"index": 0, "finish_reason": "stop", "logprobs": None,
            "message": {"role": "assistant", "content": "Hi", "refusal": None}}],
    })
transport = httpx2.MockTransport(answer)
messages = [{"role": "user", "content": "Hi"}]
"""
_FIRST_CALL = f"""{_ANSWER}
{_IMPORT}
client = Client(endpoint="example.test", api_key="key", transport=transport)
made = client.chat_completions.create(deployment_id="gpt", messages=messages)
assert made.choices[0].message.content == "Hi"
"""
_OFFICIAL_FIRST_CALL = f"""{_ANSWER}
from openai import AzureOpenAI
client = AzureOpenAI(
    azure_endpoint="https://example.test", api_key="key", api_version="2024-10-21",
    http_client=httpx2.Client(transport=transport),
)
made = client.chat.completions.create(model="gpt", messages=messages)
assert made.choices[0].message.content == "Hi"
"""

# What is started, the environment it is started in, and the program.
_STARTS = (
    ("python, nothing else", "package", "pass"),
    ("import httpx2", "package", "import httpx2"),
    ("import httpx2, build a client", "package", "import httpx2; httpx2.Client()"),
    ("apistrata: import Client", "package", _IMPORT),
    ("apistrata: build a client", "package", _CLIENT),
    ("apistrata: first call", "package", _FIRST_CALL),
    ("apistrata, msgspec: first call", "package-msgspec", _FIRST_CALL),
    ("openai: import AzureOpenAI", "openai", "from openai import AzureOpenAI"),
    ("openai: build a client", "openai", _OFFICIAL_CLIENT),
    ("openai: first call", "openai", _OFFICIAL_FIRST_CALL),
)

_PROBES = (
    (_BARE, "package", "bare"),
    (_OURS, "package", "package"),
    (_FAST, "package-msgspec", "package"),
    (_OFFICIAL, "openai", "official"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RuntimeFigures:
    """`starts` by what was started; `probes` by the tool, then by the figure."""

    rounds: int
    starts: dict[str, tuple[Cost, ...]]
    probes: dict[str, dict[str, tuple[float, ...]]]

    def start(self, name: str) -> float:
        """Return the CPU seconds of a start."""
        return middle([cost.cpu for cost in self.starts[name]])

    def probe(self, tool: str, figure: str) -> float:
        """Return a figure of a tool, seconds or bytes."""
        return middle(self.probes[tool][figure])

    def as_json(self) -> dict[str, object]:
        """Return all figures, single runs included."""
        return {
            "machine": describe_machine(),
            "rounds": self.rounds,
            "versions": {
                environment.name: environment.versions()
                for environment in ENVIRONMENTS
                if is_installed(environment.name)
            },
            "starts": {
                name: [
                    {"wall": c.wall, "cpu": c.cpu, "peak_bytes": c.peak_bytes}
                    for c in costs
                ]
                for name, costs in self.starts.items()
            },
            "probes": self.probes,
        }


def measure_runtime(corpora: Path, *, rounds: int) -> RuntimeFigures | None:
    """Return the figures; None, saying so, where the document is absent."""
    source = corpora / _SPEC
    if not source.is_file():
        _say(f"skipped, there is no {_SPEC}")
        return None
    package = _generate(source)
    starts: dict[str, list[Cost]] = {}
    probes: dict[str, dict[str, list[float]]] = {}
    for index in range(rounds):
        _say(f"round {index + 1} of {rounds}: starts")
        for turn in range(_STARTS_PER_ROUND + 1):
            for name, venv, program in _STARTS:
                if is_installed(venv):
                    cost = _start(venv, program, package)
                    if turn or index:  # the very first one compiles
                        starts.setdefault(name, []).append(cost)
        for turn in range(_PROBES_PER_ROUND):
            _say(f"round {index + 1} of {rounds}: probes, turn {turn + 1}")
            for tool, venv, probe in _PROBES:
                if is_installed(venv):
                    found = probes.setdefault(tool, {})
                    for figure, value in _probe(venv, probe, package).items():
                        found.setdefault(figure, []).append(value)
    return RuntimeFigures(
        rounds=rounds,
        starts={name: tuple(costs) for name, costs in starts.items()},
        probes={
            tool: {figure: tuple(values) for figure, values in found.items()}
            for tool, found in probes.items()
        },
    )


def runtime_tables(figures: RuntimeFigures) -> str:
    """Return the figures as Markdown."""
    return "\n\n".join(
        [
            "### Start",
            _start_table(figures),
            "### A call over a mock transport",
            _call_table(figures),
            "### Decoding",
            _decode_table(figures),
            "### Memory of a decoded chat completion",
            _memory_table(figures),
        ]
    )


def _start_table(figures: RuntimeFigures) -> str:
    nothing = figures.start("python, nothing else")
    reference = figures.start("import httpx2")
    rows = [
        (
            name,
            number(figures.start(name) * 1e3),
            number((figures.start(name) - nothing) * 1e3),
            ratio(figures.start(name) - nothing, reference - nothing),
            ratio(figures.start(name), reference),
            size(middle([cost.peak_bytes for cost in figures.starts[name]])),
        )
        for name, _, _ in _STARTS
        if name in figures.starts
    ]
    head = ("start", "CPU ms", "above python", "x httpx2, above python")
    return markdown_table((*head, "x httpx2, whole", "peak MB"), rows)


def _call_table(figures: RuntimeFigures) -> str:
    bare = figures.probe(_BARE, "call")
    rows = []
    for tool in figures.probes:
        call = figures.probe(tool, "call")
        above = call - bare
        rows.append(
            (
                tool,
                number(call * 1e6),
                number(above * 1e6) if tool != _BARE else "-",
                ratio(call, bare),
                _less(figures, above) if tool != _BARE else "-",
            )
        )
    head = ("tool", "CPU us", "above httpx2", "x httpx2", "openai's above, x less")
    return markdown_table(head, rows)


def _less(figures: RuntimeFigures, above: float) -> str:
    if _OFFICIAL not in figures.probes:
        return "-"
    official = figures.probe(_OFFICIAL, "call") - figures.probe(_BARE, "call")
    return ratio(official, above)


def _decode_table(figures: RuntimeFigures) -> str:
    kinds = ("chat", "azure_chat", "embeddings")
    rows = []
    for tool in figures.probes:
        cells = []
        for kind in kinds:
            seconds = figures.probe(tool, kind)
            cells.append(f"{1 / seconds:,.0f}")
            cells.append(_against_official(figures, kind, seconds))
        rows.append((tool, *cells))
    head = ("tool", "chat /s", "x openai", "with filters /s", "x openai")
    return markdown_table((*head, "16 x 1536 floats /s", "x openai"), rows)


def _memory_table(figures: RuntimeFigures) -> str:
    rows = []
    for tool in figures.probes:
        cells = []
        for kind in ("chat_bytes", "azure_chat_bytes"):
            amount = figures.probe(tool, kind)
            cells.append(f"{amount:,.0f}")
            official = figures.probes.get(_OFFICIAL)
            cells.append(
                ratio(amount, figures.probe(_OFFICIAL, kind)) if official else "-"
            )
        rows.append((tool, *cells))
    head = ("tool", "chat, bytes", "x openai", "with filters, bytes", "x openai")
    return markdown_table(head, rows)


def _against_official(figures: RuntimeFigures, kind: str, seconds: float) -> str:
    if _OFFICIAL not in figures.probes:
        return "-"
    return ratio(figures.probe(_OFFICIAL, kind), seconds)


def _generate(source: Path) -> Path:
    """Return the folder that the generated package is imported from."""
    take_copy()
    output = RUNS / "runtime"
    cost = measure(
        [
            *(venv_program("apistrata"), "-m", "generator", "generate"),
            *("--spec", source, "--package", "bench_pkg", "--output", output),
        ],
        environment={"PYTHONPATH": str(TREE)},
    )
    if cost.exit_code:
        raise RuntimeError(f"generate failed: {cost.output[-500:]}")
    return output / "bench-pkg"


def _start(venv: str, program: str, package: Path) -> Cost:
    cost = measure(
        [venv_program(venv), "-c", program], environment={"PYTHONPATH": str(package)}
    )
    if cost.exit_code:
        raise RuntimeError(f"{program}\nfailed: {cost.output[-500:]}")
    return cost


def _probe(venv: str, probe: str, package: Path) -> dict[str, float]:
    cost = measure(
        [venv_program(venv), "-m", f"benchmarks.probes.{probe}"],
        environment={"PYTHONPATH": f"{ROOT}:{package}"},
    )
    if cost.exit_code:
        raise RuntimeError(f"{probe} failed: {cost.output[-500:]}")
    figures: dict[str, float] = json.loads(cost.output.splitlines()[-1])
    return figures


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
