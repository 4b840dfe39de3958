"""Nothing that a file may hold raises anything."""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path

import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.diagnostics import Diagnostics
from generator.load import Node, Value, Workspace, apply_overlays, render_diagnostic

# YAML 1.1, which libyaml reads, breaks lines at these too.
# Numbers in YAML 1.2 and text in YAML 1.1, so PyYAML does not quote such text.
NEW_NUMBERS = re.compile(r"\d[eE][-+]?\d|0o[0-7]")
ODD_BREAKS = re.compile("[\x85\u2028\u2029]")

values: st.SearchStrategy[Value] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)

snippets = st.lists(
    st.sampled_from(
        [
            *("{", "}", "[", "]", ",", ":", ": ", "? ", "- ", "\n", "\n  ", "\t", " "),
            *("&a ", "*a", "!x ", "!!str ", "|\n", ">\n", "<<: ", '"', "'", "#", "//"),
            *("---\n", "...\n", "%", "@", "a", "b", "1", "0x1", ".inf", "NaN", "1e999"),
            *("\\ud83d", "\\ude00", "\\", "\x00", "\ufeff", "\ud7ff", "null", "é"),
            *("$ref", "#/a", "other.yaml#/b", "\\u", "/*", "*/", "\r", "\u2028"),
        ]
    ),
    max_size=40,
).map("".join)


def read(data: bytes, name: str) -> Node | None:
    """Load bytes as a file, visit all of it, and print all complaints."""
    diagnostics = Diagnostics()
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        (base / name).write_bytes(data)
        workspace = Workspace(base=base, diagnostics=diagnostics)
        root = workspace.open(Path(name))
        assert root is not None or diagnostics.has_errors
        waiting = [root] if root else []
        while waiting:
            node = waiting.pop()
            assert node.origin.line >= 1
            assert node.key_origin.column >= 1
            waiting += [child for _, child in node.items()]
            waiting += node.elements()
            if "$ref" in node:
                workspace.resolve(node)
        for item in diagnostics:
            for line in render_diagnostic(item, workspace.source):
                line.text.encode()
        if root is not None:
            json.dumps(root.value, allow_nan=False, ensure_ascii=False).encode()
            apply_overlays(root, [root], workspace, diagnostics)
    return root


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=200), st.sampled_from(["a.yaml", "a.json", "a"]))
def test_any_bytes(data: bytes, name: str) -> None:
    read(data, name)


@settings(max_examples=50, deadline=None)
@given(snippets, st.sampled_from(["a.yaml", "a.json"]))
def test_any_pieces_of_syntax(text: str, name: str) -> None:
    read(text.encode("utf-8", "surrogatepass"), name)


@settings(max_examples=50, deadline=None)
@given(values, st.booleans(), st.sampled_from([None, 2]))
def test_json_round_trip(value: Value, is_ascii: bool, indent: int | None) -> None:
    text = json.dumps(value, ensure_ascii=is_ascii, indent=indent)
    root = read(text.encode(), "a.json")

    assert root is not None
    assert value == root.value


@settings(max_examples=50, deadline=None)
@given(values, st.sampled_from([True, False, None]))
def test_yaml_round_trip(value: Value, style: bool | None) -> None:
    """PyYAML quotes whatever its YAML 1.1 would read as something else."""
    text = yaml.safe_dump(value, default_flow_style=style, allow_unicode=True)
    assume(not ODD_BREAKS.search(text) and not NEW_NUMBERS.search(text))
    root = read(text.encode(), "a.yaml")

    assert root is not None
    assert value == root.value
