"""Formats for machines: their shape, their limits, and what they do to hostile text."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest

from generator.reports import Report, github, gitlab, junit, markdown, sarif, terminal
from generator.reports.acknowledge import recounted
from generator.reports.model import Acknowledged
from generator.reports.threshold import BREAKING, parse_threshold

from .conftest import Make
from .sarif_schema import SARIF

# What steers a terminal, or turns the direction of writing.
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
MARK = Acknowledged(
    by="acknowledgement", reason="fine", owner="us", expires="2999-12-31"
)


def acknowledged(report: Report) -> Report:
    first, *rest = report.findings
    return replace(report, findings=(replace(first, acknowledged=MARK), *rest))


@pytest.mark.parametrize("name", ["pets", "moved", "hostile", "same"])
def test_sarif_is_as_its_schema_says(report: Make, name: str) -> None:
    log = json.loads(sarif.render(acknowledged(report(name))))

    jsonschema.Draft202012Validator(SARIF).validate(log)


def test_sarif_points_at_both_sides_and_keeps_fingerprints(report: Make) -> None:
    made = acknowledged(report())
    (run,) = json.loads(sarif.render(made))["runs"]
    rules = [item["id"] for item in run["tool"]["driver"]["rules"]]

    assert len(made.findings) == len(run["results"])
    for entry, result in zip(made.findings, run["results"], strict=True):
        assert entry.rule == result["ruleId"] == rules[result["ruleIndex"]]
        assert {"apistrata/v1": entry.fingerprint} == result["partialFingerprints"]
        assert "new.yaml" == _uri(result["locations"][0])
        assert "old.yaml" == _uri(result["relatedLocations"][0])
        assert bool(entry.acknowledged) == ("suppressions" in result)
    assert {"error", "warning", "note"} == {item["level"] for item in run["results"]}


def _uri(location: Any) -> str:
    return str(location["physicalLocation"]["artifactLocation"]["uri"])


def test_a_sarif_path_is_an_address_of_the_repository(report: Make) -> None:
    made = report()
    side = replace(made.new, revision="HEAD~1")
    entry = made.findings[0]
    place = replace(entry.new, file="HEAD~1:a b/new.yaml")
    at_revision = replace(
        made, new=side, findings=(replace(entry, new=place, old=place),)
    )
    (result,) = json.loads(sarif.render(at_revision))["runs"][0]["results"]

    assert "a%20b/new.yaml" == _uri(result["locations"][0])
    assert "HEAD~1%3Aa%20b/new.yaml" == _uri(result["relatedLocations"][0])


@pytest.mark.parametrize("name", ["pets", "hostile", "same", "moved"])
def test_junit_passes_what_does_not_reach_the_threshold(
    report: Make, name: str
) -> None:
    made = report(name)
    for text, levels in (
        ("breaking", {"breaking"}),
        ("risky", {"breaking", "risky"}),
        ("none", set()),
    ):
        root = ElementTree.fromstring(junit.render(made, parse_threshold(text)))
        _check_junit(root)
        failed = [c for c in root.iter("testcase") if c.find("failure") is not None]

        assert sum(e.level in levels for e in made.findings) == len(failed)
        assert str(len(failed)) == root.get("failures")


def _check_junit(root: ElementTree.Element) -> None:
    """Hold a document against what readers of JUnit XML agree on."""
    children = {
        "testsuites": {"testsuite"},
        "testsuite": {"testcase"},
        "testcase": {"failure", "skipped", "system-out"},
    }
    attributes = {
        "testsuites": {"name", "tests", "failures", "errors"},
        "testsuite": {"name", "tests", "failures", "errors", "skipped"},
        "testcase": {"name", "classname"},
        "failure": {"message", "type"},
        "skipped": {"message"},
        "system-out": set(),
    }
    assert "testsuites" == root.tag
    for element in root.iter():
        assert attributes[element.tag] == set(element.attrib)
        assert {child.tag for child in element} <= children.get(element.tag, set())
    for suite in root:
        assert str(len(suite)) == suite.get("tests")
        names = [(case.get("classname"), case.get("name")) for case in suite]
        assert len(names) == len(set(names)), "readers merge cases of one name"


def test_junit_skips_what_is_acknowledged(report: Make) -> None:
    made = acknowledged(report())
    root = ElementTree.fromstring(junit.render(made, BREAKING))
    (skipped,) = root.iter("skipped")

    assert "fine (us, until 2999-12-31)" == skipped.get("message")


def test_github_annotates_ten_of_a_kind_and_counts_the_rest(many: Report) -> None:
    lines = github.render(many).splitlines()

    assert 10 == sum(line.startswith("::error ") for line in lines)
    assert lines[-1].startswith("::notice title=")
    left = many.counts.breaking - 10
    assert f"{left} more breaking in the whole report" in lines[-1]
    assert len(lines) <= 21


@pytest.mark.parametrize("name", ["hostile", "pets"])
def test_github_commands_cannot_be_made_by_a_document(report: Make, name: str) -> None:
    for line in github.render(report(name)).splitlines():
        match = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)

        assert match is not None
        assert not CONTROLS.search(line)
        for part in match[2].split(","):
            assert re.fullmatch(r"(file|line|col|title)=.*", part), part
    if name == "hostile":
        assert "%250A::stop-commands" in github.render(report(name))


def test_gitlab_has_what_its_widget_reads(report: Make) -> None:
    found = json.loads(gitlab.render(report()))

    assert found
    assert len(found) == len({item["fingerprint"] for item in found})
    for item in found:
        assert {"description", "check_name", "fingerprint", "severity", "location"} == (
            set(item)
        )
        assert item["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert item["location"]["lines"]["begin"] >= 1
    assert len(found) - 1 == len(json.loads(gitlab.render(acknowledged(report()))))


def test_markdown_fits_into_a_comment_and_says_what_does_not(many: Report) -> None:
    text = markdown.render(many)
    shown = text.count("`parameter") + text.count("`type-changed`")

    assert 60_000 < len(text) < 65_536
    assert len(text.encode("utf-16-le")) // 2 < 65_536
    assert 0 < shown < len(many.findings)
    assert re.search(r"\*\*\d+ .* more did not fit here; see the HTML report", text)
    assert text.count("<details>") == text.count("</details>")


@pytest.mark.parametrize("limit", [1_500, 2_000, 3_000, 5_000, 9_000])
def test_markdown_of_any_length_is_whole(report: Make, limit: int) -> None:
    made = acknowledged(report())
    text = markdown.render(made, limit=limit)
    written = len(re.findall(r"(?m)^- ", text))
    left = sum(
        int(number)
        for line in re.findall(r"(?m)^\*\*(.*) more did not fit", text)
        for number in re.findall(r"\d+", line)
    )

    assert len(text) <= limit
    assert text.count("<details>") == text.count("</details>")
    assert len(made.findings) == written + left


def test_markdown_holds_no_markup_of_a_document(report: Make) -> None:
    text = markdown.render(report("hostile"))
    prose = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", text)
    tags = re.findall(r"(?<!\\)<[^>]*>", prose)

    assert {"<sub>", "</sub>"} >= set(tags)
    assert not re.search(r"(?<!\\)\]\(", prose)
    assert not re.search(r"@\w|#\w", prose)
    assert not re.search(r"(?<!\\):\w|www\.|https://", prose)
    assert not CONTROLS.search(text)


@pytest.mark.parametrize("name", ["hostile", "pets", "acknowledged"])
@pytest.mark.parametrize("width", [40, 80, 200])
def test_the_terminal_is_not_steered_by_a_document(
    report: Make, name: str, width: int
) -> None:
    text = terminal.render(report(name), width=width, everything=True)

    assert not CONTROLS.search(text)
    assert max(map(len, text.splitlines())) <= width


def test_colours_are_there_only_when_asked_for(report: Make) -> None:
    made = report()
    plain = terminal.render(made)
    colored = terminal.render(made, color=True)

    assert "\x1b[" not in plain
    assert "\x1b[1;31m" in colored
    assert plain == re.sub(r"\x1b\[[0-9;]*m", "", colored)


def test_the_terminal_folds_what_is_long(many: Report, report: Make) -> None:
    text = terminal.render(report())
    everything = terminal.render(report(), everything=True)

    assert text.splitlines()[0].startswith("Breaking: ")
    assert len(text) < len(everything)
    assert "What it answers to." in everything
    # Breaking findings are never folded; after the first ones they are brief.
    long = terminal.render(many)
    assert many.counts.breaking == long.count("  breaking  ")
    assert 40 == long.count("why: ")
    assert f"{many.counts.breaking - 40} told in brief; -v shows everything" in long


def test_what_is_all_acknowledged_suggests_no_bump(report: Make) -> None:
    made = report()
    marked = tuple(replace(item, acknowledged=MARK) for item in made.findings)
    everything = recounted(replace(made, findings=marked))
    first = terminal.render(everything).splitlines()[0]

    assert first.startswith(f"Everything is acknowledged: {len(marked)} findings; ")
    assert "bump" not in first
    assert "bump" not in terminal.render(report(new="old.yaml")).splitlines()[0]


def test_markdown_shows_where_the_gone_stood_and_gives_advice_once(
    many: Report, report: Make
) -> None:
    text = markdown.render(report())
    gone = next(item for item in report().findings if item.edit == "removed")

    assert f"`{gone.old.file}:{gone.old.line}:{gone.old.column} (old)`" in text
    first = next(item for item in many.findings if item.level == "breaking")
    alike = replace(first, fingerprint="0123456789abcdef")
    pair = markdown.render(replace(many, findings=(first, alike)))
    other = replace(alike, hint="Do something else.")
    two = markdown.render(replace(many, findings=(first, other)))

    assert (2, 1) == (pair.count(", id `"), pair.count("  Why: "))
    assert (2, 2) == (two.count(", id `"), two.count("  Why: "))
