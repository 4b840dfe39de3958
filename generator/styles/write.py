"""From the definitions of one version to the classes of its models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.diagnostics import Diagnostics
from generator.model import Definition, Object
from generator.python.context import ModelContext
from generator.python.imports import Imports
from generator.python.models import WrittenClasses
from generator.python.order import bases_first
from generator.python.records import record_layouts
from generator.styles.codegen import generate_source
from generator.styles.kinds import STYLES, Style
from generator.styles.place import Placer
from generator.styles.schema import SchemaWriter
from generator.styles.tokens import Tokens
from generator.values import dataclass

__all__ = ["ClassWriter", "class_writer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassWriter:
    """Writes the models of a version in one style."""

    style: Style

    def __call__(
        self,
        definitions: Sequence[Definition],
        *,
        context: ModelContext,
        imports: Imports,
        diagnostics: Diagnostics,
    ) -> WrittenClasses:
        """Return the classes of `definitions`; what they need is added to `imports`."""
        layouts = [
            layout
            for definition in bases_first(definitions)
            if isinstance(definition.type, Object)
            for layout in record_layouts(
                definition,
                definition.type,
                context=context,
                has_bases=self.style.has_bases,
            )
        ]
        if not layouts:
            return WrittenClasses(names=(), blocks=())
        tokens = Tokens()
        # No class is looked up before all of them are there: nothing is quoted.
        annotator = replace(
            context.annotator(imports, at_run_time=True), quoted_modules=frozenset()
        )
        writer = SchemaWriter(
            style=self.style,
            tokens=tokens,
            annotator=annotator,
            diagnostics=diagnostics,
        )
        schema = writer.document(layouts)
        source = generate_source(schema, style=self.style, aliases=tokens.aliases)
        placer = Placer(
            style=self.style,
            tokens=tokens,
            annotator=annotator,
            taken={
                name
                for names in context.names.values()
                for name in (names.name, names.input_name, names.dict_name)
            },
        )
        return WrittenClasses(
            names=tuple(layout.name for layout in layouts),
            blocks=tuple(placer.blocks(source)),
        )


def class_writer(style: str) -> ClassWriter | None:
    """Return the writer of a model style, None for our own dataclasses."""
    found = next((each for name, each in STYLES.items() if name == style), None)
    return None if found is None else ClassWriter(style=found)
