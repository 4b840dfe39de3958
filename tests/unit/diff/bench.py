"""Documents read and compared the way the pipeline does it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

from generator.diagnostics import Diagnostics
from generator.dialects import read_document
from generator.diff import (
    Change,
    ChangeSet,
    Finding,
    Level,
    Verdict,
    compare,
    judge,
)
from generator.diff.beyond import Reader, reader_of
from generator.diff.changes import MIRROR, Effect, Place
from generator.load import Workspace
from generator.lower import LowerOptions, lower_api
from generator.model import Api

__all__ = [
    "changes_of_files",
    "contract",
    "diff_texts",
    "mirror_misses",
    "model_of_file",
    "model_of_text",
    "rows",
]


def model_of_file(
    path: Path, *, base: Path, version: str | None = None, root: Path | None = None
) -> Api:
    """Return the model of a document on disk, which may refer to what is in `root`."""
    return _read(path, None, base, version, root)[0]


def model_of_text(text: str, *, file: str = "api.yaml", base: Path = Path()) -> Api:
    """Return the model of a document that is a text."""
    return _read(Path(file), text, base)[0]


def changes_of_files(old: Path, new: Path, *, base: Path) -> ChangeSet:
    """Return all that differs between two documents, keywords and prose included."""
    (one, mine), (other, theirs) = (_read(path, None, base) for path in (old, new))
    return compare(one, other, old_reader=mine, new_reader=theirs, with_docs=True)


def diff_texts(old: str, new: str) -> Verdict:
    """Return what two texts differ in, as a new release."""
    models = (
        model_of_text(dedent(old), file="old.yaml"),
        model_of_text(dedent(new), file="new.yaml"),
    )
    return judge(compare(*models), profile="new-release")


def contract(verdict: Verdict) -> list[Finding]:
    """Return the findings that concern more than names and prose."""
    return [
        item
        for item in verdict.findings
        if item.level > Level.DOCS
        and any(
            item.document_change.effects.toward(direction) is not Effect.ANNOTATION
            for direction in item.directions
        )
    ]


def rows(verdict: Verdict) -> list[tuple[str, str, str]]:
    """Return rule, level and directions of the findings, to be compared with."""
    return [
        (item.rule, str(item.level), "+".join(item.directions))
        for item in verdict.findings
    ]


def mirror_misses(one: Api, other: Api) -> list[tuple[str, ...]]:
    """Return the facts of one direction that the other does not mirror."""
    there = Counter(_facts(change, False) for change in _two_way(one, other))
    back = Counter(_facts(change, True) for change in _two_way(other, one))
    return sorted(((there - back) + (back - there)).elements())


def _two_way(one: Api, other: Api) -> Iterator[Change]:
    """Yield the changes that have a mirror; only one way can be the wrong one."""
    for change in compare(one, other).changes:
        if change.place is not Place.VERSION:
            yield change


def _facts(change: Change, is_mirrored: bool) -> tuple[str, ...]:
    before, after = json.dumps(change.before), json.dumps(change.after)
    edit, old, new = change.edit, change.old_origin, change.new_origin
    if is_mirrored:
        before, after, old, new = after, before, new, old
        edit = MIRROR[edit]
    facts = (change.place.value, edit.value, before, after)
    if change.anchor.kind == "api":
        # Of many places of one fact either side shows its own first.
        return facts
    return (*facts, old.pointer, new.pointer)


def _read(
    path: Path,
    text: str | None,
    base: Path,
    version: str | None = None,
    root: Path | None = None,
) -> tuple[Api, Reader]:
    said = Diagnostics()
    workspace = Workspace(base=base, roots=(root or path.parent,), diagnostics=said)
    if text is None:
        node = workspace.open(path)
    else:
        node = workspace.open_text(text, file=str(path))
    assert node is not None, [str(item) for item in said]
    document = read_document(node, workspace, said)
    assert document is not None, [str(item) for item in said]
    api = lower_api(
        [document],
        version=version or document.version,
        options=LowerOptions(),
        diagnostics=said,
    )
    return api, reader_of({node.origin.file: node.plain()})
