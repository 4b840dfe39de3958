"""What a reading of the caller's code notes: what does not fit, and what is touched."""

from __future__ import annotations

import ast
from dataclasses import field

from generator.diff.changes import Direction
from generator.values import dataclass

__all__ = ["RENAMED", "Edit", "Issue", "Notes", "Touch"]

RENAMED = "renamed"
"""The code of an issue that a new name mends."""


@dataclass(frozen=True, slots=True)
class Issue:
    """A place that does not fit the package that is read against.

    `subjects` are dotted names of the surface that may be the reason, likeliest first.
    """

    file: str
    line: int
    column: int
    end: tuple[int, int]
    code: str
    subjects: tuple[str, ...]
    text: str

    @property
    def place(self) -> tuple[str, int, int, tuple[int, int], str]:
        """Where it is and of what kind: the same in every reading of the code."""
        return (self.file, self.line, self.column, self.end, self.code)


@dataclass(frozen=True, slots=True)
class Touch:
    """A place that uses something of the package's surface."""

    file: str
    line: int
    column: int
    subject: str
    operation: str = ""
    direction: Direction | None = None
    """Whether it is given there or read; None for a name."""


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """A text to be put in another's place; lines from 1, columns in UTF-8 bytes."""

    line: int
    column: int
    end_line: int
    end_column: int
    text: str


@dataclass(slots=True)
class Notes:
    """The notes of one reading."""

    issues: list[Issue] = field(default_factory=list)
    touches: list[Touch] = field(default_factory=list)
    edits: dict[str, set[Edit]] = field(default_factory=dict)
    is_silent: int = 0

    def issue(
        self, file: str, node: ast.AST, code: str, text: str, *subjects: str
    ) -> None:
        """Note that something does not fit."""
        if not self.is_silent:
            line, column = _place(node)
            known = tuple(dict.fromkeys(item for item in subjects if item))
            end = (
                getattr(node, "end_lineno", None) or line,
                getattr(node, "end_col_offset", None) or column,
            )
            self.issues.append(Issue(file, line, column, end, code, known, text))

    def touch(
        self,
        file: str,
        node: ast.AST,
        subject: str,
        operation: str = "",
        direction: Direction | None = None,
    ) -> None:
        """Note that something of the surface is used."""
        if not self.is_silent and subject:
            line, column = _place(node)
            self.touches.append(
                Touch(file, line, column, subject, operation, direction)
            )

    def edit(self, file: str, edit: Edit) -> None:
        """Note how a place is mended."""
        self.edits.setdefault(file, set()).add(edit)


def _place(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1
