"""Breaking findings of the wire show a payload or a call, or say why there is none."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest

from generator.diff import Finding, Level, Verdict, compare, judge
from generator.diff.requests import Call, refusal
from generator.diff.witness import Witnesses
from tests.unit.diff.bench import diff_texts, model_of_text
from tests.unit.diff.test_rules import SCHEMA

IDLE = "{type: object}"


def sent(old: str, new: str) -> Finding:
    """Return the one finding about what is sent."""
    return _only(
        diff_texts(SCHEMA.format(sent=old, got=IDLE), SCHEMA.format(sent=new, got=IDLE))
    )


def received(old: str, new: str) -> Finding:
    """Return the one finding about what is received."""
    return _only(
        diff_texts(SCHEMA.format(sent=IDLE, got=old), SCHEMA.format(sent=IDLE, got=new))
    )


def _only(verdict: Verdict) -> Finding:
    (found,) = verdict.findings
    return found


OBJECT = "{{type: object, properties: {{a: {0}}}}}"
# What a member was, what it is, a payload that the old side takes and the new refuses.
TYPES = [
    ("{type: string}", "{type: integer}", '""'),
    ("{type: [string, 'null']}", "{type: string}", "null"),
    ("{const: a}", "{const: b}", '"a"'),
    ("{type: string, format: date}", "{type: string, format: uuid}", '"2024-01-31"'),
    ("{type: [string, integer]}", "{type: string}", "1"),
]
LIMITS = [
    ("{enum: [a, b]}", "{enum: [a]}", '"b"'),
    ("{type: string, maxLength: 9}", "{type: string, maxLength: 3}", '"aaaa"'),
    ("{type: integer, minimum: 1}", "{type: integer, minimum: 5}", "1"),
    ("{type: number, multipleOf: 2}", "{type: number, multipleOf: 4}", "2"),
    ("{type: array, maxItems: 3}", "{type: array, maxItems: 2}", '["a", "a", "a"]'),
]
"""Readers seldom check these: no breaking finding, no witness."""


@pytest.mark.parametrize(("old", "new", "payload"), TYPES + LIMITS)
def test_what_may_no_longer_be_sent_is_shown(old: str, new: str, payload: str) -> None:
    found = sent(OBJECT.format(old), OBJECT.format(new))

    assert Level.BREAKING is found.level
    assert found.witness is not None
    assert json.loads(payload) == json.loads(found.witness.text)
    assert ("payload", "old") == (found.witness.kind, found.witness.valid_in)
    assert found.witness.where.startswith("POST /pets request > a")


@pytest.mark.parametrize(("new", "old", "payload"), TYPES)
def test_what_may_come_now_is_shown(old: str, new: str, payload: str) -> None:
    """Read the other way, the same payload comes and is not understood."""
    found = received(OBJECT.format(old), OBJECT.format(new))

    assert found.witness is not None
    assert json.loads(payload) == json.loads(found.witness.text)
    assert "new" == found.witness.valid_in


@pytest.mark.parametrize(("new", "old", "payload"), LIMITS)
def test_what_does_not_break_needs_no_witness(old: str, new: str, payload: str) -> None:
    found = received(OBJECT.format(old), OBJECT.format(new))

    assert Level.BREAKING > found.level
    assert (None, "") == (found.witness, found.no_witness), payload


MEMBERS = [
    ("{type: object}", "{type: object, required: [a], properties: {a: {}}}", "{}"),
    (
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, required: [a], properties: {a: {type: string}}}",
        "{}",
    ),
    (
        "{type: object, additionalProperties: false, properties: {a: {}, b: {}}}",
        "{type: object, additionalProperties: false, properties: {b: {}}}",
        '{"a": "a"}',
    ),
    (
        "{type: object, additionalProperties: {type: string}}",
        "{type: object, additionalProperties: {type: integer}}",
        '""',
    ),
    (
        "{type: object, required: [petName], properties: {petName: {type: string}}}",
        "{type: object, required: [pet_name], properties: {pet_name: {type: string}}}",
        '{"petName": "a"}',
    ),
]


@pytest.mark.parametrize(("old", "new", "payload"), MEMBERS)
def test_the_smallest_object_shows_a_member(old: str, new: str, payload: str) -> None:
    found = sent(old, new)

    assert found.witness is not None
    assert json.loads(payload) == json.loads(found.witness.text)


def test_a_member_that_is_always_missed_is_shown_though_others_break_too() -> None:
    """The object is refused for `b` as well; the witness is about `a`."""
    old = "{type: object, properties: {a: {}, b: {enum: [x]}}, required: [b]}"
    new = "{type: object, properties: {a: {}, b: {enum: [y]}}, required: [a, b]}"
    verdict = diff_texts(
        SCHEMA.format(sent=old, got=IDLE), SCHEMA.format(sent=new, got=IDLE)
    )
    found = {item.rule: item.witness for item in verdict.findings}

    required = found["property-became-required"]
    assert required is not None
    assert {"b": "x"} == json.loads(required.text)
    const = found["const-changed"]
    assert const is not None
    assert "x" == json.loads(const.text)


def test_what_no_payload_shows_is_risky_and_says_so() -> None:
    """Objects are open: the old name is let through, and nothing is refused."""
    found = sent(
        "{type: object, properties: {petName: {type: string}}}",
        "{type: object, properties: {pet_name: {type: string}}}",
    )

    assert ("property-renamed", Level.RISKY) == (found.rule, found.level)
    assert found.witness is None
    assert found.no_witness.startswith("both sides take every payload")
    assert found.no_witness in found.reason


def test_what_would_be_too_long_stays_and_says_so() -> None:
    found = sent(
        OBJECT.format("{type: string, maxLength: 90000}"),
        OBJECT.format("{type: string, maxLength: 80000}"),
    )

    assert Level.BREAKING is found.level
    assert "too long" in found.no_witness


def test_a_format_that_no_validator_knows_stays_and_says_so() -> None:
    found = sent(
        OBJECT.format("{type: string, format: uuid}"),
        OBJECT.format("{type: string, format: iban}"),
    )

    assert Level.BREAKING is found.level
    assert 'no validator looks at the format "iban"' == found.no_witness


def test_a_variant_is_shown_by_one_of_its_own_payloads() -> None:
    """Another variant changed as well; its payloads show nothing of this one."""
    found = diff_texts(
        SCHEMA.format(
            sent=OBJECT.format("{anyOf: [{type: integer}, {enum: [a, b]}]}"), got=IDLE
        ),
        SCHEMA.format(sent=OBJECT.format("{enum: [a]}"), got=IDLE),
    )
    shown = {
        item.rule: json.loads(item.witness.text)
        for item in found.findings
        if item.witness is not None
    }

    assert isinstance(shown["union-variant-removed"], int)
    assert "b" == shown["enum-value-removed"]


def test_a_read_only_member_is_shown_by_sending_it() -> None:
    old = "{type: object, required: [a], properties: {a: {type: string}}}"
    new = "{type: object, properties: {a: {type: string, readOnly: true}}}"
    verdict = diff_texts(
        SCHEMA.format(sent=old, got=IDLE), SCHEMA.format(sent=new, got=IDLE)
    )
    levels = {item.rule: item.level for item in verdict.findings}

    assert Level.BREAKING > levels["property-became-read-only"]


def test_a_recursive_type_ends() -> None:
    tree = "{type: object, properties: {child: {$ref: '#/components/schemas/Sent'}}"
    found = sent(tree + "}", tree + ", required: [child]}")

    assert found.witness is not None
    assert {} == json.loads(found.witness.text)


def test_a_comparison_without_models_has_no_witness() -> None:
    old, new = (
        model_of_text(
            SCHEMA.format(sent=OBJECT.format(kind), got=IDLE), file=f"{index}.yaml"
        )
        for index, kind in enumerate(("{type: string}", "{type: integer}"))
    )
    changes = compare(old, new)
    (found,) = judge(changes, profile="new-release").findings
    bare = type(changes)(
        old_version="1", new_version="2", changes=(), operations=(), schemas=()
    )

    assert found == Witnesses(bare).witnessed(found)


CALLS = """
openapi: 3.0.3
info: {{title: Pets, version: '1'}}
paths:
  {path}:
    {method}:
      operationId: call
      parameters: [{parameters}]
      {body}
      responses: {{'{status}': {{description: ok, headers: {{{headers}}}}}}}
"""


def calls(
    path: str = "/pets",
    method: str = "post",
    parameters: str = "",
    body: str = "",
    status: str = "200",
    headers: str = "",
) -> str:
    """Return an API of one operation."""
    return CALLS.format(
        path=path,
        method=method,
        parameters=parameters,
        body=f"requestBody: {body}" if body else "",
        status=status,
        headers=headers,
    )


TOP = "{in: query, name: top, schema: {type: integer}%s}"
JSON = "{required: true, content: {application/json: {schema: {type: string}}}}"
XML = "{required: true, content: {text/csv: {schema: {type: string}}}}"
E_TAG = "ETag: {schema: {type: string}, required: %s}"
REQUESTS = [
    (calls(), calls(path="/animals"), "POST /pets", "old"),
    (calls(), calls(parameters=TOP % ", required: true"), "POST /pets", "old"),
    (
        calls(parameters=TOP % ""),
        calls(parameters=TOP % ", required: true"),
        "POST /pets",
        "old",
    ),
    (
        calls(parameters=TOP % ", required: true"),
        calls(parameters=TOP.replace("top", "$top") % ", required: true"),
        "POST /pets?top=...",
        "old",
    ),
    (calls(), calls(body=JSON), "POST /pets", "old"),
    (
        calls(body=JSON),
        calls(body=XML),
        "POST /pets with a body of application/json",
        "old",
    ),
    (calls(), calls(status="201"), "POST /pets answered 201", "new"),
    (
        calls(headers=E_TAG % "true"),
        calls(headers=E_TAG % "false"),
        'POST /pets answered without header "ETag"',
        "new",
    ),
]


@pytest.mark.parametrize(("old", "new", "line", "valid_in"), REQUESTS)
def test_a_call_shows_what_no_payload_does(
    old: str, new: str, line: str, valid_in: str
) -> None:
    verdict = diff_texts(old, new)
    found = [item for item in verdict.findings if item.level is Level.BREAKING]

    assert [("request", line, valid_in)] == [
        (item.witness.kind, item.witness.text, item.witness.valid_in)
        for item in found
        if item.witness is not None
    ]


@pytest.mark.parametrize(
    ("call", "reason"),
    [
        (("GET", "/pets", (), None), "no such operation"),
        (("POST", "/pets", (), "application/json"), "query top is missing"),
        (("POST", "/pets", (("query", "top"),), None), "the body is missing"),
        (("POST", "/pets", (("query", "top"),), "text/csv"), "no body of text/csv"),
        (("POST", "/pets/", (("query", "top"),), "application/json"), None),
    ],
)
def test_a_call_is_tried_on_the_description(
    call: tuple[str, str, tuple[tuple[str, str], ...], str | None], reason: str | None
) -> None:
    api = model_of_text(
        dedent(calls(parameters=TOP % ", required: true", body=JSON)), file="a.yaml"
    )
    method, path, parameters, media_type = call

    assert reason == refusal(
        api,
        Call(
            method=method,
            path=path,
            parameters=frozenset(parameters),
            media_type=media_type,
        ),
    )
