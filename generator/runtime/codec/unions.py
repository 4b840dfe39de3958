"""Which member of a union a JSON value belongs to: found by looking, not by trying."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .annotations import (
    resolve,
)
from .members import (
    Member,
    members_of,
    shape_of,
    variants_of,
)
from .packed import is_packed
from .scalars import FORMATS
from .shapes import (
    Choice,
    Constant,
    Fallback,
    ListOf,
    MapOf,
    Null,
    Record,
    Scalar,
    Shape,
    TupleOf,
    Type,
)

__all__ = ["Candidate", "accepts", "candidate_of", "choose", "json_types", "tag_name"]

_PLAIN: dict[str, frozenset[type[Any]]] = {
    "string": frozenset((str,)),
    "integer": frozenset((int, float)),
    "number": frozenset((int, float)),
    "boolean": frozenset((bool,)),
}
_ALL: frozenset[type[Any]] = frozenset((str, int, float, bool, type(None), list, dict))
_LIST = frozenset((list,))
_LIST_OR_TEXT = frozenset((list, str))
_DICT = frozenset((dict,))
_NULL = frozenset((type(None),))

# How deep a choice between lists looks before it is content with the JSON types.
_DEPTH = 3


def json_types(type_: Type) -> frozenset[type[Any]]:
    """Return the Python classes of the JSON values that may be of `type_`."""
    match resolve(type_):
        case Scalar(name=name):
            plain = _PLAIN.get(name)
            return plain if plain is not None else frozenset(FORMATS[name].json_types)
        case Constant(values=values):
            return frozenset(type(value) for value in values)
        case ListOf(packing=str()):
            return _LIST_OR_TEXT
        case ListOf() | TupleOf():
            return _LIST
        case MapOf() | Record() | Shape() | Fallback():
            return _DICT
        case Null():
            return _NULL
        case Choice(members=members):
            found: set[type[Any]] = set()
            for member in members:
                found |= json_types(member)
            return frozenset(found)
        case _:
            return _ALL


def accepts(type_: Type, value: Any, *, depth: int = _DEPTH) -> bool:
    """Return whether `value` looks like `type_`, down to `depth`."""
    type_ = resolve(type_)
    if type(value) not in json_types(type_):
        return False
    if depth == 0:
        return True
    match type_:
        case Scalar(name="integer"):
            return isinstance(value, int) or value.is_integer()
        case Scalar(name=name) if name in FORMATS:
            return FORMATS[name].parse(value) is not None
        case Constant(values=values):
            return any(
                type(value) is type(known) and value == known for known in values
            )
        case ListOf(packing=str(packing)) if type(value) is str:
            return is_packed(value, packing)
        case ListOf(item=item):
            return all(accepts(item, each, depth=depth - 1) for each in value)
        case TupleOf(items=items):
            pairs = zip(items, value, strict=False)
            return all(accepts(item, each, depth=depth - 1) for item, each in pairs)
        case MapOf(value=item):
            return all(accepts(item, each, depth=depth - 1) for each in value.values())
        case Record() | Shape():
            candidate = candidate_of(type_)
            return candidate.matches(value) is not None and candidate.is_complete(value)
        case Choice(members=members):
            return any(accepts(member, value, depth=depth - 1) for member in members)
        case _:
            return True


class Candidate:
    """An object type among others: what sets it apart."""

    __slots__ = ("_members", "constants", "known", "name", "required", "type")

    def __init__(self, type_: Record | Shape) -> None:
        self.type = type_
        self.name = type_.cls.__name__
        is_record = isinstance(type_, Record)
        members = members_of(type_.cls) if is_record else shape_of(type_.cls)
        self._members = members
        self.known = frozenset(
            member.wire_name for member in members if not member.is_rest
        )
        self.required = tuple(
            member.wire_name
            for member in members
            if member.is_required and not member.is_write_only
        )
        self.constants: dict[str, tuple[Any, ...]] = {}
        for member in members:
            values = _constant(member)
            if values:
                self.constants[member.wire_name] = values
        self.constants.update(_tags(type_.cls))

    def matches(self, value: Mapping[str, Any]) -> int | None:
        """Return how many constants `value` has, None where it contradicts one."""
        count = 0
        for key, constants in self.constants.items():
            if key in value:
                if value[key] not in constants:
                    return None
                count += 1
        return count

    def is_complete(self, value: Mapping[str, Any]) -> bool:
        """Return whether `value` has every required member."""
        return all(key in value for key in self.required)

    def is_like(self, value: Mapping[str, Any]) -> bool:
        """Return whether the members of `value` have the declared JSON types."""
        for member in self._members:
            found = value.get(member.wire_name, self)
            if found is not self and not member.is_rest:
                if found is None and not member.is_required:
                    continue
                if not accepts(member.type, found, depth=1):
                    return False
        return True


_candidates: dict[type[Any], Candidate] = {}


def candidate_of(type_: Record | Shape) -> Candidate:
    """Return what sets `type_` apart."""
    found = _candidates.get(type_.cls)
    if found is None:
        found = _candidates[type_.cls] = Candidate(type_)
    return found


def _constant(member: Member) -> tuple[Any, ...]:
    match member.type:
        case Constant(values=(value,)):
            return (value,)
        case Choice(members=(Constant(values=(value,)), Null())):
            return (value, None)
    return ()


def _tags(cls: type[Any]) -> dict[str, tuple[Any, ...]]:
    # A subclass of a class with variants is pinned by the tags that lead to it.
    for base in cls.__mro__[1:]:
        tagged = variants_of(base)
        if tagged is not None:
            tags = tuple(
                tag for tag, name in tagged.variants.items() if name == cls.__name__
            )
            return {tagged.property: tags} if tags else {}
    return {}


def choose(
    candidates: Sequence[Candidate], value: Mapping[str, Any]
) -> Candidate | None:
    """Return the candidate that `value` belongs to: the first of those that fit best.

    Constants decide; then required members; then the JSON types of members; then the
    number of members that are known.
    """
    scored = [(candidate.matches(value), candidate) for candidate in candidates]
    best = max((score for score, _ in scored if score is not None), default=0)
    left = [candidate for score, candidate in scored if score == best]
    if best and len(left) == 1:
        return left[0]
    left = [candidate for candidate in left if candidate.is_complete(value)]
    if len(left) > 1:
        left = [candidate for candidate in left if candidate.is_like(value)] or left
    if len(left) > 1:
        return max(left, key=lambda candidate: len(candidate.known & value.keys()))
    return left[0] if left else None


def tag_name(candidates: Sequence[Candidate]) -> str | None:
    """Return the property that pins every candidate, where there is one."""
    if not candidates:
        return None
    for key in candidates[0].constants:
        if all(key in candidate.constants for candidate in candidates):
            return key
    return None
