"""What the tests of dialects share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.dialects.bench import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """An empty folder to read documents from."""
    return Bench(tmp_path)
