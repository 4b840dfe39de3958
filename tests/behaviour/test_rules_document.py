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


# What a family of rules is about, by the first of them.
TITLES = {
    "version-lowered": "The order of the documents",
    "operation-added": "Operations, webhooks and callbacks",
    "operation-id-added": "Names and tags of operations",
    "operation-deprecated": "Deprecation",
    "sunset-added": "Stability and sunset",
    "long-running-added": "Long-running operations, pages and streams",
    "server-added": "Servers",
    "security-added": "Security",
    "parameter-added": "Parameters",
    "parameter-default-added": "Defaults",
    "request-body-added": "Request bodies",
    "response-added": "Responses and their headers",
    "type-changed": "Types, null and unions",
    "packing-added": "Packed numbers",
    "discriminator-added": "Discriminators",
    "property-added": "Properties",
    "enum-value-added": "Allowed values",
    "format-added": "Formats and encodings",
    "minimum-raised": "Limits",
    "assertion-added": "Conditions and extensions",
    "docs-changed": "Descriptions, and what nothing uses",
    "source-method-removed": "Methods and groups",
    "source-argument-removed": "Arguments",
    "source-return-retyped": "What calls return",
    "source-class-removed": "Models",
    "source-field-removed": "Fields of models",
    "source-value-added": "Values of literals",
}


def lines() -> Iterator[str]:
    wire = {rule.id for rule in RULES.values()}
    for title, is_wire in (("The documents", True), ("The generated Python", False)):
        yield f"\n## {title}\n"
        families: dict[tuple[str, str], list[str]] = {}
        titles: dict[tuple[str, str], str] = {}
        for rule in RULES_BY_ID.values():
            if (rule.id in wire) == is_wire:
                row = f"| `{rule.id}` | {rule.title} | {rule.aspect.value} |"
                families.setdefault((rule.why, rule.do), []).append(row)
                titles.setdefault((rule.why, rule.do), rule.id)
        for (why, do), rows in families.items():
            yield f"### {TITLES[titles[why, do]]}\n"
            yield f"**Why it matters.** {why}\n\n**What to do.** {do}\n"
            yield "| rule | what | concerns |\n|---|---|---|"
            yield "\n".join(rows) + "\n"


def test_the_document_holds_every_rule(accept: bool) -> None:
    text = HEAD + "\n".join(lines())
    if accept:
        DOCUMENT.write_text(text, "utf-8")

    assert DOCUMENT.read_text("utf-8") == text
    assert all(f"`{id_}`" in text for id_ in RULES_BY_ID)
    assert all(f"### {title}\n" in text for title in TITLES.values())
