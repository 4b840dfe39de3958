"""What must hold of any two documents: silence, mirrors, chains, and no crash."""

from __future__ import annotations

import json
import resource
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from generator.diagnostics import Diagnostics
from generator.diff import Change, ChangeSet, Level, compare, judge
from generator.diff.changes import Edit, Place
from generator.diff.shapes import component_name
from generator.load import Workspace
from generator.model import Api, JsonValue
from tests.corpus.diff_families import (
    CORPORA,
    FAMILIES,
    LARGE,
    documents,
    neighbours,
    versions,
)
from tests.corpus.renderings import as_openapi_3, as_openapi_31, inlined, reordered
from tests.unit.diff.bench import contract, mirror_misses, model_of_text

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora are not there"),
]

FEW: tuple[str, ...] = ("azure-openai/2023-07-01-preview", "multiversion/openai/1.2.0")
FEW += ("multiversion/adyen-recurring/v30", "multiversion/azure-iotedge-workload")

Say = Callable[[str], None]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Print a figure past pytest's capture."""

    def print_it(text: str) -> None:
        with capsys.disabled():
            print(f"\n{text}")

    return print_it


@pytest.mark.slow
def test_every_pair_of_neighbours_is_compared(say: Say) -> None:
    """Without an error; the slowest pair is named with its time and its memory."""
    slowest, most, count = "", 0.0, 0
    witnessed = explained = 0
    for family in (*FAMILIES, *LARGE):
        for name, old, new in neighbours(family):
            start = time.process_time()
            verdict = judge(compare(old, new), profile="new-release")
            seconds = time.process_time() - start
            count += 1
            if seconds > most:
                slowest, most = name, seconds
            for item in verdict.findings:
                if item.level is Level.BREAKING and item.plane == "wire":
                    assert item.witness is not None or item.no_witness, item.message
                    witnessed += item.witness is not None
                    explained += item.witness is None
        versions.cache_clear()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    say(f"{count} pairs; slowest: {slowest}, {most:.2f} s; {peak} MB with all models")
    say(f"breaking on the wire: {witnessed} with a witness, {explained} explained")

    assert count >= 70
    assert most < 10


@pytest.mark.slow
@pytest.mark.parametrize("family", [*FAMILIES, *LARGE])
def test_neighbours_mirror_each_other(family: str) -> None:
    for name, old, new in neighbours(family):
        assert (name, []) == (name, mirror_misses(old, new))
    versions.cache_clear()


@pytest.mark.parametrize(
    "family", ["multiversion/adyen-payment", "multiversion/openai"]
)
def test_a_few_neighbours_mirror_each_other(family: str) -> None:
    for name, old, new in neighbours(family):
        assert (name, []) == (name, mirror_misses(old, new))


def test_openai_against_its_own_past(say: Say) -> None:
    name, old, new = next(neighbours("big/openai"))
    start = time.process_time()
    changes = compare(old, new)
    judge(changes)
    seconds = time.process_time() - start
    tracemalloc.start()
    judge(compare(old, new))
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    say(f"{name}: {len(changes.changes)} changes, {seconds:.2f} s, {peak:.0f} MB")

    assert seconds < 20


@pytest.mark.slow
def test_json_and_yaml_of_openai_are_the_same() -> None:
    _, (_, one), (_, other) = versions("big/openai")

    assert [] == [item.message for item in contract(judge(compare(one, other)))]


@pytest.mark.slow
def test_two_steps_hold_what_one_step_shows(say: Say) -> None:
    """An operation that went and did not come back is gone; what one step says of a
    place that the other leaves alone, both together say.
    """
    operations = facts = 0
    missing: list[str] = []
    for family in FAMILIES:
        apis = versions(family)
        for (_, a), (_, b), (name, c) in zip(apis, apis[1:], apis[2:], strict=False):
            first, second, both = compare(a, b), compare(b, c), compare(a, c)
            for key in _gone_for_good(a, c, first, second):
                operations += 1
                if key not in _left(both):
                    missing.append(f"{family} to {name}: {key}")
            said = {_fact(change) for change in both.changes}
            names = _names(a) & _names(b) & _names(c)
            for mine, other in ((first, second), (second, first)):
                for change in _steady(mine, other, both, names):
                    facts += 1
                    if said.isdisjoint((_fact(change), _arrival(change))):
                        missing.append(f"{family} to {name}: {change.trail}")
        versions.cache_clear()
    say(
        f"chains: {operations} removed operations and {facts} facts of named schemas"
        f" implied, {len(missing)} not seen"
    )

    assert [] == missing


def _gone_for_good(
    a: Api, c: Api, first: ChangeSet, second: ChangeSet
) -> Iterator[str]:
    """Yield the keys of operations of a that a step removes and c does not have."""
    gone = {
        pair.old
        for step in (first, second)
        for pair in step.operations
        if pair.new is None
    }
    back = {pair.new for pair in second.operations if pair.old is None}
    kept = {operation.key for operation in c.operations}
    for operation in a.operations:
        if operation.key in gone and operation.key not in back | kept:
            yield operation.key


def _left(changes: ChangeSet) -> set[str | None]:
    return {
        pair.old
        for pair in changes.operations
        if pair.new is None or pair.new != pair.old
    }


def _names(api: Api) -> set[str]:
    return {name for item in api.definitions if (name := component_name(item))}


_LASTING = {
    (Place.PROPERTY, Edit.ADDED),
    (Place.PROPERTY, Edit.REMOVED),
    (Place.PROPERTY_REQUIRED, Edit.SET),
    (Place.PROPERTY_REQUIRED, Edit.UNSET),
    (Place.ENUM_VALUE, Edit.ADDED),
    (Place.ENUM_VALUE, Edit.REMOVED),
}


def _fact(change: Change) -> tuple[object, ...]:
    return (change.place, change.edit, change.anchor, change.path)


def _arrival(change: Change) -> tuple[object, ...]:
    """Return the fact that the member itself is new, which tells its facets too."""
    return (Place.PROPERTY, Edit.ADDED, change.anchor, change.path)


def _steady(
    mine: ChangeSet, other: ChangeSet, both: ChangeSet, names: set[str]
) -> Iterator[Change]:
    """Yield the facts of named schemas whose place the other step leaves alone.

    The schema is named in all three versions, and all its operations are in both the
    first and the last. A fact of a base is told at one of those that inherit it, so
    that a member of the same name anywhere is not left alone. Nor is a variant that
    came over both steps: the first version has no place for what is said of it.
    """
    variants = {
        (step.anchor, step.path) for step in both.changes if step.place is Place.VARIANT
    }
    members = {step.path[-1:] for step in other.changes if step.place is Place.PROPERTY}
    kept = {pair.new for pair in both.operations if pair.old is not None}
    for change in mine.changes:
        is_lasting = (change.place, change.edit) in _LASTING
        if not is_lasting or change.anchor.kind != "schema":
            continue
        is_touched = any(
            _unparted(change.path)[: len(whole)] == whole
            for step in other.changes
            if step.anchor == change.anchor
            for whole in [_unparted(_whole(step))]
        )
        heads = (change.path[:count] for count in range(1, len(change.path) + 1))
        if any((change.anchor, head) in variants for head in heads):
            continue
        if is_touched or change.path[-1:] in members or not change.uses:
            continue
        if change.anchor.name not in names:
            continue
        if kept.issuperset(change.operations):
            yield change


def _unparted(path: tuple[str, ...]) -> tuple[str, ...]:
    """Return the way without its variants: an object may fall into several."""
    return tuple(token for token in path if not token.startswith("|"))


def _whole(change: Change) -> tuple[str, ...]:
    """Return the way to what a change is about: of a variant, to the union."""
    tokens = change.path
    variants = [i for i, token in enumerate(tokens) if token.startswith("|")]
    return tokens[: variants[0]] if variants else tokens


@pytest.mark.slow
@pytest.mark.parametrize(
    "folder", ["azure-openai", "azure-openai-variants", "multiversion", "wild"]
)
def test_a_document_spelled_otherwise_is_the_same(folder: str, say: Say) -> None:
    """Reordered, with its references replaced by what they mean, as YAML, and in a
    later dialect.
    """
    counts: dict[str, int] = {}
    said: list[str] = []
    for path in documents(CORPORA / folder):
        if path.stat().st_size > 1_500_000 or "redhat" in path.as_posix():
            continue
        value = _plain(path)
        if isinstance(value, dict) and {"openapi", "swagger"} & value.keys():
            for name, text in _differences(value):
                counts[name] = counts.get(name, 0) + 1
                if text:
                    said.append(f"{path.name}, {name}: {text}")
    say(f"{folder}: {counts}, {len(said)} findings")

    assert [] == said


@pytest.mark.parametrize("name", FEW)
def test_a_few_documents_spelled_otherwise_are_the_same(name: str) -> None:
    value = _plain(next(documents(CORPORA / name)))
    assert isinstance(value, dict)

    assert [] == [text for _, text in _differences(value) if text]


def _plain(path: Path) -> JsonValue:
    """Return the values of a document, None where it cannot be read."""
    workspace = Workspace(base=CORPORA, roots=(path.parent,), diagnostics=Diagnostics())
    root = workspace.open(path)
    return None if root is None else root.plain()


def _differences(value: dict[str, JsonValue]) -> Iterator[tuple[str, str]]:
    """Yield each spelling with what it is said to change, "" where that is nothing."""
    text = json.dumps(value)
    try:
        same = model_of_text(text, file="same.json")
    except AssertionError:
        return
    for name, other in _spellings(value, text).items():
        new = model_of_text(other, file=name)
        found = contract(judge(compare(same, new), profile="new-release"))
        yield name, "; ".join(item.message for item in found)


def _spellings(value: dict[str, JsonValue], text: str) -> dict[str, str]:
    found = {
        "reordered.json": json.dumps(reordered(value)),
        "inlined.json": json.dumps(inlined(value)),
    }
    if len(text) < 200_000:
        found["converted.yaml"] = yaml.dump(
            value, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False
        )
    three = value
    if "swagger" in value:
        risen = as_openapi_3(value)
        if risen is None:
            return found
        found["3.0.json"] = json.dumps(risen)
        three = risen
    if str(three.get("openapi")).startswith("3.0"):
        found["3.1.json"] = json.dumps(as_openapi_31(three))
    return found
