from __future__ import annotations

import enum
from collections import UserDict, UserList
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest

from generator.runtime.codec import (
    decoder,
    encode_json,
    encode_members,
    encoder,
    write_json,
)
from generator.runtime.models import UNSET, UnknownVariant
from tests.unit.runtime import golden
from tests.unit.runtime.golden.v1.models import (
    Cat,
    Counters,
    CreateChatCompletionRequest,
    Dog,
    Everything,
    Fish,
    ImagePart,
    Node,
    RequestMessage,
    Salmon,
    TextPart,
)

MODELS = f"{golden.__name__}.v1.models"


def encode(annotation: str, value: Any) -> Any:
    return encoder(annotation, models=MODELS)(value)


def round_trip(annotation: str, value: Any) -> Any:
    decoded = decoder(annotation, models=MODELS)(value)
    return encoder(annotation, models=MODELS, direction="response")(decoded)


def test_a_chat_completion_comes_back_equal(chat: dict[str, Any]) -> None:
    assert chat == round_trip("ChatCompletion", chat)


def test_everything_comes_back_equal(everything: dict[str, Any]) -> None:
    assert everything == round_trip("Everything", everything)


@pytest.mark.parametrize(
    ("annotation", "value"),
    [
        ("Node", {"value": 1}),
        ("Node", {"value": 1, "children": None, "parent": None}),
        ("Node", {"value": 1, "children": [{"value": 2, "x": 1}], "y": None}),
        ("Node", {"value": 1, "_unknown": {"value": 2}}),
        ("Counters", {"name": "x", "a": 1}),
        ("Fish", {"kind": "eel", "volts": 600}),
        ("Fish", {"kind": "salmon", "born": "2024-01-01", "river": "Tay"}),
        ("Fish", {"kind": "salmon", "siblings": [{"kind": "shark", "teeth": 1}]}),
        ("Pet", {"petType": "eel", "volts": [1, None]}),
        ("Pet", {"petType": "dog", "friend": {"petType": "??"}}),
        ("JsonTree", ["a", [["b"]]]),
        ("Part", {"type": "image", "url": "u", "detail": "huge"}),
        ("Part", {"type": "video"}),
        ("Prompt", [[1, 2], [3]]),
        ("list[Shape]", [{"radius": 1}, {"side": 2.5}, {"name": ["x"]}, {}]),
    ],
)
def test_decoding_then_encoding_gives_equal_json(annotation: str, value: Any) -> None:
    assert value == round_trip(annotation, value)


def test_unset_is_not_sent() -> None:
    assert {"role": "user"} == encode("RequestMessage", RequestMessage(role="user"))
    assert {"role": "user", "content": None} == encode(
        "RequestMessage", RequestMessage(role="user", content=None)
    )
    assert {"a": 1} == encode("Any", {"a": 1, "b": UNSET})


def test_names_are_wire_names_in_declared_order() -> None:
    request = CreateChatCompletionRequest(
        x_user="me",
        temperature=None,
        messages=[RequestMessage(role="user")],
    )

    assert (
        b'{"messages":[{"role":"user"}],"temperature":null,"x-user":"me"}'
        == encode_json(request, CreateChatCompletionRequest)
    )


def test_dicts_are_sent_as_they_are_with_members_by_declared_type() -> None:
    moment = datetime(1970, 1, 1, 0, 1, tzinfo=UTC)
    value = {
        "messages": [{"role": "user", "sent": moment, "extra": moment}],
        "deadline": moment,
        "x-user": "me",
        "unheard": {"of": (1, 2)},
        "gone": UNSET,
    }

    assert {
        "messages": [{"role": "user", "sent": 60, "extra": "1970-01-01T00:01:00Z"}],
        "deadline": 60,
        "x-user": "me",
        "unheard": {"of": [1, 2]},
    } == encode("CreateChatCompletionRequest", value)


def test_members_of_a_flattened_body_are_encoded_by_their_type() -> None:
    moment = datetime(1970, 1, 1, 0, 1, tzinfo=UTC)
    members = {
        "messages": [RequestMessage(role="user", sent=moment), {"role": "system"}],
        "temperature": UNSET,
        "stop": ("a", "b"),
        "deadline": moment,
    }

    assert {
        "messages": [{"role": "user", "sent": 60}, {"role": "system"}],
        "stop": ["a", "b"],
        "deadline": 60,
    } == encode_members("CreateChatCompletionRequest", members, models=MODELS)


def test_read_only_fields_are_left_out_of_requests() -> None:
    request = CreateChatCompletionRequest(messages=[], id="7", secret="s")

    assert {"messages": [], "secret": "s"} == encode(
        "CreateChatCompletionRequest", request
    )
    assert {"messages": [], "id": "7", "secret": "s"} == encoder(
        CreateChatCompletionRequest, direction="response"
    )(request)


def test_a_dict_of_a_variant_is_read_by_its_tag() -> None:
    moment = date(2024, 1, 1)

    assert {"kind": "salmon", "born": "2024-01-01"} == encode(
        "Fish", {"kind": "salmon", "born": datetime(2024, 1, 1, tzinfo=UTC)}
    )
    assert {"kind": "fish", "born": "2024-01-01"} == encode(
        "Fish", {"kind": "fish", "born": moment}
    )
    assert [{"petType": "cat", "lives": 1}, {"petType": "eel"}] == encode(
        "list[Pet]", [{"petType": "cat", "lives": 1}, {"petType": "eel"}]
    )


def test_models_stand_for_themselves_anywhere() -> None:
    assert {
        "a": [{"kind": "salmon", "siblings": None, "born": None, "river": None}]
    } == encode("Any", {"a": (Salmon(),)})
    assert {"petType": "cat", "lives": 9} == encode("Dog", Cat(lives=9))
    assert {"type": "text", "text": "x"} == encode(
        "Part", TextPart(type="text", text="x")
    )


def test_constructed_response_models_write_null_for_none() -> None:
    """Only what was decoded knows absent from null where both are None."""
    assert {"petType": "dog", "friend": None} == encode("Dog", Dog())


def test_the_rest_follows_and_never_replaces_declared_members() -> None:
    counters = Counters(name="x", additional_properties={"name": 7, "a": 1})

    assert ["name", "a"] == list(encode("Counters", counters))
    assert {"name": "x", "a": 1} == encode("Counters", counters)


class Colour(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (datetime(2024, 5, 1, 12, tzinfo=UTC), "2024-05-01T12:00:00Z"),
        (datetime(2024, 5, 1, 12), "2024-05-01T12:00:00Z"),
        (
            datetime(2024, 5, 1, 12, tzinfo=timezone(timedelta(hours=2))),
            "2024-05-01T12:00:00+02:00",
        ),
        (datetime(2024, 5, 1, 12, 0, 0, 5, tzinfo=UTC), "2024-05-01T12:00:00.000005Z"),
        (date(2024, 5, 1), "2024-05-01"),
        (time(12, 30), "12:30:00"),
        (timedelta(days=1, hours=2, seconds=3.5), "P1DT2H3.5S"),
        (timedelta(0), "PT0S"),
        (-timedelta(minutes=1), "-PT1M"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Decimal("1.50"), "1.50"),
        (b"hello", "aGVsbG8="),
        (bytearray(b"hello"), "aGVsbG8="),
        (memoryview(b"hello"), "aGVsbG8="),
        (Colour.RED, "red"),
        (Level.HIGH, 3),
        ((1, "a"), [1, "a"]),
        (range(3), [0, 1, 2]),
        (UserList([1]), [1]),
        (UserDict({"a": 1}), {"a": 1}),
        (MappingProxyType({"a": UNSET}), {}),
        ({Colour.RED: 1}, {"red": 1}),
        (UnknownVariant("a", {"t": "a", "x": [1]}), {"t": "a", "x": [1]}),
        ([1, 2, 3] * 10, [1, 2, 3] * 10),
        ([1, Colour.RED] * 10, [1, "red"] * 10),
    ],
)
def test_values_travel_in_the_usual_form_of_their_class(
    value: Any, expected: Any
) -> None:
    assert expected == encode("Any", value)


@pytest.mark.parametrize(
    ("annotation", "value", "expected"),
    [
        ("UnixTime", datetime(1970, 1, 1, 0, 0, 9, 999999, tzinfo=UTC), 9),
        ("UnixTime", datetime(1970, 1, 1, 0, 0, 9), 9),
        ("UnixTime", 9, 9),
        ("UnixTime | None", None, None),
        (
            "HttpDate",
            datetime(2015, 10, 21, 7, 28, tzinfo=UTC),
            "Wed, 21 Oct 2015 07:28:00 GMT",
        ),
        (
            "HttpDate",
            datetime(2015, 10, 21, 9, 28, tzinfo=timezone(timedelta(hours=2))),
            "Wed, 21 Oct 2015 07:28:00 GMT",
        ),
        ("Base64Url", b"\xff\xef", "_-8"),
        ("Base64", b"\xff\xef", "/+8="),
        ("IntString", 5, "5"),
        ("IntString", "5", "5"),
        ("IntString | None", 5, "5"),
        ("list[IntString]", [5, 6], ["5", "6"]),
        ("int | IntString", 5, 5),
        ("DecimalNumber", Decimal("19.99"), 19.99),
        ("DecimalNumber", Decimal("1E+3"), 1000),
        ("DecimalNumber", 3, 3),
        ("date", datetime(2024, 5, 1, 12, tzinfo=UTC), "2024-05-01"),
        (
            "date | datetime",
            datetime(2024, 5, 1, 12, tzinfo=UTC),
            "2024-05-01T12:00:00Z",
        ),
        ("UnixTime | str", datetime(1970, 1, 1, 0, 0, 9, tzinfo=UTC), 9),
        ("UnixTime | str", "soon", "soon"),
        (
            "UnixTime | datetime",
            datetime(1970, 1, 1, tzinfo=UTC),
            "1970-01-01T00:00:00Z",
        ),
        ("dict[str, UnixTime]", {"a": datetime(1970, 1, 1, tzinfo=UTC)}, {"a": 0}),
        (
            "tuple[UnixTime, str]",
            (datetime(1970, 1, 1, tzinfo=UTC), "a", 1),
            [0, "a", 1],
        ),
        ("str | list[UnixTime]", [datetime(1970, 1, 1, tzinfo=UTC)], [0]),
        (
            "str | dict[str, UnixTime]",
            {"a": datetime(1970, 1, 1, tzinfo=UTC)},
            {"a": 0},
        ),
        ("Sequence[UnixTime]", (datetime(1970, 1, 1, tzinfo=UTC),), [0]),
    ],
)
def test_declared_formats_decide(annotation: str, value: Any, expected: Any) -> None:
    found = encode(annotation, value)

    assert expected == found
    assert type(expected) is type(found)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (object(), "a object has no form in JSON"),
        ({"a": [1, {2}]}, 'a set has no form in JSON at "/a/1"'),
        ([UNSET], 'UNSET stands for nothing and cannot be sent at "/0"'),
        ({1: 2}, "a int cannot be a key in JSON"),
        (Node(value=1, children=[Node(value=print)]), "/children/0/value"),  # type: ignore[arg-type]
        (Counters(name="x", additional_properties={"a/b": {1}}), '"/a~1b"'),  # type: ignore[dict-item]
    ],
)
def test_what_cannot_be_sent_is_located(value: Any, message: str) -> None:
    with pytest.raises(TypeError) as caught:
        encode("Any", value)

    assert message in str(caught.value)


def test_a_value_that_contains_itself_is_an_error() -> None:
    cycle: list[Any] = []
    cycle.append(cycle)
    node = Node(value=1)
    node.parent = node
    for value in (cycle, node):
        with pytest.raises(ValueError, match="contains itself"):
            encode("Any", value)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [-float("inf")]])
def test_what_json_cannot_say_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        write_json(value)


def test_text_is_compact_utf_8() -> None:
    assert '{"é":"☃","a":[1,2.5,null,true]}'.encode() == write_json(
        {"é": "☃", "a": [1, 2.5, None, True]}
    )


def test_half_a_surrogate_pair_is_written_escaped() -> None:
    assert b'["\\ud800"]' == write_json(["\ud800"])


def test_changed_models_send_what_they_hold() -> None:
    node = decoder(Node)({"value": 1, "children": None, "new": 1})
    node.value = 2
    del node.children

    assert {"value": 2, "new": 1} == encode("Node", node)


def test_replaced_models_are_constructed_ones() -> None:
    fish = replace(decoder(Fish)({"kind": "eel"}), kind="shark")

    assert "shark" == encode("Fish", fish)["kind"]


def test_everything_can_be_built_by_hand() -> None:
    moment = datetime(2024, 5, 1, tzinfo=UTC)
    value = Everything(
        at=moment,
        seconds=moment,
        http=moment,
        blob=b"x",
        url_blob=b"x",
        big=7,
        price=Decimal("1.5"),
        amount=Decimal("1.50"),
        moments=[moment],
        moment_map={"a": moment, "b": None},
        pets=[Cat(lives=1), UnknownVariant("x", {"petType": "x"})],
        when=3,
    )

    assert {
        "at": "2024-05-01T00:00:00Z",
        "seconds": 1714521600,
        "http": "Wed, 01 May 2024 00:00:00 GMT",
        "blob": "eA==",
        "urlBlob": "eA",
        "big": "7",
        "price": 1.5,
        "amount": "1.50",
        "moments": [1714521600],
        "moment_map": {"a": 1714521600, "b": None},
        "pets": [{"petType": "cat", "lives": 1}, {"petType": "x"}],
        "when": 3,
    } == encode("Everything", value)


def test_parts_by_constant_encode_dicts_and_models() -> None:
    assert [{"type": "image", "url": "u"}, {"type": "text", "text": "t"}] == encode(
        "list[Part]",
        [ImagePart(type="image", url="u"), {"type": "text", "text": "t"}],
    )
