"""Forms with files: what the parts are, and that nothing is read before it is sent."""

from __future__ import annotations

import asyncio
import io
import threading
import tracemalloc
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import pytest

from generator.runtime.bodies import payload
from generator.runtime.client import AsyncClient, ClientSpec, Server, SyncClient
from generator.runtime.models import IntString, UnixTime, wire
from generator.runtime.multipart import Part, form_parts, multipart
from generator.runtime.operation import Body, Encoding, Operation
from generator.runtime.unset import UNSET
from generator.runtime.uploads import Upload, as_upload
from tests.unit.runtime.loopback import Answer, Asked, Loopback

if TYPE_CHECKING:
    from generator.runtime.files import FileInput

SPEC = ClientSpec(
    title="Files",
    package="files",
    user_agent="files/1",
    models="generator.runtime.models",
    servers=(Server("https://files.test"),),
)
ANY = Body("multipart/form-data", "Any", is_required=True)
UPLOAD: Operation[None] = Operation(
    name="upload", method="POST", path="/files", body=ANY, replies={"200": ()}
)


def operation(*, encodings: Mapping[str, Encoding] | None = None) -> Operation[None]:
    body = Body("multipart/form-data", "Any", encodings=encodings)
    return Operation(
        name="upload", method="POST", path="/files", body=body, replies={"200": ()}
    )


def send(server: Loopback, body: object, op: Operation[None] = UPLOAD) -> Asked:
    server.answers = [Answer(200)]
    with SyncClient(SPEC, base_url=server.url) as client:
        client._core.call(op, body=body)
    return server.last


def send_async(server: Loopback, body: object) -> Asked:
    async def main() -> None:
        async with AsyncClient(SPEC, base_url=server.url) as client:
            await client._core.call(UPLOAD, body=body)

    server.answers = [Answer(200)]
    asyncio.run(main())
    return server.last


def parts_of(asked: Asked) -> list[tuple[Any, ...]]:
    """Return name, file name, media type and content, as somebody else reads them."""
    head = f"Content-Type: {asked.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(EmailMessage, policy=HTTP).parsebytes(head + asked.body)
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part["content-type"],
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


def chunks() -> Iterator[bytes]:
    yield b"one"
    yield b"two"


async def achunks() -> AsyncIterator[bytes]:
    yield b"one"
    yield b"two"


def test_the_bytes_of_a_form() -> None:
    parts = [
        Part("a", b"1"),
        Part("b", b"x", file_name="x.png", content_type="image/png"),
        Part("c", b"{}", content_type="application/json", headers={"X-Id": "7"}),
    ]

    boundary, upload = multipart(parts, boundary=lambda: "edge")

    assert "edge" == boundary
    expected = (
        b'--edge\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
        b'--edge\r\nContent-Disposition: form-data; name="b"; filename="x.png"\r\n'
        b"Content-Type: image/png\r\n\r\nx\r\n"
        b'--edge\r\nContent-Disposition: form-data; name="c"\r\n'
        b"Content-Type: application/json\r\nX-Id: 7\r\n\r\n{}\r\n"
        b"--edge--\r\n"
    )
    assert expected == b"".join(upload)
    assert len(expected) == upload.length


def test_boundaries_are_random() -> None:
    boundaries = {multipart([])[0] for _ in range(100)}
    assert 100 == len(boundaries)
    assert {32} == {len(boundary) for boundary in boundaries}


def test_names_cannot_break_out_of_their_quotes() -> None:
    head = Part('a"\r\nX: 1', b"", file_name='b";c="\n').head()
    assert head == (
        b'Content-Disposition: form-data; name="a%22%0D%0AX: 1"; '
        b'filename="b%22;c=%22%0A"\r\n\r\n'
    )
    with pytest.raises(ValueError, match="line break"):
        Part("a", b"", headers={"x": "1\r\ny: 2"}).head()
    with pytest.raises(ValueError, match="line break"):
        Part("a", b"", content_type="text/plain\r\ny: 2").head()


def test_each_kind_of_file(server: Loopback, tmp_path: Path) -> None:
    path = tmp_path / "résumé.pdf"
    path.write_bytes(b"path")
    with open(path, "rb") as file:
        asked = send(
            server,
            {
                "bytes": b"raw",
                "path": path,
                "file": file,
                "memory": io.BytesIO(b"memory"),
                "iterator": chunks(),
                "tuple": ("a.png", b"png"),
                "typed": ("a.bin", path, "image/x-mine"),
                "headers": ("a.txt", b"t", None, {"X-Part": "1"}),
                "field": (None, b"field"),
            },
        )

    assert [
        ("bytes", "upload", "application/octet-stream", b"raw"),
        ("path", "résumé.pdf", "application/pdf", b"path"),
        ("file", "résumé.pdf", "application/pdf", b"path"),
        ("memory", "upload", "application/octet-stream", b"memory"),
        ("iterator", "upload", "application/octet-stream", b"onetwo"),
        ("tuple", "a.png", "image/png", b"png"),
        ("typed", "a.bin", "image/x-mine", b"path"),
        ("headers", "a.txt", "text/plain", b"t"),
        ("field", None, "application/octet-stream", b"field"),
    ] == parts_of(asked)
    assert b"\r\nX-Part: 1\r\n" in asked.body
    # The iterator alone makes the length unknown.
    assert "chunked" == asked.headers["transfer-encoding"]


def test_fields_documents_and_lists(server: Loopback) -> None:
    asked = send(
        server,
        {
            "text": "ä",
            "number": 1.5,
            "yes": True,
            "document": {"a": [1]},
            "many": ["a", "b"],
            "documents": [{"b": 1}, {"b": 2}],
            "files": [b"1", ("2.txt", b"2")],
            "pair": ("a", "b"),
            "nothing": None,
            "unset": UNSET,
            "empty": [],
        },
    )

    assert [
        ("text", None, None, "ä".encode()),
        ("number", None, None, b"1.5"),
        ("yes", None, None, b"true"),
        ("document", None, "application/json", b'{"a":[1]}'),
        ("many", None, None, b"a"),
        ("many", None, None, b"b"),
        ("documents", None, "application/json", b'{"b":1}'),
        ("documents", None, "application/json", b'{"b":2}'),
        ("files", "upload", "application/octet-stream", b"1"),
        ("files", "2.txt", "text/plain", b"2"),
        ("pair", None, None, b"a"),
        ("pair", None, None, b"b"),
    ] == parts_of(asked)
    assert str(len(asked.body)) == asked.headers["content-length"]


def test_encodings_of_parts(server: Loopback) -> None:
    encodings = {
        "one": Encoding("application/json", explode=False),
        "text": Encoding("text/plain"),
        "picture": Encoding("image/png, image/jpeg"),
        "photo": Encoding("image/jpeg"),
        "any": Encoding("image/*", headers={"X-Kind": "any"}),
        "string": Encoding("application/json"),
    }
    asked = send(
        server,
        {
            "one": [{"a": 1}, {"a": 2}],
            "text": 5,
            "picture": [("a.jpg", b"1"), ("a.gif", b"2")],
            "photo": b"3",
            "any": ("a.webp", b"4"),
            "string": "s",
        },
        operation(encodings=encodings),
    )

    assert [
        ("one", None, "application/json", b'[{"a":1},{"a":2}]'),
        ("text", None, "text/plain", b"5"),
        ("picture", "a.jpg", "image/jpeg", b"1"),
        ("picture", "a.gif", "image/png", b"2"),
        ("photo", "upload", "image/jpeg", b"3"),
        ("any", "a.webp", "image/webp", b"4"),
        ("string", None, "application/json", b'"s"'),
    ] == parts_of(asked)
    assert b"\r\nX-Kind: any\r\n" in asked.body


def test_a_form_with_encodings_of_its_members(server: Loopback) -> None:
    body = Body(
        "application/x-www-form-urlencoded",
        "Any",
        encodings={
            "csv": Encoding(explode=False),
            "pipes": Encoding(style="pipeDelimited", explode=False),
            "deep": Encoding(style="deepObject", explode=True),
            "json": Encoding("application/json"),
        },
    )
    form: Operation[None] = Operation(
        name="form", method="POST", path="/form", body=body, replies={"200": ()}
    )

    asked = send(
        server,
        {
            "plain": "a b&c",
            "list": [1, 2],
            "csv": [1, 2],
            "pipes": ["a", "b"],
            "deep": {"x": 1},
            "json": {"x": 1},
        },
        form,
    )

    assert (
        "plain=a+b%26c&list=1&list=2&csv=1,2&pipes=a%7Cb&deep%5Bx%5D=1"
        "&json=%7B%22x%22%3A1%7D"
    ) == asked.body.decode()


def test_parts_come_from_models_too() -> None:
    @dataclass
    class UploadRequest:
        file: Any
        purpose: str = field(metadata=wire("x-purpose"))
        extra: Any = UNSET

    file = io.BytesIO(b"x")
    parts = form_parts(
        Body("multipart/form-data", "Any"),
        UploadRequest(file, "p"),
        models="",
        extra={"more": 1},
    )

    assert ["file", "x-purpose", "more"] == [part.name for part in parts]
    assert [b"p", b"1"] == [part.content for part in parts[1:]]


@dataclass(kw_only=True)
class Recording:
    """What is generated for a form: the file's type is for type checkers alone."""

    sound: FileInput
    begun: UnixTime
    number: IntString = 0


@pytest.mark.parametrize("is_model", [True, False])
def test_fields_travel_as_their_types_say(is_model: bool) -> None:
    begun = datetime(2024, 5, 1, tzinfo=UTC)
    members = {"sound": ("a.wav", b"x"), "begun": begun, "number": 7}
    value: Any = Recording(**members) if is_model else members  # type: ignore[arg-type]

    parts = form_parts(
        Body("multipart/form-data", "Recording"), value, models=__name__, extra={}
    )

    assert [b"x", b"1714521600", b"7"] == [part.content for part in parts]
    assert ["audio/x-wav", None, None] == [part.content_type for part in parts]


def test_a_list_in_no_file_stays_a_list_of_values() -> None:
    """Three texts in a tuple look like a named file and are none."""
    parts = form_parts(ANY, {"tags": ("a", "b", "c")}, models="", extra={})
    assert [b"a", b"b", b"c"] == [part.content for part in parts]


class Counting(io.RawIOBase):
    """A file of `size` bytes that can seek and remembers who read it."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.at = 0
        self.readers: set[int] = set()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self.at = offset if whence == 0 else self.size + offset
        return self.at

    def tell(self) -> int:
        return self.at

    def read(self, size: int = -1) -> bytes:
        self.readers.add(threading.get_ident())
        found = b"x" * min(size, self.size - self.at)
        self.at += len(found)
        return found


def test_files_are_never_read_into_memory() -> None:
    file: Any = Counting(200_000_000)
    tracemalloc.start()
    try:
        made = payload(ANY, {"file": ("big", file)}, models="", extra={})
        assert not file.readers
        assert isinstance(made.content, Upload)
        sent = sum(map(len, made.content))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert made.length == sent > 200_000_000
    assert peak < 2_000_000


def test_an_async_client_reads_files_in_a_thread(
    server: Loopback, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"path")
    file: Any = Counting(600_000)

    asked = send_async(server, {"path": path, "file": file, "stream": achunks()})

    assert [
        ("path", "a.txt", "text/plain", b"path"),
        ("file", "upload", "application/octet-stream", b"x" * 600_000),
        ("stream", "upload", "application/octet-stream", b"onetwo"),
    ] == parts_of(asked)
    assert threading.get_ident() not in file.readers


def test_an_async_iterable_needs_an_async_client(server: Loopback) -> None:
    with pytest.raises(TypeError, match="AsyncClient"):
        send(server, {"file": achunks()})


def test_a_file_opened_as_text_is_refused(server: Loopback, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    with (
        open(tmp_path / "a.txt") as file,
        pytest.raises(TypeError, match='mode "rb"'),
    ):
        send(server, {"file": file})


class Pipe(io.RawIOBase):
    """A file that cannot seek."""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return 0


class Pieces:
    """A collection of pieces: it can be read as often as one likes."""

    def __iter__(self) -> Iterator[bytes]:
        return chunks()


@pytest.mark.parametrize(
    ("content", "is_repeatable", "length"),
    [
        (io.BytesIO(b"abc"), True, 3),
        (Pieces(), True, None),
        (chunks(), False, None),
        (achunks(), False, None),
        (Pipe(), False, None),
    ],
)
def test_what_can_be_sent_again(
    content: Any, is_repeatable: bool, length: int | None
) -> None:
    made = payload(ANY, {"a": b"1", "b": content}, models="", extra={})
    assert is_repeatable == made.is_repeatable

    upload = as_upload(content)
    assert (is_repeatable, length) == (upload.is_repeatable, upload.length)


def test_a_file_is_sent_from_where_it_stands_each_time() -> None:
    file: IO[bytes] = io.BytesIO(b"skipped, sent")
    file.seek(9)
    upload = as_upload(file)

    assert 4 == upload.length
    assert b"sent" == b"".join(upload)
    assert b"sent" == b"".join(upload)


BINARY: Operation[None] = Operation(
    name="put",
    method="PUT",
    path="/blob",
    body=Body("application/octet-stream", "bytes", is_required=True),
    replies={"200": ()},
)


def test_a_path_as_the_whole_body(server: Loopback, tmp_path: Path) -> None:
    path = tmp_path / "blob"
    path.write_bytes(b"blob")

    asked = send(server, path, BINARY)

    assert b"blob" == asked.body
    assert "4" == asked.headers["content-length"]
    assert "application/octet-stream" == asked.headers["content-type"]
    assert "transfer-encoding" not in asked.headers


def test_pieces_as_the_whole_body(server: Loopback) -> None:
    asked = send(server, chunks(), BINARY)
    assert b"onetwo" == asked.body
    assert "chunked" == asked.headers["transfer-encoding"]


def test_the_coding_of_a_request_is_left_alone(server: Loopback) -> None:
    """What says it is gzip is sent as it was given."""
    server.answers = [Answer(200)]
    with SyncClient(SPEC, base_url=server.url) as client:
        client._core.call(
            BINARY,
            body=b"\x1f\x8bzipped",
            options={"extra_headers": {"Content-Encoding": "gzip"}},
        )
    assert b"\x1f\x8bzipped" == server.last.body
    assert "gzip" == server.last.headers["content-encoding"]


def test_no_member_given_is_no_form(server: Loopback) -> None:
    asked = send(server, {"a": UNSET, "b": UNSET}, operation())
    assert b"" == asked.body
    assert "content-type" not in asked.headers
