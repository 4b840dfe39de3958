from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import pytest

from generator.runtime.codec import decode_json, decoder, encoder
from generator.runtime.errors import DecodeError
from generator.runtime.models import UnknownVariant, unknown_fields
from tests.unit.runtime import golden
from tests.unit.runtime.golden.v1.models import (
    Cat,
    ChatCompletion,
    Counters,
    Dog,
    Everything,
    Fish,
    Node,
    RequestMessage,
    Salmon,
    Shark,
    SmartSalmon,
)

MODELS = f"{golden.__name__}.v1.models"


def decode(annotation: str, value: Any) -> Any:
    return decoder(annotation, models=MODELS)(value)


def fault(annotation: str, value: Any) -> tuple[str, str, str]:
    with pytest.raises(DecodeError) as caught:
        decode(annotation, value)
    return (caught.value.pointer, caught.value.expected, caught.value.found)


def test_a_chat_completion_becomes_dataclasses(chat: dict[str, Any]) -> None:
    completion = decoder(ChatCompletion)(chat)

    assert "Hello" == completion.choices[0].message.content
    assert datetime(2024, 4, 24, 23, 6, 40, tzinfo=UTC) == completion.created
    filtered = completion.choices[0].content_filter_results
    assert filtered is not None
    assert filtered.hate is not None
    assert "safe" == filtered.hate.severity
    assert completion.usage is not None
    assert 15 == completion.usage.total_tokens
    assert "abc" == completion.request_id


def test_absent_and_null_are_apart_in_the_instance() -> None:
    absent = decode("Node", {"value": 1})
    null = decode("Node", {"value": 1, "children": None})

    assert absent.children is null.children is None
    assert "children" not in vars(absent)
    assert "children" in vars(null)
    assert absent == null


def test_unknown_members_are_kept() -> None:
    node = decode("Node", {"value": 1, "new": {"a": 1}, "newer": None})

    assert {"new": {"a": 1}, "newer": None} == unknown_fields(node)


def test_an_unknown_member_may_be_called_unknown() -> None:
    """A hostile name: the attribute that holds unknown members has this one."""
    node = decode("Node", {"value": 1, "_unknown": 2, "__class__": 3, "__dict__": 4})

    assert {"_unknown": 2, "__class__": 3, "__dict__": 4} == unknown_fields(node)
    assert type(node) is Node


def test_the_rest_field_takes_members_of_its_type() -> None:
    counters = decode("Counters", {"name": "x", "a": 1, "b": 2.0})

    assert Counters(name="x", additional_properties={"a": 1, "b": 2}) == counters
    assert {} == decode("Counters", {"name": "x"}).additional_properties
    assert ("/b", "an integer", "a string") == fault(
        "Counters", {"name": "x", "a": 1, "b": "2"}
    )


@pytest.mark.parametrize(
    ("annotation", "value", "expected"),
    [
        ("str", "a", "a"),
        ("int", 5, 5),
        ("int", 5.0, 5),
        ("int", 2**70, 2**70),
        ("float", 5, 5),
        ("float", 0.5, 0.5),
        ("bool", True, True),
        ("None", None, None),
        ("Any", {"a": [1]}, {"a": [1]}),
        ("object", [1], [1]),
        ("str | None", None, None),
        ("Literal['a', 'b']", "c", "c"),
        ("Literal['a', 'b'] | str", "c", "c"),
        ("Literal[1, 2]", 3.0, 3),
        ("list[int]", [1, 2.0], [1, 2]),
        ("list[float]", [1, 2.5], [1, 2.5]),
        ("list[str]", [], []),
        ("list[Any]", [1, "a"], [1, "a"]),
        ("list", [1, "a"], [1, "a"]),
        ("dict[str, int]", {"a": 1.0}, {"a": 1}),
        ("dict[str, Any]", {"a": 1.0}, {"a": 1.0}),
        ("Sequence[str]", ["a"], ["a"]),
        ("Mapping[str, bool]", {"a": True}, {"a": True}),
        ("tuple[str, int]", ["a", 1, "more"], ("a", 1, "more")),
        ("tuple[int, ...]", [1, 2], [1, 2]),
        ("list[list[float]]", [[1.0], []], [[1.0], []]),
    ],
)
def test_plain_types_decode(annotation: str, value: Any, expected: Any) -> None:
    found = decode(annotation, value)

    assert expected == found
    assert type(expected) is type(found)


@pytest.mark.parametrize(
    ("annotation", "value", "pointer", "expected", "found"),
    [
        ("str", 1, "", "a string", "an integer"),
        ("int", "1", "", "an integer", "a string"),
        ("int", 5.5, "", "an integer", "a number"),
        ("int", 1e300, "", "an integer", "a number"),
        ("int", True, "", "an integer", "a boolean"),
        ("float", False, "", "a number", "a boolean"),
        ("bool", 0, "", "a boolean", "an integer"),
        ("None", 0, "", "null", "an integer"),
        ("Literal['a', 'b']", 1, "", "one of 'a', 'b'", "an integer"),
        ("Literal['a']", None, "", "'a'", "null"),
        ("str | None", 1, "", "a string", "an integer"),
        ("int | str", [], "", "a string or a number", "an array"),
        ("list[int]", {}, "", "an array", "an object"),
        ("list[int]", [1, True], "/1", "an integer", "a boolean"),
        ("list[str]", ["a", None, 2], "/2", "a string", "an integer"),
        ("tuple[str, int]", ["a", None], "/1", "an integer", "null"),
        ("dict[str, int]", {"a/b~c": "x"}, "/a~1b~0c", "an integer", "a string"),
        ("tuple[str, int]", ["a"], "", "an array of 2", "an array of 1"),
        ("tuple[str, int]", ["a", "b"], "/1", "an integer", "a string"),
        ("Node", [], "", "an object", "an array"),
        ("Node", {"value": "x"}, "/value", "an integer", "a string"),
        (
            "Node",
            {},
            "/value",
            "a value (the member is required)",
            "nothing",
        ),
        (
            "list[Node]",
            [{"value": 1}, {"value": 1, "children": [{"value": 2}, {"value": None}]}],
            "/1/children/1/value",
            "an integer",
            "null",
        ),
        (
            "datetime",
            "yesterday",
            "",
            "an RFC 3339 date-time",
            "a string ('yesterday')",
        ),
        ("datetime", 7, "", "an RFC 3339 date-time", "an integer"),
        (
            "Pet",
            {"petType": "cat", "lives": "x"},
            "/lives",
            "an integer",
            "a string",
        ),
    ],
)
def test_faults_are_located(
    annotation: str,
    value: Any,
    pointer: str,
    expected: str,
    found: str,
) -> None:
    assert (pointer, expected, found) == fault(annotation, value)


def test_the_message_reads_as_a_sentence() -> None:
    with pytest.raises(DecodeError) as caught:
        decode("Node", {"value": "x"})

    assert "/value" in str(caught.value)
    assert "expected an integer" in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_the_value_itself_is_not_in_the_message() -> None:
    """A wrong type in the place of a secret is still a secret."""
    with pytest.raises(DecodeError) as caught:
        decode("int", "hunter2")

    assert "hunter2" not in str(caught.value)


def test_a_decode_error_survives_pickling() -> None:
    with pytest.raises(DecodeError) as caught:
        decode("Node", {"value": "x"})
    copied = pickle.loads(pickle.dumps(caught.value))

    assert ("/value", "an integer", "a string") == (
        copied.pointer,
        copied.expected,
        copied.found,
    )


def test_a_base_decodes_to_its_variants() -> None:
    assert Salmon(river="Tay") == decode("Fish", {"kind": "salmon", "river": "Tay"})
    assert Shark(teeth=9) == decode("Fish", {"kind": "shark", "teeth": 9})
    assert type(decode("Fish", {"kind": "fish"})) is Fish
    nested = decode(
        "Fish", {"kind": "fish", "siblings": [{"kind": "shark", "teeth": 1}]}
    )
    assert [Shark(teeth=1)] == nested.siblings


def test_a_variant_may_have_variants() -> None:
    assert SmartSalmon(school="x") == decode(
        "Salmon", {"kind": "smart_salmon", "school": "x"}
    )
    assert type(decode("Salmon", {"kind": "shark", "teeth": 1})) is Salmon


def test_an_unknown_tag_gives_the_base_with_all_members() -> None:
    fish = decode("Fish", {"kind": "eel", "volts": 600})

    assert type(fish) is Fish
    assert ("eel", {"volts": 600}) == (fish.kind, unknown_fields(fish))


@pytest.mark.parametrize("tag", [1, None, ["salmon"], {"a": 1}])
def test_a_tag_that_is_no_string_is_the_base_business(tag: Any) -> None:
    assert "/kind" == fault("Fish", {"kind": tag})[0]


def test_a_tagged_union_follows_its_tag() -> None:
    assert Cat(lives=9) == decode("Pet", {"petType": "cat", "lives": 9})
    assert Dog(friend=Cat(lives=1)) == decode(
        "Pet", {"petType": "dog", "friend": {"petType": "cat", "lives": 1}}
    )


@pytest.mark.parametrize("tag", ["eel", 7, None, [1]])
def test_an_unknown_tag_keeps_the_data(tag: Any) -> None:
    data = {"petType": tag, "volts": 600}
    known = tag if isinstance(tag, str) else None

    assert UnknownVariant(known, data) == decode("Pet", data)


def test_an_object_without_its_tag_keeps_the_data() -> None:
    assert UnknownVariant(None, {"lives": 9}) == decode("Pet", {"lives": 9})


def test_an_inline_tagged_union_imports_only_what_arrives() -> None:
    """Names in an annotation stay names until a value of theirs comes."""
    code = (
        "import sys\n"
        "from generator.runtime.codec import decoder\n"
        f"models = {MODELS!r}\n"
        'text = \'list[Annotated[Cat | Dog, Tagged("t", {"c": "Cat"})]]\'\n'
        "decode = decoder(text, models=models)\n"
        "print([m for m in sys.modules if m.startswith(models + '.')])\n"
        "decode([{'t': 'c', 'lives': 1}])\n"
        "found = [m for m in sys.modules if m.startswith(models + '.')]\n"
        "print([m.rpartition('.')[2] for m in found])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )

    assert ["[]", "['cat']"] == done.stdout.splitlines()


def test_a_tagged_union_without_fallback_names_its_tags() -> None:
    annotation = "Annotated[Cat | Dog, Tagged('petType', {'cat': 'Cat', 'dog': 'Dog'})]"

    assert ("/petType", "one of 'cat', 'dog'", "'eel'") == fault(
        annotation, {"petType": "eel"}
    )
    assert ("/petType", "one of 'cat', 'dog'", "nothing") == fault(annotation, {})
    assert ("", "an object", "a string") == fault(annotation, "cat")


def test_recursive_aliases_decode() -> None:
    tree = ["a", ["b", [["c"]], []]]

    assert tree == decode("JsonTree", tree)
    assert ("/1/0", "a string or an array", "an integer") == fault(
        "JsonTree", ["a", [1]]
    )


def test_recursive_classes_decode() -> None:
    node = decode("Node", {"value": 1, "children": [{"value": 2, "children": []}]})

    assert Node(value=1, children=[Node(value=2, children=[])]) == node


def nested(depth: int) -> dict[str, Any]:
    value: dict[str, Any] = {"value": 0}
    for _ in range(depth):
        value = {"value": 0, "parent": value}
    return value


def test_depth_has_a_limit_and_an_error() -> None:
    assert 300 == _depth(decode("Node", nested(300)))
    assert ("", "a value that is less deeply nested", "one that is too deep") == fault(
        "Node", nested(100_000)
    )
    deep: Any = "x"
    for _ in range(100_000):
        deep = [deep]
    assert "a value that is less deeply nested" == fault("JsonTree", deep)[1]


def _depth(node: Node) -> int:
    depth = 0
    while node.parent is not None:
        node, depth = node.parent, depth + 1
    return depth


@pytest.mark.parametrize("text", ["[" * 100_000, "[" * 100_000 + "]" * 100_000])
def test_deep_text_is_a_decode_error(text: str) -> None:
    with pytest.raises(DecodeError):
        decode_json(text.encode(), "Any")


def test_a_decoder_works_after_a_too_deep_value() -> None:
    """A first value that is too deep leaves no half-built decoder."""
    assert (
        "a value that is less deeply nested" == fault("list[Node]", [nested(9_999)])[1]
    )
    assert [Node(value=1)] == decode("list[Node]", [{"value": 1}])


def test_write_only_members_need_not_come_back() -> None:
    message = decode("RequestMessage", {"role": "user"})

    assert RequestMessage(role="user") == message


def test_decoded_models_copy_and_pickle() -> None:
    node = decode("Node", {"value": 1, "new": 2, "children": None})
    for twin in (
        copy.copy(node),
        copy.deepcopy(node),
        pickle.loads(pickle.dumps(node)),
    ):
        assert vars(node) == vars(twin)


def test_mappings_and_subclasses_of_plain_types_decode() -> None:
    """Not only what a JSON parser yields: tests and caches hold other things."""

    class Text(str):
        pass

    class Mine(dict[str, Any]):
        pass

    assert "a" == decode("str", Text("a"))
    assert "a" == decode("str | None", Text("a"))
    assert Node(value=1) == decode("Node", Mine(value=1))
    assert Node(value=1) == decode("Node | None", Mine(value=1))
    assert [1] == decode("list[int]", (1,))
    assert {"a": 1} == decode("dict[str, int]", Mine(a=1))


def test_everything_decodes(everything: dict[str, Any]) -> None:
    value = decoder(Everything)(everything)

    assert b"hello" == value.blob
    assert 12345678901234567890 == value.big
    assert [Cat(lives=2)] == value.pets


def test_a_missing_name_is_said_to_be_missing() -> None:
    with pytest.raises(NameError, match="has no type 'Nope'"):
        decode("list[Nope]", [{}])


@pytest.mark.parametrize(
    ("annotation", "value"),
    [
        ("list[str]", ["a", None]),
        ("list[float]", [None, 0.5, 1]),
        ("list[list[int]]", [[1, None], None]),
        ("dict[str, int]", {"a": None, "b": 1}),
        ("dict[str, list[bool]]", {"a": [None], "b": None}),
    ],
)
def test_null_among_items_stays(annotation: str, value: Any) -> None:
    """Nobody can send a list again from which the codec has taken something."""
    assert value == decode(annotation, value)
    assert value == encoder(annotation, models=MODELS)(value)


def test_null_among_objects_stays() -> None:
    first, second = decode("list[Node]", [None, {"value": 1}])

    assert (None, 1) == (first, second.value)
