"""autorest.testserver, driven by clients that the product made of its documents.

    python -m tests.conformance.autorest [--scenarios FILE] [--only REGEX]

A scenario passes when the synchronous and the asynchronous client both make its call,
get what it answers, and the server counts it both times.
"""

from __future__ import annotations

import argparse
import contextlib
import http.client
import json
import re
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote
from uuid import uuid4

from tests.conformance.autorest_excuses import EXCUSES
from tests.conformance.building import client_arguments
from tests.conformance.calling import Outcome, called, called_async
from tests.conformance.clients import Package, generate_all
from tests.conformance.documents import Document, Documents, base_path, path_values
from tests.conformance.judging import (
    decode_problem,
    failure_problem,
    page_problem,
    shown,
    value_problem,
)
from tests.conformance.methods import Call
from tests.conformance.npm import npm_folder
from tests.conformance.oracle import Oracle
from tests.conformance.places import Absent, program, shared
from tests.conformance.scenarios import Unplaced, Wanted, arguments_of
from tests.conformance.servers import Server, loopback_node
from tests.conformance.tally import Tally
from tests.conformance.values import Json, content_of, differences

__all__ = ["main", "server"]

_PACKAGE = "@microsoft.azure/autorest.testserver"
_VERSION = "3.3.51"

Row: TypeAlias = Mapping[str, Json]

_REPORTS = {"vanilla": "", "azure": "/azure", "optional": "/optional", "dpg": "/dpg"}


def _folder(*, install: bool = True) -> Path:
    folder = npm_folder("autorest", f"{_PACKAGE}@{_VERSION}", install=install)
    return folder / "node_modules" / _PACKAGE


def server(*, install: bool = True) -> Server:
    """Return the server, not started."""
    folder = _folder(install=install)
    return Server(
        "autorest",
        [
            program("node"),
            str(folder / "dist/cli/cli.js"),
            "run",
            "--port={port}",
            f"--coverageDirectory={folder.parents[2] / 'coverage'}",
        ],
        environment=loopback_node(),
        ready="/report",
    )


@dataclass(slots=True)
class _Reports:
    """The counters of the server."""

    port: int
    _seen: dict[str, dict[str, int]] = field(default_factory=dict)

    def rose(self, category: str, scenario: str) -> bool:
        """Return whether the server has counted a scenario since the last question."""
        before = self._seen.get(category, {}).get(scenario, 0)
        now = self._seen[category] = self._read(category)
        return now.get(scenario, 0) > before

    def covered(self) -> dict[str, tuple[int, int]]:
        """Return how many scenarios of each category were reached, and of how many."""
        found = {}
        for category in _REPORTS:
            counts = self._read(category)
            found[category] = (sum(1 for n in counts.values() if n), len(counts))
        return found

    def _read(self, category: str) -> dict[str, int]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        with contextlib.closing(connection):
            connection.request("GET", f"/report{_REPORTS[category]}")
            counts: dict[str, int] = json.load(connection.getresponse())
        return counts


class NoMethod(LookupError):
    """A scenario is of a path that no document has."""


@dataclass(slots=True)
class _Finder:
    """Finds the methods that scenarios mean."""

    documents: Documents
    names: Sequence[str]
    _oracles: dict[Path, Oracle] = field(default_factory=dict)

    def oracle(self, document: Document) -> Oracle:
        """Return who judges the answers of a document."""
        if document.path not in self._oracles:
            self._oracles[document.path] = Oracle(document.path)
        return self._oracles[document.path]

    def find(self, row: Row) -> Iterator[tuple[Document, Call, Row]]:
        """Yield the methods that may be meant by a scenario, with what they are given.

        Of a long-running operation the table has the requests between two counts of the
        server. The first of them may end the scenario before, so the last counts, too.
        """
        if not row.get("swagger"):
            yield self._by_url(row)
            return
        wanted = f"{row['method']} {row['pathTemplate']}"
        names = [row["swagger"], *(each.partition("#")[0] for each in row["also"])]
        document = self.documents.named(row["swagger"])
        if wanted not in document.calls:
            raise LookupError(f"no method calls {wanted}")
        for name in dict.fromkeys(names):
            other = self.documents.named(name)
            if wanted in other.calls:
                yield other, other.calls[wanted], row
        if row["kind"] == "multi-request":
            method, url, *_ = row["sequence"][-1].split()
            yield self._by_url({**row, "method": method, "url": url})
        if row["kind"] == "lro" and row["sequence"]:
            path = row["sequence"][-1].split()[1]
            nearest = max(
                (call for call in document.calls.values() if call.kind == "begin"),
                key=lambda call: len(_shared_start(call.operation.path, path)),
            )
            yield document, nearest, row

    def _by_url(self, row: Row) -> tuple[Document, Call, Row]:
        """Return the method whose path leads to the URL of a scenario."""
        address, _, query = row["url"].partition("?")
        path = unquote(address)
        params = {f"query:{name}": text for name, text in parse_qsl(query)}
        for file in sorted(self.documents.folder.glob("*.json")):
            # A package costs a second: most documents can be left alone.
            if path.split("/")[1] not in file.read_text(encoding="utf-8"):
                continue
            document = self.documents.named(file.name)
            for call in document.calls.values():
                template = unquote(base_path(document) + call.operation.path)
                values = path_values(template, path)
                if call.operation.method == row["method"] and values is not None:
                    params |= {f"path:{name}": text for name, text in values.items()}
                    return document, call, {**row, "params": params}
        raise NoMethod("no document has its path")


def _shared_start(one: str, other: str) -> str:
    shared = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return "".join(letter for letter, _ in shared)


def _wanted(row: Row, call: Call) -> Wanted:
    parameters: dict[tuple[str, str], Json] = {}
    body: Json = None
    has_body = False
    for key, value in row["params"].items():
        location, _, name = key.partition(":")
        if location == "body":
            has_body, body = True, value
        elif isinstance(value, Mapping) and "$multipart" in value:
            # A part is left out of the table.
            parameters["member", name] = _part(row)
        else:
            parameters[{"formData": "member"}.get(location, location), name] = value
    if not row["params"] and row.get("contentType") and row["kind"] == "binary":
        has_body, body = True, {"$b64": "/9j/4AAQ"}  # left out of the table, too
    for parameter in call.operation.parameters:
        key = ("query", parameter.wire_name)
        if parameter.allow_reserved and key in parameters:
            # The table has parsed what is sent as it is.
            query = row["url"].partition("?")[2]
            parameters[key] = query.partition(f"{parameter.wire_name}=")[2]
    return Wanted(
        parameters=parameters,
        has_body=has_body,
        body=body,
        content_type=row.get("contentType"),
    )


def _part(row: Row) -> Json:
    """Return a part of a form: the table leaves it out, and the server echoes it."""
    content, _ = content_of(row["resBody"])
    return content if isinstance(content, str) else "part"


# The suite's own clients send this header with some calls; the table leaves it out. The
# server tells scenarios of one path apart by it: none, the known one, and any other.
_REQUEST_ID = "x-ms-client-request-id"
_KNOWN_ID = "9C4D50EE-2D56-4CD3-8152-34347DC9F2B0"


def _header_sets(row: Row) -> tuple[dict[str, str], ...]:
    if row["category"] == "vanilla":
        return ({},)
    return {}, {_REQUEST_ID: _KNOWN_ID}, {_REQUEST_ID: str(uuid4())}


@dataclass(frozen=True, slots=True)
class _Driver:
    finder: _Finder
    running: Server
    reports: _Reports

    def problem(self, row: Row) -> str:
        """Try a scenario; return what is wrong, "" where nothing is."""
        found = ""
        ways = [
            (*way, headers)
            for way in self.finder.find(row)
            for headers in _header_sets(row)
        ]
        for document, call, given, headers in ways:
            try:
                problem = self._both(given, document, call, headers)
            except Unplaced as error:
                problem = shown(error)
            if not problem:
                return ""
            found = found or problem
        return found

    def undocumented(self, row: Row) -> str:
        """Call a path that no document has, as users may with any client."""
        document = self.finder.documents.named(self.finder.names[0])
        arguments = client_arguments(document.places, url=self.running.url, secrets={})
        with document.package.client(**arguments) as client:
            value = client.request(row["method"], row["url"]).value
        problem = differences(row["resBody"], value)
        if not problem and not self.reports.rose(row["category"], row["scenario"]):
            return "not counted"
        return problem

    def _both(
        self, row: Row, document: Document, call: Call, headers: Mapping[str, str]
    ) -> str:
        """Make a call, sync with plain values and async with model classes."""
        package = document.package
        wanted = _wanted(row, call)
        secrets = {name.lower(): text for name, text in row["extraHeaders"].items()}
        for word, function in (("sync", called), ("async", called_async)):
            arguments = arguments_of(wanted, call, package, is_typed=word == "async")
            client = client_arguments(
                document.places, url=self.running.url, secrets=secrets
            )
            client |= arguments.client
            client |= {"headers": headers, "retry_unsafe": True, "max_retries": 3}
            outcome = function(
                package,
                call,
                arguments.method,
                client,
                most_pages=max(1, row["nRequests"]),
            )
            problem = self._judged(row, outcome, document, call)
            if not self.reports.rose(row["category"], row["scenario"]):
                error = "" if outcome.error is None else f"; {shown(outcome.error)}"
                sent = ", ".join(outcome.requests[:4])
                problem = f"{problem or f'not counted{error}'} [{sent}]"
            if problem:
                return f"{word}: {problem}"
        return ""

    def _judged(
        self, row: Row, outcome: Outcome, document: Document, call: Call
    ) -> str:
        """Return what is wrong with what came of a call, but for the counter."""
        package, kind, status = document.package, row["kind"], row["status"]
        expected = _at(row["resBody"], self.running.url)
        count = len(outcome.requests)
        if kind in _MANY and count < row["nRequests"]:
            return f"{count} requests, not {row['nRequests']}"
        if kind == "invalid-json-response":
            return decode_problem(outcome, package)
        last = row["sequence"][-1] if row["sequence"] else ""
        if kind in ("lro", "multi-request", *_MANY):
            # The table has the first answer only, and the status of the last.
            is_list = kind == "paging" and call.kind == "pages" and status < 400
            if is_list and not last.endswith(("-> 400", "-> 404")):
                return page_problem(
                    outcome, call, package, expected=expected, status=status
                )
            return _finished(outcome, package)
        is_refused = isinstance(outcome.error, package.runtime("errors").DecodeError)
        if (
            is_refused
            and status < 400
            and self.finder.oracle(document).contradicts(row)
        ):
            return ""
        is_question = call.operation.method == "HEAD" and outcome.error is None
        if kind == "client-raises" or (status >= 400 and not is_question):
            return failure_problem(outcome, package, status=status, expected=expected)
        return value_problem(outcome, call, package, expected=expected, status=status)


_MANY = ("redirect", "retry", "paging")


def _at(value: Json, url: str) -> Json:
    """Return an answer with the links that lead to the server at `url`."""
    text = json.dumps(value)
    return json.loads(re.sub(r"http://(localhost|127\.0\.0\.1):3000", url, text))


def _finished(outcome: Outcome, package: Package) -> str:
    """Return what is wrong unless there is a value, or an error about the service."""
    errors = package.runtime("errors")
    # What says that the service failed, or that it contradicted its document.
    names = ("StatusError", "OperationError", "PagingError", "DecodeError")
    known = tuple(getattr(errors, name) for name in names)
    if outcome.error is None or isinstance(outcome.error, known):
        return ""
    return shown(outcome.error)


def _tried(driver: _Driver, row: Row) -> str:
    if "url" not in row:
        return "the table says nothing of it"
    try:
        return driver.problem(row)
    except NoMethod:
        return driver.undocumented(row)
    except Exception as problem:  # each is a miss, with what it says
        return shown(problem)


def _rows(path: Path, only: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return [row for row in rows if re.search(only, row["scenario"])]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the scenarios of a table; return 1 where one missed without an excuse."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.autorest")
    parser.add_argument("--scenarios", type=Path, help="another table of the same form")
    parser.add_argument("--only", default="", help="a regular expression of scenarios")
    parser.add_argument("--documents", type=Path, help="the Swagger documents' folder")
    options = parser.parse_args(arguments)
    warnings.simplefilter("ignore", DeprecationWarning)
    try:
        table = options.scenarios or shared("autorest_scenarios.json")
        rows = _rows(table, options.only)
        folder = options.documents or _folder() / "swagger"
        running = server()
    except Absent as problem:
        print(f"skipped: {problem}", file=sys.stderr)
        return 2
    names = sorted({row["swagger"] for row in rows if row.get("swagger")})
    for document, why in generate_all([folder / name for name in names]).items():
        print(f"not generated {document.name}: {why}")
    tally = Tally(excuses=EXCUSES)
    finder = _Finder(Documents(folder), names or ["header.json"])
    with running:
        reports = _Reports(running.port)
        driver = _Driver(finder, running, reports)
        for row in rows:
            tally.note(row["category"], row["scenario"], _tried(driver, row))
        covered = reports.covered()
    for category, (reached, among) in covered.items():
        print(f"the server counts {reached} of {among} {category} scenarios")
    return tally.close()


if __name__ == "__main__":
    sys.exit(main())
