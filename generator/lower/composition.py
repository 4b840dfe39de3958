"""allOf: several schemas brought to one, and what it extends.

Merging happens on schemas, not on types: what comes out is a schema without `allOf`
whose properties remember where they were declared, so that an inline schema is the same
definition wherever it is inherited.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.diagnostics import Diagnostics
from generator.dialects.normal import Schema, SchemaKey
from generator.lower.index import SchemaIndex
from generator.lower.meet import common_types, meet, meet_property
from generator.lower.merged import Choice, Entry, Merged, form_of
from generator.lower.shape import (
    all_parts,
    has_options,
    has_plain_shape,
    has_shape,
    is_bare_reference,
    is_required_only,
    unchecked_keywords,
    value_types,
)

__all__ = ["Composer"]

_DEEPEST = 60
_MOST_MERGED = 5_000
"""Schemas that intersect each other's recursions could go on for ever."""


class Composer:
    """Merges the schemas of one document; the same named schema is merged once."""

    def __init__(self, index: SchemaIndex, diagnostics: Diagnostics) -> None:
        self._index = index
        self._diagnostics = diagnostics
        self._named: dict[SchemaKey, Merged] = {}
        self._active: list[SchemaKey] = []
        self._left = _MOST_MERGED + 10 * len(index.schemas)

    def merged(self, schema: Schema) -> Merged:
        """Return the schema with everything that it is composed of."""
        members = all_parts(schema)
        if schema.ref is None and not members:
            return self._plain(schema)
        parts: list[Merged] = []
        if schema.ref is not None:
            parts.extend(self._referenced(schema.ref, schema))
        for member in members:
            if member.ref is not None and is_bare_reference(member):
                parts.extend(self._referenced(member.ref, member))
            elif len(self._active) < _DEEPEST:
                self._active.append("")
                parts.append(self.merged(member))
                self._active.pop()
            else:
                self._report_depth(member)
        own = self._plain(schema)
        if self._is_contradicted(schema, [part.schema for part in parts]):
            if schema.format:
                return own
            own = replace(own, schema=replace(schema, types=()))
        return self.combined(schema, [*parts, own])

    def named(self, key: SchemaKey) -> Merged | None:
        """Return the merged schema at `key`, None while it is being merged."""
        known = self._named.get(key)
        if known is not None:
            return known
        schema = self._index.schemas.get(key)
        if schema is None or key in self._active:
            return None
        self._active.append(key)
        result = self.merged(schema)
        self._active.pop()
        self._named[key] = result
        return result

    def named_end(self, key: SchemaKey) -> Merged | None:
        """Return the merged schema at the end of the references that start at `key`."""
        target = self._index.target(key)
        return None if target is None else self.named(target)

    def end_key(self, schema: Schema) -> SchemaKey:
        """Return the key of the schema, or of what it refers to."""
        target = self.sole_target(schema)
        return schema.key if target is None else self._index.target(target) or target

    def end_of(self, schema: Schema) -> Merged | None:
        """Return the merged schema, or that of what it refers to."""
        target = self.sole_target(schema)
        return self.merged(schema) if target is None else self.named_end(target)

    def name_of(self, key: SchemaKey) -> str | None:
        """Return the name that the document keeps the schema under."""
        return self._index.components.get(key)

    def form(self, schema: Schema) -> str:
        """Return the form of a schema or of what it refers to."""
        return form_of(self.merged(schema))

    def sole_target(self, schema: Schema) -> SchemaKey | None:
        """Return the one reference that a schema amounts to, None where it says more.

        An allOf of one reference is that reference; so is an allOf of a schema and what
        it extends anyway. Annotations do not count, nor does a type that the target has
        too.
        """
        if schema.ref is not None and is_bare_reference(schema):
            return schema.ref
        members = all_parts(schema)
        if (schema.ref is None and not members) or self._shapes(schema):
            return None
        keys: list[SchemaKey] = [] if schema.ref is None else [schema.ref]
        plain = [schema]
        for member in members:
            inner = self._inner_target(member)
            if inner is not None:
                keys.append(inner)
            elif member.ref is None and not member.all_of and not has_shape(member):
                plain.append(member)
            else:
                return None
        keys = self._nearest(keys)
        if len(keys) != 1 or not all(
            self._adds_nothing(part, keys[0]) for part in plain
        ):
            return None
        return keys[0]

    def combined(self, schema: Schema, parts: Sequence[Merged]) -> Merged:
        """Return what satisfies all parts, at the place of `schema`; the last wins."""
        if len(parts) == 1:
            return parts[0]
        if self._left <= 0:
            return self._exhausted(schema, parts)
        self._left -= 1
        met, conflict, has_values = meet(schema, [part.schema for part in parts])
        for part in parts:
            conflict = conflict or part.conflict
        if not has_values:
            self._diagnostics.warning(
                "allof-conflict",
                "no value can satisfy all parts of the allOf: their allowed values have"
                " none in common",
                schema.origin,
                help="the last part's values are taken",
            )
        if conflict is not None:
            self._diagnostics.warning(
                "allof-conflict",
                f"no value can satisfy all parts of the allOf: {conflict}",
                schema.origin,
                help="the type is left open; drop one of the parts",
            )
        return Merged(
            met,
            self._entries(schema, parts),
            tuple(choice for part in parts for choice in part.choices),
            tuple(dict.fromkeys(base for part in parts for base in part.bases)),
            None if conflict is None else "allof-conflict",
            frozenset().union(*(part.sources for part in parts)),
        )

    def _exhausted(self, schema: Schema, parts: Sequence[Merged]) -> Merged:
        self._diagnostics.warning(
            "composition-widened",
            "the schemas that are composed of each other are too many",
            schema.origin,
            help="only the last part of the composition is taken",
        )
        return next((part for part in reversed(parts) if part.sources), parts[-1])

    def alias_of(self, key: SchemaKey) -> SchemaKey | None:
        """Return what the named schema is but another name for, if it is one.

        Not an alias is a schema that extends a base with a discriminator: it is a
        subtype, even if it adds nothing.
        """
        schema = self._index.schemas.get(key)
        target = None if schema is None else self.sole_target(schema)
        if schema is None or target is None:
            return None
        if schema.ref is None and schema.all_of:
            if "x-ms-discriminator-value" in schema.extensions:
                return None
            if self._index.is_in_hierarchy(self._index.target(target) or target):
                return None
        return target

    @staticmethod
    def _shapes(schema: Schema) -> bool:
        return bool(
            schema.properties
            or has_plain_shape(schema)
            or (schema.one_of and has_options(schema.one_of))
            or (schema.any_of and has_options(schema.any_of))
        )

    def _entries(
        self, schema: Schema, parts: Iterable[Merged]
    ) -> tuple[tuple[str, Entry], ...]:
        entries: dict[str, Entry] = {}
        for part in parts:
            for name, entry in part.entries:
                known = entries.get(name)
                if known is None:
                    entries[name] = entry
                    continue
                if self._excludes(name, known.schema, entry.schema):
                    entries[name] = entry
                    continue
                both, is_new = meet_property(schema, name, known.schema, entry.schema)
                if is_new:
                    # A redefinition belongs to the schema that makes it; one that
                    # merely repeats another base's stays that base's.
                    source = entry if both is entry.schema else Entry(both)
                    entries[name] = source
        return tuple(entries.items())

    def _excludes(self, name: str, known: Schema, new: Schema) -> bool:
        """Return, after a warning, whether a property changes its JSON type."""
        if known is new:
            return False
        theirs, ours = self._index.json_types(known), self._index.json_types(new)
        if not ours or not theirs or common_types(theirs, ours):
            return False
        self._diagnostics.warning(
            "allof-conflict",
            f'"{name}" is declared as {" or ".join(theirs)} and as {" or ".join(ours)}',
            new.origin,
            help="the later declaration is taken",
        )
        return True

    def _plain(self, schema: Schema) -> Merged:
        for keyword in unchecked_keywords(schema):
            self._diagnostics.note(
                "assertion-not-checked",
                f'"{keyword}" only narrows the values and is not part of the type',
                schema.origin,
            )
        choices = self._choices(schema) if schema.one_of or schema.any_of else ()
        return Merged(
            schema,
            tuple((name, Entry(member)) for name, member in schema.properties),
            choices,
            sources=(
                frozenset({schema.key})
                if schema.types or schema.ref or has_shape(schema)
                else frozenset()
            ),
        )

    def _choices(self, schema: Schema) -> tuple[Choice, ...]:
        found = []
        for members, is_exclusive in ((schema.one_of, True), (schema.any_of, False)):
            if not members or not has_options(members):
                continue
            if all(map(is_required_only, members)):
                self._diagnostics.note(
                    "assertion-not-checked",
                    'alternatives of "required" alone are not part of the type',
                    schema.origin,
                )
            elif not self._are_subtypes(schema, members):
                found.append(Choice(members, is_exclusive, schema.discriminator))
        return tuple(found)

    def _are_subtypes(self, schema: Schema, members: tuple[Schema, ...]) -> bool:
        """Return whether a base merely lists the schemas that extend it."""
        if not schema.properties:
            return False
        children = self._index.children.get(schema.key, ())
        return all(
            member.ref is not None and member.ref in children for member in members
        )

    def parts(self, member: Schema) -> list[Merged]:
        """Return what a member of a composition brings; a reference brings a base."""
        if member.ref is not None and is_bare_reference(member):
            return self._referenced(member.ref, member)
        return [self.merged(member)]

    def _referenced(self, key: SchemaKey, member: Schema) -> list[Merged]:
        target = self._index.target(key)
        if target is None:
            return []
        target = self._unaliased(target)
        if target in self._active:
            self._diagnostics.warning(
                "allof-cycle",
                "the allOf leads back to the schema that it is part of",
                member.origin,
                help="the repeated part is left out",
            )
            return []
        if len(self._active) >= _DEEPEST:
            self._report_depth(member)
            return []
        found = self.named(target)
        if found is None:
            return []
        choices = found.choices
        if choices:
            below = set(self._index.descendants(target))
            choices = tuple(
                choice
                for choice in choices
                if not any(item.ref in below for item in choice.members)
            )
        is_base = target in self._index.components and form_of(found) == "object"
        home = target if target in self._index.components else None
        entries = tuple(
            (
                name,
                Entry(
                    entry.schema,
                    entry.declared_in or home,
                    target if is_base else entry.base,
                ),
            )
            for name, entry in found.entries
        )
        bases = (target,) if is_base else found.bases
        return [
            replace(
                found,
                entries=entries,
                choices=choices,
                bases=bases,
                sources=frozenset({target}),
            )
        ]

    def _unaliased(self, key: SchemaKey) -> SchemaKey:
        seen = {key}
        while key not in self._active:
            following = self.alias_of(key)
            following = None if following is None else self._index.target(following)
            if following is None or following in seen:
                break
            seen.add(following)
            key = following
        return key

    def _inner_target(self, member: Schema) -> SchemaKey | None:
        if len(self._active) >= _DEEPEST:
            return None
        self._active.append("")
        found = self.sole_target(member)
        self._active.pop()
        return found

    def _nearest(self, keys: list[SchemaKey]) -> list[SchemaKey]:
        unique = list(dict.fromkeys(keys))
        if len(unique) < 2:
            return unique
        covered: set[SchemaKey] = set()
        for key in unique:
            target = self._index.target(key)
            covered |= self._index.ancestors(target or key)
        return [key for key in unique if key not in covered]

    def _adds_nothing(self, schema: Schema, key: SchemaKey) -> bool:
        types = value_types(schema)
        if not types and not schema.format:
            return True
        found = self.named_end(key)
        if found is None:
            return True
        if self._is_contradicted(schema, [found.schema]):
            return not schema.format
        if schema.format and schema.format != found.schema.format:
            return False
        if not types or set(value_types(found.schema)) <= set(types):
            form = form_of(found)
            return bool(value_types(found.schema)) or not types or form != "anything"
        return False

    def _is_contradicted(self, schema: Schema, parts: Sequence[Schema]) -> bool:
        """Return whether a bare type beside a composition excludes what is composed.

        Tools write such types by mistake. One with a format says how the value travels
        and is believed; else what was composed by hand is.
        """
        types = value_types(schema)
        if not types or schema.properties or has_plain_shape(schema):
            return False
        for part in parts:
            theirs = value_types(part)
            if theirs and not common_types(types, theirs):
                taken = types if schema.format else theirs
                self._diagnostics.warning(
                    "type-contradicted",
                    f'the type is "{types[0]}", and what stands beside it is'
                    f' "{theirs[0]}": taken for "{taken[0]}"',
                    schema.origin,
                    help="delete the one that is wrong",
                )
                return True
        return False

    def _report_depth(self, schema: Schema) -> None:
        self._diagnostics.warning(
            "schema-too-deep",
            f"schemas are composed more than {_DEEPEST} levels deep",
            schema.origin,
            help="what lies deeper is left out",
        )
