"""How the alternatives of a union are told apart, compared."""

from __future__ import annotations

from generator.diff.changes import Edit, Guard, Place
from generator.diff.ledger import (
    ANNOTATION,
    INCOMPARABLE,
    NARROWS,
    WIDENS,
    Ledger,
    Spot,
)
from generator.diff.shapes import Alternatives
from generator.model import Discriminator, Reference, Type

__all__ = [
    "compare_discriminator",
    "compare_exclusive",
    "compare_tags",
    "record_tags",
    "targets_by_tag",
]


def compare_exclusive(ledger: Ledger, spot: Spot, was: bool, is_: bool) -> None:
    """Write down that a choice became exclusive, or ceased to be."""
    if was == is_:
        return
    ledger.record(
        spot,
        Place.UNION_EXCLUSIVE,
        Edit.SET if is_ else Edit.UNSET,
        before="oneOf" if was else "anyOf",
        after="oneOf" if is_ else "anyOf",
        effects=ANNOTATION,
    )


def compare_tags(
    ledger: Ledger,
    spot: Spot,
    mine: Alternatives,
    theirs: Alternatives,
    old: Type,
    new: Type,
) -> None:
    """Write down how the tags of one variant differ."""
    if mine.discriminator is None or theirs.discriminator is None:
        return
    if not isinstance(old, Reference) or not isinstance(new, Reference):
        return
    before = mine.tags.get(old.id, frozenset())
    after = theirs.tags.get(new.id, frozenset())
    if not before or not after:
        return
    record_tags(ledger, spot, before - after, after - before)


def record_tags(
    ledger: Ledger, spot: Spot, gone: frozenset[str], come: frozenset[str]
) -> None:
    """Write down which tags are gone and which have come."""
    for tag in sorted(gone):
        ledger.record(
            spot,
            Place.DISCRIMINATOR_VALUE,
            Edit.REMOVED,
            before=tag,
            effects=NARROWS,
            name=tag,
        )
    for tag in sorted(come):
        ledger.record(
            spot,
            Place.DISCRIMINATOR_VALUE,
            Edit.ADDED,
            after=tag,
            effects=WIDENS,
            guards=frozenset({Guard.TOLERABLE}),
            name=tag,
        )


def compare_discriminator(
    ledger: Ledger, spot: Spot, old: Discriminator | None, new: Discriminator | None
) -> None:
    """Write down how the member that tells variants apart differs."""
    before = None if old is None or old.is_inferred else old.wire_name
    after = None if new is None or new.is_inferred else new.wire_name
    if before == after:
        return
    edit, effects = Edit.CHANGED, INCOMPARABLE
    if before is None or after is None:
        edit = Edit.ADDED if before is None else Edit.REMOVED
        effects = ANNOTATION
    ledger.record(
        spot,
        Place.DISCRIMINATOR,
        edit,
        before=before,
        after=after,
        effects=effects,
    )


def targets_by_tag(discriminator: Discriminator) -> dict[str, list[Reference]]:
    """Return the variants of each tag, in their order."""
    found: dict[str, list[Reference]] = {}
    for item in discriminator.variants:
        found.setdefault(item.tag, []).append(Reference(id=item.target))
    return found
