"""Uses of what changed its form: credentials, aliases, elements, dicts through `**`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.diff.bench import model_of_text
from tests.unit.diff.packages import Pair, pair_of_apis
from tests.unit.impact.bench import Looked, look

HEAD = "from typing import Any; from pets.v1 import AsyncClient, Client, models\n"

PETS = """
openapi: 3.0.3
info: {{title: Pets, version: '{version}'}}
{security}
paths:
  /pets:
    post:
      operationId: keep
      tags: [pets]
      requestBody:
        required: true
        content: {{application/json: {{schema: {{$ref: '#/components/schemas/New'}}}}}}
      responses:
        '200':
          description: ok
          content:
            application/json: {{schema: {{$ref: '#/components/schemas/Pet'}}}}
components:
  {schemes}
  schemas:
    New: {{type: object, required: [{required}], properties: {{{properties}}}}}
    Pet: {{type: object, required: [sizes, tag], properties: {{
      sizes: {{type: array, items: {sizes}}},
      tag: {{$ref: '#/components/schemas/Tag'}}}}}}
    Cat: {{type: object, required: [purrs], properties: {{purrs: {{type: boolean}}}}}}
    Dog: {{type: object, required: [barks], properties: {{barks: {{type: boolean}}}}}}
    Tag: {tag}
"""
STATE = {
    "version": "1",
    "security": "security: [{key: []}]",
    "schemes": "securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}",
    "required": "name",
    "properties": "name: {type: string}, nick: {type: string}",
    "sizes": "{type: number}",
    "tag": "{type: object, properties: {role: {type: string}}}",
}
UNION = (
    "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}"
)


def pets(**new: str) -> Pair:
    return pair_of_apis(
        model_of_text(PETS.format_map(STATE), file="old.yaml"),
        model_of_text(PETS.format_map(STATE | {"version": "2"} | new), file="new.yaml"),
    )


def read(pair: Pair, text: str, folder: Path) -> Looked:
    return look(pair, {"app.py": HEAD + text}, folder, "pets")


def breaking(pair: Pair, text: str, folder: Path) -> list[tuple[int, str]]:
    """Return the lines of `text` that break, the first one's number being 1."""
    return [(line - 1, rule) for _, line, rule in read(pair, text, folder).rows()]


# credentials

RENAMED = {
    "security": "security: [{OtherAuth: []}]",
    "schemes": "securitySchemes: {OtherAuth: "
    "{type: apiKey, in: header, name: X-Key}}",
}
REFUSED = {
    "security": "security: [{sign: []}]",
    "schemes": "securitySchemes: {key: {type: apiKey, in: header, name: X-Key}, "
    "sign: {type: http, scheme: bearer}}",
}
FREE = {"security": "security: []"}


def test_a_scheme_of_another_name_renames_the_argument(tmp_path: Path) -> None:
    pair = pets(**RENAMED)
    found = read(pair, "Client(key='k')\nAsyncClient(key='k')\nClient()\n", tmp_path)
    (finding,) = pair.findings

    assert "source-argument-renamed" == finding.rule
    assert "/components/securitySchemes/key" == finding.old_origin.pointer
    assert "/components/securitySchemes/OtherAuth" == finding.new_origin.pointer
    assert [2, 3] == [line for _, line, _ in found.rows()]
    assert all(line.is_mended for line in found.impact.breaking)
    assert "Client(other_auth='k')\nAsyncClient(other_auth='k')\nClient()\n" in (
        found.after["app.py"]
    )


def test_a_credential_that_no_operation_takes_breaks_its_lines(
    tmp_path: Path,
) -> None:
    pair = pets(**REFUSED)
    text = "Client(key='k')\nAsyncClient(key='k')\nClient()\nClient(key=None)\n"

    assert [
        (1, "credential-refused"),
        (2, "credential-refused"),
    ] == breaking(pair, text, tmp_path)
    assert [("source-credential-refused", "breaking")] == [
        (item.rule, str(item.level)) for item in pair.findings if item.level > 1
    ]


def test_a_credential_where_none_is_asked_for_does_not_hurt(tmp_path: Path) -> None:
    assert [] == breaking(pets(**FREE), "Client(key='k')\n", tmp_path)


def test_what_is_asked_for_stands_at_security() -> None:
    pair = pets(**REFUSED)
    found = [item for item in pair.wire.findings if "security-re" in item.rule]

    assert [("/security", "/security")] == [
        (item.old_origin.pointer, item.new_origin.pointer) for item in found
    ]


# classes that became unions


@pytest.mark.parametrize(
    "use",
    [
        "models.Tag(role='x')",
        "isinstance(object(), models.Tag)",
        "isinstance(object(), (str, models.Tag))",
        "match object():\n    case models.Tag(): pass",
    ],
)
def test_a_class_that_became_a_union_is_neither_called_nor_tested_for(
    use: str, tmp_path: Path
) -> None:
    pair = pets(tag=UNION)
    line = use.count("\n") + 1

    assert [(line, "class-form-changed")] == breaking(pair, f"{use}\n", tmp_path)
    assert [] == breaking(pets(), f"{use}\n", tmp_path)


def test_a_name_in_an_annotation_may_be_a_union(tmp_path: Path) -> None:
    text = "def show(tag: models.Tag | None) -> None: ...\n"

    assert [] == breaking(pets(tag=UNION), text, tmp_path)


# elements that became unions

EITHER = "{oneOf: [{type: number}, {type: string}]}"


@pytest.mark.parametrize(
    ("use", "is_broken"),
    [
        ("v + 1.0", True),
        ("v / 3", True),
        ("v < 1.0", True),
        ("v * 2", False),
        ("print(v, str(v))", False),
        ("v + 1.0 if isinstance(v, float) else 0.0", False),
        ("v == 1.0", False),
    ],
)
def test_elements_that_may_be_texts_are_no_numbers(
    use: str, is_broken: bool, tmp_path: Path
) -> None:
    text = f"pet = Client().pets.keep(name='x')\nfor v in pet.sizes:\n    {use}\n"
    expected = [(3, "field-retyped")] if is_broken else []

    assert expected == breaking(pets(sizes=EITHER), text, tmp_path)
    assert [] == breaking(pets(), text, tmp_path)


# dicts through **

GONE = {"properties": "name: {type: string}"}
NEEDS = {
    "required": "name, nick",
}


@pytest.mark.parametrize(
    ("text", "new", "rules"),
    [
        ("add(**{'name': 'x', 'nick': 'y'})", GONE, ["argument-removed"]),
        ("kw = {'name': 'x', 'nick': 'y'}; add(**kw)", GONE, ["argument-removed"]),
        ("kw = {'name': 'x'}; kw['nick'] = 'y'; add(**kw)", GONE, ["argument-removed"]),
        ("kw = {'name': 'x'}; add(**kw)", GONE, []),
        (
            "kw: dict[str, Any] = {'name': 'x', 'nick': None}; add(**kw)",
            GONE,
            ["argument-removed"],
        ),
        (
            "kw: dict[str, object] = {'name': 'x'}; add(**kw)",
            NEEDS,
            ["argument-became-required"],
        ),
        ("kw = {'nick': 'x'}; del kw['nick']; add(name='x', **kw)", GONE, []),
        ("kw = {'nick': 'x'}; kw.pop('nick'); add(name='x', **kw)", GONE, []),
        ("kw = {'name': 'x'}; add(**kw)", NEEDS, ["argument-became-required"]),
        ("kw = {'nick': 'x'}; add(name='x', **kw)", NEEDS, []),
        ("kw = {'name': 'x'}; kw['nick'] = 'y'; add(**kw)", NEEDS, []),
        ("kw = {'name': 'x'}; kw.update(print()); add(**kw)", NEEDS, []),
        ("kw = {'name': 'x'}; kw.setdefault('nick', ''); add(**kw)", NEEDS, []),
        ("kw = {'name': 'x'}; fill(kw); add(**kw)", NEEDS, []),
        ("kw = {'name': 'x', **dict()}; add(**kw)", NEEDS, []),
    ],
)
def test_dicts_that_are_written_out_are_followed(
    text: str, new: dict[str, str], rules: list[str], tmp_path: Path
) -> None:
    head = "def fill(kw): kw['nick'] = ''\nadd = Client().pets.keep\n"
    found = breaking(pets(**new), f"{head}{text}\n", tmp_path)

    assert [(3, rule) for rule in rules] == found
