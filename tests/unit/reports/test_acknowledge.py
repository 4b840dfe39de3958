from __future__ import annotations

from datetime import date, timedelta

import pytest

from generator.manifest import Acknowledgement
from generator.origin import Origin
from generator.reports.acknowledge import (
    BaselineError,
    acknowledge,
    read_baseline,
    subject_of,
    with_baseline,
    write_baseline,
)
from generator.reports.filters import only_levels, only_operations, only_planes
from generator.reports.threshold import BREAKING

from .conftest import TODAY, Make

PLACE = Origin(file="apistrata.yaml", line=7, column=5)


def entry(
    *,
    fingerprint: str | None = None,
    rule: str | None = None,
    subject: str = "*",
    expires: date = date(2999, 12, 31),
    pair: tuple[str, str] | tuple[None, None] = (None, None),
) -> Acknowledgement:
    return Acknowledgement(
        fingerprint=fingerprint,
        rule=rule,
        subject=subject,
        reason="fine",
        owner="us",
        expires=expires,
        from_version=pair[0],
        to_version=pair[1],
        origin=PLACE,
    )


def test_a_finding_is_acknowledged_by_its_fingerprint(report: Make) -> None:
    made = report()
    worst = made.findings[0]
    after = acknowledge(made, [entry(fingerprint=worst.fingerprint)], today=TODAY)

    assert () == after.problems
    assert [worst.fingerprint] == [
        item.fingerprint for item in after.findings if item.acknowledged
    ]
    assert made.counts.breaking - 1 == after.counts.breaking
    assert 1 == after.counts.acknowledged
    assert made.counts.total == after.counts.total
    assert BREAKING.failures(made) - 1 == BREAKING.failures(after)


@pytest.mark.parametrize(
    ("rule", "subject", "expected"),
    [
        ("property-removed", "*", ["Pet.owner"]),
        ("property-removed", "Pet.owner", ["Pet.owner"]),
        ("property-removed", "Pet", ["Pet.owner"]),
        ("property-removed", "*.name", []),
        ("operation-removed", "DELETE /pets/{id}", ["DELETE /pets/{id}"]),
        ("operation-removed", "DELETE *", ["DELETE /pets/{id}"]),
        ("operation-removed", "[A-Z]*", []),
    ],
)
def test_findings_are_acknowledged_by_rule_and_subject(
    report: Make, rule: str, subject: str, expected: list[str]
) -> None:
    after = acknowledge(report(), [entry(rule=rule, subject=subject)], today=TODAY)

    assert expected == [subject_of(e) for e in after.findings if e.acknowledged]
    assert ([] if expected else ["ack-stale"]) == [p.code for p in after.problems]


@pytest.mark.parametrize(
    ("rule", "help"),
    [
        ("property-remvoed", 'did you mean "property-removed"?'),
        ("behaviour-note", "delete it"),
        ("qqq", "apistrata explain lists them"),
    ],
)
def test_a_rule_that_does_not_exist_is_said(report: Make, rule: str, help: str) -> None:
    (problem,) = acknowledge(report(), [entry(rule=rule)], today=TODAY).problems

    assert "ack-stale" == problem.code
    assert ("no such rule" in problem.message) == (rule != "behaviour-note")
    assert help == problem.help


@pytest.mark.parametrize(("days", "counts"), [(-1, False), (0, True), (1, True)])
def test_an_acknowledgement_counts_until_its_last_day(
    report: Make, days: int, counts: bool
) -> None:
    one = entry(rule="operation-removed", expires=TODAY + timedelta(days=days))
    after = acknowledge(report(), [one], today=TODAY)

    assert counts == any(item.acknowledged for item in after.findings)
    assert ([] if counts else ["ack-expired"]) == [p.code for p in after.problems]
    assert BREAKING.failures(after) == BREAKING.failures(report()) + (
        -1 if counts else 1
    )


def test_an_acknowledgement_of_another_pair_is_left_alone(report: Make) -> None:
    other = entry(rule="operation-removed", pair=("2024-11-01", "2024-05-01"))
    mine = entry(rule="operation-removed", pair=("2024-05-01", "2024-11-01"))

    assert report() == acknowledge(report(), [other], today=TODAY)
    assert 1 == acknowledge(report(), [mine], today=TODAY).counts.acknowledged


def test_a_stale_acknowledgement_fails_although_nothing_else_does(report: Make) -> None:
    made = report(new="old.yaml")
    after = acknowledge(made, [entry(fingerprint="0" * 16)], today=TODAY)

    assert 0 == BREAKING.failures(made)
    assert 1 == BREAKING.failures(after)
    assert ("apistrata.yaml", 7) == (
        after.problems[0].location.file,
        after.problems[0].location.line,
    )


def test_of_a_baseline_nothing_counts_and_everything_else_does(report: Make) -> None:
    made = report()
    known = read_baseline(write_baseline(made))
    fewer = tuple(item for item in known if item != made.findings[0].fingerprint)

    assert {item.fingerprint for item in made.findings} == set(known)
    assert 0 == BREAKING.failures(with_baseline(made, known))
    assert None is with_baseline(made, known).level
    assert 1 == BREAKING.failures(with_baseline(made, fewer))


def test_a_baseline_does_not_hold_what_somebody_answers_for(report: Make) -> None:
    after = acknowledge(report(), [entry(rule="operation-removed")], today=TODAY)

    assert len(after.findings) - 1 == len(read_baseline(write_baseline(after)))


def test_a_fingerprint_survives_prose_and_lines(report: Make) -> None:
    """Reordering and rewording both documents leaves contract findings as they are."""
    made = {item.fingerprint for item in report().findings if item.level != "docs"}
    again = {
        item.fingerprint
        for item in report("acknowledged").findings
        if item.level != "docs"
    }

    assert made == again


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 1}', '{"format": 2}'])
def test_what_is_no_baseline_is_refused(text: str) -> None:
    with pytest.raises(BaselineError):
        read_baseline(text)


def test_a_filter_by_level_shortens_the_list_and_keeps_the_verdict(
    report: Make,
) -> None:
    made = report()
    fewer = only_levels(made, "risky")

    assert made.counts == fewer.counts
    assert {"breaking", "risky"} == {item.level for item in fewer.findings}
    assert len(made.findings) == len(fewer.findings) + fewer.left_out
    assert {item.rule for item in fewer.findings} == {item.id for item in fewer.rules}


@pytest.mark.parametrize(
    "glob", ["Pets_Delete", "DELETE /pets/{id}", "DELETE *", "*_Delete"]
)
def test_a_filter_by_operation_takes_ids_and_paths(report: Make, glob: str) -> None:
    fewer = only_operations(report(), [glob])

    assert ["DELETE /pets/{id}"] == [
        f"{item.old.method} {item.old.path}" for item in fewer.operations if item.old
    ]
    assert "operation-removed" in {item.rule for item in fewer.findings}
    assert "maximum-lowered" not in {item.rule for item in fewer.findings}
    assert fewer.counts.total == len(fewer.findings)


def test_a_filter_by_plane_counts_anew(report: Make) -> None:
    wire = only_planes(report(), ["wire"])

    assert {"wire"} == {item.plane for item in wire.findings}
    assert wire.counts == next(p.counts for p in wire.planes if p.plane == "wire")
