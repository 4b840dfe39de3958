"""Two Python surfaces compared: the facts, judged by nobody yet."""

# One thing is told once: a class that is renamed is one change, however many
# annotations mention it; a property that is both an argument and a field of a class
# that nothing mentions is told as the argument.

from __future__ import annotations

from generator.diff.changes import ChangeSet
from generator.diff.source import SourceChange
from generator.diff.surface_methods import MethodComparer
from generator.diff.surface_models import ModelComparer
from generator.diff.surface_pairs import pair_surfaces
from generator.diff.surface_sides import Sides
from generator.python.surface import Surface

__all__ = ["compare_surfaces", "sides_of", "surface_changes"]


def compare_surfaces(
    old: Surface, new: Surface, changes: ChangeSet
) -> tuple[SourceChange, ...]:
    """Return what differs between two surfaces, calls first, then models.

    Pairs, renames and moves are those that the comparison of the documents found.
    """
    return surface_changes(sides_of(old, new, changes))


def sides_of(old: Surface, new: Surface, changes: ChangeSet) -> Sides:
    """Return two surfaces with what goes on as what."""
    return Sides(old=old, new=new, pairs=pair_surfaces(old, new, changes))


def surface_changes(sides: Sides) -> tuple[SourceChange, ...]:
    """Return what differs between two surfaces that are paired."""
    methods = MethodComparer(sides=sides)
    return (
        *methods.clients(),
        *methods.methods(),
        *ModelComparer(sides=sides).models(),
    )
