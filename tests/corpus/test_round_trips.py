"""What the corpora give as examples survives being decoded and encoded again.

    python -m pytest tests/corpus/test_round_trips.py -m "slow or not slow" -s

prints the figures.
"""

from __future__ import annotations

import pytest

from tests.corpus.conftest import Corpora
from tests.corpus.documents import needs_corpora
from tests.corpus.round_trips import Tally, all_round_trips

pytestmark = [pytest.mark.corpus, pytest.mark.slow, needs_corpora]

# Why an example may fail. Anything else is a defect.
EXCUSES = frozenset(
    {
        "its own schema refuses it",
        "its own schema refuses it once formats are assertions",
        "its own schema refuses it once it names the type that its keywords are for",
        "the schema is a part of an allOf: nothing has that type alone",
        "the schema stands beside alternatives and is merged into each of them",
        "raw bytes, whose example is no JSON",
    }
)


@pytest.fixture(scope="module")
def tally(corpora: Corpora) -> Tally:
    found = all_round_trips(corpora.documents(), corpora.folder)
    print(
        f"\n{found.tried:,} examples tried, {found.held:,} held "
        f"({found.held_although_invalid} of them although their schema refuses them)"
    )
    for reason, count in found.excused.most_common():
        print(f"{count:6,} excused: {reason}")
    for cause, count in found.causes.most_common(12):
        print(f"{count:6,} of the refused: {cause}")
    return found


def test_enough_examples_are_tried(tally: Tally) -> None:
    assert 25_000 < tally.tried


def test_every_example_that_is_valid_comes_back_equal(tally: Tally) -> None:
    assert [] == [str(miss) for miss in tally.misses]


def test_every_excuse_is_one_that_we_accept(tally: Tally) -> None:
    assert set() == set(tally.excused) - EXCUSES


def test_nine_tenths_hold(tally: Tally) -> None:
    """Should examples become excused in droves, the judge is what is wrong."""
    assert tally.tried * 0.9 < tally.held
