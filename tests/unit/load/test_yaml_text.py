from __future__ import annotations

import pytest

from tests.unit.load.desk import Desk


def test_unquoted_texts_keep_their_meaning(desk: Desk) -> None:
    root = desk.load("""
        version: 2022-12-01
        on: no
        zip: 010
        time: 12:30
        quoted: "5"
        single: '5'
        block: |
          5
        empty:
        """.replace("\n        ", "\n"))

    assert {
        "version": "2022-12-01",
        "on": "no",
        "zip": 10,
        "time": "12:30",
        "quoted": "5",
        "single": "5",
        "block": "5\n",
        "empty": None,
    } == root.value


def test_keys_are_texts_as_they_are_written(desk: Desk) -> None:
    root = desk.load("200: a\n'201': b\ntrue: c\n~: d\n1.0: e\n? \n: f\n")

    assert {"200": "a", "201": "b", "true": "c", "~": "d", "1.0": "e", "": "f"} == (
        root.value
    )


def test_every_value_and_key_has_its_place(desk: Desk) -> None:
    root = desk.load("a:\n  b/c:\n    - 1\n    - é: x\n      f: {g: h}\n")
    inner = root.get("a")
    assert inner
    items = inner.get("b/c")
    assert items
    first, second = items.elements()
    flow = second.get("f")
    assert flow
    last = flow.get("g")
    assert last

    assert "spec.yaml:2:3" == str(inner.origin)
    assert "spec.yaml:1:1" == str(inner.key_origin)
    assert "spec.yaml:3:7" == str(first.origin)
    assert "/a/b~1c/0" == first.origin.pointer
    assert "spec.yaml:5:14" == str(last.origin)
    assert "spec.yaml:5:11" == str(last.key_origin)


def test_next_line_characters_do_not_shift_lines(desk: Desk) -> None:
    """YAML 1.1 breaks lines at U+0085 and U+2028; editors do not."""
    root = desk.load('a: "x\u2028y\u0085z"\r\nb: 1\rc: 2\n')

    assert ["1:4", "2:4", "3:4"] == [
        f"{node.origin.line}:{node.origin.column}" for _, node in root.items()
    ]


def test_duplicate_key_names_both_places_and_the_last_counts(desk: Desk) -> None:
    root = desk.load("p:\n  a: 1\n  b: 2\n  a: 3\n")

    assert {"p": {"a": 3, "b": 2}} == root.value
    (only,) = desk.diagnostics
    assert "duplicate-key" == only.code
    assert "spec.yaml:4:3" == str(only.origin)
    assert "/p/a" == only.origin.pointer
    assert ["spec.yaml:2:3"] == [str(item.origin) for item in only.related]


def test_anchors_are_shared_and_may_be_given_twice(desk: Desk) -> None:
    root = desk.load("a: &x {k: 1}\nb: *x\nc: &x 2\nd: *x\n*x : e\n")

    assert {"a": {"k": 1}, "b": {"k": 1}, "c": 2, "d": 2, "2": "e"} == root.value
    assert [] == desk.said
    alias = root.get("b")
    assert alias
    member = alias.get("k")
    assert member
    assert "spec.yaml:2:4" == str(alias.origin)
    assert "spec.yaml:1:11" == str(member.origin)
    assert "/b/k" == member.pointer


def test_merge_keys_bring_members_that_own_members_hide(desk: Desk) -> None:
    root = desk.load("""
x: &x {a: 1, b: 1}
y: &y {b: 2, c: 2}
one: {<<: *x, b: own}
many: {<<: [*x, *y], d: 3}
text: {"<<": 1}
""")

    assert isinstance(root.value, dict)
    assert {"a": 1, "b": "own"} == root.value["one"]
    assert {"a": 1, "b": 1, "c": 2, "d": 3} == root.value["many"]
    assert {"<<": 1} == root.value["text"]
    many = root.get("many")
    assert many
    assert ["2:8", "2:14", "3:14", "5:22"] == [
        f"{node.key_origin.line}:{node.key_origin.column}" for _, node in many.items()
    ]
    assert [] == desk.said


def test_merge_key_of_a_text_is_refused(desk: Desk) -> None:
    root = desk.load("a: {<<: x, b: 1}\n")

    assert {"a": {"b": 1}} == root.value
    assert ["merge-key"] == desk.codes
    assert "spec.yaml:1:5" in desk.said[0]


def test_billion_laughs_are_refused_without_being_told(desk: Desk) -> None:
    levels = [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 40)]

    complaint = desk.fail("l0: &l0 lol\n" + "\n".join(levels))

    assert "alias-bomb" == complaint.code


def test_long_chains_of_aliases_are_refused_as_too_deep(desk: Desk) -> None:
    levels = [f"l{n}: &l{n} [*l{n - 1}]" for n in range(1, 1000)]

    complaint = desk.fail("l0: &l0 lol\n" + "\n".join(levels))

    assert "too-deep" == complaint.code


def test_alias_inside_its_own_anchor_becomes_null(desk: Desk) -> None:
    root = desk.load("a: &a\n  b: [*a]\n")

    assert {"a": {"b": [None]}} == root.value
    assert [
        'spec.yaml:2:7: error[alias-recursive]: the alias "*a" stands inside its own'
        " anchor"
    ] == desk.said


def test_unknown_alias_becomes_null(desk: Desk) -> None:
    root = desk.load("a: *b\n")

    assert {"a": None} == root.value
    assert ["alias-unknown"] == desk.codes


@pytest.mark.parametrize("text", ["[" * 10_000, "- " * 10_000 + "x"])
def test_deep_nesting_is_refused(desk: Desk, text: str) -> None:
    assert "too-deep" == desk.fail(text).code


def test_tab_is_named(desk: Desk) -> None:
    desk.fail("a:\n\t- b\n")

    assert [
        "spec.yaml:2:1: error[yaml-syntax]: a tab cannot indent YAML",
        "   2 |     - b",
        "     | ^^^^",
        "   help: use spaces",
    ] == desk.printed


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: @b\n", '1:4: error[yaml-syntax]: a text cannot start with "@"'),
        ("a: b: c\n", "1:5: error[yaml-syntax]: mapping values are not allowed"),
        ("a: 'b\n", "error[yaml-syntax]: found unexpected end of stream"),
        ("a: [b\nc: d\n", "error[yaml-syntax]:"),
        ("é: a\nb: \x01\n", "2:4: error[yaml-syntax]: the character U+0001 is not"),
        ('a: "\\q"\n', "error[yaml-syntax]: found unknown escape character"),
    ],
)
def test_syntax_errors_have_a_place(desk: Desk, text: str, said: str) -> None:
    assert said in str(desk.fail(text))


def test_escaped_halves_of_characters_are_joined(desk: Desk) -> None:
    root = desk.load(
        'a: "\\ud83d\\uDE00 \\\\ud83d"\n'
        "b: '\\ud83d\\ude00'\n"
        "c: \\ud83d plain\n"
        '"\\ud83d\\ude00": {d: e}\n'
    )

    assert {
        "a": "\U0001f600 \\ud83d",
        "b": "\\ud83d\\ude00",
        "c": "\\ud83d plain",
        "\U0001f600": {"d": "e"},
    } == root.value
    assert [] == desk.said
    node = root.get("\U0001f600")
    assert node
    assert "spec.yaml:4:17" == str(node.origin)


def test_lone_half_of_a_character_is_replaced(desk: Desk) -> None:
    root = desk.load('a: ["\\ud83d!"]\n"\\udc00": 1\n')

    assert {"a": ["\ufffd!"], "\ufffd": 1} == root.value
    assert ["lone-surrogate", "lone-surrogate"] == desk.codes
    assert 2 == sum(1 for _ in root.items())


def test_only_the_first_document_is_read(desk: Desk) -> None:
    root = desk.load("a: 1\n---\nb: 2\n")

    assert {"a": 1} == root.value
    assert ["yaml-documents"] == desk.codes
    assert "spec.yaml:2:1" in desk.said[0]


def test_trailing_document_mark_is_no_document(desk: Desk) -> None:
    desk.load("---\na: 1\n...\n---\n")

    assert [] == desk.said


def test_tags_are_read_over_with_a_warning(desk: Desk) -> None:
    root = desk.load(
        "a: !Ref b\nc: !!str 5\nd: !!float 5\ne: !x {f: 1}\ng: !!binary aGk=\n"
        "h: !!timestamp 2024-05-01\ni: ! 5\n"
    )

    assert {
        "a": "b",
        "c": "5",
        "d": 5.0,
        "e": {"f": 1},
        "g": "aGk=",
        "h": "2024-05-01",
        "i": "5",
    } == root.value
    assert ["unknown-tag"] * 3 == desk.codes
    assert 'the YAML tag "!!binary" says nothing here' in desk.said[2]


def test_numbers_that_json_lacks_become_texts(desk: Desk) -> None:
    root = desk.load("a: .inf\nb: [.nan]\nc: inf\n")

    assert {"a": ".inf", "b": [".nan"], "c": "inf"} == root.value
    assert ["number-not-finite", "number-not-finite"] == desk.codes
    assert ["/a", "/b/0"] == [item.origin.pointer for item in desk.diagnostics]


@pytest.mark.parametrize("key", ["[1]", "{{ name }}", "*x"])
def test_member_whose_key_is_no_text_is_left_out(desk: Desk, key: str) -> None:
    root = desk.load(f"x: &x {{y: 1}}\n? {key}\n: {{a: 1}}\nb: 2\n")

    assert {"x": {"y": 1}, "b": 2} == root.value
    assert "key-not-scalar" in desk.codes
