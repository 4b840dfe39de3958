"""What requests and responses carry."""

from __future__ import annotations

import pytest

from generator.model.operations import Stream
from generator.model.types import Array, Scalar
from tests.unit.lower.bench import Bench, with_paths
from tests.unit.lower.spelling import spell


def test_bodies_and_their_inline_objects(bench: Bench) -> None:
    api = bench.api(with_paths("""
        /pets:
          post:
            operationId: add
            requestBody:
              required: true
              content:
                application/json: {schema: {properties: {a: {}}}}
                multipart/form-data:
                  schema: {properties: {file: {type: string, format: binary}}}
                  encoding: {file: {contentType: image/png}}
            responses:
              "200":
                description: OK
                content: {application/json: {schema: {properties: {b: {}}}}}
              "404":
                description: Gone
                content: {application/json: {schema: {properties: {c: {}}}}}
              default:
                description: Bad
                content: {application/json: {schema: {properties: {d: {}}}}}
    """))
    (operation,) = api.operations
    assert operation.body is not None

    assert [
        ("add", "request"),
        ("add", "request", "form-data"),
        ("add", "response"),
        ("add", "error", "404"),
        ("add", "error"),
    ] == [item.hints.place for item in api.definitions]
    assert operation.body.is_required
    assert ["image/png"] == [
        item.media_type for item in operation.body.contents[1].encodings
    ]
    assert [False, True, True] == [item.is_error for item in operation.responses]


@pytest.mark.parametrize(
    ("statuses", "errors"),
    [
        (["default"], [False]),
        (["200", "default"], [False, True]),
        (["302", "default"], [False, True]),
        (["404", "default"], [True, False]),
        (["2XX", "4XX", "5XX"], [False, True, True]),
    ],
)
def test_which_responses_are_errors(
    bench: Bench, statuses: list[str], errors: list[bool]
) -> None:
    responses = ", ".join(f"'{status}': {{description: D}}" for status in statuses)
    found = bench.operation(f"/pets: {{get: {{responses: {{{responses}}}}}}}")

    assert errors == [item.is_error for item in found.responses]


def test_azure_says_which_responses_are_errors(bench: Bench) -> None:
    found = bench.operation("""
        /pets:
          get:
            responses:
              "200": {description: D}
              "404": {description: D, x-ms-error-response: false}
              "201": {description: D, x-ms-error-response: true}
    """)

    assert [False, False, True] == [item.is_error for item in found.responses]


def test_a_shared_response_is_called_by_its_own_name(bench: Bench) -> None:
    api = bench.api("""
        openapi: 3.1.0
        info: {title: T, version: "1"}
        components:
          responses:
            NotFound:
              description: Gone
              content: {application/json: {schema: {properties: {a: {}}}}}
        paths:
          /a: {get: {responses: {"404": {$ref: "#/components/responses/NotFound"}}}}
          /b: {get: {responses: {"404": {$ref: "#/components/responses/NotFound"}}}}
    """)

    assert [("NotFound", "response")] == [item.hints.place for item in api.definitions]


def _streaming(media_type: str, content: str) -> str:
    return f"""
        /chat:
          post:
            operationId: chat
            requestBody:
              content:
                application/json:
                  schema: {{properties: {{stream: {{type: boolean}}}}}}
            responses:
              "200":
                description: OK
                content:
                  application/json: {{schema: {{type: string}}}}
                  {media_type}: {{{content}}}
    """


@pytest.mark.parametrize(
    ("media_type", "content", "expected"),
    [
        (
            "text/event-stream",
            "itemSchema: {type: string}, "
            "x-apistrata-stream: {flag: go, end: '[DONE]', end-at: /a}",
            Stream(
                format="sse",
                item=Scalar(kind="string"),
                flag="go",
                end="[DONE]",
                end_at="/a",
            ),
        ),
        (
            "text/event-stream",
            "itemSchema: {type: string}, x-apistrata-stream: {whole: true}",
            Stream(format="sse", item=Scalar(kind="string"), is_whole=True),
        ),
        (
            "application/x-ndjson",
            "itemSchema: {type: string}",
            Stream(format="jsonl", item=Scalar(kind="string"), flag="stream"),
        ),
        (
            "application/json-seq",
            "schema: {type: array, items: {type: integer}}",
            Stream(format="json-seq", item=Scalar(kind="integer"), flag="stream"),
        ),
        (
            "text/event-stream",
            "schema: {type: array, items: {type: string}}, x-apistrata-stream: {}",
            Stream(format="sse", item=Scalar(kind="string")),
        ),
        ("text/event-stream", "schema: {type: string}", None),
        ("text/plain", "schema: {type: string}", None),
    ],
)
def test_streams(
    bench: Bench, media_type: str, content: str, expected: Stream | None
) -> None:
    found = bench.operation(_streaming(media_type, content))

    assert expected == found.responses[0].contents[1].stream


def test_an_object_in_an_event_stream_is_an_event(bench: Bench) -> None:
    """Before OpenAPI 3.2 there was no other way to say it."""
    found = bench.operation(
        _streaming("text/event-stream", "schema: {properties: {a: {}}}")
    )
    stream = found.responses[0].contents[1].stream

    assert stream is not None
    assert spell(stream.item).startswith("@#/paths/~1chat/post/responses")


def test_a_media_type_that_cannot_stream_is_said(bench: Bench) -> None:
    found = bench.operation(
        _streaming("text/plain", "schema: {type: string}, itemSchema: {type: string}")
    )

    assert found.responses[0].contents[1].stream is None
    assert ["stream-format"] == bench.codes


def test_a_form_of_swagger_is_a_body(bench: Bench) -> None:
    api = bench.api("""
        swagger: "2.0"
        info: {title: T, version: "1"}
        paths:
          /pets:
            post:
              operationId: add
              consumes: [multipart/form-data]
              parameters:
                - {name: file, in: formData, type: file, required: true}
                - {name: names, in: formData, type: array, items: {type: string}}
              responses: {"200": {description: OK}}
          /cats:
            post:
              operationId: put
              parameters: [{name: cats, in: body, x-ms-client-flatten: true,
                            schema: {type: array, items: {type: string}}}]
              responses: {"200": {description: OK}}
    """)
    form, body = (operation.body for operation in api.operations)
    assert form is not None
    assert body is not None

    assert ("add", "request") == api.definitions[0].hints.place
    assert "{file: string:binary, names?: [string]}" == spell(api.definitions[0].type)
    assert ("cats",) == body.hints.place
    assert body.flatten
    assert Array(item=Scalar(kind="string")) == body.contents[0].type
