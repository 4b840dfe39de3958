"""A report as JUnit XML: every finding a test case, of which the safe ones pass."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from generator.reports.model import PLANES, Entry, Problem, Report
from generator.reports.threshold import Threshold
from generator.reports.wording import place_text, shown_value, side_text

__all__ = ["render"]

# XML 1.0 sec. 2.2: what no document may hold, not even as a reference.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report, threshold: Threshold) -> str:
    """Return the report as XML; what reaches the threshold fails."""
    root = ElementTree.Element("testsuites", {"name": f"{report.tool.name} diff"})
    name = f"{side_text(report.old)} -> {side_text(report.new)}"
    for plane in PLANES:
        entries = [item for item in report.findings if item.plane == plane]
        suite = _suite(root, f"{plane}: {name}")
        for entry in entries:
            _case(suite, entry, is_failure=threshold.fails(entry))
        if not entries:
            ElementTree.SubElement(
                suite, "testcase", {"name": "no difference", "classname": plane}
            )
        _total(suite)
    if report.problems:
        suite = _suite(root, "acknowledgements")
        for problem in report.problems:
            _problem(suite, problem)
        _total(suite)
    _total(root)
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _suite(root: ElementTree.Element, name: str) -> ElementTree.Element:
    return ElementTree.SubElement(root, "testsuite", {"name": _clean(name)})


def _case(suite: ElementTree.Element, entry: Entry, *, is_failure: bool) -> None:
    case = ElementTree.SubElement(
        suite,
        "testcase",
        {
            "name": _clean(f"{entry.message} [{entry.fingerprint}]"),
            "classname": f"{entry.plane}.{entry.rule}",
        },
    )
    if entry.acknowledged is not None:
        mark = entry.acknowledged
        by = f" ({mark.owner}, until {mark.expires})" if mark.owner else ""
        ElementTree.SubElement(
            case, "skipped", {"message": _clean(f"{mark.reason}{by}")}
        )
        return
    text = _clean("\n".join(_details(entry)))
    if is_failure:
        failure = ElementTree.SubElement(
            case, "failure", {"message": _clean(entry.message), "type": entry.level}
        )
        failure.text = text
    else:
        ElementTree.SubElement(case, "system-out").text = text


def _details(entry: Entry) -> list[str]:
    lines = [f"{entry.level}: {entry.reason}"]
    if entry.before is not None and entry.after is not None:
        lines.append(f"{shown_value(entry.before)} -> {shown_value(entry.after)}")
    lines += [f"old: {place_text(entry.old)}", f"new: {place_text(entry.new)}"]
    if entry.operations:
        lines.append(f"operations: {', '.join(entry.operations)}")
    if entry.hint:
        lines.append(f"do: {entry.hint}")
    return lines


def _problem(suite: ElementTree.Element, problem: Problem) -> None:
    case = ElementTree.SubElement(
        suite,
        "testcase",
        {"name": _clean(problem.message), "classname": problem.code},
    )
    if problem.severity == "error":
        ElementTree.SubElement(
            case, "failure", {"message": _clean(problem.message), "type": problem.code}
        ).text = _clean(f"{place_text(problem.location)}\n{problem.help or ''}")


def _total(element: ElementTree.Element) -> None:
    for name, tag in (
        ("tests", "testcase"),
        ("failures", "failure"),
        ("skipped", "skipped"),
    ):
        if element.tag == "testsuites" and name == "skipped":
            continue  # the common schema knows it on a suite only
        element.set(name, str(sum(1 for _ in element.iter(tag))))
    element.set("errors", "0")


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)
