"""Generated methods whose bodies and answers come in several media types."""

from __future__ import annotations

import datetime as dt
import io
import os
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.calls import BOTH, Kind, call
from tests.unit.runtime.loopback import Answer, Loopback

Generate = Callable[[str], Any]

both_clients = pytest.mark.parametrize("kind", BOTH)

HEAD = b'<?xml version="1.0" encoding="utf-8"?>\n'
PET_XML = (
    b'<pet id="7"><name>Rex</name><tags><tag>a</tag><tag>b</tag></tags>'
    b'<photo>p</photo><owner><o:name xmlns:o="urn:o">Ada</o:name></owner></pet>'
)
PET = {
    "id": 7,
    "name": "Rex",
    "tags": ["a", "b"],
    "photo_urls": ["p"],
    "owner": {"name": "Ada"},
}


@both_clients
@pytest.mark.parametrize(
    ("chosen", "content_type", "body"),
    [
        (
            {},
            "application/json",
            b'{"id":7,"name":"Rex","tags":["a","b"],"photoUrls":["p"],'
            b'"owner":{"name":"Ada"}}',
        ),
        ({"content_type": "application/xml"}, "application/xml", HEAD + PET_XML),
    ],
)
def test_one_shape_is_sent_as_the_caller_says(
    generate: Generate,
    server: Loopback,
    kind: Kind,
    chosen: dict[str, str],
    content_type: str,
    body: bytes,
) -> None:
    module = generate("media")
    server.answers.append(Answer(200, PET_XML, media_type="application/xml"))

    found = call(module, kind, {"base_url": server.url}, "add_pet", **PET, **chosen)

    assert content_type == server.last.headers["content-type"]
    assert body == server.last.body
    models = import_module(f"{module.__name__}.models")
    assert (
        models.Pet(**{**PET, "owner": models.Owner(name="Ada")}) == found
    ), "the answer is read as what it says it is"


@both_clients
def test_a_list_is_the_root_of_a_document(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("media")
    server.answers = [
        Answer(200, b"<zoo>" + PET_XML + PET_XML + b"</zoo>", media_type="text/xml"),
        Answer(200, b"<zoo/>", media_type="application/xml"),
    ]

    pets = call(module, kind, {"base_url": server.url}, "list_pets")

    assert ["Rex", "Rex"] == [pet.name for pet in pets]
    assert [] == call(module, kind, {"base_url": server.url}, "list_pets")


def test_described_headers_have_types(generate: Generate, server: Loopback) -> None:
    module = generate("media")
    server.answers.append(
        Answer(
            200,
            b'{"name": "Rex"}',
            headers={"X-Rate-Limit": "9", "X-Expires": "2024-01-02T03:04:05Z"},
        )
    )

    with module.Client(base_url=server.url) as client:
        found = client.raw(client.add_pet, name="Rex").typed_headers

    assert 9 == found["x-rate-limit"]
    assert dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC) == found["X-Expires"]


@both_clients
@pytest.mark.parametrize(("status", "expected"), [(204, True), (404, False)])
def test_a_question_is_answered(
    generate: Generate, server: Loopback, kind: Kind, status: int, expected: bool
) -> None:
    module = generate("media")
    server.answers.append(Answer(status))

    assert expected is call(module, kind, {"base_url": server.url}, "has_pet", 1)


def test_a_question_can_fail(generate: Generate, server: Loopback) -> None:
    module = generate("media")
    server.answers.append(Answer(403))

    with pytest.raises(module.PermissionDeniedError):
        call(module, "Client", {"base_url": server.url}, "has_pet", 1)


@both_clients
@pytest.mark.parametrize(
    ("arguments", "content_type", "body"),
    [
        (
            {"prompt": "p", "content_type": "c"},
            "application/json",
            b'{"prompt":"p","kind":"talk","content_type":"c"}',
        ),
        (
            {"file": ("a.wav", b"sound"), "content_type_2": "multipart/form-data"},
            "multipart/form-data",
            b'Content-Disposition: form-data; name="file"; filename="a.wav"',
        ),
        ({"body": "hello", "content_type_2": "text/plain"}, "text/plain", b"hello"),
        (
            {"body": io.BytesIO(b"sound"), "content_type_2": "audio/wav"},
            "audio/wav",
            b"sound",
        ),
    ],
)
def test_each_shape_has_its_arguments(
    generate: Generate,
    server: Loopback,
    kind: Kind,
    arguments: dict[str, Any],
    content_type: str,
    body: bytes,
) -> None:
    module = generate("media")
    server.answers.append(Answer(200, b'{"text": "t"}'))
    if isinstance(arguments.get("body"), io.BytesIO):
        arguments["body"].seek(0)

    found = call(module, kind, {"base_url": server.url}, "talk", **arguments)

    assert "t" == found.text
    assert content_type == server.last.headers["content-type"].partition(";")[0]
    assert body in server.last.body


def test_what_a_shape_requires_is_asked_for(
    generate: Generate, server: Loopback
) -> None:
    module = generate("media")

    with pytest.raises(TypeError, match='multipart/form-data needs "file"'):
        call(
            module,
            "Client",
            {"base_url": server.url},
            "talk",
            prompt="p",
            content_type_2="multipart/form-data",
        )


@both_clients
@pytest.mark.parametrize(
    ("keywords", "accept", "media_type", "content"),
    [
        (
            {},
            "application/json, text/plain, text/vtt, application/octet-stream",
            "text/srt",
            b"1",
        ),
        ({"accept": "text/vtt"}, "text/vtt", "text/vtt", b"WEBVTT"),
    ],
)
def test_the_caller_chooses_the_answer(
    generate: Generate,
    server: Loopback,
    kind: Kind,
    keywords: dict[str, str],
    accept: str,
    media_type: str,
    content: bytes,
) -> None:
    module = generate("media")
    server.answers.append(Answer(200, content, media_type=media_type))

    found = call(module, kind, {"base_url": server.url}, "subtitles", **keywords)

    assert content.decode() == found
    assert accept == server.last.headers["accept"]


CALLS = """
from typing import assert_type

from behaviour_media.v1 import Client
from behaviour_media.v1.models import Pet, Said

with Client() as client:
    assert_type(client.talk(prompt="p"), Said)
    assert_type(client.talk(file=b"x", content_type_2="multipart/form-data"), Said)
    assert_type(client.talk(body="x", content_type_2="text/plain"), Said)
    assert_type(client.talk(body=b"x", content_type_2="audio/wav"), Said)
    for event in client.talk(prompt="p", stream=True):
        assert_type(event, Said)
    assert_type(client.subtitles(), Said | str | bytes)
    assert_type(client.subtitles(accept="text/vtt"), str)
    assert_type(client.has_pet(1), bool)
    assert_type(client.list_pets(), list[Pet])
    client.talk(file=b"x")  # type: ignore[call-overload]
    client.talk(  # type: ignore[call-overload]
        prompt="x", content_type_2="multipart/form-data"
    )
    client.add_pet(name="x", content_type="text/csv")  # type: ignore[arg-type]
"""


@pytest.mark.slow
def test_type_checkers_know_what_each_choice_takes_and_gives(
    generate: Generate, tmp_path: Path
) -> None:
    """An ignore that is not needed is an error, too."""
    module = generate("media")
    (tmp_path / "calls.py").write_text(CALLS)

    run = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file="),
            *("--python-version=3.11", f"--cache-dir={tmp_path / 'cache'}"),
            "calls.py",
        ],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(Path(module.__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "Success" in run.stdout, run.stdout + run.stderr
