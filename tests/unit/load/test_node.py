from __future__ import annotations

import pytest

from tests.unit.load.desk import Desk


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{}", "mapping"),
        ("[]", "list"),
        ('"x"', "string"),
        ("1", "integer"),
        ("1.0", "number"),
        ("true", "boolean"),
        ("null", "null"),
    ],
)
def test_kind_is_what_json_calls_it(desk: Desk, text: str, kind: str) -> None:
    root = desk.load(text)

    assert kind == root.kind
    assert (kind == "mapping", kind == "list") == (root.is_mapping, root.is_list)


def test_scalars_and_strangers_have_no_children(desk: Desk) -> None:
    root = desk.load("a: 1\nb: [x]\n")
    scalar, items = root.get("a"), root.get("b")
    assert scalar
    assert items

    assert scalar.get("x") is None
    assert scalar.at(0) is None
    assert [] == list(scalar.items())
    assert [] == list(scalar.elements())
    assert items.get("0") is None
    assert items.at(1) is None
    assert items.at(-1) is None
    assert root.at(0) is None
    assert (0, 1, 2) == (len(scalar), len(items), len(root))
    assert "a" in root
    assert "x" not in items


def test_empty_containers_are_nodes_all_the_same(desk: Desk) -> None:
    root = desk.load("a: {}\n")
    node = root.get("a")

    assert node
    assert [] == list(node.items())


def test_nodes_of_one_place_are_equal(desk: Desk) -> None:
    root = desk.load("a: 1\nb: 1\n")

    assert root.get("a") == root.get("a")
    assert root.get("a") != root.get("b")
    assert 1 == len({root.get("a"), root.get("a")})
    assert root.get("a") != desk.load("a: 1\n", "other.yaml").get("a")


def test_plain_copy_shares_nothing(desk: Desk) -> None:
    root = desk.load("a: &x [1, {b: 2}]\nc: *x\n")
    copy = root.plain()

    assert root.value == copy
    assert isinstance(copy, dict)
    assert copy["a"] is not copy["c"]
    assert isinstance(root.value, dict)
    assert copy["a"] is not root.value["a"]
