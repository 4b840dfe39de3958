"""What is said of a finding, and what to do about it."""

from __future__ import annotations

import pytest

from generator.diff import RULES
from generator.diff.changes import Direction
from generator.diff.findings import Finding
from generator.diff.hints import hint_of
from generator.diff.table_source import SOURCE_RULES
from tests.unit.diff.bench import diff_texts

API = """
openapi: 3.0.3
info: {{title: Pets, version: '1'}}
security: [{{Key: []}}{security}]
paths:
  /a:
    post: &it
      requestBody:
        required: true
        content: {{application/json: {{schema: {{$ref: '#/components/schemas/P'}}}}}}
      responses:
        '200':
          description: ok
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/P'}}}}}}
  /b: {{post: *it}}
components:
  securitySchemes:
    Key: {{type: apiKey, in: header, name: k}}
    Other: {{type: http, scheme: bearer}}
  schemas:
    P:
      type: object
      properties:
        a: {schema}
"""


def only(old: str, new: str) -> list[Finding]:
    texts = (
        API.format(schema=old, security=""),
        API.format(schema=new, security=""),
    )
    return list(diff_texts(*texts).findings)


@pytest.mark.parametrize(
    ("old", "new", "messages"),
    [
        (
            "{type: array, items: {}}",
            "{type: array, items: {}, maxItems: 50}",
            ['"a" of P now has at most 50 items'],
        ),
        (
            "{type: string, minLength: 2}",
            "{type: string, minLength: 1}",
            ['"a" of P now has at least 1 character instead of 2 characters'],
        ),
        (
            "{type: integer, maximum: 5}",
            "{type: integer}",
            ['"a" of P need not be at most 5 any more'],
        ),
        (
            "{type: string}",
            "{type: string, pattern: a}",
            ['"a" of P must now match "a"'],
        ),
    ],
)
def test_limits_are_told_in_words(old: str, new: str, messages: list[str]) -> None:
    said = {item.message.partition(" (")[0] for item in only(old, new)}

    assert set(messages) == said


def test_two_operations_are_no_subject_of_a_verb() -> None:
    with_other = API.format(schema="{}", security=", {Other: []}")
    without = API.format(schema="{}", security="")
    (added,) = diff_texts(without, with_other).findings
    (removed,) = diff_texts(with_other, without).findings

    assert "bearer is accepted too by 2 operations" == added.message
    assert "bearer is no longer accepted by 2 operations" == removed.message


def test_a_hint_fits_its_direction() -> None:
    hints = {
        item.directions: item.hint
        for item in only("{type: string}", "{type: string, nullable: true}")
    }

    assert {
        ("request",): "Nothing has to change.",
        ("response",): "Compare it with null before it is used.",
    } == hints


def test_a_reason_is_given_once() -> None:
    texts = (
        API.format(schema="{type: string}", security=""),
        API.format(schema="{type: string, nullable: true}", security=""),
    )
    for finding in diff_texts(*texts).findings:
        parts = finding.reason.split("; ")
        assert len(parts) == len(set(parts))


def test_every_hint_is_a_sentence() -> None:
    sides: tuple[tuple[Direction, ...], ...] = (
        ("request",),
        ("response",),
        ("request", "response"),
    )
    for rule in RULES.values():
        for directions in sides:
            for is_harmless in (False, True):
                hint = hint_of(rule, directions, is_harmless=is_harmless)
                assert hint[:1].isupper()
                assert hint.endswith(".")
    for row in SOURCE_RULES.values():
        assert not row.mend or row.mend.endswith(".")
        assert 0 == row.mend.count("`") % 2
