"""What `$id` and `$self` make of references."""

from __future__ import annotations

import pytest

from generator.load import Node
from tests.unit.load.desk import Desk

SPEC = """\
openapi: 3.2.0
$self: https://a.example/apis/v1/spec.yaml
components:
  schemas:
    Pet:
      $id: https://schemas.example/pet/
      $defs:
        Tag: {$anchor: tag, title: the pet's}
        Inner: {$id: inner, $anchor: tag, title: inner}
      from: {$ref: REF}
    Tag: {$anchor: tag, title: the document's}
    Alone: {$anchor: alone}
  from: {$ref: REF}
"""


def found(desk: Desk, ref: str, *at: str) -> str:
    """Return the pointer that `ref` leads to where the members `at` hold it."""
    node: Node | None = desk.load(SPEC.replace("REF", f"'{ref}'"))
    for key in at:
        assert node is not None
        node = node.get(key)
    assert node is not None
    target = desk.workspace.resolve(node)
    return "" if target is None else target.address


PET = ("components", "schemas", "Pet", "from")
OUTSIDE = ("components", "from")


@pytest.mark.parametrize(
    ("ref", "place", "target"),
    [
        ("#tag", PET, "/components/schemas/Pet/$defs/Tag"),
        ("#tag", OUTSIDE, "/components/schemas/Tag"),
        ("#/$defs/Tag", PET, "/components/schemas/Pet/$defs/Tag"),
        ("inner", PET, "/components/schemas/Pet/$defs/Inner"),
        ("inner#tag", PET, "/components/schemas/Pet/$defs/Inner"),
        (
            "https://schemas.example/pet/#/$defs/Tag",
            OUTSIDE,
            "/components/schemas/Pet/$defs/Tag",
        ),
        (
            "https://schemas.example/pet/inner",
            OUTSIDE,
            "/components/schemas/Pet/$defs/Inner",
        ),
        (
            "https://a.example/apis/v1/spec.yaml#/components/schemas/Tag",
            OUTSIDE,
            "/components/schemas/Tag",
        ),
        ("spec.yaml#/components/schemas/Tag", OUTSIDE, "/components/schemas/Tag"),
    ],
)
def test_reference_starts_from_the_resource_around_it(
    desk: Desk, ref: str, place: tuple[str, ...], target: str
) -> None:
    assert f"spec.yaml#{target}" == found(desk, ref, *place)
    assert [] == desk.said


@pytest.mark.parametrize("ref", ["#/components/schemas/Tag", "#alone"])
def test_what_the_resource_does_not_have_is_looked_for_in_the_document(
    desk: Desk, ref: str
) -> None:
    """Many a tool writes an `$id` that nobody resolves against."""
    assert found(desk, ref, *PET).startswith("spec.yaml#/components/schemas/")
    assert [] == desk.said


@pytest.mark.parametrize(
    "ref", ["https://a.example/apis/v1/more/tag.yaml#/Tag", "more/tag.yaml#/Tag"]
)
def test_uri_below_the_document_s_own_is_the_file_that_lies_there(
    desk: Desk, ref: str
) -> None:
    desk.write("more/tag.yaml", "Tag: {type: string}\n")

    assert "more/tag.yaml#/Tag" == found(desk, ref, *OUTSIDE)
    assert [] == desk.said


def test_uri_of_nothing_that_was_read_stays_on_the_network(desk: Desk) -> None:
    assert "" == found(desk, "https://a.example/apis/v1/no.yaml", *OUTSIDE)
    assert ["ref-remote"] == desk.codes


def test_uri_leads_out_of_the_allowed_folders_no_more_than_a_path(desk: Desk) -> None:
    desk.write("outside.yaml", "x: 1\n")
    inside = Desk(desk.base / "inside")

    assert "" == found(inside, "https://a.example/apis/outside.yaml#/x", *OUTSIDE)
    assert ["ref-outside-roots"] == inside.codes


def test_files_are_known_by_their_own_uris(desk: Desk) -> None:
    desk.write("lib/pet.json", '{"$id": "https://s.example/pet", "$ref": "tag"}')
    desk.write("lib/tag.json", '{"$id": "https://s.example/tag", "title": "a tag"}')
    root = desk.load(
        "tag: {$ref: lib/tag.json}\npet: {$ref: lib/pet.json}\n"
        "again: {$ref: 'https://s.example/tag'}\n"
    )

    for key in ("tag", "pet", "again"):
        node = root.get(key)
        assert node is not None
        target = desk.workspace.resolve(node)
        assert target is not None, desk.said
        assert "lib/tag.json#" == target.address


def test_an_example_with_an_id_is_no_resource(desk: Desk) -> None:
    root = desk.load(
        "a: {example: {$id: 'https://s.example/x'}}\n"
        "b: {$ref: 'https://s.example/x'}\n"
    )
    node = root.get("b")
    assert node is not None

    assert desk.workspace.resolve(node) is None
    assert ["ref-remote"] == desk.codes
