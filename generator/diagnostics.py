"""What is wrong with the input, said so that its author can mend it.

Stages never print and never raise for bad input: they add a `Diagnostic` to a
`Diagnostics` and go on with the widest honest meaning. The command line prints what was
collected.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field
from typing import Literal, TypeAlias

from generator.origin import Origin
from generator.values import dataclass

__all__ = ["Diagnostic", "Diagnostics", "Related", "Severity", "UnusableInput"]

Severity: TypeAlias = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """A second place that explains a diagnostic, with what is to be seen there."""

    message: str
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One judged fact about the input.

    `code` is stable and kebab-case, listed in `generator.codes`; `message` is one
    sentence in lower case without a full stop, with offending text in double quotes;
    `help` says what to do. `length` is how many characters of the line the code frame
    underlines, 0 for the whole value.
    """

    severity: Severity
    code: str
    message: str
    origin: Origin
    help: str | None = None
    related: tuple[Related, ...] = ()
    length: int = 0

    def __str__(self) -> str:
        return f"{self.origin}: {self.severity}[{self.code}]: {self.message}"


class UnusableInput(Exception):
    """Raised where no stage can go on; the diagnostics say why. Exit code 2."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("\n".join(map(str, self.diagnostics)))


@dataclass(slots=True)
class Diagnostics:
    """Collects diagnostics; a fact reported twice from one place is kept once."""

    _items: dict[tuple[str, str, str, str], Diagnostic] = field(default_factory=dict)

    def add(self, diagnostic: Diagnostic) -> None:
        """Keep `diagnostic` unless the same code and message stand for that place
        already.
        """
        origin = diagnostic.origin
        key = (origin.file, origin.pointer, diagnostic.code, diagnostic.message)
        self._items.setdefault(key, diagnostic)

    def error(
        self,
        code: str,
        message: str,
        origin: Origin,
        *,
        help: str | None = None,
        related: tuple[Related, ...] = (),
        length: int = 0,
    ) -> None:
        """Report what cannot be used."""
        self.add(
            Diagnostic(
                severity="error",
                code=code,
                message=message,
                origin=origin,
                help=help,
                related=related,
                length=length,
            )
        )

    def warning(
        self,
        code: str,
        message: str,
        origin: Origin,
        *,
        help: str | None = None,
        related: tuple[Related, ...] = (),
        length: int = 0,
    ) -> None:
        """Report what was understood, but not as written or not in full."""
        self.add(
            Diagnostic(
                severity="warning",
                code=code,
                message=message,
                origin=origin,
                help=help,
                related=related,
                length=length,
            )
        )

    def note(
        self, code: str, message: str, origin: Origin, *, help: str | None = None
    ) -> None:
        """Report what a reader may want to know, such as a forced rename."""
        self.add(
            Diagnostic(
                severity="note", code=code, message=message, origin=origin, help=help
            )
        )

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Keep all of `diagnostics`."""
        for diagnostic in diagnostics:
            self.add(diagnostic)

    @property
    def has_errors(self) -> bool:
        """Whether anything collected is an error."""
        return any(item.severity == "error" for item in self._items.values())

    def __iter__(self) -> Iterator[Diagnostic]:
        """Yield what was collected in file order: file, line, column, then order of
        arrival.
        """
        ordered = sorted(
            self._items.values(),
            key=lambda item: (item.origin.file, item.origin.line, item.origin.column),
        )
        return iter(ordered)

    def __len__(self) -> int:
        return len(self._items)
