"""What Azure's extensions of Swagger 2.0 ask of a client, on one small document."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from tests.behaviour.calls import BOTH, Kind, call
from tests.unit.runtime.loopback import Answer, Loopback

Generate = Callable[[str], Any]

both_clients = pytest.mark.parametrize("kind", BOTH)

FIRST = {"pets": [{"name": "a"}], "odata.next": "next?page=2"}
LAST = {"pets": [{"name": "b"}]}


@both_clients
@pytest.mark.parametrize(
    ("operation", "first", "keywords"),
    [("pets.list", "/list/t?size=1", {"size": 1}), ("others.list", "/others/t", {})],
)
def test_another_operation_asks_for_the_next_page(
    generate: Generate,
    server: Loopback,
    kind: Kind,
    operation: str,
    first: str,
    keywords: dict[str, Any],
) -> None:
    """It is given what the first was given, and the link as a part of its path."""
    module = generate("azure_calls")
    server.answers = [Answer(200, FIRST), Answer(200, LAST)]

    names = _listed(module, kind, server.url, operation, keywords)

    assert ["a", "b"] == names
    later = f"/list/t/next?{'size=1&' if keywords else ''}page=2"
    assert [first, later] == [asked.target for asked in server.asked]


def _listed(
    module: Any, kind: Kind, url: str, operation: str, keywords: dict[str, Any]
) -> list[str]:
    group, _, method = operation.partition(".")
    if kind == "Client":
        with module.Client(base_url=url) as client:
            pager = getattr(getattr(client, group), method)("t", **keywords)
            return [pet.name for pet in pager]

    async def listed() -> list[str]:
        async with module.AsyncClient(base_url=url) as client:
            pager = getattr(getattr(client, group), method)("t", **keywords)
            return [pet.name async for pet in pager]

    return asyncio.run(listed())


def test_a_long_running_operation_may_end_with_pages(
    generate: Generate, server: Loopback
) -> None:
    module = generate("azure_calls")
    server.answers = [
        Answer(202, headers={"Location": f"{server.url}/state", "Retry-After": "0"}),
        Answer(200, {"pets": [{"name": "a"}], "odata.next": f"{server.url}/more"}),
        Answer(200, LAST),
    ]

    with module.Client(base_url=server.url) as client:
        found = client.pets.begin_count().result(timeout=10)
        assert ["a", "b"] == [pet.name for pet in found]
    assert ["/work", "/state", "/more"] == [asked.target for asked in server.asked]


def test_what_a_failed_run_says_is_of_the_declared_type(
    generate: Generate, server: Loopback
) -> None:
    module = generate("azure_calls")
    state = {"Azure-AsyncOperation": f"{server.url}/state", "Retry-After": "0"}
    server.answers = [
        Answer(202, headers=state),
        Answer(200, {"status": "Failed", "code": "full"}),
    ]

    with module.Client(base_url=server.url) as client:
        poller = client.pets.begin_count()
        with pytest.raises(Exception, match="Failed") as caught:
            poller.result(timeout=10)
    assert "full" == caught.value.body.code  # type: ignore[attr-defined]  # generated


@both_clients
@pytest.mark.parametrize(
    ("keywords", "target"),
    [
        ({}, "/search"),
        ({"tags": []}, "/search?tags="),
        ({"tags": ["a", "b"]}, "/search?tags=a,b"),
        ({"api_version": "x"}, "/search?api-version=x"),
    ],
)
def test_a_list_without_items_is_sent_and_no_unwanted_version(
    generate: Generate,
    server: Loopback,
    kind: Kind,
    keywords: dict[str, Any],
    target: str,
) -> None:
    module = generate("azure_calls")
    server.answers = [Answer(204)]

    call(module, kind, {"base_url": server.url}, "pets.search", **keywords)

    assert target == server.asked[0].target


@both_clients
def test_a_query_that_belongs_to_the_path_is_sent_once(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("azure_calls")
    server.answers = [Answer(204)]

    call(module, kind, {"base_url": server.url}, "pets.all")

    assert "/search?comp=list" == server.asked[0].target


@both_clients
def test_a_redirect_beside_a_success_is_followed(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("azure_calls")
    server.answers = [Answer(307, headers={"Location": "/there"}), Answer(200)]

    call(module, kind, {"base_url": server.url}, "pets.move")

    expected = [("PUT", "/search"), ("PUT", "/there")]
    assert expected == [(asked.method, asked.target) for asked in server.asked]


@both_clients
def test_a_client_may_retry_what_may_then_be_done_twice(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("azure_calls")
    settings = {"base_url": server.url, "retry_unsafe": True}
    server.answers = [Answer(500), Answer(200, LAST)]

    call(module, kind, settings, "pets.begin_count")

    assert ["POST", "POST"] == [asked.method for asked in server.asked]


@both_clients
def test_usually_it_does_not(generate: Generate, server: Loopback, kind: Kind) -> None:
    module = generate("azure_calls")
    server.answers = [Answer(500)]

    with pytest.raises(Exception, match="500"):
        call(module, kind, {"base_url": server.url}, "pets.begin_count")

    assert 1 == len(server.asked)
