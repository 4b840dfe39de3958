"""What a document says and nothing feels is told, at the level of prose."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from generator.diagnostics import Diagnostics
from generator.diff import Level, Verdict, compare, judge
from generator.diff.beyond import reader_of
from generator.diff.idle import idle_keywords
from generator.diff.ledger import ANNOTATION, INCOMPARABLE, NARROWS, WIDENS
from generator.diff.listed import effect_on_values
from generator.load import Workspace
from generator.model import JsonValue
from tests.unit.diff.bench import model_of_text

API = """
openapi: 3.1.0
info: {{title: Pets, version: '1'}}
paths:
  /pets:
    parameters: [{parameters}]
    post:
      operationId: addPet
      requestBody:
        content: {{application/json: {{schema: {{$ref: '#/components/schemas/It'}}}}}}
      responses: {{'200': {{description: ok}}}}
components:
  schemas:
    It: {schema}
    Name: {{type: object, properties: {{name: {{type: string}}}}}}
    Age: {{type: object, properties: {{age: {{type: integer}}}}}}
"""


def diff(old: str, new: str, *, with_docs: bool = False) -> Verdict:
    """Return what two texts differ in, keywords included that no model keeps."""
    models, readers = [], []
    for index, text in enumerate((old, new)):
        file = f"{index}.yaml"
        models.append(model_of_text(dedent(text), file=file))
        workspace = Workspace(base=Path(), roots=(), diagnostics=Diagnostics())
        root = workspace.open_text(dedent(text), file=file)
        assert root is not None
        readers.append(reader_of({root.origin.file: root.plain()}))
    changes = compare(
        models[0],
        models[1],
        old_reader=readers[0],
        new_reader=readers[1],
        with_docs=with_docs,
    )
    return judge(changes, profile="new-release")


def diff_schemas(old: str, new: str, *, with_docs: bool = False) -> list[str]:
    """Return the rules of what two schemas of a body differ in."""
    verdict = diff(
        API.format(schema=old, parameters=""),
        API.format(schema=new, parameters=""),
        with_docs=with_docs,
    )
    return [item.rule for item in verdict.findings]


IDLE = [
    ("{type: integer, maxLength: 3}", "{type: integer, maxLength: 2}", "idle-changed"),
    ("{type: string}", "{type: string, minItems: 1}", "idle-added"),
    ("{type: string, properties: {a: {}}}", "{type: string}", "idle-removed"),
    ("{type: object}", "{type: object, format: uuid}", "idle-added"),
    (
        "{type: array, items: {}}",
        "{type: array, items: {}, required: [a]}",
        "idle-added",
    ),
    (
        "{type: array, items: {type: string, maxItems: 2}}",
        "{type: array, items: {type: string, maxItems: 1}}",
        "idle-changed",
    ),
    ("{properties: {a: {}}}", "{type: object, properties: {a: {}}}", "idle-added"),
    (
        "{enum: [a], type: string}",
        "{enum: [a], type: string, maxLength: 9}",
        "idle-added",
    ),
]


@pytest.mark.parametrize(("old", "new", "rule"), IDLE)
def test_a_keyword_that_says_nothing_is_told_apart(
    old: str, new: str, rule: str
) -> None:
    verdict = diff(
        API.format(schema=old, parameters=""), API.format(schema=new, parameters="")
    )

    assert [(rule, Level.DOCS)] == [
        (item.rule, item.level) for item in verdict.findings
    ]
    assert "none" == verdict.bump or "patch" == verdict.bump


def test_a_keyword_may_say_something_where_no_type_is_named() -> None:
    assert [] == diff_schemas("{maxLength: 3}", "{maxLength: 3, minItems: 1}")[1:]
    assert frozenset() == idle_keywords({}, {"maxLength": 3}) - {"collectionFormat"}


def test_a_condition_of_another_type_is_idle_too() -> None:
    said = diff_schemas("{type: string}", "{type: string, contains: {type: integer}}")

    assert ["idle-added"] == said


def test_a_limit_that_takes_a_listed_value_away_is_felt() -> None:
    said = diff(
        API.format(
            schema="{type: string, enum: [a, abc], maxLength: 3}", parameters=""
        ),
        API.format(
            schema="{type: string, enum: [a, abc], maxLength: 2}", parameters=""
        ),
    )

    assert [("assertion-changed", Level.BREAKING)] == [
        (item.rule, item.level) for item in said.findings
    ]


@pytest.mark.parametrize(
    ("keyword", "old", "new", "effects"),
    [
        ("maxLength", 3, 1, NARROWS),
        ("minLength", None, 2, NARROWS),
        ("minLength", 2, None, WIDENS),
        ("pattern", "^a", "^b", INCOMPARABLE),
        ("pattern", "^[", "^(", ANNOTATION),
        ("maximum", 3, 1, ANNOTATION),
    ],
)
def test_a_limit_is_tried_on_each_listed_value(
    keyword: str, old: JsonValue, new: JsonValue, effects: object
) -> None:
    assert effects == effect_on_values(["a", "bcd", "b"], keyword, old, new)


def test_numbers_are_tried_as_numbers() -> None:
    assert NARROWS == effect_on_values([1, 5, True], "maximum", None, 4)
    assert NARROWS == effect_on_values([2, 4], "multipleOf", 2, 4)


def test_a_parameter_that_the_path_has_no_place_for_is_told_apart() -> None:
    parameter = "{in: path, name: id, required: true, schema: {type: %s}}"
    verdict = diff(
        API.format(schema="{}", parameters=parameter % "string"),
        API.format(schema="{}", parameters=parameter % "integer"),
    )

    assert [("idle-changed", Level.DOCS)] == [
        (item.rule, item.level) for item in verdict.findings
    ]
    assert 'path parameter "id"' in verdict.findings[0].message


PARTS = "{allOf: [%s]}"
NAME = "{$ref: '#/components/schemas/Name'}"
AGE = "{$ref: '#/components/schemas/Age'}"


def test_a_part_of_an_allof_is_told_with_prose_alone() -> None:
    """What it says is told member by member; that it is one is how it is written."""
    old, new = PARTS % f"{NAME}, {NAME}", PARTS % f"{NAME}, {AGE}"

    assert ["property-added"] == diff_schemas(old, new)
    assert "composition-changed" in diff_schemas(old, new, with_docs=True)


def test_a_first_allof_is_a_spelling() -> None:
    plain = "{type: object, properties: {name: {type: string}}}"

    assert [] == diff_schemas(plain, PARTS % NAME, with_docs=True)


def test_a_version_that_goes_back_is_told() -> None:
    old = API.format(schema="{}", parameters="")
    verdicts = [
        diff(old.replace("'1'", f"'{one}'"), old.replace("'1'", f"'{other}'"))
        for one, other in (
            ("2024-02-01", "2023-05-15"),
            ("2024-02-01", "2024-02-01-preview"),
            ("2023-05-15", "2024-02-01"),
            ("2024-02-01-preview", "2024-02-01"),
            ("v1", "2023-05-15"),
        )
    ]

    assert [1, 1, 0, 0, 0] == [len(verdict.findings) for verdict in verdicts]
    assert "version-lowered" == verdicts[0].findings[0].rule
    assert Level.SAFE is verdicts[0].findings[0].level
