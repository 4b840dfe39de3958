"""TypeSpec's http-specs, served by spector and called by clients of the documents.

    python -m tests.conformance.spector [--scenarios FILE] [--only REGEX] [--dialect D]

A row of the table is one exchange. It passes when the synchronous and the asynchronous
client both make its request, so that spector answers as the scenario says, and decode
what comes. Rows whose document cannot say what they exchange are counted apart.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import re
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote

from tests.conformance.building import client_arguments
from tests.conformance.calling import Outcome, called, called_async
from tests.conformance.clients import generate_all
from tests.conformance.documents import Document, Documents, base_path, path_values
from tests.conformance.judging import (
    failure_problem,
    page_problem,
    shown,
    value_problem,
)
from tests.conformance.methods import Call, Place
from tests.conformance.npm import npm_folder
from tests.conformance.places import WORK, Absent, shared
from tests.conformance.scenarios import Unplaced, Wanted, arguments_of
from tests.conformance.servers import Server, loopback_node
from tests.conformance.spector_excuses import DIALECT_EXCUSES, EXCUSES
from tests.conformance.tally import Tally
from tests.conformance.values import Json

__all__ = ["main", "server"]

Row: TypeAlias = Mapping[str, Json]

_PACKAGES = (
    *(
        f"@typespec/{name}@1.16"
        for name in ("compiler", "http", "openapi", "openapi3", "json-schema")
    ),
    *(
        f"@typespec/{name}@0.86.0"
        for name in ("rest", "versioning", "xml", "sse", "events", "streams")
    ),
    "@typespec/http-specs@0.1.0-alpha.43",
    "@typespec/spector@0.1.0-alpha.29",
    "@typespec/spec-api@0.1.0-alpha.17",
    "@azure-tools/azure-http-specs@0.1.0-alpha.45",
    "@azure-tools/typespec-autorest@0.72.1",
    "@azure-tools/typespec-azure-core@0.72.1",
    "@azure-tools/typespec-azure-resource-manager@0.72.1",
    "@azure-tools/typespec-client-generator-core@0.72.2",
    "node@24",  # spector wants 22 at least
)
_MODULES = re.compile(r'"\$ref": "(?:\.\./)+(?:[\w.-]+/)*node_modules/')
_FILES = re.compile(r'"\$ref": "([^"#:]+)#')
_FAITHFUL = ("ok", "swagger2-only")


def server(*, install: bool = True) -> Server:
    """Return the server, not started."""
    modules = npm_folder("spector", *_PACKAGES, install=install) / "node_modules"
    shim = shared("servers/shim")
    return Server(
        "spector",
        [
            str(modules / ".bin/node"),
            str(modules / "@typespec/spector/dist/src/cli/cli.js"),
            "serve",
            str(modules / "@typespec/http-specs/specs"),
            str(modules / "@azure-tools/azure-http-specs/specs"),
            "--port",
            "{port}",
            "--coverageFile",
            str(modules.parent / "coverage.json"),
        ],
        # It asks git for the commit, which only labels its report.
        environment={**loopback_node(), "PATH": f"{shim}:{os.environ.get('PATH', '')}"},
        ready="/.coverage",
    )


def _twins(name: str, dialect: str, folder: Path) -> list[str]:
    """Return the documents of a service in a dialect, the likeliest first.

    Names differ from dialect to dialect; the words in them hardly do. A row names one
    document of a path that several versions of the service have.
    """
    if dialect == "table":
        return [name]
    twin = folder / re.sub(r"/(openapi3|openapi31|swagger2)/", f"/{dialect}/", name)
    words = set(Path(name).name.split("."))
    found = sorted(
        twin.parent.glob("*.json"),
        key=lambda path: (path != twin, -len(words & set(path.name.split(".")))),
    )
    if not found:
        raise Unplaced(f"there is no document in {dialect}")
    return [str(path.relative_to(folder)) for path in found]


def _address(row: Row) -> tuple[str, dict[str, str]]:
    """Return the path of a row's request, and what its query has already."""
    path, _, query = row["uri"].partition("?")
    for name, value in (row["reqPath"] or {}).items():
        path = re.sub(rf":{re.escape(name)}\b", value.replace("\\", r"\\"), path)
    return path.replace("\\", ""), dict(parse_qsl(query, keep_blank_values=True))


def _variables(row: Row, document: Document, call: Call) -> dict[str, str]:
    """Return what a row says of the variables of the server's URL."""
    path, _ = _address(row)
    return path_values(base_path(document) + call.operation.path, path) or {}


def _plain(value: Json) -> Json:
    """Return a value without the marks of what is compared loosely."""
    if isinstance(value, Mapping):
        if "$matcher" in value:
            return _plain(value["value"])
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def _wanted(row: Row, document: Document, call: Call) -> Wanted:
    """Return what a row's request carries, by place."""
    path, query = _address(row)
    found: dict[Place, Json] = {}
    base = base_path(document)
    for template in (call.operation.path, base + call.operation.path):
        for name, text in (path_values(template, path) or {}).items():
            if ("path", name) in (*call.places, *call.client_places):
                found["path", name] = unquote(text)
    query |= _plain(row["reqQuery"] or {})
    declared = {*call.places, *call.client_places, *call.constants}
    maps = [p for p in call.operation.parameters if p.location == "query" and p.explode]
    extra: dict[str, Json] = {}
    for name, value in query.items():
        if ("query", name) in declared:
            found["query", name] = value
        else:
            extra[name] = value
    loose = [p for p in maps if ("query", p.wire_name) not in found]
    if extra and loose:
        found["query", loose[0].wire_name] = extra
    else:
        found |= {("query", name): value for name, value in extra.items()}
    for name, value in (row["reqHeaders"] or {}).items():
        place = ("header", name.lower())
        if place in declared:
            found[place] = _plain(value)
    body = _plain(row["reqBody"])
    if isinstance(body, Mapping) and "$multipart" in body:
        return _multipart(found, body["$multipart"])
    return Wanted(
        parameters=found,
        has_body=body is not None,
        body=body,
        content_type=row["reqCT"],
    )


def _multipart(found: dict[Place, Json], parts: Mapping[str, Json]) -> Wanted:
    members: dict[str, list[Json]] = {}
    for file in parts.get("files", ()):
        members.setdefault(file["fieldname"], []).append({"$file": file})
    for name, value in parts.get("parts", {}).items():
        members.setdefault(name, []).append(value)
    for name, values in members.items():
        found["member", name] = values[0] if len(values) == 1 else values
    return Wanted(parameters=found)


class _Prepared(Documents):
    """Documents whose references into npm's folder lead into ours."""

    def path(self, name: str) -> Path:
        """Return where a document is, prepared."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        if _MODULES.search(text) is None:
            return path
        copy = WORK / "spector-documents" / name
        modules = WORK / "npm" / "spector" / "node_modules"
        way = os.path.relpath(modules, copy.parent)
        text = _MODULES.sub(f'"$ref": "{way}/', text)
        copy.parent.mkdir(parents=True, exist_ok=True)
        if not copy.is_file() or copy.read_text(encoding="utf-8") != text:
            copy.write_text(text, encoding="utf-8")
        return copy

    def named(self, name: str) -> Document:
        """Return a document by its path below the folder."""
        return super().named(str(self.path(name)))

    def lacks(self, name: str) -> str:
        """Return what is wrong with a document that refers to no file, "" if none is.

        Those of Resource Manager do: the suites hold no copy of its common types.
        """
        path = self.path(name)
        for file in _FILES.findall(path.read_text(encoding="utf-8")):
            if not (path.parent / file).is_file():
                return f"its document refers to {Path(file).name}, which is not there"
        return ""


@dataclass(frozen=True, slots=True)
class _Driver:
    documents: _Prepared
    running: Server
    dialect: str
    twins: list[str] = field(default_factory=list)

    def problem(self, row: Row) -> str:
        """Try an exchange; return what is wrong, "" where nothing is."""
        folder, found = self.documents.folder, ""
        for name in _twins(row["openapi"], self.dialect, folder):
            problem = self._caught(row, name)
            if not problem:
                return ""
            found = found or problem
        if self.dialect != "table" or "/openapi3/" not in row["openapi"]:
            return found
        # What OpenAPI 3 has no word for, Swagger's extensions may say.
        twin = _twins(row["openapi"], "swagger2", folder)[0]
        if self._caught(row, twin):
            return found
        self.twins.append(row["scenario"])
        return ""

    def lacks(self, row: Row) -> str:
        """Return why nobody could try an exchange, "" where anybody can."""
        name = _twins(row["openapi"], self.dialect, self.documents.folder)[0]
        return self.documents.lacks(name)

    def _caught(self, row: Row, name: str) -> str:
        try:
            return self._problem_with(row, name)
        except Exception as problem:  # each is a miss, with what it says
            return shown(problem)

    def _problem_with(self, row: Row, name: str) -> str:
        document = self.documents.named(name)
        call = self._call(document, row)
        for word, outcome in self._outcomes(row, document, call):
            problem = self._judged(row, outcome, document, call)
            if problem:
                return f"{word}: {problem}"
        return ""

    def _call(self, document: Document, row: Row) -> Call:
        method, template = row["method"].upper(), row["template"].partition("?")[0]
        path, _ = _address(row)
        base = base_path(document)
        exact = [
            call
            for call in document.calls.values()
            if call.operation.method == method
            and template in (call.operation.path, base + call.operation.path)
        ]
        for call in [*exact, *document.calls.values()]:
            if call.operation.method == method:
                for whole in (call.operation.path, base + call.operation.path):
                    if path_values(whole, path) is not None:
                        return call
        raise LookupError(f"no method calls {method} {template}")

    def _outcomes(
        self, row: Row, document: Document, call: Call
    ) -> Iterator[tuple[str, Outcome]]:
        package = document.package
        wanted = _wanted(row, document, call)
        headers = {
            name.lower(): text for name, text in (row["reqHeaders"] or {}).items()
        }
        query = row["reqQuery"] or {}
        secrets = {k.lower(): v for k, v in {**query, **headers}.items()}
        for word, function in (("sync", called), ("async", called_async)):
            arguments = arguments_of(wanted, call, package, is_typed=word == "async")
            client = client_arguments(
                document.places,
                url=self.running.url,
                secrets=secrets,
                variables=_variables(row, document, call),
            )
            client |= arguments.client
            yield word, function(package, call, arguments.method, client)

    def _judged(
        self, row: Row, outcome: Outcome, document: Document, call: Call
    ) -> str:
        package, status = document.package, row["status"]
        if row["handler"] and row["resBody"] is None and outcome.error is None:
            return ""  # made by a function: the table does not say what
        expected = _at(_plain(row["resBody"]), self.running.url)
        if status >= 400 and call.operation.method != "HEAD":
            return failure_problem(outcome, package, status=status, expected=expected)
        if call.kind == "begin":
            return "" if outcome.error is None else shown(outcome.error)
        judge = page_problem if call.kind == "pages" else value_problem
        problem = judge(outcome, call, package, expected=expected, status=status)
        # Made by a function, and the table has what is always the same of it.
        is_more = row["handler"] and problem.endswith("is not expected")
        return "" if is_more else problem


def _at(value: Json, url: str) -> Json:
    text = json.dumps(value)
    there = url.replace("127.0.0.1", "localhost")  # its links have that name
    return json.loads(re.sub(r"http://localhost:(PORT|\d+)", there, text))


def _tried(driver: _Driver, row: Row) -> str:
    try:
        return driver.problem(row)
    except Exception as problem:  # each is a miss, with what it says
        return shown(problem)


def _rows(path: Path, only: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return [row for row in rows if re.search(only, row["scenario"])]


def _covered(port: int) -> tuple[int, int]:
    """Return how many scenarios spector has seen in full, and of how many."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", "/.coverage")
    found = json.load(connection.getresponse())
    connection.close()
    results: dict[str, str] = {}
    for report in found if isinstance(found, list) else [found]:
        results |= report.get("results", report)
    return sum(1 for word in results.values() if word == "pass"), len(results)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the exchanges of a table; return 1 where one missed without an excuse."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.spector")
    parser.add_argument("--scenarios", type=Path, help="another table of the same form")
    parser.add_argument("--only", default="", help="a regular expression of scenarios")
    parser.add_argument("--documents", type=Path, help="the compiled documents' folder")
    parser.add_argument(
        "--dialect",
        choices=("table", "openapi3", "openapi31", "swagger2"),
        default="table",
        help="of which documents the clients are; by default those the table names",
    )
    options = parser.parse_args(arguments)
    warnings.simplefilter("ignore", DeprecationWarning)
    try:
        table = options.scenarios or shared("spector_scenarios.json")
        rows = _rows(table, options.only)
        folder = options.documents or shared("spector_openapi")
        running = server()
    except Absent as problem:
        print(f"skipped: {problem}", file=sys.stderr)
        return 2
    words = ("ok",) if options.dialect.startswith("openapi") else _FAITHFUL
    sayable = [row for row in rows if row["faithful"] in words]
    documents = _Prepared(folder)
    names = {
        _twins(row["openapi"], options.dialect, folder)[0]
        for row in sayable
        if row["openapi"]
    }
    whole = [
        documents.path(each) for each in sorted(names) if not documents.lacks(each)
    ]
    for path, why in generate_all(whole).items():
        print(f"not generated {path.name}: {why}")
    tally = Tally(excuses=EXCUSES | DIALECT_EXCUSES.get(options.dialect, {}))
    with running:
        driver = _Driver(documents, running, options.dialect)
        for row in sayable:
            lacking = driver.lacks(row)
            if lacking:
                tally.excuse(row["package"], row["scenario"], lacking)
            else:
                tally.note(row["package"], row["scenario"], _tried(driver, row))
        seen, among = _covered(running.port)
    print(f"the server has seen {seen} of {among} scenarios in full")
    print(f"{len(driver.twins)} exchanges passed by the Swagger 2.0 document alone")
    print(f"{len(rows) - len(sayable)} exchanges cannot be said by their documents")
    return tally.close()


if __name__ == "__main__":
    sys.exit(main())
