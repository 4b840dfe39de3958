"""What of one Python surface goes on as what of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from generator.diff.changes import ChangeSet, Edit, Place
from generator.diff.security import pair_schemes
from generator.model import TypeId
from generator.origin import Origin, split_pointer
from generator.python.surface import (
    AliasSurface,
    ClassSurface,
    FieldSurface,
    MethodSurface,
    ModelSurface,
    Role,
    Surface,
)
from generator.python.surface_hints import Hint, members
from generator.values import dataclass

__all__ = ["SurfacePairs", "pair_surfaces"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SurfacePairs:
    """Which things of two surfaces are the same thing.

    `names` maps the old names of models to the new ones, `origins` the places of old
    properties and parameters to those of new ones, where they were renamed.
    """

    methods: tuple[tuple[MethodSurface, MethodSurface], ...]
    models: tuple[tuple[ModelSurface, ModelSurface], ...]
    definitions: Mapping[TypeId, TypeId]
    names: Mapping[str, str]
    groups: Mapping[tuple[str, ...], tuple[str, ...]]
    origins: Mapping[Origin, Origin]
    confidence: Mapping[str, tuple[float, tuple[str, ...]]]
    """How sure a renaming is, and why, by the old name."""

    def fields(
        self, old: Iterable[FieldSurface], new: Iterable[FieldSurface]
    ) -> Iterator[tuple[FieldSurface | None, FieldSurface | None]]:
        """Yield fields of two classes in pairs, the old one's order first."""
        news = list(new)
        by_wire = {item.wire_name: item for item in news if item.wire_name}
        by_name = {item.name: item for item in news}
        by_origin = {item.origin: item for item in news}
        taken: set[str] = set()
        for one in old:
            other = by_wire.get(one.wire_name)
            if other is None and one.origin in self.origins:
                other = by_origin.get(self.origins[one.origin])
            if other is None:
                other = by_name.get(one.name)
            if other is not None and other.name in taken:
                other = None
            if other is not None:
                taken.add(other.name)
            yield one, other
        for item in news:
            if item.name not in taken:
                yield None, item


def pair_surfaces(old: Surface, new: Surface, changes: ChangeSet) -> SurfacePairs:
    """Return the pairs that the comparison of the documents has found."""
    methods = tuple(
        (old.by_operation[pair.old], new.by_operation[pair.new])
        for pair in changes.operations
        if pair.old is not None and pair.new is not None
        if pair.old in old.by_operation and pair.new in new.by_operation
    )
    definitions = _definitions(old, new, changes)
    models = tuple(_models(old, new, definitions))
    confidence = {
        one.name: found
        for one, other in models
        if one.name != other.name
        and (found := _confidence(one, other, changes)) is not None
    }
    return SurfacePairs(
        methods=methods,
        models=models,
        definitions=definitions,
        names={one.name: other.name for one, other in models},
        groups=_groups(old, methods),
        origins=_origins(changes),
        confidence=confidence,
    )


def _origins(changes: ChangeSet) -> dict[Origin, Origin]:
    """Return where what has another name was and is written."""
    places = (Place.PROPERTY, Place.PARAMETER, Place.PATH_PARAMETER)
    found = {
        change.old_origin: change.new_origin
        for change in changes.changes
        if change.edit is Edit.RENAMED and change.place in places
    }
    # On the wire a scheme's key is no matter; in Python it is an argument's name.
    for one, other in pair_schemes(*changes.apis) if changes.apis else ():
        found[one.origin] = other.origin
    return found


def _definitions(
    old: Surface, new: Surface, changes: ChangeSet
) -> dict[TypeId, TypeId]:
    """Return which definition goes on as which.

    What Python calls the same is the same for whoever writes Python; then come the
    renames of the documents, then what stands at the same places.
    """
    mine, theirs = _main_models(old), _main_models(new)
    found: dict[TypeId, TypeId] = {}
    taken: set[TypeId] = set()

    def take(one: TypeId, other: TypeId) -> None:
        is_known = one in mine and other in theirs
        if is_known and one not in found and other not in taken:
            found[one] = other
            taken.add(other)

    by_name = {model.name: id_ for id_, model in theirs.items()}
    for id_, model in mine.items():
        if model.name in by_name:
            take(id_, by_name[model.name])
    renamed = {pair.old: pair.new for pair in changes.schemas}
    last = {name: id_ for id_ in theirs if (name := _last(id_))}
    for id_ in mine:
        target = last.get(renamed.get(_last(id_), ""))
        if target is not None:
            take(id_, target)
    # A place says less where the two are of different forms: an object, an alias.
    for one, other in changes.met:
        if one in mine and other in theirs and mine[one].role == theirs[other].role:
            take(one, other)
    return found | _merged(mine, theirs, found, changes)


def _merged(
    mine: Mapping[TypeId, ModelSurface],
    theirs: Mapping[TypeId, ModelSurface],
    found: Mapping[TypeId, TypeId],
    changes: ChangeSet,
) -> dict[TypeId, TypeId]:
    """Return which classes go on as one that another class goes on as, too.

    Wherever such a class stood, the other one stands now, with all its fields.
    """
    places: dict[TypeId, set[TypeId]] = {}
    for one, other in changes.met:
        places.setdefault(one, set()).add(other)
    merged: dict[TypeId, TypeId] = {}
    for one, others in places.items():
        model = mine.get(one)
        counterpart = theirs.get(next(iter(others)))
        if one in found or len(others) > 1:
            continue
        if not isinstance(model, ClassSurface):
            continue
        if not isinstance(counterpart, ClassSurface) or not _last(one):
            continue
        names = {item.wire_name for item in model.fields}
        is_whole = names <= {item.wire_name for item in counterpart.fields}
        if len(names) > 1 and is_whole and model.base == counterpart.base == "":
            merged[one] = counterpart.definition
    return merged


def _main_models(surface: Surface) -> dict[TypeId, ModelSurface]:
    roles: tuple[Role, ...] = ("class", "alias")
    return {item.definition: item for item in surface.models if item.role in roles}


def _last(id_: TypeId) -> str:
    _, _, pointer = id_.partition("#")
    tokens = split_pointer(pointer)
    is_component = len(tokens) >= 2 and tokens[-2] in ("schemas", "definitions")
    return tokens[-1] if is_component else ""


_TWINS: Mapping[Role, tuple[Role, ...]] = {
    "class": ("class", "alias"),
    "alias": ("alias", "class"),
    "input": ("input", "class", "alias"),
    "dict": ("dict", "lenient", "alias"),
    "lenient": ("lenient", "dict", "alias"),
}
"""In which order the counterpart of a name is looked for."""


def _models(
    old: Surface, new: Surface, definitions: Mapping[TypeId, TypeId]
) -> Iterator[tuple[ModelSurface, ModelSurface]]:
    for item in old.models:
        target = definitions.get(item.definition)
        if target is None:
            continue
        for role in _TWINS[item.role]:
            found = new.by_identity.get((target, role))
            if found is not None:
                yield item, found
                break


def _confidence(
    one: ModelSurface, other: ModelSurface, changes: ChangeSet
) -> tuple[float, tuple[str, ...]] | None:
    for pair in changes.schemas:
        if (pair.old, pair.new) == (_last(one.definition), _last(other.definition)):
            return pair.confidence, pair.evidence
    places = [b for a, b in changes.met if a == one.definition]
    if other.definition not in places:
        return None
    share = _shared(one, other)
    evidence = ["used at the same places"]
    if share:
        evidence.append(f"alike content ({share:.0%})")
    return round(0.5 / len(places) + 0.5 * share, 2), tuple(evidence)


def _shared(one: ModelSurface, other: ModelSurface) -> float:
    """Return which part of two models is the same, from 0 to 1."""
    mine, theirs = _parts(one), _parts(other)
    return len(mine & theirs) / max(len(mine | theirs), 1)


def _parts(model: ModelSurface) -> set[Hint | str]:
    if isinstance(model, AliasSurface):
        return set(members(model.value))
    return {item.wire_name for item in model.fields}


def _groups(
    old: Surface, methods: Iterable[tuple[MethodSurface, MethodSurface]]
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return where the groups have gone: to where all that is left of them went."""
    targets: dict[tuple[str, ...], Counter[tuple[str, ...]]] = {}
    for one, other in methods:
        targets.setdefault(one.path, Counter())[other.path] += 1
    return {
        path: next(iter(found))
        for path, found in targets.items()
        if path and len(found) == 1
    }
