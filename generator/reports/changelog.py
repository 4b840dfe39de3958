"""The changelog of a project: what each api-version brought, newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.reports.marks import code, escaped
from generator.reports.model import Entry, Report
from generator.reports.pairs import PairReport

__all__ = ["render_changelog"]

_MOST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class _Section:
    title: str
    holds: Callable[[Entry], bool]


_SECTIONS: tuple[_Section, ...] = (
    _Section(
        title="Breaking on the wire",
        holds=lambda item: item.plane == "wire" and item.level == "breaking",
    ),
    _Section(
        title="Breaking in Python",
        holds=lambda item: item.plane == "source" and item.level == "breaking",
    ),
    _Section(
        title="May break",
        holds=lambda item: item.plane != "behaviour" and item.level == "risky",
    ),
    _Section(
        title="Behaviour",
        holds=lambda item: item.plane == "behaviour" and item.level != "docs",
    ),
    _Section(
        title="Deprecated",
        holds=lambda item: "deprecated" in item.rule and item.plane == "wire",
    ),
    _Section(
        title="New",
        holds=lambda item: item.plane == "wire"
        and item.level == "safe"
        and item.edit == "added"
        and not item.rule.startswith("operation-"),
    ),
    _Section(
        title="Changed",
        holds=lambda item: item.plane == "wire" and item.level == "safe",
    ),
)


def render_changelog(
    title: str,
    versions: Sequence[str],
    steps: Sequence[PairReport],
    *,
    links: Mapping[str, str],
) -> str:
    """Return the changelog as Markdown.

    `versions` are the names in Python of each version, by `steps`' names; `links` lead
    to the report of a step, by its stem.
    """
    lines = [
        f"# Changelog of {escaped(title)}",
        "",
        "Every api-version is a sub-package, and several live in one process: this says"
        " what changes for code that moves from one to the next.",
    ]
    for step in reversed(steps):
        lines += _version(step, links.get(step.stem, ""))
    lines += ["", f"## {escaped(versions[0])}", "", "The first version."]
    return "\n".join(lines) + "\n"


def _version(step: PairReport, link: str) -> Iterator[str]:
    report = step.report
    yield ""
    yield f"## {escaped(step.new)}"
    yield ""
    since = code(step.old)
    yield f"Since {f'[{since}]({link})' if link else since}: {_counts(report)}."
    yield from _operations(report)
    told: set[str] = set()
    for section in _SECTIONS:
        entries = [
            item
            for item in report.findings
            if item.fingerprint not in told and section.holds(item)
        ]
        told.update(item.fingerprint for item in entries)
        if not entries:
            continue
        yield ""
        yield f"### {section.title}"
        yield ""
        for item in entries[:_MOST]:
            yield f"- {escaped(item.message)}"
        if len(entries) > _MOST:
            yield f"- and {len(entries) - _MOST} more, see the report"


def _operations(report: Report) -> Iterator[str]:
    words = {"added": "New operations", "removed": "Gone", "moved": "Moved"}
    for status, title in words.items():
        pairs = [item for item in report.operations if item.status == status]
        if not pairs:
            continue
        yield ""
        yield f"### {title}"
        yield ""
        for pair in pairs:
            here = pair.new or pair.old
            assert here is not None, "a pair has a side"
            text = code(f"{here.method} {here.path}")
            if status == "moved" and pair.old is not None:
                text = f"{code(f'{pair.old.method} {pair.old.path}')} → {text}"
            summary = f": {escaped(here.summary)}" if here.summary else ""
            yield f"- {text}{summary}"


def _counts(report: Report) -> str:
    words = [
        f"{getattr(report.counts, level)} {level}"
        for level in ("breaking", "risky", "safe")
        if getattr(report.counts, level)
    ]
    return ", ".join(words) or "nothing differs"
