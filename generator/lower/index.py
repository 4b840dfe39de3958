"""The schemas of one document as a graph: who extends whom, who may be null."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from generator.dialects.normal import Schema, SchemaKey
from generator.lower.shape import all_parts, is_bare_reference, value_types

__all__ = ["SchemaIndex"]

_DEEPEST = 60
"""Compositions nested deeper than this are not looked into."""
_DEEPEST_LOOK = 8


class SchemaIndex:
    """Answers questions about the schemas of one document without lowering them."""

    def __init__(
        self, schemas: Mapping[SchemaKey, Schema], components: Mapping[SchemaKey, str]
    ) -> None:
        self.schemas = schemas
        # In the order of the schemas, which is the document's.
        self.components = {key: components[key] for key in schemas if key in components}

    def target(self, key: SchemaKey) -> SchemaKey | None:
        """Return the key at the end of a chain of bare references, if it has one."""
        seen: set[SchemaKey] = set()
        while True:
            schema = self.schemas.get(key)
            if schema is None or key in seen:
                return None
            if schema.ref is None or not is_bare_reference(schema):
                return key
            seen.add(key)
            key = schema.ref

    def resolved(self, schema: Schema) -> Schema | None:
        """Return the schema, or what it stands for where it is a bare reference."""
        if schema.ref is None or not is_bare_reference(schema):
            return schema
        key = self.target(schema.ref)
        return None if key is None else self.schemas[key]

    def json_types(self, schema: Schema, *, depth: int = 0) -> tuple[str, ...]:
        """Return the JSON types of a schema as far as they are plainly written.

        Nothing is merged for it: a property may hold the schema that is being merged.
        """
        types = value_types(schema)
        if types or depth > _DEEPEST_LOOK:
            return types
        if schema.properties:
            return ("object",)
        if schema.items is not None:
            return ("array",)
        for part in all_parts(schema):
            types = types or self.json_types(part, depth=depth + 1)
        if schema.ref is not None and not types:
            target = self.schemas.get(schema.ref)
            if target is not None:
                return self.json_types(target, depth=depth + 1)
        return types

    def accepts_null(self, schema: Schema, *, depth: int = 0) -> bool:
        """Return whether null is written as allowed, in an alternative or plainly.

        Lenient where authors are: null beside a reference or an allOf adds null to it.
        """
        if "null" in schema.types:
            return True
        if schema.enum is not None:
            return None in schema.enum
        if schema.has_const:
            return schema.const is None
        if depth > _DEEPEST:
            return False
        if schema.ref is None and not (schema.all_of or schema.one_of or schema.any_of):
            return False
        if any(
            self.accepts_null(member, depth=depth + 1)
            for member in (*schema.one_of, *schema.any_of)
        ):
            return True
        if value_types(schema):
            return False
        verdicts = []
        if schema.ref is not None:
            verdicts.append(schema.ref in self.nullable)
        for member in schema.all_of:
            if not self._is_silent(member):
                verdicts.append(self.accepts_null(member, depth=depth + 1))
            elif "null" in member.types:
                return True
        return bool(verdicts) and all(verdicts)

    @cached_property
    def nullable(self) -> set[SchemaKey]:
        """The keys of the schemas that accept null."""
        found: set[SchemaKey] = set()
        self.__dict__["nullable"] = (
            found  # what a pass asks for is what was found before it
        )
        waiting = [
            (key, schema)
            for key, schema in self.schemas.items()
            if self._may_accept_null(schema)
        ]
        while True:
            missing = []
            for key, schema in waiting:
                if self.accepts_null(schema):
                    found.add(key)
                else:
                    missing.append((key, schema))
            if len(missing) == len(waiting):
                return found
            waiting = missing

    @staticmethod
    def _may_accept_null(schema: Schema) -> bool:
        return bool(
            "null" in schema.types
            or schema.enum is not None
            or schema.has_const
            or schema.ref is not None
            or schema.all_of
            or schema.one_of
            or schema.any_of
        )

    @staticmethod
    def _is_silent(schema: Schema) -> bool:
        return (
            schema.ref is None
            and not value_types(schema)
            and not schema.all_of
            and not schema.one_of
            and not schema.any_of
            and schema.enum is None
            and not schema.has_const
        )

    @cached_property
    def children(self) -> dict[SchemaKey, tuple[SchemaKey, ...]]:
        """The named schemas that directly extend another one, in document order."""
        found: dict[SchemaKey, list[SchemaKey]] = {}
        for key in self.components:
            schema = self.schemas.get(key)
            if schema is None:
                continue
            for parent in self.parents(schema):
                if key not in found.setdefault(parent, []):
                    found[parent].append(key)
        return {key: tuple(values) for key, values in found.items()}

    def parents(self, schema: Schema) -> tuple[SchemaKey, ...]:
        """Return the keys of what a schema directly extends by allOf."""
        keys = []
        references = [member.ref for member in schema.all_of]
        if schema.ref is not None and not is_bare_reference(schema):
            references.insert(0, schema.ref)
        for reference in references:
            target = None if reference is None else self.target(reference)
            if target is not None and target not in keys:
                keys.append(target)
        return tuple(keys)

    def ancestors(self, key: SchemaKey) -> frozenset[SchemaKey]:
        """Return everything a named schema extends, directly or not, without itself."""
        found: set[SchemaKey] = set()
        waiting = [key]
        while waiting:
            schema = self.schemas.get(waiting.pop())
            if schema is None:
                continue
            for parent in self.parents(schema):
                if parent not in found:
                    found.add(parent)
                    waiting.append(parent)
        return frozenset(found - {key})

    def descendants(self, key: SchemaKey) -> tuple[SchemaKey, ...]:
        """Return the named schemas that extend `key` at any depth, parents first."""
        found: dict[SchemaKey, None] = {}
        waiting = list(reversed(self.children.get(key, ())))
        while waiting:
            child = waiting.pop()
            if child in found or child == key:
                continue
            found[child] = None
            waiting.extend(reversed(self.children.get(child, ())))
        return tuple(found)

    def bases_first(self) -> Iterator[SchemaKey]:
        """Yield the named schemas, what a schema extends before the schema itself."""
        seen: set[SchemaKey] = set()
        for start in self.components:
            if start not in self.schemas or start in seen:
                continue
            seen.add(start)
            stack = [(start, iter(self.parents(self.schemas[start])))]
            while stack:
                key, parents = stack[-1]
                parent = next(parents, None)
                if parent is None:
                    stack.pop()
                    yield key
                elif parent not in seen:
                    seen.add(parent)
                    stack.append((parent, iter(self.parents(self.schemas[parent]))))

    def is_in_hierarchy(self, key: SchemaKey) -> bool:
        """Return whether `key` or a base of it declares a discriminator."""
        return any(
            self._is_tagged_base(other) for other in (key, *sorted(self.ancestors(key)))
        )

    def _is_tagged_base(self, key: SchemaKey) -> bool:
        schema = self.schemas.get(key)
        return (
            schema is not None
            and schema.discriminator is not None
            and not schema.one_of
            and not schema.any_of
        )
