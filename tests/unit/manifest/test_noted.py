from __future__ import annotations

from dataclasses import replace

import pytest

from generator.diagnostics import Diagnostics
from generator.diff import Finding, Level
from generator.manifest import (
    ApiConfig,
    BehaviourEntry,
    Policies,
    VersionConfig,
)
from generator.model import Api, Operation
from generator.noted import noted_findings
from generator.origin import Origin

PLACE = Origin(file="apistrata.yaml", line=9, column=9, pointer="/apis/pets")
VERSIONS = ("2023-01-01", "2023-06-01", "2024-01-01", "2024-06-01")
NOTE = BehaviourEntry(
    text="It waits longer.",
    cite="https://pets.example.org/changes",
    from_version="2023-06-01",
    to_version="2024-01-01",
    origin=PLACE,
)


def operation(key: str, path: str) -> Operation:
    return Operation(
        key=key,
        operation_id=key,
        method="GET",
        path=path,
        origin=Origin(file="pets.yaml", line=5, column=5, pointer="/paths"),
    )


def api(version: str) -> Api:
    return Api(
        title="Pets",
        version=version,
        dialects=("openapi-3.0",),
        operations=(operation("Pets_List", "/pets"), operation("Pets_Get", "/pet")),
        origin=Origin(file="pets.yaml"),
    )


def found(
    *entries: BehaviourEntry,
    old: str = "2023-01-01",
    new: str = "2024-06-01",
    diagnostics: Diagnostics | None = None,
) -> tuple[Finding, ...]:
    config = ApiConfig(
        name="pets",
        versions=tuple(
            VersionConfig(version=name, documents=(), origin=PLACE) for name in VERSIONS
        ),
        distribution="pets",
        package="pets",
        policies=Policies(behaviour=entries),
        origin=PLACE,
    )
    return noted_findings(
        config,
        old=old,
        new=new,
        apis=(api(old), api(new)),
        diagnostics=Diagnostics() if diagnostics is None else diagnostics,
    )


@pytest.mark.parametrize(
    ("old", "new", "is_told"),
    [
        ("2023-06-01", "2024-01-01", True),
        ("2023-01-01", "2024-06-01", True),
        ("2023-06-01", "2024-06-01", True),
        ("2023-01-01", "2023-06-01", False),
        ("2024-01-01", "2024-06-01", False),
        ("2024-01-01", "2023-06-01", False),
    ],
)
def test_a_note_counts_where_its_step_lies_between_the_versions(
    old: str, new: str, is_told: bool
) -> None:
    assert is_told == bool(found(NOTE, old=old, new=new))


def test_a_note_is_a_finding_on_behaviour_with_its_source() -> None:
    (finding,) = found(replace(NOTE, level="breaking", operations=("GET /pets",)))

    assert "behaviour" == finding.plane
    assert Level.BREAKING is finding.level
    assert "It waits longer." == finding.message
    assert "https://pets.example.org/changes" in finding.reason
    assert ("Pets_List",) == finding.operations
    assert finding.no_witness


def test_operations_are_named_by_either_name() -> None:
    (finding,) = found(replace(NOTE, operations=("Pets_Get", "GET /pets")))

    assert ("Pets_Get", "Pets_List") == finding.operations


def test_an_unknown_operation_is_said() -> None:
    diagnostics = Diagnostics()
    there = Origin(file="apistrata.yaml", line=9, column=9, pointer="/operations/0")
    both = replace(
        NOTE, operations=("Pets_Put", "Pets_Get"), operation_origins=(there, PLACE)
    )
    none = replace(NOTE, operations=("Pets_Put",), operation_origins=(there,))
    step = {"old": NOTE.from_version, "new": NOTE.to_version}
    (finding,) = found(both, none, diagnostics=diagnostics, **step)

    assert ("Pets_Get",) == finding.operations
    assert [("behaviour-unknown-operation", there)] == [
        (item.code, item.origin) for item in diagnostics
    ]


def test_versions_farther_apart_say_nothing_of_unknown_operations() -> None:
    """What was added and removed between them is in neither, and the note is right."""
    diagnostics = Diagnostics()

    assert () == found(replace(NOTE, operations=("Pets_Put",)), diagnostics=diagnostics)
    assert [] == list(diagnostics)


def test_fingerprints_hold_no_prose_and_are_different() -> None:
    first, second = found(NOTE, replace(NOTE, text="And it is slower."))
    (reworded,) = found(replace(NOTE, text="It waits for long."))

    assert first.fingerprint != second.fingerprint
    assert first.fingerprint == reworded.fingerprint
