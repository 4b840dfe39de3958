"""What hypothesis makes of the corpora's schemas survives being decoded and encoded."""

from __future__ import annotations

from itertools import islice

import pytest

from tests.corpus.conftest import Corpora
from tests.corpus.documents import needs_corpora
from tests.corpus.instances import choose, survey

pytestmark = [pytest.mark.corpus, pytest.mark.slow, needs_corpora]

SEED = 11
SCHEMAS = 100
# Some have no instance that could be made by chance.
CANDIDATES = 120


def test_instances_of_a_hundred_schemas_come_back_equal(corpora: Corpora) -> None:
    chosen = list(islice(choose(corpora.documents(), seed=SEED), CANDIDATES))

    surveys = survey(chosen, corpora.folder)

    tried = [each for each in surveys if each.instances]
    instances = sum(each.instances for each in tried)
    print(
        f"\n{len(tried)} schemas, {instances:,} instances; {len(surveys) - len(tried)} "
        "schemas of which none could be made"
    )
    wrong = {each.name: each.problems for each in tried if each.problems}
    assert {} == wrong
    assert SCHEMAS <= len(tried)
