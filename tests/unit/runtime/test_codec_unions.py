from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.codec import decoder
from generator.runtime.errors import DecodeError
from generator.runtime.models import UNSET, UnknownVariant
from tests.unit.runtime import golden
from tests.unit.runtime.golden.v1.models import (
    Circle,
    ImagePart,
    Label,
    Node,
    Salmon,
    Shark,
    Square,
    TextPart,
)

MODELS = f"{golden.__name__}.v1.models"


def decode(annotation: str, value: Any) -> Any:
    return decoder(annotation, models=MODELS)(value)


def test_constants_decide() -> None:
    assert TextPart(type="text", text="t") == decode(
        "Part", {"type": "text", "text": "t"}
    )
    assert ImagePart(type="image", url="u") == decode(
        "Part", {"type": "image", "url": "u"}
    )


def test_a_constant_decides_even_where_something_is_missing() -> None:
    """The error then is about the member, as it is in a tagged union."""
    with pytest.raises(DecodeError) as caught:
        decode("Part", {"type": "image"})

    assert "/url" == caught.value.pointer


def test_nothing_that_fits_keeps_the_data() -> None:
    assert UnknownVariant("video", {"type": "video", "text": "t"}) == decode(
        "Part", {"type": "video", "text": "t"}
    )
    assert UnknownVariant(None, {}) == decode("Part", {})
    assert UnknownVariant(None, {"type": 7}) == decode("Part", {"type": 7})


def test_required_members_decide() -> None:
    assert Circle(radius=1.5) == decode("Shape", {"radius": 1.5})
    assert Square(side=2, name="x") == decode("Shape", {"side": 2, "name": "x"})


def test_json_types_of_members_decide() -> None:
    assert Label(name=["x"]) == decode("Circle | Label", {"name": ["x"], "radius": 1.0})
    assert Circle(radius=1.0, name="x") == decode(
        "Circle | Label", {"name": "x", "radius": 1.0}
    )


def test_the_most_known_members_decide_then_the_first() -> None:
    assert type(decode("Label | Circle", {"radius": 1.0})) is Circle
    assert type(decode("Label | Circle", {})) is Label
    assert type(decode("Shape", {"radius": 1.0, "side": 1.0})) is Circle


def test_tags_of_a_common_base_decide() -> None:
    assert Salmon(river="x") == decode(
        "Shark | Salmon", {"kind": "salmon", "river": "x"}
    )
    assert Shark(teeth=2) == decode("Salmon | Shark", {"kind": "shark", "teeth": 2})


def test_a_map_takes_what_is_no_record() -> None:
    assert Circle(radius=1) == decode("Circle | dict[str, Any]", {"radius": 1})
    assert {"a": 1} == decode("Circle | dict[str, Any]", {"a": 1})


@pytest.mark.parametrize(
    ("value", "kind"),
    [("a", str), (["a", "b"], list), ([1, 2], list), ([[1], [2, 3]], list), ([], list)],
)
def test_lists_are_told_apart_by_their_items(value: Any, kind: type) -> None:
    found = decode("Prompt", value)

    assert value == found
    assert type(found) is kind


def test_lists_of_objects_are_told_apart() -> None:
    annotation = "list[TextPart] | list[Circle] | list[str]"

    assert [TextPart(type="text", text="")] == decode(
        annotation, [{"type": "text", "text": ""}]
    )
    assert [Circle(radius=1)] == decode(annotation, [{"radius": 1}])
    assert ["a"] == decode(annotation, ["a"])
    with pytest.raises(DecodeError) as caught:
        decode("list[int] | list[bool]", [1, "a"])
    assert "/1" == caught.value.pointer


@pytest.mark.parametrize(
    ("annotation", "value", "kind"),
    [
        ("datetime | str", "2024-01-01T00:00:00Z", "datetime"),
        ("str | datetime", "2024-01-01T00:00:00Z", "datetime"),
        ("datetime | str", "soon", "str"),
        ("UUID | date | str", "2024-01-01", "date"),
        ("Literal['2024-01-01'] | date", "2024-01-01", "str"),
        ("UnixTime | str", 7, "datetime"),
        ("int | float", 7, "int"),
        ("float | int", 7.0, "float"),
        ("float | int", 7.5, "float"),
        ("int | float", 7.5, "float"),
        ("int | str", 7.0, "int"),
        ("bool | int", True, "bool"),
        ("bool | str | None", None, "NoneType"),
        ("Literal[1, 'a'] | None", "a", "str"),
        ("int | Any", "a", "str"),
        ("Node | list[Node]", [{"value": 1}], "list"),
        ("Node | list[Node]", {"value": 1}, "Node"),
        ("Node | str | None", {"value": 1}, "Node"),
    ],
)
def test_the_json_type_and_then_the_format_decide(
    annotation: str,
    value: Any,
    kind: str,
) -> None:
    assert kind == type(decode(annotation, value)).__name__


def test_a_string_of_no_format_is_a_fault_where_no_string_is_allowed() -> None:
    with pytest.raises(DecodeError) as caught:
        decode("UUID | date", "soon")

    assert "an ISO 8601 date" == caught.value.expected


def test_what_no_member_allows_is_a_fault() -> None:
    with pytest.raises(DecodeError) as caught:
        decode("Circle | Square", {"x": 1})

    assert ("", "Circle or Square", "an object with the members 'x'") == (
        caught.value.pointer,
        caught.value.expected,
        caught.value.found,
    )


def test_a_class_beside_its_typed_dict_wins() -> None:
    """`X | XDict` says what callers may send; answers are classes."""
    found = decode("RequestMessage | RequestMessageDict", {"role": "user"})

    assert "RequestMessage" == type(found).__name__
    assert found.content is UNSET


def test_a_typed_dict_alone_stays_a_dict() -> None:
    assert {"role": "user", "more": 1} == decode(
        "RequestMessageDict", {"role": "user", "more": 1}
    )
    with pytest.raises(DecodeError) as caught:
        decode("RequestMessageDict", {"role": 7})
    assert "/role" == caught.value.pointer


def test_unions_within_unions_are_one() -> None:
    assert Node(value=1) == decode("Shape | Node", {"value": 1})
    assert TextPart(type="text", text="") == decode(
        "Part | str", {"type": "text", "text": ""}
    )
    assert "x" == decode("Pet | str", "x")
    assert (
        "Cat"
        == type(decode("Pet | str | None", {"petType": "cat", "lives": 1})).__name__
    )
