"""The changelog: each thing told once, and what is new since the last release."""

from __future__ import annotations

from dataclasses import replace

from generator.reports import PairReport, Report
from generator.reports.changelog import render_changelog
from tests.unit.reports.conftest import Make

VERSIONS = ("2024-01-01", "2024-03-01-preview", "2024-05-01")


def changelog(report: Report) -> str:
    def pair(old: int, new: int) -> PairReport:
        return PairReport(
            old=VERSIONS[old],
            new=VERSIONS[new],
            is_step=new == old + 1,
            report=report,
        )

    steps = [pair(0, 1), pair(1, 2)]
    pairs = [*steps, pair(0, 2)]
    return render_changelog(
        "Pets",
        VERSIONS,
        steps,
        pairs,
        links={item.stem: f"reports/{item.stem}.html" for item in pairs},
        guides={item.stem: f"migrations/{item.stem}.md" for item in pairs},
    )


def test_a_release_after_previews_leads_to_the_last_release(report: Make) -> None:
    lines = [
        line
        for line in changelog(report()).splitlines()
        if line.startswith("Since the last release")
    ]

    assert 1 == len(lines)
    assert "`2024-01-01`" in lines[0]
    assert "(reports/2024-01-01...2024-05-01.html)" in lines[0]
    assert "(migrations/2024-01-01...2024-05-01.md)" in lines[0]


def test_an_operation_that_is_gone_is_told_once(report: Make) -> None:
    made = report()
    gone = [item for item in made.operations if item.status == "removed"]
    text = changelog(made).partition("## 2024-03-01-preview")[0]

    assert gone
    for item in gone:
        assert item.old is not None
        assert 1 == text.count(f"- `{item.old.method} {item.old.path}`")


def test_many_limits_of_one_thing_are_one_line(report: Make) -> None:
    made = report()
    first = next(item for item in made.findings if item.plane == "wire")
    subject = replace(first.subject, kind="schema", name="Create")
    limits = tuple(
        replace(
            first,
            rule=f"{limit}-added",
            edit="added",
            level="risky",
            fingerprint=f"{name}-{limit}",
            subject=replace(subject, path=(name, *rest)),
        )
        for name, limit, *rest in (
            ("n", "minimum"),
            ("n", "maximum"),
            ("best_of", "maximum"),
            ("stop", "max-items", "[]", "x"),
        )
    )
    text = changelog(replace(made, findings=limits))

    assert 2 == text.count("- `Create`: limits of `n`, `best_of`, `stop[].x` are new\n")
