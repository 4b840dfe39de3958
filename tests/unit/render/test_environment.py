from __future__ import annotations

import jinja2
import pytest

from generator.python import CopiedFile
from generator.python.views import PlannedFile, TextView
from generator.render import Formatter, Renderer, runtime_files


def render(facts: dict[str, object], template: str = "docstring.py") -> bytes:
    view = TextView(facts=facts)
    file = PlannedFile(path="a/b.py", template=template, view=view)
    return Renderer(Formatter()).render([file])["a/b.py"]


def test_a_view_is_laid_out_by_its_template() -> None:
    assert b'"""Doc."""\n' == render({"doc": '"""Doc."""'})


def test_nothing_in_a_view_is_a_template_or_escaped() -> None:
    doc = '"""{{ 7 * 7 }} {% raw %} <b> & \'"""'

    assert f"{doc}\n".encode() == render({"doc": doc})


def test_a_name_that_a_view_does_not_have_is_a_bug() -> None:
    with pytest.raises(jinja2.UndefinedError):
        render({})


def test_what_is_copied_is_copied_byte_for_byte() -> None:
    file = CopiedFile(path="a.py", content=b"x  =  1\r\n\xff")

    assert {"a.py": b"x  =  1\r\n\xff"} == Renderer(Formatter()).render([file])


def test_the_runtime_is_copied_without_tests_and_caches() -> None:
    paths = [path for path, _ in runtime_files()]

    assert sorted(paths) == paths
    assert "__init__.py" in paths
    assert not [path for path in paths if "test" in path or "__pycache__" in path]
