"""What goes to datamodel-code-generator, and what is made of its answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

import pytest

import generator.styles.write as write
from generator.cli.generate import ModelStyle as CommandLineStyle
from generator.manifest import ModelStyle
from generator.manifest.shape import manifest_schema
from generator.styles import STYLES, Style, class_writer
from generator.styles.codegen import generate_source
from tests.behaviour.packages import build

CASE = (
    Path(__file__).parents[2] / "cases" / "accepted" / "models-pydantic" / "spec.yaml"
)


def test_the_styles_are_the_same_everywhere() -> None:
    said = manifest_schema()["$defs"]["api"]["properties"]["models"]["enum"]

    assert ["dataclass", *STYLES] == said
    assert tuple(said) == get_args(ModelStyle) == get_args(CommandLineStyle)
    assert class_writer("dataclass") is None


@pytest.mark.parametrize("style", STYLES)
def test_no_text_of_the_specification_goes_to_the_generator(
    style: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def spy(
        schema: Mapping[str, Any], *, style: Style, aliases: Mapping[str, str]
    ) -> str:
        source = generate_source(schema, style=style, aliases=aliases)
        seen.extend((json.dumps(schema), json.dumps(aliases), source))
        return source

    monkeypatch.setattr(write, "generate_source", spy)

    build(CASE, package="styled", folder=CASE.parent, models=style)

    assert 3 == len(seen)
    for text in ("Keeper", "odd", "nick", "kind", "cat", "head", "new", "Somebody"):
        assert not any(text in each for each in seen), text


@pytest.mark.parametrize("style", STYLES)
def test_the_same_specification_gives_the_same_bytes(style: Any) -> None:
    first, second = (
        build(CASE, package="styled", folder=CASE.parent, models=style).files
        for _ in range(2)
    )

    assert first == second


@pytest.mark.parametrize(
    ("style", "dependencies"),
    [
        ("dataclass", '["httpx2>=2.0"]'),
        ("pydantic", '["httpx2>=2.0", "pydantic>=2"]'),
        ("msgspec", '["httpx2>=2.0", "msgspec>=0.18"]'),
        ("typeddict", '["httpx2>=2.0"]'),
    ],
)
def test_a_project_depends_on_the_library_of_its_models(
    style: Any, dependencies: str
) -> None:
    built = build(CASE, package="styled", folder=CASE.parent, models=style)

    assert f"dependencies = {dependencies}\n" in built.files["pyproject.toml"].decode()
