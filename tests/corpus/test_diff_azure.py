"""Azure OpenAI's published documents: what the diff must say of them, and must not."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from generator.diff import Change, Level, Verdict, compare, judge
from generator.diff.changes import ChangeSet, Edit, Place
from generator.model import Api
from tests.unit.diff.bench import model_of_file

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"
AZURE = CORPORA / "azure-openai"
SPECS = Path(__file__).resolve().parents[2] / "specs" / "azure-openai"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not AZURE.is_dir(), reason="the corpora are not there"),
]

CHAT = "ChatCompletions_Create"


def published(version: str) -> Api:
    """Return the model of a published document."""
    return model_of_file(AZURE / version / "inference.json", base=CORPORA)


@pytest.fixture(scope="module")
def functions() -> Verdict:
    """2023-05-15 -> 2023-07-01-preview, judged."""
    return judge(compare(published("2023-05-15"), published("2023-07-01-preview")))


@pytest.fixture(scope="module")
def one() -> ChangeSet:
    """2025-03-01-preview -> v1."""
    return compare(published("2025-03-01-preview"), published("v1"))


def of_chat(verdict: Verdict) -> set[tuple[str, str, str, str]]:
    """Return rule, level, direction and last step of what concerns the chat call."""
    return {
        (item.rule, str(item.level), item.directions[0], item.document_change.path[-1])
        for item in verdict.findings
        if CHAT in item.operations
    }


def test_the_chat_call_changed_as_its_documents_say(functions: Verdict) -> None:
    assert {
        ("property-became-optional", "safe", "request", "content"),
        ("enum-value-added", "safe", "request", "function"),
        ("property-added", "safe", "request", "function_call"),
        ("property-added", "safe", "request", "functions"),
        ("property-default-changed", "risky", "request", "max_tokens"),
        ("property-became-optional", "breaking", "response", "content"),
        ("enum-value-added", "risky", "response", "function"),
        ("property-added", "safe", "response", "function_call"),
        ("property-added", "safe", "response", "content_filter_results"),
        ("property-added", "safe", "response", "prompt_filter_results"),
        ("response-added", "safe", "response", "response default"),
        ("header-added", "safe", "response", 'header "apim-request-id"'),
    } == of_chat(functions)


def test_named_against_inline_schemas_is_nothing_new(functions: Verdict) -> None:
    """2023-05-15 names one schema, 2023-07-01-preview names 23."""
    assert [] == [
        item.message
        for item in functions.findings
        if item.rule in ("property-removed", "type-changed", "union-variant-added")
        and CHAT in item.operations
    ]


def test_only_what_the_documents_withdraw_is_withdrawn(functions: Verdict) -> None:
    """`model` was a property of these two requests, and is none now."""
    removed = {
        (item.operations, item.document_change.path[-1])
        for item in functions.findings
        if item.rule == "property-removed"
    }

    assert {(("Completions_Create",), "model"), (("embeddings_create",), "model")} == (
        removed
    )


def test_a_finding_shows_both_places(functions: Verdict) -> None:
    found = next(
        item
        for item in functions.findings
        if item.rule == "property-became-optional" and item.level is Level.BREAKING
    )

    assert "2023-05-15/inference.json:" in str(found.old_origin)
    assert "2023-07-01-preview/inference.json:" in str(found.new_origin)
    assert found.old_origin.pointer.endswith("/message/properties/content")
    assert found.new_origin.pointer == (
        "/components/schemas/chatCompletionResponseMessage/properties/content"
    )


def test_chat_and_embeddings_moved(one: ChangeSet) -> None:
    assert {
        (
            "POST /deployments/{deployment-id}/chat/completions",
            "POST /chat/completions",
        ),
        ("POST /deployments/{deployment-id}/embeddings", "POST /embeddings"),
    } == {
        (change.before, change.after)
        for change in one.changes
        if change.place is Place.OPERATION_PATH
    }


def test_a_move_tells_how_sure_it_is(one: ChangeSet) -> None:
    moves = [item for item in one.changes if item.edit is Edit.MOVED]

    assert all(item.confidence and item.confidence > 0.6 for item in moves)
    assert all(item.evidence for item in moves)


def test_at_least_45_schemas_were_renamed(one: ChangeSet) -> None:
    pairs = {item.old: item.new for item in one.schemas}

    assert len(pairs) >= 45
    assert pairs["createChatCompletionRequest"] == "AzureCreateChatCompletionRequest"
    assert pairs["vectorStoreObject"] == "OpenAI.VectorStoreObject"
    assert all(item.evidence for item in one.schemas)


def test_a_removed_operation_is_one_fact(one: ChangeSet) -> None:
    gone = {pair.old for pair in one.operations if pair.new is None}
    felt: list[Change] = [
        change for change in one.changes if gone & set(change.operations)
    ]

    assert len(gone) == len(felt) == 29
    assert {Place.OPERATION} == {change.place for change in felt}


def test_the_largest_pair_takes_under_two_seconds() -> None:
    old, new = published("2025-03-01-preview"), published("v1")
    start = time.process_time()
    judge(compare(old, new))

    assert time.process_time() - start < 2.0


def test_our_own_specs_give_the_same_report(functions: Verdict) -> None:
    """Ours name their schemas otherwise, so that places are told from the call."""
    paths = [
        SPECS / version / "inference.yaml"
        for version in ("2023-05-15", "2023-07-01-preview")
    ]
    if not all(path.is_file() for path in paths):
        pytest.skip("no specs of ours")
    own = judge(compare(*(model_of_file(path, base=SPECS) for path in paths)))

    assert _by_trail(functions) == _by_trail(own)


def _by_trail(verdict: Verdict) -> set[tuple[str, str, str]]:
    return {
        (item.rule, str(item.level), item.document_change.trail)
        for item in verdict.findings
        if item.level > Level.SAFE or "property" in item.rule or "enum" in item.rule
    }
