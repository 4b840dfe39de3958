"""What the diff says of our own specifications, overlays applied."""

# tests/corpus/test_diff_azure.py says the same of the published documents, where they
# are there.

from __future__ import annotations

from pathlib import Path

import pytest

from generator.comparison import compare_versions
from generator.diagnostics import Diagnostics
from generator.diff import Level, Verdict
from generator.manifest import read_manifest
from generator.targets import manifest_target

ROOT = Path(__file__).resolve().parents[2]
CREATE = "POST /deployments/{deployment-id}/chat/completions"


@pytest.fixture(scope="module")
def functions() -> Verdict:
    """2023-05-15 -> 2023-07-01-preview, as the manifest describes them."""
    diagnostics = Diagnostics()
    manifest = read_manifest(ROOT / "apistrata.yaml", diagnostics=diagnostics)
    assert manifest is not None
    old, new = (
        manifest_target(f"azure-openai@{version}", manifest)
        for version in ("2023-05-15", "2023-07-01-preview")
    )
    found = compare_versions(old.task, new.task, diagnostics=diagnostics)
    assert found is not None
    return found.verdict


def test_the_chat_call_changed_as_its_documents_say(functions: Verdict) -> None:
    """Of members and values; what the overlays add is not in the documents."""
    kinds = ("property-", "enum-", "type-", "response-added", "header-added")
    said = {
        (item.rule, str(item.level), item.directions[0], item.document_change.path[-1])
        for item in functions.findings
        if item.rule.startswith(kinds)
        and item.document_change.trail.startswith(CREATE)
        and item.plane in ("wire", "behaviour")
        and item.level > Level.DOCS
    }

    assert {
        ("property-became-optional", "safe", "request", "content"),
        ("enum-value-added", "safe", "request", "function"),
        ("property-added", "safe", "request", "function_call"),
        ("property-added", "safe", "request", "functions"),
        ("property-default-changed", "risky", "request", "max_tokens"),
        ("property-became-optional", "breaking", "response", "content"),
        ("enum-value-added", "risky", "response", "function"),
        ("property-added", "safe", "response", "function_call"),
    } <= said
    assert not [row for row in said if row[0] in ("property-removed", "type-changed")]


def test_readers_of_content_see_a_payload_that_breaks_them(functions: Verdict) -> None:
    (found,) = [
        item
        for item in functions.findings
        if item.rule == "property-became-optional" and item.level is Level.BREAKING
    ]

    assert found.witness is not None
    assert "new" == found.witness.valid_in
    assert "content" not in found.witness.text
