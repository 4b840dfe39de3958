"""The small hard documents of other tools' test suites: each works, or is refused.

`EXPECTED` says of each document that does not simply work what comes instead, and what
the suite that it is from wants of it. A document that is not listed generates without
an error or a warning.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.behaviour.packages import Built, build, write_files
from tests.corpus.documents import CORPORA, Document, needs_corpora, operations_of
from tests.corpus.emitted import emitted_operations, files_that_do_not_compile
from tests.corpus.importing import import_problems

pytestmark = [pytest.mark.corpus, needs_corpora]

TRICKY = CORPORA / "tricky"
SUFFIXES = (".json", ".yaml", ".yml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """`errors` and `warnings` are the codes there are; `why` is for the reader."""

    why: str
    errors: frozenset[str] = frozenset()
    warnings: frozenset[str] = frozenset()
    told: str = ""


def refused(code: str, told: str, why: str) -> Expected:
    return Expected(errors=frozenset({code}), told=told, why=why)


def warned(*codes: str, why: str) -> Expected:
    return Expected(warnings=frozenset(codes), why=why)


def fragment(told: str, why: str) -> Expected:
    return refused("dialect-missing", told, why)


DATAMODEL = "datamodel-code-generator"
OAI = "oai-examples/v2.0/json/petstore-separate"
CLIENT = "openapi-python-client"

EXPECTED = {
    f"{DATAMODEL}/all_of_with_relative_ref/openapi.yaml": warned(
        "ref-unresolved",
        why="the suite's own copy has two more files, which are not here",
    ),
    f"{DATAMODEL}/array_called_fields_with_oneOf_items.yaml": fragment(
        "does not say its version",
        "only schemas, without `openapi`: the suite is told the kind of its input",
    ),
    f"{DATAMODEL}/external_ref_with_transitive_local_ref/schemas/feedback.yaml": (
        fragment("is no API description", "a part of the document beside it")
    ),
    f"{DATAMODEL}/allof.yaml": warned(
        "allof-conflict", why="two parts disagree on purpose; the suite takes one"
    ),
    f"{DATAMODEL}/allof_partial_override_inherited_types.yaml": warned(
        "shape", why="`paths` is a list; the suite reads schemas alone"
    ),
    f"{DATAMODEL}/allof_with_required_inherited_edge_cases.yaml": warned(
        "keyword-not-in-dialect",
        "type-contradicted",
        why="a 3.0 document with 3.1's type arrays, and parts that exclude each other",
    ),
    f"{DATAMODEL}/anyof_required.yaml": warned(
        "shape", why="`paths` is a list; the suite reads schemas alone"
    ),
    f"{DATAMODEL}/body_and_parameters.yaml": warned(
        "keyword-not-in-dialect",
        "shape-parameter",
        why="a 3.0 document with a list of types; a path parameter that is optional",
    ),
    f"{DATAMODEL}/content_in_parameters.yaml": warned(
        "path-parameter-missing", why="a path's placeholder is not declared"
    ),
    f"{DATAMODEL}/discriminator.yaml": warned(
        "shape", why="`paths` is a list; the suite reads schemas alone"
    ),
    f"{DATAMODEL}/discriminator_enum.yaml": warned(
        "shape", why="`paths` is a list; the suite reads schemas alone"
    ),
    f"{DATAMODEL}/enum_models.yaml": warned(
        "keyword-not-in-dialect", why="a 3.0 document with 3.1's `const`"
    ),
    f"{OAI}/common/Error.json": fragment("a single schema", "a part of swagger.json"),
    f"{OAI}/spec/NewPet.json": fragment("a single schema", "a part of swagger.json"),
    f"{OAI}/spec/Pet.json": fragment("a single schema", "a part of swagger.json"),
    f"{OAI}/spec/parameters.json": fragment(
        "is no API description", "a part of swagger.json"
    ),
    f"{CLIENT}/baseline_openapi_3.0.json": warned(
        "default-type",
        "keyword-not-in-dialect",
        "ref-siblings-ignored",
        why="the suite's widest document; it goes through there too",
    ),
    f"{CLIENT}/documents_with_errors/circular-body-ref.yaml": refused(
        "ref-cycle",
        "only lead to each other",
        "the suite wants: circular $ref in a request body",
    ),
    f"{CLIENT}/documents_with_errors/missing-body-ref.yaml": refused(
        "ref-unresolved",
        'the document has no member "components"',
        "the suite wants: could not resolve the $ref of a request body",
    ),
    f"{CLIENT}/documents_with_errors/optional-path-param.yaml": warned(
        "shape-parameter",
        why="the suite wants: path parameters must be required. Ours is made so",
    ),
}


def tricky() -> Iterator[str]:
    if TRICKY.is_dir():
        for path in sorted(TRICKY.rglob("*")):
            if path.suffix in SUFFIXES:
                yield path.relative_to(TRICKY).as_posix()


NAMES = tuple(tricky())


def generated(name: str, package: str) -> Built:
    folder = TRICKY / name.split("/")[0]
    return build(TRICKY / name, package=package, folder=folder)


def test_every_row_of_the_table_is_a_document() -> None:
    assert set() == set(EXPECTED) - set(NAMES)
    assert 110 < len(NAMES)


@pytest.mark.parametrize(
    "name",
    [
        name if name in EXPECTED else pytest.param(name, marks=pytest.mark.slow)
        for name in NAMES
    ],
)
def test_document_works_or_is_refused_with_its_reason(name: str) -> None:
    expected = EXPECTED.get(name, Expected(why="it works"))

    built = generated(name, "tricky")

    found = {"error": set[str](), "warning": set[str](), "note": set[str]()}
    for item in built.diagnostics:
        found[item.severity].add(item.code)
    told = "\n".join(str(item) for item in built.diagnostics)
    assert expected.errors == found["error"], told
    assert expected.warnings == found["warning"], told
    assert expected.told in told
    if expected.errors:
        assert {} == built.files
        return
    document = Document(path=TRICKY / name, folder=TRICKY)
    assert operations_of(document) == frozenset(emitted_operations(built.files))
    assert [] == list(files_that_do_not_compile(built.files))


@pytest.mark.slow
def test_all_that_work_can_be_imported(tmp_path: Path) -> None:
    problems: list[str] = []
    for number, name in enumerate(NAMES):
        built = generated(name, "corpora")
        if built.files:
            folder = tmp_path / str(number)
            write_files(built.files, folder)
            problems += import_problems(folder, [built.module])

    assert [] == problems
