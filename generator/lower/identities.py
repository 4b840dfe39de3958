"""Which definitions the schemas of several documents become.

Every document has keys of its own for its schemas. The first document's are the ids;
those of the others start with the document's file name, and a schema that an earlier
document has under the same name with the same content is that one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields

from generator.diagnostics import Diagnostics
from generator.dialects.normal import Document, Schema, SchemaKey
from generator.model.types import TypeId

__all__ = ["Identify", "identities"]

Identify = Callable[[SchemaKey], TypeId]

_PROSE = frozenset(
    {"key", "origin", "title", "description", "external_url", "examples", "extensions"}
)
_FACTS = tuple(field.name for field in fields(Schema) if field.name not in _PROSE)
_SPEAKING_EXTENSIONS = ("x-ms-", "x-enum", "x-extensible-enum")
_DEEPEST = 100


def identities(
    documents: Sequence[Document], diagnostics: Diagnostics
) -> tuple[Identify, ...]:
    """Return, for each document, what turns its schema keys into ids."""
    found: list[Identify] = []
    prefixes: list[str] = []
    for position, document in enumerate(documents):
        prefix = _prefix(document, prefixes)
        prefixes.append(prefix)
        shared: dict[SchemaKey, TypeId] = {}
        for earlier, identify in zip(documents[:position], found, strict=True):
            for ours, theirs in _same_components(
                earlier, document, diagnostics
            ).items():
                shared.setdefault(ours, identify(theirs))
        found.append(_identify(prefix, prefixes[0] if position else "", shared))
    return tuple(found)


def _prefix(document: Document, taken: Sequence[str]) -> str:
    if not taken:
        return document.origin.name
    name = document.origin.name
    return document.origin.file if name in taken else name


def _identify(prefix: str, first: str, shared: dict[SchemaKey, TypeId]) -> Identify:
    if not first:
        return TypeId
    known: dict[SchemaKey, TypeId] = {}

    def identify(key: SchemaKey) -> TypeId:
        found = known.get(key)
        if found is None:
            found = known[key] = _identity(key, prefix, first, shared)
        return found

    return identify


def _identity(
    key: SchemaKey, prefix: str, first: str, shared: dict[SchemaKey, TypeId]
) -> TypeId:
    end = len(key)
    while shared and end > 0:
        if key[:end] in shared:
            return TypeId(shared[key[:end]] + key[end:])
        end = key.rfind("/", 0, end)
    if key.startswith("#"):
        return TypeId(prefix + key)
    # What another document says of the first one is the first one's own.
    return TypeId(key.removeprefix(first) if key.startswith(f"{first}#") else key)


def _same_components(
    earlier: Document, later: Document, diagnostics: Diagnostics
) -> dict[SchemaKey, SchemaKey]:
    """Return the later document's named schemas that say what the earlier one's do."""
    by_name = {name: key for key, name in earlier.components.items()}
    pairs = {
        key: by_name[name] for key, name in later.components.items() if name in by_name
    }
    # Assume that all are the same and take away what differs until nothing does, so
    # that cycles agree.
    while True:
        different = [
            ours
            for ours, theirs in pairs.items()
            if not _is_same(
                later.schemas.get(ours), earlier.schemas.get(theirs), pairs, 0
            )
        ]
        if not different:
            return pairs
        for key in different:
            del pairs[key]
            diagnostics.note(
                "component-differs",
                f'"{later.components[key]}" is something else in'
                f' "{earlier.origin.name}"',
                later.schemas[key].origin,
                help="give one of them another name, or make them equal",
            )


def _is_same(
    ours: object, theirs: object, pairs: dict[SchemaKey, SchemaKey], depth: int
) -> bool:
    if depth > _DEEPEST:
        return False
    if isinstance(ours, Schema) and isinstance(theirs, Schema):
        return _are_same_schemas(ours, theirs, pairs, depth)
    if isinstance(ours, tuple) and isinstance(theirs, tuple):
        return len(ours) == len(theirs) and all(
            _is_same(left, right, pairs, depth + 1)
            for left, right in zip(ours, theirs, strict=True)
        )
    return type(ours) is type(theirs) and bool(ours == theirs)


def _are_same_schemas(
    ours: Schema, theirs: Schema, pairs: dict[SchemaKey, SchemaKey], depth: int
) -> bool:
    for name in _FACTS:
        left, right = getattr(ours, name), getattr(theirs, name)
        if name == "ref":
            if left != right and (left is None or pairs.get(left) != right):
                return False
            is_own = left == right and left is not None and left.startswith("#")
            if is_own and left not in pairs:
                return False
        elif name == "discriminator":
            if (left is None) != (right is None):
                return False
            if left is not None and (
                left.property_name != right.property_name
                or [(tag, pairs.get(key)) for tag, key in left.mapping]
                != list(right.mapping)
            ):
                return False
        elif left is not right and not _is_same(left, right, pairs, depth + 1):
            return False
    return _speaking(ours) == _speaking(theirs)


def _speaking(schema: Schema) -> dict[str, object]:
    return {
        key: value
        for key, value in schema.extensions.items()
        if key.startswith(_SPEAKING_EXTENSIONS)
    }
