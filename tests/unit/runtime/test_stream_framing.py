"""Lines of JSON and JSON text sequences, from bytes in any pieces."""

from __future__ import annotations

import pytest

from generator.runtime import framing
from generator.runtime.errors import StreamError
from generator.runtime.framing import LineReader, SequenceReader, stream_kind


def frames(
    make: type[LineReader | SequenceReader], *chunks: bytes
) -> tuple[list[bytes], list[bytes]]:
    """Return what came by itself, and what the end brought."""
    reader = make()
    found = [data for chunk in chunks for _, data in reader.feed(chunk)]
    return found, [data for _, data in reader.finish()]


def pieces(text: bytes) -> list[list[bytes]]:
    found = [[text[:cut], text[cut:]] for cut in range(len(text))]
    return [*found, [text], [text[i : i + 1] for i in range(len(text))]]


@pytest.mark.parametrize(
    ("text", "expected", "last"),
    [
        (b'{"a":1}\n{"a":2}\n', [b'{"a":1}', b'{"a":2}'], []),
        (b'{"a":1}\r\n\r\n \n2\n', [b'{"a":1}', b"2"], []),
        (b"1\n2", [b"1"], [b"2"]),
        ('"ä€"\n'.encode(), ['"ä€"'.encode()], []),
        (b"", [], []),
    ],
)
def test_lines(text: bytes, expected: list[bytes], last: list[bytes]) -> None:
    for chunks in pieces(text):
        found, end = frames(LineReader, *chunks)
        assert (expected, last) == ([line.strip() for line in found], end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b'\x1e{"a":1}\n\x1e{"a":2}\n', [b'{"a":1}', b'{"a":2}']),
        (b'\x1e{"a":\n1}\n\x1e[\n]\n', [b'{"a":\n1}', b"[\n]"]),
        (b'\x1e\x1e\x1e"a"\n', [b'"a"']),
        (b'\x1e{"a":1}\x1e2', [b'{"a":1}', b"2"]),
        (b"\x1e\n", []),
    ],
)
def test_text_sequences(text: bytes, expected: list[bytes]) -> None:
    for chunks in pieces(text):
        found, end = frames(SequenceReader, *chunks)
        assert expected == [data.strip() for data in (*found, *end)]


def test_a_text_is_given_out_as_soon_as_it_is_complete() -> None:
    reader = SequenceReader()

    assert [] == reader.feed(b'\x1e{"a":\n')
    assert [("", b'{"a":\n1}')] == reader.feed(b"1}\n")
    assert b"" == reader.rest
    assert [] == reader.feed(b'\x1e{"a"')
    assert b'{"a"' == reader.rest


@pytest.mark.parametrize("make", [LineReader, SequenceReader])
def test_an_item_cannot_be_larger_than_the_limit(
    make: type[LineReader | SequenceReader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(framing, "MAX_FRAME", 100)
    with pytest.raises(StreamError, match="larger than 100 bytes"):
        frames(make, *[b"xxxx"] * 100)


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("text/event-stream; charset=utf-8", "events"),
        ("Application/X-NDJSON", "lines"),
        ("application/jsonl", "lines"),
        ("application/stream+json", "lines"),
        ("application/json-seq", "sequence"),
        ("application/geo+json-seq", "sequence"),
        ("application/json", None),
        ("", None),
    ],
)
def test_the_kind_of_a_media_type(media_type: str, kind: str | None) -> None:
    assert kind == stream_kind(media_type)
