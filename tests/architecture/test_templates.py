"""Templates lay out text and decide nothing; names that views lack are bugs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

from generator.render import Formatter, Renderer
from generator.resources import templates_folder

FOLDER = templates_folder()
TEMPLATES = sorted(FOLDER.rglob("*.jinja"))

# Whatever is not here decides something: filters, tests, arithmetic, calls, `set`.
ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.For,
    nodes.If,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.CondExpr,
    nodes.Const,
    nodes.Include,
    nodes.Macro,
)


def forbidden(source: str) -> Iterator[str]:
    tree = jinja2.Environment().parse(source)
    for node in [tree, *tree.find_all(nodes.Node)]:
        if not isinstance(node, ALLOWED):
            yield f"line {node.lineno}: {type(node).__name__}"
        elif isinstance(node, nodes.For) and (node.recursive or node.test):
            yield f"line {node.lineno}: a loop that chooses"
        elif isinstance(node, nodes.CondExpr) and not (
            isinstance(node.expr1, nodes.Const) and isinstance(node.expr2, nodes.Const)
        ):
            yield f"line {node.lineno}: a choice of other than two fixed texts"


def test_there_are_templates() -> None:
    assert TEMPLATES


@pytest.mark.parametrize(
    "path", TEMPLATES, ids=lambda path: path.relative_to(FOLDER).as_posix()
)
def test_a_template_decides_nothing(path: Path) -> None:
    assert [] == list(forbidden(path.read_text("utf-8")))


@pytest.mark.parametrize(
    "source",
    [
        "{% set x = 1 %}",
        "{{ x | upper }}",
        "{{ x() }}",
        "{{ x.y(1) }}",
        "{% if x == 1 %}{% endif %}",
        "{{ x ~ y }}",
        "{{ x[0] }}",
        "{{ x + 1 }}",
        "{% for x in y if x %}{% endfor %}",
        "{% if x is defined %}{% endif %}",
        "{{ x if y else z }}",
    ],
)
def test_the_check_sees_what_decides(source: str) -> None:
    assert list(forbidden(source))


@pytest.mark.parametrize(
    "path",
    [path for path in TEMPLATES if path.suffixes[0] != ".html"],
    ids=lambda path: path.relative_to(FOLDER).as_posix(),
)
def test_no_text_stands_in_quotes_of_the_template(path: Path) -> None:
    """A view gives whole literals: `{{ p.wire_literal }}`, never `"{{ p.name }}"`."""
    text = path.read_text("utf-8")
    # The package's name is the manifest's and was checked there.
    text = text.replace('packages = ["{{ view.facts.package }}"]', "")

    for quote in "\"'":
        assert f"{quote}{{{{ view" not in text
        assert f"{quote}{{{{ item" not in text


def test_pages_escape_every_text() -> None:
    for path in TEMPLATES:
        if path.suffixes[0] == ".html":
            assert not re.search(r"\|\s*safe|autoescape", path.read_text("utf-8"))


def test_the_environment_is_strict_and_escapes_nothing() -> None:
    environment = Renderer(Formatter())._environment

    assert environment.undefined is jinja2.StrictUndefined
    assert environment.autoescape is False
    assert environment.loader is not None
