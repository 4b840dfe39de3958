"""The conformance commands of this folder, as tests; skipped where servers are absent.

Nothing is installed by a test: run `python -m tests.conformance.prism` and its siblings
once for that.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conformance import aimock, endurance, faults, litellm, prism
from tests.conformance.outcomes import Outcomes
from tests.conformance.places import Absent

FIXTURES = Path(__file__).parent / "fixtures"
VERSIONS = ("2022-12-01", "2023-06-01-preview", "2024-10-21")

pytestmark = [
    pytest.mark.slow,
    # Sockets of servers that were killed, and of connections that were torn.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


def table(name: str) -> Any:
    """Return a table of scenarios."""
    return json.loads((FIXTURES / name).read_text(encoding="utf-8"))


def check(outcomes: Outcomes) -> None:
    """Fail with every miss, or where nothing was tried."""
    assert [] == outcomes.misses
    assert outcomes.passed > 0


@pytest.mark.node
@pytest.mark.parametrize("version", VERSIONS)
def test_prism_refuses_nothing_that_a_document_allows(version: str) -> None:
    try:
        documents = [
            path for path in prism.default_documents() if path.parent.name == version
        ]
        outcomes = prism.run(documents, instances=1, install=False)
    except Absent as absent:
        pytest.skip(str(absent))

    check(outcomes)
    assert outcomes.figures["canaries refused"] == outcomes.figures["operations"]


@pytest.mark.node
def test_calls_of_aimock_are_those_of_the_official_package() -> None:
    try:
        outcomes = aimock.run(table("twin_calls.json"), install=False)
    except Absent as absent:
        pytest.skip(str(absent))

    check(outcomes)


def test_calls_of_litellm_are_those_of_the_official_package() -> None:
    wanted = table("litellm_calls.json")
    try:
        outcomes = litellm.run(wanted["calls"], own=wanted["own"], install=False)
    except Absent as absent:
        pytest.skip(str(absent))

    check(outcomes)
    assert outcomes.figures["paths of its own document"] > 700


def test_misbehaving_server_hangs_nobody() -> None:
    wanted = table("faults.json")
    try:
        outcomes = faults.run({"misbehaving": wanted["misbehaving"]}, install=False)
    except Absent as absent:
        pytest.skip(str(absent))

    check(outcomes)


@pytest.mark.node
@pytest.mark.parametrize("server", ["mitmproxy", "httpbin"])
def test_faults_of_others_are_typed(server: str) -> None:
    try:
        outcomes = faults.run({server: table("faults.json")[server]}, install=False)
    except Absent as absent:
        pytest.skip(str(absent))

    check(outcomes)


def test_long_runs_leak_and_lose_nothing() -> None:
    outcomes = endurance.run(events=100_000, requests=500, calls=200)

    check(outcomes)
