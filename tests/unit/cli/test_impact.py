"""`apistrata impact` from the outside: what it prints, writes and exits with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.app import app

SURFACES = Path(__file__).resolve().parents[1] / "diff" / "surfaces" / "library"
DATA = Path(__file__).resolve().parents[2] / "data" / "impact" / "library"
WAY = ["--from", "2024-01-01", "--to", "2025-01-01"]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A manifest with two versions, and a program that uses the first."""
    for version, name in (("2024-01-01", "1.yaml"), ("2025-01-01", "2.yaml")):
        folder = tmp_path / "specs" / version
        folder.mkdir(parents=True)
        folder.joinpath("api.yaml").write_bytes((SURFACES / name).read_bytes())
    tmp_path.joinpath("apistrata.yaml").write_text(
        "version: 1\noutput: generated\napis:\n"
        "  library: {specs: 'specs/{version}/', package: library}\n",
        "utf-8",
    )
    source = tmp_path / "src"
    source.mkdir()
    for path in DATA.glob("*.py"):
        source.joinpath(path.name).write_bytes(path.read_bytes())
    monkeypatch.chdir(tmp_path)
    return source


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["impact", *arguments], catch_exceptions=False)


def test_breaking_lines_are_listed_and_fail(project: Path) -> None:
    result = run("src", *WAY)

    assert 1 == result.exit_code
    assert (
        "src/cards.py:5:1  breaking  source-class-renamed  models.Writer is now called"
        " models.Author  [--fix]\n    Write `models.Author` for `models.Writer`.\n"
    ) in result.stdout
    assert result.stdout.splitlines()[-1].startswith("2024-01-01 -> 2025-01-01: ")


def test_fix_writes_and_then_nothing_is_left(project: Path) -> None:
    assert 0 == run("src", *WAY, "--fix").exit_code
    assert "Author" in project.joinpath("cards.py").read_text("utf-8")

    again = run("src", *WAY)

    assert 0 == again.exit_code
    assert "no line is concerned" in again.stdout


def test_what_is_mended_is_told_apart_from_what_breaks(project: Path) -> None:
    project.joinpath("more.py").write_text(
        "from library.v2024_01_01 import Client\n\n"
        "shelf = {'shelf_number': 1}\n"
        "Client().books.add_book(title='x', writers=[], **shelf)\n",
        "utf-8",
    )
    before = run("src", *WAY)
    breaking = before.stdout.count("  breaking  ")
    mendable = before.stdout.count("  [--fix]\n")
    result = run("src", *WAY, "--fix")
    last = result.stdout.splitlines()[-1]
    left = breaking - mendable

    assert 1 == left
    assert f"{breaking} places break, 0 may" in before.stdout
    assert f": {left} place breaks, {mendable} mended" in last
    assert left == result.stdout.count("  breaking  ")
    assert mendable == result.stdout.count("  mended  ") > 0
    assert "[--fix]" not in result.stdout
    assert (1 if left else 0) == result.exit_code


def test_diff_shows_and_writes_nothing(project: Path) -> None:
    before = project.joinpath("cards.py").read_bytes()
    result = run("src", *WAY, "--fix", "--diff")

    assert 1 == result.exit_code
    assert "--- a/src/cards.py\n+++ b/src/cards.py\n" in result.stdout
    assert "+from library.v2025_01_01.models import Author, AuthorDict" in result.stdout
    assert before == project.joinpath("cards.py").read_bytes()


def test_json_names_each_line(project: Path) -> None:
    value = json.loads(run("src", *WAY, "--format", "json").stdout)

    assert ("library", "2024-01-01", "2025-01-01") == (
        value["api"],
        value["old"],
        value["new"],
    )
    assert len(value["lines"]) == sum(value["counts"].values()) > 10
    assert all(line["mended"] for line in value["lines"] if line["level"] == "breaking")


def test_code_that_uses_nothing_is_fine(project: Path) -> None:
    project.joinpath("other.py").write_text("print(1)\n", "utf-8")

    assert 0 == run("src/other.py", *WAY).exit_code


def test_an_unknown_api_is_a_usage_error(project: Path) -> None:
    result = run("src", *WAY, "--api", "pets")

    assert 2 == result.exit_code
    assert 'no API "pets"; it has library' in result.stderr
