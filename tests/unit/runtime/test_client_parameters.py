"""Parameters by style; the texts are those of RFC 6570 and of OpenAPI's own table."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import unquote

import pytest

from generator.runtime.operation import Operation, Parameter
from generator.runtime.options import DEFAULT_TIMEOUT
from generator.runtime.parameters import (
    cookie_text,
    form_text,
    header_text,
    path_text,
    plain_text,
    query_text,
)
from generator.runtime.plan import Plan
from generator.runtime.settings import Settings
from generator.runtime.spec import ClientSpec
from generator.runtime.unset import UNSET

LIST = ["blue", "black", "brown"]
MAP = {"R": 100, "G": 200, "B": 150}


@pytest.mark.parametrize(
    ("style", "explode", "empty", "text", "array", "members"),
    [
        (
            "matrix",
            False,
            ";c",
            ";c=blue",
            ";c=blue,black,brown",
            ";c=R,100,G,200,B,150",
        ),
        (
            "matrix",
            True,
            ";c",
            ";c=blue",
            ";c=blue;c=black;c=brown",
            ";R=100;G=200;B=150",
        ),
        ("label", False, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        ("label", True, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        ("simple", False, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
        ("simple", True, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ],
)
def test_path_styles(
    style: str, explode: bool, empty: str, text: str, array: str, members: str
) -> None:
    parameter = Parameter("path", "c", "Any", style=style, explode=explode)

    assert [empty, text, array, members] == [
        path_text(parameter, value) for value in ("", "blue", LIST, MAP)
    ]


@pytest.mark.parametrize(
    ("style", "explode", "text", "array", "members"),
    [
        ("form", False, "c=blue", "c=blue,black,brown", "c=R,100,G,200,B,150"),
        ("form", True, "c=blue", "c=blue&c=black&c=brown", "R=100&G=200&B=150"),
        (
            "spaceDelimited",
            False,
            "c=blue",
            "c=blue%20black%20brown",
            "c=R%20100%20G%20200%20B%20150",
        ),
        (
            "pipeDelimited",
            False,
            "c=blue",
            "c=blue%7Cblack%7Cbrown",
            "c=R%7C100%7CG%7C200%7CB%7C150",
        ),
        (
            "tabDelimited",
            False,
            "c=blue",
            "c=blue%09black%09brown",
            "c=R%09100%09G%09200%09B%09150",
        ),
        (
            "deepObject",
            True,
            "c=blue",
            "c=blue&c=black&c=brown",
            "c%5BR%5D=100&c%5BG%5D=200&c%5BB%5D=150",
        ),
    ],
)
def test_query_styles(
    style: str, explode: bool, text: str, array: str, members: str
) -> None:
    parameter = Parameter("query", "c", "Any", style=style, explode=explode)

    assert [text, array, members] == [
        query_text(parameter, value) for value in ("blue", LIST, MAP)
    ]


def test_an_empty_value_is_a_value_and_an_empty_list_is_none() -> None:
    parameter = Parameter("query", "c", "Any")

    empties: list[Any] = ["", [], {}]
    assert ["c=", "", ""] == [query_text(parameter, value) for value in empties]
    parameter.allow_empty = True
    assert "c=" == query_text(parameter, [])


def test_deep_objects_nest() -> None:
    parameter = Parameter("query", "f", "Any", style="deepObject", explode=True)
    value: dict[str, Any] = {"a b": {"c": [1, 2], "none": None}, "d": True}

    assert "f%5Ba%20b%5D%5Bc%5D=1&f%5Ba%20b%5D%5Bc%5D=2&f%5Bd%5D=true" == query_text(
        parameter, value
    )


def test_headers_are_not_percent_encoded() -> None:
    simple = Parameter("header", "X", "Any")
    exploded = Parameter("header", "X", "Any", explode=True)

    assert "a b/ü,true,5" == header_text(simple, ["a b/ü", True, 5])
    assert "R=100,G=200,B=150" == header_text(exploded, MAP)
    assert "R,100,G,200,B,150" == header_text(simple, MAP)


def test_cookies() -> None:
    assert "c=a%3Bb" == cookie_text(Parameter("cookie", "c", "Any"), "a;b")
    assert "c=1,2" == cookie_text(
        Parameter("cookie", "c", "Any", explode=False), [1, 2]
    )
    assert "R=100; G=200; B=150" == cookie_text(Parameter("cookie", "c", "Any"), MAP)
    plain = Parameter("cookie", "c", "Any", style="cookie")
    assert "c=a/b" == cookie_text(plain, "a/b")


RESERVED = ":/?#[]@!$&'()*+,;="


def test_every_reserved_character_is_encoded() -> None:
    path = path_text(Parameter("path", "c", "str"), f"{RESERVED} %2F%ü\n")
    query = query_text(Parameter("query", "c", "str"), f"{RESERVED} %2F%ü\n")

    assert f"c={path}" == query
    assert f"{RESERVED} %2F%ü\n" == unquote(path)
    assert not set(path) & set(RESERVED + " \n")
    assert "A-._~z" == path_text(Parameter("path", "c", "str"), "A-._~z")


def test_allow_reserved_keeps_all_that_cannot_end_the_component() -> None:
    path = path_text(Parameter("path", "c", "str", allow_reserved=True), RESERVED)
    query = query_text(Parameter("query", "c", "str", allow_reserved=True), RESERVED)

    assert ":/%3F%23[]@!$&'()*+,;=" == path
    assert "c=:/?%23%5B%5D@!$&'()*+,;=" == query


def test_allow_reserved_keeps_what_is_encoded_already() -> None:
    parameter = Parameter("query", "c", "str", allow_reserved=True)

    assert "c=100%25%20%2F%25zz" == query_text(parameter, "100% %2F%zz")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (None, ""),
        (5, "5"),
        (-(2**63), "-9223372036854775808"),
        (1.5, "1.5"),
        (1e21, "1e+21"),
        ("ä", "ä"),
        ({"a": [1, None]}, '{"a":[1,null]}'),
    ],
)
def test_one_value_as_text(value: Any, text: str) -> None:
    assert text == plain_text(value)


def test_numbers_that_json_does_not_have_are_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        plain_text(float("nan"))


def test_null_within_lists_keeps_its_place() -> None:
    joined = Parameter("query", "c", "Any", explode=False)

    assert "c=a,,b" == query_text(joined, ["a", None, "b"])
    assert "a=1" == query_text(Parameter("query", "c", "Any"), {"a": 1, "b": None})


def test_documents_within_parameters() -> None:
    query = Parameter("query", "q", "Any", media_type="application/json")
    header = Parameter("header", "q", "Any", media_type="application/json")

    assert "q=%7B%22a%22%3A%5B1%5D%7D" == query_text(query, {"a": [1]})
    assert '{"a":[1]}' == header_text(header, {"a": [1]})


def test_a_whole_query_string() -> None:
    form = Parameter(
        "querystring", "q", "Any", media_type="application/x-www-form-urlencoded"
    )
    json = Parameter("querystring", "q", "Any", media_type="application/json")

    assert "a=1&b=x+y&b=%26" == query_text(form, {"a": 1, "b": ["x y", "&"]})
    assert "%7B%22a%22%3A1%7D" == query_text(json, {"a": 1})


def test_forms_are_encoded_as_browsers_do() -> None:
    assert "a+b=%C3%BC&c=1&c=2&d=true" == form_text(
        {"a b": "ü", "c": [1, 2], "d": True}
    )


# --- in a request


def request(path: str, *parameters: Parameter, values: tuple[object, ...]) -> Any:
    operation: Operation[None] = Operation(
        name="find", method="GET", path=path, parameters=parameters
    )
    spec = ClientSpec(title="T", package="t", user_agent="t/1", models="")
    settings = Settings(
        spec,
        variables={},
        credentials={},
        parameters={},
        api_version=None,
        base_url="http://h/b/",
        timeout=DEFAULT_TIMEOUT,
        headers=None,
        http_client=None,
    )
    plan = Plan(operation, models="", secret_names=frozenset())
    return plan.request(settings, values, UNSET, {})


def url(path: str, *parameters: Parameter, values: tuple[object, ...]) -> str:
    found: str = request(path, *parameters, values=values).url
    return found


def test_types_decide_the_form_of_values() -> None:
    at = datetime(2024, 5, 1, 12, tzinfo=UTC)
    wanted: list[tuple[str, object, str]] = [
        ("datetime", at, "2024-05-01T12%3A00%3A00Z"),
        ("UnixTime", at, "1714564800"),
        ("HttpDate", at, "Wed%2C%2001%20May%202024%2012%3A00%3A00%20GMT"),
        ("date", date(2024, 5, 1), "2024-05-01"),
        ("Base64Url", b"\xff\xef", "_-8"),
        ("list[date]", [date(2024, 5, 1), date(2024, 5, 2)], "2024-05-01,2024-05-02"),
        ("str | Unset", "x", "x"),
    ]
    for type_, value, text in wanted:
        assert f"http://h/b/{text}" == url(
            "/{c}", Parameter("path", "c", type_), values=(value,)
        )


@pytest.mark.parametrize("value", [".", ".."])
def test_dot_segments_are_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"find\(\): a path cannot have the segment"):
        url("/a/{c}/b", Parameter("path", "c", "str"), values=(value,))


def test_dots_from_two_values_are_refused_too() -> None:
    both = Parameter("path", "c", "str"), Parameter("path", "d", "str")
    with pytest.raises(ValueError, match=r"segment \"\.\.\""):
        url("/a/{c}{d}", *both, values=(".", "."))
    assert "http://h/b/a/.x" == url("/a/{c}{d}", *both, values=(".", "x"))


def test_a_value_with_traversal_stays_one_segment() -> None:
    found = url("/a/{c}/b", Parameter("path", "c", "str"), values=("../../x?y#z",))
    assert "http://h/b/a/..%2F..%2Fx%3Fy%23z/b" == found


@pytest.mark.parametrize("value", [None, UNSET])
@pytest.mark.parametrize("location", ["path", "query", "header"])
def test_what_is_required_must_be_given(value: object, location: Any) -> None:
    parameter = Parameter(location, "c", "str", is_required=True)
    with pytest.raises(ValueError, match=f'{location} parameter "c" is required'):
        url("/{c}", parameter, values=(value,))


def test_what_is_optional_is_left_out() -> None:
    found = url(
        "/",
        Parameter("query", "a", "str"),
        Parameter("query", "b", "str"),
        values=(None, UNSET),
    )
    assert "http://h/b/" == found


def test_a_path_may_bring_a_query() -> None:
    operation: Operation[None] = Operation(
        name="x", method="GET", path="/a?comp=list", query=(("b", "c d"),)
    )
    plan = Plan(operation, models="", secret_names=frozenset())
    assert (["/a"], ["comp=list", "b=c%20d"]) == (plan._path, plan._query)


def test_headers_with_a_prefix() -> None:
    made = request(
        "/",
        Parameter("header", "meta", "dict[str, str]", prefix="x-ms-meta-"),
        values=({"Foo": "1", "b": "ä"},),
    )
    assert "1" == made.headers["x-ms-meta-Foo"]
    assert "ä" == made.headers["x-ms-meta-b"]


def test_a_line_break_cannot_end_a_header() -> None:
    with pytest.raises(ValueError, match='header "x" cannot hold a line break'):
        request("/", Parameter("header", "X", "str"), values=("a\r\nEvil: 1",))


def test_braces_that_nobody_fills_are_text() -> None:
    assert "http://h/b/a{b}" == url("/a{b}", values=())
