"""The core schema of YAML 1.2, sec. 10.3.2."""

from __future__ import annotations

import pytest

from generator.load.scalars import NotFinite, TooLong, core_scalar


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("True", True),
        ("FALSE", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("010", 10),
        ("0o17", 15),
        ("0x1F", 31),
        ("-9223372036854775808", -9223372036854775808),
        ("+5", 5),
        ("5.0", 5.0),
        ("-.5", -0.5),
        ("1e3", 1000.0),
        ("6.", 6.0),
    ],
)
def test_core_schema_gives_a_value(text: str, value: object) -> None:
    found = core_scalar(text)

    assert value == found
    assert type(value) is type(found)


@pytest.mark.parametrize(
    "text",
    [
        *("on", "off", "yes", "no", "y", "N", "tRUE", "nULL", "none"),
        *("2024-05-01", "2024-05-01T10:00:00Z", "12:30", "190:20:30"),
        *("1_000", "0b11", "0o8", "0xg", "-0x1", "1.2.3", "e5", ".", "-", "+", "inf"),
        *("nan", "v1", "1024x1024", "24h", "\u0661\u0662"),
    ],
)
def test_all_else_is_a_string(text: str) -> None:
    assert text == core_scalar(text)


@pytest.mark.parametrize("text", [".inf", "-.INF", "+.Inf", ".nan", ".NaN", "1e999"])
def test_numbers_that_json_lacks_are_told_apart(text: str) -> None:
    with pytest.raises(NotFinite):
        core_scalar(text)


def test_endless_digits_are_told_apart() -> None:
    with pytest.raises(TooLong):
        core_scalar("9" * 5000)
