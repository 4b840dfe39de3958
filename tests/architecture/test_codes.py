"""Every diagnostic can be explained."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from generator.codes import explanations

PACKAGE = Path(__file__).resolve().parents[2] / "generator"


def used_codes() -> Iterator[tuple[str, str]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if "runtime" in path.parts:  # its "warning" is a logger's
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            code = _code(node)
            if code is not None:
                yield code, path.relative_to(PACKAGE).as_posix()


def _code(node: ast.AST) -> str | None:
    """Return the code that a call reports, where it is written out."""
    if not isinstance(node, ast.Call):
        return None
    function = node.func
    if isinstance(function, ast.Attribute) and function.attr in (
        "error",
        "warning",
        "note",
    ):
        first = node.args[0] if node.args else None
    else:
        first = next((k.value for k in node.keywords if k.arg == "code"), None)
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        return first.value
    return None


def test_every_code_that_is_reported_is_explained() -> None:
    known = explanations()
    unexplained = [
        f"{code} ({path})" for code, path in used_codes() if code not in known
    ]

    assert [] == unexplained


def test_codes_are_kebab_case_and_explained_in_sentences() -> None:
    for code, text in explanations().items():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code), code
        assert text.strip() == text
        assert text.endswith((".", ":", "?", '"')), code
