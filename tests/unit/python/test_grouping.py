from __future__ import annotations

import pytest

from generator.diagnostics import Diagnostics
from generator.model import Operation
from generator.python.grouping import Group, group_operations
from tests.unit.python.models import operation


def grouped(*operations: Operation) -> Group:
    return group_operations(operations, tag_docs={}, diagnostics=Diagnostics())


def calls(*operations: Operation) -> dict[str, str]:
    """Return the path of every call below the client, by the operation's key."""
    return {
        found.key: ".".join((*group.path, name))
        for group in grouped(*operations).walk()
        for name, found in group.methods
    }


@pytest.mark.parametrize(
    ("made", "call"),
    [
        (operation("GET /a", operation_id="Pets_List"), "pets.list"),
        (operation("GET /a", operation_id="listPets"), "list_pets"),
        (
            operation("GET /a", operation_id="listPets", tags=("Pets",)),
            "pets.list_pets",
        ),
        (operation("GET /a", operation_id="Pets_List", tags=("Pet",)), "pets.list"),
        (operation("GET /a", operation_id="Pets_List", tags=("Zoo",)), "zoo.pets_list"),
        (operation("GET /a", operation_id="Pets_list"), "pets.list"),
        (operation("GET /a", operation_id="Get_Pets"), "get_pets"),
        (operation("GET /a", operation_id="PetOperations_List"), "pet.list"),
        (
            operation("GET /a", operation_id="pets/list-old", tags=("pets",)),
            "pets.list_old",
        ),
        (
            operation("GET /a", operation_id="petOwner_Find", tags=("PetOwner-Ops",)),
            "pet_owner_ops.pet_owner_find",
        ),
        (
            operation(
                "GET /a", operation_id="petOwner_find", tags=("PetOwner Operations",)
            ),
            "pet_owner.find",
        ),
        (
            operation("GET /a", operation_id="petById", tags=("pet",)),
            "pet.pet_by_id",
        ),
        (operation("GET /a", operation_id="pets", tags=("pet",)), "pet.pets"),
        (operation("GET /a", operation_id="pet_2", tags=("pet",)), "pet.pet_2"),
        (operation("GET /a", tags=("Operations",)), "operations.get_a"),
        (operation("GET /a/{pet-id}", tags=("Zoo",)), "zoo.get_a_by_pet_id"),
        (operation("GET /a", tags=("a/b c",)), "a_b_c.get_a"),
        (operation("GET /a", tags=("",)), "get_a"),
        (
            operation("GET /a", tags=("Pets",), override="chat.completions.create"),
            "chat.completions.create",
        ),
    ],
)
def test_an_operation_finds_its_place(made: Operation, call: str) -> None:
    assert {made.key: call} == calls(made)


@pytest.mark.parametrize(
    "override", ["", ".", "..", "a..b", ".a.", "../", "\n.\n", "௰"]
)
def test_an_override_of_signs_is_no_crash(override: str) -> None:
    (call,) = calls(operation("GET /a", override=override)).values()

    assert all(part.isidentifier() for part in call.split("."))


def test_a_group_never_hides_what_the_client_has() -> None:
    found = calls(
        operation("GET /a", operation_id="close"),
        operation("GET /b", operation_id="a", tags=("raw",)),
    )

    assert {"GET /a": "close_", "GET /b": "raw_.a"} == found


def test_two_methods_of_a_group_have_two_names() -> None:
    found = calls(
        operation("GET /a", operation_id="Pets_List"),
        operation("GET /b", operation_id="Pets_list", tags=("Pets",)),
        operation("GET /c", operation_id="list", tags=("pets",)),
    )

    assert 3 == len({name.lower() for name in found.values()})


@pytest.mark.parametrize("turn", [1, -1])
def test_a_shorter_name_gives_way_to_the_same_one_written_so(turn: int) -> None:
    found = calls(
        *(
            operation("GET /a", operation_id="pets_list", tags=("pets",)),
            operation("GET /b", operation_id="list", tags=("pets",)),
        )[::turn]
    )

    assert {"GET /a": "pets.pets_list", "GET /b": "pets.list"} == found


def test_no_two_groups_share_a_module_or_a_class() -> None:
    """Else one file overwrites the other, and operations are lost in silence."""
    root = grouped(
        operation("GET /a", override="a.b_c.x"),
        operation("GET /b", override="a_b.c.y"),
        operation("GET /c", override="a_b_c.z"),
        operation("GET /d", override="root.w"),
        operation("GET /e", override="top"),
        operation("GET /f", override="ß.v"),
        operation("GET /g", override="udf.v"),
    )
    groups = list(root.walk())

    assert len(groups) == len({group.module for group in groups})
    assert len(groups) == len({group.class_name.lower() for group in groups})


@pytest.mark.parametrize("tag", ["øai", "日本", "con", "x" * 200, "class", "__init__"])
def test_a_module_is_called_as_every_file_system_takes_it(tag: str) -> None:
    root = grouped(operation("GET /a", operation_id="get", tags=(tag,)))
    modules = [group.module for group in root.walk()]

    for module in modules:
        assert module.isascii()
        assert module.isidentifier()
        assert len(module) <= 64
        assert module not in {"con", "class", "__init__"}
