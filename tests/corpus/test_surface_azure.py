"""Azure OpenAI's published documents as Python: renames, and nothing told twice."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from generator.diff import Level, compare
from generator.diff.changes import Edit
from generator.diff.source import SourceChange
from generator.diff.surface import sides_of, surface_changes
from generator.python.surface import surface_of
from tests.unit.diff.bench import model_of_file
from tests.unit.diff.packages import Pair, pair_of_apis

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"
AZURE = CORPORA / "azure-openai"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not AZURE.is_dir(), reason="the corpora are not there"),
]


@pytest.fixture(scope="module")
def one() -> Pair:
    """2025-03-01-preview -> v1."""
    old, new = (
        model_of_file(AZURE / version / "inference.json", base=CORPORA)
        for version in ("2025-03-01-preview", "v1")
    )
    return pair_of_apis(old, new)


def changes(pair: Pair, kind: str, edit: Edit) -> list[SourceChange]:
    return [
        item.change
        for item in pair.findings
        if isinstance(item.change, SourceChange)
        and (item.change.kind, item.change.edit) == (kind, edit)
    ]


def test_class_renames_are_those_that_the_surfaces_show(one: Pair) -> None:
    """A name that is gone goes on as one that came, each once, and none is missed."""
    old, new = one.sides.old.by_name, one.sides.new.by_name
    renamed = {
        change.name.removeprefix("models."): (change.after or "").removeprefix(
            "models."
        )
        for change in changes(one, "class", Edit.RENAMED)
    }
    told = {
        (old[a].definition.rpartition("/")[2], new[b].definition.rpartition("/")[2])
        for a, b in renamed.items()
    }
    wanted = {(pair.old, pair.new) for pair in one.changes.schemas}

    assert set(renamed) <= set(old) - set(new)
    assert set(renamed.values()) <= set(new) - set(old)
    assert len(set(renamed.values())) == len(renamed)
    assert 45 <= len(wanted)
    # Every rename of the documents is one of Python, where Python saw it so too.
    missed = [pair for pair in wanted - told if not _same_in_python(one, *pair)]
    assert [] == missed


def _same_in_python(pair: Pair, old: str, new: str) -> bool:
    """Whether Python calls both the same, or has a better partner for one of them."""
    ids = pair.sides.pairs.definitions
    by_last = {id_.rpartition("/")[2]: id_ for id_ in ids}
    partner = ids[by_last[old]] if old in by_last else None
    taken = {id_.rpartition("/")[2] for id_ in ids.values()}
    return partner is not None or new in taken


def test_methods_that_moved_are_the_same_calls(one: Pair) -> None:
    renamed = {
        change.before: change.after for change in changes(one, "method", Edit.RENAMED)
    }

    assert renamed == {
        "Client.chat.chat_completions_create": "Client.chat.create_chat_completion",
        "Client.embeddings.create": "Client.embeddings.create_embedding",
        "Client.responses.get_input_items": "Client.responses.list_input_items",
        "Client.vector_stores.list_vector_store_file_batch_files": (
            "Client.vector_stores.list_files_in_vector_store_batch"
        ),
    }


def test_a_group_that_went_is_one_finding(one: Pair) -> None:
    removed = {change.name for change in changes(one, "group", Edit.REMOVED)}
    methods = {change.name for change in changes(one, "method", Edit.REMOVED)}

    assert {"Client.assistants", "Client.audio"} == removed
    assert not any(name.startswith(tuple(removed)) for name in methods)


def test_nothing_is_told_twice(one: Pair) -> None:
    prints = [item.fingerprint for item in one.findings]
    along = [
        name
        for item in one.findings
        if isinstance(item.change, SourceChange) and item.change.kind != "field"
        for name in item.change.along
    ]
    told = {
        item.change.name
        for item in one.findings
        if isinstance(item.change, SourceChange)
        and item.change.kind == "class"
        and item.change.edit in (Edit.REMOVED, Edit.RENAMED)
    }

    assert len(set(prints)) == len(prints)
    assert len(set(along)) == len(along)
    assert not told & set(along)


def test_no_annotation_differs_by_a_renamed_class_alone(one: Pair) -> None:
    variance = one.sides.variance
    for one_method, other in one.sides.pairs.methods:
        mine = {a.name: a for a in one_method.sync.signature.arguments}
        for argument in other.sync.signature.arguments:
            before = mine.get(argument.name)
            if before is None or not variance.is_same(before.hint, argument.hint):
                continue
            name = f"Client.{one_method.call}({argument.name})"
            assert not [
                item
                for item in one.findings
                if isinstance(item.change, SourceChange)
                and item.change.name == name
                and item.change.facet == "annotation"
            ]


def test_the_largest_pair_takes_two_seconds() -> None:
    apis = [
        model_of_file(AZURE / version / "inference.json", base=CORPORA)
        for version in ("2025-03-01-preview", "v1")
    ]
    began = time.process_time()
    found = compare(*apis)
    sides = sides_of(surface_of(apis[0]), surface_of(apis[1]), found)
    facts = surface_changes(sides)

    assert 2 > time.process_time() - began
    assert 900 < len(facts)


def test_published_2023_07_01_preview_renames_inline_models() -> None:
    old, new = (
        model_of_file(AZURE / version / "inference.json", base=CORPORA)
        for version in ("2023-05-15", "2023-07-01-preview")
    )
    pair = pair_of_apis(old, new)
    breaking = {
        (item.rule, item.change.name)
        for item in pair.findings
        if item.level is Level.BREAKING and isinstance(item.change, SourceChange)
    }
    create = "ChatCompletionsCreate"

    assert breaking == {
        ("source-argument-removed", "Client.completions.create(model)"),
        ("source-argument-removed", "Client.embeddings_create(model)"),
        ("source-class-renamed", f"models.{create}RequestMessagesItem"),
        ("source-class-renamed", f"models.{create}Response"),
        ("source-class-renamed", f"models.{create}ResponseChoicesItem"),
        ("source-class-renamed", f"models.{create}ResponseChoicesItemMessage"),
        ("source-class-renamed", f"models.{create}ResponseUsage"),
        (
            "source-field-may-be-none",
            f"models.{create}ResponseChoicesItemMessage.content",
        ),
    }
