"""The suites of the servers that we did not write, as tests.

They install npm packages once and take minutes: `pytest -m conformance`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from tests.conformance import autorest, spector
from tests.conformance.places import Absent, shared
from tests.conformance.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.conformance, pytest.mark.node]


@pytest.mark.parametrize(
    ("table", "server", "main", "arguments"),
    [
        ("autorest_scenarios.json", autorest.server, autorest.main, ()),
        ("spector_scenarios.json", spector.server, spector.main, ()),
        (
            "spector_scenarios.json",
            spector.server,
            spector.main,
            ("--dialect", "openapi31"),
        ),
        (
            "spector_scenarios.json",
            spector.server,
            spector.main,
            ("--dialect", "swagger2"),
        ),
    ],
    ids=["autorest", "spector", "spector-openapi31", "spector-swagger2"],
)
def test_no_scenario_misses_without_an_excuse(
    table: str,
    server: Callable[[], Server],
    main: Callable[[Sequence[str]], int],
    arguments: Sequence[str],
) -> None:
    try:
        shared(table)
        server()
    except Absent as problem:
        pytest.skip(str(problem))

    assert 0 == main(arguments)
