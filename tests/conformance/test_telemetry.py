"""The OpenTelemetry adapter of docs/observability.md, run as it stands there."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.misbehaving import Misbehaving

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "observability.md"
_MESSAGES = [{"role": "user", "content": "hello"}]

sdk = pytest.importorskip(
    "opentelemetry.sdk.trace", reason="opentelemetry-sdk is not installed"
)


@pytest.fixture
def server() -> Iterator[Misbehaving]:
    with Misbehaving() as found:
        yield found


class Told:
    """An adapter with what it has told OpenTelemetry."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        export = importlib.import_module(
            "opentelemetry.sdk.trace.export.in_memory_span_exporter"
        )
        processors = importlib.import_module("opentelemetry.sdk.trace.export")
        self.exporter: Any = export.InMemorySpanExporter()
        self.provider: Any = sdk.TracerProvider()
        self.provider.add_span_processor(processors.SimpleSpanProcessor(self.exporter))
        trace = importlib.import_module("opentelemetry.trace")
        monkeypatch.setattr(trace, "get_tracer", self.provider.get_tracer)
        text = DOCUMENT.read_text(encoding="utf-8")
        section = text.partition("\n## OpenTelemetry\n")[2]
        code = re.findall(r"```python\n(.*?)```", section, re.DOTALL)[0]
        names: dict[str, Any] = {"__name__": "telemetry"}
        exec(compile(code, str(DOCUMENT), "exec"), names)
        self.hook: Any = names["Telemetry"]()

    @property
    def spans(self) -> Any:
        """The spans that are over."""
        return self.exporter.get_finished_spans()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    monkeypatch.syspath_prepend(str(ROOT / "generated" / "azure-openai"))
    return Told(monkeypatch)


def client(server: Misbehaving, told: Told, **settings: Any) -> Any:
    module: Any = importlib.import_module("azure_openai.v2024_10_21")
    return module.Client(
        api_key="a-secret-key", base_url=server.url, hooks=[told.hook], **settings
    )


def test_call_is_a_span_that_the_server_sees(server: Misbehaving, told: Told) -> None:
    with client(server, told) as made:
        made.chat.completions.create("well", messages=_MESSAGES)

    (span,) = told.spans
    assert "POST /deployments/{deployment-id}/chat/completions" == span.name
    assert 200 == span.attributes["http.response.status_code"]
    assert 0 == span.attributes["http.request.resend_count"]
    number = f"{span.context.trace_id:032x}-{span.context.span_id:016x}".encode()
    assert number in server.heads[0]
    assert "a-secret-key" not in span.to_json()


def test_every_request_of_a_call_is_a_span(server: Misbehaving, told: Told) -> None:
    with client(server, told, max_retries=1) as made:
        made.chat.completions.create(
            "reset-once", messages=_MESSAGES, idempotency_key="k"
        )

    failed, succeeded = told.spans
    assert "ConnectionError" == failed.attributes["error.type"]
    assert "ERROR" == failed.status.status_code.name
    assert 1 == succeeded.attributes["http.request.resend_count"]
    assert 200 == succeeded.attributes["http.response.status_code"]


def test_stream_is_a_span_to_its_end(server: Misbehaving, told: Told) -> None:
    with client(server, told) as made:
        stream = made.chat.completions.create(
            "bytewise", messages=_MESSAGES, stream=True
        )
        assert [] == list(told.spans)
        assert 1 == len(list(stream))

    (span,) = told.spans
    assert 1 == span.attributes["stream.items"]
    assert span.attributes["stream.complete"] is True


def test_broken_stream_fails_its_span(server: Misbehaving, told: Told) -> None:
    with client(server, told) as made:
        stream = made.chat.completions.create(
            "cut-stream", messages=_MESSAGES, stream=True
        )
        with pytest.raises(Exception, match="ended before"):
            list(stream)

    (span,) = told.spans
    assert "StreamError" == span.attributes["error.type"]
    assert span.attributes["stream.complete"] is False
