from __future__ import annotations

import json
import typing
from dataclasses import fields, is_dataclass
from typing import Any

import jsonschema
import pytest

from generator.reports import Report
from generator.reports import model as report_model
from generator.reports.json import as_json, render, report_schema

from .conftest import Make

SCHEMA: dict[str, Any] = json.loads(report_schema())


def described() -> dict[str, dict[str, Any]]:
    return {"Report": SCHEMA, **SCHEMA["$defs"]}


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_describes_every_field_of_every_value() -> None:
    ours = {
        name: {field.name for field in fields(value)}
        for name, value in vars(report_model).items()
        if isinstance(value, type)
        and is_dataclass(value)
        and value.__module__ == report_model.__name__
    }

    assert ours == {
        name: set(definition["properties"]) for name, definition in described().items()
    }
    assert ours == {
        name: set(definition["required"]) for name, definition in described().items()
    }


def test_the_schema_lists_the_words_of_every_literal() -> None:
    for name, definition in described().items():
        hints = typing.get_type_hints(
            getattr(report_model, name),
            localns={"JsonScalar": object, "JsonValue": object},
        )
        for field, hint in hints.items():
            words = set(_words(hint))
            shown = definition["properties"][field]
            if words and isinstance(shown, dict):
                listed = shown.get("enum") or shown.get("items", {}).get("enum")
                listed = listed or [shown.get("const")]
                assert words == set(listed) - {None}, f"{name}.{field}"


def _words(hint: object) -> typing.Iterator[object]:
    if typing.get_origin(hint) is typing.Literal:
        yield from typing.get_args(hint)
        return
    for argument in typing.get_args(hint):
        yield from _words(argument)


@pytest.mark.parametrize("name", ["pets", "moved", "hostile", "same"])
def test_a_report_is_as_the_schema_says(report: Make, name: str) -> None:
    made = report(name)

    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(render(made)))


def test_the_schema_refuses_another_level(report: Make) -> None:
    value: Any = as_json(report())
    value["findings"][0]["level"] = "awful"

    with pytest.raises(jsonschema.ValidationError, match="awful"):
        jsonschema.Draft202012Validator(SCHEMA).validate(value)


def test_findings_refer_to_operations_and_rules_of_the_report(report: Make) -> None:
    made: Report = report()
    operations = {item.key for item in made.operations}
    rules = {item.id for item in made.rules}

    assert made.findings
    for entry in made.findings:
        assert operations.issuperset(entry.operations)
        assert entry.rule in rules
        assert entry.why


def test_an_excerpt_holds_the_line_of_its_place(report: Make) -> None:
    made = report()
    (entry,) = (item for item in made.findings if item.rule == "maximum-lowered")
    excerpt = entry.new.excerpt
    assert excerpt is not None
    line = excerpt.lines[entry.new.line - excerpt.first]

    assert "{name: top, in: query, schema: {type: integer, maximum: 50}}" in line
    assert "{name: top" == line[excerpt.column - 1 :][:10]
    assert None is report(context=0).findings[0].new.excerpt


def test_a_long_line_is_cut_around_its_place(report: Make) -> None:
    made = report("folders", old="old", new="new")
    (entry,) = (item for item in made.findings if item.rule == "property-added")
    excerpt = entry.new.excerpt
    assert excerpt is not None

    assert entry.new.file == "new/schemas/note.json"
    assert len(excerpt.lines[0]) <= 240
    assert excerpt.column < entry.new.column
    assert excerpt.lines[0][excerpt.column - 1 :].startswith('{"type": "integer"')


def test_an_operation_whose_parameter_is_renamed_has_not_moved(report: Make) -> None:
    assert {"same", "changed"} >= {item.status for item in report("same").operations}
    assert ["moved"] == [item.status for item in report("moved").operations]
