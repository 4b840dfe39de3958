"""Lists in pages, fetched from a real server by both clients."""

from __future__ import annotations

import asyncio
from base64 import urlsafe_b64decode
from dataclasses import dataclass, field
from typing import Any

import pytest

from generator.runtime.client import (
    ApiKeyScheme,
    AsyncClient,
    ClientSpec,
    Server,
    SyncClient,
)
from generator.runtime.errors import (
    ConfigurationError,
    DecodeError,
    NotFoundError,
    PagingError,
)
from generator.runtime.markers import wire
from generator.runtime.operation import Body, Operation, Parameter, Reply
from generator.runtime.page import Page
from generator.runtime.pages import Following, Pages
from tests.unit.runtime.loopback import Answer, Loopback


@dataclass
class Pet:
    name: str


@dataclass
class PetPage:
    value: list[Pet]
    next_link: str | None = field(default=None, metadata=wire("@odata.nextLink"))


SPEC = ClientSpec(
    title="Zoo",
    package="zoo",
    user_agent="zoo/1",
    models=__name__,
    servers=(Server("https://zoo.test"),),
    schemes=(
        ApiKeyScheme("key", "header", "zoo-key"),
        ApiKeyScheme("sig", "query", "sig"),
    ),
)
PARAMETERS = (
    Parameter("path", "tenant", "str"),
    Parameter("query", "after", "str"),
    Parameter("query", "offset", "int"),
    Parameter("query", "api-version", "str", is_api_version=True),
    Parameter("query", "select", "Sequence[str]", explode=False),
    Parameter("header", "Zoo-Token", "str"),
)


def listing(reply: str = "Any", **more: Any) -> Operation[Any]:
    return Operation(
        name="pets.list",
        method=more.pop("method", "GET"),
        path="/{tenant}/pets",
        parameters=PARAMETERS,
        replies={"200": (Reply("application/json", reply),)},
        errors={"4XX": (Reply("application/json", "Any"),)},
        security=(("key",), ("sig",), ()),
        **more,
    )


def linked(**more: Any) -> Pages[Pet]:
    more.setdefault("next_link", "nextLink")
    return Pages(listing(), "Pet", items=more.pop("items", "value"), **more)


def page(*names: str, **more: Any) -> Answer:
    return Answer(200, {"value": [{"name": name} for name in names], **more})


def names_of(
    server: Loopback,
    pages: Pages[Pet],
    *values: Any,
    settings: dict[str, Any] | None = None,
    **options: Any,
) -> list[str]:
    """Return the names of all pets, which both clients list alike."""
    given: dict[str, Any] = {"credentials": {"key": "s3cr3t"}, "api_version": "2"}
    given |= {"base_url": server.url, "max_retries": 0} | (settings or {})
    answers = list(server.answers)

    with SyncClient(SPEC, **given) as client:
        pager = client._core.pages(pages, ("t", *values), options=options)  # type: ignore[arg-type]
        found = [pet.name for pet in pager]

    async def main() -> list[str]:
        async with AsyncClient(SPEC, **given) as client:
            pager = client._core.pages(pages, ("t", *values), options=options)  # type: ignore[arg-type]
            return [pet.name async for pet in pager]

    asked = list(server.asked)
    server.answers, server.asked = answers, []
    assert found == asyncio.run(main())
    assert [(a.method, a.target) for a in asked] == [
        (a.method, a.target) for a in server.asked
    ]
    return found


def targets(server: Loopback) -> list[str]:
    return [asked.target for asked in server.asked]


def test_next_links_of_each_form(server: Loopback) -> None:
    server.answers = [
        page("a", nextLink=f"{server.url}/t/pets?page=2"),
        page("b", nextLink="/t/pets?page=3"),
        page(nextLink="pets?page=4"),
        page("c", nextLink="?page=5"),
        page("d", nextLink=None),
    ]

    assert ["a", "b", "c", "d"] == names_of(server, linked())

    version = "api-version=2"
    assert [
        f"/t/pets?{version}",
        f"/t/pets?page=2&{version}",
        f"/t/pets?page=3&{version}",
        f"/t/pets?page=4&{version}",
        f"/t/pets?page=5&{version}",
    ] == targets(server)
    assert {"s3cr3t"} == {asked.headers["zoo-key"] for asked in server.asked}


@pytest.mark.parametrize("more", [{}, {"nextLink": None}, {"nextLink": ""}])
def test_the_last_page(server: Loopback, more: dict[str, Any]) -> None:
    server.answers = [page("a", **more)]
    assert ["a"] == names_of(server, linked())


def test_a_list_without_a_rule_is_one_page(server: Loopback) -> None:
    server.answers = [Answer(200, [{"name": "a"}])]
    assert ["a"] == names_of(server, Pages(listing("list[Pet]"), "Pet"))


def test_a_typed_page_with_a_dotted_wire_name(server: Loopback) -> None:
    more = {"@odata.nextLink": "?n=2"}
    server.answers = [page("a", **more), page("b")]
    pages: Pages[Pet] = Pages(
        listing("PetPage"), "Pet", items="value", next_link="@odata.nextLink"
    )
    assert ["a", "b"] == names_of(server, pages)


@pytest.mark.parametrize(
    ("items", "link"),
    [("nested.pets", "more.next"), ("/nested/pets", "/more/next")],
)
def test_places_within_a_page(server: Loopback, items: str, link: str) -> None:
    first = {"nested": {"pets": [{"name": "a"}]}, "more": {"next": "?n=2"}}
    server.answers = [Answer(200, first), Answer(200, {"nested": {"pets": []}})]
    assert ["a"] == names_of(server, linked(items=items, next_link=link))
    assert 2 == len(server.asked)


def test_the_api_version_of_a_link_becomes_the_client_s(server: Loopback) -> None:
    server.answers = [page("a", nextLink="?Api-Version=1&$skip=a%20b"), page("b")]
    names_of(server, linked())
    assert "/t/pets?$skip=a%20b&api-version=2" == server.last.target


def test_parameters_that_a_link_wants_again(server: Loopback) -> None:
    server.answers = [page("a", nextLink="?n=2&after=x"), page("b")]
    pages = linked(reinjected=("select", "after"))

    names_of(server, pages, "first", 0, ["a", "b"], "token")

    assert "/t/pets?n=2&after=x&api-version=2&select=a,b" == server.last.target
    assert "token" == server.last.headers["zoo-token"]


def test_another_origin_gets_no_credentials(
    server: Loopback, elsewhere: Loopback
) -> None:
    server.answer = lambda asked: page("a", nextLink=f"{elsewhere.url}/x")
    elsewhere.answer = lambda asked: page("b")

    options = {"extra_headers": {"cookie": "c=1", "x-own": "1"}}
    assert ["a", "b"] == names_of(
        server, linked(), None, None, None, "token", **options
    )

    for asked in elsewhere.asked:
        assert not {"zoo-key", "zoo-token", "cookie", "x-own"} & set(asked.headers)
        assert "s3cr3t" not in asked.target


def test_a_key_of_the_query_is_given_anew(server: Loopback) -> None:
    """A server may copy the whole query, key included, into its links."""
    server.answers = [page("a", nextLink="?n=2&sig=OLD"), page("b")]
    settings = {"credentials": {"sig": "n3w k3y"}}

    names_of(server, linked(), settings=settings)

    assert "/t/pets?n=2&api-version=2&sig=n3w%20k3y" == server.last.target


def test_no_key_is_in_a_continuation(server: Loopback) -> None:
    server.answers = [page("a", nextLink="?n=2&sig=n3wk3y")]
    with SyncClient(SPEC, base_url=server.url, credentials={"sig": "n3wk3y"}) as client:
        first = next(iter(client._core.pages(linked(), ("t",)).by_page()))

    assert first.continuation is not None
    assert b"n3wk3y" not in urlsafe_b64decode(first.continuation + "==")


def test_a_circle_is_an_error(server: Loopback) -> None:
    server.answer = lambda asked: page("a", nextLink="?n=1")
    with pytest.raises(PagingError, match=r"GET /{tenant}/pets: .* circle"):
        names_of(server, linked())
    assert 2 == len(server.asked)


@pytest.mark.parametrize("link", [5, "http://x:y", "ftp://x/y", {"a": 1}])
def test_what_is_no_link(server: Loopback, link: Any) -> None:
    server.answers = [page("a", nextLink=link)]
    with pytest.raises(DecodeError, match="expected a URL"):
        names_of(server, linked())


def test_what_is_no_list(server: Loopback) -> None:
    server.answers = [Answer(200, {"value": {"name": "a"}})]
    with pytest.raises(DecodeError, match="expected a list of items, found dict"):
        names_of(server, linked())


def test_a_failing_page(server: Loopback) -> None:
    server.answers = [page("a", nextLink="?n=2"), Answer(404, {"code": "gone"})]
    with SyncClient(SPEC, base_url=server.url) as client:
        pets = iter(client._core.pages(linked(), ("t",)))
        assert Pet("a") == next(pets)
        with pytest.raises(NotFoundError) as caught:
            next(pets)
    assert {"code": "gone"} == caught.value.body


def test_a_link_in_a_header(server: Loopback) -> None:
    link = '</t/pets?n=0>; rel="prev", </t/pets?n=2>; rel="next"'
    first = page("a")
    first.headers["Link"] = link
    server.answers = [first, page("b")]
    pages = linked(next_link=None, next_link_header="link")
    assert ["a", "b"] == names_of(server, pages)


NEXT: Operation[Any] = Operation(
    name="pets.next",
    method="GET",
    path="/{tenant}/pets/{link}",
    parameters=(
        Parameter("path", "tenant", "str"),
        Parameter("path", "link", "str", allow_reserved=True),
        Parameter("query", "api-version", "str", is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "Any"),)},
)


def test_an_operation_for_the_next_page(server: Loopback) -> None:
    server.answers = [page("a", nextLink="after/2"), page("b")]
    following = Following(NEXT, ("tenant", "/nextLink"))
    assert ["a", "b"] == names_of(server, linked(next_operation=following))
    assert "/t/pets/after/2?api-version=2" == server.last.target


def test_a_link_for_that_operation_may_have_a_query(server: Loopback) -> None:
    server.answers = [page("a", nextLink="next?page=2&x=%20"), page("b")]
    following = Following(NEXT, ("tenant", "/nextLink"))
    assert ["a", "b"] == names_of(server, linked(next_operation=following))
    assert "/t/pets/next?api-version=2&page=2&x=%20" == server.last.target


# --- cursors, offsets, page numbers


def counted(**more: Any) -> Pages[Pet]:
    return Pages(listing(), "Pet", items="value", **more)


def test_a_cursor_with_has_more(server: Loopback) -> None:
    server.answers = [
        page("a", last_id="i1", has_more=True),
        page(last_id="i2", has_more=True),
        page("b", last_id="i3", has_more=False),
    ]
    pages = counted(cursor="last_id", cursor_parameter="after", has_more="has_more")

    assert ["a", "b"] == names_of(server, pages)
    assert ["", "after=i1&", "after=i2&"] == [
        target.removeprefix("/t/pets?").removesuffix("api-version=2")
        for target in targets(server)
    ]


def test_a_cursor_that_is_in_the_last_item(server: Loopback) -> None:
    server.answers = [page("a", "b", has_more=True), page("c", has_more=False)]
    pages = counted(
        cursor="/value/-1/name", cursor_parameter="after", has_more="has_more"
    )
    assert ["a", "b", "c"] == names_of(server, pages)
    assert "/t/pets?after=b&api-version=2" == server.last.target


def test_a_cursor_that_is_missing(server: Loopback) -> None:
    server.answers = [page("a", has_more=True)]
    pages = counted(cursor="last", cursor_parameter="after", has_more="has_more")
    with pytest.raises(DecodeError, match='at "last": expected a cursor'):
        names_of(server, pages)


def test_a_cursor_that_stands_still(server: Loopback) -> None:
    server.answer = lambda asked: page("a", last="same")
    with pytest.raises(PagingError, match="circle"):
        names_of(server, counted(cursor="last", cursor_parameter="after"))
    assert 2 == len(server.asked)


def test_a_cursor_in_headers(server: Loopback) -> None:
    first = page("a")
    first.headers["Next-Token"] = "n2"
    server.answers = [first, page("b")]
    pages = counted(cursor_header="next-token", cursor_parameter="zoo-token")

    assert ["a", "b"] == names_of(server, pages)
    assert "n2" == server.last.headers["zoo-token"]


def test_an_offset_counts_items(server: Loopback) -> None:
    server.answers = [page("a", "b"), page("c"), page()]
    assert ["a", "b", "c"] == names_of(
        server, counted(offset_parameter="offset"), None, 10
    )
    assert ["offset=10", "offset=12", "offset=13"] == [
        target.partition("?")[2].partition("&")[0] for target in targets(server)
    ]


def test_an_offset_with_a_total_needs_no_empty_page(server: Loopback) -> None:
    server.answers = [page("a", "b", total=3), page("c", total=3)]
    pages = counted(offset_parameter="offset", total="total")
    assert ["a", "b", "c"] == names_of(server, pages)


def test_pages_by_number(server: Loopback) -> None:
    server.answers = [page("a", more=True), page("b", more=False)]
    pages = counted(page_parameter="offset", has_more="more")
    assert ["a", "b"] == names_of(server, pages)
    assert "/t/pets?offset=2&api-version=2" == server.last.target


def test_a_rule_that_names_no_parameter(server: Loopback) -> None:
    server.answers = [page("a", last="x")]
    with pytest.raises(ConfigurationError, match='has no parameter "nothing"'):
        names_of(server, counted(cursor="last", cursor_parameter="nothing"))


# --- pages, continuations


def test_pages_have_the_facts_of_their_answers(server: Loopback) -> None:
    first = page("a", nextLink="?n=2")
    first.headers["x-request-id"] = "r1"
    server.answers = [first, page()]
    with SyncClient(SPEC, base_url=server.url) as client:
        pager = client._core.pages(linked(), ("t",))
        assert [] == server.asked  # nothing is asked before it is needed
        found: list[Page[Pet]] = list(pager.by_page())

    assert [[Pet("a")], []] == [each.items for each in found]
    assert ["r1", None] == [each.request_id for each in found]
    assert {"value": [{"name": "a"}], "nextLink": "?n=2"} == found[0].value
    assert found[0].continuation is not None
    assert found[1].continuation is None


@pytest.mark.parametrize(
    ("pages", "answer"),
    [
        (linked(), page("a", nextLink="?n=2")),
        (linked(next_operation=Following(NEXT, ("tenant", "/nextLink"))), None),
        (counted(cursor="nextLink", cursor_parameter="after"), None),
        (counted(offset_parameter="offset"), None),
    ],
)
def test_a_list_goes_on_from_a_continuation(
    server: Loopback, pages: Pages[Pet], answer: Answer | None
) -> None:
    server.answers = [answer or page("a", nextLink="next"), page("b")]
    with SyncClient(SPEC, base_url=server.url) as client:
        first = next(client._core.pages(pages, ("t",)).by_page())
    assert first.continuation is not None
    continuation = first.continuation
    direct = server.asked.copy()

    with SyncClient(SPEC, base_url=server.url, credentials={"key": "k"}) as client:
        pager = client._core.pages(pages, ("t",)).resume(continuation)
        names = [pet.name for pet in _first_page(pager)]
    assert ["b"] == names
    assert 2 == len(server.asked) == len(direct) + 1
    assert "k" == server.last.headers.get("zoo-key", "k")

    async def main() -> list[str]:
        server.answers = [page("b")]
        async with AsyncClient(SPEC, base_url=server.url) as client:
            pager = client._core.pages(pages, ("t",)).resume(continuation)
            async for found in pager.by_page():
                return [pet.name for pet in found.items]
        return []

    assert ["b"] == asyncio.run(main())
    assert server.asked[-2].target == server.asked[-1].target


def _first_page(pager: Any) -> list[Pet]:
    items: list[Pet] = next(pager.by_page()).items
    return items


@pytest.mark.parametrize("text", ["", "?", "bm90aGluZw", "e30", "W10", "ä"])
def test_what_is_no_continuation(server: Loopback, text: str) -> None:
    with (
        SyncClient(SPEC, base_url=server.url) as client,
        pytest.raises(ConfigurationError, match="no continuation"),
    ):
        list(client._core.pages(linked(), ("t",)).resume(text))
    assert [] == server.asked


def test_a_continuation_of_another_list(server: Loopback) -> None:
    other: Operation[Any] = Operation(name="cats.list", method="GET", path="/cats")
    server.answers = [page("a", nextLink="?n=2")]
    with SyncClient(SPEC, base_url=server.url) as client:
        first = next(client._core.pages(linked(), ("t",)).by_page())
        assert first.continuation is not None
        with pytest.raises(ConfigurationError, match=r"continues pets\.list"):
            list(client._core.pages(Pages(other, "Pet")).resume(first.continuation))


def test_each_iteration_starts_anew(server: Loopback) -> None:
    server.answer = lambda asked: page("a")
    with SyncClient(SPEC, base_url=server.url) as client:
        pager = client._core.pages(linked(), ("t",))
        assert 2 == len([*pager, *pager])
    assert 2 == len(server.asked)
    assert "<Pager of pets.list>" == repr(pager)


def test_raw_is_for_calls(server: Loopback) -> None:
    options: Any = {"raw_response": True}
    with (
        SyncClient(SPEC, base_url=server.url) as client,
        pytest.raises(TypeError, match="by_page"),
    ):
        client._core.pages(linked(), ("t",), options=options)


def test_a_wrong_option_fails_before_the_first_page(server: Loopback) -> None:
    options: Any = {"time_out": 1}
    with (
        SyncClient(SPEC, base_url=server.url) as client,
        pytest.raises(TypeError, match=r"list\(\) got an unexpected .*'time_out'"),
    ):
        client._core.pages(linked(), ("t",), options=options)


def test_a_list_asked_for_by_post(server: Loopback) -> None:
    """The next page is asked for by GET, and the body is not sent again."""
    operation = listing(method="POST", body=Body("application/json", "Any"))
    pages: Pages[Pet] = Pages(operation, "Pet", items="value", next_link="nextLink")
    server.answers = [page("a", nextLink="?n=2"), page("b")]
    with SyncClient(SPEC, base_url=server.url) as client:
        pager = client._core.pages(pages, ("t",), {"filter": "x"})
        assert [Pet("a"), Pet("b")] == list(pager)

    assert [("POST", b'{"filter":"x"}'), ("GET", b"")] == [
        (asked.method, asked.body) for asked in server.asked
    ]
    assert "content-type" not in server.last.headers
