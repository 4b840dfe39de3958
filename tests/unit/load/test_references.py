from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.load import Node, Workspace
from generator.load.references import read_reference
from tests.unit.load.desk import Desk

SPEC = """
paths:
  /pets/{id}:
    get: {a%b: 1, "": empty, "sp ace": 2}
components:
  schemas:
    Pet: {type: object}
    Chain: {$ref: "#/components/schemas/Link"}
    Link: {$ref: "#/components/schemas/Pet"}
    List:
      - zero
      - {one: 1}
"""


def reference(ref: str, *, where: str = "spec.yaml") -> str:
    return f'{{"$ref": "{ref}"}}'


def resolved(desk: Desk, ref: str, **files: str) -> Node | None:
    """Return what `ref` leads to from a member "from" at the end of SPEC."""
    for name, text in files.items():
        desk.write(name.replace("__", "/") + ".yaml", text)
    root = desk.load(SPEC + f"from:\n  $ref: '{ref}'\n")
    holder = root.get("from")
    assert holder is not None
    return desk.workspace.resolve(holder)


@pytest.mark.parametrize(
    ("ref", "address"),
    [
        ("#/components/schemas/Pet", "spec.yaml#/components/schemas/Pet"),
        ("spec.yaml#/components/schemas/Pet", "spec.yaml#/components/schemas/Pet"),
        ("./spec.yaml#/components", "spec.yaml#/components"),
        ("#/components/schemas/Chain", "spec.yaml#/components/schemas/Pet"),
        ("#/components/schemas/List/1/one", "spec.yaml#/components/schemas/List/1/one"),
        ("#/paths/~1pets~1{id}/get", "spec.yaml#/paths/~1pets~1{id}/get"),
        ("#/paths/~1pets~1%7Bid%7D/get", "spec.yaml#/paths/~1pets~1{id}/get"),
        ("#/paths/~1pets~1%7bid%7d/get/a%25b", "spec.yaml#/paths/~1pets~1{id}/get/a%b"),
        ("#/paths/~1pets~1{id}/get/", "spec.yaml#/paths/~1pets~1{id}/get/"),
        (
            "#/paths/~1pets~1{id}/get/sp%20ace",
            "spec.yaml#/paths/~1pets~1{id}/get/sp ace",
        ),
        ("other.yaml#/x", "other.yaml#/x"),
        ("other.yaml", "other.yaml#"),
        ("other.yaml#", "other.yaml#"),
        ("sub/far.yaml#/back", "other.yaml#/x"),
        ("sub/../%6Fther.yaml#/x", "other.yaml#/x"),
        ("#anchored", "spec.yaml#/from"),
    ],
)
def test_reference_leads_to_its_target(desk: Desk, ref: str, address: str) -> None:
    if ref == "#anchored":
        root = desk.load("a: {$ref: '#n'}\nb: {c: {$anchor: n}}\nx-y: {$anchor: n}\n")
        node = root.get("a")
        assert node
        found = desk.workspace.resolve(node)
        assert found
        assert "spec.yaml#/b/c" == found.address
        return
    found = resolved(
        desk,
        ref,
        other="x: {y: 1}\n",
        sub__far="back: {$ref: '../other.yaml#/x'}\n",
    )

    assert found, desk.said
    assert address == found.address
    assert [] == desk.said


def test_whole_document_is_the_target_of_an_empty_fragment(desk: Desk) -> None:
    root = desk.load(SPEC)

    assert root == desk.workspace.locate("#", base=root)
    assert root == desk.workspace.locate("", base=root)


def test_node_without_a_reference_is_its_own_answer(desk: Desk) -> None:
    root = desk.load(SPEC)

    assert root is desk.workspace.resolve(root)


def test_one_step_stops_at_the_next_reference(desk: Desk) -> None:
    root = desk.load(SPEC + "from: {$ref: '#/components/schemas/Chain'}\n")
    holder = root.get("from")
    assert holder
    found = desk.workspace.resolve(holder, follow=1)

    assert found
    assert "/components/schemas/Chain" == found.pointer


def test_misspelt_name_is_mended(desk: Desk) -> None:
    assert resolved(desk, "#/components/schemas/Petz") is None
    assert [
        'spec.yaml:14:9: error[ref-unresolved]: no schema named "Petz"',
        "   at #/from",
        "   14 |   $ref: '#/components/schemas/Petz'",
        "      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^",
        '   help: did you mean "Pet"?',
    ] == desk.printed


@pytest.mark.parametrize(
    ("ref", "said", "help"),
    [
        (
            "#/components/schemas/pet",
            'no schema named "pet"',
            'did you mean "Pet"?',
        ),
        (
            "#/definitions/Pet",
            'the document has no member "definitions"',
            'did you mean "#/components/schemas/Pet"?',
        ),
        (
            "#/components/schemes/Pet",
            '"#/components" has no member "schemes"',
            'did you mean "schemas"?',
        ),
        (
            "#/components/schemas/List/7",
            '"#/components/schemas/List" has no element "7"',
            "it has 2, counted from 0",
        ),
        (
            "#/components/schemas/List/01",
            '"#/components/schemas/List" has no element "01"',
            "it has 2, counted from 0",
        ),
        (
            "#/components/schemas/Pet/type/x",
            '"#/components/schemas/Pet/type" is of type string and has no members',
            None,
        ),
        (
            "#Pet",
            'nothing is called "#Pet"',
            'did you mean "#/components/schemas/Pet"?',
        ),
        (
            "#components/schemas/Pet",
            'nothing is called "#components/schemas/Pet"',
            'did you mean "#/components/schemas/Pet"?',
        ),
        (
            "Pet",
            'no file "Pet"',
            'did you mean "#/components/schemas/Pet"?',
        ),
        ("othr.yaml#/x", 'no file "othr.yaml"', 'did you mean "other.yaml"?'),
        (
            "other.yaml#/z",
            'the document has no member "z" in "other.yaml"',
            'there is "x"',
        ),
    ],
)
def test_dead_reference_says_how_far_it_leads(
    desk: Desk, ref: str, said: str, help: str | None
) -> None:
    assert resolved(desk, ref, other="x: 1\n") is None
    (only,) = desk.diagnostics
    assert ("ref-unresolved", said, help) == (only.code, only.message, only.help)
    assert ("spec.yaml:14:9", "/from") == (str(only.origin), only.origin.pointer)


@pytest.mark.parametrize(
    "ref",
    ["https://example.com/a.yaml#/x", "http://h/", "//host/x", "urn:a:b", "file://h/x"],
)
def test_the_network_is_never_asked(desk: Desk, ref: str) -> None:
    assert resolved(desk, ref) is None
    assert ["ref-remote"] == desk.codes


@pytest.mark.parametrize("ref", ["C:\\\\specs\\\\a.yaml", "c:/specs/a.yaml"])
def test_drive_of_windows_is_refused(desk: Desk, ref: str) -> None:
    assert resolved(desk, ref) is None
    assert ["ref-absolute"] == desk.codes


def test_backslashes_are_read_as_slashes_with_a_warning(desk: Desk) -> None:
    found = resolved(desk, "sub\\a.yaml#/x", sub__a="x: 1\n")

    assert found
    assert "sub/a.yaml#/x" == found.address
    assert ["ref-backslash"] == desk.codes


@pytest.mark.parametrize("scheme", ["", "file:", "file://", "FILE://localhost"])
def test_absolute_path_within_the_roots_is_followed_with_a_warning(
    desk: Desk, scheme: str
) -> None:
    found = resolved(desk, f"{scheme}{desk.base}/a.yaml#/x", a="x: 1\n")

    assert found, desk.said
    assert 1 == found.value
    assert ["ref-absolute"] == desk.codes


def test_absolute_path_outside_the_roots_is_refused(desk: Desk) -> None:
    assert resolved(desk, "/etc/passwd") is None
    assert ["ref-outside-roots", "ref-absolute"] == desk.codes or [
        "ref-absolute",
        "ref-outside-roots",
    ] == desk.codes


def test_reference_may_not_leave_the_roots(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.yaml").write_text("x: 1\n")
    os.symlink(tmp_path / "secret.yaml", tmp_path / "in" / "link.yaml")
    (tmp_path / "in" / "a.yaml").write_text(
        "b: {$ref: '../secret.yaml'}\nc: {$ref: 'link.yaml#/x'}\n"
    )
    diagnostics = Diagnostics()
    workspace = Workspace(
        base=tmp_path, roots=(tmp_path / "in",), diagnostics=diagnostics
    )
    root = workspace.open(Path("in/a.yaml"))

    assert root
    assert [None, None] == [workspace.resolve(node) for _, node in root.items()]
    assert ["ref-outside-roots"] * 2 == [item.code for item in diagnostics]
    assert ["in/a.yaml"] == [item.file for item in workspace.documents]


def test_loop_of_links_is_no_crash(desk: Desk) -> None:
    os.symlink("loop.yaml", desk.base / "loop.yaml")

    assert resolved(desk, "loop.yaml") is None
    assert 1 == len(desk.codes)


@pytest.mark.parametrize(
    "text",
    [
        "from: {$ref: '#/from'}",
        "from: {$ref: '#/a'}\na: {$ref: '#/b'}\nb: {$ref: '#/a'}",
        "from: {$ref: 'spec.yaml#/a'}\na: {$ref: '#/from'}",
    ],
)
def test_references_that_only_lead_to_each_other_are_refused(
    desk: Desk, text: str
) -> None:
    node = desk.load(text).get("from")

    assert node
    assert desk.workspace.resolve(node) is None
    assert ["ref-cycle"] == desk.codes


def test_reference_that_is_no_text_is_refused(desk: Desk) -> None:
    node = desk.load("from: {$ref: {type: string}}").get("from")

    assert node
    assert desk.workspace.resolve(node) is None
    assert ["ref-not-string"] == desk.codes


def test_nothing_is_followed_unasked(desk: Desk) -> None:
    """`x-ms-examples` holds references to files that are absent."""
    desk.load("x-ms-examples: {a: {$ref: './absent.json'}}")

    assert [] == desk.said
    assert 1 == len(desk.workspace.documents)


def test_dead_reference_is_reported_at_each_place(desk: Desk) -> None:
    root = desk.load("a: {$ref: 'x.yaml'}\nb: {$ref: 'x.yaml'}\n")
    for _, node in root.items():
        desk.workspace.resolve(node)

    assert ["1:11", "2:11"] == [
        f"{item.origin.line}:{item.origin.column}" for item in desk.diagnostics
    ]


def test_broken_target_is_reported_once_where_it_is_broken(desk: Desk) -> None:
    desk.write("x.yaml", "a: [")
    root = desk.load("a: {$ref: 'x.yaml'}\nb: {$ref: 'x.yaml'}\n")
    for _, node in root.items():
        assert desk.workspace.resolve(node) is None

    assert ["x.yaml"] == [item.origin.file for item in desk.diagnostics]


def test_reference_can_stand_elsewhere_than_in_ref(desk: Desk) -> None:
    """A discriminator's mapping has bare references as values."""
    root = desk.load(SPEC + "mapping: {a: '#/components/schemas/Petz'}\n")
    mapping = root.get("mapping")
    assert mapping
    node = mapping.get("a")
    assert node
    assert isinstance(node.value, str)

    assert desk.workspace.locate(node.value, base=node) is None
    assert "/mapping/a" == next(iter(desk.diagnostics)).origin.pointer


@pytest.mark.parametrize(
    ("text", "path", "tokens"),
    [
        ("#/a~1b/~01", "", ("a/b", "~1")),
        ("a%20b/c.yaml#/x%2Fy", "a b/c.yaml", ("x", "y")),
        ("a.yaml", "a.yaml", ()),
    ],
)
def test_reference_is_taken_apart(
    text: str, path: str, tokens: tuple[str, ...]
) -> None:
    found = read_reference(text)

    assert (path, tokens, None) == (found.path, found.tokens, found.refusal)
