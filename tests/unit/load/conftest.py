"""What the tests of load share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.load.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty folder with a workspace."""
    return Desk(tmp_path)
