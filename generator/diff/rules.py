"""The rules: one row for each kind of change, and none of them names a severity."""

# A row says what a change of its kind is called, why it matters and what to do. How
# much it hurts is derived in `judge.py` from the direction, the effect and the guards
# of the fact at hand; a row only says on what plane the change lies (`Aspect`).

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from generator.diff.changes import Edit, Place
from generator.values import dataclass

__all__ = ["Aspect", "Row", "Rule", "indexed", "row"]


class Aspect(Enum):
    """On what plane a change lies: what code must be ready for."""

    SHAPE = "shape"
    """What exists, of which type, required or not: code is written against it."""
    RANGE = "range"
    """Limits within the shape: readers seldom check them."""
    WORDS = "words"
    """Lists of allowed values: readers compare with them, and see new ones."""
    BEHAVIOUR = "behaviour"
    """What happens with the same values: defaults, addresses, proofs, pages."""
    NAMES = "names"
    """What people and generators call things; nothing of it travels."""
    PROSE = "prose"
    """What is explained."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One kind of change.

    `title` fits in a list; `message` is a template with `{what}`, `{where}`,
    `{before}` and `{after}`.
    """

    id: str
    place: Place
    edit: Edit
    aspect: Aspect
    title: str
    message: str
    why: str
    do: str

    @property
    def documentation(self) -> str:
        """The rule in Markdown: what `explain` prints."""
        return (
            f"## {self.id}\n\n{self.title}.\n\n"
            f"**Why it matters.** {self.why}\n\n**What to do.** {self.do}\n"
        )


Row = tuple[str, Place, Edit, Aspect, str, str]
"""Id, place, edit, aspect, title, message: what differs between rules of one family."""


def row(
    id_: str, place: Place, edit: Edit, aspect: Aspect, title: str, message: str
) -> Row:
    """Return one row of a table."""
    return (id_, place, edit, aspect, title, message)


def indexed(
    families: Iterable[tuple[str, str, Iterable[Row]]],
) -> dict[tuple[Place, Edit], Rule]:
    """Return the rules of families (why, what to do, rows) by place and edit."""
    found: dict[tuple[Place, Edit], Rule] = {}
    ids: set[str] = set()
    for why, do, rows in families:
        for id_, place, edit, aspect, title, message in rows:
            if (place, edit) in found or id_ in ids:
                raise ValueError(f"two rules for {id_}")
            ids.add(id_)
            found[place, edit] = Rule(
                id=id_,
                place=place,
                edit=edit,
                aspect=aspect,
                title=title,
                message=message,
                why=why,
                do=do,
            )
    return found
