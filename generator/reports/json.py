"""A report as JSON, by the published schema."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from importlib.resources import files

from generator.model import JsonValue
from generator.reports.model import Report

__all__ = ["as_json", "render", "render_lines", "report_schema"]


def render(report: Report) -> str:
    """Return the report as JSON text, with a line break at its end."""
    return json.dumps(as_json(report), indent=2, ensure_ascii=False) + "\n"


def render_lines(report: Report) -> str:
    """Return the same value with each finding on a line of its own.

    For files that are committed: a seventh of the lines, and a finding that comes or
    goes is one line that comes or goes.
    """
    value = as_json(report)
    assert isinstance(value, dict), "a report is an object"
    return "{\n" + ",\n".join(map(_member, value.items())) + "\n}\n"


def _member(item: tuple[str, JsonValue]) -> str:
    name, value = item
    if isinstance(value, list) and value:
        lines = ",\n".join(f"    {_flat(element)}" for element in value)
        return f"  {_flat(name)}: [\n{lines}\n  ]"
    return f"  {_flat(name)}: {_flat(value)}"


def _flat(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False)


def as_json(report: Report) -> JsonValue:
    """Return the report as a JSON value: fields by their names, tuples as lists."""
    return _value(report)


def report_schema() -> str:
    """Return the text of the JSON Schema of a report."""
    return files("generator.reports").joinpath("schema.json").read_text("utf-8")


def _value(value: object) -> JsonValue:
    if is_dataclass(value):
        return {
            field.name: _value(getattr(value, field.name)) for field in fields(value)
        }
    if isinstance(value, list | tuple):
        return [_value(item) for item in value]
    if isinstance(value, dict):
        return {str(key): _value(item) for key, item in value.items()}
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise TypeError(f"a report holds no {type(value).__name__}")
