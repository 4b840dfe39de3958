from __future__ import annotations

import builtins
import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.codec import decode_json, parse_json, text
from generator.runtime.errors import DecodeError

READERS = ("msgspec", "orjson", "json")


@pytest.fixture(params=READERS)
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each library, as if it were the best one installed."""
    name: str = request.param
    if name == "json":
        load: Callable[[bytes | str], Any] = json.loads
    elif name == "orjson":
        load = pytest.importorskip("orjson").loads
    else:
        load = pytest.importorskip("msgspec").json.decode
    monkeypatch.setattr(text, "_reader", load)
    return name


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b'{"a":[1,2.5,"x",null,true]}', {"a": [1, 2.5, "x", None, True]}),
        ('"text"', "text"),
        (b"\xef\xbb\xbf[1]", [1]),
        ("[1]".encode("utf-16"), [1]),
        (b'"\\ud800"', "\ud800"),
        (b"[Infinity]", [float("inf")]),
        (b' {"a":1,"a":2} ', {"a": 2}),
    ],
)
def test_every_reader_reads_the_same(
    reader: str, data: bytes | str, value: Any
) -> None:
    assert value == parse_json(data)


def test_large_integers_stay_exact(reader: str) -> None:
    """orjson reads them as floats."""
    assert 2**70 == decode_json(b"1180591620717411303424", "int")
    assert [2**70] == decode_json(b"[1180591620717411303424]", "list[int]")


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "nothing"),
        (b"  ", "nothing"),
        (b"<html>", "other text"),
        (b'{"a":', "other"),
    ],
)
def test_what_is_no_json_is_a_decode_error(
    reader: str, data: bytes, found: str
) -> None:
    with pytest.raises(DecodeError) as caught:
        parse_json(data)

    assert ("", "JSON") == (caught.value.pointer, caught.value.expected)
    assert found in caught.value.found
    assert caught.value.__suppress_context__


def test_bytes_that_are_no_text_are_a_decode_error(reader: str) -> None:
    with pytest.raises(DecodeError):
        parse_json(b'"\xff\xfe\xfa"')


def test_deep_nesting_is_a_decode_error(reader: str) -> None:
    with pytest.raises(DecodeError):
        parse_json(b"[" * 100_000 + b"]" * 100_000)


def test_without_a_fast_library_the_standard_one_reads(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    original = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.split(".")[0] in ("msgspec", "orjson"):
            raise ImportError(name)
        return original(name, *rest)

    monkeypatch.setattr(text, "_reader", None)
    monkeypatch.setattr(builtins, "__import__", without)

    assert [1] == parse_json(b"[1]")
    assert "json" == text.reader_name()
