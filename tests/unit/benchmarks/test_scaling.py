"""The page on growth says what the figures say."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks.growth import exponent, straight_line
from benchmarks.places import ROOT
from benchmarks.scaling import Row, Run, rows_of
from benchmarks.scaling_report import dear_rows, scaling_figure, scaling_page


def row(
    name: str,
    operations: int,
    cpu: float,
    *,
    peer: float | None = None,
    exit_code: int = 0,
) -> Row:
    written = 0 if exit_code else operations
    return Row(
        name=name,
        dialect="3.0.3",
        size=operations * 1000,
        operations=operations,
        ours=Run(cpu=cpu, peak_bytes=10**7, exit_code=exit_code, operations=written),
        peer=(
            None
            if peer is None
            else Run(cpu=peer, peak_bytes=2 * 10**7, exit_code=0, operations=operations)
        ),
    )


ROWS = [
    row("small.json", 1, 0.41, peer=0.5),
    row("middle.json", 100, 1.4, peer=1.0),
    row("large.json", 1000, 10.4, peer=30.0),
    row("old.json", 200, 2.4),
    row("broken.json", 3, 0.4, exit_code=2),
]


def test_a_line_goes_through_points_that_lie_on_one() -> None:
    line = straight_line([(1, 3), (2, 5), (10, 21)])

    assert (1, 2, 1) == tuple(round(value, 9) for value in line)


@pytest.mark.parametrize("power", [0.5, 1, 2])
def test_the_exponent_tells_linear_from_quadratic(power: float) -> None:
    points = [(x, 0.4 + 0.01 * x**power) for x in (1.0, 10.0, 50.0, 300.0)]

    assert power == pytest.approx(exponent(points, start=0.4))


def test_documents_that_cost_us_more_are_named() -> None:
    assert ["middle.json"] == [each.name for each in dear_rows(ROWS)]


def test_the_page_holds_the_figures() -> None:
    page = scaling_page(ROWS, machine={"processors": 2})

    assert "5 documents, 4 generated, 1,301 operations" in page
    assert "`broken.json`" in page
    assert "costs us more than the peer: 1." in page
    assert "processors 2" in page


def test_the_figure_is_an_svg_with_every_usable_run() -> None:
    root = ElementTree.fromstring(scaling_figure(ROWS))

    circles = root.findall(".//{http://www.w3.org/2000/svg}circle")
    # In each of four panels: our four, the peer's three, and the two of the legend.
    assert 4 * (4 + 3 + 2) == len(circles)


def test_saved_rows_are_read_back() -> None:
    saved = json.loads(json.dumps([asdict(each) for each in ROWS]))

    assert ROWS == rows_of(saved)


def test_only_root_documents_are_listed(tmp_path: Path) -> None:
    for name, text in {
        "wild/a.json": '{"openapi": "3.1.0", "paths": {}}',
        "wild/b.yaml": "info: {}\nswagger: '2.0'\n",
        "wild/part.yaml": "Pet: {type: object}\n",
        "wild/notes.txt": "openapi: 3.0.0\n",
        "tricky/c.yaml": "openapi: 3.0.0\n",
        "big/x/specification/root.yaml": "openapi: 3.0.0\n",
        "big/x/specification/deep/part.yaml": "openapi: 3.0.0\n",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    probe = ROOT / "benchmarks" / "probes" / "listing.py"

    done = subprocess.run(
        [sys.executable, probe, tmp_path], check=True, capture_output=True, text=True
    )

    assert [
        {"name": "big/x/specification/root.yaml", "dialect": "3.0.0", "size": 30},
        {"name": "wild/a.json", "dialect": "3.1.0", "size": 33},
        {"name": "wild/b.yaml", "dialect": "2.0", "size": 24},
    ] == json.loads(done.stdout)
