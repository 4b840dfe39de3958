"""Prism, a mock that validates, against clients of the documents that it serves.

    python -m tests.conformance.prism [DOCUMENT ...] [--scenarios FILE]

Every operation is called with arguments made from the document, sync and async, as
plain values and as models; no request may be refused. Every answer that the document
describes has to be decoded: the example, random ones, and documented failures as typed
errors. One call that the document rules out must be refused for each operation, which
shows that Prism looks. `--scenarios` names a JSON file with a list of such documents.
"""

from __future__ import annotations

import argparse
import asyncio
import inspect
import json
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.behaviour.calls import reach
from tests.conformance.arguments_made import Described, Made, canaries, described, made
from tests.conformance.callables import Method
from tests.conformance.mocked import ClientModule, client_of
from tests.conformance.npm import npm_folder
from tests.conformance.outcomes import Outcomes
from tests.conformance.places import SHARED, WORK, Absent, shared
from tests.conformance.recording import Recorder, recording
from tests.conformance.servers import Server, loopback_node
from tests.conformance.walking import breach
from tests.corpus.documents import Json, node_at, read, resolve_place
from tests.corpus.verdicts import Judge

__all__ = ["EXCUSES", "default_documents", "main", "run"]

EXCUSES: dict[str, str] = {
    r"\S+/inference\.json POST /threads/(\{thread_id\}/)?runs": (
        "the schema of the body requires `thread_id` and allows no such member"
    ),
    r"v1(-preview)?/inference\.json POST /files .*": (
        "the form requires JSON in a part, and Prism takes every part for text"
    ),
}

_PRISM = "@stoplight/prism-cli@5.14.2"
_CORPUS = SHARED.parent / "corpora" / "azure-openai"


def default_documents() -> list[Path]:
    """Return the published Azure OpenAI documents beside the project."""
    if not _CORPUS.is_dir():
        raise Absent("shared/corpora/azure-openai is not beside the project")
    return [path for path in sorted(_CORPUS.rglob("*.json")) if path.is_file()]


def run(
    documents: Sequence[Path], *, instances: int = 3, install: bool = True
) -> Outcomes:
    """Return what came of calling every operation of `documents`."""
    folder = npm_folder("prism", _PRISM, install=install)
    program = folder / "node_modules" / ".bin" / "prism"
    outcomes = Outcomes(title="prism", excuses=EXCUSES)
    for document in documents:
        with tempfile.TemporaryDirectory(prefix="apistrata-prism-") as name:
            prepared = Path(name, "document.json")
            _prepare(document, prepared)
            command = (str(program), "mock", "-h", "127.0.0.1", "-p", "{port}")
            server = Server(
                f"prism-{document.parent.name}",
                (*command, "--seed", "7", str(prepared)),
                environment=loopback_node(),
                patience=120,
            )
            with (
                server,
                client_of(document, package="mocked", folder=Path(name)) as client,
                warnings.catch_warnings(),
            ):
                warnings.simplefilter("ignore", DeprecationWarning)
                _Run(
                    client=client,
                    url=server.url,
                    outcomes=outcomes,
                    label=f"{document.parent.name}/{document.name}",
                    instances=instances,
                ).document(document)
    return outcomes


def _prepare(document: Path, target: Path) -> None:
    script = shared("servers/prism_prep.py")
    done = subprocess.run(
        [sys.executable, script, document, target], capture_output=True, text=True
    )
    if done.returncode:
        raise AssertionError(f"{document} was not prepared: {done.stderr[-500:]}")


class _Run:
    """The calls of one document's operations."""

    def __init__(
        self,
        *,
        client: ClientModule,
        url: str,
        outcomes: Outcomes,
        label: str,
        instances: int,
    ) -> None:
        self._client = client
        self._outcomes = outcomes
        self._label = label
        self._instances = instances
        self._recorder = Recorder()
        self._errors = client.runtime("errors")
        self._codec = client.runtime("codec")
        self._settings = {
            **client.credentials(),
            "base_url": url,
            "timeout": 20.0,
            "max_retries": 0,
        }

    def document(self, path: Path) -> None:
        """Call every operation of the document, by one client of each kind."""
        is_modern = str(read(path).get("openapi", "")).startswith("3.1")
        judge = Judge(modern=is_modern, checks_formats=True, infers_types=True)
        operations = list(described(path))
        self._outcomes.figures["operations"] += len(operations)
        sync, _ = recording(self._recorder)
        with self._client.module.Client(**self._settings, transport=sync) as client:
            asyncio.run(self._operations(client, operations, judge))

    async def _operations(
        self, client: Any, operations: Sequence[Described], judge: Judge
    ) -> None:
        _, transport = recording(self._recorder)
        make = self._client.module.AsyncClient
        async with make(**self._settings, transport=transport) as twin:
            for operation in operations:
                await self._operation((client, twin), operation, judge)

    async def _operation(
        self, clients: tuple[Any, Any], operation: Described, judge: Judge
    ) -> None:
        name = f"{self._label} {operation.method} {operation.path}"
        method = self._client.methods.get((operation.method, operation.path))
        if method is None:
            self._outcomes.note(name, "there is no method for it")
            return
        calls = made(operation, judge, count=self._instances)
        if not calls:
            self._outcomes.note(name, "no valid arguments could be made")
        for number, call in enumerate(calls):
            for preference in ("", "dynamic=true"):
                await self._valid(
                    clients, method, call, name, preference, operation, judge
                )
            if number == 0:
                for status in operation.statuses:
                    if status.isdecimal() and int(status) >= 400:
                        await self._failure(clients, method, call, name, int(status))
        if calls:
            await self._canary(clients, method, operation, calls, judge, name)

    async def _valid(
        self,
        clients: tuple[Any, Any],
        method: Method,
        call: Made,
        name: str,
        preference: str,
        operation: Described,
        judge: Judge,
    ) -> None:
        options: dict[str, Any] = {}
        if preference:
            options["extra_headers"] = {"prefer": preference}
        for form, keywords in self._forms(method, call):
            for client in clients:
                kind = "async" if client is clients[1] else "sync"
                label = (
                    f"{name} [{call.how}, {form}, {kind}, {preference or 'example'}]"
                )
                self._outcomes.figures["calls"] += 1
                try:
                    await _call(client, method, {**keywords, **options})
                except Exception as error:
                    reason = self._fault_of_prism(error, operation, judge)
                    if reason:
                        self._outcomes.excuse(label, reason)
                    else:
                        self._outcomes.note(label, self._told(error))
                else:
                    self._outcomes.note(label)

    async def _failure(
        self,
        clients: tuple[Any, Any],
        method: Method,
        call: Made,
        name: str,
        status: int,
    ) -> None:
        _, keywords = next(self._forms(method, call))
        options = {"extra_headers": {"prefer": f"code={status}"}}
        for client in clients:
            label = f"{name} [failure {status}]"
            self._outcomes.figures["documented failures"] += 1
            try:
                await _call(client, method, {**keywords, **options})
            except self._errors.StatusError as error:
                if error.status == status:
                    self._outcomes.note(label)
                else:
                    self._outcomes.note(label, self._told(error))
            except Exception as error:
                self._outcomes.note(label, self._told(error))
            else:
                self._outcomes.note(label, "it did not raise")

    async def _canary(
        self,
        clients: tuple[Any, Any],
        method: Method,
        operation: Described,
        calls: Sequence[Made],
        judge: Judge,
        name: str,
    ) -> None:
        """Make calls that the document rules out, until one is refused."""
        label = f"{name} [canary]"
        tried = []
        for options in self._wrongs(method, operation, calls, judge):
            tried.append(str(options)[:80])
            for client in clients:
                try:
                    await _call(client, method, options)
                except self._errors.StatusError as error:
                    if error.status not in (400, 415, 422):
                        break
                except Exception:
                    break
                else:
                    break
            else:
                self._outcomes.figures["canaries refused"] += 1
                self._outcomes.note(label)
                return
        if tried:
            self._outcomes.note(label, f"nothing was refused: {tried[:4]}")
        else:
            self._outcomes.figures["operations that take anything"] += 1

    def _wrongs(
        self,
        method: Method,
        operation: Described,
        calls: Sequence[Made],
        judge: Judge,
    ) -> Iterator[dict[str, Any]]:
        for call in calls:
            if call.media_type not in _sent(method):
                continue
            for wrong in canaries(operation, call, judge):
                _, keywords = next(self._forms(method, call))
                extra = {**keywords.get("extra_body", {}), **wrong.wrong}
                yield {**keywords, "extra_body": extra}
        _, keywords = next(self._forms(method, calls[0]))
        for location, name, is_required, schema, _ in operation.parameters:
            if location != "query":
                continue
            for value in ("no such value", "-7", "x" * 300):
                if judge.complaint(value, schema) and not _reads_as(value, schema):
                    yield {**keywords, "extra_query": {name: value}}
            if is_required:
                yield {**keywords, "extra_query": {name: None}}

    def _forms(
        self, method: Method, call: Made
    ) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield the keywords of a call: values as they travel, and as models."""
        if call.media_type is not None and call.media_type not in _sent(method):
            return  # another media type of the body, which the method does not send
        parameters: dict[str, Any] = {}
        types = {
            (parameter.location, parameter.wire_name): parameter.type
            for parameter in method.operation.parameters
        }
        for key, value in call.parameters.items():
            argument = method.parameters.get(key)
            if argument is not None:
                parameters[argument] = self._decoded(types[key], value)
        if call.media_type is None:
            yield "plain", parameters
            return
        for form, body in (("plain", call.body), ("models", self._model(method, call))):
            if body is None and form == "models":
                continue
            keywords = dict(parameters)
            if method.media_type is not None:
                keywords[method.media_type] = call.media_type
            if method.body is not None:
                keywords[method.body] = body
            else:
                self._flatten(method, call, body, keywords)
            yield form, keywords

    def _flatten(
        self, method: Method, call: Made, body: Any, keywords: dict[str, Any]
    ) -> None:
        names = _field_names(body)
        extra = {}
        for name, value in call.body.items():
            argument = method.members.get(name)
            if argument is None:
                extra[name] = value
            elif name in names and name not in call.files:
                keywords[argument] = getattr(body, names[name])
            else:
                keywords[argument] = value
            if argument is not None and argument == method.flag:
                keywords[argument] = False  # Prism streams nothing
        if extra:
            keywords["extra_body"] = extra

    def _model(self, method: Method, call: Made) -> Any:
        """Return the body as the model that the package has for it, None for none."""
        bodies = method.operation.bodies
        kind = next(b.type for b in bodies if b.media_type == call.media_type)
        if call.files or kind in ("Any", "bytes"):
            return None
        return self._decoded(kind, call.body)

    def _decoded(self, kind: str, value: Json) -> Any:
        try:
            return self._codec.decoder(kind, models=self._client.models)(value)
        except self._errors.DecodeError:
            return value

    def _fault_of_prism(
        self, error: Exception, operation: Described, judge: Judge
    ) -> str:
        """Return why an answer is no fault of the client's, "" where it may be one."""
        headers = getattr(error, "headers", None) or {}
        if "response" in headers.get("sl-violations", ""):
            return "Prism says that its own answer breaks the document"
        status = getattr(error, "status", 0)
        if status == 500 and "prism/errors#UNKNOWN" in str(error):
            return "Prism failed to make an answer"
        schema = operation.answers.get(str(self._recorder.status))
        if schema is None or not isinstance(error, self._errors.DecodeError):
            return ""
        value = json.loads(self._recorder.content)
        if judge.complaint(value, schema):
            return "jsonschema says that Prism's answer breaks the document"
        if breach(value, schema, judge):
            return "Prism's answer has a tag, and not what the tag calls for"
        return ""

    def _told(self, error: Exception) -> str:
        headers = getattr(error, "headers", {})
        violations = headers.get("sl-violations", "") if headers else ""
        return f"{type(error).__name__}: {error} {violations}"


async def _call(client: Any, method: Method, keywords: dict[str, Any]) -> Any:
    """Call a method of either client; of a list the first page is fetched."""
    keywords = dict(keywords)
    positional = [keywords.pop(name) for name in method.positional if name in keywords]
    answer = reach(client, method.call)(*positional, **keywords)
    if inspect.isawaitable(answer):
        answer = await answer
    if method.kind == "pages":
        if hasattr(answer, "__aiter__"):
            return await anext(aiter(answer.by_page()))
        return next(iter(answer.by_page()))
    return answer


def _sent(method: Method) -> list[str]:
    """Return the media types that a method can send."""
    bodies = method.operation.bodies
    chosen = bodies if method.media_type is not None else bodies[:1]
    return [body.media_type for body in chosen]


def _field_names(body: Any) -> dict[str, str]:
    """Return the fields of a model by wire name."""
    fields = getattr(body, "__dataclass_fields__", {})
    return {
        field.metadata.get("wire_name", name): name for name, field in fields.items()
    }


def _reads_as(text: str, schema: tuple[Path, str]) -> bool:
    """Whether the text of a query may be read as another value that fits."""
    found = resolve_place(node_at(*schema), schema)
    kind = (found[0] if found is not None else {}).get("type")
    return kind == "array" or (kind in ("integer", "number") and text == "-7")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.conformance.prism", description=__doc__
    )
    parser.add_argument("documents", nargs="*", type=Path)
    parser.add_argument("--scenarios", type=Path, help="JSON: a list of documents")
    parser.add_argument("--instances", type=int, default=3, help="made bodies each")
    given = parser.parse_args(arguments)
    try:
        documents = [path.resolve() for path in given.documents]
        if given.scenarios is not None:
            listed = json.loads(given.scenarios.read_text(encoding="utf-8"))
            documents += [(given.scenarios.parent / name).resolve() for name in listed]
        WORK.mkdir(exist_ok=True)
        return run(documents or default_documents(), instances=given.instances).told()
    except Absent as absent:
        print(absent, file=sys.stderr)
        return 2


if __name__ == "__main__":
    raise SystemExit(main())
