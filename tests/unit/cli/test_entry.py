from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from generator import __version__
from generator.cli import entry
from generator.cli.crash import report_crash
from generator.cli.talk import Talk
from tests.unit.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[3]


def test_the_version_is_told(run: Run) -> None:
    ending = run("--version")

    assert (0, f"apistrata {__version__}\n") == (ending.code, ending.out)


@pytest.mark.parametrize("command", ["generate", "lint", "inspect", "explain"])
def test_each_command_has_help_with_an_example(run: Run, command: str) -> None:
    ending = run(command, "--help")

    assert 0 == ending.code
    assert f"  apistrata {command} " in ending.out
    assert command in run("--help").out


def test_an_unknown_command_is_a_usage_error(run: Run) -> None:
    ending = run("generat")

    assert 2 == ending.code
    assert 'there is no command "generat"; did you mean "generate"?' in ending.err


def ending_with(
    error: BaseException, monkeypatch: pytest.MonkeyPatch, *arguments: str
) -> int:
    @click.command()
    @click.option("-v", is_flag=True)
    def failing(v: bool) -> None:
        raise error

    monkeypatch.setattr(entry, "app", failing)
    return entry.main(arguments)


def test_an_unexpected_exception_is_our_bug(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    assert 3 == ending_with(ValueError("oops"), monkeypatch)

    said = capsys.readouterr().err
    (report,) = tmp_path.iterdir()
    assert "this is a bug of ours" in said
    assert "ValueError: oops" in said
    assert "Traceback" not in said
    assert report.name in said
    assert "Traceback" in report.read_text()


def test_with_v_the_traceback_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise ValueError("oops")
    except ValueError as error:
        report_crash(error, talk=Talk(verbosity=1), arguments=[])

    assert "Traceback" in capsys.readouterr().err


def test_ctrl_c_ends_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    assert 130 == ending_with(KeyboardInterrupt(), monkeypatch)


def test_a_closed_pipe_is_no_bug(home: Path) -> None:
    command = [sys.executable, "-m", "generator", "inspect", "specs/2024-01-01.yaml"]
    process = subprocess.Popen(
        command,
        cwd=home,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()

    assert (141, b"") == (process.wait(), said)
