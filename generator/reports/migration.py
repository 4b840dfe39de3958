"""A guide for code that moves from one api-version to another: what to do, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.reports.marks import code, escaped, in_cell, marked, told
from generator.reports.model import Entry, Report
from generator.reports.pairs import PairReport
from generator.values import dataclass

__all__ = ["Modules", "render_migration"]

_MOST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Modules:
    """What the guide needs to know of the package: `old` and `new` are imported."""

    api: str
    old: str
    new: str


def render_migration(pair: PairReport, modules: Modules, *, report: str) -> str:
    """Return the guide as Markdown; `report` is the address of the whole report."""
    found = pair.report
    lines = [
        f"# From {escaped(pair.old)} to {escaped(pair.new)}",
        "",
        *_opening(found, report),
        "",
        "## 1. Import the new version",
        "",
        "```diff",
        f"-from {modules.old} import Client",
        f"+from {modules.new} import Client",
        "```",
        "",
        "Both versions live in one process, so calls can move one by one. This finds"
        " the lines that have to change, and `--fix` rewrites those that are safe to:",
        "",
        "```console",
        f"apistrata impact your_code/ --api {modules.api}"
        f" --from {pair.old} --to {pair.new} --fix",
        "```",
    ]
    number = 2
    for title, body in _chapters(found):
        lines += ["", f"## {number}. {title}", "", *body]
        number += 1
    return "\n".join(lines) + "\n"


def _opening(report: Report, address: str) -> Iterator[str]:
    breaking = report.counts.breaking
    risky = report.counts.risky
    if not breaking and not risky:
        yield "No caller has to change anything but the import."
        return
    yield (
        f"{breaking} findings break callers, {risky} may; the"
        f" [report]({address}) has each of them with its place in the documents."
    )


def _chapters(report: Report) -> Iterator[tuple[str, list[str]]]:
    entries = [item for item in report.findings if item.level in ("breaking", "risky")]
    renamed = [
        item
        for item in report.findings
        if item.plane == "source" and item.edit in ("renamed", "moved")
    ]
    caused = {
        cause for item in entries if item.plane == "source" for cause in item.causes
    }
    # What Python shows is told in the words of Python; the wire's half of it is not.
    rest = [
        item
        for item in entries
        if item not in renamed and item.fingerprint not in caused
    ]
    sent = [item for item in rest if _is_sent(item)]
    received = [item for item in rest if item not in sent and _is_received(item)]
    behaviour = [item for item in rest if item.plane == "behaviour"]
    others = [
        item
        for item in rest
        if item not in sent and item not in received and item not in behaviour
    ]
    if renamed:
        yield "Use the new names", list(_names(renamed))
    for title, items in (
        ("Look at what is gone or elsewhere", others),
        ("Change what you send", sent),
        ("Be ready for what you receive", received),
        ("Mind what behaves differently", behaviour),
    ):
        if items:
            yield title, list(_tasks(items))
    added = [item for item in report.operations if item.status == "added"]
    if added:
        body = []
        for pair in added:
            assert pair.new is not None, "it was added"
            summary = f": {escaped(pair.new.summary)}" if pair.new.summary else ""
            body.append(f"- {code(f'{pair.new.method} {pair.new.path}')}{summary}")
        yield "Use what is new, if you like", body


def _is_sent(item: Entry) -> bool:
    is_whole = item.subject.kind == "operation" and item.edit in ("removed", "moved")
    return (
        item.plane != "behaviour" and item.directions == ("request",) and not is_whole
    )


def _is_received(item: Entry) -> bool:
    return item.plane != "behaviour" and "response" in item.directions


def _names(entries: Sequence[Entry]) -> Iterator[str]:
    yield "| before | after |"
    yield "|---|---|"
    for item in entries[:_MOST]:
        before, after = (str(side or "") for side in (item.before, item.after))
        yield f"| {in_cell(code(before))} | {in_cell(code(after))} |"
    if len(entries) > _MOST:
        yield ""
        yield f"And {len(entries) - _MOST} more, see the report."


def _tasks(entries: Sequence[Entry]) -> Iterator[str]:
    by_hint: dict[str, list[Entry]] = {}
    for item in entries[:_MOST]:
        by_hint.setdefault(item.hint, []).append(item)
    for number, (hint, items) in enumerate(by_hint.items()):
        if number:
            yield ""
        if hint:
            yield marked(hint)
            yield ""
        for item in items:
            yield f"- [ ] {told(item.message)}"
    if len(entries) > _MOST:
        yield f"- [ ] {len(entries) - _MOST} more, see the report"
