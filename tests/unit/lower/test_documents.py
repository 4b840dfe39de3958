"""Several documents make one API."""

from __future__ import annotations

from tests.unit.lower.bench import Bench
from tests.unit.lower.spelling import spell

_FIRST = """
    openapi: 3.1.0
    info: {title: First, version: "1"}
    servers: [{url: https://one.example}]
    components:
      securitySchemes: {key: {type: apiKey, in: header, name: K}}
      schemas:
        Error: {description: Mine., properties: {inner: {properties: {code: {}}},
                more: {$ref: "#/components/schemas/Error"}}}
        Pet: {properties: {a: {type: string}}}
    paths:
      /pets: {get: {operationId: pets, responses: {"200": {description: OK}}}}
"""

_SECOND = """
    openapi: 3.0.3
    info: {title: Second, version: "1"}
    servers: [{url: https://two.example}]
    components:
      securitySchemes: {key: {type: apiKey, in: query, name: K}}
      schemas:
        Pet: {properties: {a: {type: integer}}}
        Error: {properties: {inner: {properties: {code: {}}},
                more: {$ref: "#/components/schemas/Error"}}}
        Own: {allOf: [{$ref: "#/components/schemas/Error"}], properties: {b: {}}}
    paths:
      /owns: {get: {operationId: owns, responses: {"200": {description: OK}}}}
"""


def test_equal_schemas_are_shared_and_others_kept_apart(bench: Bench) -> None:
    api = bench.lower(bench.read(_FIRST, "one.yaml"), bench.read(_SECOND, "two.yaml"))
    found = {item.id: spell(item.type) for item in api.definitions}

    assert {
        "#/components/schemas/Error": (
            "{inner?: @Error/properties/inner, more?: @Error}"
        ),
        "#/components/schemas/Error/properties/inner": "{code?: any}",
        "#/components/schemas/Pet": "{a?: string}",
        "two.yaml#/components/schemas/Pet": "{a?: integer}",
        "two.yaml#/components/schemas/Own": (
            "{^inner?: @Error/properties/inner, ^more?: @Error, b?: any} < Error"
        ),
    } == found
    assert "Mine." == api.definitions[0].docs.description
    assert ("openapi-3.1", "openapi-3.0") == api.dialects


def test_what_differs_is_said_or_kept_with_the_operations(bench: Bench) -> None:
    api = bench.lower(bench.read(_FIRST, "one.yaml"), bench.read(_SECOND, "two.yaml"))
    pets, owns = api.operations

    assert () == pets.servers
    assert ["https://two.example"] == [server.url for server in owns.servers]
    assert ["header"] == [scheme.location for scheme in api.security_schemes]
    assert ["security-scheme-differs", "component-differs"] == bench.codes


def test_an_operation_is_described_once(bench: Bench) -> None:
    api = bench.lower(
        bench.read(_FIRST, "one.yaml"),
        bench.read(_SECOND.replace("/owns", "/pets"), "two.yaml"),
    )

    assert ["pets"] == [item.key for item in api.operations]
    assert "operation-clash" in bench.codes
    assert bench.diagnostics.has_errors


def test_documents_with_the_same_file_name_are_told_apart(bench: Bench) -> None:
    api = bench.lower(
        bench.read(_FIRST, "a/spec.yaml"), bench.read(_SECOND, "b/spec.yaml")
    )

    assert "b/spec.yaml#/components/schemas/Pet" in [
        item.id for item in api.definitions
    ]


def test_a_schema_of_another_file_has_one_identity(bench: Bench) -> None:
    bench.read(_FIRST, "shared.yaml")
    api = bench.api("""
        openapi: 3.1.0
        info: {title: T, version: "1"}
        components:
          schemas:
            It:
              properties:
                error: {$ref: "shared.yaml#/components/schemas/Error"}
        paths: {}
    """)

    assert ["It", "Error", None] == [item.hints.component for item in api.definitions]
    assert "shared.yaml#/components/schemas/Error" == api.definitions[1].id


def test_a_response_in_a_file_of_its_own_is_called_after_the_file(bench: Bench) -> None:
    bench.write(
        "responses/pets.yaml",
        "description: OK\n"
        "content: {application/json: {schema: {properties: {a: {}}}}}\n",
    )
    api = bench.api("""
        openapi: 3.1.0
        info: {title: T, version: "1"}
        paths:
          /b: {get: {responses: {"200": {$ref: responses/pets.yaml}}}}
          /a: {get: {responses: {"200": {$ref: responses/pets.yaml}}}}
    """)

    assert [("pets", "response")] == [item.hints.place for item in api.definitions]
