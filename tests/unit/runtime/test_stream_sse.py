"""Server-sent events by the rules of the HTML standard, from bytes in any pieces."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.runtime import sse
from generator.runtime.errors import StreamError
from generator.runtime.framing import Frame
from generator.runtime.sse import EventReader


def events(*chunks: bytes) -> list[Frame]:
    reader = EventReader()
    found = [frame for chunk in chunks for frame in reader.feed(chunk)]
    assert [] == reader.finish()
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The examples of the standard.
        (b"data: YHOO\ndata: +2\ndata: 10\n\n", [("", b"YHOO\n+2\n10")]),
        (
            b": test stream\n\ndata: first event\nid: 1\n\n"
            b"data:second event\nid\n\ndata:  third event\n\n",
            [("", b"first event"), ("", b"second event"), ("", b" third event")],
        ),
        (b"data\n\ndata\ndata\n\ndata:", [("", b""), ("", b"\n")]),
        (b"data:test\n\ndata: test\n\n", [("", b"test"), ("", b"test")]),
        # Line ends.
        (b"data: a\rdata: b\r\r", [("", b"a\nb")]),
        (b"data: a\r\ndata: b\r\n\r\n", [("", b"a\nb")]),
        (b"data: a\r\r\ndata: b\n\r", [("", b"a"), ("", b"b")]),
        (b"data: a\n\r\n\rdata: b\r\n\n", [("", b"a"), ("", b"b")]),
        (
            b"data: a\x0b\x0c\xc2\x85\xe2\x80\xa8b\n\n",
            [("", b"a\x0b\x0c\xc2\x85\xe2\x80\xa8b")],
        ),
        # Names.
        (b"event: add\ndata: 1\n\ndata: 2\n\n", [("add", b"1"), ("", b"2")]),
        (b"event: a\nevent: b\ndata: 1\n\n", [("b", b"1")]),
        (b"event: lonely\n\ndata: 1\n\n", [("", b"1")]),
        (b"data: 1\nevent:\xc3\xa9\xff\n\n", [("é\N{REPLACEMENT CHARACTER}", b"1")]),
        # What means nothing.
        (b"Data: 1\n\n data: 2\n\ndatum: 3\n\ndata : 4\n\n", []),
        (b":\n:\n\n\n\n: data: 1\n\n", []),
        # A byte-order mark, once.
        (b"\xef\xbb\xbfdata: 1\n\n", [("", b"1")]),
        (b"\xef\xbb\xbf\xef\xbb\xbfdata: 1\n\ndata: 2\n\n", [("", b"2")]),
        (b"\n\xef\xbb\xbfdata: 1\n\n", []),
        # What no blank line has ended.
        (b"data: 1\n\ndata: 2\n", [("", b"1")]),
        (b"data: 1\n\ndata: 2", [("", b"1")]),
        (b"", []),
    ],
)
def test_events(text: bytes, expected: list[Frame]) -> None:
    assert expected == events(text)
    assert expected == events(*(text[i : i + 1] for i in range(len(text))))
    for cut in range(len(text)):
        assert expected == events(text[:cut], text[cut:])
        assert expected == events(text[:cut], b"", text[cut:], b"")


_LINES = st.sampled_from(
    [
        b"data: x",
        b"data:\xc3\xa4\xe2\x82\xac",
        b"data",
        b"data:  ",
        b'data: {"a": 1}',
        b"event: e",
        b"id: 7",
        b": c",
        b"",
        b"",
        b"zz: 1",
    ]
)


@given(
    st.lists(st.tuples(_LINES, st.sampled_from([b"\n", b"\r", b"\r\n"])), max_size=12),
    st.data(),
)
@example([(b"data: x", b"\r"), (b"", b"\n")], None)
def test_where_the_bytes_are_split_does_not_matter(
    lines: list[tuple[bytes, bytes]], data: st.DataObject | None
) -> None:
    text = b"".join(line + end for line, end in lines)
    cuts = []
    if data is not None:
        cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    places = [0, *cuts, len(text)]
    pieces = [text[a:b] for a, b in pairwise(places)]

    assert _plainly(text) == events(text) == events(*pieces)


def _plainly(text: bytes) -> list[Frame]:
    """The rules, spelled out for a whole text."""
    found: list[Frame] = []
    name, data = "", ""
    lines = text.decode().replace("\r\n", "\n").replace("\r", "\n").split("\n")[:-1]
    for line in lines:
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if line == "":
            if data:
                found.append((name, data.removesuffix("\n").encode()))
            name, data = "", ""
        elif field == "data":
            data += value + "\n"
        elif field == "event":
            name = value
    return found


def test_an_event_is_given_out_at_once_though_its_last_cr_may_be_half_a_line_end() -> (
    None
):
    reader = EventReader()

    assert [("", b"1")] == reader.feed(b"data: 1\r\n\r")
    assert [] == reader.feed(b"\n")
    assert [("", b"2")] == reader.feed(b"data: 2\r\r")


def test_id_and_retry() -> None:
    reader = EventReader()
    assert ("", None) == (reader.last_event_id, reader.retry)

    reader.feed(b"id: a1\nretry: 1500\n\nid: b\0\nretry: 1x\nretry: -1\n\n")
    assert ("a1", 1500) == (reader.last_event_id, reader.retry)

    reader.feed(b"id\n")
    assert "" == reader.last_event_id


def test_what_is_left_of_an_event_that_did_not_end() -> None:
    for text, rest in [
        (b"data: 1\ndata: 2", b"1\n2"),
        (b"data: 1\n", b"1"),
        (b"data: 1\n\n", b""),
        (b"data: 1\n\n: ping", b""),
        (b"da", b"da"),
    ]:
        reader = EventReader()
        reader.feed(text)
        assert rest == reader.rest


@pytest.mark.parametrize("chunk", [b"data: xxxxxxxx\n", b"xxxxxxxxxxxx", b"data\n"])
def test_an_event_cannot_be_larger_than_the_limit(
    chunk: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sse, "MAX_FRAME", 100)
    with pytest.raises(StreamError, match="larger than 100 bytes"):
        events(*[chunk] * 100)


def test_many_events_within_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sse, "MAX_FRAME", 100)
    reader = EventReader()
    for _ in range(100):
        assert [("", b"x" * 20)] == reader.feed(b"data: " + b"x" * 20 + b"\n\n: c\n")
