from __future__ import annotations

import copy

import pytest

from generator.load import Node, Value, apply_overlays
from tests.unit.load.desk import Desk

SPEC = """\
info: {title: T}
paths:
  /a:
    get:
      tags: [x, y, z]
      parameters:
        - {name: p}
        - {name: q}
components:
  schemas:
    Pet:
      type: object
      required: [id]
"""


def overlaid(desk: Desk, *actions: str, spec: str = SPEC) -> Node:
    """Return the spec with one overlay of these actions, each in flow style."""
    root = desk.load(spec)
    before = copy.deepcopy(root.value)
    lines = "".join(f"  - {action}\n" for action in actions)
    text = f"overlay: 1.1.0\ninfo: {{title: O, version: '1'}}\nactions:\n{lines}"
    overlay = desk.load(text, "overlay.yaml")
    result = apply_overlays(root, [overlay], desk.workspace, desk.diagnostics)
    assert before == root.value
    return result


def at(node: Node, *tokens: str | int) -> Node:
    """Return the node that the tokens lead to."""
    for token in tokens:
        child = node.at(token) if isinstance(token, int) else node.get(token)
        assert child is not None, (node, token)
        node = child
    return node


def test_objects_are_merged_lists_joined_and_scalars_replaced(desk: Desk) -> None:
    root = overlaid(
        desk,
        "{target: $.components.schemas, update: {Pet: {type: array, required: [n],"
        " x: {y: 1}}, Toy: {type: string}}}",
    )

    assert {
        "Pet": {"type": "array", "required": ["id", "n"], "x": {"y": 1}},
        "Toy": {"type": "string"},
    } == at(root, "components", "schemas").value
    assert [] == desk.said


def test_new_values_have_origins_in_the_overlay(desk: Desk) -> None:
    root = overlaid(
        desk,
        "{target: $.components.schemas, update: {Pet: {type: array, required: [n],"
        " x: {y: 1}}}}",
    )
    pet = at(root, "components", "schemas", "Pet")
    update = "/actions/0/update/Pet"

    assert "spec.yaml:12:7" == str(pet.origin)
    assert "spec.yaml:11:5" == str(pet.key_origin)
    assert ("overlay.yaml", f"{update}/type") == (
        at(pet, "type").origin.file,
        at(pet, "type").origin.pointer,
    )
    assert "overlay.yaml:4:51" == str(at(pet, "type").key_origin)
    assert "spec.yaml:13:18" == str(at(pet, "required", 0).origin)
    assert f"{update}/required/0" == at(pet, "required", 1).origin.pointer
    assert f"{update}/x/y" == at(pet, "x", "y").origin.pointer
    assert "/components/schemas/Pet/x/y" == at(pet, "x", "y").pointer
    assert "overlay.yaml" == at(pet, "x", "y").origin.file


def test_single_values_are_appended_to_a_targeted_list(desk: Desk) -> None:
    root = overlaid(
        desk,
        "{target: \"$.paths['/a'].get.parameters\", update: {name: r}}",
        "{target: \"$.paths['/a'].get.tags\", update: w}",
        "{target: \"$.paths['/a'].get.tags\", update: [v, u]}",
    )

    assert [{"name": "p"}, {"name": "q"}, {"name": "r"}] == at(
        root, "paths", "/a", "get", "parameters"
    ).value
    assert ["x", "y", "z", "w", "v", "u"] == at(
        root, "paths", "/a", "get", "tags"
    ).value


def test_targeted_scalar_is_replaced(desk: Desk) -> None:
    root = overlaid(desk, "{target: $.info.title, update: New}")

    assert {"title": "New"} == at(root, "info").value
    assert "overlay.yaml" == at(root, "info", "title").origin.file


def test_whole_document_can_be_the_target(desk: Desk) -> None:
    root = overlaid(desk, "{target: $, update: {x-new: 1}}")

    assert 1 == at(root, "x-new").value
    assert "spec.yaml:1:1" == str(root.origin)


def test_removed_elements_leave_the_others_at_their_places(desk: Desk) -> None:
    root = overlaid(
        desk,
        "{target: \"$.paths['/a'].get.tags[?@ == 'x' || @ == 'y']\", remove: true}",
        "{target: $.info, remove: true, update: {a: b}}",
    )
    tags = at(root, "paths", "/a", "get", "tags")

    assert ["z"] == tags.value
    assert "info" not in root
    assert "/paths/~1a/get/tags/0" == at(tags, 0).pointer
    assert "/paths/~1a/get/tags/2" == at(tags, 0).origin.pointer
    assert "spec.yaml:5:20" == str(at(tags, 0).origin)


def test_nested_targets_are_all_removed(desk: Desk) -> None:
    root = overlaid(desk, "{target: $.paths..*, remove: true}")

    assert {} == at(root, "paths").value


def test_copied_values_keep_their_origins(desk: Desk) -> None:
    root = overlaid(
        desk,
        "{target: $.paths, update: {/b: {}}}",
        "{target: \"$.paths['/b']\", copy: \"$.paths['/a']\"}",
        "{target: \"$.paths['/b'].get.tags\", update: new}",
    )

    assert ["x", "y", "z"] == at(root, "paths", "/a", "get", "tags").value
    assert ["x", "y", "z", "new"] == at(root, "paths", "/b", "get", "tags").value
    copied = at(root, "paths", "/b", "get", "tags", 1)
    assert "/paths/~1b/get/tags/1" == copied.pointer
    assert ("/paths/~1a/get/tags/1", "spec.yaml:5:17") == (
        copied.origin.pointer,
        str(copied.origin),
    )


def test_one_update_of_many_targets_is_not_shared(desk: Desk) -> None:
    root = overlaid(
        desk,
        "{target: \"$.paths['/a'].get.parameters[*]\","
        " update: {schema: {enum: [1]}}}",
        "{target: \"$.paths['/a'].get.parameters[0].schema.enum\", update: 2}",
    )
    parameters = at(root, "paths", "/a", "get", "parameters")

    assert [1, 2] == at(parameters, 0, "schema", "enum").value
    assert [1] == at(parameters, 1, "schema", "enum").value


def test_aliased_values_change_only_where_they_are_targeted(desk: Desk) -> None:
    root = overlaid(
        desk, "{target: $.a.b, update: {c: 2}}", spec="a: &a {b: {}}\nd: *a\n"
    )

    assert {"a": {"b": {"c": 2}}, "d": {"b": {}}} == root.value


def test_untouched_values_are_shared_with_the_original(desk: Desk) -> None:
    root = overlaid(desk, "{target: $.info, update: {x: 1}}")
    original = desk.open("spec.yaml")

    assert original
    assert at(root, "paths").value is at(original, "paths").value
    assert root.document is not original.document


def test_overlays_follow_each_other(desk: Desk) -> None:
    root = desk.load(SPEC)
    head = "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n  - "
    overlays = [
        desk.load(f"{head}{{target: $.info, update: {{a: {{b: 1}}}}}}", "one.yaml"),
        desk.load(f"{head}{{target: $.info.a, update: {{b: 2, c: 3}}}}", "two.yaml"),
    ]
    result = apply_overlays(root, overlays, desk.workspace, desk.diagnostics)
    added = at(result, "info", "a")

    assert {"b": 2, "c": 3} == added.value
    assert ("one.yaml", "two.yaml") == result.document.overlays
    assert ["one.yaml", "two.yaml", "two.yaml"] == [
        node.origin.file for node in (added, at(added, "b"), at(added, "c"))
    ]


def test_references_lead_into_the_result(desk: Desk) -> None:
    desk.write("other.yaml", "back: {$ref: 'spec.yaml#/info'}\n")
    root = overlaid(
        desk,
        "{target: $, update: {own: {$ref: '#/info'}, far: {$ref: 'other.yaml#/back'}}}",
        "{target: $.info, update: {x-new: 1}}",
    )
    own = desk.workspace.resolve(at(root, "own"))
    far = desk.workspace.resolve(at(root, "far"))

    assert own
    assert own == far
    assert "x-new" in own


def test_without_overlays_the_document_is_the_same(desk: Desk) -> None:
    root = desk.load(SPEC)

    assert root is apply_overlays(root, [], desk.workspace, desk.diagnostics)


def test_target_without_a_match_is_a_warning_with_a_hint(desk: Desk) -> None:
    overlaid(desk, "{target: $.components.schemas.Pat, update: {}}")

    assert [
        'overlay.yaml:4:14: warning[overlay-no-match]: the target "$.components.schemas'
        '.Pat" selects nothing',
        "   at #/actions/0/target",
        "   4 |   - {target: $.components.schemas.Pat, update: {}}",
        "     |              ^^^^^^^^^^^^^^^^^^^^^^^^",
        '   help: "$[\'components\'][\'schemas\']" has no "Pat"; did you mean "Pet"?',
    ] == desk.printed


@pytest.mark.parametrize(
    ("action", "code", "message"),
    [
        (
            "{target: $.x-y, update: {}}",
            "overlay-target",
            '"$.x-y" is no JSONPath: ',
        ),
        (
            "{target: $.info, update: [1]}",
            "overlay-mismatch",
            'a list cannot be merged into an object at "#/info"',
        ),
        (
            "{target: $.info.title, update: {}}",
            "overlay-mismatch",
            'an object cannot be merged into a single value at "#/info/title"',
        ),
        (
            "{target: \"$.paths['/a'].get\", update: {tags: x}}",
            "overlay-mismatch",
            'a single value cannot be merged into a list at "#/paths/~1a/get/tags"',
        ),
        (
            "{target: $, remove: true}",
            "overlay-mismatch",
            "the whole document cannot be removed",
        ),
        (
            "{target: $.info, copy: $.paths.*.*.tags.*}",
            "overlay-mismatch",
            '"copy" selects one value, "$.paths.*.*.tags.*" selects 3',
        ),
        (
            "{target: $.info, copy: $.none}",
            "overlay-mismatch",
            '"copy" selects one value, "$.none" selects 0',
        ),
        (
            "{target: $.info, copy: [1]}",
            "overlay-shape",
            '"copy" is the JSONPath of one value',
        ),
        ("{target: $.info, copy: '$['}", "overlay-target", '"$[" is no JSONPath: '),
        (
            "{target: $.info}",
            "overlay-shape",
            'an action without "update", "remove" or "copy" changes nothing',
        ),
        ("{target: $.info, remove: 1}", "overlay-shape", '"remove" is true or false'),
        (
            "{target: $.info, updates: {}, remove: false, update: {}}",
            "overlay-shape",
            'an action has no field "updates"',
        ),
        (
            "{update: {}}",
            "overlay-shape",
            'an action has a text "target", the JSONPath of what it changes',
        ),
        ("x", "overlay-shape", 'an action has a text "target"'),
    ],
)
def test_action_that_cannot_be_applied_is_left_out(
    desk: Desk, action: str, code: str, message: str
) -> None:
    root = overlaid(desk, action, "{target: $.info, update: {x-last: 1}}")
    (only,) = desk.diagnostics

    assert code == only.code
    assert message in only.message
    assert "overlay.yaml" == only.origin.file
    assert {"title": "T", "x-last": 1} == at(root, "info").value


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[]", "overlay-shape"),
        ("overlay: 1.0\nactions: [{target: $, update: {}}]", "overlay-shape"),
        ("overlay: 1.0.0\nactions: {}", "overlay-shape"),
        ("overlay: 1.0.0\nactions: []", "overlay-shape"),
        ("overlay: 2.0.0\nactions: [{target: $, update: {}}]", "overlay-version"),
    ],
)
def test_what_is_no_overlay_is_said(desk: Desk, text: str, code: str) -> None:
    root = desk.load(SPEC)
    overlay = desk.load(text, "overlay.yaml")
    result = apply_overlays(root, [overlay], desk.workspace, desk.diagnostics)

    assert root.value == result.value
    assert [code] == desk.codes


def test_copies_that_multiply_are_refused(desk: Desk) -> None:
    doubling = ["{target: $, update: {d: {}}}"]
    doubling += [
        f"{{target: $.d, copy: $.{name}}}" if turn == 0 else action
        for turn in range(40)
        for name in ("info",)
        for action in (f"{{target: $.d, update: {{k{turn}: {{}}}}}}",)
    ]
    doubling += [f"{{target: $.d.k{turn}, copy: $.d}}" for turn in range(1, 40)]
    root = overlaid(desk, *doubling)

    assert "overlay-too-large" in desk.codes
    assert root.is_mapping


def test_the_value_of_an_update_may_be_false_or_null(desk: Desk) -> None:
    spec = "a: 1\nb: true\n"
    root = overlaid(
        desk,
        "{target: $.a, update: null}",
        "{target: $.b, update: false}",
        spec=spec,
    )
    expected: Value = {"a": None, "b": False}

    assert expected == root.value


@pytest.mark.parametrize(
    ("extends", "codes"),
    [
        ("../spec.yaml", []),
        ("./../spec.yaml", []),
        ("https://a.example/spec.yaml", []),
        ("spec.yaml", ["overlay-extends"]),
        ("../other.yaml", ["overlay-extends"]),
        ("[1]", ["overlay-shape"]),
    ],
)
def test_extends_names_the_document_that_is_changed(
    desk: Desk, extends: str, codes: list[str]
) -> None:
    root = desk.load(SPEC)
    overlay = desk.load(
        f"overlay: 1.0.0\nextends: {extends}\nactions:\n"
        "  - {target: $.info, update: {x-new: 1}}\n",
        "overlays/one.yaml",
    )

    result = apply_overlays(root, [overlay], desk.workspace, desk.diagnostics)

    assert codes == desk.codes
    assert "x-new" in at(result, "info")


def test_an_address_is_held_against_the_one_that_the_document_gives_itself(
    desk: Desk,
) -> None:
    root = desk.load("$self: https://a.example/v2/spec.yaml\n" + SPEC)
    head = "actions:\n  - {target: $.info, update: {x-new: 1}}\noverlay: 1.0.0\n"
    overlays = [
        desk.load(f"{head}extends: https://a.example/{version}/spec.yaml\n", name)
        for version, name in (("v2", "right.yaml"), ("v1", "wrong.yaml"))
    ]

    apply_overlays(root, overlays, desk.workspace, desk.diagnostics)

    assert ["wrong.yaml"] == [item.origin.file for item in desk.diagnostics]
    assert ["overlay-extends"] == desk.codes
