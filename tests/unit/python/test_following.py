"""Where the values of a later call come from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model import Parameter
from generator.model.operations import Location
from generator.python.following import following_values, pointer_of
from tests.unit.python.models import HERE, STRING, operation


def parameter(location: Location, wire_name: str) -> Parameter:
    return Parameter(
        wire_name=wire_name,
        location=location,
        type=STRING,
        is_required=True,
        style="simple",
        explode=False,
        origin=HERE,
    )


LIST = replace(
    operation("list"),
    parameters=(parameter("path", "tenant"), parameter("header", "Size")),
)


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ((), ()),
        ((("header", "size"), ("path", "tenant")), ("Size", "tenant")),
        ((("path", "tenant"), ("path", "next")), ("tenant", "/next")),
        # A path rather than a query, where both are the later call's alone.
        ((("query", "more"), ("path", "at")), ("", "/next")),
        # An operation that follows itself has no parameter of its own alone.
        ((("path", "tenant"), ("query", "sub")), ("tenant", "/next")),
    ],
)
def test_values_come_from_the_earlier_call_or_its_answer(
    parameters: tuple[tuple[Location, str], ...], expected: tuple[str, ...]
) -> None:
    later = replace(LIST, parameters=tuple(parameter(*each) for each in parameters))

    assert expected == following_values(later, LIST, link="/next", client_names={})


def test_what_the_client_fills_in_is_no_value() -> None:
    later = replace(
        LIST, parameters=(parameter("query", "sub"), parameter("path", "next"))
    )
    names = {("query", "sub"): "sub"}

    assert ("/next",) == following_values(later, LIST, link="/next", client_names=names)


def test_an_operation_that_follows_itself_names_its_link() -> None:
    own = replace(
        LIST, parameters=(parameter("path", "tenant"), parameter("path", "nextLink"))
    )

    assert ("tenant", "/odata.next") == following_values(
        own, own, link="/odata.next", client_names={}
    )


@pytest.mark.parametrize(
    ("place", "members", "pointer"),
    [
        ("next", ("next",), "/next"),
        ("odata.next", ("odata.next",), "/odata.next"),
        ("meta.next", ("meta",), "/meta/next"),
        ("a/b", ("a/b",), "/a~1b"),
    ],
)
def test_a_dot_is_a_step_where_no_member_has_it(
    place: str, members: tuple[str, ...], pointer: str
) -> None:
    assert pointer == pointer_of(place, frozenset(members))
