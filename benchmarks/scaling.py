"""`benchmarks scaling`: what every published document costs us, and costs a peer."""

# One cold run of each tool on each document. Single runs are noisy; three hundred of
# them beside each other are not.

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.installs import is_installed, take_copy
from benchmarks.measure import Cost, measure
from benchmarks.outputs import count_endpoint_modules
from benchmarks.peers import PEERS
from benchmarks.places import ROOT, RUNS, TREE, venv_program

__all__ = ["PEER", "Row", "Run", "measure_scaling", "rows_of"]

# In the summary line of our own generator.
_SUMMARY = re.compile(r"([\d,]+) operations?, (?:([\d,]+) generated)?")
PEER = PEERS[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of a tool; `operations` are those that it wrote."""

    cpu: float
    peak_bytes: int
    exit_code: int
    operations: int

    @property
    def is_usable(self) -> bool:
        """Whether there is something to compare."""
        return self.exit_code == 0 and self.operations > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One document; `operations` are those in it, None of `peer` was not asked."""

    name: str
    dialect: str
    size: int
    operations: int
    ours: Run
    peer: Run | None = None


def measure_scaling(corpora: Path, *, timeout: int, with_peer: bool) -> Iterator[Row]:
    """Yield a row for each document below `corpora` when it has been measured."""
    take_copy()
    probe = ROOT / "benchmarks" / "probes" / "listing.py"
    listed = subprocess.run(
        [sys.executable, probe, corpora], check=True, capture_output=True, text=True
    )
    folder = RUNS / "scaling"
    with_peer = with_peer and is_installed(PEER.venv)
    for facts in json.loads(listed.stdout):
        source = corpora / facts["name"]
        ours, operations = _run_ours(
            source, folder / "ours", corpora=corpora, timeout=timeout
        )
        peer = None
        # It refuses Swagger 2.0, which says nothing of cost.
        if with_peer and facts["dialect"].startswith("3."):
            peer = _run_peer(source, folder / "peer", timeout=timeout)
        yield Row(operations=operations, ours=ours, peer=peer, **facts)


def rows_of(values: Sequence[Mapping[str, object]]) -> list[Row]:
    """Return the rows that were saved as JSON."""
    return [_row(dict(value)) for value in values]


def _row(value: dict[str, object]) -> Row:
    ours, peer = value.pop("ours"), value.pop("peer")
    assert isinstance(ours, dict)
    return Row(
        ours=Run(**ours),
        peer=Run(**peer) if isinstance(peer, dict) else None,
        **value,  # type: ignore[arg-type]  # JSON's values, checked by their use
    )


def _run_ours(
    source: Path, folder: Path, *, corpora: Path, timeout: int
) -> tuple[Run, int]:
    """Return our run, and how many operations the document has.

    It is started where references may lead anywhere in the corpora.
    """
    options = ("--spec", source, "--package", "bench_pkg", "--output", folder / "out")
    cost = _run(
        [
            venv_program("apistrata"),
            *("-m", "generator", "generate", "--no-cache"),
            *options,
        ],
        folder,
        start=corpora,
        timeout=timeout,
        environment={"PYTHONPATH": str(TREE)},
    )
    found = _SUMMARY.search(cost.output)
    counts = [
        int((text or "0").replace(",", ""))
        for text in (found.groups() if found else ("0", "0"))
    ]
    return _as_run(cost, counts[1]), counts[0]


def _run_peer(source: Path, folder: Path, *, timeout: int) -> Run:
    output = folder / "out"
    # Tools look for the formatter that was installed with them.
    path = f"{venv_program(PEER.venv).parent}:/usr/local/bin:/usr/bin:/bin"
    cost = _run(
        PEER.command(source, output),
        folder,
        start=folder,
        timeout=timeout,
        environment={"PATH": path},
    )
    return _as_run(cost, count_endpoint_modules(output)[0])


def _run(
    command: Sequence[str | Path],
    folder: Path,
    *,
    start: Path,
    timeout: int,
    environment: Mapping[str, str],
) -> Cost:
    """Run `command` in `start`, after `folder` was made empty for its output."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "out").mkdir(parents=True)
    return measure(command, timeout=timeout, folder=start, environment=environment)


def _as_run(cost: Cost, operations: int) -> Run:
    return Run(
        cpu=cost.cpu,
        peak_bytes=cost.peak_bytes,
        exit_code=cost.exit_code,
        operations=operations,
    )
