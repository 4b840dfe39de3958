from __future__ import annotations

import jsonpath_rfc9535
import pytest

from generator.load import Value
from generator.load.jsonpath import BadQuery, explain_no_match, find_locations

VALUE: Value = {
    "paths": {"/pets/{id}": {"get": {"tags": ["a", "b"]}, "put": {"tags": []}}},
    "x-y": 1,
    "ünï": [{"n": 1}, {"n": 2}],
}


@pytest.mark.parametrize(
    "query",
    [
        "$",
        "$.paths",
        "$['paths']",
        '$["paths"]["/pets/{id}"].get.tags[1]',
        "$.paths['/pets/{id}']['get', 'put'].tags",
        "$.paths['/pets/{id}']['get','get']",
        "$.ünï[0].n",
        "$.ünï[7]",
        "$.paths.x",
        "$['x-y'].z",
        "$.paths[0]",
        "$.ünï['0']",
        "$.paths.*",
        "$..tags",
        "$.ünï[?@.n == 2]",
        "$.ünï[-1]",
        "$.ünï[::-1]",
        "$['it\\'s']",
    ],
)
def test_locations_are_those_of_the_full_language(query: str) -> None:
    """Queries of names only take a way of their own."""
    expected = [node.location for node in jsonpath_rfc9535.find(query, VALUE)]

    assert list(dict.fromkeys(expected)) == find_locations(query, VALUE)


@pytest.mark.parametrize(
    "query",
    ["", "paths", "$.", "$.x-y", "$.paths[", "$['a'", "$.a b", "$ ", "$[01]", "$[?]"],
)
def test_what_is_no_query_is_refused(query: str) -> None:
    with pytest.raises(BadQuery):
        find_locations(query, VALUE)


@pytest.mark.parametrize(
    ("query", "hint"),
    [
        ("$.path", '"$" has no "path"; did you mean "paths"?'),
        (
            "$.paths.q.get",
            "the last part of it that selects something is \"$['paths']\"",
        ),
        ("$..[?@.n == 3]", 'the last part of it that selects something is "$"'),
    ],
)
def test_vain_query_says_how_far_it_leads(query: str, hint: str) -> None:
    assert [] == find_locations(query, VALUE)
    assert hint == explain_no_match(query, VALUE)
