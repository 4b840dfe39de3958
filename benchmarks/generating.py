"""`benchmarks generate`: our generator beside its peers on published documents."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from benchmarks.documents import Document, Prepared, prepare
from benchmarks.installs import ENVIRONMENTS, is_installed, take_copy
from benchmarks.measure import Cost, measure
from benchmarks.ours import SCENARIOS, Checkout, lay_family, lay_single, run_scenarios
from benchmarks.outputs import CountOperations, Output, count_group_methods, read_output
from benchmarks.peers import PEERS, Peer
from benchmarks.places import ROOT, RUNS, TREE, venv_program
from benchmarks.tables import (
    describe_machine,
    markdown_table,
    middle,
    number,
    ratio,
    size,
)

__all__ = ["OURS", "Entry", "Sheet", "measure_all", "measure_entries", "sheet_table"]

OURS = "apistrata"
# In the summary line of our own generator.
_WRITTEN = re.compile(r"\((\d+) written\)")
_FAMILY = ROOT / "specs" / "azure-openai"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A tool and the runs that it makes in each round, in their order.

    `run` yields what each run is called, and its cost; what lies in `output` after the
    last one is read with the interpreter `python`.
    """

    title: str
    run: Callable[[], Iterator[tuple[str, Cost]]]
    output: Path
    python: Path
    count: CountOperations | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The runs of one kind of one tool on one document."""

    tool: str
    run: str
    costs: tuple[Cost, ...]
    output: Output | None
    """None for a run whose output the next run of the tool has replaced."""

    def middle(self, figure: Callable[[Cost], float]) -> float:
        """Return the median of a figure."""
        return middle([figure(cost) for cost in self.costs])

    @property
    def written(self) -> int | None:
        """How many files the first run says that it wrote, None if it says nothing."""
        match = _WRITTEN.search(self.costs[0].output)
        return None if match is None else int(match[1])

    @property
    def wall(self) -> float:
        """Seconds on the clock."""
        return self.middle(lambda cost: cost.wall)

    @property
    def cpu(self) -> float:
        """Seconds of all processors."""
        return self.middle(lambda cost: cost.cpu)

    @property
    def peak_bytes(self) -> float:
        """Memory of the largest process."""
        return self.middle(lambda cost: cost.peak_bytes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """All that was measured on one document."""

    title: str
    dialect: str
    size: int
    operations: int
    lines: tuple[Line, ...]


def measure_all(
    documents: Sequence[Document],
    *,
    corpora: Path,
    rounds: int,
    timeout: int,
    with_family: bool,
    peers: Sequence[Peer] = PEERS,
) -> Iterator[Sheet]:
    """Yield a sheet for each document that is there; says which are not."""
    take_copy()
    _start_once()
    for document in documents:
        source = corpora / document.path
        if not source.is_file():
            _say(f"{document.title}: skipped, there is no {document.path}")
            continue
        yield _measure_document(
            document, source, rounds=rounds, timeout=timeout, peers=peers
        )
    if with_family and _FAMILY.is_dir():
        yield _measure_family(rounds=rounds, timeout=timeout)


def measure_entries(
    entries: Sequence[Entry], *, rounds: int, say: Callable[[str], None]
) -> tuple[Line, ...]:
    """Run all entries in turn, `rounds` times, each round beginning with another."""
    costs: dict[tuple[str, str], list[Cost]] = {}
    outputs: dict[str, Output] = {}
    last: dict[str, str] = {}
    for index in range(rounds):
        first = index % len(entries)
        for entry in [*entries[first:], *entries[:first]]:
            for run, cost in entry.run():
                costs.setdefault((entry.title, run), []).append(cost)
                last[entry.title] = run
                note = f"exit {cost.exit_code}" + " (time out)" * cost.timed_out
                say(f"{entry.title}, {run}: {cost.wall:.2f} s, {note}")
            if entry.title not in outputs:
                outputs[entry.title] = read_output(
                    entry.output, entry.python, entry.count
                )
    return tuple(
        Line(
            tool=entry.title,
            run=run,
            costs=tuple(found),
            output=outputs[entry.title] if last[entry.title] == run else None,
        )
        for entry in entries
        for (title, run), found in costs.items()
        if title == entry.title
    )


def sheet_table(sheet: Sheet) -> str:
    """Return the sheet as Markdown; the factors count our cold run as one."""
    cold = next(
        (line for line in sheet.lines if (line.tool, line.run) == (OURS, SCENARIOS[0])),
        None,
    )
    # Our runs leave the same package, so what is said of the last holds for all.
    outputs = {line.tool: line.output for line in sheet.lines if line.output}
    head = (
        *("tool", "wall s", "CPU s", "x wall", "x CPU", "peak MB"),
        *("operations", "exit", "lines", "importable"),
    )
    rows = []
    for line in sheet.lines:
        output = outputs[line.tool]
        title = line.tool
        if line.tool == OURS:
            title = f"{OURS}, {line.run}"
            if line.written is not None:
                title += f": {line.written} file{'s' * (line.written != 1)}"
        factors = ("-", "-")
        if cold is not None:
            factors = (ratio(line.wall, cold.wall), ratio(line.cpu, cold.cpu))
        rows.append(
            (
                title,
                number(line.wall),
                number(line.cpu),
                *factors,
                size(line.peak_bytes),
                _operations(output, sheet.operations),
                "/".join(sorted({str(cost.exit_code) for cost in line.costs})),
                f"{output.lines:,}",
                _importable(output),
            )
        )
    title = (
        f"{sheet.title} ({sheet.operations} operations, {sheet.size / 1000:,.0f} kB)"
    )
    return f"### {title}\n\n{markdown_table(head, rows)}\n"


def as_json(sheets: Sequence[Sheet], *, rounds: int) -> dict[str, object]:
    """Return all figures, single runs included."""
    return {
        "machine": describe_machine(),
        "rounds": rounds,
        "versions": {
            environment.name: environment.versions()
            for environment in ENVIRONMENTS
            if is_installed(environment.name)
        },
        "documents": [_sheet_json(sheet) for sheet in sheets],
    }


def _sheet_json(sheet: Sheet) -> dict[str, object]:
    values = asdict(sheet)
    for line in values["lines"]:
        for cost in line["costs"]:
            del cost["output"]
    return values


def _measure_document(
    document: Document,
    source: Path,
    *,
    rounds: int,
    timeout: int,
    peers: Sequence[Peer],
) -> Sheet:
    folder = RUNS / document.name
    shutil.rmtree(folder, ignore_errors=True)
    prepared = prepare(
        source,
        title=document.title,
        folder=folder / "documents",
        python=venv_program("apistrata"),
    )
    _say(f"{document.title}: {prepared.operations} operations")
    checkout = lay_single(prepared, folder / OURS)
    entries = [own_entry(checkout, timeout=timeout)]
    for peer in peers:
        if not is_installed(peer.venv):
            _say(f"{peer.title}: skipped, not installed")
            continue
        given = prepared.original
        if peer.form == "without examples":
            if prepared.without_examples is None:
                continue
            given = prepared.without_examples
        entries.append(_peer_entry(peer, given, folder, timeout=timeout))
    return _sheet(prepared, measure_entries(entries, rounds=rounds, say=_say))


def _measure_family(*, rounds: int, timeout: int) -> Sheet:
    """Measure the project's own manifest: five api-versions in one package."""
    folder = RUNS / "family"
    shutil.rmtree(folder, ignore_errors=True)
    python = venv_program("apistrata")
    everything = []
    for number_, source in enumerate(sorted(_FAMILY.glob("[0-9]*/*.yaml"))):
        prepared = prepare(
            source,
            title="",
            folder=folder / "documents" / str(number_),
            python=python,
        )
        everything.append((source, prepared))
    source, newest = everything[-1]
    checkout = lay_family(ROOT, newest, source, folder / OURS)
    versions = len({path.parent for path, _ in everything})
    _say(f"the family of {versions} versions")
    return Sheet(
        title=f"The project's own manifest, {versions} api-versions",
        dialect=newest.dialect,
        size=sum(prepared.size for _, prepared in everything),
        operations=sum(prepared.operations for _, prepared in everything),
        lines=measure_entries(
            [own_entry(checkout, timeout=timeout)], rounds=rounds, say=_say
        ),
    )


def _sheet(prepared: Prepared, lines: tuple[Line, ...]) -> Sheet:
    return Sheet(
        title=prepared.title,
        dialect=prepared.dialect,
        size=prepared.size,
        operations=prepared.operations,
        lines=lines,
    )


def own_entry(
    checkout: Checkout,
    *,
    timeout: int,
    python: Path | None = None,
    package_python: Path | None = None,
    tree: Path = TREE,
) -> Entry:
    """Return the entry of our own generator, by default the installed one."""
    return Entry(
        title=OURS,
        run=partial(
            run_scenarios,
            checkout,
            python=python or venv_program("apistrata"),
            tree=tree,
            timeout=timeout,
        ),
        output=checkout.output,
        python=package_python or venv_program("package"),
        count=count_group_methods,
    )


def _peer_entry(peer: Peer, document: Path, folder: Path, *, timeout: int) -> Entry:
    output = folder / peer.title.replace(" ", "-").replace(",", "")

    def run() -> Iterator[tuple[str, Cost]]:
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir(parents=True)
        # Tools look for the formatter that was installed with them.
        path = f"{venv_program(peer.venv).parent}:/usr/local/bin:/usr/bin:/bin"
        yield (
            "cold",
            measure(
                peer.command(document, output),
                timeout=timeout,
                folder=output.parent,
                environment={"PATH": path},
            ),
        )

    return Entry(
        title=peer.title,
        run=run,
        output=output,
        python=venv_program(peer.venv),
        count=peer.count,
    )


def _start_once() -> None:
    """Start every tool once, so that none compiles itself in the first round."""
    for name, program in (
        ("openapi-python-client", "openapi-python-client"),
        ("datamodel-code-generator", "datamodel-codegen"),
        ("hey-api", "hey-api"),
    ):
        if is_installed(name):
            measure([venv_program(name, program), "--help"], timeout=60)
    measure(
        [venv_program("apistrata"), "-m", "generator", "generate", "--help"],
        environment={"PYTHONPATH": str(TREE)},
    )


def _operations(output: Output, expected: int) -> str:
    if output.operations is None:
        return "-"
    found = f"{output.operations} of {expected}"
    return f"{found}, {output.uncallable} uncallable" if output.uncallable else found


def _importable(output: Output) -> str:
    if not output.modules:
        return "nothing written"
    if output.is_importable:
        return "yes"
    return f"{len(output.failures)} of {output.modules} fail"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def save(path: Path, values: dict[str, object]) -> None:
    """Write the figures as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(values, indent=2) + "\n", encoding="utf-8")
