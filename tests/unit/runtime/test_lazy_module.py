from __future__ import annotations

import subprocess
import sys

import pytest

from tests.unit.runtime.golden.v1 import models


def test_names_are_imported_when_asked_for() -> None:
    """Importing a package of models imports none of them."""
    code = (
        "import sys\n"
        "from tests.unit.runtime.golden.v1 import models\n"
        "name = 'tests.unit.runtime.golden.v1.models.'\n"
        "print([m for m in sys.modules if m.startswith(name)])\n"
        "models.Cat\n"
        "print([m for m in sys.modules if m.startswith(name)])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )

    assert [
        "[]",
        "['tests.unit.runtime.golden.v1.models.cat']",
    ] == done.stdout.splitlines()


def test_a_found_name_is_kept_in_the_package() -> None:
    assert models.Cat is vars(models)["Cat"]


def test_dir_lists_what_is_not_imported_yet() -> None:
    assert {"Cat", "SmartSalmon", "__name__"} <= set(dir(models))


def test_a_wrong_name_gets_a_suggestion() -> None:
    with pytest.raises(AttributeError, match="did you mean 'Salmon'") as caught:
        models.Salmno  # type: ignore[attr-defined]  # noqa: B018

    assert "Salmno" == caught.value.name


def test_machinery_gets_no_suggestion() -> None:
    with pytest.raises(AttributeError, match=r"attribute '__wrapped__'$"):
        models.__wrapped__  # type: ignore[attr-defined]  # noqa: B018
