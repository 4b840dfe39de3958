"""Values held against the rules of a package."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator.runtime.validate.formats import FORMATS
from generator.runtime.validate.schemas import Checker, File, Schema

TAGGED: dict[str, Any] = {
    "Cat": {
        "type": "object",
        "properties": {"kind": {"enum": ["cat"]}, "lives": {"maximum": 9}},
        "required": ["kind"],
    },
    "Dog": {
        "type": "object",
        "properties": {"kind": {"enum": ["dog"]}, "bark": {"type": "string"}},
        "required": ["kind"],
    },
    "Base": {
        "type": "object",
        "properties": {"kind": {"type": "string"}},
        "required": ["kind"],
        "variants": {
            "tag": "kind",
            "refs": {"cat": "#/$defs/Cat", "base": "#/$defs/Base"},
        },
    },
    "Tree": {
        "type": "object",
        "properties": {"children": {"items": {"$ref": "#/$defs/Tree"}}},
        "maxProperties": 1,
    },
}


def broken(schema: Schema, value: object) -> list[tuple[str, str]]:
    """Return the place and the rule of all that is wrong."""
    return [
        ("/".join(map(str, fault.path)), fault.rule)
        for fault in Checker(TAGGED).faults(schema, value)
    ]


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        ({"minimum": 1, "multipleOf": 2}, -3, ["minimum", "multipleOf"]),
        ({"exclusiveMinimum": 1}, 1, ["exclusiveMinimum"]),
        ({"exclusiveMaximum": 1}, 1.0, ["exclusiveMaximum"]),
        ({"multipleOf": 0.1}, 0.3, []),  # their doubles are not multiples
        ({"multipleOf": 0.1}, 0.35, ["multipleOf"]),
        ({"multipleOf": 1e-300}, 1e300, []),
        ({"multipleOf": 2}, float("nan"), ["multipleOf"]),
        ({"type": "integer"}, 1.0, []),
        ({"type": "integer"}, True, ["type"]),
        ({"type": "integer"}, float("inf"), ["type"]),
        ({"type": "number"}, "1", ["type"]),
        ({"enum": [1, "a"]}, True, ["enum"]),
        ({"enum": [1, "a"]}, 1.0, []),
        ({"maxLength": 1}, "\U0001f600", []),  # code points, neither bytes nor UTF-16
        ({"minLength": 2}, "\U0001f600", ["minLength"]),
        ({"maxLength": 1}, type("Text", (str,), {})("ab"), ["maxLength"]),
        ({"maxLength": 0, "maximum": 0}, True, []),
        ({"pattern": "b"}, "abc", []),
        ({"pattern": r"^b\Z"}, "b\n", ["pattern"]),
        ({"pattern": "("}, "x", []),  # what cannot be compiled cannot be broken
        ({"uncheckedPattern": "x"}, "y", []),
        ({"format": "uuid"}, "x", ["format"]),
        ({"format": "unheard-of"}, "x", []),
        ({"uniqueItems": True}, [1, True, "1", [1], {"a": 1}], []),
        ({"uniqueItems": True}, [{"a": [1]}, {"a": [1.0]}], ["uniqueItems"]),
        ({"uniqueItems": False}, [1, 1], []),
        ({"readOnly": True, "not": {}}, 1, ["readOnly"]),
        ({"not": {}}, 1, ["not"]),
        (False, 1, ["not"]),
        (True, 1, []),
        ({"type": "string", "maxLength": 0}, File(), []),
        ({"type": "array", "uniqueItems": True}, [File(), File()], []),
        ({"type": "array", "maxItems": 1}, [File(), File()], ["maxItems"]),
    ],
)
def test_each_rule_is_told_by_name(
    schema: Schema, value: object, expected: list[str]
) -> None:
    assert [("", rule) for rule in expected] == broken(schema, value)


def test_every_fault_is_found_with_its_place() -> None:
    schema = {
        "type": "object",
        "properties": {
            "a": {"type": "array", "items": {"maximum": 1}},
            "b": {"prefixItems": [{"type": "string"}], "items": False},
        },
        "required": ["c"],
        "propertyNames": {"pattern": r"^[a-z]\Z"},
        "additionalProperties": False,
    }

    found = broken(schema, {"a": [0, 2, 3], "b": ["", 1], "D": None})

    assert [
        ("c", "required"),
        ("a/1", "maximum"),
        ("a/2", "maximum"),
        ("b/1", "not"),
        ("D", "pattern"),
        ("D", "additionalProperties"),
    ] == found


def test_recursion_ends_with_the_value() -> None:
    tree = {"children": [{"children": [{"a": 1, "b": 2}]}]}

    assert [("children/0/children/0", "maxProperties")] == broken(ref("Tree"), tree)


PETS = {"anyOf": [{"type": "null"}, ref("Cat"), ref("Dog")]}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, []),
        ({"kind": "dog"}, []),
        # The tag says which one is meant, so the fault is that one's.
        ({"kind": "cat", "lives": 10}, [("lives", "maximum")]),
        ({"kind": "dog", "bark": 1}, [("bark", "type")]),
        ({"kind": "cow"}, [("", "anyOf")]),
        ({}, [("", "anyOf")]),
        (1, [("", "anyOf")]),
    ],
)
def test_a_union_tells_the_fault_of_the_member_that_was_meant(
    value: object, expected: list[tuple[str, str]]
) -> None:
    assert expected == broken(PETS, value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"kind": "cat", "lives": 10}, [("lives", "maximum")]),
        ({"kind": "base"}, []),
        ({"kind": "later"}, []),
        ({}, [("kind", "required")]),
        ({"kind": 1}, [("kind", "type")]),
    ],
)
def test_a_base_is_checked_as_what_its_tag_says(
    value: object, expected: list[tuple[str, str]]
) -> None:
    assert expected == broken(ref("Base"), value)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "secret": True, "minLength": 3},
        {"anyOf": [{"type": "null"}, {"type": "integer", "secret": True}]},
        {"allOf": [{"secret": True}], "maxLength": 0},
    ],
)
def test_what_is_secret_is_known_wherever_that_is_said(schema: Schema) -> None:
    (fault,) = Checker({}).faults(schema, "ab")

    assert fault.is_secret


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("date", ["2024-02-29"], ["2023-02-29", "2024-2-1", "20240201", "٢٠٢٤-02-01"]),
        (
            "date-time",
            ["2024-02-29T23:59:60Z", "2024-01-01t00:00:00.5+05:30"],
            ["2024-01-01", "2024-01-01T00:00:00", "2024-01-01T24:00:00Z", "x"],
        ),
        (
            "uuid",
            ["01234567-89ab-CDEF-0123-456789abcdef"],
            ["0123456789abcdef0123456789abcdef", "{01234567}", ""],
        ),
    ],
)
def test_formats_are_told(name: str, good: list[str], bad: list[str]) -> None:
    assert [True] * len(good) == [FORMATS[name](text) for text in good]
    assert [False] * len(bad) == [FORMATS[name](text) for text in bad]


# --- the same verdict as the library `jsonschema`, for schemas of what packages use

NAMES = ("a", "b", "c")
# Exact as doubles, so that "a multiple" means the same to all.
numbers = st.integers(-40, 40) | st.integers(-80, 80).map(lambda each: each / 8)
texts = st.text("ab0\U0001f600\n", max_size=4) | st.sampled_from(
    ["2024-02-29", "2024-02-30", "01234567-89ab-cdef-0123-456789abcdef"]
)
scalars = st.none() | st.booleans() | numbers | texts
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from((*NAMES, "d0")), inner, max_size=4)
    ),
    max_leaves=8,
)


def object_of(**keywords: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=keywords)


counts = st.integers(0, 4)
limits = object_of(
    type=st.sampled_from(
        ["null", "boolean", "string", "number", "integer", "array", "object"]
    ),
    enum=st.lists(scalars, min_size=1, max_size=3),
    minimum=numbers,
    maximum=numbers,
    exclusiveMinimum=numbers,
    exclusiveMaximum=numbers,
    multipleOf=st.sampled_from([1, 2, 3, 0.5, 0.25]),
    minLength=counts,
    maxLength=counts,
    pattern=st.sampled_from(["^a", r"b\Z", "[0-9]", "a*b"]),
    format=st.sampled_from(["date", "uuid"]),
    minItems=counts,
    maxItems=counts,
    uniqueItems=st.booleans(),
    minProperties=counts,
    maxProperties=counts,
    required=st.lists(st.sampled_from(NAMES), max_size=2, unique=True),
)
links = st.sampled_from(NAMES).map(ref)


def larger(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    # A reference stands only where it goes on to a part of the value.
    parts = inner | links | st.booleans()
    return st.builds(
        lambda own, more: {**own, **more},
        limits,
        object_of(
            items=parts,
            prefixItems=st.lists(parts, min_size=1, max_size=2),
            properties=st.dictionaries(st.sampled_from(NAMES), parts, max_size=3),
            additionalProperties=parts,
            propertyNames=st.just({"pattern": r"^[a-z]\Z"}),
            allOf=st.lists(inner, min_size=1, max_size=2),
            anyOf=st.lists(inner, min_size=1, max_size=3),
        ),
    )


schemas = st.recursive(limits, larger, max_leaves=6)


@given(
    definitions=st.fixed_dictionaries(dict.fromkeys(NAMES, schemas)),
    schema=schemas,
    value=values,
)
def test_the_verdict_is_that_of_jsonschema(
    definitions: dict[str, Schema], schema: dict[str, Any], value: object
) -> None:
    whole = {**schema, "$defs": definitions}
    oracle = Draft202012Validator(
        whole, format_checker=Draft202012Validator.FORMAT_CHECKER
    )

    assert oracle.is_valid(value) == (not Checker(definitions).faults(schema, value))
