"""Answers that are read as they come, and files that they end in."""

from __future__ import annotations

import asyncio
import gzip
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.runtime.errors import ConnectionError, NotFoundError
from tests.unit.runtime.golden_client.v1 import AsyncClient, Client
from tests.unit.runtime.loopback import Answer, Loopback

CONTENT = bytes(range(256)) * 4096


@pytest.fixture
def client(server: Loopback) -> Iterator[Client]:
    with Client(server.url, api_key="k3y", tenant="north", max_retries=0) as found:
        yield found


def image(content: bytes = CONTENT, *, is_cut: bool = False) -> Answer:
    answer = Answer(200, content, media_type="image/png", is_cut=is_cut)
    answer.headers["x-request-id"] = "r1"
    return answer


def test_an_answer_piece_by_piece(server: Loopback, client: Client) -> None:
    server.answers = [image()]
    with client.stream_raw(client.pets.download, "rex") as answer:
        assert (200, "r1") == (answer.status, answer.request_id)
        chunks = list(answer)
    assert CONTENT == b"".join(chunks)
    assert len(chunks) > 1
    assert "k3y" == server.last.headers["zoo-key"]
    assert "<RawStream 200>" == repr(answer)


@pytest.mark.parametrize("is_text", [True, False])
def test_an_answer_into_a_file(
    server: Loopback, client: Client, tmp_path: Path, is_text: bool
) -> None:
    server.answers = [image()]
    path = tmp_path / "rex.png"
    path.write_bytes(b"old")

    answer = client.download(str(path) if is_text else path, client.pets.download, "r")

    assert "image/png" == answer.headers["content-type"]
    assert CONTENT == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())


def test_an_answer_into_an_open_file(server: Loopback, client: Client) -> None:
    server.answers = [image()]
    file = io.BytesIO()
    with client.stream_raw(client.pets.download, "rex") as answer:
        assert len(CONTENT) == answer.save(file)
    assert CONTENT == file.getvalue()


def test_a_broken_download_leaves_the_old_file(
    server: Loopback, client: Client, tmp_path: Path
) -> None:
    server.answers = [image(is_cut=True)]
    path = tmp_path / "rex.png"
    path.write_bytes(b"old")

    with pytest.raises(ConnectionError, match=r"GET /pets/{name}/photo") as caught:
        client.download(path, client.pets.download, "rex")

    assert "r1" == caught.value.request_id
    assert b"old" == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())


def test_a_failure_raises_before_anything_is_written(
    server: Loopback, client: Client, tmp_path: Path
) -> None:
    server.answers = [Answer(404, {"code": "gone"})]
    with pytest.raises(NotFoundError) as caught:
        client.download(tmp_path / "x", client.pets.download, "rex")
    assert {"code": "gone"} == caught.value.body
    assert [] == list(tmp_path.iterdir())


def test_what_was_compressed_for_the_way_is_not_afterwards(
    server: Loopback, client: Client
) -> None:
    answer = image(gzip.compress(CONTENT))
    answer.headers["content-encoding"] = "gzip"
    server.answers = [answer]
    with client.stream_raw(client.pets.download, "rex") as found:
        assert CONTENT == found.read()


def test_an_answer_that_is_left_early(server: Loopback, client: Client) -> None:
    server.answers = [image(), image(b"x")]
    with client.stream_raw(client.pets.download, "rex") as answer:
        next(iter(answer))
    assert b"x" == client.pets.download("rex")


def test_only_operations_are_streamed(client: Client) -> None:
    def other(**options: object) -> None:
        return None

    with pytest.raises(TypeError, match="operations of a client"):
        client.stream_raw(other)


def test_the_async_client_does_the_same(server: Loopback, tmp_path: Path) -> None:
    path = tmp_path / "rex.png"

    async def main() -> None:
        async with AsyncClient(server.url, api_key="k", max_retries=0) as client:
            method = client.pets.download
            async with await client.stream_raw(method, "rex") as answer:
                assert CONTENT == b"".join([chunk async for chunk in answer])
            async with await client.stream_raw(method, "rex") as answer:
                assert CONTENT == await answer.read()
            found = await client.download(path, method, "rex")
            assert "r1" == found.request_id
            with pytest.raises(ConnectionError):
                await client.download(tmp_path / "cut", method, "rex")
            with pytest.raises(NotFoundError):
                await client.download(tmp_path / "gone", method, "rex")

    server.answers = [image(), image(), image(), image(is_cut=True), Answer(404)]
    asyncio.run(main())
    assert CONTENT == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())
