"""Lists of numbers that come as base64 text of their bytes."""

from __future__ import annotations

import base64
import struct
from typing import Any

import pytest

from generator.runtime.codec import decode_json, decoder, encode_json
from generator.runtime.errors import DecodeError
from tests.unit.runtime import golden

MODELS = f"{golden.__name__}.v1.models"
# 1.0 is 0x3F800000, -2.5 is 0xC0200000; the lowest byte first.
TEXT = "AACAPwAAIMA="


def decode(annotation: str, value: Any) -> Any:
    return decoder(annotation, models=MODELS)(value)


def packed(numbers: list[float], letter: str = "f") -> str:
    data = struct.pack(f"<{len(numbers)}{letter}", *numbers)
    return base64.b64encode(data).decode()


def test_text_becomes_the_numbers_whose_bytes_it_holds() -> None:
    found = decode("Float32Vector", TEXT)

    assert [1.0, -2.5] == found
    assert [float, float] == [type(number) for number in found]
    assert base64.b64decode(TEXT) == bytes.fromhex("0000803f000020c0")


def test_eight_bytes_are_a_number_of_the_wider_form() -> None:
    numbers = [0.1, -1e300, 3.0]

    assert numbers == decode("Float64Vector", packed(numbers, "d"))


def test_a_long_vector_keeps_every_number() -> None:
    numbers = [index / 8 for index in range(1536)]

    assert numbers == decode("Float32Vector", packed(numbers))


def test_empty_text_is_an_empty_vector() -> None:
    assert [] == decode("Float32Vector", "")


def test_missing_padding_is_forgiven() -> None:
    assert [1.0, -2.5] == decode("Float32Vector", TEXT.rstrip("="))


def test_a_list_is_handed_on_as_it_is() -> None:
    numbers = [0.5, 3, -2.5e-07]

    assert numbers is decode("Float32Vector", numbers)


@pytest.mark.parametrize(
    "text", ["AACAPw==AACAPw==", "A", "no base64", "AACA\nPw==", "é", "AAAA"]
)
def test_other_text_is_refused_where_it_stands(text: str) -> None:
    """The last one is base64, of three bytes."""
    with pytest.raises(DecodeError) as caught:
        decode("dict[str, list[Float32Vector]]", {"a": [TEXT, text]})

    assert "/a/1" == caught.value.pointer
    assert "an array, or base64 text of float32 numbers" == caught.value.expected
    assert text not in caught.value.found


def test_texts_in_the_list_are_refused_as_ever() -> None:
    with pytest.raises(DecodeError) as caught:
        decode("Float32Vector", [0.5, TEXT])

    assert ("/1", "a number", "a string") == (
        caught.value.pointer,
        caught.value.expected,
        caught.value.found,
    )


def test_plain_lists_of_numbers_take_no_text() -> None:
    with pytest.raises(DecodeError):
        decode("list[float]", TEXT)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (TEXT, [1.0, -2.5]),
        ([0.5], [0.5]),
        ({"petType": "x"}, {"petType": "x"}),
        (None, None),
    ],
)
def test_a_union_knows_both_forms(value: Any, expected: Any) -> None:
    assert expected == decode("Float32Vector | dict[str, Any] | None", value)


def test_beside_plain_text_a_text_stays_one() -> None:
    """Of any text nobody can tell; an array is still told by its kind."""
    assert TEXT == decode("Float32Vector | str", TEXT)
    assert [0.5] == decode("Float32Vector | str", [0.5])


def test_a_vector_is_written_as_a_list() -> None:
    found = decode_json(f'"{TEXT}"', "Float32Vector", models=MODELS)

    assert b"[1.0,-2.5]" == encode_json(found, "Float32Vector", models=MODELS)
