"""Models of two surfaces compared: names, bases, fields, aliases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.diff.changes import Direction, Edit, Effect, Effects
from generator.diff.ledger import NARROWS, REPLACES, WIDENS
from generator.diff.source import Facet, SourceChange, SourceGuard, SourceKind
from generator.diff.surface_fields import Fact, compare_hints
from generator.diff.surface_sides import Sides, model_name
from generator.origin import Origin
from generator.python.surface import (
    AliasSurface,
    ClassSurface,
    DictSurface,
    FieldSurface,
    ModelSurface,
    Surface,
)
from generator.python.surface_hints import Named, members, spell, spell_plainly
from generator.values import dataclass

__all__ = ["ModelComparer"]

_SEND: tuple[Direction, ...] = ("request",)
_REPLACES_SENT = Effects(request=Effect.REPLACES, response=Effect.ANNOTATION)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelComparer:
    """Compares what can be imported from `models`."""

    sides: Sides

    def models(self) -> Iterator[SourceChange]:
        kept_old = {one.name for one, _ in self.sides.pairs.models}
        kept_new = {other.name for _, other in self.sides.pairs.models}
        for model in self.sides.old.models:
            if model.name not in kept_old and model.name not in self.sides.folded:
                yield self._model(
                    model,
                    Edit.REMOVED,
                    "",
                    effects=NARROWS,
                    before=model_name(model.name),
                )
        for one, other in self.sides.pairs.models:
            yield from self._compare(one, other)
        for model in self.sides.new.models:
            is_main = model.role in ("class", "alias")
            if is_main and model.name not in kept_new | self.sides.folded:
                yield self._model(
                    model, Edit.ADDED, "", effects=WIDENS, after=model_name(model.name)
                )

    def _model(
        self,
        model: ModelSurface,
        edit: Edit,
        facet: Facet,
        *,
        effects: Effects,
        kind: SourceKind = "class",
        name: str | None = None,
        before: str | None = None,
        after: str | None = None,
        origins: tuple[Origin, Origin] | None = None,
        operations: tuple[str, ...] | None = None,
        directions: tuple[Direction, ...] = _SEND,
    ) -> SourceChange:
        is_new = edit is Edit.ADDED and kind == "class"
        reach = self.sides.reach[1 if is_new else 0]
        used = reach.operations(model.name)
        guards = set[tuple[Direction, SourceGuard]]()
        if not reach.is_mentioned(model.name):
            guards.add(("request", SourceGuard.UNMENTIONED))
        if origins is None:
            origins = (
                (self.sides.old.origin, model.origin)
                if is_new
                else (model.origin, self.sides.new.origin)
            )
        return SourceChange(
            kind=kind,
            edit=edit,
            facet=facet,
            name=name or model_name(model.name),
            before=before,
            after=after,
            operations=self.sides.new_keys(used) if operations is None else operations,
            old_origin=origins[0],
            new_origin=origins[1],
            effects=effects,
            directions=directions,
            guards=frozenset(guards),
            along=tuple(self.sides.below(model.name)) if kind == "class" else (),
        )

    def _compare(
        self, one: ModelSurface, other: ModelSurface
    ) -> Iterator[SourceChange]:
        is_main = one.role in ("class", "alias")
        if is_main and one.name != other.name:
            found = self.sides.pairs.confidence.get(one.name, (None, ()))
            change = self._between(
                one,
                other,
                Edit.RENAMED,
                "name",
                before=model_name(one.name),
                after=model_name(other.name),
                effects=REPLACES,
            )
            twins = list(self._twins(one))
            yield replace(
                change,
                confidence=found[0],
                along=tuple(model_name(before) for before, _ in twins),
                evidence=(
                    *found[1],
                    *(f"{model_name(a)} is now {model_name(b)}" for a, b in twins),
                ),
            )
        is_twin = one.role in ("dict", "lenient")
        if is_twin and other.role == "alias" and one.name != other.name:
            # Dicts go on below the alias; the name for them does not.
            yield self._model(
                one, Edit.REMOVED, "", effects=NARROWS, before=model_name(one.name)
            )
        yield from self._forms(one, other)
        match one, other:
            case ClassSurface(), ClassSurface():
                yield from self._compare_bases(one, other)
                yield from self._compare_fields(one, other)
            case DictSurface(), DictSurface():
                yield from self._compare_keys(one, other)
            case AliasSurface(), AliasSurface() if one.role == other.role == "alias":
                yield from self._compare_aliases(one, other)
            case _:
                return

    def _twins(self, model: ModelSurface) -> Iterator[tuple[str, str]]:
        """Yield what else of a definition has another name."""
        for one, other in self.sides.pairs.models:
            is_twin = one.definition == model.definition and one is not model
            # What a dict becomes below an alias is told as gone.
            is_gone = one.role in ("dict", "lenient") and other.role == "alias"
            if is_twin and one.name != other.name and not is_gone:
                yield one.name, other.name

    def _between(
        self,
        one: ModelSurface,
        other: ModelSurface,
        edit: Edit,
        facet: Facet,
        *,
        before: str,
        after: str,
        effects: Effects,
        kind: SourceKind = "class",
    ) -> SourceChange:
        return self._model(
            one,
            edit,
            facet,
            kind=kind,
            before=before,
            after=after,
            effects=effects,
            origins=(one.origin, other.origin),
        )

    def _forms(self, one: ModelSurface, other: ModelSurface) -> Iterator[SourceChange]:
        if one.role == "class" and other.role == "alias":
            yield self._between(
                one,
                other,
                Edit.CHANGED,
                "form",
                before=f"class {one.name}",
                after=_value(other),
                effects=REPLACES,
            )
        elif one.role == "alias" and other.role == "class":
            yield self._between(
                one,
                other,
                Edit.CHANGED,
                "form",
                before=_value(one),
                after=f"class {other.name}",
                effects=REPLACES,
            )
        elif one.role == other.role == "class":
            inputs = (
                self.sides.old.by_identity.get((one.definition, "input")),
                self.sides.new.by_identity.get((other.definition, "input")),
            )
            if inputs[0] is None and inputs[1] is not None and one.is_written:
                yield self._between(
                    one,
                    other,
                    Edit.SET,
                    "split",
                    before=model_name(other.name),
                    after=model_name(inputs[1].name),
                    effects=_REPLACES_SENT,
                )
        elif one.role == "input" and other.role == "class":
            yield self._between(
                one,
                other,
                Edit.UNSET,
                "split",
                before=model_name(one.name),
                after=model_name(other.name),
                effects=REPLACES,
            )

    def _compare_bases(
        self, one: ClassSurface, other: ClassSurface
    ) -> Iterator[SourceChange]:
        kept = self.sides.pairs.names.get(one.base) if one.base else ""
        if kept == other.base:
            return
        if one.base and kept not in self.sides.new.line_of(other.name):
            yield self._between(
                one,
                other,
                Edit.REMOVED,
                "",
                kind="base",
                before=model_name(one.base),
                after=model_name(other.base) if other.base else "object",
                effects=Effects(request=Effect.NARROWS, response=Effect.WIDENS),
            )
        if other.base and other.base not in map(
            self.sides.pairs.names.get, self.sides.old.line_of(one.name)
        ):
            yield self._between(
                one,
                other,
                Edit.ADDED,
                "",
                kind="base",
                before=model_name(one.base) if one.base else "object",
                after=model_name(other.base),
                effects=Effects(request=Effect.WIDENS, response=Effect.NARROWS),
            )

    def _compare_fields(
        self, one: ClassSurface, other: ClassSurface
    ) -> Iterator[SourceChange]:
        if not self._is_felt(one):
            return
        mine = self.sides.old.fields_of(one.name)
        theirs = self.sides.new.fields_of(other.name)
        pairs = self.sides.pairs.fields(
            (item for item, _ in mine.values()), (item for item, _ in theirs.values())
        )
        for before, after in pairs:
            owners = (
                mine[before.name][1] if before is not None else None,
                theirs[after.name][1] if after is not None else None,
            )
            if self._is_told_above(one, other, owners):
                continue
            for fact in self._field_facts(before, after, one, other):
                yield self._field(one, other, before, after, fact)

    def _is_felt(self, model: ModelSurface) -> bool:
        """Whether something of the old surface mentions the class or makes it."""
        return self.sides.reach[0].is_mentioned(model.name) or model.is_read

    def _is_told_above(
        self,
        one: ClassSurface,
        other: ClassSurface,
        owners: tuple[str | None, str | None],
    ) -> bool:
        """Whether both have the field from bases that are compared themselves."""
        old, new = owners
        if old == one.name or new == other.name:
            return False
        if old is not None and new is not None:
            return self.sides.pairs.names.get(old) == new
        if old is not None:
            return self.sides.pairs.names.get(old) in self.sides.new.line_of(other.name)
        return new in map(self.sides.pairs.names.get, self.sides.old.line_of(one.name))

    def _field_facts(
        self,
        before: FieldSurface | None,
        after: FieldSurface | None,
        one: ModelSurface,
        other: ModelSurface,
    ) -> Iterator[Fact]:
        if before is None and after is not None:
            needs = after.is_required
            yield Fact(
                edit=Edit.ADDED,
                facet="required" if needs else "optional",
                before=None,
                after=spell_plainly(after.hint)[0],
                effects=Effects(
                    request=Effect.NARROWS if needs else Effect.WIDENS,
                    response=Effect.NARROWS,
                ),
            )
        elif before is not None and after is None:
            yield Fact(
                edit=Edit.REMOVED,
                facet="",
                before=spell_plainly(before.hint)[0],
                after=None,
                effects=Effects(request=Effect.NARROWS, response=Effect.WIDENS),
            )
        elif before is not None and after is not None:
            if before.name != after.name:
                yield Fact(
                    edit=Edit.RENAMED,
                    facet="name",
                    before=before.name,
                    after=after.name,
                    effects=REPLACES,
                )
            is_response_only = one.is_read and not one.is_written
            yield from compare_hints(
                self.sides.variance,
                (before.hint, before.is_required),
                (after.hint, after.is_required),
                reads_none=is_response_only and not other.is_written,
            )

    def _field(
        self,
        one: ModelSurface,
        other: ModelSurface,
        before: FieldSurface | None,
        after: FieldSurface | None,
        fact: Fact,
    ) -> SourceChange:
        known = before or after
        assert known is not None
        change = self._between(
            one,
            other,
            fact.edit,
            fact.facet,
            kind=fact.kind or "field",
            before=fact.before or "",
            after=fact.after or "",
            effects=fact.effects,
        )
        guards = set(change.guards) | set(fact.guards)
        if known.wire_name and self._is_closed_in_dict(one, known.wire_name):
            guards.discard(("request", SourceGuard.OPEN_VALUES))
        if not (one.is_written or other.is_written):
            guards.add(("request", SourceGuard.CONSTRUCTED))
        if not (one.is_read or other.is_read):
            guards.add(("response", SourceGuard.READ_BACK))
        return replace(
            change,
            name=model_name(one.name, known.name),
            before=fact.before,
            after=fact.after,
            directions=("request", "response"),
            old_origin=one.origin if before is None else before.origin,
            new_origin=other.origin if after is None else after.origin,
            guards=frozenset(guards),
        )

    def _is_closed_in_dict(self, model: ModelSurface, wire_name: str) -> bool:
        """Whether a dict in place of the model takes listed values alone."""
        twin = self.sides.old.by_identity.get((model.definition, "dict"))
        if not isinstance(twin, DictSurface):
            return False
        for item in twin.fields:
            if item.wire_name == wire_name:
                return not any(
                    part in (Named("str"), Named("int")) for part in members(item.hint)
                )
        return False

    def _compare_keys(
        self, one: DictSurface, other: DictSurface
    ) -> Iterator[SourceChange]:
        """Yield the keys that changed although the class's fields did not."""
        if not self._is_felt(one):
            return
        names = self._field_names(self.sides.old, one), self._field_names(
            self.sides.new, other
        )
        for before, after in self.sides.pairs.fields(one.fields, other.fields):
            if before is None or after is None or before.name == after.name:
                continue
            if names[0].get(before.name) != names[1].get(after.name):
                # Told as the field's new name.
                continue
            yield replace(
                self._between(
                    one,
                    other,
                    Edit.CHANGED,
                    "key",
                    kind="field",
                    before=before.name,
                    after=after.name,
                    effects=_REPLACES_SENT,
                ),
                name=model_name(one.name, before.name),
                old_origin=before.origin,
                new_origin=after.origin,
            )

    def _field_names(self, side: Surface, twin: DictSurface) -> dict[str, str]:
        """Return the attribute names of the class beside a dict by wire names."""
        id_ = twin.definition
        model = side.by_identity.get((id_, "input"))
        model = model or side.by_identity.get((id_, "class"))
        if model is None:
            return {}
        fields = side.fields_of(model.name)
        return {item.wire_name: item.name for item, _ in fields.values()}

    def _compare_aliases(
        self, one: AliasSurface, other: AliasSurface
    ) -> Iterator[SourceChange]:
        facts: Iterable[Fact] = compare_hints(
            self.sides.variance,
            (one.value, True),
            (other.value, True),
            reads_none=False,
        )
        for fact in facts:
            if fact.facet == "none":
                # Of an alias, None is a variant like another.
                was, now = spell_plainly(one.value, other.value)
                fact = replace(
                    fact,
                    edit=Edit.CHANGED,
                    facet="annotation",
                    before=was,
                    after=now,
                )
            directions: list[Direction] = []
            if one.is_written or other.is_written:
                directions.append("request")
            if one.is_read or other.is_read:
                directions.append("response")
            yield replace(
                self._between(
                    one,
                    other,
                    fact.edit,
                    fact.facet,
                    kind=fact.kind or "alias",
                    before=fact.before or "",
                    after=fact.after or "",
                    effects=fact.effects,
                ),
                directions=tuple(directions),
                guards=frozenset(fact.guards),
            )


def _value(model: ModelSurface) -> str:
    return spell(model.value) if isinstance(model, AliasSurface) else model.name
