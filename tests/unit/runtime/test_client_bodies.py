"""Which media type a value travels in, and as what bytes."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pytest

from generator.runtime.bodies import MediaKind, choose_body, media_kind, payload
from generator.runtime.operation import Body
from generator.runtime.unset import UNSET


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("application/json", "json"),
        ("Application/Problem+JSON; charset=utf-8", "json"),
        ("text/json", "json"),
        ("application/x-www-form-urlencoded", "form"),
        ("multipart/form-data", "multipart"),
        ("text/csv; header=present", "text"),
        ("application/xml", "xml"),
        ("image/svg+xml", "xml"),
        ("application/octet-stream", "bytes"),
        ("application/jsonl", "bytes"),
        ("image/*", "bytes"),
        ("", "bytes"),
    ],
)
def test_kinds_of_media_types(media_type: str, kind: MediaKind) -> None:
    assert kind == media_kind(media_type)


BODIES = (
    Body("application/json", "Any"),
    Body("text/plain", "str"),
    Body("application/octet-stream", "bytes"),
)


def chunks() -> Iterator[bytes]:
    yield b"a"


@pytest.mark.parametrize(
    ("value", "media_type"),
    [
        ({"a": 1}, "application/json"),
        ([1], "application/json"),
        ("text", "text/plain"),
        (b"bytes", "application/octet-stream"),
        (io.BytesIO(b"x"), "application/octet-stream"),
        (chunks(), "application/octet-stream"),
    ],
)
def test_the_value_chooses_among_media_types(value: Any, media_type: str) -> None:
    assert media_type == choose_body(BODIES, value).media_type


@pytest.mark.parametrize(
    ("media_type", "value", "content", "content_type"),
    [
        ("application/json", {"b": UNSET, "a": "ä"}, '{"a":"ä"}', "application/json"),
        ("application/json", None, "null", "application/json"),
        ("application/json", b"{}", "{}", "application/json"),
        ("application/a+json", [1], "[1]", "application/a+json"),
        ("text/plain", "ä", "ä", "text/plain; charset=utf-8"),
        ("text/plain; charset=utf-8", 5, "5", "text/plain; charset=utf-8"),
        ("application/xml", "<a/>", "<a/>", "application/xml"),
        ("application/pdf", "x", "x", "application/pdf"),
        ("*/*", {"a": 1}, '{"a":1}', "application/json"),
        ("*/*", b"x", "x", "application/octet-stream"),
        ("*/*", "x", "x", "text/plain; charset=utf-8"),
    ],
)
def test_bodies_as_bytes(
    media_type: str, value: Any, content: str, content_type: str
) -> None:
    made = payload(Body(media_type, "Any"), value, models="", extra={})

    assert content.encode() == made.content
    assert content_type == made.content_type
    assert made.is_repeatable


def test_extra_members_win() -> None:
    made = payload(BODIES[0], {"a": 1, "b": 2}, models="", extra={"b": 3})
    assert b'{"a":1,"b":3}' == made.content
    with pytest.raises(TypeError, match="no object"):
        payload(BODIES[0], [1], models="", extra={"b": 3})


def test_what_can_be_read_once_is_not_repeatable() -> None:
    assert not payload(BODIES[2], chunks(), models="", extra={}).is_repeatable
    assert payload(BODIES[2], io.BytesIO(), models="", extra={}).is_repeatable


def test_a_structure_is_no_bytes() -> None:
    with pytest.raises(TypeError, match="is bytes, a path, a file or an iterable of"):
        payload(BODIES[2], {"a": 1}, models="", extra={})


@pytest.mark.parametrize(
    ("media_type", "type_", "expected"),
    [
        ("application/json", "Base64", b'"+/8="'),
        ("application/json", "Base64Url", b'"-_8"'),
        ("application/json", "bytes", b"\xfb\xff"),
        ("text/plain", "Base64", b"+/8="),
    ],
)
def test_bytes_are_text_where_they_are_declared_to_be(
    media_type: str, type_: str, expected: bytes
) -> None:
    found = payload(Body(media_type, type_), b"\xfb\xff", models="", extra={})

    assert expected == found.content
