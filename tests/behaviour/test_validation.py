"""Requests checked against the rules of the specification, before they are sent."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.client import ClientSpec, SyncClient
from generator.runtime.errors import ConfigurationError
from generator.runtime.operation import Operation
from tests.behaviour.calls import BOTH, Kind, call
from tests.behaviour.conftest import SPECS
from tests.behaviour.packages import build, write_files
from tests.unit.runtime.loopback import Answer, Loopback

Generate = Callable[[str], Any]

both_clients = pytest.mark.parametrize("kind", BOTH)

GOOD: dict[str, Any] = {
    "tags": ["a", "b"],
    "limit": 10,
    "item": "\U0001f600" * 3,
    "password": "correct horse",
    "price": 0.15,
    "day": None,
    "genre": "book",
    "code": "not checked: Python has no such pattern",
    "pet": {"type": "dog", "bark": "wuff"},
    "parts": [{"item": "a", "password": "12345678"}],
    "names": {"a": "b"},
}


def violations(
    module: Any,
    server: Loopback,
    operation: str = "order",
    *positional: Any,
    kind: Kind = "Client",
    **keywords: Any,
) -> list[str]:
    """Return what a call that is checked is refused for; nothing may be sent."""
    settings = {"endpoint": server.url, "validate": True}
    with pytest.raises(module.ValidationError) as caught:
        call(module, kind, settings, operation, *positional, **keywords)
    assert [] == server.asked
    return [str(each) for each in caught.value.violations]


@both_clients
def test_a_call_within_the_rules_is_sent(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("validation")
    server.answers.append(Answer(204))
    settings = {"endpoint": server.url, "validate": True}

    call(module, kind, settings, "order", "books", **GOOD)

    assert "wuff" == server.last.json()["pet"]["bark"]


@both_clients
def test_all_violations_are_told_and_nothing_is_sent(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    changes: dict[str, Any] = {
        "tags": ["a", "a", "c"],
        "limit": 11,
        "item": "",
        "price": -0.07,
        "names": {"a/b": ""},
        "parts": [{"item": "a"}, {"item": "1234", "password": "12345678", "x": 1}],
        "pet": {"type": "cat", "lives": 10},
    }

    found = violations(
        generate("validation"), server, "order", "B", kind=kind, **GOOD | changes
    )

    assert [
        r"""path "shop": pattern '^[a-z]+\\Z', found a text of length 1""",
        'query "limit": maximum 10, found 11',
        """query "tags": uniqueItems True, found a list of length 3""",
        """query "tags" at /2: enum ['a', 'b'], found a text of length 1""",
        "body at /item: minLength 1, found a text of length 0",
        "body at /price: exclusiveMinimum 0, found -0.07",
        "body at /price: multipleOf 0.05, found -0.07",
        "body at /pet/lives: maximum 9, found 10",
        "body at /parts/0/password: required, found nothing",
        "body at /parts/1/item: maxLength 3, found a text of length 4",
        "body at /parts/1/x: additionalProperties, found a member that is not listed",
        "body at /names/a~1b: minLength 1, found a text of length 0",
    ] == found


@both_clients
def test_the_same_call_is_sent_where_nobody_asked_for_checks(
    generate: Generate, server: Loopback, kind: Kind
) -> None:
    module = generate("validation")
    wrong = GOOD | {"item": "", "limit": 11}
    server.answers += [Answer(204), Answer(204)]

    call(module, kind, {"endpoint": server.url}, "order", "books", **wrong)
    settings = {"endpoint": server.url, "validate": True}
    call(module, kind, settings, "order", "books", validate=False, **wrong)

    assert ["", ""] == [asked.json()["item"] for asked in server.asked]


def test_a_single_call_can_ask_for_checks(generate: Generate, server: Loopback) -> None:
    module = generate("validation")
    wrong = GOOD | {"limit": 11}

    client = module.Client(server.url)
    with pytest.raises(ValueError, match="maximum 10, found 11") as caught:
        client.order("books", validate=True, **wrong)

    assert [] == server.asked
    assert isinstance(caught.value, module.ApiError)
    assert ("POST", "/shops/{shop}/orders") == (caught.value.method, caught.value.path)


def test_a_secret_is_never_told(generate: Generate, server: Loopback) -> None:
    module = generate("validation")

    wrong = GOOD | {"password": "hunter2", "item": "hunter2"}

    client = module.Client(server.url, validate=True)
    with pytest.raises(module.ValidationError) as caught:
        client.order("books", **wrong)

    item, password = caught.value.violations
    assert ("hunter2", "***") == (item.value, password.value)
    assert ("/item", "/password") == (item.pointer, password.pointer)
    assert "hunter2" not in f"{caught.value}{caught.value!r}{item!r}{password}"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"day": dt.date(2024, 2, 29)}, []),
        ({"day": "2023-02-29"}, ["body at /day: format 'date', found a text of"]),
        ({"x_trace": "x"}, ["""header "X-Trace": format 'uuid', found a text of"""]),
        ({"genre": "film"}, ["body at /genre: enum ['book'], found a text of"]),
        ({"pet": {"type": "cow"}}, ["body at /pet: anyOf, found an object of"]),
        ({"extra_body": {"id": "7"}}, ["body at /id: readOnly, found a text of"]),
        ({"extra_body": {"y": 1}}, ["body at /y: additionalProperties, found"]),
        ({"extra_query": {"limit": 99}, "extra_headers": {"x-trace": "?"}}, []),
    ],
)
def test_one_rule_after_the_other(
    generate: Generate, server: Loopback, changes: Mapping[str, Any], expected: Any
) -> None:
    module = generate("validation")
    server.answers.append(Answer(204))
    if not expected:
        settings = {"endpoint": server.url, "validate": True}
        call(module, "Client", settings, "order", "books", **{**GOOD, **changes})
        return

    found = violations(module, server, "order", "books", **{**GOOD, **changes})

    assert expected == [
        text[: len(start)] for text, start in zip(found, expected, strict=True)
    ]


def test_members_that_only_the_server_writes_are_not_sent(
    generate: Generate, server: Loopback
) -> None:
    """What came from the server can be sent back: its id is left out, as ever."""
    module = generate("validation")
    server.answers.append(Answer(204))
    part = module.models.Order(item="a", password="12345678")
    part.id = "7"
    settings = {"endpoint": server.url, "validate": True}

    call(module, "Client", settings, "order", "books", **GOOD | {"parts": [part]})

    assert {"item": "a", "password": "12345678"} == server.last.json()["parts"][0]


def test_forms_are_checked_as_their_members(
    generate: Generate, server: Loopback
) -> None:
    module = generate("validation")
    ages = [1, 121, 3]

    assert [
        "body at /name: minLength 2, found a text of length 1",
        "body at /ages: maxItems 2, found a list of length 3",
        "body at /ages/1: maximum 120, found 121",
    ] == violations(module, server, "fill", name="x", ages=ages)


def test_files_are_there_and_no_more_is_asked_of_them(
    generate: Generate, server: Loopback, tmp_path: Path
) -> None:
    module = generate("validation")
    path = tmp_path / "cat.png"
    path.write_bytes(b"\x89PNG")
    server.answers.append(Answer(204))

    found = violations(
        module, server, "upload", file=path, others=[b"", b""], purpose="12345"
    )
    settings = {"endpoint": server.url, "validate": True}
    call(module, "Client", settings, "upload", file=path, others=[b"1"], purpose="1234")

    assert [
        "body at /others: maxItems 1, found a list of length 2",
        "body at /purpose: maxLength 4, found a text of length 5",
    ] == found
    assert b"\x89PNG" in server.last.body


def test_a_package_without_rules_says_so(server: Loopback) -> None:
    spec = ClientSpec(title="", package="p", user_agent="p", models="tests.models")
    client = SyncClient(spec, base_url=server.url, validate=True)
    operation = Operation[None](name="get", method="GET", path="/")

    with pytest.raises(ConfigurationError, match="is not in the package"):
        client._core.call(operation)
    assert [] == server.asked


def test_nothing_is_loaded_before_it_is_asked_for(tmp_path: Path) -> None:
    built = build(SPECS / "validation.yaml", package="orders", folder=SPECS)
    write_files(built.files, tmp_path)
    script = f"""
import sys
import httpx2
from orders.{built.module} import Client
transport = httpx2.MockTransport(lambda _: httpx2.Response(204))
client = Client("http://x", transport=transport)
client.fill(name="x")
assert not [name for name in sys.modules if ".validate" in name]
client.fill(name="xx", validate=True)
assert [name for name in sys.modules if ".validate" in name]
"""

    subprocess.run([sys.executable, "-c", script], cwd=tmp_path, check=True)
