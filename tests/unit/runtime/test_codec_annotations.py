from __future__ import annotations

import dataclasses
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

import pytest

from generator.runtime.codec import decoder, encoder
from generator.runtime.codec.annotations import Scope, describe
from generator.runtime.codec.members import members_of, models_of
from generator.runtime.codec.shapes import (
    Choice,
    Constant,
    ListOf,
    Named,
    Record,
    Scalar,
)
from tests.unit.runtime import golden
from tests.unit.runtime.golden.v1 import models
from tests.unit.runtime.golden.v1.models import Cat, Salmon, SmartSalmon

MODELS = f"{golden.__name__}.v1.models"
RUNTIME = Path(__file__).parents[3] / "generator" / "runtime"


def scope() -> Scope:
    return Scope({}, MODELS)


def test_describing_a_name_imports_nothing() -> None:
    """Only a value asks for what its type's name stands for."""
    found = scope().describe("list[Nowhere | None] | Elsewhere | str | Unset")

    assert isinstance(found, Choice)
    first, second, third = found.members
    assert isinstance(first, ListOf)
    assert isinstance(first.item, Choice)
    assert isinstance(second, Named)
    assert "Elsewhere" == second.name
    assert isinstance(third, Scalar)


@pytest.mark.parametrize(
    "text",
    [
        "Literal['a'] | Nowhere",
        "Nowhere | Literal['a']",
        "None | Nowhere",
        "Nowhere | int",
    ],
)
def test_names_join_every_kind_of_union(text: str) -> None:
    found = scope().describe(text)

    assert isinstance(found, Choice)
    assert 2 == len(found.members)


def test_open_enums_are_strings() -> None:
    assert isinstance(scope().describe("Literal['a', 'b'] | str"), Scalar)
    mixed = scope().describe("Literal['a', 1] | str")
    assert isinstance(mixed, Choice)
    constant = mixed.members[0]
    assert isinstance(constant, Constant)
    assert (1,) == constant.values


def test_inherited_fields_are_read_where_they_were_declared() -> None:
    names = {member.name: member for member in members_of(SmartSalmon)}

    assert ["kind", "born", "siblings", "river", "school"] == list(names)
    born = names["born"].type
    assert isinstance(born, Choice)
    assert isinstance(born.members[0], Scalar)
    assert "date" == born.members[0].name
    assert "smart_salmon" == names["kind"].default


def test_the_models_package_is_found_from_a_class() -> None:
    assert MODELS == models_of(Cat) == models_of(Salmon)
    assert models.__name__ == MODELS


def test_classes_are_taken_as_they_are() -> None:
    assert isinstance(describe(Cat, scope()), Record)
    assert Cat(lives=1) == decoder(Cat)({"petType": "cat", "lives": 1})
    assert [1] == decoder(list[int])([1])


@pytest.mark.parametrize("annotation", ["set[str]", "complex", "type"])
def test_what_has_no_json_form_is_a_type_error(annotation: str) -> None:
    with pytest.raises((TypeError, NameError)):
        decoder(annotation, models=MODELS)(1)


def test_a_class_of_no_json_form_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="no JSON form"):
        decoder(complex)


class Inner(TypedDict):
    x: int


@dataclasses.dataclass
class Outer:
    inner: Inner


def test_classes_outside_of_a_package_decode() -> None:
    assert Outer(inner={"x": 1}) == decoder(Outer)({"inner": {"x": 1.0}})
    assert {"inner": {"x": 1}} == encoder(Outer)(Outer(inner={"x": 1}))


def test_a_byte_copy_works_at_another_depth(tmp_path: Path) -> None:
    """The way the runtime reaches users."""
    package = tmp_path / "outer" / "inner" / "package"
    ignored = shutil.ignore_patterns("__pycache__", "_runtime")
    shutil.copytree(Path(golden.__file__).parent, package, ignore=ignored)
    shutil.copytree(RUNTIME, package / "_runtime", ignore=ignored)
    code = (
        "import sys\n"
        f"sys.path[:] = [{str(tmp_path)!r}, *filter(None, sys.path)]\n"
        "from outer.inner.package._runtime.codec import decode_json, encode_json\n"
        "models = 'outer.inner.package.v1.models'\n"
        'text = \'[{"petType":"cat","lives":9}]\'\n'
        "pets = decode_json(text, 'list[Pet]', models=models)\n"
        "print(pets, encode_json(pets).decode())\n"
        "print([name for name in sys.modules if name.startswith('generator')])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )

    assert [
        '[Cat(pet_type=\'cat\', lives=9)] [{"petType":"cat","lives":9}]',
        "[]",
    ] == done.stdout.splitlines()


def test_threads_may_be_the_first_together() -> None:
    """Two first values at once build the same decoder twice, which harms nothing."""
    code = (
        "import sys, threading\n"
        "sys.setswitchinterval(1e-6)\n"
        "from generator.runtime.codec import decoder, encoder\n"
        f"models = {MODELS!r}\n"
        "value = [{'kind': 'salmon', 'siblings': [{'kind': 'shark', 'teeth': 1}]}]\n"
        "found = []\n"
        "def run():\n"
        "    decoded = decoder('list[Fish]', models=models)(value)\n"
        "    found.append(encoder('list[Fish]', models=models)(decoded) == value)\n"
        "threads = [threading.Thread(target=run) for _ in range(16)]\n"
        "[thread.start() for thread in threads]\n"
        "[thread.join() for thread in threads]\n"
        "print(len(found), all(found))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )

    assert "16 True\n" == done.stdout
    assert "" == done.stderr
