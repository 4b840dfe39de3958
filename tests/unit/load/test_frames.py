from __future__ import annotations

import pytest

from generator.diagnostics import Diagnostic
from generator.load import frame_lines, render_diagnostic
from generator.origin import Origin
from tests.unit.load.desk import Desk


def shown(text: str, column: int, length: int = 0) -> list[str]:
    return [str(line) for line in frame_lines(text, 7, column, length=length)]


@pytest.mark.parametrize(
    ("line", "column", "marked"),
    [
        ('  "a": "b \\" c", "d"', 8, '"b \\" c"'),
        ("a: 'it''s' # x", 4, "'it''s'"),
        ("a: plain text  # x", 4, "plain text"),
        ("type: object", 1, "type"),
        ('"a": 12.5, "b": 1', 6, "12.5"),
        ("[a, b]", 2, "a"),
        ("{a: b}", 5, "b"),
        ('"a": true}}', 6, "true"),
        ("http://x.y/z", 1, "http://x.y/z"),
        ('"a": {"b": 1}', 6, "{"),
        ("a: |", 4, "|"),
        ("a:", 3, "^"),
    ],
)
def test_the_whole_value_is_underlined(line: str, column: int, marked: str) -> None:
    frame, under = shown(line, column)

    assert under.count("^") == len(marked)
    start = under.index("^")
    assert marked == "^" or marked == frame[start : start + len(marked)]


def test_length_limits_the_underline() -> None:
    assert ["   7 | abcdef", "     |  ^^^"] == shown("abcdef", 2, 3)


def test_deep_indentation_is_cut() -> None:
    assert ["   7 |   $ref: x", "     |         ^"] == shown(" " * 30 + "$ref: x", 37)


def test_tabs_are_spaces_of_known_width() -> None:
    assert ["   7 |     a:    b", "     |           ^"] == shown("\ta:\tb", 5)


def test_wide_characters_take_two_columns() -> None:
    assert ["   7 | 名: é值", "     |     ^^^"] == shown("名: é值", 4)


def test_long_line_is_cut_around_the_place() -> None:
    frame, under = shown('{"x": "' + "a" * 5000 + '", "b": 1}' + " " * 3000, 5016)

    assert len(frame) <= 115
    assert frame.startswith("   7 | ...aaa")
    assert "1" == frame[under.index("^")]


def test_text_of_the_input_cannot_steer_a_terminal() -> None:
    frame, _ = shown("a: \x1b[31m\u202ex\x00", 4)

    assert "   7 | a: \ufffd[31m\ufffdx\ufffd" == frame
    (line,) = render_diagnostic(
        Diagnostic(
            severity="error",
            code="x-y",
            message="no \x1b[2J\n\u202e",
            origin=Origin(file="a\nb"),
        ),
        lambda file: None,
    )
    assert "a\\nb: error[x-y]: no \\x1b[2J\\n\\u202e" == str(line)


def test_parts_of_lines_are_named_for_colours(desk: Desk) -> None:
    root = desk.load("a: b\n")
    node = root.get("a")
    assert node
    desk.diagnostics.warning("some-code", "it is so", node.origin, help="do")
    (item,) = desk.diagnostics
    lines = render_diagnostic(item, desk.workspace.source)

    assert [
        [("location", "spec.yaml:1:4"), ("warning", "warning[some-code]")],
        [("pointer", "#/a")],
        [("gutter", "   1 |")],
        [("gutter", "     |"), ("mark", "^")],
        [("help", "help:")],
    ] == [
        [(span.role, line.text[span.start : span.end]) for span in line.spans]
        for line in lines
    ]


def test_workspace_shows_the_line_of_an_origin(desk: Desk) -> None:
    root = desk.load("a: b\n")

    assert ["   1 | a: b", "     | ^"] == [
        str(line) for line in desk.workspace.frame(root.origin)
    ]
    assert () == desk.workspace.frame(Origin(file="unknown", line=1, column=1))
    assert () == desk.workspace.frame(Origin(file="spec.yaml"))
    assert () == desk.workspace.frame(Origin(file="spec.yaml", line=99, column=1))
