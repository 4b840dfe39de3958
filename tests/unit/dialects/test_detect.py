"""Which description language a document is written in."""

from __future__ import annotations

import pytest

from generator.dialects import detect_dialect
from tests.unit.dialects.bench import Bench


@pytest.mark.parametrize(
    ("text", "dialect"),
    [
        ('swagger: "2.0"', "swagger-2.0"),
        ("swagger: 2.0", "swagger-2.0"),
        ("openapi: 3.0.0", "openapi-3.0"),
        ("openapi: 3.0.4", "openapi-3.0"),
        ("openapi: 3.0", "openapi-3.0"),
        ("openapi: 3.1.1", "openapi-3.1"),
        ("openapi: 3.1", "openapi-3.1"),
        ("openapi: 3.2.0", "openapi-3.2"),
        ("openapi: 3.1.0-rc1", "openapi-3.1"),
    ],
)
def test_the_version_line_tells_the_dialect(
    bench: Bench, text: str, dialect: str
) -> None:
    root, _ = bench.open(text)

    assert dialect == detect_dialect(root, bench.diagnostics)
    assert [] == bench.codes


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("openapi: 3.3.0", "dialect-unsupported", 'OpenAPI "3.3.0"'),
        ("openapi: 4.0.0", "dialect-unsupported", 'OpenAPI "4.0.0"'),
        ('swaggerVersion: "1.2"', "dialect-unsupported", 'Swagger "1.2"'),
        ('swagger: "1.2"', "dialect-unsupported", 'Swagger "1.2"'),
        ("openapi: [3]", "dialect-unsupported", "that is list"),
        ("openapi:", "dialect-unsupported", "that is null"),
        ("overlay: 1.0.0", "dialect-missing", "an overlay"),
        ("asyncapi: 3.0.0", "dialect-missing", "AsyncAPI"),
        ("components: {}", "dialect-missing", "a fragment"),
        ("type: object", "dialect-missing", "a single schema"),
        ("paths: {}", "dialect-missing", "without its version line"),
        ("hello: world", "dialect-missing", "neither `openapi` nor `swagger`"),
        ("- 1", "dialect-missing", "a list"),
        ("text", "dialect-missing", "a string"),
    ],
)
def test_anything_else_is_refused_with_a_reason(
    bench: Bench, text: str, code: str, told: str
) -> None:
    assert bench.try_read(text) is None
    (diagnostic,) = bench.diagnostics
    assert ("error", code) == (diagnostic.severity, diagnostic.code)
    assert told in diagnostic.message


def test_a_version_under_the_other_key_is_understood(bench: Bench) -> None:
    root, _ = bench.open("swagger: 3.0.0")

    assert detect_dialect(root, bench.diagnostics) == "openapi-3.0"
    assert ["shape"] == bench.codes
