"""Examples of the corpora decoded by the generated packages, and encoded again."""

from __future__ import annotations

import importlib
import json
import multiprocessing
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.pipeline import read_model
from tests.corpus.documents import Document, Json, node_at, read
from tests.corpus.examples import Example, examples_of
from tests.corpus.generating import PACKAGE, module_of, task_of
from tests.corpus.type_places import Side, TypePlaces
from tests.corpus.verdicts import Judge

__all__ = ["Miss", "Tally", "all_round_trips", "differences", "round_trips"]


@dataclass(frozen=True, kw_only=True)
class Miss:
    """An example that did not come back as it was, or did not decode."""

    document: str
    written: str
    annotation: str
    what: str

    def __str__(self) -> str:
        return f"{self.document}{self.written}: {self.annotation}: {self.what}"


@dataclass(kw_only=True)
class Tally:
    """The figures of one document, or of many."""

    tried: int = 0
    held: int = 0
    held_although_invalid: int = 0
    """Of those that held: what its own schema refuses."""
    excused: Counter[str] = field(default_factory=Counter)
    causes: Counter[str] = field(default_factory=Counter)
    """Of those that their own schema refuses: what the codec said."""
    misses: list[Miss] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        self.tried += other.tried
        self.held += other.held
        self.held_although_invalid += other.held_although_invalid
        self.excused += other.excused
        self.causes += other.causes
        self.misses += other.misses


def all_round_trips(chosen: Sequence[Document], folder: Path) -> Tally:
    """Return the figures of all `chosen` documents, whose package lies in `folder`."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["generator.pipeline", "jsonschema"])
    total = Tally()
    # Not concurrent.futures: it can wait for ever where children are replaced.
    with context.Pool(min(2, os.cpu_count() or 1), maxtasksperchild=20) as pool:
        for tally in pool.imap(partial(round_trips, folder=folder), chosen):
            total.add(tally)
    return total


def round_trips(document: Document, folder: Path) -> Tally:
    """Return the figures of one document; its package lies in `folder`."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    api = read_model(task_of(document), Diagnostics())
    assert api is not None
    modern = str(read(document.path).get("openapi", "")).startswith("3.1")
    trip = _Trip(
        document=document,
        types=TypePlaces(api=api, folder=document.folder),
        judges={
            "its own schema refuses it": Judge(modern=modern),
            "its own schema refuses it once formats are assertions": Judge(
                modern=modern, checks_formats=True
            ),
            "its own schema refuses it once it names the type that its keywords are "
            "for": Judge(modern=modern, checks_formats=True, infers_types=True),
        },
    )
    for example in examples_of(document):
        trip.take(example)
    return trip.tally


@dataclass(slots=True, kw_only=True)
class _Trip:
    document: Document
    types: TypePlaces
    judges: dict[str, Judge]
    """From the most lenient to the strictest, by what it means to be refused."""
    tally: Tally = field(default_factory=Tally)

    def take(self, example: Example) -> None:
        tally = self.tally
        tally.tried += 1
        side: Side = "sent" if example.kind == "request" else "read"
        annotation = self.types.annotation(example.schema, side)
        if annotation is None:
            tally.excused[_why_typeless(example)] += 1
            return
        if annotation == "bytes" and example.kind != "schema":
            tally.excused["raw bytes, whose example is no JSON"] += 1
            return
        judge = next(iter(self.judges.values()))
        value = _plain(example.value)
        complaint = judge.complaint(value, example.schema)
        if complaint is not None and isinstance(value, str):
            # JSON as a text is what many an editor makes of an example.
            parsed = _parsed(value)
            if parsed is not None and judge.complaint(parsed, example.schema) is None:
                value, complaint = parsed, None
        problem = self._problem(annotation, value)
        if problem is None:
            tally.held += 1
            tally.held_although_invalid += complaint is not None
            return
        for reason, judge in self.judges.items():
            if judge.complaint(value, example.schema) is not None:
                tally.excused[reason] += 1
                tally.causes[_cause(problem)] += 1
                return
        tally.misses.append(
            Miss(
                document=self.document.name,
                written=example.written,
                annotation=annotation,
                what=problem,
            )
        )

    def _problem(self, annotation: str, value: Json) -> str | None:
        module = f"{PACKAGE}.{module_of(self.document)}.models"
        codec = importlib.import_module(f"{PACKAGE}._runtime.codec")
        try:
            decoded = codec.decoder(annotation, models=module)(value)
        except Exception as error:
            return f"decode: {type(error).__name__}: {error}"[:400]
        try:
            encode = codec.encoder(annotation, models=module, direction="response")
            encoded = encode(decoded)
        except Exception as error:
            return f"encode: {type(error).__name__}: {error}"[:400]
        difference = next(differences(value, encoded), None)
        return None if difference is None else f"came back different at {difference}"


def _why_typeless(example: Example) -> str:
    pointer = example.schema[1]
    if "/allOf/" in pointer:
        return "the schema is a part of an allOf: nothing has that type alone"
    parent, _, _ = pointer.rpartition("/properties/")
    try:
        around = node_at(example.schema[0], parent)
    except KeyError:
        around = None
    if isinstance(around, dict) and {"oneOf", "anyOf"} & around.keys():
        return "the schema stands beside alternatives and is merged into each of them"
    return f"no type for {pointer}"


def _cause(problem: str) -> str:
    """Return what all problems of a kind have in common."""
    words = re.sub(r"at (?:the top|\"[^\"]*\")", "at", problem)
    return re.sub(r"\(.*|[\"'].*?[\"']", "...", words)[:80]


def differences(left: Json, right: Json, at: str = "") -> Iterator[str]:
    """Yield where two JSON values differ; 5 and 5.0 are the same number."""
    if isinstance(left, dict) and isinstance(right, dict):
        for key in left.keys() | right.keys():
            if key not in left or key not in right:
                yield f"{at}/{key}: {'lost' if key in left else 'added'}"
            else:
                yield from differences(left[key], right[key], f"{at}/{key}")
    elif isinstance(left, list) and isinstance(right, list):
        if len(left) != len(right):
            yield f"{at}: {len(left)} items, {len(right)}"
        for number, (one, other) in enumerate(zip(left, right, strict=False)):
            yield from differences(one, other, f"{at}/{number}")
    elif left is not right and (
        isinstance(left, bool) or isinstance(right, bool) or left != right
    ):
        yield f"{at}: {left!r:.60}, {right!r:.60}"


def _plain(value: Json) -> Json:
    """Return a YAML value as JSON has it: the keys are text."""
    if isinstance(value, dict):
        return {_key(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


def _key(key: object) -> str:
    return key if isinstance(key, str) else json.dumps(key)


def _parsed(text: str) -> Json:
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, (dict, list)) else None
