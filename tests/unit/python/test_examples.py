from __future__ import annotations

import ast
from dataclasses import replace
from typing import Any

import pytest

from generator.diagnostics import Diagnostics
from generator.model import (
    Api,
    Array,
    Constraints,
    LongRunning,
    Map,
    Nullable,
    Operation,
    Paging,
    Scalar,
    Type,
    Union,
)
from generator.python.examples import plan_example, sample
from generator.python.grouping import group_operations
from generator.python.naming import name_models
from generator.python.usage import analyze
from tests.unit.python.models import (
    STRING,
    api,
    component,
    operation,
    prop,
    record,
    ref,
)

NODE = component("Node", record(prop("next", ref("Node"), is_required=True)))


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        (STRING, "..."),
        (Scalar(kind="string", format="date"), "2026-01-31"),
        (Scalar(kind="integer", constraints=Constraints(minimum=5)), 5),
        (Scalar(kind="integer", constraints=Constraints(maximum=0)), 0),
        (Scalar(kind="boolean"), True),
        (Array(item=Scalar(kind="integer")), [1]),
        (Map(value=STRING), {}),
        (Nullable(type=Scalar(kind="integer")), 1),
        (Union(members=(STRING, Scalar(kind="integer")), is_exclusive=True), "..."),
        (ref("Node"), {"next": {}}),
        (ref("Nobody"), {}),
    ],
)
def test_a_sample_is_small_and_of_its_type(type_: Type, expected: object) -> None:
    definitions = {NODE.id: NODE}

    assert expected == sample(type_, definitions)


def shown(made: Api, *, is_async: bool = False) -> str:
    root = group_operations(made.operations, tag_docs={}, diagnostics=Diagnostics())
    usage = analyze(made)
    names = name_models(made, usage, Diagnostics())
    example = plan_example(made, root, names=names, usage=usage)
    return "" if example is None else example.show(indent="", is_async=is_async)


def test_the_example_is_a_call_with_what_is_required() -> None:
    pet = record(prop("name", is_required=True), prop("age", Scalar(kind="integer")))
    made = api(
        [component("Pet", pet)],
        [
            operation("GET /pets", operation_id="Pets_List"),
            operation(
                "POST /pets",
                operation_id="Pets_Make",
                sends=ref("Pet"),
                brings=ref("Pet"),
            ),
        ],
    )

    text = shown(made)

    assert 'result = client.pets.make(name="my-name")\nprint(result)' == text
    ast.parse(text)


def test_an_api_without_operations_has_no_example() -> None:
    assert "" == shown(api())


def _answered(made: Operation, **facts: Any) -> Api:
    pet = record(prop("name", is_required=True))
    return api([component("Pet", pet)], [replace(made, **facts)])


@pytest.mark.parametrize(
    ("facts", "sync", "awaited"),
    [
        (
            {"long_running": LongRunning()},
            "result = client.begin_make().result()\nprint(result)",
            "result = await (await client.begin_make()).result()\nprint(result)",
        ),
        (
            {"paging": Paging(items=None)},
            "for item in client.make():\n    print(item)",
            "async for item in client.make():\n    print(item)",
        ),
    ],
)
def test_a_call_that_takes_more_than_one_answer_is_shown_as_it_is_used(
    facts: dict[str, Any], sync: str, awaited: str
) -> None:
    made = _answered(
        operation("POST /p", operation_id="make", brings=Array(item=ref("Pet"))),
        **facts,
    )

    assert sync == shown(made)
    assert awaited == shown(made, is_async=True)


def test_a_call_that_brings_nothing_prints_nothing() -> None:
    assert "client.gone()" == shown(api([], [operation("GET /g", operation_id="gone")]))
