"""Swagger 2.0 in the words of OpenAPI 3."""

from __future__ import annotations

import pytest

from generator.dialects.normal import Operation, Parameter
from tests.unit.dialects.bench import Bench

HEAD = "swagger: '2.0'\ninfo: {title: t, version: '1'}\n"


def operation(bench: Bench, body: str, head: str = "") -> Operation:
    """Return the operation `POST /a` whose members are `body`, in flow style."""
    return bench.operation(f"{HEAD}{head}\npaths: {{/a: {{post: {{{body}}}}}}}\n")


def parameter(bench: Bench, text: str) -> Parameter:
    """Return the only parameter of an operation."""
    (found,) = operation(bench, f"parameters: [{text}]").parameters
    return found


@pytest.mark.parametrize(
    ("text", "expected", "codes"),
    [
        ("in: query, type: string", ("form", True), []),
        ("in: header, type: string", ("simple", False), []),
        ("in: query, type: array", ("form", False), []),
        ("in: query, type: array, collectionFormat: csv", ("form", False), []),
        ("in: query, type: array, collectionFormat: multi", ("form", True), []),
        (
            "in: query, type: array, collectionFormat: ssv",
            ("spaceDelimited", False),
            [],
        ),
        (
            "in: query, type: array, collectionFormat: tsv",
            ("tabDelimited", False),
            [],
        ),
        (
            "in: query, type: array, collectionFormat: pipes",
            ("pipeDelimited", False),
            [],
        ),
        ("in: header, type: array, collectionFormat: csv", ("simple", False), []),
        (
            "in: header, type: array, collectionFormat: multi",
            ("simple", False),
            ["shape-style"],
        ),
        (
            "in: query, type: array, collectionFormat: none",
            ("form", False),
            ["shape-style"],
        ),
        (
            "in: query, type: array, items: {type: array, collectionFormat: tsv}",
            ("form", False),
            ["unsupported"],
        ),
    ],
)
def test_collection_formats_are_styles(
    bench: Bench, text: str, expected: tuple[str, bool], codes: list[str]
) -> None:
    found = parameter(bench, f"{{name: p, {text}}}")

    assert expected == (found.style, found.explode)
    assert codes == bench.codes


def test_a_parameter_says_its_type_itself(bench: Bench) -> None:
    found = parameter(
        bench,
        "{name: p, in: query, type: integer, format: int32, required: true,"
        " description: d, default: 5, minimum: 1, enum: [1, 5], x-example: 5,"
        " x-nullable: true, x-ms-client-name: q, x-ms-enum: {name: E}}",
    )

    assert ("p", "query", True, "d", (5,)) == (
        found.name,
        found.location,
        found.required,
        found.description,
        found.examples,
    )
    schema = found.schema
    assert schema is not None
    assert (("integer", "null"), "int32", 5, 1) == (
        schema.types,
        schema.format,
        schema.default,
        schema.minimum,
    )
    assert (1, 5, None) == schema.enum
    assert "q" == found.extensions["x-ms-client-name"]
    assert ["x-nullable", "x-ms-enum"] == list(schema.extensions)
    assert [] == bench.codes


def test_a_body_travels_in_what_the_operation_consumes(bench: Bench) -> None:
    body = operation(
        bench,
        "consumes: [application/json, text/xml], parameters: [{name: pet, in: body,"
        " required: true, schema: {type: object}, x-ms-client-flatten: true}]",
        "consumes: [text/plain]",
    ).body

    assert body is not None
    assert ("pet", True) == (body.name, body.required)
    assert ["application/json", "text/xml"] == [c.media_type for c in body.contents]
    assert {"x-ms-client-flatten": True} == dict(body.extensions)


@pytest.mark.parametrize(
    ("head", "own", "expected"),
    [
        ("", "", ["application/json"]),
        ("consumes: [text/plain]", "", ["text/plain"]),
        ("consumes: [text/plain]", "consumes: [], ", ["application/json"]),
    ],
)
def test_media_types_of_a_body(
    bench: Bench, head: str, own: str, expected: list[str]
) -> None:
    body = operation(
        bench, own + "parameters: [{name: b, in: body, schema: {}}]", head
    ).body

    assert body is not None
    assert expected == [content.media_type for content in body.contents]


FIELD = "{name: f, in: formData, type: string, required: true, x-ms-client-name: g}"
FILE = "{name: up, in: formData, type: file}"


@pytest.mark.parametrize(
    ("consumes", "fields", "expected", "codes"),
    [
        ("[]", FIELD, ["application/x-www-form-urlencoded"], []),
        ("[multipart/form-data]", FIELD, ["multipart/form-data"], []),
        (
            "[application/x-www-form-urlencoded, multipart/form-data]",
            FIELD,
            ["application/x-www-form-urlencoded", "multipart/form-data"],
            [],
        ),
        (
            "[application/x-www-form-urlencoded, multipart/form-data]",
            f"{FIELD}, {FILE}",
            ["multipart/form-data"],
            [],
        ),
        (
            "[application/json]",
            FIELD,
            ["application/x-www-form-urlencoded"],
            ["body-media-type"],
        ),
        ("[application/json]", FILE, ["multipart/form-data"], ["body-media-type"]),
    ],
)
def test_form_parameters_are_a_body(
    bench: Bench, consumes: str, fields: str, expected: list[str], codes: list[str]
) -> None:
    body = operation(bench, f"consumes: {consumes}, parameters: [{fields}]").body

    assert body is not None
    assert expected == [content.media_type for content in body.contents]
    assert codes == bench.codes


def test_the_fields_of_a_form(bench: Bench) -> None:
    body = operation(
        bench,
        f"parameters: [{FIELD}, {FILE}, {{name: l, in: formData, type: array,"
        " items: {type: string}, collectionFormat: multi, description: d}]",
    ).body

    assert body is not None
    assert body.required
    (content,) = body.contents
    schema = content.schema
    assert schema is not None
    assert ("object",) == schema.types
    assert ("f",) == schema.required
    f, up, listed = (property_ for _, property_ in schema.properties)
    assert {"x-ms-client-name": "g"} == f.extensions
    assert (("string",), "binary") == (up.types, up.format)
    assert ("d", ("array",)) == (listed.description, listed.types)
    (encoding,) = content.encodings
    assert ("l", "form", True) == (encoding.name, encoding.style, encoding.explode)


def test_a_response_in_what_the_operation_produces(bench: Bench) -> None:
    found = operation(
        bench,
        "responses: {200: {description: ok, schema: {type: string}, headers: {X-Rate:"
        " {type: integer, description: r}}, examples: {text/plain: hi}},"
        " 4xx: {description: no}, default: {description: other}}",
        "produces: [application/json, text/plain]",
    )

    ok, no, other = found.responses
    assert ["200", "4XX", "default"] == [r.status for r in found.responses]
    assert ["application/json", "text/plain"] == [c.media_type for c in ok.contents]
    assert [(), ("hi",)] == [content.examples for content in ok.contents]
    (header,) = ok.headers
    assert ("X-Rate", "r") == (header.name, header.description)
    assert header.schema is not None
    assert header.schema.types == ("integer",)
    assert () == no.contents == other.contents
    assert [] == bench.codes


def test_a_file_without_produces_is_octets(bench: Bench) -> None:
    found = operation(bench, "responses: {200: {description: d, schema: {type: file}}}")

    (content,) = found.responses[0].contents
    assert content.media_type == "application/octet-stream"
    assert content.schema is not None
    assert (("string",), "binary") == (content.schema.types, content.schema.format)


def test_shared_parameters_and_responses(bench: Bench) -> None:
    found = operation(
        bench,
        "parameters: [{$ref: '#/parameters/Limit'}],"
        " responses: {200: {$ref: '#/responses/Ok'}}",
        "parameters: {Limit: {name: limit, in: query, type: integer}}\n"
        "responses: {Ok: {description: fine, schema: {type: string}}}",
    )

    assert [("limit", True)] == [(p.name, p.is_shared) for p in found.parameters]
    assert "fine" == found.responses[0].description
    assert "/responses/Ok" == found.responses[0].origin.pointer


def test_a_shared_response_differs_with_what_is_produced(bench: Bench) -> None:
    document = bench.read(HEAD + """
responses: {Ok: {description: fine, schema: {type: string}}}
paths:
  /a: {get: {produces: [text/a], responses: {200: {$ref: '#/responses/Ok'}}}}
  /b: {get: {produces: [text/b], responses: {200: {$ref: '#/responses/Ok'}}}}
""")

    assert ["text/a", "text/b"] == [
        operation.responses[0].contents[0].media_type
        for operation in document.operations
    ]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("", []),
        ("basePath: /v1/", ["/v1"]),
        ("basePath: /", []),
        ("host: h.example", ["https://h.example"]),
        ("host: h:80\nbasePath: v1", ["https://h:80/v1"]),
        ("host: h\nschemes: [http, https]", ["http://h", "https://h"]),
        ("host: 'http://h/'", ["http://h"]),
        (
            "x-ms-parameterized-host: {hostTemplate: '{e}/openai', useSchemePrefix:"
            " false, parameters: [{name: e, in: path, type: string}]}\nbasePath: /v1",
            ["{e}/openai/v1"],
        ),
        (
            "x-ms-parameterized-host: {hostTemplate: '{e}.example', parameters:"
            " [{name: e, in: path, type: string}]}\nhost: other",
            ["https://{e}.example"],
        ),
    ],
)
def test_servers(bench: Bench, head: str, expected: list[str]) -> None:
    document = bench.read(f"{HEAD}{head}\npaths: {{}}\n")

    assert expected == [server.url for server in document.servers]
    assert [] == bench.codes


def test_variables_of_a_parameterized_host(bench: Bench) -> None:
    document = bench.read(HEAD + """
x-ms-parameterized-host:
  hostTemplate: "https://{endpoint}.{suffix}"
  positionInOperation: first
  parameters:
    - $ref: "#/parameters/Endpoint"
    - {name: suffix, in: path, type: string, enum: [a, b], default: a}
parameters:
  Endpoint: {name: endpoint, in: path, required: true, type: string,
    description: d, x-ms-parameter-location: client}
paths: {}
""")

    (server,) = document.servers
    assert "https://{endpoint}.{suffix}" == server.url
    assert "x-ms-parameterized-host" in server.extensions
    endpoint, suffix = server.variables
    assert ("endpoint", None, "d") == (
        endpoint.name,
        endpoint.default,
        endpoint.description,
    )
    assert "x-ms-parameter-location" in endpoint.extensions
    assert ("a", ("a", "b")) == (suffix.default, suffix.enum)


def test_schemes_of_an_operation(bench: Bench) -> None:
    document = bench.read(
        HEAD + "host: h\nschemes: [https]\npaths: {/a: {get: {schemes: [wss]},"
        " put: {schemes: [https]}}}"
    )

    assert [["wss://h"], []] == [
        [server.url for server in operation.servers]
        for operation in document.operations
    ]


def test_paths_of_x_ms_paths_keep_their_query(bench: Bench) -> None:
    document = bench.read(
        HEAD
        + "paths: {/a: {get: {}}}\nx-ms-paths: {'/a?comp={x}': {parameters: [{name: x,"
        " in: path, required: true, type: string}], get: {operationId: b}}}"
    )

    assert [("/a", None), ("/a?comp={x}", "b")] == [
        (operation.path, operation.operation_id) for operation in document.operations
    ]
    assert [] == bench.codes


def test_security_definitions(bench: Bench) -> None:
    document = bench.read(HEAD + """
paths: {}
securityDefinitions:
  b: {type: basic}
  k: {type: apiKey, name: X-Key, in: header}
  o: {type: oauth2, flow: accessCode, authorizationUrl: a, tokenUrl: t,
    scopes: {read: r, x-y: no}}
  c: {type: oauth2, flow: application, tokenUrl: t, scopes: {}}
  i: {type: oauth2, flow: implicit, authorizationUrl: a, scopes: {}}
""")

    b, k, o, c, i = document.security_schemes
    assert ("http", "basic") == (b.type, b.scheme)
    assert ("apiKey", "X-Key", "header") == (k.type, k.name, k.location)
    assert ["authorizationCode", "clientCredentials", "implicit"] == [
        scheme.flows[0].kind for scheme in (o, c, i)
    ]
    assert (("read", "r"),) == o.flows[0].scopes
    assert ("a", "t") == (o.flows[0].authorization_url, o.flows[0].token_url)


def test_a_second_body_is_left_out_with_a_warning(bench: Bench) -> None:
    body = operation(
        bench, f"parameters: [{{name: b, in: body, schema: {{}}}}, {FIELD}]"
    ).body

    assert body is not None
    assert body.name == "b"
    assert ["duplicate-parameter"] == bench.codes


def test_habits_of_openapi_3_are_understood(bench: Bench) -> None:
    found = parameter(bench, "{name: p, in: query, schema: {type: integer}}")

    assert found.schema is not None
    assert found.schema.types == ("integer",)
    assert ["keyword-not-in-dialect"] == bench.codes
