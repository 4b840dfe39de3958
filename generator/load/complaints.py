"""What is wrong with the text of one file, by character index."""

from __future__ import annotations

from dataclasses import field

from generator.diagnostics import Diagnostics, Related
from generator.load.limits import MAX_DEPTH
from generator.load.source import Source
from generator.values import dataclass

__all__ = ["Complaints"]


@dataclass(frozen=True, slots=True)
class Complaints:
    """Reports what is wrong with one source."""

    source: Source
    diagnostics: Diagnostics = field(default_factory=Diagnostics)

    def error(
        self,
        code: str,
        message: str,
        index: int,
        *,
        pointer: str = "",
        help: str | None = None,
        related: tuple[Related, ...] = (),
        length: int = 0,
    ) -> None:
        """Report what cannot be used."""
        self.diagnostics.error(
            code,
            message,
            self.source.origin(index, pointer),
            help=help,
            related=related,
            length=length,
        )

    def warning(
        self,
        code: str,
        message: str,
        index: int,
        *,
        pointer: str = "",
        help: str | None = None,
        related: tuple[Related, ...] = (),
        length: int = 0,
    ) -> None:
        """Report what was understood, but not as written."""
        self.diagnostics.warning(
            code,
            message,
            self.source.origin(index, pointer),
            help=help,
            related=related,
            length=length,
        )

    def duplicate_key(self, key: str, first: int, second: int, pointer: str) -> None:
        """Report a key that stands at two indexes of one object."""
        origin = self.source.origin(first, pointer)
        self.error(
            "duplicate-key",
            f'the key "{key}" stands twice in one object',
            second,
            pointer=pointer,
            related=(Related(message="first written here", origin=origin),),
            help="remove or rename one of them",
        )

    def key_not_scalar(self, index: int, pointer: str) -> None:
        """Report a key that is a list or an object."""
        self.error(
            "key-not-scalar",
            "a key is a list or an object; keys are texts",
            index,
            pointer=pointer,
            length=1,
            help="put it in quotes if it is meant to be a text",
        )

    def lone_surrogate(self, index: int, pointer: str = "") -> None:
        """Report a text with the escape of half a character."""
        self.error(
            "lone-surrogate",
            "an escape is one half of a character and the other half is missing",
            index,
            pointer=pointer,
            help='write the character itself, or both halves as in "\\ud83d\\ude00"',
        )

    def number_not_finite(self, text: str, index: int, pointer: str = "") -> None:
        """Report a number that JSON cannot say."""
        self.error(
            "number-not-finite",
            f'JSON has no number "{text[:40]}"; it is kept as text',
            index,
            pointer=pointer,
            length=len(text),
            help="put it in quotes if it is meant to be a text",
        )

    def number_too_long(self, index: int, pointer: str = "") -> None:
        """Report an integer that Python refuses to convert."""
        self.error(
            "number-too-long",
            "a number has more digits than can be read",
            index,
            pointer=pointer,
            help="put it in quotes if it is meant to be a text",
        )

    def too_deep(self, index: int) -> None:
        """Report the bracket or the indentation that goes one level too deep."""
        self.error(
            "too-deep",
            f"values are nested more than {MAX_DEPTH} levels deep",
            index,
            length=1,
        )
