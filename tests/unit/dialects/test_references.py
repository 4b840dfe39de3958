"""Keys of schemas, references within and across files, circles."""

from __future__ import annotations

import pytest

from generator.dialects.dangling import DANGLING, Sought
from tests.unit.dialects.bench import Bench

HEAD = "openapi: 3.0.0\ninfo: {title: t, version: '1'}\n"


def test_every_target_of_a_reference_is_a_schema_of_the_document(bench: Bench) -> None:
    document = bench.read(HEAD + """
paths:
  /a:
    get:
      responses:
        "200":
          content:
            application/json:
              schema: {type: object, properties: {x: {type: string}}}
  /b:
    get:
      responses:
        "200":
          content:
            application/json:
              schema:
                $ref: "#/paths/~1a/get/responses/200/content/application~1json/schema"
components:
  schemas:
    Node: {properties: {next: {$ref: "#/components/schemas/Node"}}}
""")

    inline = "#/paths/~1a/get/responses/200/content/application~1json/schema"
    assert ["#/components/schemas/Node", inline] == list(document.schemas)
    assert {"#/components/schemas/Node": "Node"} == document.components
    content = document.operations[1].responses[0].contents[0]
    assert content.schema is not None
    assert content.schema.ref == inline


def test_schemas_of_other_files_have_the_path_from_the_root(bench: Bench) -> None:
    bench.write("common/pet.yaml", "{properties: {owner: {$ref: '../o.yaml#/Owner'}}}")
    bench.write("common/lib.json", '{"definitions": {"Tag": {"type": "string"}}}')
    bench.write(
        "o.yaml", "Owner: {properties: {pets: {items: {$ref: common/pet.yaml}}}}"
    )
    document = bench.read(
        HEAD + """
paths: {}
components:
  schemas:
    Pet: {$ref: "../common/pet.yaml"}
    Tag: {$ref: "../common/lib.json#/definitions/Tag"}
""",
        "spec/api.yaml",
    )

    assert {
        "#/components/schemas/Pet": "Pet",
        "#/components/schemas/Tag": "Tag",
        "../common/pet.yaml#": "pet",
        "../common/lib.json#/definitions/Tag": "Tag",
        "../o.yaml#/Owner": "Owner",
    } == document.components
    assert document.schemas["#/components/schemas/Pet"].ref == "../common/pet.yaml#"
    assert list(document.schemas) == [
        "#/components/schemas/Pet",
        "#/components/schemas/Tag",
        "../common/pet.yaml#",
        "../common/lib.json#/definitions/Tag",
        "../o.yaml#/Owner",
    ]
    assert [] == bench.codes


def test_a_missing_target_leaves_any_value(bench: Bench) -> None:
    schema = bench.schema("properties: {a: {$ref: '#/components/schemas/No'}}")

    assert schema.properties[0][1].ref is None
    assert ["ref-unresolved"] == bench.codes


def test_each_reference_to_nothing_is_reported_at_its_place(bench: Bench) -> None:
    bench.schema("properties: {a: {$ref: '#/no'}, b: {$ref: '#/no'}}")

    assert ["ref-unresolved"] * 2 == bench.codes


def test_references_that_only_lead_to_each_other_are_cut(bench: Bench) -> None:
    document = bench.read(HEAD + """
paths: {}
components:
  schemas:
    A: {$ref: "#/components/schemas/B"}
    B: {$ref: "#/components/schemas/C"}
    C: {$ref: "#/components/schemas/A"}
    D: {$ref: "#/components/schemas/D"}
""")

    assert ["reference-cycle"] * 2 == bench.codes
    for schema in document.schemas.values():
        steps = 0
        while schema.ref is not None:
            schema = document.schemas[schema.ref]
            steps += 1
        assert steps < 4


def test_a_reference_to_a_parameter_is_no_schema(bench: Bench) -> None:
    bench.read(HEAD + """
paths: {}
components:
  parameters: {P: {name: p, in: query, schema: {type: string}}}
  schemas: {A: {$ref: "#/components/parameters/P"}}
""")

    assert "reference-target" in bench.codes


def test_references_in_extensions_are_not_followed(bench: Bench) -> None:
    """x-ms-examples name files that are not there."""
    operation = bench.operation(HEAD + """
paths:
  /a:
    get:
      x-ms-examples: {one: {$ref: "./examples/none.json"}}
      responses: {default: {description: d}}
""")

    assert {"x-ms-examples": {"one": {"$ref": "./examples/none.json"}}} == dict(
        operation.extensions
    )
    assert [] == bench.codes


def test_parts_of_operations_may_be_references(bench: Bench) -> None:
    bench.write("get.yaml", "{operationId: g, responses: {'200': {$ref: r.yaml}}}")
    bench.write("r.yaml", "{description: fine}")
    operation = bench.operation(HEAD + "paths: {/a: {get: {$ref: get.yaml}}}")

    assert ("g", "fine") == (
        operation.operation_id,
        operation.responses[0].description,
    )
    assert operation.origin.file == "get.yaml"
    assert [] == bench.codes


@pytest.mark.parametrize("sought", sorted(DANGLING))
def test_what_cannot_be_left_out_is_an_error(bench: Bench, sought: Sought) -> None:
    needed = {"media type", "parameter", "part", "path item", "request body"}
    needed |= {"response", "security scheme"}

    expected = "error" if sought in needed else "warning"

    assert expected == DANGLING[sought].severity
    assert (expected == "warning") is bool(DANGLING[sought].outcome)


def test_each_kind_of_missing_target_is_judged_by_its_place(bench: Bench) -> None:
    bench.read(HEAD + """
paths:
  /a:
    get:
      parameters: [{$ref: "#/components/parameters/P"}]
      requestBody: {$ref: "#/components/requestBodies/B"}
      callbacks: {c: {$ref: "#/components/callbacks/C"}}
      responses:
        "200": {$ref: "#/components/responses/R"}
        "201":
          headers: {x-h: {$ref: "#/components/headers/H"}}
          links: {l: {$ref: "#/components/links/L"}}
          content:
            application/json:
              schema: {$ref: "#/components/schemas/S"}
              examples: {e: {$ref: "#/components/examples/E"}}
  /b: {$ref: "#/components/pathItems/I"}
components:
  securitySchemes: {k: {$ref: "#/components/securitySchemes/K"}}
""")

    severities: dict[str, set[str]] = {}
    for item in bench.diagnostics:
        if item.code == "ref-unresolved":
            severities.setdefault(item.severity, set()).add(item.origin.pointer)
    assert {
        "/paths/~1a/get/parameters/0",
        "/paths/~1a/get/requestBody",
        "/paths/~1a/get/responses/200",
        "/paths/~1b",
        "/components/securitySchemes/k",
    } == severities["error"]
    below = "/paths/~1a/get/responses/201"
    assert {
        "/paths/~1a/get/callbacks/c",
        f"{below}/headers/x-h",
        f"{below}/links/l",
        f"{below}/content/application~1json/schema",
        f"{below}/content/application~1json/examples/e",
    } == severities["warning"]


DYNAMIC = """openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    Page:
      $id: page
      properties:
        items: {type: array, items: {$dynamicRef: "#T"}}
      $defs:
        Default: {$dynamicAnchor: T, type: string}
"""


def test_a_dynamic_reference_to_one_schema_is_a_reference(bench: Bench) -> None:
    document = bench.read(DYNAMIC)

    page = document.schemas["#/components/schemas/Page"]
    assert page.properties[0][1].items is not None
    assert "#/components/schemas/Page/$defs/Default" == page.properties[0][1].items.ref
    assert [] == bench.codes


def test_a_dynamic_reference_that_others_rebind_allows_any_value(
    bench: Bench,
) -> None:
    document = bench.read(DYNAMIC + """
    PageOfPets:
      $id: pets
      $ref: page
      $defs:
        Pet: {$dynamicAnchor: T, type: object}
""")

    page = document.schemas["#/components/schemas/Page"]
    assert page.properties[0][1].items is not None
    assert page.properties[0][1].items.ref is None
    assert (
        "#/components/schemas/Page"
        == document.schemas["#/components/schemas/PageOfPets"].ref
    )
    assert ["dynamic-reference"] == bench.codes


def test_the_same_reference_in_two_resources_leads_to_two_schemas(
    bench: Bench,
) -> None:
    document = bench.read("""openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    A: {$id: a, $ref: "#/$defs/x", $defs: {x: {type: string}}}
    B: {$id: b, $ref: "#/$defs/x", $defs: {x: {type: integer}}}
""")

    assert ["#/components/schemas/A/$defs/x", "#/components/schemas/B/$defs/x"] == [
        document.schemas[f"#/components/schemas/{name}"].ref for name in "AB"
    ]
