"""One argument of a method."""

from __future__ import annotations

from generator.origin import Origin
from generator.python.declared import Declared
from generator.python.expressions import Expression
from generator.values import dataclass

__all__ = ["Argument"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument of a method. `default` is None where the caller must give it."""

    name: str
    annotation: Expression
    default: Expression | None
    is_positional: bool
    doc: str
    wire_name: str = ""
    origin: Origin | None = None

    @property
    def declared(self) -> Declared:
        """The argument without its prose."""
        return Declared(
            name=self.name,
            annotation=self.annotation,
            default=self.default,
            is_positional=self.is_positional,
            wire_name=self.wire_name,
            origin=self.origin,
        )
