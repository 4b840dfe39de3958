"""OpenAPI 3.x: parameters, bodies, responses, servers, security, callbacks."""

from __future__ import annotations

import pytest

from generator.dialects.normal import Operation
from tests.unit.dialects.bench import Bench

HEAD = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\n"
V32 = "openapi: 3.2.0\ninfo: {title: t, version: '1'}\n"


def operation(bench: Bench, body: str, tail: str = "") -> Operation:
    """Return the operation `POST /a` whose members are `body`, in flow style."""
    return bench.operation(f"{HEAD}paths: {{/a: {{post: {{{body}}}}}}}\n{tail}")


@pytest.mark.parametrize(
    ("text", "expected", "codes"),
    [
        ("in: query", ("form", True), []),
        ("in: header", ("simple", False), []),
        ("in: cookie", ("form", True), []),
        ("in: query, explode: false", ("form", False), []),
        ("in: query, style: pipeDelimited", ("pipeDelimited", False), []),
        ("in: query, style: spaceDelimited", ("spaceDelimited", False), []),
        ("in: query, style: deepObject", ("deepObject", True), []),
        ("in: header, explode: true", ("simple", True), []),
        ("in: header, style: form", ("simple", False), ["shape-style"]),
        ("in: query, explode: 'false'", ("form", False), ["shape"]),
    ],
)
def test_style_and_explode_are_never_left_open(
    bench: Bench, text: str, expected: tuple[str, bool], codes: list[str]
) -> None:
    found = operation(bench, f"parameters: [{{name: p, {text}, schema: {{}}}}]")

    assert [expected] == [(p.style, p.explode) for p in found.parameters]
    assert codes == bench.codes


def test_an_operations_parameter_hides_the_path_items(bench: Bench) -> None:
    found = bench.operation(HEAD + """
paths:
  /a/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: id, in: query, schema: {type: string}}
      - {name: X-H, in: header, schema: {type: string}}
    get:
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
        - {name: x-h, in: header, schema: {type: integer}}
""")

    assert [
        ("id", "path", ("integer",)),
        ("id", "query", ("string",)),
        ("x-h", "header", ("integer",)),
    ] == [
        (p.name, p.location, p.schema.types if p.schema else None)
        for p in found.parameters
    ]


def test_a_parameter_described_by_content(bench: Bench) -> None:
    found = operation(
        bench,
        "parameters: [{name: p, in: query, content: {application/json:"
        " {schema: {type: object}, example: {a: 1}}}}]",
    ).parameters[0]

    assert "application/json" == found.content_type
    assert found.schema is not None
    assert found.schema.types == ("object",)
    assert ({"a": 1},) == found.examples


@pytest.mark.parametrize(
    ("text", "count", "code"),
    [
        ("{in: query, schema: {}}", 0, "shape-parameter"),
        ("{name: p, schema: {}}", 0, "shape-parameter"),
        ("{name: p, in: elsewhere, schema: {}}", 0, "shape-parameter"),
        ("{name: p, in: Query, schema: {}}", 1, "shape-parameter"),
        ("{name: p, in: query, type: string}", 1, "keyword-not-in-dialect"),
        ("text", 0, "shape"),
    ],
)
def test_parameters_out_of_shape(
    bench: Bench, text: str, count: int, code: str
) -> None:
    found = operation(bench, f"parameters: [{text}]")

    assert count == len(found.parameters)
    assert [code] == bench.codes


def test_parameters_as_a_mapping(bench: Bench) -> None:
    found = operation(bench, "parameters: {x: {name: p, in: query, schema: {}}}")

    assert ["p"] == [p.name for p in found.parameters]
    assert ["shape"] == bench.codes


def test_a_parameter_listed_twice(bench: Bench) -> None:
    found = operation(
        bench,
        "parameters: [{name: p, in: query, description: first, schema: {}},"
        " {name: p, in: query, schema: {}}]",
    )

    assert ["first"] == [p.description for p in found.parameters]
    assert ["duplicate-parameter"] == bench.codes


def test_the_path_and_its_parameters_are_made_to_fit(bench: Bench) -> None:
    found = bench.operation(HEAD + """
paths:
  /a/{petId}/{other}:
    get:
      parameters:
        - {name: petid, in: path, required: true, schema: {type: integer}}
        - {name: gone, in: path, required: true, schema: {type: string}}
""")

    assert [("petId", ("integer",)), ("other", ("string",))] == [
        (p.name, p.schema.types if p.schema else None) for p in found.parameters
    ]
    assert all(p.required and p.location == "path" for p in found.parameters)
    assert [
        "path-parameter-missing",
        "path-parameter-unused",
        "path-parameter-unused",
    ] == bench.codes


def test_a_path_parameter_is_always_required(bench: Bench) -> None:
    found = bench.operation(
        HEAD
        + "paths: {'/a/{x}': {get: {parameters: [{name: x, in: path, schema: {}}]}}}"
    )

    assert [True] == [p.required for p in found.parameters]
    assert ["shape-parameter"] == bench.codes


def test_a_path_without_its_slash(bench: Bench) -> None:
    assert "/a" == bench.operation(HEAD + "paths: {a: {get: {}}}").path
    assert ["path-shape"] == bench.codes


def test_header_parameters_of_the_protocol_are_kept(bench: Bench) -> None:
    """Lower decides what becomes of them."""
    found = operation(
        bench,
        "parameters: [{name: Accept, in: header, schema: {}},"
        " {name: Authorization, in: header, schema: {}}]",
    )

    assert ["Accept", "Authorization"] == [p.name for p in found.parameters]


def test_a_body_with_encodings(bench: Bench) -> None:
    body = operation(
        bench,
        "requestBody: {required: true, description: d, x-bodyName: b, content:"
        " {multipart/form-data: {schema: {type: object}, encoding: {f: {contentType:"
        " image/png, style: form, explode: false, headers: {X-A: {schema: {}},"
        " Content-Type: {schema: {}}}}}}, application/json: }}",
    ).body

    assert body is not None
    assert (True, "d", "b") == (body.required, body.description, body.name)
    form, json = body.contents
    (encoding,) = form.encodings
    assert ("f", "image/png", "form", False) == (
        encoding.name,
        encoding.content_type,
        encoding.style,
        encoding.explode,
    )
    assert ["X-A"] == [header.name for header in encoding.headers]
    assert ("application/json", None) == (json.media_type, json.schema)


def test_a_body_as_swagger_writes_it(bench: Bench) -> None:
    body = operation(bench, "parameters: [{name: b, in: body, schema: {}}]").body

    assert body is not None
    assert ["application/json"] == [content.media_type for content in body.contents]
    assert ["keyword-not-in-dialect"] == bench.codes


def test_responses(bench: Bench) -> None:
    found = operation(
        bench,
        "responses: {200: {description: ok, content: {text/event-stream: {itemSchema:"
        " {type: object}, examples: {a: {value: 1},"
        " b: {$ref: '#/components/examples/B'}}}},"
        " headers: {X-A: {$ref: '#/components/headers/A'}}, links: {next:"
        " {operationId: o, parameters: {id: $response.body#/id}}}},"
        " '2xx': {description: range}, default: {description: other}, x-a: 1,"
        " never: {description: no}}",
        "components: {headers: {A: {required: true, schema: {type: string}}},"
        " examples: {B: {value: 2}}}",
    )

    ok = found.responses[0]
    assert ["200", "2XX", "default"] == [r.status for r in found.responses]
    (content,) = ok.contents
    assert content.item_schema is not None
    assert (1, 2) == content.examples
    (header,) = ok.headers
    assert ("X-A", True) == (header.name, header.required)
    (link,) = ok.links
    assert ("next", "o", (("id", "$response.body#/id"),)) == (
        link.name,
        link.operation_id,
        link.parameters,
    )
    assert ["shape-status"] == bench.codes


def test_servers_at_every_level(bench: Bench) -> None:
    document = bench.read(HEAD + """
servers:
  - url: https://{endpoint}/openai/
    variables: {endpoint: {default: "{endpoint}", description: d, enum: [1, b]}}
paths:
  /a:
    servers: [{url: /path}]
    get: {servers: [{url: "https://{region}.example"}]}
    put: {}
  /b: {get: {}}
""")

    (server,) = document.servers
    assert "https://{endpoint}/openai" == server.url
    (variable,) = server.variables
    assert ("{endpoint}", ("1", "b")) == (variable.default, variable.enum)
    assert [["https://{region}.example"], ["/path"], []] == [
        [server.url for server in operation.servers]
        for operation in document.operations
    ]
    assert ["region"] == [v.name for v in document.operations[0].servers[0].variables]
    assert ["server-variable"] == bench.codes


def test_security_requirements(bench: Bench) -> None:
    document = bench.read(HEAD + """
security: [{key: []}, {}]
paths:
  /a:
    get: {}
    put: {security: []}
    post: {security: [{oauth: [read], key: []}, {nobody: []}]}
components:
  securitySchemes:
    key: {type: apiKey, name: k, in: query}
    oauth:
      type: oauth2
      flows: {implicit: {authorizationUrl: a, scopes: {}}, x-a: 1}
    bearer: {type: http, scheme: Bearer, bearerFormat: JWT}
    open: {type: openIdConnect, openIdConnectUrl: u}
    tls: {type: mutualTLS}
    bad: {type: magic}
    nameless: {type: apiKey, in: header}
""")

    assert [
        ((("key", ()),), ()),
        (),
        ((("oauth", ("read",)), ("key", ())),),
    ] == [operation.security for operation in document.operations]
    assert ["key", "oauth", "bearer", "open", "tls"] == [
        scheme.key for scheme in document.security_schemes
    ]
    assert "bearer" == document.security_schemes[2].scheme
    assert ["security-scheme"] * 3 == bench.codes


def test_an_unknown_http_scheme_is_kept_as_written(bench: Bench) -> None:
    """Case means nothing, but not every server knows."""
    document = bench.read("""
openapi: 3.0.0
info: {title: T, version: "1"}
paths: {}
components:
  securitySchemes:
    own: {type: http, scheme: SharedAccessKey}
    basic: {type: http, scheme: BASIC}
""")

    assert ["SharedAccessKey", "basic"] == [
        scheme.scheme for scheme in document.security_schemes
    ]


def test_a_path_item_by_reference_with_members_of_its_own(bench: Bench) -> None:
    bench.write(
        "item.yaml",
        "{parameters: [{name: p, in: query, schema: {}}], get: {operationId: far},"
        " put: {operationId: put}, x-a: 1}",
    )
    document = bench.read(
        HEAD + "paths: {/a: {$ref: item.yaml, get: {operationId: near, x-b: 2}}}"
    )

    assert [("GET", "near"), ("PUT", "put")] == [
        (operation.method, operation.operation_id) for operation in document.operations
    ]
    assert {"x-a": 1, "x-b": 2} == dict(document.operations[0].extensions)
    assert ["p"] == [p.name for p in document.operations[0].parameters]


def test_methods(bench: Bench) -> None:
    document = bench.read(
        V32 + "paths: {/a: {summary: s, GET: {}, trace: {}, query: {},"
        " additionalOperations: {COPY: {}, x-ms: {}}}}"
    )

    assert ["GET", "TRACE", "QUERY", "COPY", "x-ms"] == [
        operation.method for operation in document.operations
    ]
    assert {"s"} == {operation.summary for operation in document.operations}
    assert ["method-shape"] == bench.codes


def test_callbacks_and_webhooks(bench: Bench) -> None:
    document = bench.read("openapi: 3.1.0\ninfo: {title: t, version: '1'}\n" + """
paths:
  /a:
    post:
      callbacks:
        done: {"{$request.body#/url}": {post: {operationId: cb}}}
        again: {$ref: "#/components/callbacks/Again"}
components:
  callbacks:
    Again:
      "{$url}": {post: {callbacks: {again: {$ref: "#/components/callbacks/Again"}}}}
webhooks:
  newPet: {post: {operationId: wh}}
""")

    done, again = document.operations[0].callbacks
    assert ("done", "{$request.body#/url}", "cb") == (
        done.name,
        done.expression,
        done.operations[0].operation_id,
    )
    assert () == again.operations[0].callbacks
    (webhook,) = document.webhooks
    assert ("newPet", "wh") == (webhook.name, webhook.operations[0].operation_id)
    assert ["reference-cycle"] == bench.codes


def test_what_a_document_says_of_itself(bench: Bench) -> None:
    document = bench.read("""
openapi: 3.0.0
info:
  title: T
  version: 2022-12-01
  description: d
  termsOfService: tos
  contact: {name: N, email: e}
  license: {name: MIT}
  x-i: 1
externalDocs: {url: more}
x-r: 2
tags: [{name: a, description: A, externalDocs: {url: u}}, b]
paths: {}
""")

    assert ("T", "2022-12-01", "d", "tos", "N, e", "MIT", "more") == (
        document.title,
        document.version,
        document.description,
        document.terms_url,
        document.contact,
        document.license,
        document.external_url,
    )
    assert {"x-i": 1, "x-r": 2} == dict(document.extensions)
    assert [("a", "A", "u"), ("b", "", "")] == [
        (tag.name, tag.description, tag.external_url) for tag in document.tags
    ]


def test_everything_has_the_line_it_was_written_at(bench: Bench) -> None:
    found = bench.operation(
        "openapi: 3.0.0\n"
        "info: {title: t, version: '1'}\n"
        "paths:\n"
        "  /a:\n"
        "    get:\n"
        "      parameters:\n"
        "        - {name: p, in: query, schema: {type: string}}\n"
    )

    assert "api.yaml:6:7" == str(found.origin)
    (parameter,) = found.parameters
    assert "api.yaml:7:11" == str(parameter.origin)
    assert "/paths/~1a/get/parameters/0" == parameter.origin.pointer
    assert parameter.schema is not None
    assert "#/paths/~1a/get/parameters/0/schema" == parameter.schema.key
