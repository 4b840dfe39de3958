"""The committed package of Azure OpenAI: every operation of every version is called."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.azure_rows import ROWS, VERSIONS, Row
from tests.behaviour.calls import BOTH, Kind, call, reach
from tests.unit.runtime.loopback import Answer, Loopback

CASES = [
    pytest.param(row, version, kind, id=f"{row.operation}-{version}-{kind}-{row.note}")
    for row in ROWS
    for version in row.versions
    for kind in BOTH
]


@pytest.mark.parametrize(("row", "version", "kind"), CASES)
def test_calls_send_and_read_what_the_api_says(
    row: Row, version: str, kind: Kind, azure: Any, server: Loopback
) -> None:
    module = import_module(f"azure_openai.{azure.VERSIONS[version]}")
    models = import_module(f"{module.__name__}.models")
    body = b"" if row.answer is None else row.answer
    server.answers.append(Answer(row.status, body))

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
    assert f"/openai{row.path}?api-version={version}" == asked.target
    assert row.body == asked.body
    assert "key-1" == asked.headers["api-key"]
    assert "authorization" not in asked.headers
    if row.sends is not None:
        assert "application/json" == asked.headers["content-type"]
    else:
        assert "content-type" not in asked.headers
    for path, expected in row.reads.items():
        assert expected == reach(result, path), path
    if row.answer is None:
        assert result is None
    else:
        encode = import_module("azure_openai._runtime.codec").encode_json
        assert row.answer == json.loads(encode(result, direction="response"))


def test_every_operation_of_every_version_is_called(azure: Any) -> None:
    """A new operation without a row fails here."""
    tried = {(version, row.operation) for row in ROWS for version in row.versions}

    assert set(VERSIONS) == set(azure.VERSIONS)
    assert set(_operations(azure)) == tried


def test_every_argument_is_given_by_some_row(azure: Any) -> None:
    given: dict[tuple[str, str], set[str]] = {}
    for row in ROWS:
        for version in row.versions:
            names = given.setdefault((version, row.operation), set())
            names.update(row.sends or ())
    missing = {
        (version, name, member)
        for version, name, members in _bodies(azure)
        for member in members - given[version, name]
    }

    # A stream is a call of its own.
    assert {"stream"} >= {member for _, _, member in missing}


def _descriptors(azure: Any) -> Iterator[tuple[str, Any]]:
    for version, module in azure.VERSIONS.items():
        package = import_module(f"azure_openai.{module}.operations")
        (folder,) = package.__path__
        for name in sorted(path.stem for path in Path(folder).glob("[!_]*.py")):
            for value in vars(import_module(f"{package.__name__}.{name}")).values():
                if type(value).__name__ == "Operation":
                    yield version, value


def _operations(azure: Any) -> Iterator[tuple[str, str]]:
    for version, descriptor in _descriptors(azure):
        yield version, descriptor.name


def _bodies(azure: Any) -> Iterator[tuple[str, str, set[str]]]:
    for version, descriptor in _descriptors(azure):
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
