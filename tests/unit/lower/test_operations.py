"""Operations, their parameters, security and servers."""

from __future__ import annotations

import pytest

from generator.lower import LowerOptions, Selection
from generator.model.operations import LongRunning, Paging
from generator.model.types import Object, Reference, Scalar
from tests.unit.lower.bench import Bench, with_paths
from tests.unit.lower.spelling import spell

_OK = "responses: {'200': {description: OK}}"


def test_an_operation_is_known_by_its_id_or_its_place(bench: Bench) -> None:
    api = bench.api(with_paths(f"""
        /pets:
          get: {{operationId: listPets, tags: [pets], {_OK}}}
          post: {{{_OK}}}
        /cats:
          get: {{operationId: listPets, {_OK}}}
    """))

    assert ["listPets", "POST /pets", "GET /cats"] == [
        item.key for item in api.operations
    ]
    assert ("post", "pets") == api.operations[1].hints.place
    assert ["operation-id-duplicate"] == bench.codes


def test_parameters_keep_their_place_style_and_default(bench: Bench) -> None:
    found = bench.operation(f"""
        /pets/{{id}}:
          get:
            parameters:
              - {{name: id, in: path, required: true, schema: {{type: string}}}}
              - name: tags
                in: query
                description: Wanted tags.
                explode: false
                schema: {{type: array, items: {{type: string}}}}
              - {{name: limit, in: query, schema: {{type: integer, default: 10}}}}
              - {{name: Accept, in: header, schema: {{type: string}}}}
              - name: filter
                in: query
                content: {{application/json: {{schema: {{type: object}}}}}}
            {_OK}
    """)
    identity, tags, limit, filter_ = found.parameters

    assert ("id", "path", True) == (identity.wire_name, identity.location, True)
    assert ("[string]", "form", False) == (spell(tags.type), tags.style, tags.explode)
    assert "Wanted tags." == tags.docs.description
    assert (True, 10) == (limit.has_default, limit.default)
    assert "application/json" == filter_.media_type
    assert ["header-parameter-ignored"] == bench.codes


def test_the_api_version_is_filled_in(bench: Bench) -> None:
    text = with_paths(f"""
        /pets:
          get:
            parameters:
              - {{name: api-version, in: query, schema: {{type: string}}}}
              - {{name: v, in: header, schema: {{type: string}}}}
            {_OK}
    """)
    usual = bench.api(text).operations[0]
    own = bench.api(text, LowerOptions(api_version_parameters=("v",))).operations[0]

    assert [True, False] == [item.is_api_version for item in usual.parameters]
    assert [False, True] == [item.is_api_version for item in own.parameters]


def test_a_document_may_say_what_is_its_api_version(bench: Bench) -> None:
    found = bench.operation(f"""
        /pets:
          get:
            parameters:
              - name: api-version
                in: query
                schema: {{type: string}}
                x-ms-api-version: false
              - {{name: v, in: query, schema: {{type: string}}, x-ms-api-version: true}}
            {_OK}
    """)

    assert [False, True] == [item.is_api_version for item in found.parameters]


_SWAGGER = """
    swagger: "2.0"
    info: {{title: T, version: "1"}}
    parameters:
      Subscription: {{name: sub, in: path, required: true, type: string{sub}}}
      Limit: {{name: limit, in: query, type: integer, x-ms-parameter-location: method}}
      Version: {{name: {version}, in: query, type: string}}
    paths:
      /{{sub}}:
        get:
          parameters:
            - {{$ref: "#/parameters/Subscription"}}
            - {{$ref: "#/parameters/Limit"}}
            - {{$ref: "#/parameters/Version"}}
          responses: {{"200": {{description: OK}}}}
"""


def test_azure_s_shared_parameters_belong_to_the_client(bench: Bench) -> None:
    text = _SWAGGER.format(sub="", version="api-version")
    (operation,) = bench.api(text).operations

    assert [True, False, True] == [item.is_client_wide for item in operation.parameters]


def test_other_shared_parameters_do_not(bench: Bench) -> None:
    text = _SWAGGER.format(sub="", version="page").replace(
        ", x-ms-parameter-location: method", ""
    )
    (operation,) = bench.api(text).operations

    assert not any(item.is_client_wide for item in operation.parameters)


def test_azure_s_marks_on_parameters(bench: Bench) -> None:
    (operation,) = bench.api("""
        swagger: "2.0"
        info: {title: T, version: "1"}
        paths:
          /{path}:
            get:
              operationId: go
              parameters:
                - {name: path, in: path, required: true, type: string,
                   x-ms-skip-url-encoding: true, x-ms-client-name: route}
                - {name: x-ms-meta, in: header, type: string,
                   x-ms-header-collection-prefix: x-ms-meta-}
                - {name: rid, in: header, type: string, x-ms-client-request-id: true}
                - {name: a, in: query, type: string, x-ms-parameter-grouping: {name: g}}
                - {name: b, in: query, type: string, x-ms-parameter-grouping: {}}
              responses: {"200": {description: OK}}
    """).operations
    path, meta, request_id, grouped, unnamed = operation.parameters

    assert (True, "route") == (path.allow_reserved, path.hints.override)
    assert ("map<string>", "x-ms-meta-") == (spell(meta.type), meta.header_prefix)
    assert request_id.is_client_request_id
    assert ("g", "go Parameters") == (grouped.group, unnamed.group)


def test_headers_by_which_a_server_knows_a_request_again(bench: Bench) -> None:
    api = bench.api("""
        openapi: 3.0.3
        info: {title: T, version: "1"}
        paths:
          /orders:
            post:
              x-apistrata-idempotent: true
              parameters:
                - {name: Idempotency-Key, in: header, required: true,
                   schema: {type: string}}
                - {name: Idempotency-Key, in: query, schema: {type: string}}
                - {name: Repeatability-Request-ID, in: header, schema: {type: string}}
                - {name: Repeatability-First-Sent, in: header,
                   schema: {type: string, format: date-time}}
                - {name: when, in: header, schema: {type: string, format: date-time}}
              responses:
                "200":
                  description: OK
                  headers:
                    Last-Modified: {schema: {type: string, format: date-time}}
            get:
              x-apistrata-idempotent: "no"
              responses: {"200": {description: OK}}
    """)
    post, get = api.operations

    keys = [item.is_idempotency_key for item in post.parameters]
    assert [True, False, True, False, False] == keys
    sent = [item.is_first_sent for item in post.parameters]
    assert [False, False, False, True, False] == sent
    *_, first_sent, when = post.parameters
    assert isinstance(first_sent.type, Scalar)
    assert isinstance(when.type, Scalar)
    assert ("http-date", "date-time") == (first_sent.type.format, when.type.format)
    modified = post.responses[0].headers[0].type
    assert isinstance(modified, Scalar)
    assert "http-date" == modified.format
    assert (True, None) == (post.is_idempotent, get.is_idempotent)


def test_when_a_member_can_be_set(bench: Bench) -> None:
    (pet,) = bench.api("""
        swagger: "2.0"
        info: {title: T, version: "1"}
        paths: {}
        definitions:
          Pet:
            type: object
            properties:
              kind: {type: string, x-ms-mutability: [read, create]}
              name: {type: string, x-ms-mutability: all}
              age: {type: string, x-ms-mutability: [read]}
              key: {type: string, x-ms-mutability: [update]}
    """).definitions

    assert isinstance(pet.type, Object)
    found = [
        (member.mutability, member.is_read_only, member.is_write_only)
        for member in pet.type.properties
    ]
    assert [
        (("read", "create"), False, False),
        ((), False, False),
        (("read",), True, False),
        (("update",), False, True),
    ] == found


def test_the_query_of_an_azure_path_is_apart(bench: Bench) -> None:
    (operation,) = bench.api("""
        swagger: "2.0"
        info: {title: T, version: "1"}
        paths: {}
        x-ms-paths:
          /pets?comp=list&empty=:
            get: {responses: {"200": {description: OK}}}
    """).operations

    assert "/pets" == operation.path
    assert (("comp", "list"), ("empty", "")) == operation.path_query
    assert "GET /pets?comp=list&empty=" == operation.key


def test_paging_and_long_running_operations(bench: Bench) -> None:
    api = bench.api("""
        openapi: 3.1.0
        info: {title: T, version: "1"}
        components: {schemas: {Done: {properties: {a: {}}}}}
        paths:
          /list:
            get:
              x-ms-pageable: {nextLinkName: next, itemName: pets}
              responses: {"200": {description: OK}}
          /all:
            get:
              x-ms-pageable: {nextLinkName: null}
              responses: {"200": {description: OK}}
          /after:
            get:
              x-apistrata-paging:
                {items: data, cursor: last, cursor-parameter: after, has-more: more}
              responses: {"200": {description: OK}}
          /counted:
            get:
              x-apistrata-paging: {offset-parameter: skip, page-parameter: page}
              responses: {"200": {description: OK}}
          /work:
            put:
              x-ms-long-running-operation: true
              x-ms-long-running-operation-options:
                final-state-via: location
                final-state-schema: "#/components/schemas/Done"
              x-apistrata-long-running:
                {status: /status, succeeded: [ok], failed: [bad, gone]}
              responses: {"202": {description: OK}}
    """)
    listed, everything, after, counted, work = api.operations

    assert Paging(items="pets", next_link="next") == listed.paging
    assert Paging(items="value") == everything.paging
    assert after.paging == Paging(
        items="data", cursor="last", cursor_parameter="after", has_more="more"
    )
    assert counted.paging == Paging(
        items=None, offset_parameter="skip", page_parameter="page"
    )
    assert work.long_running == LongRunning(
        final_state_via="location",
        result=Reference(id=api.definitions[0].id),
        status_pointer="/status",
        succeeded=("ok",),
        failed=("bad", "gone"),
    )


def test_security_of_an_operation_has_a_place_of_its_own(bench: Bench) -> None:
    api = bench.api("""
        openapi: 3.1.0
        info: {title: T, version: "1"}
        components:
          securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
        paths:
          /pets:
            get: {security: [{key: []}], responses: {"200": {description: OK}}}
            put: {responses: {"200": {description: OK}}}
    """)
    own, without = (operation.security_origin for operation in api.operations)

    assert own is not None
    assert "/paths/~1pets/get/security" == own.pointer
    assert without is None


def test_security_is_alternatives_of_conjunctions(bench: Bench) -> None:
    api = bench.api("""
        openapi: 3.1.0
        info: {title: T, version: "1"}
        security: [{key: [], token: [read]}, {basic: []}, {}]
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key}
            token: {type: http, scheme: Bearer, x-apistrata-scopes: [all]}
            basic: {type: http, scheme: basic}
        paths: {/pets: {get: {responses: {"200": {description: OK}}}}}
    """)
    (operation,) = api.operations

    assert [(("key", ()), ("token", ("read",))), (("basic", ()),)] == [
        need.schemes for need in operation.security
    ]
    assert operation.is_security_optional
    assert operation.security_origin is not None
    assert "/security" == operation.security_origin.pointer
    assert ["apiKey", "bearer", "basic"] == [item.kind for item in api.security_schemes]
    assert ("all",) == api.security_schemes[1].default_scopes


@pytest.mark.parametrize(
    ("variable", "expected"),
    [
        ("{default: example.com}", ("example.com", False)),
        ("{default: example.com, x-apistrata-required: true}", ("example.com", True)),
        ("{default: ''}", (None, True)),
        ("{default: '{host}'}", (None, True)),
    ],
)
def test_a_server_variable_is_required_where_said_or_without_a_default(
    bench: Bench, variable: str, expected: tuple[str | None, bool]
) -> None:
    api = bench.api(f"""
        openapi: 3.1.0
        info: {{title: T, version: "1"}}
        servers: [{{url: "https://{{host}}/v1", variables: {{host: {variable}}}}}]
        paths: {{}}
    """)
    (found,) = api.servers[0].variables

    assert expected == (found.default, found.is_required)


def test_an_operation_is_skipped_with_a_reason(bench: Bench) -> None:
    text = with_paths(f"""
        /pets: {{get: {{operationId: list, {_OK}}}, put: {{{_OK}}}, delete: {{{_OK}}}}}
    """)
    skips = {"list": "too old", "PUT /pets": "private", "POST /cats": "none"}
    api = bench.api(text, LowerOptions(skips=skips))

    assert ["DELETE /pets"] == [item.key for item in api.operations]
    assert [("list", "too old"), ("PUT /pets", "private")] == [
        (item.key, item.reason) for item in api.skipped
    ]
    assert ["skip-unused"] == bench.codes


def test_a_selection_brings_what_it_needs_only(bench: Bench) -> None:
    api = bench.api(
        """
        openapi: 3.1.0
        info: {title: T, version: "1"}
        components:
          schemas:
            Pet: {properties: {owner: {$ref: "#/components/schemas/Owner"}}}
            Owner: {properties: {name: {type: string}}}
            Other: {properties: {name: {type: string}}}
        paths:
          /pets:
            get:
              tags: [pets]
              responses:
                "200":
                  description: OK
                  content:
                    application/json: {schema: {$ref: "#/components/schemas/Pet"}}
          /others: {get: {responses: {"200": {description: OK}}}}
    """,
        LowerOptions(selection=Selection(tags=("p*",))),
    )

    assert ["GET /pets"] == [item.key for item in api.operations]
    assert [("GET /others", "not selected")] == [
        (item.key, item.reason) for item in api.skipped
    ]
    assert ["Pet", "Owner"] == [item.hints.component for item in api.definitions]


def test_callbacks_webhooks_and_links_are_kept(bench: Bench) -> None:
    api = bench.api("""
        openapi: 3.1.0
        info: {title: T, version: "1"}
        webhooks:
          petAdded:
            post:
              requestBody:
                content: {application/json: {schema: {properties: {a: {}}}}}
              responses: {"200": {description: OK}}
        paths:
          /pets:
            post:
              operationId: add
              callbacks:
                done: {"{$request.body#/url}": {post: {responses: {"200": {}}}}}
              responses:
                "200":
                  description: OK
                  links:
                    next: {operationId: get, parameters: {id: "$response.body#/id"}}
    """)
    (operation,) = api.operations
    (link,) = operation.responses[0].links

    assert ("done", "{$request.body#/url}") == (
        operation.callbacks[0].name,
        operation.callbacks[0].expression,
    )
    assert ("next", "get", (("id", "$response.body#/id"),)) == (
        link.name,
        link.operation,
        link.parameters,
    )
    assert ["petAdded"] == [item.name for item in api.webhooks]
    assert ["POST petAdded"] == [item.key for item in api.webhooks[0].operations]
    assert 1 == len(api.definitions)
