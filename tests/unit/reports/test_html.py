"""The HTML report: one file, every text escaped, nothing run but our own script."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

from generator.reports import Report
from generator.reports.html import render
from generator.reports.html.views import page_of
from tests.unit.reports.conftest import Make


class Outline(HTMLParser):
    """What a browser would build: tags with attributes, and text outside scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text: list[str] = []
        self._raw = ""

    def handle_starttag(
        self, tag: str, attributes: list[tuple[str, str | None]]
    ) -> None:
        self.tags.append((tag, {key: value or "" for key, value in attributes}))
        if tag in ("script", "style"):
            self._raw = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self._raw:
            self._raw = ""

    def handle_data(self, data: str) -> None:
        if not self._raw:
            self.text.append(data)


def outline(text: str) -> Outline:
    found = Outline()
    found.feed(text)
    return found


def test_every_finding_is_there_once_with_its_fingerprint(report: Make) -> None:
    made = report()
    ids = [
        attributes["id"]
        for _, attributes in outline(render(made)).tags
        if attributes.get("id", "").startswith("f-")
    ]

    assert sorted(ids) == sorted(f"f-{item.fingerprint}" for item in made.findings)


def test_the_policy_names_our_style_and_script_by_their_hashes(report: Make) -> None:
    text = render(report())
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', text)

    for tag in ("style", "script"):
        (content,) = re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = b64encode(sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy.replace("&#39;", "'")
    assert "default-src 'none'" in policy.replace("&#39;", "'")


def test_nothing_is_fetched(report: Make) -> None:
    for tag, attributes in outline(render(report())).tags:
        assert tag not in ("link", "img", "iframe", "object", "base")
        assert "src" not in attributes
        assert not attributes.get("href", "#").startswith(("http", "//", "data:"))
        assert not any(name.startswith("on") for name in attributes)


def test_hostile_text_stays_text(report: Make) -> None:
    made = report("hostile")
    plain, hostile = outline(render(report())), outline(render(made))

    assert {tag for tag, _ in hostile.tags} <= {tag for tag, _ in plain.tags} | {"i"}
    assert sum(tag == "script" for tag, _ in hostile.tags) == 1
    shown = "".join(hostile.text)
    for entry in made.findings:
        assert entry.message in shown


def test_nothing_that_differs_says_so(report: Make) -> None:
    text = render(report(new="old.yaml"))

    assert "Nothing differs." in text
    assert 'class="card' not in text


def test_prose_is_hidden_at_first_where_there_is_more(report: Make) -> None:
    page = page_of(report())
    off = {choice.value: choice.is_off for choice in page.levels}

    assert off.pop("docs", True)
    assert off
    assert not any(off.values())


def test_groups_come_worst_first_and_hold_every_card(many: Report) -> None:
    page = page_of(many)
    ranks = {"breaking": 0, "risky": 1, "safe": 2, "docs": 3}
    order = [ranks[group.worst] for group in page.groups]

    assert order == sorted(order)
    assert sum(len(group.cards) for group in page.groups) == page.total
    assert f"{len(many.findings)} findings" == page.finding_words
    assert f"{page.total} cards" == page.card_words
    assert len(many.findings) == sum(
        len(card.findings.split()) for group in page.groups for card in group.cards
    )
    assert page.total == sum(item.plane != "source" for item in many.findings) + sum(
        item.plane == "source" and not item.causes for item in many.findings
    )


def test_code_in_a_hint_is_code_and_a_lone_backtick_is_text() -> None:
    from generator.reports.html.views import Piece, _pieces

    assert _pieces("Pass `top`.") == (
        Piece(text="Pass ", is_code=False),
        Piece(text="top", is_code=True),
        Piece(text=".", is_code=False),
    )
    assert _pieces("a ` b") == (Piece(text="a ` b", is_code=False),)
    assert _pieces("") == ()
