"""Two surfaces side by side: what goes on as what, and what belongs to what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field

from generator.diff.surface_pairs import SurfacePairs
from generator.diff.surface_reach import Reach
from generator.diff.surface_variance import Variance
from generator.python.surface import Surface
from generator.values import dataclass

__all__ = ["Sides", "client_name", "model_name"]


def model_name(*names: str) -> str:
    """Return the dotted name of a model, or of what is in one."""
    return ".".join(("models", *names))


def client_name(*names: str) -> str:
    """Return the dotted name of a group or a method."""
    return ".".join(("Client", *names))


@dataclass(slots=True, kw_only=True)
class Sides:
    """Two surfaces, their pairs, and what is told along with something else."""

    old: Surface
    new: Surface
    pairs: SurfacePairs
    variance: Variance = field(init=False)
    reach: tuple[Reach, Reach] = field(init=False)
    along: dict[str, list[str]] = field(init=False)
    """What comes or goes with another thing, by that thing's name or operation."""
    folded: set[str] = field(init=False)

    def __post_init__(self) -> None:
        self.variance = Variance(old=self.old, new=self.new, names=self.pairs.names)
        self.reach = Reach(self.old), Reach(self.new)
        self.along, self.folded = {}, set()
        self._fold(self.old, self.reach[0], {one.name for one, _ in self.pairs.models})
        self._fold(self.new, self.reach[1], {one.name for _, one in self.pairs.models})

    def below(self, name: str) -> Iterator[str]:
        """Yield what comes or goes with a model, and with that in turn."""
        for below in self.along.get(name, ()):
            yield below
            yield from self.below(below.removeprefix("models."))

    def new_keys(self, keys: Iterable[str]) -> tuple[str, ...]:
        """Return what operations are called now."""
        renamed = {one.operation: other.operation for one, other in self.pairs.methods}
        return tuple(sorted(renamed.get(key, key) for key in keys))

    def _fold(self, side: Surface, reach: Reach, kept: set[str]) -> None:
        """Note which models of one side alone belong to something that is told."""
        index = 0 if side is self.old else 1
        paired = {pair[index].operation for pair in self.pairs.methods}
        alone = [model for model in side.models if model.name not in kept]
        mains = {m.definition: m.name for m in alone if m.role in ("class", "alias")}
        for model in alone:
            used = reach.operations(model.name)
            owner = mains.get(model.owner) if model.owner is not None else None
            if model.role not in ("class", "alias"):
                owner = mains.get(model.definition)
            key = owner
            if used and not used & paired:
                key = f"{index} {min(used)}"
            if key is not None:
                self.along.setdefault(key, []).append(model_name(model.name))
                self.folded.add(model.name)
