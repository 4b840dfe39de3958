"""Instances that hypothesis makes of the corpora's schemas, decoded and encoded."""

# What is made is what the specification allows, read without the generator.

from __future__ import annotations

import importlib
import json
import multiprocessing
import os
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable

from generator.diagnostics import Diagnostics
from generator.origin import escape_token
from generator.pipeline import read_model
from tests.corpus.documents import Document, Json, read
from tests.corpus.examples import Place
from tests.corpus.generating import PACKAGE, module_of, task_of
from tests.corpus.making import Endless, instances_of
from tests.corpus.round_trips import differences
from tests.corpus.type_places import TypePlaces
from tests.corpus.verdicts import Judge

__all__ = ["Chosen", "Survey", "choose", "survey"]

_INSTANCES = 20
_NAMELESS = frozenset({"description", "title", "deprecated", "externalDocs"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A component of a document."""

    document: Document
    pointer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What came of one schema: instances made, and what did not survive.

    `instances` is 0 where none could be made: the schema does not end, is too large, or
    nothing fits it.
    """

    name: str
    instances: int
    problems: tuple[str, ...] = ()


def choose(chosen: Sequence[Document], *, seed: int) -> Iterator[Chosen]:
    """Yield components of the documents in an order that the seed decides.

    Documents take turns, so that the large ones are not all there is.
    """
    order = random.Random(seed)
    piles: list[list[Chosen]] = []
    for document in sorted(chosen, key=lambda document: document.name):
        pile = [
            Chosen(document=document, pointer=pointer)
            for pointer in _components(read(document.path))
        ]
        order.shuffle(pile)
        piles.append(pile)
    order.shuffle(piles)
    while any(piles):
        for pile in piles:
            if pile:
                yield pile.pop()


def survey(chosen: Sequence[Chosen], folder: Path) -> list[Survey]:
    """Try all of `chosen`; the package of the corpora lies in `folder`."""
    context = multiprocessing.get_context("forkserver")
    # Not concurrent.futures: it can wait for ever where children are replaced.
    with context.Pool(min(2, os.cpu_count() or 1), maxtasksperchild=10) as pool:
        return pool.map(partial(_survey, folder=folder), chosen, chunksize=1)


def _components(root: Json) -> Iterator[str]:
    for lead in ("/definitions", "/components/schemas"):
        node = root
        for token in lead.split("/")[1:]:
            node = (node or {}).get(token) or {}
        for name, schema in node.items():
            if isinstance(schema, dict) and not schema.keys() <= _NAMELESS:
                yield f"{lead}/{escape_token(str(name))}"


def _survey(chosen: Chosen, folder: Path) -> Survey:
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    document = chosen.document
    place = (document.path, chosen.pointer)
    name = f"{document.name}#{chosen.pointer}"
    nothing = Survey(name=name, instances=0)
    modern = str(read(document.path).get("openapi", "")).startswith("3.1")
    api = read_model(task_of(document), Diagnostics())
    assert api is not None
    types = TypePlaces(api=api, folder=document.folder)
    annotation = types.annotation(place, "read")
    if annotation is None or annotation == "Any":
        return nothing
    trip = _Trip(
        annotation=annotation,
        models=f"{PACKAGE}.{module_of(document)}.models",
        judge=Judge(modern=modern, checks_formats=True, infers_types=True),
        place=place,
    )
    problems = trip.problems()
    return Survey(name=name, instances=trip.tried, problems=tuple(problems))


class _Trip:
    def __init__(
        self, *, annotation: str, models: str, judge: Judge, place: Place
    ) -> None:
        codec = importlib.import_module(f"{PACKAGE}._runtime.codec")
        self._decode = codec.decoder(annotation, models=models)
        self._encode = codec.encoder(annotation, models=models, direction="response")
        self._judge = judge
        self._place = place
        self.tried = 0

    def problems(self) -> list[str]:
        """Return what did not survive."""
        found: dict[str, None] = {}

        # The same instances in every run; what fails is noted, not shrunk.
        @settings(
            max_examples=_INSTANCES,
            phases=(Phase.generate,),
            derandomize=True,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(instances_of(self._place))
        def run(value: Json) -> None:
            # That null is allowed is known where a component is used.
            if value is None or self._judge.complaint(value, self._place) is not None:
                return
            self.tried += 1
            problem = self._problem(value)
            if problem is not None:
                found[f"{problem}: {json.dumps(value)[:300]}"] = None

        try:
            run()
        except (Endless, Unsatisfiable):
            pass
        return list(found)

    def _problem(self, value: Json) -> str | None:
        try:
            back = self._encode(self._decode(value))
        except Exception as error:
            return f"{type(error).__name__}: {error}"[:200]
        difference = next(differences(value, back), None)
        return None if difference is None else f"came back different at {difference}"
