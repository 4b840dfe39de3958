"""Documents against the meta-schemas."""

from __future__ import annotations

from typing import Any

import pytest

from generator.dialects import validate
from generator.dialects.document import read_document
from generator.dialects.normal import Dialect
from generator.dialects.validate import meta_schema_failures, validate_document
from tests.unit.dialects.bench import Bench

INFO = {"title": "t", "version": "1"}
OK: dict[str, Any] = {"description": "d"}


def paths(operation: dict[str, Any]) -> dict[str, Any]:
    """Return paths with one operation."""
    return {"/a": {"get": operation}}


CASES: list[tuple[Dialect, dict[str, Any], tuple[tuple[str, str], ...]]] = [
    ("swagger-2.0", {"swagger": "2.0", "info": INFO, "paths": {}}, ()),
    ("openapi-3.0", {"openapi": "3.0.0", "info": INFO, "paths": {}}, ()),
    ("openapi-3.1", {"openapi": "3.1.0", "info": INFO, "paths": {}}, ()),
    ("openapi-3.2", {"openapi": "3.2.0", "info": INFO, "paths": {}}, ()),
    (
        "swagger-2.0",
        {"swagger": 2.0, "info": INFO, "paths": {}},
        (("/swagger", '"swagger" must be of type string'),),
    ),
    (
        "openapi-3.0",
        {"openapi": "3.0.0", "info": {"title": "t"}},
        (
            ("", '"paths" is missing at the top'),
            ("/info", '"version" is missing in the info'),
        ),
    ),
    (
        "openapi-3.0",
        {
            "openapi": "3.0.0",
            "info": INFO,
            "paths": paths(
                {
                    "responses": {"200": OK},
                    "parameters": [
                        {"name": "p", "in": "query", "schema": {"type": "int"}}
                    ],
                }
            ),
        },
        (
            (
                "/paths/~1a/get/parameters/0/schema/type",
                '"type" must be one of "array", "boolean", "integer", "number",'
                ' "object", "string"',
            ),
        ),
    ),
    (
        "openapi-3.0",
        {
            "openapi": "3.0.0",
            "info": INFO,
            "paths": paths({"responses": {"200": {}}, "tag": "x"}),
        },
        (
            ("/paths/~1a/get/responses/200", '"description" is missing in a response'),
            ("/paths/~1a/get/tag", '"tag" is not allowed in an operation'),
        ),
    ),
    (
        "openapi-3.1",
        {
            "openapi": "3.1.0",
            "info": INFO,
            "paths": paths({"responses": {"200": OK}, "tag": "x"}),
        },
        (("/paths/~1a/get/tag", '"tag" is not allowed in an operation'),),
    ),
]


@pytest.mark.parametrize(("dialect", "value", "expected"), CASES)
@pytest.mark.parametrize("is_fast", [True, False])
def test_failures_are_deep_and_the_same_with_and_without_the_extra(
    monkeypatch: pytest.MonkeyPatch,
    dialect: Dialect,
    value: dict[str, Any],
    expected: tuple[tuple[str, str], ...],
    is_fast: bool,
) -> None:
    if not is_fast:
        monkeypatch.setattr(validate, "_fast_validator", lambda dialect: None)

    assert expected == meta_schema_failures(value, dialect)


def test_a_failure_is_reported_where_it_stands_and_once(bench: Bench) -> None:
    root, _ = bench.open("""
openapi: 3.0.0
info: {title: t, version: '1'}
paths:
  /a: {get: {responses: {}, tag: x}}
  /b: {get: {responses: {default: {description: d}}, tag: x}}
""")
    validate_document(root, "openapi-3.0", bench.diagnostics)

    assert [
        'api.yaml:5:14: warning[meta-schema]: "responses" must not be empty',
        'api.yaml:5:29: warning[meta-schema]: "tag" is not allowed in an operation'
        " (2 times, first here)",
    ] == [str(diagnostic) for diagnostic in bench.diagnostics]


def test_what_the_readers_reported_is_not_said_again(bench: Bench) -> None:
    root, workspace = bench.open("""
openapi: 3.0.0
info: {title: t, version: '1'}
paths: {}
components: {schemas: {A: {type: int}, B: {const: 1}, C: {const: 1}}}
""")
    read_document(root, workspace, bench.diagnostics)
    validate_document(root, "openapi-3.0", bench.diagnostics)

    assert ["shape-type", "keyword-not-in-dialect"] == bench.codes


def test_many_failures_are_counted(bench: Bench) -> None:
    members = "".join(f", m{n}: 1" for n in range(60))
    root, _ = bench.open(
        f"{{openapi: 3.0.0, info: {{title: t, version: '1'}}, paths: {{}}{members}}}"
    )
    failures = validate_document(root, "openapi-3.0", bench.diagnostics)

    assert 60 == len(failures)
    assert 51 == len(bench.codes)
    assert any(told.startswith("10 more breaches") for told in bench.told)


def test_an_item_schema_is_welcome_everywhere() -> None:
    content = {"text/event-stream": {"itemSchema": {"type": "object"}}}
    value: dict[str, Any] = {
        "openapi": "3.0.0",
        "info": INFO,
        "paths": paths({"responses": {"200": {**OK, "content": content}}}),
    }

    assert () == meta_schema_failures(value, "openapi-3.0")


@pytest.mark.parametrize(
    ("version", "place"),
    [('openapi: "3.0.3"', "cookie"), ('swagger: "2.0"', "formData, body")],
)
def test_a_place_that_does_not_exist_is_said_once_with_those_that_do(
    bench: Bench, version: str, place: str
) -> None:
    root, workspace = bench.open(
        f"{version}\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    get:\n"
        "      parameters: [{name: q, in: qury, type: string}]\n"
        "      responses: {'200': {description: Fine.}}\n".replace(
            "type: string",
            "type: string" if "swagger" in version else "schema: {type: string}",
        )
    )
    document = read_document(root, workspace, bench.diagnostics)
    assert document is not None
    validate_document(root, document.dialect, bench.diagnostics)
    (said,) = bench.diagnostics

    assert "shape-parameter" == said.code
    assert "#/paths/~1a/get/parameters/0/in" == f"#{said.origin.pointer}"
    assert said.help is not None
    assert said.help.startswith('did you mean "query"? there are path, query, header')
    assert said.help.endswith(place)


def test_a_value_that_is_listed_twice_is_said_once(bench: Bench) -> None:
    """Swagger's own schema wants the values unique, and says so of the list."""
    root, workspace = bench.open(
        'swagger: "2.0"\ninfo: {title: T, version: "1"}\npaths: {}\n'
        "definitions:\n  It: {type: string, enum: [a, b, a]}\n"
        "  Mixed: {enum: [1, true, 1.5]}\n"
    )
    document = read_document(root, workspace, bench.diagnostics)
    assert document is not None
    validate_document(root, document.dialect, bench.diagnostics)
    (said,) = bench.diagnostics

    assert "enum-duplicate" == said.code
    assert '"a" is listed twice' == said.message
    assert "/definitions/It/enum/2" == said.origin.pointer
