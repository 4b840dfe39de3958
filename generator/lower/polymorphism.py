"""Bases with a discriminator and the schemas that extend them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.diagnostics import Diagnostics
from generator.dialects.normal import Discriminator as WrittenDiscriminator
from generator.dialects.normal import SchemaKey
from generator.lower.index import SchemaIndex
from generator.lower.registry import Registry
from generator.lower.schemas import SchemaLowerer
from generator.lower.tags import report_unknown_tag
from generator.model.types import (
    Array,
    Discriminator,
    Map,
    Nullable,
    Object,
    Reference,
    Tuple,
    Type,
    TypeId,
    Variant,
)

__all__ = ["attach_hierarchies"]

_LONGEST_CHAIN = 20


def attach_hierarchies(
    registry: Registry,
    lowerers: Sequence[SchemaLowerer],
    diagnostics: Diagnostics,
) -> None:
    """Tell every base its subtypes and every subtype its tag.

    A subtype's tags are those that the base's mapping gives it, else x-ms-
    discriminator-value, else what it pins the property to, else its name. A subtype
    that is itself extended is a base for its own subtypes.
    """
    tags: dict[TypeId, str] = {}
    bases: dict[TypeId, tuple[str, dict[str, TypeId]]] = {}
    for lowerer in lowerers:
        for key, written in _outermost_first(registry, lowerer):
            if not _can_be_tag(registry, lowerer.identify(key), written.property_name):
                diagnostics.warning(
                    "discriminator-unusable",
                    f'the discriminator "{written.property_name}" is no text and tells'
                    " nothing apart: left out",
                    written.origin,
                )
                continue
            _attach(registry, lowerer, key, written, tags, bases, diagnostics)
    for type_id in {**bases, **tags}:
        definition = registry.get(type_id)
        if definition is None or not isinstance(definition.type, Object):
            continue
        discriminator = None
        if type_id in bases and bases[type_id][1]:
            name, variants = bases[type_id]
            discriminator = Discriminator(
                wire_name=name,
                variants=tuple(
                    Variant(tag=tag, target=target) for tag, target in variants.items()
                ),
            )
        found = replace(
            definition.type, discriminator=discriminator, tag=tags.get(type_id)
        )
        registry.add(replace(definition, type=found))


def _attach(
    registry: Registry,
    lowerer: SchemaLowerer,
    key: SchemaKey,
    written: WrittenDiscriminator,
    tags: dict[TypeId, str],
    bases: dict[TypeId, tuple[str, dict[str, TypeId]]],
    diagnostics: Diagnostics,
) -> None:
    index = lowerer.index
    name = written.property_name
    mapped = (index.target(target) or target for _, target in written.mapping)
    family = [
        member
        for member in dict.fromkeys((*index.descendants(key), *mapped))
        if member != key and _is_object(registry, lowerer, member)
    ]
    found = {
        member: lowerer.tagger.tags_under(key, written, member) for member in family
    }
    merged = map(lowerer.composer.named, (key, *family))
    report_unknown_tag(written, filter(None, merged), diagnostics)
    own = lowerer.tagger.tags_under(key, written, key)
    if own:
        tags.setdefault(lowerer.identify(key), own[0])
    inner = _with_another(registry, lowerer, family, name)
    for base in (key, *family):
        if base in inner:
            continue
        below = family if base == key else index.descendants(base)
        type_id = lowerer.identify(base)
        variants = bases.setdefault(type_id, (name, {}))[1]
        owners = _owners(index, below, found)
        for member in below:
            for tag in found.get(member, ()):
                if owners[tag] == member:
                    variants.setdefault(tag, lowerer.identify(member))
    for member, its_tags in found.items():
        if its_tags:
            tags.setdefault(lowerer.identify(member), its_tags[0])


def _outermost_first(
    registry: Registry, lowerer: SchemaLowerer
) -> list[tuple[SchemaKey, WrittenDiscriminator]]:
    """Return the bases with their discriminators, each after the bases it extends.

    A subtype has one tag, that of the farthest base, whatever stands first in a file.
    """
    index = lowerer.index
    found = [
        (key, schema.discriminator)
        for key, schema in index.schemas.items()
        if schema.discriminator is not None and _is_object(registry, lowerer, key)
    ]
    return sorted(found, key=lambda item: len(index.ancestors(item[0])))


def _owners(
    index: SchemaIndex,
    family: Sequence[SchemaKey],
    tags: Mapping[SchemaKey, tuple[str, ...]],
) -> dict[str, SchemaKey]:
    """Return the schema that each tag stands for.

    Of several it is the one that the others extend: what it has for subtypes is told
    apart by a discriminator of its own.
    """
    found: dict[str, SchemaKey] = {}
    for member in sorted(family, key=lambda key: len(index.ancestors(key))):
        for tag in tags.get(member, ()):
            found.setdefault(tag, member)
    return found


def _with_another(
    registry: Registry,
    lowerer: SchemaLowerer,
    family: Sequence[SchemaKey],
    name: str,
) -> frozenset[SchemaKey]:
    """Return the members that another property tells apart, with all below them."""
    index = lowerer.index
    found: set[SchemaKey] = set()
    for member in family:
        schema = index.schemas.get(member)
        written = None if schema is None else schema.discriminator
        if written is None or written.property_name == name:
            continue
        if _can_be_tag(registry, lowerer.identify(member), written.property_name):
            found.update((member, *index.descendants(member)))
    return frozenset(found)


def _is_object(registry: Registry, lowerer: SchemaLowerer, key: SchemaKey) -> bool:
    definition = registry.get(lowerer.identify(key))
    return definition is not None and isinstance(definition.type, Object)


def _can_be_tag(registry: Registry, type_id: TypeId, wire_name: str) -> bool:
    """Whether the property, where there is one, can be a text."""
    definition = registry.get(type_id)
    if definition is None or not isinstance(definition.type, Object):
        return False
    for member in definition.type.properties:
        if member.wire_name == wire_name:
            found = _target(registry, member.type)
            return not isinstance(found, Array | Tuple | Map | Object)
    return True


def _target(registry: Registry, type_: Type) -> Type | None:
    """Return what `type_` is behind null and names; None where that does not end."""
    found: Type | None = type_
    for _ in range(_LONGEST_CHAIN):
        match found:
            case Nullable(type=inner):
                found = inner
            case Reference(id=type_id):
                definition = registry.get(type_id)
                found = None if definition is None else definition.type
            case _:
                return found
    return None
