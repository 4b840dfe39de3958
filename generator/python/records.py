"""What the class of a record consists of, whatever kind of class it becomes."""

# Dataclasses (`classes.py`) and the other model styles (`generator/styles`) are written
# from this, so that they have the same classes, bases and attributes.

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from generator.model import Definition, Object, Property, Type, TypeId
from generator.python.annotations import Side
from generator.python.context import ModelContext
from generator.python.naming import attribute_name
from generator.python.scope import Scope
from generator.python.tags import tag_holder, tag_name
from generator.python.usage import Direction, visible_properties
from generator.values import dataclass

__all__ = [
    "REST_NAME",
    "RecordLayout",
    "Role",
    "Slot",
    "field_names",
    "record_layouts",
    "side_of",
]

Role: TypeAlias = Literal["field", "tag"]

REST_NAME = "additional_properties"
"""The attribute that holds the members without a field of their own."""

# What a class body and its annotations use: a field of the same name would hide it.
_FIELD_RESERVED = frozenset(
    {"builtins", "dataclass", "dt", "field", "represent", "rest", "wire"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A property that a class declares itself.

    A `tag` tells variants apart: `tag` is the class's own value, None in a base, and
    `is_required` says whether the farthest base requires it.
    """

    member: Property
    attribute: str
    role: Role = "field"
    tag: str | None = None
    is_required: bool
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLayout:
    """One class: its name, its base, what it declares and what it holds besides.

    `rest` is the type of members without a field, None where the base holds them or
    nothing was said of them. `attributes` has all names, inherited ones too.
    """

    definition: Definition
    name: str
    side: Side
    direction: Direction
    base: Definition | None
    slots: tuple[Slot, ...]
    rest: Type | None
    attributes: frozenset[str]


def field_names(record: Object) -> dict[str, str]:
    """Return the attribute name of every property of `record` by its wire name."""
    scope = Scope(_FIELD_RESERVED)
    scope.allocate(REST_NAME, owner=None)
    wanted = {
        member.wire_name: attribute_name(member.hints.override or member.wire_name)
        for member in record.properties
    }
    is_own = {p.wire_name: p.inherited_from is None for p in record.properties}
    # What is spelled in Python's way keeps its name whatever comes beside it later, and
    # what a base has named keeps the base's name.
    ranked = sorted(wanted, key=lambda wire: (is_own[wire], wanted[wire] != wire))
    for wire_name in ranked:
        scope.allocate(wanted[wire_name], owner=wire_name)
    return {wire: scope.allocate(name, owner=wire) for wire, name in wanted.items()}


def record_layouts(
    definition: Definition,
    record: Object,
    *,
    context: ModelContext,
    has_bases: bool = True,
) -> Iterator[RecordLayout]:
    """Yield the class of `record`; two where requests and responses differ.

    Without `has_bases`, every class declares all of its members itself.
    """
    id_ = definition.id
    names = context.names[id_]
    side = side_of(id_, "read", context)
    direction: Direction = "write" if side == "write" else "read"
    forms: list[tuple[str, Side, Direction]] = [(names.name, side, direction)]
    if id_ in context.usage.split:
        forms.append((names.input_name, "write", "write"))
    for name, side, direction in forms:
        base = _base(record, direction, context) if has_bases else None
        yield _layout(definition, record, name, side, direction, context, base)


def side_of(id_: TypeId, direction: Direction, context: ModelContext) -> Side:
    """Return where the fields of a class stand; `direction` picks one of two."""
    usage = context.usage
    if id_ in usage.split:
        return direction
    if not usage.is_read(id_):
        return "write"
    return "shared" if usage.is_written(id_) else "read"


def _layout(
    definition: Definition,
    record: Object,
    name: str,
    side: Side,
    direction: Direction,
    context: ModelContext,
    base: Definition | None,
) -> RecordLayout:
    attributes = field_names(record)
    inherited = _inherited(base, direction)
    holder = tag_holder(definition, context=context)
    slots: list[Slot] = []
    for member in visible_properties(record, direction):
        attribute = attributes[member.wire_name]
        is_new = member.wire_name not in inherited
        if holder is not None and member.wire_name == tag_name(holder):
            if is_new or record.tag is not None:
                slots.append(
                    Slot(
                        member=member,
                        attribute=attribute,
                        role="tag",
                        tag=record.tag,
                        is_required=_requires(holder, member.wire_name),
                        side=side_of(holder.id, direction, context),
                    )
                )
        elif is_new:
            slots.append(
                Slot(
                    member=member,
                    attribute=attribute,
                    is_required=member.is_required,
                    side=side,
                )
            )
    is_rest_inherited = (
        base is not None
        and isinstance(base.type, Object)
        and base.type.is_additional_declared
    )
    return RecordLayout(
        definition=definition,
        name=name,
        side=side,
        direction=direction,
        base=base,
        slots=tuple(slots),
        rest=(
            record.additional
            if record.is_additional_declared and not is_rest_inherited
            else None
        ),
        attributes=frozenset(attributes.values()),
    )


def _requires(holder: Definition, wire_name: str) -> bool:
    assert isinstance(holder.type, Object)
    return any(
        own.is_required for own in holder.type.properties if own.wire_name == wire_name
    )


def _base(
    record: Object, direction: Direction, context: ModelContext
) -> Definition | None:
    """Return the base class, where its fields mean the same here.

    Bases that are told apart by a discriminator are what callers test with isinstance;
    another base is kept where it is the only one and nothing of it is redefined.
    Otherwise the properties are written out.
    """
    for id_ in record.bases:
        candidate = context.definitions.get(id_)
        if candidate is None or not isinstance(candidate.type, Object):
            continue
        if _is_polymorphic(candidate.type, context, seen=frozenset({id_})):
            return candidate
        if len(record.bases) == 1 and _is_prefix(candidate.type, record, direction):
            return candidate
    return None


def _is_polymorphic(
    record: Object, context: ModelContext, *, seen: frozenset[TypeId]
) -> bool:
    if record.discriminator is not None:
        return True
    for id_ in record.bases:
        base = context.definitions.get(id_)
        if id_ in seen or base is None or not isinstance(base.type, Object):
            continue
        if _is_polymorphic(base.type, context, seen=seen | {id_}):
            return True
    return False


def _inherited(base: Definition | None, direction: Direction) -> set[str]:
    if base is None or not isinstance(base.type, Object):
        return set()
    return {p.wire_name for p in visible_properties(base.type, direction)}


def _is_prefix(base: Object, record: Object, direction: Direction) -> bool:
    """Whether `record` has all of `base`'s properties just as `base` has them."""
    own = {member.wire_name: member for member in record.properties}
    if field_names(base).items() - field_names(record).items():
        return False
    for member in visible_properties(base, direction):
        mine = own.get(member.wire_name)
        if mine is None or (mine.type, mine.is_required, mine.xml) != (
            member.type,
            member.is_required,
            member.xml,
        ):
            return False
    return not base.is_additional_declared or base.additional == record.additional
