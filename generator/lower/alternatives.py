"""oneOf and anyOf, with whatever stands beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import product
from math import prod

from generator.diagnostics import Diagnostics
from generator.dialects.normal import Schema, SchemaKey
from generator.lower.composition import Composer
from generator.lower.containers import TypeOf
from generator.lower.merged import Choice, Merged, form_of
from generator.lower.places import Place
from generator.lower.shape import has_plain_shape, is_null_only, value_types
from generator.lower.tags import Leaf, Pin, Tagger
from generator.lower.unions import unite
from generator.model.types import Anything, Enum, Reference, Scalar, Type, TypeId, Union
from generator.values import dataclass

__all__ = ["AlternativesLowerer"]

_MOST_COMBINATIONS = 24
_DEEPEST_COMBINED = 8
"""Two entries a level: nobody writes alternatives four levels deep."""
_LONGEST_TITLE = 5


@dataclass(frozen=True, slots=True)
class _Option:
    """A member, and what it is together with the rest, None where that adds nothing."""

    member: Schema
    position: int
    combined: Merged | None


_Shaped = Callable[[Schema, Merged, Place, TypeId], Type]


class AlternativesLowerer:
    """Lowers the alternatives of one document's schemas.

    `type_of` lowers a member where it stands; `shaped` one that was combined with what
    stands beside the alternatives.
    """

    def __init__(
        self,
        composer: Composer,
        tagger: Tagger,
        diagnostics: Diagnostics,
        type_of: TypeOf,
        shaped: _Shaped,
    ) -> None:
        self._composer = composer
        self._tagger = tagger
        self._diagnostics = diagnostics
        self._type_of = type_of
        self._shape = shaped
        # What is being combined with its surroundings, outermost first.
        self._open: list[SchemaKey] = []

    def lower(
        self, schema: Schema, merged: Merged, place: Place, type_id: TypeId
    ) -> Type:
        """Return the union, without its null."""
        base = replace(merged, choices=())
        choice = merged.choices[0]
        if len(merged.choices) > 1:
            return self._several(schema, merged, base, place, type_id)
        members = [item for item in choice.members if not is_null_only(item)]
        possible = self._possible(schema, base, members)
        if not possible:
            return self._widened(schema, base, place, type_id) if members else _NULL
        if len(possible) == 1:
            only = possible[0].combined
            if only is None and self._composer.sole_target(possible[0].member) is None:
                only = self._composer.merged(possible[0].member)
            if only is not None:
                return self._opened(schema, schema, possible[0], only, place, type_id)
        found: list[Type] = []
        leaves: list[Leaf] | None = []
        words = self._words([option.member for option in possible])
        for option, word in zip(possible, words, strict=True):
            inner = place.add(*word)
            leaf: list[Leaf] | None = None
            if option.combined is None:
                type_ = self._type_of(option.member, inner)
                found.append(_named_value(type_, option.member))
                leaf = self._tagger.leaves(option.member)
            else:
                combined = option.combined
                inner_id = _option_id(type_id, option.position)
                shaped = self._opened(
                    schema, combined.schema, option, combined, inner, inner_id
                )
                found.append(shaped)
                if form_of(combined) == "object":
                    key = self._composer.sole_target(option.member)
                    key = key or combined.schema.key
                    leaf = [Leaf(inner_id, key, combined, (key,))]
            leaves = None if leaves is None or leaf is None else leaves + leaf
        united = unite(found, is_exclusive=choice.is_exclusive)
        return self._tagged(united, choice, leaves, members)

    def _opened(
        self,
        schema: Schema,
        named: Schema,
        option: _Option,
        merged: Merged,
        place: Place,
        type_id: TypeId,
    ) -> Type:
        """Return the type of a combined member; members of it may lead back here."""
        opened = [schema.key, self._composer.end_key(option.member)]
        self._open.extend(opened)
        found = self._shape(named, merged, place, type_id)
        del self._open[-len(opened) :]
        return found

    def _may_combine(self, schema: Schema) -> bool:
        if len(self._open) < _DEEPEST_COMBINED:
            return True
        self._diagnostics.warning(
            "composition-widened",
            "alternatives of alternatives are too many to be brought together",
            schema.origin,
            help="the type is wider than written",
        )
        return False

    def _possible(
        self, schema: Schema, base: Merged, members: Sequence[Schema]
    ) -> list[_Option]:
        """Return the members that can hold beside the rest, combined where needed."""
        pins = self._tagger.pins_of(base)
        found = []
        for position, member in enumerate(members):
            combined = None
            if not self._adds_nothing(base, member):
                if self._excludes(pins, member):
                    continue
                if self._composer.end_key(member) in self._open:
                    continue  # it leads back, and says nothing new there
                if self._may_combine(schema):
                    combined = self._combined(schema, base, (member,), position)
                    if combined is None:
                        continue
            found.append(_Option(member, position, combined))
        return found

    def _excludes(self, pins: Mapping[str, Pin], member: Schema) -> bool:
        """Return whether a member allows none of the values that are pinned."""
        merged = self._composer.end_of(member)
        theirs = self._tagger.pins_of(merged) if pins and merged is not None else {}
        return any(
            name in theirs and not set(pin.tags) & set(theirs[name].tags)
            for name, pin in pins.items()
        )

    def _tagged(
        self,
        united: Type,
        choice: Choice,
        leaves: list[Leaf] | None,
        members: Sequence[Schema],
    ) -> Type:
        if not isinstance(united, Union):
            return united
        written = choice.discriminator
        if written is not None:
            known = leaves
            if known is None:
                known = [
                    leaf
                    for member in members
                    for leaf in self._tagger.leaves(member) or ()
                ]
            discriminator = self._tagger.written(written, known)
            if discriminator is not None:
                return replace(united, discriminator=discriminator)
        if leaves is None or not all(
            isinstance(member, Reference) for member in united.members
        ):
            return united
        return replace(united, discriminator=self._tagger.inferred(leaves))

    def _several(
        self,
        schema: Schema,
        merged: Merged,
        base: Merged,
        place: Place,
        type_id: TypeId,
    ) -> Type:
        count = prod(len(choice.members) for choice in merged.choices)
        if count > _MOST_COMBINATIONS or not self._may_combine(schema):
            return self._widened(schema, base, place, type_id)
        found: list[Type] = []
        combinations = product(*(choice.members for choice in merged.choices))
        for position, members in enumerate(combinations):
            wanted = [member for member in members if not is_null_only(member)]
            combined = (
                self._combined(schema, base, wanted, position) if wanted else None
            )
            if combined is not None:
                inner = place.add(f"option{position + 1}")
                inner_id = _option_id(type_id, position)
                self._open.extend([schema.key, ""])
                shaped = self._shape(combined.schema, combined, inner, inner_id)
                del self._open[-2:]
                found.append(shaped)
        if not found:
            return self._widened(schema, base, place, type_id)
        return unite(found, is_exclusive=False)

    def _widened(
        self, schema: Schema, base: Merged, place: Place, type_id: TypeId
    ) -> Type:
        self._diagnostics.warning(
            "composition-widened",
            "the alternatives cannot be brought together with what stands beside them",
            schema.origin,
            help="the type is wider than written",
        )
        found = self._shape(schema, base, place, type_id)
        if isinstance(found, Anything):
            return Anything(reason="composition-widened")
        return found

    def _adds_nothing(self, base: Merged, member: Schema) -> bool:
        """Return whether a member says by itself all that stands beside it."""
        types = value_types(base.schema)
        beside = (
            base.entries
            or base.bases
            or base.conflict
            or base.schema.required
            or has_plain_shape(base.schema)
        )
        if not beside:
            return not types or not self._is_untyped(member)
        merged = self._composer.end_of(member)
        if merged is None or merged.choices:
            return merged is None
        if merged.schema.ref is None and form_of(merged) != "object":
            return False
        theirs = {name for name, _ in merged.entries}
        without = replace(base.schema, required=())
        return (
            set(base.schema.required) <= set(merged.schema.required)
            and {name for name, _ in base.entries} <= theirs
            and not has_plain_shape(without)
            and set(base.bases) <= set(merged.bases)
        )

    def _is_untyped(self, member: Schema) -> bool:
        if member.ref is not None or member.all_of or member.one_of or member.any_of:
            return False
        return not value_types(member) and not member.properties

    def _combined(
        self, schema: Schema, base: Merged, members: Sequence[Schema], position: int
    ) -> Merged | None:
        parts = [part for member in members for part in self._composer.parts(member)]
        if not parts:
            return None
        types = value_types(base.schema)
        forms = {form_of(part) for part in (base, *parts)}
        if "object" in forms and not forms <= {"object", "map", "anything", "union"}:
            self._diagnostics.note(
                "alternative-impossible",
                "an alternative cannot hold beside the properties next to it",
                members[0].origin,
            )
            return None
        first = members[0]
        synthetic = Schema(
            key=f"{schema.key}/oneOf/{position}",
            origin=first.origin,
            types=types,
            title=first.title,
            description=first.description,
            deprecated=first.deprecated,
            xml_name=schema.xml_name,
        )
        return self._composer.combined(synthetic, [base, *parts, Merged(synthetic)])

    def _words(self, members: Sequence[Schema]) -> list[tuple[str, ...]]:
        """Return the words that tell the members' own definitions apart."""
        if len(members) == 1:
            return [()]
        forms = [
            self._composer.form(member) if member.ref is None else ""
            for member in members
        ]
        found: list[tuple[str, ...]] = []
        for position, (member, form) in enumerate(zip(members, forms, strict=True)):
            word = self._word(member)
            if word is None and forms.count(form) == 1:
                word = "object" if form == "object" else ""
            if word is None:
                word = f"option{position + 1}"
            found.append((word,) if word else ())
        return found

    def _word(self, member: Schema) -> str | None:
        if member.title and len(member.title.split()) <= _LONGEST_TITLE:
            return member.title
        target = self._composer.sole_target(member)
        if target is not None:
            return self._composer.name_of(target)
        for leaf in self._tagger.leaves(member) or ():
            for pin in self._tagger.pins(leaf).values():
                if len(pin.tags) == 1:
                    return pin.tags[0]
        return None


def _option_id(type_id: TypeId, position: int) -> TypeId:
    return TypeId(f"{type_id}/oneOf/{position}")


def _named_value(type_: Type, member: Schema) -> Type:
    """Return a single value with its schema's title and description as its own."""
    if not isinstance(type_, Enum) or len(type_.values) != 1:
        return type_
    value = type_.values[0]
    named = replace(
        value,
        name=value.name or member.title or None,
        description=value.description or member.description or "",
    )
    return replace(type_, values=(named,))


_NULL = Scalar(kind="null")
