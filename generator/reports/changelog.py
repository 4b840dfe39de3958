"""The changelog of a project: what each api-version brought, newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from generator.diff import profile_of
from generator.reports.marks import code, escaped, told
from generator.reports.model import Entry, Report
from generator.reports.pairs import PairReport
from generator.values import dataclass

__all__ = ["render_changelog"]

_MOST = 60
# So many limits of one thing are told in one line.
_MANY = 3
_LIMITS = (
    "minimum",
    "maximum",
    "exclusive-minimum",
    "exclusive-maximum",
    "multiple-of",
    "min-length",
    "max-length",
    "min-items",
    "max-items",
    "min-properties",
    "max-properties",
    "pattern",
)
_BECAME = {
    "added": "are new",
    "removed": "are gone",
    "raised": "are higher",
    "lowered": "are lower",
}
# What the lists of operations tell.
_WHOLE = frozenset({"operation-added", "operation-removed", "operation-moved"})


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
        and item.edit == "added",
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
    pairs: Sequence[PairReport],
    *,
    links: Mapping[str, str],
    guides: Mapping[str, str],
) -> str:
    """Return the changelog as Markdown.

    `versions` are the names of all versions, oldest first; `pairs` are those that have
    a report. `links` lead to it, and `guides` to the guide, by the stem of a pair.
    """
    lines = [
        f"# Changelog of {escaped(title)}",
        "",
        "Every api-version is a sub-package, and several live in one process: this says"
        " what changes for code that moves from one to the next.",
    ]
    for step in reversed(steps):
        release = _since_release(step, versions, pairs)
        lines += _version(step, links.get(step.stem, ""))
        if release is not None:
            lines += _since(release, links[release.stem], guides[release.stem])
        lines += _contents(step.report)
    lines += ["", f"## {escaped(versions[0])}", "", "The first version."]
    return "\n".join(lines) + "\n"


def _version(step: PairReport, link: str) -> Iterator[str]:
    yield ""
    yield f"## {escaped(step.new)}"
    yield ""
    since = code(step.old)
    counts = _counts(step.report)
    yield f"Since {f'[{since}]({link})' if link else since}: {counts}."


def _since_release(
    step: PairReport, versions: Sequence[str], pairs: Iterable[PairReport]
) -> PairReport | None:
    """Return what leads to a release that previews come before from the last one."""
    if _is_preview(step.new) or not _is_preview(step.old):
        return None
    before = versions[: versions.index(step.new)]
    last = next((name for name in reversed(before) if not _is_preview(name)), None)
    return next(
        (pair for pair in pairs if (pair.old, pair.new) == (last, step.new)), None
    )


def _is_preview(version: str) -> bool:
    return profile_of("", version) == "new-preview"


def _since(pair: PairReport, report: str, guide: str) -> Iterator[str]:
    yield ""
    yield (
        f"Since the last release, {code(pair.old)}: {_counts(pair.report)};"
        f" see the [report]({report}) and the [migration guide]({guide})."
    )


def _contents(report: Report) -> Iterator[str]:
    yield from _operations(report)
    left = [item for item in report.findings if item.rule not in _WHOLE]
    for section in _SECTIONS:
        entries = [item for item in left if section.holds(item)]
        left = [item for item in left if not section.holds(item)]
        if not entries:
            continue
        yield ""
        yield f"### {section.title}"
        yield ""
        lines = list(_lines(entries))
        yield from lines[:_MOST]
        if len(lines) > _MOST:
            yield f"- and {len(lines) - _MOST} more, see the report"


def _lines(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield one line for each finding, or one for many limits of the same thing."""
    batches: dict[tuple[str, ...], list[Entry]] = {}
    for item in entries:
        limit = item.rule.removesuffix(f"-{item.edit}")
        is_limit = limit in _LIMITS and item.edit in _BECAME
        key = (item.edit, item.subject.kind, item.subject.name)
        batches.setdefault(key if is_limit else (item.fingerprint,), []).append(item)
    for items in batches.values():
        first = items[0]
        names = dict.fromkeys(_member(item) for item in items)
        if len(items) < _MANY or len(names) < _MANY:
            yield from (f"- {told(item.message)}" for item in items)
            continue
        name = first.subject.name or "the whole API"
        members = ", ".join(map(code, names))
        yield f"- {code(name)}: limits of {members} {_BECAME[first.edit]}"


def _member(item: Entry) -> str:
    name = ""
    for step in item.subject.path:
        is_joined = step.startswith(("[", "*", "|")) or not name
        name += step if is_joined else f".{step}"
    return name or "the value"


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
