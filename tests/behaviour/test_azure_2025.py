"""The committed package of Azure OpenAI: lists in pages and streams of named events."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import pytest

from tests.behaviour.azure_rows_2025 import EVENT_ROWS, PAGE_ROWS, EventRow, PageRow
from tests.behaviour.calls import BOTH, Kind, reach
from tests.unit.runtime.loopback import Answer, Loopback

each_list = pytest.mark.parametrize(
    ("row", "version", "kind"),
    [
        pytest.param(row, version, kind, id=f"{row.operation}-{version}-{kind}")
        for row in PAGE_ROWS
        for version in row.versions
        for kind in BOTH
    ],
)
each_stream = pytest.mark.parametrize(
    ("row", "version", "kind"),
    [
        pytest.param(row, version, kind, id=f"{row.operation}-{version}-{kind}")
        for row in EVENT_ROWS
        for version in row.versions
        for kind in BOTH
    ],
)


def page(row: PageRow, *ids: str, has_more: bool) -> Mapping[str, Any]:
    """Return a page with items of these ids, as the service sends it."""
    return {
        "object": "list",
        "data": [{**row.item, "id": each} for each in ids],
        "first_id": ids[0] if ids else None,
        "last_id": ids[-1] if ids else None,
        "has_more": has_more,
    }


def walk(
    module: Any,
    kind: Kind,
    url: str,
    operation: str,
    positional: tuple[str, ...],
    keywords: Mapping[str, Any],
) -> list[Any]:
    """Return all items of a list, or of a stream, that a fresh client gives."""
    if kind == "Client":
        with module.Client(url, api_key="key-1") as client:
            return list(reach(client, operation)(*positional, **keywords))
    client = module.AsyncClient(url, api_key="key-1")
    return asyncio.run(_walk_async(client, operation, positional, keywords))


async def _walk_async(
    client: Any,
    operation: str,
    positional: tuple[str, ...],
    keywords: Mapping[str, Any],
) -> list[Any]:
    async with client:
        found = reach(client, operation)(*positional, **keywords)
        items = found if hasattr(found, "__aiter__") else await found
        return [item async for item in items]


@each_list
def test_a_list_goes_on_behind_the_last_item(
    row: PageRow, version: str, kind: Kind, azure: Any, server: Loopback
) -> None:
    module = import_module(f"azure_openai.{azure.VERSIONS[version]}")
    server.answers += [
        Answer(200, page(row, "a", "b", has_more=True)),
        Answer(200, page(row, "c", has_more=False)),
    ]

    found = walk(module, kind, server.url, row.operation, row.positional, row.keywords)

    model = getattr(import_module(f"{module.__name__}.models"), row.model)
    assert ["a", "b", "c"] == [item.id for item in found]
    assert {model} == {type(item) for item in found}
    first, second = (asked.target for asked in server.asked)
    assert f"/openai{row.path}?{row.query}api-version={version}" == first
    assert sorted([*_query(first), "after=b"]) == sorted(_query(second))


@each_list
def test_a_list_may_be_empty(
    row: PageRow, version: str, kind: Kind, azure: Any, server: Loopback
) -> None:
    module = import_module(f"azure_openai.{azure.VERSIONS[version]}")
    server.answers.append(Answer(200, page(row, has_more=False)))

    found = walk(module, kind, server.url, row.operation, row.positional, {})

    assert [] == found


@each_stream
def test_events_are_read_by_their_names(
    row: EventRow, version: str, kind: Kind, azure: Any, server: Loopback
) -> None:
    module = import_module(f"azure_openai.{azure.VERSIONS[version]}")
    events = [(name, json.dumps(data)) for name, data in row.events]
    if row.end is not None:
        events.append(row.end)
    text = "".join(f"event: {name}\ndata: {data}\n\n" for name, data in events)
    server.answers.append(Answer(200, text.encode(), media_type="text/event-stream"))

    found = walk(
        module,
        kind,
        server.url,
        row.operation,
        row.positional,
        {**row.keywords, "stream": True},
    )

    assert list(row.items) == [type(item).__name__ for item in found]
    for path, expected in row.reads.items():
        assert expected == reach(found, path), path
    asked = server.last
    assert f"/openai{row.path}?api-version={version}" == asked.target
    assert row.sends == json.loads(asked.body)


@each_stream
def test_an_error_among_events_is_raised(
    row: EventRow, version: str, kind: Kind, azure: Any, server: Loopback
) -> None:
    module = import_module(f"azure_openai.{azure.VERSIONS[version]}")
    errors = import_module("azure_openai._runtime.errors")
    text = b'event: error\ndata: {"code": "server_error", "message": "m"}\n\n'
    server.answers.append(Answer(200, text, media_type="text/event-stream"))

    with pytest.raises(errors.StreamError) as caught:
        walk(
            module,
            kind,
            server.url,
            row.operation,
            row.positional,
            {**row.keywords, "stream": True},
        )

    assert {"code": "server_error", "message": "m"} == caught.value.body


def _query(target: str) -> list[str]:
    return target.partition("?")[2].split("&")
