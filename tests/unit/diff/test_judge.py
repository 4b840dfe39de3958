"""How levels come about, and what a finding keeps."""

from __future__ import annotations

import pytest

from generator.diff import Level, compare, judge, profile_of
from generator.diff.findings import Profile
from tests.unit.diff.bench import diff_texts, model_of_text, rows

API = """
openapi: 3.0.3
info: {{title: Pets, version: '1'}}
paths:
  /pets:
    get:
      deprecated: {deprecated}
      responses:
        '{status}':
          description: ok
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/P'}}}}}}
  /pets/{{id}}:
    get:
      responses:
        '{status}':
          description: ok
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/P'}}}}}}
components:
  schemas:
    P: {{type: object, properties: {{a: {{type: {type}}}}}}}
"""


def api(type_: str = "string", status: str = "200", deprecated: str = "false") -> str:
    return API.format(type=type_, status=status, deprecated=deprecated)


def test_a_shared_schema_is_one_finding_with_its_operations() -> None:
    verdict = diff_texts(api(), api("integer"))

    assert [("type-changed", "breaking", "response")] == rows(verdict)
    assert ("GET /pets", "GET /pets/{id}") == verdict.findings[0].operations


def test_an_error_response_is_milder() -> None:
    verdict = diff_texts(api(status="404"), api("integer", status="404"))

    assert [Level.RISKY] == [item.level for item in verdict.findings]
    assert "only error responses hold it" in verdict.findings[0].reason


def test_a_deprecated_operation_may_go_with_less_noise() -> None:
    only = "  /pets/{id}"
    old = api(deprecated="true")
    new = old[: old.index("  /pets:")] + old[old.index(only) :]
    verdict = diff_texts(old, new)

    assert [("operation-removed", "risky", "request")] == rows(verdict)


def test_the_same_api_version_must_not_change_at_all() -> None:
    old, new = (
        model_of_text(api(), file="old.yaml"),
        model_of_text(
            api().replace("a: {type", "b: {type: string}, a: {type"), file="new.yaml"
        ),
    )
    changes = compare(old, new)

    assert "same-version" == profile_of("1", "1")
    assert [Level.RISKY] == [item.level for item in judge(changes).findings]
    assert [Level.SAFE] == [
        item.level for item in judge(changes, profile="new-release").findings
    ]


@pytest.mark.parametrize(
    ("old", "new", "profile"),
    [
        ("2023-05-15", "2023-07-01-preview", "new-preview"),
        ("2023-07-01-preview", "2024-02-01", "new-release"),
        ("2024-02-01", "2024-02-01", "same-version"),
    ],
)
def test_versions_say_what_they_are(old: str, new: str, profile: Profile) -> None:
    assert profile == profile_of(old, new)


def test_a_fingerprint_survives_lines_and_prose() -> None:
    moved = api("integer").replace("info:", "# a line more\ninfo:")
    moved = moved.replace("description: ok", "description: other words")
    one = diff_texts(api(), api("integer")).findings[0]
    other = diff_texts(api(), moved).findings[0]

    assert one.fingerprint == other.fingerprint
    assert one.new_origin != other.new_origin


def test_a_finding_says_before_and_after_in_one_sentence() -> None:
    found = diff_texts(api(), api("integer")).findings[0]

    assert 'the type of "a" of P changed: string -> integer (received)' == found.message
    assert "GET /pets response 200 > a" == found.document_change.trail


@pytest.mark.parametrize(
    ("new", "bump"),
    [
        (api(), "none"),
        (api(deprecated="true"), "patch"),
        (api().replace("a: {type", "b: {type: string}, a: {type"), "minor"),
        (api("integer"), "major"),
    ],
)
def test_a_version_bump_is_suggested(new: str, bump: str) -> None:
    assert bump == diff_texts(api(), new).bump


def test_what_no_operation_uses_is_safe() -> None:
    idle = "    Idle: {type: object, properties: {a: {type: %s}}}\n"
    verdict = diff_texts(api() + idle % "string", api() + idle % "integer")

    assert [("type-changed", "safe", "")] == rows(verdict)
