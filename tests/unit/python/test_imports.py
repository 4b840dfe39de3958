from __future__ import annotations

import black
import pytest

from generator.python.imports import Imports, from_import


def test_imports_are_grouped_and_sorted() -> None:
    imports = Imports()
    for module, name in [
        (".pet", "Pet"),
        ("..._runtime.models", "wire"),
        ("..._runtime.models", "UNSET"),
        ("..._runtime.models", "Unset"),
        ("typing", "Any"),
        ("httpx2", ""),
        ("datetime as dt", ""),
    ]:
        imports.run(module, name)

    assert (
        "import datetime as dt",
        "from typing import Any",
        "",
        "import httpx2",
        "",
        "from ..._runtime.models import UNSET, Unset, wire",
        "from .pet import Pet",
    ) == imports.run_lines()


def test_what_runs_is_not_imported_again_for_checkers() -> None:
    imports = Imports()
    imports.run(".pet", "Pet")
    imports.check(".pet", "Pet")
    imports.check(".pet", "PetDict")

    assert ("    from .pet import PetDict",) == imports.check_lines()
    assert "from typing import TYPE_CHECKING" == imports.run_lines()[0]


def test_without_checked_imports_nothing_is_guarded() -> None:
    imports = Imports()
    imports.run(".pet", "Pet")

    assert not imports.needs_checking
    assert ("from .pet import Pet",) == imports.run_lines()


@pytest.mark.parametrize("length", [1, 3, 5, 20])
def test_a_long_import_breaks_as_black_breaks_it(length: int) -> None:
    names = [f"Name{index}WithSomeLength" for index in range(length)]
    source = from_import("..._runtime.models", names, indent="") + "\n"

    assert source == black.format_str(source, mode=black.Mode())
