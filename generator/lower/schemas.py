"""Schemas -> types: every schema of one document, and the definitions that they need.

Objects are reserved where they are met and their properties lowered later from a queue,
so that the depth of a document never becomes the depth of our stack.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from generator.diagnostics import Diagnostics
from generator.dialects.normal import Schema, SchemaKey
from generator.lower.alternatives import AlternativesLowerer
from generator.lower.annotations import docs_of, plain_value, schema_override
from generator.lower.composition import Composer
from generator.lower.containers import lower_array, lower_map
from generator.lower.enums import enum_facts, enum_name, lower_enum
from generator.lower.index import SchemaIndex
from generator.lower.merged import Merged, form_of
from generator.lower.packed import KEYWORD, warn_unpackable
from generator.lower.places import Place, words_of_key
from generator.lower.properties import additional_of, lower_property
from generator.lower.registry import Registry
from generator.lower.required import report_unknown_required
from generator.lower.scalars import lower_constraints, lower_scalar, scalar_kind
from generator.lower.shape import value_types
from generator.lower.tags import Tagger
from generator.lower.unions import bare, unite
from generator.model.types import (
    ANYTHING,
    Anything,
    Definition,
    Enum,
    Hints,
    Never,
    Nullable,
    Object,
    Reference,
    Scalar,
    Type,
    TypeId,
)
from generator.values import dataclass

__all__ = ["SchemaLowerer"]

_DEEPEST = 64
"""How deep arrays, maps and alternatives may nest; the rest is anything."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An object whose place is reserved and whose properties are not lowered yet."""

    id: TypeId
    schema: Schema
    merged: Merged
    place: Place


class SchemaLowerer:
    """Lowers the schemas of one document into a registry that documents may share."""

    def __init__(
        self,
        index: SchemaIndex,
        *,
        identify: Callable[[SchemaKey], TypeId],
        registry: Registry,
        diagnostics: Diagnostics,
    ) -> None:
        self.index = index
        self.identify = identify
        self.registry = registry
        self.composer = Composer(index, diagnostics)
        self.tagger = Tagger(index, self.composer, identify, diagnostics)
        self._diagnostics = diagnostics
        self._alternatives = AlternativesLowerer(
            self.composer, self.tagger, diagnostics, self.type_of, self.shaped
        )
        self._waiting: deque[_Waiting] = deque()
        self._inlining: set[SchemaKey] = set()
        self._recursive: set[SchemaKey] = set()
        self._meets: dict[frozenset[SchemaKey], list[TypeId]] = {}
        self._depth = 0
        self._open: TypeId | None = None

    def define_components(self) -> None:
        """Lower every schema that the document keeps under a name."""
        # What is extended is merged first, so that a long line of bases costs no stack.
        for key in self.index.bases_first():
            self.composer.named(key)
        for key in self.index.components:
            if key in self.index.schemas:
                self.define(key)
        self.finish()

    def finish(self) -> None:
        """Lower the objects that were met since the last call."""
        while self._waiting:
            self._lower_object(self._waiting.popleft())

    def define(self, key: SchemaKey) -> None:
        """Make a definition of the named (or referenced) schema at `key`, once."""
        type_id = self.identify(key)
        if not self.registry.reserve(type_id):
            return
        schema = self.index.schemas[key]
        place = Place(self.words_of(key), type_id)
        target = self.composer.alias_of(key)
        if target is not None:
            self._define_as(type_id, schema, self.reference(target, schema), place)
            return
        is_subtype = self.composer.sole_target(schema) is not None
        merged = self.composer.named(key)
        if merged is None:
            merged = self.composer.merged(schema)
        self._meets.setdefault(merged.sources, []).append(type_id)
        if form_of(merged) == "object" or is_subtype:
            self._waiting.append(_Waiting(type_id, schema, merged, place))
            return
        self._open = type_id
        found = self.shaped(schema, merged, place, type_id)
        self._open = None
        if found != Reference(id=type_id):
            self._define_as(type_id, schema, found, place)

    def type_of(self, schema: Schema, place: Place) -> Type:
        """Return the type of the schema where it stands at `place`, null included."""
        self._depth += 1
        try:
            if self._depth > _DEEPEST:
                return self._too_deep(schema)
            found = self._core(schema, place)
        finally:
            self._depth -= 1
        if isinstance(found, (Anything, Nullable, Never)) or found == _NULL:
            return found
        return Nullable(type=found) if self.index.accepts_null(schema) else found

    def reference(self, key: SchemaKey, schema: Schema) -> Type:
        """Return what the reference to `key` in `schema` means, without its null.

        A schema that has no name and is no object is put in its place, unless it is
        recursive.
        """
        target = self.index.schemas.get(key)
        if target is None:
            self._diagnostics.warning(
                "reference-lost",
                "the reference leads to no schema; any value is allowed",
                schema.origin,
            )
            return Anything(reason="reference-lost")
        type_id = self.identify(key)
        if key in self.index.components:
            return Reference(id=type_id)
        if type_id in self.registry:
            return Reference(id=type_id)
        if key in self._inlining:
            self._recursive.add(key)
            return Reference(id=type_id)
        self._inlining.add(key)
        place = Place(self.words_of(key), None)
        found = bare(self.type_of(target, place))
        self._inlining.discard(key)
        if key in self._recursive and self.registry.reserve(type_id):
            self._define_as(type_id, target, found, place)
            return Reference(id=type_id)
        return found

    def shaped(
        self, schema: Schema, merged: Merged, place: Place, type_id: TypeId
    ) -> Type:
        """Return the type that a merged schema describes, without its null.

        `schema` says names and prose; an object becomes the definition `type_id`.
        """
        written = merged.schema
        form = form_of(merged)
        is_array = form in ("array", "types") or "array" in value_types(schema)
        if KEYWORD in written.extensions and not is_array:
            warn_unpackable(schema, self._diagnostics)
        match form:
            case "never":
                return Never()
            case "conflict":
                return Anything(reason=merged.conflict)
            case "anything":
                return ANYTHING
            case "enum":
                return self._enum(schema, merged, place, type_id)
            case "union":
                return self._alternatives.lower(schema, merged, place, type_id)
            case "types":
                return self._of_types(schema, merged, place, type_id)
            case "object":
                return self._object(schema, merged, place, type_id)
            case "map":
                return lower_map(written, place, self.type_of)
            case "array":
                return lower_array(written, place, self.type_of, self._diagnostics)
            case _:
                return self._scalar(schema, written, form)

    def words_of(self, key: SchemaKey) -> tuple[str, ...]:
        """Return the words for the schema at `key`: its name, else the way to it."""
        name = self.index.components.get(key)
        if name is not None:
            return (name,)
        home = self._home(key)
        if home is None:
            return words_of_key(key)
        rest = key[len(home) :]
        return (self.index.components[home], *words_of_key(f"#{rest}"))

    def _core(self, schema: Schema, place: Place) -> Type:
        if schema.always is True:
            return ANYTHING
        target = self.composer.sole_target(schema)
        if target is not None:
            return self.reference(target, schema)
        merged = self.composer.merged(schema)
        return self.shaped(schema, merged, place, self.identify(schema.key))

    def _of_types(
        self, schema: Schema, merged: Merged, place: Place, type_id: TypeId
    ) -> Type:
        if place.owner == type_id:
            # The union has the name, so that its object needs another.
            type_id = TypeId(f"{type_id}/object")
            place = place.add("object")
        members = [
            self.shaped(schema, _of_type(merged, kind), place, type_id)
            for kind in value_types(merged.schema)
        ]
        return unite(members, is_exclusive=False)

    def _enum(
        self, schema: Schema, merged: Merged, place: Place, type_id: TypeId
    ) -> Type:
        found = lower_enum(merged.schema, self._diagnostics)
        if found is None:
            without = replace(
                merged.schema,
                enum=None,
                has_const=False,
                extensions={
                    key: value
                    for key, value in merged.schema.extensions.items()
                    if key != "x-extensible-enum"
                },
            )
            return self.shaped(schema, replace(merged, schema=without), place, type_id)
        name = enum_name(schema)
        if name is None or not isinstance(found, Enum):
            return found
        # What x-ms-enum names is one enum wherever it is written again.
        same = self.registry.enums.setdefault(name, [])
        facts = enum_facts(found)
        for other, other_id in same:
            if other == facts:
                is_self = place.owner == type_id
                return found if is_self else Reference(id=other_id)
        same.append((facts, type_id))
        if place.owner != type_id and self.registry.reserve(type_id):
            self._define_as(type_id, schema, found, place)
            return Reference(id=type_id)
        return found

    def _object(
        self, schema: Schema, merged: Merged, place: Place, type_id: TypeId
    ) -> Type:
        is_own = type_id == self._open
        if len(merged.sources) > 1 and not is_own:
            # Two recursive schemas that are both held meet again inside themselves.
            for other in self._meets.get(merged.sources, ()):
                if type_id.startswith(other):
                    return Reference(id=other)
            self._meets.setdefault(merged.sources, []).append(type_id)
        if self.registry.reserve(type_id) or is_own:
            self._open = None if is_own else self._open
            if place.owner is not None and not type_id.startswith(place.owner):
                # Inherited from elsewhere: it belongs to where it is written.
                home = self._home(schema.key)
                if home is not None:
                    place = Place(self.words_of(schema.key), self.identify(home))
            self._waiting.append(_Waiting(type_id, schema, merged, place))
        return Reference(id=type_id)

    def _scalar(self, schema: Schema, written: Schema, form: str) -> Type:
        kind = scalar_kind(form)
        if kind is None:
            self._diagnostics.warning(
                "type-unknown",
                f'there is no JSON type called "{form}"; any value is allowed',
                schema.origin,
                help="use string, number, integer, boolean, object, array or null",
            )
            return Anything(reason="type-unknown")
        if not value_types(written) and kind != "null":
            self._diagnostics.note(
                "type-inferred",
                f"no type is written; the other keywords mean {kind}",
                schema.origin,
            )
        return lower_scalar(written, kind)

    def _lower_object(self, waiting: _Waiting) -> None:
        merged = waiting.merged
        schema = merged.schema
        place = Place(waiting.place.words, waiting.id)
        required = set(schema.required)
        properties = []
        for name, entry in merged.entries:
            if entry.declared_in is None:
                inner = place.add(name)
            else:
                owner = self.identify(entry.declared_in)
                inner = Place((*self.words_of(entry.declared_in), name), owner)
            properties.append(
                lower_property(
                    name,
                    entry,
                    type_=self.type_of(entry.schema, inner),
                    is_required=name in required,
                    inherited_from=(
                        None if entry.base is None else self.identify(entry.base)
                    ),
                    index=self.index,
                    diagnostics=self._diagnostics,
                )
            )
        report_unknown_required(
            waiting.schema, merged, index=self.index, diagnostics=self._diagnostics
        )
        additional = additional_of(schema, place.add("value"), self.type_of)
        found = Object(
            properties=tuple(properties),
            additional=additional.type,
            is_additional_declared=additional.is_declared,
            bases=tuple(map(self.identify, merged.bases)),
            constraints=lower_constraints(schema, "object"),
            xml_name=waiting.schema.xml_name,
        )
        self._define_as(waiting.id, waiting.schema, found, waiting.place)

    def _define_as(
        self, type_id: TypeId, schema: Schema, type_: Type, place: Place
    ) -> None:
        name = self.index.components.get(schema.key)
        is_component = name is not None and self.identify(schema.key) == type_id
        if is_component:
            hints = Hints(
                override=schema_override(schema),
                component=name,
                title=schema.title or None,
            )
        else:
            hints = Hints(
                override=enum_name(schema) if isinstance(type_, Enum) else None,
                title=schema.title or None,
                place=place.words,
            )
        self.registry.add(
            Definition(
                id=type_id,
                type=bare(type_),
                hints=hints,
                docs=docs_of(schema, self.index),
                is_deprecated=schema.deprecated,
                is_component=is_component,
                owner=None if is_component or place.owner == type_id else place.owner,
                examples=tuple(map(plain_value, schema.examples)),
                origin=schema.origin,
            )
        )

    def _home(self, key: SchemaKey) -> SchemaKey | None:
        """Return the named schema that `key` lies inside of."""
        end = key.rfind("/")
        while end > 0:
            if key[:end] in self.index.components:
                return key[:end]
            end = key.rfind("/", 0, end)
        return None

    def _too_deep(self, schema: Schema) -> Type:
        self._diagnostics.warning(
            "schema-too-deep",
            f"arrays, maps and alternatives nest more than {_DEEPEST} levels deep",
            schema.origin,
            help="what lies deeper is taken as any value",
        )
        return Anything(reason="schema-too-deep")


_NULL = Scalar(kind="null")


def _of_type(merged: Merged, kind: str) -> Merged:
    return replace(merged, schema=replace(merged.schema, types=(kind,)))
