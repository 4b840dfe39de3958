"""The verdicts of OpenAPITools' openapi-diff, and where we judge otherwise."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.diff import Level, Verdict, compare, judge
from tests.unit.diff.bench import contract, model_of_file

CASES = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "diff-cases"
ROOT = CASES / "openapitools"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not ROOT.is_dir(), reason="the corpora are not there"),
]


@dataclass(frozen=True, slots=True)
class Case:
    """One row of the table that has a verdict."""

    name: str
    expected: str
    old: str
    new: str


EXPECTED = {
    "assertOpenApiAreEquals": "unchanged",
    "assertSpecUnchanged": "unchanged",
    "assertSpecChangedButCompatible": "compatible",
    "assertOpenApiBackwardCompatible": "compatible",
    "assertOpenApiChangedEndpoints": "changed",
    "assertOpenApiBackwardIncompatible": "incompatible",
    "assertSpecIncompatible": "incompatible",
}


def cases() -> Iterator[Case]:
    """Yield the rows with a verdict."""
    with (CASES / "openapitools_cases.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["assertion"] in EXPECTED:
                yield Case(
                    name=f"{row['test']}: {row['old']} -> {row['new']}",
                    expected=EXPECTED[row["assertion"]],
                    old=row["old"],
                    new=row["new"],
                )


def complaint(case: Case) -> str | None:
    """Return what we say where the case says otherwise."""
    verdict = judge(
        compare(
            model_of_file(ROOT / case.old, base=CASES),
            model_of_file(ROOT / case.new, base=CASES),
        ),
        profile="new-release",
    )
    if agrees(case.expected, verdict):
        return None
    shown = sorted({f"{item.rule} ({item.level})" for item in verdict.findings})
    return f"{case.expected}, we say: {', '.join(shown) or 'nothing'}"


def agrees(expected: str, verdict: Verdict) -> bool:
    """Return whether a verdict is the expected one; risky is not yet incompatible,
    and no longer compatible without doubt.
    """
    worst = verdict.level
    match expected:
        case "unchanged":
            return not contract(verdict)
        case "changed":
            return bool(verdict.findings)
        case "compatible":
            return worst is None or worst < Level.BREAKING
        case _:
            return worst is not None and worst >= Level.RISKY


EXPLAINED: dict[str, str] = {
    "issue458ExclusiveMaximumRemoved": "`exclusiveMinimum: false` is the default of"
    " OpenAPI 3.0: without the word the bound is the same",
    "testComposedSchema": "the oneOf lists schemas that are the base again, so that it"
    " refuses nothing that the base took; a discriminator decides no validity (OpenAPI"
    " 3.x, Discriminator Object); told as discriminator-added, safe",
    "decreased": "one error status fewer: nothing can come that did not come before;"
    " told as response-removed, safe",
    "operationIdChangedInCompatibleWithFlagSet": "only a flag of that tool makes it"
    " incompatible: an operationId does not travel; told as operation-id-changed, safe",
    "bearerFormatChanged": "`bearerFormat` is a hint to people (OpenAPI 3.x, Security"
    " Scheme Object), here on a scheme that is no bearer",
    "schemeChanged": "the old scheme lacks the required `scheme`, so that nobody could"
    " use it; the new one is told as security-added, safe",
    "explodeChanged": "the parameters are single strings: `?a=1` with and without",
    "styleChanged": "`form` is the default, and `simple` is not for a query (OpenAPI"
    " 3.0, Parameter Object): it is read as the default, with a warning",
    "responseRequiredIncreased": "a header that always comes harms no reader; told as"
    " header-became-required, safe",
}
"""Name of a case -> why we judge otherwise."""


def test_every_disagreement_is_argued(capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(cases())
    found = {case.name: text for case in rows if (text := complaint(case))}
    names = {name.split(":")[0] for name in found}
    with capsys.disabled():
        print(f"\nOpenAPITools: {len(rows) - len(found)} of {len(rows)} verdicts agree")

    assert [] == [
        text for name, text in found.items() if name.split(":")[0] not in EXPLAINED
    ]
    assert set() == EXPLAINED.keys() - names
