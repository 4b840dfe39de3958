"""Programs of callers, read against two versions of what they use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, Diagnostics
from generator.impact import Impact, find_impact, read_code, rewrite
from tests.unit.diff.packages import Pair

__all__ = ["PROGRAMS", "Looked", "look", "programs"]

PROGRAMS = Path(__file__).resolve().parents[2] / "data" / "impact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What was found in files, and what they would be."""

    impact: Impact
    diagnostics: tuple[Diagnostic, ...]
    after: Mapping[str, str]

    def rows(self, level: str = "breaking") -> list[tuple[str, int, str]]:
        """Return file, line and rule of each place of a level."""
        return [
            (Path(line.file).name, line.line, line.rule.removeprefix("source-"))
            for line in self.impact.lines
            if line.level == level
        ]

    def places(self, *, is_mended: bool | None = None) -> set[tuple[str, int]]:
        """Return file and line of what breaks."""
        return {
            (Path(line.file).name, line.line)
            for line in self.impact.breaking
            if is_mended is None or line.is_mended is is_mended
        }


def programs(name: str) -> dict[str, str]:
    """Return the files of a folder of programs."""
    return {
        path.name: path.read_text("utf-8")
        for path in sorted((PROGRAMS / name).glob("*.py"))
    }


def look(pair: Pair, files: Mapping[str, str], folder: Path, package: str) -> Looked:
    """Return what the new version does to files that are written into a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    diagnostics = Diagnostics()
    code = read_code([folder / name for name in files], diagnostics)
    impact = find_impact(
        code, pair.sides, (*pair.wire.findings, *pair.findings), package=package
    )
    paths = {file.shown: file.path for file in code.files}
    changed = {item.path: item.after for item in rewrite(impact.edits, paths)}
    return Looked(
        impact=impact,
        diagnostics=tuple(diagnostics),
        after={
            name: changed.get(folder / name, text.encode()).decode()
            for name, text in files.items()
        },
    )
