"""The committed package of Azure OpenAI: every operation of every version is called."""

from __future__ import annotations

import json
from collections.abc import Iterator
from email.parser import BytesParser
from email.policy import HTTP
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.azure_rows import BEGINNINGS, ROWS, Row
from tests.behaviour.azure_rows_2024 import ROWS_2024
from tests.behaviour.azure_rows_2025 import (
    EVENT_ROWS,
    PAGE_ROWS,
    ROWS_2025,
    EventRow,
    PageRow,
)
from tests.behaviour.azure_streams import STREAM_ROWS, StreamRow
from tests.behaviour.calls import BOTH, Kind, call, reach
from tests.unit.runtime.loopback import Answer, Asked, Loopback

CASES = [
    pytest.param(row, version, kind, id=f"{row.operation}-{version}-{kind}-{row.note}")
    for row in (*ROWS, *ROWS_2024, *ROWS_2025)
    for version in row.versions
    for kind in BOTH
]


@pytest.mark.parametrize(("row", "version", "kind"), CASES)
def test_calls_send_and_read_what_the_api_says(
    row: Row, version: str, kind: Kind, azure: Any, server: Loopback
) -> None:
    module = import_module(f"azure_openai.{azure.VERSIONS[version]}")
    models = import_module(f"{module.__name__}.models")
    server.answers.append(_answer(row))

    result = call(
        module,
        kind,
        {"endpoint": server.url, "api_key": "key-1"},
        row.operation,
        *row.positional,
        **row.keywords(models),
    )

    asked = server.last
    assert row.method == asked.method
    assert f"/openai{row.path}?{row.query}api-version={version}" == asked.target
    assert "key-1" == asked.headers["api-key"]
    assert "authorization" not in asked.headers
    if row.parts is not None:
        assert row.parts == _parts(asked)
    elif row.sends is not None:
        assert "application/json" == asked.headers["content-type"]
        assert row.body == asked.body
    else:
        assert "content-type" not in asked.headers
        assert b"" == asked.body
    for path, expected in row.reads.items():
        assert expected == reach(result, path), path
    if row.answer is None or isinstance(row.answer, str | bytes):
        assert row.answer == result
    else:
        encode = import_module("azure_openai._runtime.codec").encode_json
        assert row.answer == json.loads(encode(result, direction="response"))


def _answer(row: Row) -> Answer:
    if isinstance(row.answer, str):
        text = row.answer.encode()
        return Answer(row.status, text, media_type="text/plain; charset=utf-8")
    if isinstance(row.answer, bytes):
        return Answer(row.status, row.answer, media_type="audio/mpeg")
    return Answer(row.status, b"" if row.answer is None else row.answer)


def _parts(asked: Asked) -> dict[str, str | bytes]:
    """Return the form that arrived, as someone else's parser reads it."""
    head = f"Content-Type: {asked.headers['content-type']}\r\n\r\n".encode()
    form = BytesParser(policy=HTTP).parsebytes(head + asked.body)
    assert "multipart/form-data" == form.get_content_type()
    assert [] == form.defects
    found: dict[str, str | bytes] = {}
    for part in form.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        assert isinstance(name, str)
        assert isinstance(content, bytes)
        assert name not in found
        if part.get_filename() is None:
            assert "content-type" not in part
            found[name] = content.decode()
        else:
            # RFC 7578 sec. 4.2: what has a file name is a file.
            assert "application/octet-stream" == part.get_content_type()
            found[name] = content
    return found


def test_every_operation_of_every_version_is_called(azure: Any) -> None:
    """A new operation without a row fails here."""
    rows: tuple[Row | PageRow, ...]
    rows = (*ROWS, *ROWS_2024, *ROWS_2025, *PAGE_ROWS, *BEGINNINGS)
    tried = {(version, row.operation) for row in rows for version in row.versions}

    assert set(azure.VERSIONS) == {version for version, _ in tried}
    assert set(_operations(azure)) == tried


def test_every_argument_is_given_by_some_row(azure: Any) -> None:
    given: dict[tuple[str, str], set[str]] = {}
    rows: tuple[Row | StreamRow | EventRow, ...]
    rows = (
        *ROWS,
        *ROWS_2024,
        *ROWS_2025,
        *BEGINNINGS,
        *STREAM_ROWS,
        *EVENT_ROWS,
    )
    for row in rows:
        parts = row.parts if isinstance(row, Row) else None
        for version in row.versions:
            names = given.setdefault((version, row.operation), set())
            names.update(row.sends or (), parts or ())
    missing = {
        (version, name, member)
        for version, name, members in _bodies(azure)
        for member in members - given.get((version, name), set())
    }

    assert set() == missing


def test_every_stream_has_a_row(azure: Any) -> None:
    rows: tuple[StreamRow | EventRow, ...] = (*STREAM_ROWS, *EVENT_ROWS)
    tried = {(version, row.operation) for row in rows for version in row.versions}
    streams = {
        (version, each.operation.name) for version, each in _constants(azure, "Events")
    }

    assert streams == tried


def test_every_list_in_pages_has_a_row(azure: Any) -> None:
    tried = {(version, row.operation) for row in PAGE_ROWS for version in row.versions}
    lists = {
        (version, each.operation.name) for version, each in _constants(azure, "Pages")
    }

    assert lists == tried


def test_every_long_running_operation_is_begun(azure: Any) -> None:
    begun = {(version, row.operation) for row in BEGINNINGS for version in row.versions}
    long_running = {
        (version, each.operation.name)
        for version, each in _constants(azure, "LongRunning")
    }

    assert long_running == begun


def _constants(azure: Any, kind: str) -> Iterator[tuple[str, Any]]:
    for version, module in azure.VERSIONS.items():
        package = import_module(f"azure_openai.{module}.operations")
        (folder,) = package.__path__
        for name in sorted(path.stem for path in Path(folder).glob("[!_]*.py")):
            for value in vars(import_module(f"{package.__name__}.{name}")).values():
                if type(value).__name__ == kind:
                    yield version, value


def _operations(azure: Any) -> Iterator[tuple[str, str]]:
    for version, descriptor in _constants(azure, "Operation"):
        yield version, descriptor.name


def _bodies(azure: Any) -> Iterator[tuple[str, str, set[str]]]:
    for version, descriptor in _constants(azure, "Operation"):
        for body in descriptor.bodies:
            models = import_module(f"azure_openai.{azure.VERSIONS[version]}.models")
            fields = getattr(models, body.type).__dataclass_fields__
            yield (
                version,
                descriptor.name,
                {
                    each.metadata.get("wire_name", name)
                    for name, each in fields.items()
                    if name != "additional_properties"
                },
            )
