"""What every reader of this room is given: the document, its schemas, and a memory."""

from __future__ import annotations

from dataclasses import field

from generator.diagnostics import Diagnostics
from generator.dialects.normal import (
    Dialect,
    Extensions,
    Parameter,
    Response,
    Schema,
    Value,
)
from generator.dialects.schemas import SchemaReader
from generator.dialects.shapes import Shapes, is_reference
from generator.load import Node, Workspace
from generator.values import dataclass

__all__ = ["Reader"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One reading of one document.

    Shared parameters and responses are read once and remembered by their place, and by
    what else their meaning hangs on.
    """

    shapes: Shapes
    schemas: SchemaReader
    parameters: dict[tuple[str, bool], Parameter] = field(default_factory=dict)
    responses: dict[tuple[str, ...], Response] = field(default_factory=dict)

    @classmethod
    def begin(
        cls,
        root: Node,
        *,
        workspace: Workspace,
        diagnostics: Diagnostics,
        dialect: Dialect,
    ) -> Reader:
        """Return a reader of the document at `root`."""
        shapes = Shapes(
            root=root, workspace=workspace, diagnostics=diagnostics, dialect=dialect
        )
        return cls(shapes=shapes, schemas=SchemaReader(shapes))

    def schema(self, node: Node, key: str = "schema") -> Schema | None:
        """Return the schema under `key`, None where nothing is written."""
        child = node.get(key)
        if child is None or child.value is None:
            return None
        return self.schemas.read(child)

    def key(self, node: Node) -> str:
        """Return the canonical key of a place, as schemas have it."""
        return self.schemas.locations.key(node)

    def extensions(self, node: Node) -> Extensions:
        """Return the `x-*` members of an object."""
        return self.shapes.extensions(node)

    def examples(self, node: Node) -> tuple[Value, ...]:
        """Return what `example` and `examples` show of a parameter or a media type."""
        value = node.value
        if not isinstance(value, dict):
            return ()
        found: list[Value] = []
        if "example" in value:
            found.append(value["example"])
        examples = node.get("examples")
        if examples is None or not examples.value:
            return tuple(found)
        if not examples.is_mapping:
            self.shapes.misshapen(examples, "an object", outcome="its values are taken")
            found.extend(element.value for element in examples.elements())
            return tuple(found)
        for _, example in examples.items():
            target = self.shapes.follow(example, "example")
            if target is not None and isinstance(target.value, dict):
                found.extend(
                    target.value[word]
                    for word in ("dataValue", "value")
                    if word in target.value
                )
            elif target is not None and not is_reference(example.value):
                self.shapes.misshapen(
                    target, "an Example Object", outcome="taken as one"
                )
                found.append(target.value)
        return tuple(found)
