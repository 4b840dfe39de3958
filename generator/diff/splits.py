"""One object that became a choice of several, told apart by a member that it had."""

# `{role: system | user, content}` against a choice of `{role: system, content}` and
# `{role: user, content, name}`: nothing is gone as long as every role finds its part.
# Pairing the whole with the most alike part alone would say that the others' roles and
# members are no longer taken.

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.diff.shapes import Record, Side
from generator.model import Enum, EnumValue, Object, Type
from generator.values import dataclass

__all__ = ["Part", "Split", "find_split"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One of several objects that share what the whole one was.

    `index` is its place among them, `is_known` says whether the whole has its values,
    and `narrowed` is the whole with these values alone.
    """

    index: int
    record: Record
    is_known: bool
    narrowed: Object


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """An object (`whole`) and the parts of a choice that stand for it.

    `values` are what the member that tells the parts apart may be in any of them,
    `whole_values` what it may be in the whole.
    """

    member: str
    whole: Record
    parts: tuple[Part, ...]
    whole_values: Enum
    values: Enum

    def whole_beside(self, part: Part) -> Record:
        """Return the whole without what only other parts have."""
        others = {
            name
            for item in self.parts
            if item.index != part.index
            for name in item.record.properties
        }
        return replace(
            self.whole,
            properties={
                name: item
                for name, item in self.whole.properties.items()
                if name in part.record.properties or name not in others
            },
        )


def find_split(
    side: Side, whole: Type, other: Side, parts: Sequence[Type]
) -> Split | None:
    """Return how `parts` of the other side stand for `whole`, None if they do not."""
    one = side.plain(whole)
    many = [other.plain(part) for part in parts]
    if not isinstance(one, Object) or not all(isinstance(i, Object) for i in many):
        return None
    objects = [item for item in many if isinstance(item, Object)]
    for member, whole_values in _listed(side, one):
        found = [dict(_listed(other, item)).get(member) for item in objects]
        lists = [item for item in found if item is not None]
        if len(lists) < len(objects) or len(lists) < 2 or not _are_apart(lists):
            continue
        known = {_key(value) for value in whole_values.values}
        marks = [not known.isdisjoint(map(_key, item.values)) for item in lists]
        covered = known & {_key(value) for item in lists for value in item.values}
        if sum(marks) < 2 or 2 * len(covered) < len(known):
            continue
        return Split(
            member=member,
            whole=side.record(one),
            parts=tuple(
                Part(
                    index=i,
                    record=other.record(item),
                    is_known=marks[i],
                    narrowed=_narrowed(one, member, lists[i]),
                )
                for i, item in enumerate(objects)
            ),
            whole_values=whole_values,
            values=replace(
                lists[0],
                values=tuple(value for item in lists for value in item.values),
                is_open=any(item.is_open for item in lists),
            ),
        )
    return None


def _narrowed(whole: Object, member: str, values: Enum) -> Object:
    properties = tuple(
        replace(item, type=values) if item.wire_name == member else item
        for item in whole.properties
    )
    return replace(whole, properties=properties)


def _listed(side: Side, record: Object) -> Iterator[tuple[str, Enum]]:
    for item in record.properties:
        plain = side.plain(item.type)
        if isinstance(plain, Enum):
            yield item.wire_name, plain


def _are_apart(lists: Sequence[Enum]) -> bool:
    keys = [_key(value) for item in lists for value in item.values]
    return len(keys) == len(set(keys))


def _key(value: EnumValue) -> tuple[str, str]:
    return type(value.value).__name__, str(value.value)
