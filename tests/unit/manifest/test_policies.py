from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.manifest import ApiConfig, read_manifest

HEAD = "version: 1\napis:\n  pets:\n    specs: specs/{version}.yaml\n"


def read(folder: Path, text: str) -> tuple[ApiConfig | None, list[str]]:
    (folder / "specs").mkdir(exist_ok=True)
    for version in ("2023-01-01", "2024-01-01"):
        (folder / "specs" / f"{version}.yaml").write_text("{}")
    path = folder / "apistrata.yaml"
    path.write_text(HEAD + text)
    diagnostics = Diagnostics()
    manifest = read_manifest(path, diagnostics=diagnostics)
    return (
        None if manifest is None else manifest.apis[0],
        [str(item) for item in diagnostics],
    )


def test_policies_are_read(tmp_path: Path) -> None:
    api, said = read(
        tmp_path,
        "    retires: {2023-01-01: 2026-04-30}\n"
        "    warn_days: 30\n"
        "    behaviour:\n"
        "      - {text: It waits., cite: a page, from: 2023-01-01, to: 2024-01-01}\n"
        "    acknowledge:\n"
        "      - rule: operation-removed\n"
        "        subject: GET *\n"
        "        reason: unused\n"
        "        owner: us\n"
        "        expires: 2026-12-31\n"
        "        from: 2023-01-01\n"
        "        to: 2024-01-01\n"
        "    acknowledge_diagnostics:\n"
        "      - {code: default-type, file: specs/*, reason: as published}\n",
    )
    assert [] == said
    assert api is not None
    policies = api.policies
    (retirement,) = policies.retirements
    (note,) = policies.behaviour
    (acknowledgement,) = policies.acknowledgements
    (diagnostic,) = policies.acknowledged_diagnostics

    assert ("2023-01-01", date(2026, 4, 30)) == (retirement.version, retirement.day)
    assert 30 == policies.warn_days
    assert ("It waits.", "risky", ()) == (note.text, note.level, note.operations)
    assert date(2026, 12, 31) == acknowledgement.expires
    assert acknowledgement.applies_to("2023-01-01", "2024-01-01")
    assert not acknowledgement.applies_to("2024-01-01", "2023-01-01")
    assert ("specs/*", "*") == (diagnostic.file, diagnostic.pointer)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("    retires: {2023-01-02: 2026-04-30}\n", 'no api-version "2023-01-02"'),
        ("    retires: {2023-01-01: 2026-04-31}\n", "is no day of the calendar"),
        (
            "    behaviour:\n"
            "      - {text: no, cite: abc, from: 2023-01-01, to: 2024-01-01}\n",
            '"text" is too short: at least 3 characters',
        ),
        ("    retires: {2023-01-01: soon}\n", "has to be a date such as 2026-12-31"),
        ("    warn_days: -1\n", "less than the minimum of 0"),
        (
            "    behaviour: [{text: It is., cite: page, from: a, to: 2024-01-01}]\n",
            'no api-version "a"',
        ),
        (
            "    acknowledge:\n"
            "      - {rule: a, reason: abc, owner: us, expires: 2026-12-31}\n",
            'lacks "from" and "to"',
        ),
        (
            "    acknowledge:\n"
            "      - {reason: abc, owner: us, expires: 2026-12-31,"
            " from: 2023-01-01, to: 2024-01-01}\n",
            'names neither a "fingerprint" nor a "rule"',
        ),
        ("    acknowledge_diagnostics: [{code: a}]\n", 'lacks "reason"'),
    ],
)
def test_what_is_no_policy_is_refused(tmp_path: Path, text: str, message: str) -> None:
    api, said = read(tmp_path, text)

    assert None is api
    assert message in "\n".join(said)
