from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.manifest import Manifest
from generator.reports import Report
from generator.review import ReviewRequest, review

CASES = Path(__file__).parents[2] / "cases" / "diff"
TODAY = date(2026, 1, 1)

Make = Callable[..., Report]


def no_manifest() -> Manifest:
    raise AssertionError("no target is of the manifest")


@pytest.fixture
def report() -> Make:
    """Return what makes the report of a folder of cases, or of two files."""

    def make(
        name: str = "pets", *, context: int = 2, today: date = TODAY, **sides: str
    ) -> Report:
        request = ReviewRequest(
            old=sides.get("old", "old.yaml"),
            new=sides.get("new", "new.yaml"),
            folder=CASES / name,
            manifest=no_manifest,
            context=context,
        )
        return review(request, today=today).report

    return make


@pytest.fixture
def many(tmp_path: Path) -> Report:
    """Return the report of two versions with more findings than fit anywhere."""
    head = (
        "openapi: 3.0.3\ninfo: {title: Many, version: '1'}\n"
        "servers: [{url: https://many.example.org}]\npaths:\n"
    )

    def path(number: int, kind: str) -> str:
        name = f"a_rather_long_name_of_an_operation_number_{number}"
        return (
            f"  /{name}:\n    get:\n      operationId: {name}\n"
            "      parameters:\n"
            f"        - {{name: top, in: query, schema: {{type: {kind}}}}}\n"
            "      responses: {'204': {description: Nothing.}}\n"
        )

    for file, kind in (("old.yaml", "string"), ("new.yaml", "integer")):
        text = head + "".join(path(number, kind) for number in range(400))
        (tmp_path / file).write_text(text)
    request = ReviewRequest(
        old="old.yaml", new="new.yaml", folder=tmp_path, manifest=no_manifest
    )
    return review(request, today=TODAY).report
