"""The pages in a browser: what filters, searches and links show.

Skipped where there is no Chromium; `--dump-dom` prints the page after its script ran.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.manifest import Manifest, read_manifest
from generator.reports import Report
from generator.reports.html import render
from generator.review import ReviewRequest, review

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
ROOT = Path(__file__).resolve().parents[2]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(BROWSER is None, reason="no chromium here"),
]


def manifest() -> Manifest:
    found = read_manifest(ROOT / "apistrata.yaml", diagnostics=Diagnostics())
    assert found is not None
    return found


@pytest.fixture(scope="module")
def report() -> Report:
    request = ReviewRequest(
        old="azure-openai@2023-05-15",
        new="azure-openai@2023-07-01-preview",
        folder=ROOT,
        manifest=manifest,
    )
    return review(request, today=date(2026, 1, 1)).report


@pytest.fixture(scope="module")
def page(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text(render(report), encoding="utf-8")
    return path


def dom(page: Path, fragment: str = "", *options: str) -> str:
    """Return the page as it stands after its script ran."""
    assert BROWSER is not None
    done = subprocess.run(
        [
            BROWSER,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            f"--user-data-dir={page.parent / 'profile'}",
            *options,
            "--dump-dom",
            f"{page.as_uri()}{fragment}",
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout


def shown(text: str) -> dict[str, str]:
    """Return the messages of the cards that are to be seen, by fingerprint."""
    found: dict[str, str] = {}
    for card in re.findall(r"<details [^>]*class=\"card.*?</summary>", text, re.DOTALL):
        head = card.partition(">")[0]
        if " hidden" not in head:
            id_ = re.search(r'id="f-(\w+)"', head)
            message = re.search(r'class="message">(.*?)</span>', card, re.DOTALL)
            assert id_ is not None
            assert message is not None
            found[id_[1]] = message[1]
    return found


def count(text: str) -> int:
    found = re.search(r'id="shown">(\d+)<', text)
    assert found is not None
    return int(found[1])


def test_at_first_all_but_prose_is_shown(page: Path, report: Report) -> None:
    text = dom(page)
    levels = {item.fingerprint: item.level for item in report.findings}

    assert count(text) == len(shown(text)) > 0
    assert "docs" not in {levels[id_] for id_ in shown(text)}


def test_a_level_is_filtered(page: Path, report: Report) -> None:
    text = dom(page, "#no-level=risky,safe,docs")

    assert shown(text)
    assert all("breaking" in verdicts for verdicts in shown_verdicts(text))


def shown_verdicts(text: str) -> set[str]:
    cards = re.findall(r"<details ([^>]*class=\"card[^>]*)>", text)
    verdicts: set[str] = set()
    for card in cards:
        if " hidden" not in card:
            verdicts.update(re.findall(r'data-verdicts="[^"]*"', card))
    return verdicts


def test_words_are_searched_together(page: Path, report: Report) -> None:
    every = shown(dom(page, "#no-level="))
    text = dom(page, "#q=logprobs%20null")
    wanted = {
        item.fingerprint
        for item in report.findings
        if "logprobs" in item.message and "null" in item.message
    }

    assert wanted
    assert wanted <= set(shown(text))
    assert len(shown(text)) < len(every)


def test_a_link_opens_its_finding(page: Path, report: Report) -> None:
    entry = next(item for item in report.findings if item.plane == "wire")
    text = dom(page, f"#f-{entry.fingerprint}")
    card = re.search(rf'<details [^>]*id="f-{entry.fingerprint}"[^>]*>', text)

    assert card is not None
    assert " open" in card[0]
    assert "here" in card[0]


def test_an_operation_is_chosen(page: Path, report: Report) -> None:
    pair = next(item for item in report.operations if item.key.endswith("eate"))
    assert pair.new is not None
    text = dom(page, f"#operation={pair.new.method}%20{pair.new.path}")
    mine = {item.fingerprint for item in report.findings if pair.key in item.operations}

    assert shown(text)
    assert set(shown(text)) <= mine


def test_nothing_found_is_said(page: Path) -> None:
    text = dom(page, "#q=no-such-word-anywhere")

    assert shown(text) == {}
    assert re.search(r'<p class="empty" id="empty">', text)
