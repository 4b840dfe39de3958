"""Every document of the corpora becomes a whole package, or is refused with reason.

    python -m pytest tests/corpus/test_generates.py -m "slow or not slow" -s

prints the figures.
"""

from __future__ import annotations

import random
import statistics
from pathlib import Path

import pytest

from tests.corpus.conftest import Corpora
from tests.corpus.documents import documents, needs_corpora
from tests.corpus.generating import Generated, generate_all
from tests.corpus.importing import import_problems
from tests.corpus.refused import REFUSED
from tests.corpus.strict_types import type_errors

pytestmark = [pytest.mark.corpus, needs_corpora]

SEED = 7
TYPE_CHECKED = 60

MEGABYTE = 1 << 20


def usable(rows: tuple[Generated, ...] | list[Generated]) -> list[Generated]:
    return [row for row in rows if row.name not in REFUSED]


def test_a_few_small_documents_generate_whole(tmp_path: Path) -> None:
    """The rest takes minutes; this is what every run of the tests sees."""
    small = [
        document
        for document in documents()
        if document.size < 30_000 and document.name not in REFUSED
    ]
    chosen = random.Random(SEED).sample(small, 6)

    rows = generate_all(chosen, tmp_path)

    assert [] == [row for row in rows if row.crash or row.errors or row.missing]
    assert [] == [row for row in rows if row.not_compiling or row.unstable]
    assert [] == import_problems(tmp_path, [row.module for row in rows])


@pytest.mark.slow
def test_nothing_crashes(corpora: Corpora) -> None:
    print(figures(corpora))

    assert 300 < len(corpora.rows)
    assert {} == {row.name: row.crash for row in corpora.rows if row.crash}


@pytest.mark.slow
def test_what_is_valid_has_no_errors(corpora: Corpora) -> None:
    assert {} == {row.name: row.errors for row in usable(corpora.rows) if row.errors}


@pytest.mark.slow
@pytest.mark.parametrize("name", REFUSED)
def test_what_is_invalid_is_refused_with_its_reason(
    corpora: Corpora, name: str
) -> None:
    (row,) = (row for row in corpora.rows if row.name == name)
    refusal = REFUSED[name]

    codes = {code.split()[1] for code in row.codes if code.startswith("error ")}

    assert refusal.codes == codes
    assert any(refusal.told in error for error in row.errors), row.errors
    assert 0 == row.files


@pytest.mark.slow
def test_every_operation_is_emitted_and_no_other(corpora: Corpora) -> None:
    rows = usable(corpora.rows)

    assert {} == {row.name: row.missing for row in rows if row.missing}
    assert {} == {row.name: row.invented for row in rows if row.invented}


@pytest.mark.slow
def test_every_file_compiles(corpora: Corpora) -> None:
    wrong = {row.name: row.not_compiling for row in corpora.rows if row.not_compiling}

    assert {} == wrong


@pytest.mark.slow
def test_black_changes_none_of_the_sampled_files(corpora: Corpora) -> None:
    assert {} == {row.name: row.unstable for row in corpora.rows if row.unstable}


@pytest.mark.slow
def test_every_module_is_imported_and_every_codec_built(corpora: Corpora) -> None:
    modules = [row.module for row in corpora.made]

    assert [] == import_problems(corpora.folder, modules)


@pytest.mark.slow
def test_sixty_of_them_are_strictly_typed(corpora: Corpora, tmp_path: Path) -> None:
    chosen = random.Random(SEED).sample(corpora.made, TYPE_CHECKED)
    lines = sum(row.lines for row in chosen)
    print(f"mypy --strict: {len(chosen)} documents, {lines:,} lines")

    errors = type_errors(corpora.folder, [row.module for row in chosen], tmp_path)

    assert "" == errors


@pytest.mark.slow
def test_no_document_needs_more_than_half_a_gigabyte(corpora: Corpora) -> None:
    """The budget is 1 GB; the largest document takes a fifth of it."""
    most = max(corpora.rows, key=lambda row: row.memory)

    assert most.memory < 512 * MEGABYTE, most


@pytest.mark.slow
def test_time_grows_with_the_document_and_no_faster(corpora: Corpora) -> None:
    """A line of output costs the large documents no more than the middling ones.

    A stage that were quadratic would make the largest, sixty times the median, sixty
    times as dear by the line.
    """
    rows = sorted(corpora.made, key=lambda row: row.lines)
    large = [row for row in rows if row.lines > 50_000]
    middling = [row for row in rows if 5_000 < row.lines < 20_000]

    dear = statistics.median(row.cpu / row.lines for row in large)
    usual = statistics.median(row.cpu / row.lines for row in middling)

    assert dear < 3 * usual
    assert max(row.cpu / row.lines for row in large) < 6 * usual


def figures(corpora: Corpora) -> str:
    made = corpora.made
    top = sorted(made, key=lambda row: row.cpu)[-5:]
    emitted = sum(row.operations - len(row.missing) for row in made)
    lines = [
        f"{len(corpora.rows)} documents, {len(made)} generated, "
        f"{len(corpora.rows) - len(made)} refused",
        f"{sum(row.operations for row in made):,} operations in those that are "
        f"generated, {emitted:,} emitted",
        f"{sum(row.files for row in made):,} files, "
        f"{sum(row.lines for row in made):,} lines, "
        f"{sum(row.cpu for row in made):.0f} s of CPU",
        *(
            f"  {row.name}: {row.size / 1e6:.1f} MB, {row.operations} operations, "
            f"{row.cpu:.1f} s, {row.memory // MEGABYTE} MB"
            for row in reversed(top)
        ),
    ]
    return "\n" + "\n".join(lines)
