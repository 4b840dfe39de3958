"""From which level on a finding fails a run, for each plane."""

from __future__ import annotations

from collections.abc import Mapping

from generator.reports.model import LEVELS, PLANES, Entry, LevelName, PlaneName, Report
from generator.values import dataclass

__all__ = ["BREAKING", "Threshold", "ThresholdError", "parse_threshold"]

_NONE = "none"


class ThresholdError(ValueError):
    """The text names no threshold; the message says what would."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """The mildest level that fails, by plane; a plane that is missing never fails."""

    levels: Mapping[PlaneName, LevelName]

    def fails(self, entry: Entry) -> bool:
        """Whether a finding fails the run; an acknowledged one never does."""
        level = self.levels.get(entry.plane)
        return (
            level is not None
            and entry.acknowledged is None
            and LEVELS.index(entry.level) <= LEVELS.index(level)
        )

    def failures(self, report: Report) -> int:
        """Return how many findings fail, and faulty acknowledgements beside them."""
        return sum(map(self.fails, report.findings)) + sum(
            item.severity == "error" for item in report.problems
        )


def parse_threshold(text: str) -> Threshold:
    """Return the threshold that `text` says; raises ThresholdError.

    A level (`breaking`, `risky`, ...) for every plane, `none`, or pairs such as
    `wire:breaking,source:risky`; of those, a level without a plane is for the rest.
    """
    levels: dict[PlaneName, LevelName] = {}
    rest: LevelName | None = None
    for part in text.split(","):
        plane, colon, word = part.strip().rpartition(":")
        level = next((item for item in LEVELS if item == word), None)
        if level is None and word != _NONE:
            raise ThresholdError(
                f'"{word}" is no level; there are {", ".join(LEVELS)} and {_NONE}'
            )
        if not colon:
            rest = level
            continue
        known = next((item for item in PLANES if item == plane), None)
        if known is None:
            raise ThresholdError(
                f'"{plane}" is no plane; there are {", ".join(PLANES)}'
            )
        if level is not None:
            levels[known] = level
        else:
            levels.pop(known, None)
    if rest is not None:
        named = {part.strip().rpartition(":")[0] for part in text.split(",")}
        levels |= {plane: rest for plane in PLANES if plane not in named}
    return Threshold(levels)


BREAKING = parse_threshold("breaking")
"""What fails where nobody says otherwise."""
