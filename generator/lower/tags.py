"""Which property tells the members of a union apart, written or not."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping, Sequence

from generator.diagnostics import Diagnostics
from generator.dialects.normal import Discriminator as WrittenDiscriminator
from generator.dialects.normal import Schema, SchemaKey
from generator.lower.composition import Composer
from generator.lower.index import SchemaIndex
from generator.lower.merged import Merged, form_of
from generator.model.types import Discriminator, TypeId, Variant
from generator.values import dataclass

__all__ = ["Leaf", "Pin", "Tagger", "report_unknown_tag"]

_DEEPEST = 5
_MOST_TAGS = 16


@dataclass(frozen=True, slots=True)
class Leaf:
    """An object among a union's members. `key` is where a mapping may find it."""

    id: TypeId
    key: SchemaKey
    merged: Merged
    via: tuple[SchemaKey, ...] = ()
    """The named unions through which it is a member."""


@dataclass(frozen=True, slots=True)
class Pin:
    """The only strings that an object allows for one of its properties."""

    tags: tuple[str, ...]
    is_required: bool


class Tagger:
    """Finds discriminators among the schemas of one document."""

    def __init__(
        self,
        index: SchemaIndex,
        composer: Composer,
        identify: Callable[[SchemaKey], TypeId],
        diagnostics: Diagnostics,
    ) -> None:
        self._index = index
        self._composer = composer
        self._identify = identify
        self._diagnostics = diagnostics
        self._pins: dict[TypeId, Mapping[str, Pin]] = {}

    def leaves(self, member: Schema, *, depth: int = 0) -> list[Leaf] | None:
        """Return the objects that a member stands for, None where not only objects."""
        key = self._composer.sole_target(member)
        via: tuple[SchemaKey, ...] = ()
        if key is None:
            key = member.key
            merged: Merged | None = self._composer.merged(member)
        else:
            named = self._index.target(key) or key
            via = tuple(dict.fromkeys((key, named)))
            key = named
            merged = self._composer.named(key)
        if merged is None:
            return None
        form = form_of(merged)
        if form == "object":
            return [Leaf(self._identify(key), key, merged, via)]
        if form != "union" or depth >= _DEEPEST or merged.entries or merged.bases:
            return None
        found: list[Leaf] = []
        for choice in merged.choices:
            for inner in choice.members:
                leaves = self.leaves(inner, depth=depth + 1)
                if leaves is None:
                    return None
                found.extend(
                    Leaf(leaf.id, leaf.key, leaf.merged, via + leaf.via)
                    for leaf in leaves
                )
        return found

    def written(
        self, discriminator: WrittenDiscriminator, leaves: Sequence[Leaf]
    ) -> Discriminator | None:
        """Return what a written discriminator says of these objects, if it helps.

        A value that a member pins for the property is a tag of its own, so that
        documents whose mapping was forgotten work; a name is a tag only where nothing
        else is known.
        """
        name = discriminator.property_name
        tags: dict[str, TypeId] = {}
        tagged: set[TypeId] = set()
        for tag, key in discriminator.mapping:
            target = self._mapped(key, leaves)
            if target is None:
                self._diagnostics.warning(
                    "discriminator-mapping",
                    f'the mapping of "{tag}" leads to a schema that is no member',
                    discriminator.origin,
                    help="the entry is left out",
                )
                continue
            tags[tag] = target
            tagged.add(target)
        shared: set[str] = set()
        for leaf in leaves:
            pin = self.pins(leaf).get(name)
            if pin is not None:
                for tag in pin.tags:
                    known = tags.setdefault(tag, leaf.id)
                    if known != leaf.id and leaf.id not in tagged:
                        shared.add(tag)
            elif leaf.id not in tagged and leaf.key in self._index.components:
                tags.setdefault(self._index.components[leaf.key], leaf.id)
        if shared:
            self._diagnostics.note(
                "discriminator-ambiguous",
                f'several members have "{sorted(shared)[0]}" for "{name}"',
                discriminator.origin,
                help="the members are told apart by their other properties",
            )
            return None
        if not tags:
            self._diagnostics.warning(
                "discriminator-unusable",
                f'no member is an object that says its "{name}"',
                discriminator.origin,
            )
            return None
        report_unknown_tag(
            discriminator, (leaf.merged for leaf in leaves), self._diagnostics
        )
        return Discriminator(wire_name=name, variants=_variants(tags))

    def inferred(self, leaves: Sequence[Leaf]) -> Discriminator | None:
        """Return the property that tells objects apart which say nothing of it
        together.

        All require it and pin it to values of their own, or all extend a base that has
        a discriminator.
        """
        if len(leaves) < 2:
            return None
        pins = [self.pins(leaf) for leaf in leaves]
        for name in pins[0]:
            tags: dict[str, TypeId] = {}
            count = 0
            for leaf, pinned in zip(leaves, pins, strict=True):
                pin = pinned.get(name)
                if pin is None or not pin.is_required:
                    break
                count += len(pin.tags)
                tags.update(dict.fromkeys(pin.tags, leaf.id))
            else:
                if len(tags) == count:
                    return Discriminator(
                        wire_name=name, variants=_variants(tags), is_inferred=True
                    )
        return self._of_family(leaves)

    def pins(self, leaf: Leaf) -> Mapping[str, Pin]:
        """Return the properties that an object pins, in document order."""
        known = self._pins.get(leaf.id)
        if known is None:
            known = self._pins[leaf.id] = self.pins_of(leaf.merged)
        return known

    def pins_of(self, merged: Merged) -> Mapping[str, Pin]:
        """Return the properties that a merged object pins, in document order."""
        required = set(merged.schema.required)
        found: dict[str, Pin] = {}
        for name, entry in merged.entries:
            tags = self._strings(entry.schema)
            if tags:
                found[name] = Pin(tags, name in required)
        return found

    def tags_under(
        self, base: SchemaKey, written: WrittenDiscriminator, member: SchemaKey
    ) -> tuple[str, ...]:
        """Return the tags that a schema has for the discriminator of a base.

        They are those that the mapping gives it, else x-ms-discriminator-value, else
        what it pins the property to, else its name.
        """
        mapped = tuple(
            tag
            for tag, key in written.mapping
            if (self._index.target(key) or key) == member
        )
        if mapped:
            return mapped
        schema = self._index.schemas.get(member)
        if schema is None:
            return ()
        own = schema.extensions.get("x-ms-discriminator-value")
        if isinstance(own, str) and own:
            return (own,)
        if member == base:
            return ()
        pin = self._named_pin(member, written.property_name)
        if pin is not None and pin != self._named_pin(base, written.property_name):
            return pin.tags
        component = self._index.components.get(member)
        return () if component is None else (component,)

    def _named_pin(self, key: SchemaKey, name: str) -> Pin | None:
        merged = self._composer.named(key)
        if merged is None:
            return None
        return self.pins(Leaf(self._identify(key), key, merged)).get(name)

    def _of_family(self, leaves: Sequence[Leaf]) -> Discriminator | None:
        """Return what tells subtypes of one base apart."""
        common: set[SchemaKey] | None = None
        for leaf in leaves:
            family = self._index.ancestors(leaf.key) | {leaf.key}
            common = set(family) if common is None else common & family
        for base in sorted(common or ()):
            schema = self._index.schemas.get(base)
            written = None if schema is None else schema.discriminator
            if written is None:
                continue
            tags: dict[str, TypeId] = {}
            count = 0
            for leaf in leaves:
                own = self.tags_under(base, written, leaf.key)
                count += len(own) or 1
                tags.update(dict.fromkeys(own, leaf.id))
            if len(tags) == count:
                return Discriminator(
                    wire_name=written.property_name,
                    variants=_variants(tags),
                    is_inferred=True,
                )
        return None

    def _strings(self, schema: Schema) -> tuple[str, ...]:
        if (
            schema.enum is None
            and not schema.has_const
            and not schema.ref
            and not schema.all_of
        ):
            return ()
        resolved = self._index.resolved(schema)
        if resolved is None:
            return ()
        if resolved.all_of or resolved.ref:
            resolved = self._composer.merged(resolved).schema
        if resolved.has_const:
            return (resolved.const,) if isinstance(resolved.const, str) else ()
        azure = resolved.extensions.get("x-ms-enum")
        is_open = isinstance(azure, dict) and azure.get("modelAsString") is True
        values = resolved.enum or ()
        # One value is the member's mark, even where more are announced.
        is_open = is_open and len(values) > 1
        texts = tuple(value for value in values if isinstance(value, str))
        if is_open or len(texts) != len(values) or len(texts) > _MOST_TAGS:
            return ()
        return texts

    def _mapped(self, key: SchemaKey, leaves: Sequence[Leaf]) -> TypeId | None:
        target = self._index.target(key) or key
        for leaf in leaves:
            if target == leaf.key:
                return leaf.id
        for leaf in leaves:
            if key in leaf.via or target in leaf.via:
                return self._identify(target)
        return None


def report_unknown_tag(
    discriminator: WrittenDiscriminator,
    members: Iterable[Merged],
    diagnostics: Diagnostics,
) -> None:
    """Warn where none of the members lists the property that tells them apart.

    Members that list no property at all say nothing, one way or the other.
    """
    wanted = discriminator.property_name
    listed = dict.fromkeys(name for member in members for name, _ in member.entries)
    if not listed or wanted in listed:
        return
    close = difflib.get_close_matches(wanted, listed, n=1)
    diagnostics.warning(
        "discriminator-unknown",
        f'the discriminator "{wanted}" is a property of no schema that it tells apart',
        discriminator.origin,
        help=f'did you mean "{close[0]}"?' if close else "list it in `properties`",
    )


def _variants(tags: Mapping[str, TypeId]) -> tuple[Variant, ...]:
    return tuple(Variant(tag=tag, target=target) for tag, target in tags.items())
