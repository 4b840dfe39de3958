"""The benchmark harness counts and reports right; what it times is nobody's promise."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from benchmarks.documents import prepare
from benchmarks.generating import OURS, Sheet, measure_entries, own_entry, sheet_table
from benchmarks.measure import measure
from benchmarks.ours import SCENARIOS, lay_single
from benchmarks.outputs import (
    count_client_calls,
    count_endpoint_modules,
    count_group_methods,
    read_output,
)
from benchmarks.places import ROOT
from benchmarks.probes.prepare import (
    change_description,
    count_operations,
    without_examples,
)
from benchmarks.tables import markdown_table, number, ratio

PYTHON = Path(sys.executable)

PETS = {
    "openapi": "3.0.3",
    "info": {"title": "Pets", "version": "1"},
    "paths": {
        "/pets/{id}": {
            "parameters": [
                {
                    "name": "id",
                    "in": "path",
                    "required": True,
                    "schema": {"type": "string"},
                }
            ],
            "get": {
                "operationId": "pets_get",
                "description": "Return a pet by its id.",
                "x-ms-examples": {"one": {"$ref": "absent.json"}},
                "responses": {"200": {"description": "Found"}},
            },
            "delete": {
                "operationId": "pets_delete",
                "responses": {"204": {"description": "Gone"}},
            },
        },
        "x-note": {"get": {}},
    },
}


@pytest.fixture
def pets(tmp_path: Path) -> Path:
    path = tmp_path / "pets.json"
    path.write_text(json.dumps(PETS, indent=2), encoding="utf-8")
    return path


def test_a_command_is_measured_with_its_exit_code_and_output() -> None:
    cost = measure([PYTHON, "-c", "print('hello'); raise SystemExit(3)"])

    assert (3, False, "hello\n") == (cost.exit_code, cost.timed_out, cost.output)
    assert cost.peak_bytes > 0


def test_children_of_the_command_are_counted() -> None:
    """The peak of a child that holds 60 MB is the peak of the command."""
    child = "held = b'x' * 60_000_000"
    program = (
        f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    )
    cost = measure([PYTHON, "-c", program])

    assert cost.peak_bytes > 60_000_000


def test_a_command_that_hangs_is_ended() -> None:
    cost = measure([PYTHON, "-c", "import time; time.sleep(60)"], timeout=1)

    assert cost.timed_out
    assert cost.exit_code < 0


def test_operations_are_methods_of_paths() -> None:
    assert 2 == count_operations(PETS)


def test_a_changed_description_changes_one_line(pets: Path) -> None:
    text = pets.read_text(encoding="utf-8")
    changed = change_description(text)

    assert changed is not None
    pairs = zip(text.splitlines(), changed.splitlines(), strict=True)
    differing = [new.strip() for old, new in pairs if old != new]
    assert ['"description": "Also Return a pet by its id.",'] == differing


@pytest.mark.parametrize(
    "line", ["description: |", 'description: "x"', "summary: A thing", ""]
)
def test_a_document_without_plain_descriptions_has_no_changed_copy(line: str) -> None:
    assert change_description(f"info:\n  {line}\n") is None


def test_examples_alone_are_removed() -> None:
    bare = without_examples(PETS)

    get = bare["paths"]["/pets/{id}"]["get"]
    assert {"operationId", "description", "responses"} == get.keys()
    assert PETS["info"] == bare["info"]


def test_every_tool_is_counted_by_what_it_wrote(tmp_path: Path) -> None:
    files = {
        "ours/operations/pets.py": (
            "class PetsOperations:\n"
            "    def __init__(self, core): ...\n"
            "    @overload\n"
            "    def get(self, id): ...\n"
            "    def get(self, id): ...\n"
            "    @cached_property\n"
            "    def toys(self): ...\n"
            "class AsyncPetsOperations:\n"
            "    async def get(self, id): ...\n"
        ),
        "client/api/pets/get.py": "def sync_detailed(id): ...\ndef sync(id): ...\n",
        "client/api/pets/__init__.py": "",
        "hey/sdk_gen.py": (
            "class Sdk:\n"
            "    def all(self):\n"
            '        return self.client.get("/pets")\n'
            "    def get(self):\n"
            '        return self.client.get("/pets/{id}")\n'
        ),
    }
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")

    assert (1, 0) == count_group_methods(tmp_path / "ours")
    assert (1, 0) == count_endpoint_modules(tmp_path / "client")
    assert (2, 1) == count_client_calls(tmp_path / "hey")


def test_what_cannot_be_imported_is_told(tmp_path: Path) -> None:
    (tmp_path / "good.py").write_text("x = 1\n", encoding="utf-8")
    (tmp_path / "bad.py").write_text("y = absent\n", encoding="utf-8")

    output = read_output(tmp_path, PYTHON, None)

    assert not output.is_importable
    assert {"bad": "NameError: name 'absent' is not defined"} == output.failures
    assert (2, 2, None) == (output.lines, output.modules, output.operations)


def test_nothing_written_is_not_importable(tmp_path: Path) -> None:
    assert not read_output(tmp_path / "absent", PYTHON, None).is_importable


def test_figures_have_three_digits_and_tables_align() -> None:
    assert ["0", "0.0123", "0.123", "1.23", "12.3", "123", "1,234"] == [
        number(value) for value in (0, 0.01234, 0.1234, 1.234, 12.34, 123.4, 1234.4)
    ]
    assert ("2.00x", "-") == (ratio(4, 2), ratio(4, 0))
    assert "| a   |  n |\n| --- | -: |\n| one | 10 |" == markdown_table(
        ("a", "n"), [("one", "10")]
    )


def test_our_generator_is_measured_cold_again_and_changed(
    pets: Path, tmp_path: Path
) -> None:
    prepared = prepare(pets, title="Pets", folder=tmp_path / "documents", python=PYTHON)
    checkout = lay_single(prepared, tmp_path / "checkout")
    entry = own_entry(
        checkout, timeout=120, python=PYTHON, package_python=PYTHON, tree=ROOT
    )

    lines = measure_entries([entry], rounds=1, say=lambda text: None)

    assert list(SCENARIOS) == [line.run for line in lines]
    assert [0, 0, 0] == [line.costs[0].exit_code for line in lines], lines[0].costs
    assert 0 == lines[1].written
    assert lines[2].written is not None
    assert lines[2].written > 0
    output = lines[2].output
    assert output is not None
    assert output.is_importable, output.failures
    assert 2 == output.operations
    sheet = Sheet(title="Pets", dialect="3.0.3", size=1, operations=2, lines=lines)
    assert f"| {OURS}, cold" in sheet_table(sheet)
