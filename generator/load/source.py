"""The text of one file, and where in it a character stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from pathlib import Path

from generator.origin import Origin
from generator.values import dataclass

__all__ = ["Source"]

# The breaks that editors count. YAML 1.1 also breaks at U+0085 and U+2028, so positions
# come from character indexes and never from the YAML parser's own line numbers.
_BREAK = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, eq=False)
class Source:
    """One file's text as it was read, without its byte order mark."""

    file: str
    """The path as the user types it, with forward slashes."""
    path: Path
    """The absolute path with symbolic links resolved."""
    text: str

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *map(re.Match.end, _BREAK.finditer(self.text))]

    @property
    def line_count(self) -> int:
        """How many lines the text has; an empty text has one."""
        return len(self._starts)

    def position(self, index: int) -> tuple[int, int]:
        """Return the line and the column, both from 1, of the character at `index`."""
        starts = self._starts
        line = bisect_right(starts, index)
        return line, index - starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Return the text of a line, counted from 1, without its line break."""
        starts = self._starts
        if not 1 <= number <= len(starts):
            return ""
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def origin(self, index: int, pointer: str = "") -> Origin:
        """Return the place of the character at `index`."""
        # Stages ask for the origin of nearly every value, hence no call of `position`.
        starts = self._starts
        line = bisect_right(starts, index)
        column = index - starts[line - 1] + 1
        return Origin(file=self.file, line=line, column=column, pointer=pointer)
