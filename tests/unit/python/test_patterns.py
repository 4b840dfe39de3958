"""Patterns of ECMA-262 as Python reads them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess

import pytest

from generator.python.patterns import python_pattern

# A pattern, texts in which it is found, texts in which it is not.
CASES: list[tuple[str, list[str], list[str]]] = [
    (r"^\d+$", ["12"], ["1\n", "٣", ""]),
    (r"^\w+$", ["a_1"], ["é", "a-"]),
    (r"^\s$", [" ", "\u00a0", "\ufeff", "\u2028"], ["\x1c", "\x85", "a"]),
    (r"^\S$", ["\x1c", "é", "\U0001f600"], [" ", "\ufeff"]),
    (r"^[\s\S]$", ["\n", "a", "\U0010ffff"], ["", "ab"]),
    (r"^[^\W_]+$", ["aZ9"], ["_", "é"]),
    (r"^\D\W$", ["a-", "é\u0663"], ["1-", "aa"]),
    (r"^.$", ["a", "\x85"], ["\n", "\u2028", "\r"]),
    (r"^[a-z\d-]+$", ["a-9"], ["A"]),
    (r"^[\w.-]+$", ["a.b-c"], ["a b"]),
    (r"^[[a]$", ["[", "a"], ["b"]),
    (r"^[a&&b]$", ["a", "&"], ["c"]),
    (r"^[\]\-]$", ["]", "-"], ["\\"]),
    (r"[^]", ["\n"], [""]),
    (r"[]", [], ["", "a"]),
    (r"^[\b]$", ["\x08"], ["b"]),
    (r"\bé", ["aé"], ["é"]),  # a word of ECMA-262 has plain letters only
    (r"^\u00e9\x41\0$", ["éA\0"], ["eA"]),
    (r"^\u{1F600}$", ["\U0001f600"], ["u"]),
    (r"^\/\.$", ["/."], ["/a"]),
    (r"^(?<year>\d{4})(?:-|\/)(?=1)", ["2024-1", "2024/1"], ["2024-2"]),
    (r"^(?!x)a{2,3}?b*$", ["aa", "aaab"], ["a"]),
    (r"(?<=\$)1|(?<!2)3", ["$1", "3"], ["1", "23"]),
]


@pytest.mark.parametrize(("pattern", "found", "missed"), CASES)
def test_a_pattern_finds_what_it_found(
    pattern: str, found: list[str], missed: list[str]
) -> None:
    python = python_pattern(pattern)

    assert python is not None
    assert found == [text for text in found if re.search(python, text)]
    assert [] == [text for text in missed if re.search(python, text)]


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
def test_the_table_says_what_ecma_262_says() -> None:
    """The cases above are true of an engine that is not ours."""
    script = (
        "const cases = JSON.parse(require('fs').readFileSync(0));"
        "console.log(JSON.stringify(cases.map(([pattern, ...texts]) =>"
        " texts.map(list => list.map(text => new RegExp(pattern, 'u').test(text))))))"
    )

    result = subprocess.run(
        ["node", "-e", script],
        input=json.dumps(CASES),
        capture_output=True,
        text=True,
        check=True,
    )

    expected = [
        [[True] * len(found), [False] * len(missed)] for _, found, missed in CASES
    ]
    assert expected == json.loads(result.stdout)


@pytest.mark.parametrize(
    ("pattern", "literal"),
    [
        (r"^a{,3}$", "a{,3}"),
        (r"^{$", "{"),
        (r"^[\w-.]$", "-"),
        (r"^[+-\d]$", "-"),
        (r"^[-+]$", "-"),
    ],
)
def test_what_only_browsers_allow_means_what_it_means_there(
    pattern: str, literal: str
) -> None:
    """ECMA-262 annex B: signs that begin nothing stand for themselves."""
    python = python_pattern(pattern)

    assert python is not None
    assert re.search(python, literal)


@pytest.mark.parametrize(
    "pattern",
    [
        "(?i)a",
        "a++",
        "(?>a)",
        "(?P<a>b)",
        r"\p{L}",
        r"(a)\1",
        r"(?<a>b)\k<a>",
        r"\cA",
        r"\A",
        r"[\Z]",
        "(?<=a+)b",
        "[a",
        "(a",
        "a)",
        "\\",
        "[b-a]",
        "a{2,1}",
    ],
)
def test_what_python_has_no_word_for_is_not_guessed_at(pattern: str) -> None:
    assert python_pattern(pattern) is None
