"""docs/rules.md is made from the tables of rules; `--accept` writes it anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.diff import RULES, RULES_BY_ID

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "rules.md"
HEAD = """\
# The rules of `apistrata diff`

Made from the tables in `generator/diff/table_*.py`. `apistrata explain RULE` prints
one of them. No rule has a level of its own: how much a change hurts is derived from its
direction, its effect and its circumstances ([diff.md](diff.md)).
"""


def lines() -> Iterator[str]:
    wire = {rule.id for rule in RULES.values()}
    for title, is_wire in (("The documents", True), ("The generated Python", False)):
        yield f"\n# {title}\n"
        families: dict[tuple[str, str], list[str]] = {}
        for rule in RULES_BY_ID.values():
            if (rule.id in wire) == is_wire:
                row = f"| `{rule.id}` | {rule.title} | {rule.aspect.value} |"
                families.setdefault((rule.why, rule.do), []).append(row)
        for (why, do), rows in families.items():
            yield f"**Why it matters.** {why}\n\n**What to do.** {do}\n"
            yield "| rule | what | concerns |\n|---|---|---|"
            yield "\n".join(rows) + "\n"


def test_the_document_holds_every_rule(accept: bool) -> None:
    text = HEAD + "\n".join(lines())
    if accept:
        DOCUMENT.write_text(text, "utf-8")

    assert DOCUMENT.read_text("utf-8") == text
    assert all(f"`{id_}`" in text for id_ in RULES_BY_ID)
