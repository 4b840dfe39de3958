from __future__ import annotations

import json

import pytest

from tests.unit.load.desk import Desk

TEXT = """{
  "a": {"b/c": [1, "x", {"d~": null}]},
  "e\\u0066": -1.5e3,
  "": "",
  "g" : [ ],
  "h":"]}\\\\\\"{["
}
"""


def test_values_are_those_of_the_json_module(desk: Desk) -> None:
    assert json.loads(TEXT) == desk.load(TEXT, "spec.json").value


def test_every_value_and_key_has_its_place(desk: Desk) -> None:
    root = desk.load(TEXT, "spec.json")
    found = [
        (node.origin.pointer, node.origin.line, node.origin.column)
        for node in [root, *(node for _, node in root.items())]
    ]

    assert [
        ("", 1, 1),
        ("/a", 2, 8),
        ("/ef", 3, 14),
        ("/", 4, 7),
        ("/g", 5, 9),
        ("/h", 6, 7),
    ] == found
    inner = root.get("a")
    assert inner
    items = inner.get("b/c")
    assert items
    last = list(items.elements())[-1].get("d~")
    assert last
    assert "spec.json:2:32" == str(last.origin)
    assert "spec.json:2:26" == str(last.key_origin)
    assert "/a/b~1c/2/d~0" == last.origin.pointer


def test_big_integers_are_exact(desk: Desk) -> None:
    root = desk.load('{"a": 9223372036854775807, "b": 123456789012345678901234567890}')

    assert {"a": 2**63 - 1, "b": 123456789012345678901234567890} == root.value


def test_duplicate_key_names_both_places(desk: Desk) -> None:
    root = desk.load('{"x": {\n "a": {"b": 1},\n "a": 2}}', "spec.json")

    assert {"x": {"a": 2}} == root.value
    assert [
        'spec.json:3:2: error[duplicate-key]: the key "a" stands twice in one object',
        "   at #/x/a",
        '   3 |  "a": 2}}',
        "     |  ^^^",
        "   spec.json:2:2: first written here",
        '   2 |  "a": {"b": 1},',
        "     |  ^^^",
        "   help: remove or rename one of them",
    ] == desk.printed


def test_comments_are_read_over_and_places_kept(desk: Desk) -> None:
    root = desk.load('// https://x.y\n{"a": /* 1, */ "//"} # end', "spec.json")

    assert {"a": "//"} == root.value
    assert ["json-comment"] == desk.codes
    assert "2 more" in desk.said[0]
    node = root.get("a")
    assert node
    assert "spec.json:2:16" == str(node.origin)


def test_trailing_commas_are_read_over(desk: Desk) -> None:
    root = desk.load('{"a": [1, 2, ], "b": ",}", // x\n}', "spec.json")

    assert {"a": [1, 2], "b": ",}"} == root.value
    assert ["json-trailing-comma", "json-comment"] == desk.codes


def test_raw_control_characters_are_kept(desk: Desk) -> None:
    root = desk.load('{"a": "x\ty"}', "spec.json")

    assert {"a": "x\ty"} == root.value
    assert ["json-control-character"] == desk.codes
    assert "1:9" in desk.said[0]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "-2E400"])
def test_numbers_that_json_lacks_become_texts(desk: Desk, number: str) -> None:
    root = desk.load(f'{{"b": "NaN", "a": {number}}}', "spec.json")

    assert {"b": "NaN", "a": number} == root.value
    assert [
        f'spec.json:1:19: error[number-not-finite]: JSON has no number "{number}";'
        " it is kept as text"
    ] == desk.said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"a": }', "1:7: error[json-syntax]: a value was expected here"),
        ('{"a" 1}', '1:6: error[json-syntax]: a ":" was expected after the key'),
        ('{"a": 1 "b"}', "1:9: error[json-syntax]: a comma or the end of the list"),
        ('{"a": "x', "1:7: error[json-syntax]: the string that starts here never ends"),
        ('{"a": 1} x', "1:10: error[json-syntax]: text goes on after the end"),
        ("{", "1:1: error[json-syntax]: a key in double quotes was expected"),
        ('["\\x"]', "1:3: error[json-syntax]: no such escape in JSON"),
    ],
)
def test_syntax_errors_say_what_was_expected(desk: Desk, text: str, said: str) -> None:
    assert f"spec.json:{said}" in str(desk.fail(text, "spec.json"))


@pytest.mark.parametrize("depth", [257, 900, 100_000])
def test_deep_nesting_is_refused_where_it_goes_too_deep(desk: Desk, depth: int) -> None:
    complaint = desk.fail("[" * depth + "]" * depth, "spec.json")

    assert "too-deep" == complaint.code
    assert 257 == complaint.origin.column


def test_nesting_up_to_the_limit_is_read(desk: Desk) -> None:
    desk.load("[" * 256 + "]" * 256, "spec.json")

    assert [] == desk.said


def test_endless_digits_are_refused(desk: Desk) -> None:
    complaint = desk.fail(f'{{"a": {"9" * 5000}}}', "spec.json")

    assert "number-too-long" == complaint.code
    assert 7 == complaint.origin.column


def test_halves_of_characters_are_joined_or_replaced(desk: Desk) -> None:
    root = desk.load(r'{"a": "\ud83d\ude00", "\ud800k": ["\udc00x"]}', "spec.json")

    assert {"a": "\U0001f600", "\ufffdk": ["\ufffdx"]} == root.value
    assert ["lone-surrogate"] == desk.codes
    assert "1:24" in desk.said[0]
    assert ["#/a", "#/\ufffdk"] == [f"#{n.origin.pointer}" for _, n in root.items()]


def test_long_integers_beside_odd_numbers_are_kept(desk: Desk) -> None:
    root = desk.load(f'[{"9" * 400}, NaN]', "spec.json")

    assert [int("9" * 400), "NaN"] == root.value
    assert 1 == len(desk.codes)


def test_surrogates_are_mended_as_deep_as_values_go(desk: Desk) -> None:
    root = desk.load("[" * 256 + r'"\ud800"' + "]" * 256, "spec.json")

    assert root.is_list
    assert ["lone-surrogate"] == desk.codes


@pytest.mark.parametrize("piece", ["/*", "//\\n", '"', ",", "]", "9", "{ ", "#"])
def test_broken_text_is_refused_in_linear_time(desk: Desk, piece: str) -> None:
    assert "json-syntax" == desk.fail("{ " + piece * 200_000, "spec.json").code
    assert desk.printed
