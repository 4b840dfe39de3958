"""Our own generator: one project in a scratch folder, run cold, again, and changed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.documents import Prepared
from benchmarks.measure import Cost, measure

__all__ = ["SCENARIOS", "Checkout", "lay_family", "lay_single", "run_scenarios"]

SCENARIOS = ("cold", "nothing changed", "one description changed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkout:
    """A folder with a manifest, and the file in it that a user will edit.

    `original` and `changed` are the texts of that file.
    """

    folder: Path
    edited: Path
    original: Path
    changed: Path | None

    @property
    def output(self) -> Path:
        """The folder of the generated projects."""
        return self.folder / "generated"


def lay_single(document: Prepared, folder: Path) -> Checkout:
    """Return a checkout whose only document is `document`."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    edited = folder / f"spec{document.original.suffix}"
    shutil.copyfile(document.original, edited)
    manifest = {
        "version": 1,
        "apis": {
            "bench": {
                "distribution": "bench-pkg",
                "package": "bench_pkg",
                "versions": [{"version": "v1", "documents": [edited.name]}],
            }
        },
    }
    # JSON is YAML.
    (folder / "apistrata.yaml").write_text(json.dumps(manifest), encoding="utf-8")
    return Checkout(
        folder=folder,
        edited=edited,
        original=document.original,
        changed=document.changed,
    )


def lay_family(root: Path, newest: Prepared, source: Path, folder: Path) -> Checkout:
    """Return a copy of the project's own manifest and specs.

    `newest` are the copies of `source`, the document to be edited.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root / "specs", folder / "specs")
    shutil.copyfile(root / "apistrata.yaml", folder / "apistrata.yaml")
    return Checkout(
        folder=folder,
        edited=folder / source.relative_to(root),
        original=newest.original,
        changed=newest.changed,
    )


def run_scenarios(
    checkout: Checkout, *, python: Path, tree: Path, timeout: int
) -> Iterator[tuple[str, Cost]]:
    """Yield each scenario with its cost; the output of the last one stays."""
    shutil.rmtree(checkout.output, ignore_errors=True)
    shutil.rmtree(checkout.folder / ".apistrata-cache", ignore_errors=True)
    shutil.copyfile(checkout.original, checkout.edited)
    for scenario in SCENARIOS:
        if scenario == SCENARIOS[-1]:
            if checkout.changed is None:
                return
            shutil.copyfile(checkout.changed, checkout.edited)
        yield (
            scenario,
            measure(
                [python, "-m", "generator", "generate"],
                folder=checkout.folder,
                environment={"PYTHONPATH": str(tree)},
                timeout=timeout,
            ),
        )
