"""Alternatives that are already types, brought to the plainest type that says the
same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.lower.enums import enum_facts, enum_of
from generator.model.types import (
    NO_CONSTRAINTS,
    Anything,
    Discriminator,
    Enum,
    EnumValue,
    Never,
    Nullable,
    Scalar,
    Type,
    Union,
)

__all__ = ["bare", "unite"]


def bare(type_: Type) -> Type:
    """Return the type without its null."""
    return type_.type if isinstance(type_, Nullable) else type_


def unite(
    members: Iterable[Type],
    *,
    is_exclusive: bool,
    discriminator: Discriminator | None = None,
) -> Type:
    """Return the union of the members without null, duplicates and needless nesting.

    A list of enums is one enum; a string or certain strings is an open enum; one member
    is itself; anything among the members makes it anything.
    """
    found = _distinct(_flattened(members, is_exclusive, discriminator is None))
    if not found:
        return Scalar(kind="null")
    for member in found:
        if isinstance(member, Anything):
            return member
    enums = [member for member in found if isinstance(member, Enum)]
    others = [member for member in found if not isinstance(member, Enum)]
    if len(enums) > 1 and not others:
        return _joined(enums, is_open=any(enum.is_open for enum in enums))
    are_strings = all(enum.kind == "string" for enum in enums)
    if enums and are_strings and len(others) == 1 and _is_any_string(others[0]):
        return _joined(enums, is_open=True)
    if len(found) == 1:
        return found[0]
    return Union(
        members=tuple(found), is_exclusive=is_exclusive, discriminator=discriminator
    )


def _flattened(
    members: Iterable[Type], is_exclusive: bool, may_flatten: bool
) -> list[Type]:
    found: list[Type] = []
    for written in members:
        member = bare(written)
        if isinstance(member, Never) or member == Scalar(kind="null"):
            continue
        if (
            isinstance(member, Union)
            and may_flatten
            and member.discriminator is None
            and (member.is_exclusive == is_exclusive or _is_plain(member))
        ):
            found.extend(member.members)
        else:
            found.append(member)
    return found


def _is_plain(union: Union) -> bool:
    # Distinct scalar kinds exclude each other, so oneOf and anyOf say the same of them.
    kinds = [member.kind for member in union.members if isinstance(member, Scalar)]
    return len(kinds) == len(union.members) == len(set(kinds))


def _distinct(members: Sequence[Type]) -> list[Type]:
    found: dict[object, Type] = {}
    for member in members:
        facts = enum_facts(member) if isinstance(member, Enum) else member
        found.setdefault(facts, member)
    return list(found.values())


def _joined(enums: Sequence[Enum], *, is_open: bool) -> Type:
    values: dict[tuple[type, object], EnumValue] = {}
    for enum in enums:
        for item in enum.values:
            known = values.setdefault((type(item.value), item.value), item)
            if known is not item and known.name is None and item.name is not None:
                values[(type(item.value), item.value)] = replace(known, name=item.name)
    formats = {enum.format for enum in enums}
    return enum_of(
        tuple(values.values()),
        None,
        is_open=is_open,
        format=formats.pop() if len(formats) == 1 else None,
    )


def _is_any_string(type_: Type) -> bool:
    return (
        isinstance(type_, Scalar)
        and type_.kind == "string"
        and type_.format is None
        and type_.constraints == NO_CONSTRAINTS
        and type_.encoding is None
        and type_.media_type is None
    )
