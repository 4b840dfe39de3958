"""What a planned declaration says, beside its text: for who compares surfaces."""

# Views hold text that is ready to be laid out. Whoever compares two packages needs
# the trees that the text was made from; they exist anyway: handing them on is free.

from __future__ import annotations

from generator.origin import Origin
from generator.python.expressions import Expression
from generator.values import dataclass

__all__ = ["Declared"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """A field, a key or an argument. `default` is None where a value must be given.

    `wire_name` is "" and `origin` None for what no specification asked for. `is_idle`
    tells of a credential that no operation takes although operations ask for one.
    """

    name: str
    annotation: Expression
    default: Expression | None = None
    is_positional: bool = False
    wire_name: str = ""
    origin: Origin | None = None
    is_idle: bool = False
