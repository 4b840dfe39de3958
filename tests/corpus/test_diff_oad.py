"""The Swagger 2.0 pairs of Azure's openapi-diff."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.diff import judge
from tests.unit.diff.bench import changes_of_files

CASES = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "diff-cases"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not CASES.is_dir(), reason="the corpora are not there"),
]

RULES: dict[str, str] = {
    "RequestBodyFormatNoLongerSupported": "media-type-(removed|changed)",
    "TypeChanged": "type-changed|idle-(added|removed)",
    "DefaultValueChanged": ".*-default-.*",
    "TypeFormatChanged": "format-.*",
    "RemovedPath": "operation-removed",
    "RemovedOperation": "operation-(removed|moved)",
    "ModifiedOperationId": "operation-id-.*",
    "RemovedRequiredParameter": "(path-)?parameter-(removed|renamed)|idle-removed",
    "RemovedOptionalParameter": "parameter-(removed|renamed)",
    "AddingRequiredParameter": "(path-)?parameter-(added|renamed)",
    "AddingOptionalParameter": "parameter-(added|renamed)",
    "RemovedProperty": "property-(removed|renamed)",
    "ReadonlyPropertyChanged": "property-became-(not-)?read-only",
    "RequiredStatusChange": ".*-became-(required|optional)|idle-changed",
    "ConstantStatusHasChanged": "(const|enum)-.*",
    "RemovedResponseCode": "response-(removed|status-changed)",
    "AddingResponseCode": "response-(added|status-changed)",
    "ResponseBodyFormatNowSupported": "media-type-(added|changed)|idle-changed",
    "AddingHeader": "header-added",
    "RemovingHeader": "header-removed",
    "ConstraintIsWeaker": ".*-(removed|lowered|raised)",
    "ConstraintIsStronger": ".*-(added|lowered|raised)",
    "ConstraintChanged": "(pattern|multiple-of|.*)-(changed|raised|lowered)",
    "AddedEnumValue": "enum-value-added",
    "ChangedParameterOrder": "parameter-order-changed",
    "XmsLongRunningOperationChanged": "long-running-.*",
    "AddedOptionalProperty": "property-added",
    "AddedPropertyInResponse": "property-added",
    "AddedXmsEnum": "enum-(closed|opened|added|removed)",
    "RemovedXmsEnum": "enum-(closed|opened|added|removed)",
    "XmsEnumChanged": "enum-(closed|opened)|extension-changed",
    "ArrayCollectionFormatChanged": "parameter-(style|explode)-.*|idle-changed",
    "VersionsReversed": "version-lowered",
    "ParameterInHasChanged": "parameter-(moved|added)",
}
"""A rule of oad -> ours, as a regular expression over ids."""

EXPLAINED: dict[str, str] = {
    "AddedOptionalPropertyToInlineResponseSchema": "an inline schema became a reference"
    " to one that says the same and more; what it says more is told, that it has a name"
    " now does not travel",
}
"""Case -> why we do not say what it expects."""


@dataclass(frozen=True, slots=True)
class Case:
    """One row of the table."""

    name: str
    file: str
    rules: tuple[str, ...]
    is_silent: bool


def cases() -> Iterator[Case]:
    """Yield the rows of the table."""
    with (CASES / "oad_cases.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            yield Case(
                name=row["test"],
                file=row["file(old/+new/)"],
                rules=tuple(filter(None, row["rule_names"].split(","))),
                is_silent=bool(row["empty_assert"]),
            )


def complaint(case: Case) -> str | None:
    """Return what we do not say as the case has it."""
    changes = changes_of_files(
        CASES / "oad" / "old" / case.file, CASES / "oad" / "new" / case.file, base=CASES
    )
    verdict = judge(changes)
    ours = {item.rule for item in verdict.findings}
    for rule in case.rules:
        match rule:
            case "NoVersionChange":
                is_seen = verdict.profile == "same-version"
            case "ReferenceRedirection":
                is_seen = bool(changes.schemas)
            case _:
                pattern = RULES.get(rule, "-")
                is_seen = any(re.fullmatch(pattern, item) for item in ours)
        if is_seen == case.is_silent:
            return f"{rule}: we say {', '.join(sorted(ours)) or 'nothing'}"
    return None


def test_every_disagreement_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(cases())
    found = {case.name: text for case in rows if (text := complaint(case))}
    with capsys.disabled():
        print(f"\noad: {len(rows) - len(found)} of {len(rows)} cases agree")

    assert {} == {name: text for name, text in found.items() if name not in EXPLAINED}
    assert set() == EXPLAINED.keys() - found.keys()
