"""The type that the model has for each schema of a document, by where it is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from generator.diagnostics import Diagnostics
from generator.model import (
    Api,
    Array,
    Content,
    Definition,
    Map,
    Nullable,
    Object,
    Operation,
    Reference,
    Tuple,
    Type,
    Union,
)
from generator.origin import Origin
from generator.python.annotations import Annotator
from generator.python.expressions import flat
from generator.python.imports import Imports
from generator.python.naming import name_models
from generator.python.usage import analyze
from tests.corpus.documents import Json, node_at, resolve_place
from tests.corpus.examples import Place

__all__ = ["Side", "TypePlaces"]

Side: TypeAlias = Literal["read", "sent"]


@dataclass(slots=True, kw_only=True)
class TypePlaces:
    """Looks types up by place and spells them as the descriptors of operations do."""

    api: Api
    folder: Path
    """What the files of origins are relative to."""
    _types: dict[Place, Type] = field(default_factory=dict)
    _annotator: Annotator = field(init=False)

    def __post_init__(self) -> None:
        usage = analyze(self.api)
        self._annotator = Annotator(
            definitions=self.api.by_id(),
            names=name_models(self.api, usage, Diagnostics()),
            usage=usage,
            imports=Imports(),
            models=".models.",
            runtime=".._runtime",
        )
        # What says more goes first: a use of an inline schema knows that null is
        # allowed, its definition does not.
        for definition in self.api.definitions:
            self._note_members(definition, inherited=False)
        for content in self._contents():
            if content.type is not None:
                self._set(self._place(content.origin, "/schema"), content.type)
        for definition in self.api.definitions:
            self._note_members(definition, inherited=True)
            self._descend(self._place(definition.origin), definition.type)
        for definition in self.api.definitions:
            self._set(self._place(definition.origin), Reference(id=definition.id))

    def annotation(self, place: Place, side: Side) -> str | None:
        """Return the type of the schema at `place`, None where it has none."""
        found = self._types.get(place)
        if found is None:
            node = _at(place)
            if isinstance(node, dict) and set(node) >= {"$ref"}:
                target = resolve_place(node, place)
                if target is not None:
                    found = self._types.get(target[1])
        return None if found is None else flat(self._annotator.annotation(found, side))

    def _contents(self) -> Iterator[Content]:
        for operation in self._operations():
            if operation.body is not None:
                yield from operation.body.contents
            for response in operation.responses:
                yield from response.contents

    def _operations(self) -> Iterator[Operation]:
        yield from self.api.operations
        for webhook in self.api.webhooks:
            yield from webhook.operations

    def _note_members(self, definition: Definition, *, inherited: bool) -> None:
        if not isinstance(definition.type, Object):
            return
        own = definition.origin.pointer + "/"
        for member in definition.type.properties:
            if member.origin.pointer.startswith(own) is not inherited:
                self._set(self._place(member.origin), member.type)
        if definition.type.additional is not None and not inherited:
            place = self._place(definition.origin, "/additionalProperties")
            self._set(place, definition.type.additional)

    def _descend(self, place: Place, type_: Type) -> None:
        path, pointer = place
        match type_:
            case Array(item=item):
                self._set((path, f"{pointer}/items"), item)
            case Map(value=value):
                self._set((path, f"{pointer}/additionalProperties"), value)
            case Tuple(items=items):
                for number, item in enumerate(items):
                    self._set((path, f"{pointer}/prefixItems/{number}"), item)
            case Nullable(type=inner):
                self._descend(place, inner)
        self._alternatives(place, type_)

    def _alternatives(self, place: Place, type_: Type) -> None:
        """Note the members of a union as they are written, null aside.

        Where the model made fewer of them (twice the same, a number and an integer),
        each is an instance of what they became together.
        """
        path, pointer = place
        node = _at(place)
        inner = type_.type if isinstance(type_, Nullable) else type_
        members = inner.members if isinstance(inner, Union) else ()
        for keyword in ("oneOf", "anyOf"):
            written = node.get(keyword) if isinstance(node, dict) else None
            if not isinstance(written, list):
                continue
            values = [
                number
                for number, item in enumerate(written)
                if not (isinstance(item, dict) and item.get("type") == "null")
            ]
            fits = len(values) == len(members)
            for number, member in zip(values, members if fits else [], strict=False):
                self._set((path, f"{pointer}/{keyword}/{number}"), member)
            for number in range(len(written)):
                self._set((path, f"{pointer}/{keyword}/{number}"), inner)

    def _set(self, place: Place, type_: Type) -> None:
        if place not in self._types:
            self._types[place] = type_
            self._descend(place, type_)

    def _place(self, origin: Origin, suffix: str = "") -> Place:
        return (self.folder / origin.file).resolve(), origin.pointer + suffix


def _at(place: Place) -> Json:
    try:
        return node_at(*place)
    except KeyError:
        return None
