"""What the tests of lower share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.lower.bench import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """An empty folder to lower documents from."""
    return Bench(tmp_path)
