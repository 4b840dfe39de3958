"""Run as `python -m benchmarks`."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

from benchmarks.documents import DOCUMENTS
from benchmarks.generating import as_json, measure_all, save, sheet_table
from benchmarks.installs import ENVIRONMENTS, is_installed, set_up
from benchmarks.peers import PEERS
from benchmarks.places import DEFAULT_CORPORA, RESULTS
from benchmarks.running import measure_runtime, runtime_tables
from benchmarks.scaling import Row, measure_scaling, rows_of
from benchmarks.scaling_report import scaling_figure, scaling_page
from benchmarks.tables import describe_machine

__all__ = ["main"]


def main() -> int:
    """Do what the command line asks; returns the exit code."""
    arguments = _parser().parse_args()
    if arguments.command == "setup":
        return _set_up(arguments.only, again=arguments.again)
    if not is_installed("apistrata") or not is_installed("package"):
        print("first run: python -m benchmarks setup", file=sys.stderr)
        return 2
    if arguments.command == "generate":
        return _generate(arguments)
    if arguments.command == "scaling":
        return _scaling(arguments)
    return _runtime(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Measure the generator and its packages beside their peers.",
    )
    commands = parser.add_subparsers(dest="command", required=True)
    setup = commands.add_parser("setup", help="install the tools that are compared")
    setup.add_argument("--again", action="store_true", help="also what is installed")
    names = [environment.name for environment in ENVIRONMENTS]
    setup.add_argument("only", nargs="*", metavar="NAME", help=", ".join(names))
    generate = commands.add_parser("generate", help="seconds, memory and operations")
    generate.add_argument(
        "documents",
        nargs="*",
        metavar="DOCUMENT",
        help=", ".join([*(item.name for item in DOCUMENTS), "family"]),
    )
    generate.add_argument(
        "--timeout", type=int, default=300, help="seconds of a run (default: 300)"
    )
    generate.add_argument("--no-peers", action="store_true", help="only our own runs")
    runtime = commands.add_parser("runtime", help="import, calls, decoding, memory")
    scaling = commands.add_parser(
        "scaling", help="seconds and memory by the size of the document"
    )
    scaling.add_argument("--no-peers", action="store_true", help="only our own runs")
    scaling.add_argument(
        "--timeout", type=int, default=120, help="seconds of a run (default: 120)"
    )
    scaling.add_argument(
        "--again", action="store_true", help="measure nothing, use the last figures"
    )
    scaling.add_argument(
        "--docs", type=Path, help="folder for scaling.md and scaling.svg"
    )
    for command in (generate, runtime):
        command.add_argument(
            "--rounds", type=int, default=3, help="runs of each (default: 3)"
        )
    for command in (generate, runtime, scaling):
        command.add_argument(
            "--corpora",
            type=Path,
            default=DEFAULT_CORPORA,
            help="folder of published documents (default: ../shared/corpora)",
        )
        command.add_argument("--json", type=Path, help="where the figures go")
    return parser


def _set_up(only: list[str], *, again: bool) -> int:
    known = {environment.name: environment for environment in ENVIRONMENTS}
    if unknown := set(only) - set(known):
        print(f"unknown: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    failed = 0
    for name, environment in known.items():
        if only and name not in only:
            continue
        if is_installed(name) and not again:
            print(f"{name}: installed already", file=sys.stderr)
            continue
        words = set_up(environment)
        print(f"{name}: {words or 'installed'}", file=sys.stderr)
        failed += words is not None
    return 1 if failed else 0


def _generate(arguments: argparse.Namespace) -> int:
    wanted = set(arguments.documents)
    if unknown := wanted - {*(item.name for item in DOCUMENTS), "family"}:
        print(f"unknown: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    sheets = []
    for sheet in measure_all(
        [item for item in DOCUMENTS if not wanted or item.name in wanted],
        corpora=arguments.corpora,
        rounds=arguments.rounds,
        timeout=arguments.timeout,
        with_family=not wanted or "family" in wanted,
        peers=() if arguments.no_peers else PEERS,
    ):
        print(sheet_table(sheet), flush=True)
        sheets.append(sheet)
    path = arguments.json or RESULTS / "generate.json"
    save(path, as_json(sheets, rounds=arguments.rounds))
    return 0


def _runtime(arguments: argparse.Namespace) -> int:
    figures = measure_runtime(arguments.corpora, rounds=arguments.rounds)
    if figures is None:
        return 0
    print(runtime_tables(figures))
    save(arguments.json or RESULTS / "runtime.json", figures.as_json())
    return 0


def _scaling(arguments: argparse.Namespace) -> int:
    path = arguments.json or RESULTS / "scaling.json"
    if arguments.again:
        known = json.loads(path.read_text(encoding="utf-8"))
        rows, machine = rows_of(known["rows"]), known["machine"]
    else:
        rows, machine = [], describe_machine()
        for row in measure_scaling(
            arguments.corpora,
            timeout=arguments.timeout,
            with_peer=not arguments.no_peers,
        ):
            print(_row_text(row), file=sys.stderr, flush=True)
            rows.append(row)
        save(path, {"machine": machine, "rows": [asdict(row) for row in rows]})
    page = scaling_page(rows, machine=machine)
    print(page)
    if arguments.docs is not None:
        (arguments.docs / "scaling.md").write_text(page, encoding="utf-8")
        figure = scaling_figure(rows)
        (arguments.docs / "scaling.svg").write_text(figure, encoding="utf-8")
    return 0


def _row_text(row: Row) -> str:
    peer = "" if row.peer is None else f", the peer {row.peer.cpu:.2f} s"
    text = f"{row.operations} operations, exit {row.ours.exit_code}"
    return f"{row.name}: {text}, {row.ours.cpu:.2f} s{peer}"


if __name__ == "__main__":
    raise SystemExit(main())
