"""An object that falls into a choice of several, and the way back."""

from __future__ import annotations

from generator.diff import Level
from tests.unit.diff.bench import contract, diff_texts, mirror_misses, model_of_text

_HEAD = """
openapi: 3.0.3
info: {title: Chat, version: '1'}
paths:
  /say:
    post:
      operationId: say
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Message'}}}
      responses: {'204': {description: said}}
components:
  schemas:
"""

WHOLE = _HEAD + """
    Message:
      type: object
      required: [role]
      properties:
        role: {type: string, enum: [system, user]}
        text: {type: string}
        picture: {type: string}
"""

PARTS = _HEAD + """
    Message:
      oneOf:
        - {$ref: '#/components/schemas/System'}
        - {$ref: '#/components/schemas/User'}
    System:
      type: object
      required: [role]
      properties:
        role: {type: string, enum: [system]}
        text: {type: string}
    User:
      type: object
      required: [role]
      properties:
        role: {type: string, enum: [user]}
        text: {type: string}
        picture: {type: string}
"""

TOOL = """
    Tool:
      type: object
      required: [role]
      properties:
        role: {type: string, enum: [tool]}
        text: {type: string}
"""

THREE = (
    PARTS.replace(
        "        - {$ref: '#/components/schemas/User'}\n",
        "        - {$ref: '#/components/schemas/User'}\n"
        "        - {$ref: '#/components/schemas/Tool'}\n",
    )
    + TOOL
)


def test_parts_that_cover_the_whole_break_nobody() -> None:
    verdict = diff_texts(WHOLE, PARTS)

    assert [item for item in contract(verdict) if item.level >= Level.RISKY] == []


def test_a_value_that_no_part_takes_is_gone() -> None:
    verdict = diff_texts(WHOLE.replace("[system, user]", "[system, user, bot]"), PARTS)
    breaking = [item for item in verdict.findings if item.level is Level.BREAKING]

    assert [item.rule for item in breaking] == ["enum-value-removed"]
    assert '"bot"' in breaking[0].message


def test_a_part_that_wants_more_says_which_part() -> None:
    strict = PARTS.replace(
        "    User:\n      type: object\n      required: [role]",
        "    User:\n      type: object\n      required: [role, picture]",
    )
    verdict = diff_texts(WHOLE, strict)
    (finding,) = [item for item in verdict.findings if item.level is Level.BREAKING]

    assert finding.rule == "property-became-required"
    assert finding.message.startswith('"picture" of User of Message')


def test_a_further_part_is_one_more_value() -> None:
    verdict = diff_texts(WHOLE, THREE)

    assert all(item.level <= Level.SAFE for item in contract(verdict))
    assert any("Tool" in item.message for item in verdict.findings)


def test_the_way_back_mirrors_it() -> None:
    for one, other in ((WHOLE, PARTS), (WHOLE, THREE)):
        models = [model_of_text(text) for text in (one, other)]
        assert mirror_misses(*models) == []


def test_objects_that_no_member_tells_apart_stay_a_choice() -> None:
    vague = PARTS.replace("enum: [system]", "minLength: 1").replace(
        "enum: [user]", "minLength: 2"
    )
    verdict = diff_texts(WHOLE, vague)

    assert any(item.rule.startswith("union-") for item in verdict.findings)
