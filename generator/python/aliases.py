"""Definitions that are no records as type aliases."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Definition
from generator.python.annotations import Annotator, Side
from generator.python.context import ModelContext, definition_lines
from generator.python.docs import docstring
from generator.python.expressions import Choice, Expression, Subscript, Text, flat
from generator.python.imports import Imports
from generator.python.layout import LINE_LENGTH, fit
from generator.python.views import AliasView

__all__ = ["plan_aliases"]


def plan_aliases(
    definition: Definition, *, context: ModelContext, imports: Imports
) -> Iterator[tuple[str, AliasView]]:
    """Yield `definition` as an alias under its name, then its lenient spelling."""
    names = context.names[definition.id]
    annotator = context.annotator(imports, at_run_time=True)
    is_read = context.usage.is_read(definition.id)
    is_written = context.usage.is_written(definition.id)
    side: Side = "argument"
    if is_read:
        side = "shared" if is_written else "read"
    lines = definition_lines(definition)
    yield names.name, _alias(names.name, definition, side, lines, annotator)
    if annotator.has_input_alias(definition.id):
        lines = [f"`{names.name}` as requests may spell it."]
        yield (
            names.dict_name,
            _alias(names.dict_name, definition, "argument", lines, annotator),
        )


def _alias(
    name: str,
    definition: Definition,
    side: Side,
    lines: list[str],
    annotator: Annotator,
) -> AliasView:
    annotator.imports.run("typing", "TypeAlias")
    expression = annotator.annotation(definition.type, side)
    if annotator.quoted_modules and '"' in flat(expression):
        expression = _without_bars(expression, annotator.imports)
    lead = f"{name}: TypeAlias = "
    text = fit(expression, indent="", before=len(lead), after=0)
    if isinstance(expression, Text) and len(lead) + len(text) > LINE_LENGTH:
        text = f"(\n    {text}\n)"
    return AliasView(
        declaration=lead + text,
        doc=docstring(lines, indent=""),
        name=name,
        value=expression,
        definition=definition.id,
        is_input=name != annotator.names[definition.id].name,
    )


def _without_bars(expression: Expression, imports: Imports) -> Expression:
    """Return `expression` with Union for bars: `"Name" | str` fails when executed."""
    match expression:
        case Choice(members):
            imports.run("typing", "Union")
            return Subscript("Union", tuple(_without_bars(m, imports) for m in members))
        case Subscript(head, items):
            return Subscript(head, tuple(_without_bars(i, imports) for i in items))
        case _:
            return expression
