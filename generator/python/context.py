"""What every planner of models needs: the definitions, their names, and one module."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model import Definition, TypeId
from generator.python.annotations import Annotator
from generator.python.docs import paragraphs, prose, sentence
from generator.python.imports import Imports
from generator.python.naming import ModelNames
from generator.python.usage import Usage
from generator.values import dataclass

__all__ = ["RUNTIME", "ModelContext", "definition_lines"]

RUNTIME = "..._runtime"
"""The runtime as the modules of models import it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelContext:
    """One module being planned. `quoted` are modules it would import in a circle.

    `forms` are what travels as forms of several parts only, so that it takes files.
    `speaks_xml` says that fields have to tell how they look in XML.
    """

    module: str
    definitions: Mapping[TypeId, Definition]
    names: Mapping[TypeId, ModelNames]
    usage: Usage
    quoted: frozenset[str]
    forms: frozenset[TypeId] = frozenset()
    speaks_xml: bool = False

    def annotator(
        self,
        imports: Imports,
        *,
        shadowed: frozenset[str] = frozenset(),
        at_run_time: bool = False,
    ) -> Annotator:
        """Return an annotator that adds to `imports`."""
        return Annotator(
            definitions=self.definitions,
            names=self.names,
            usage=self.usage,
            imports=imports,
            models=".",
            runtime=RUNTIME,
            module=self.module,
            shadowed=shadowed,
            at_run_time=at_run_time,
            quoted_modules=self.quoted,
        )


def definition_lines(definition: Definition) -> list[str]:
    """Return the prose of a definition as the lines of a docstring."""
    text = prose(definition.docs)
    lines = paragraphs(sentence(text) if "\n" not in text else text, width=78)
    if definition.is_deprecated:
        lines = [*lines, "", "Deprecated."] if lines else ["Deprecated."]
    if not lines:
        source = definition.hints.component or " ".join(definition.hints.place)
        lines = [f"The schema `{source}`." if source else "A value of the API."]
        lines = [" ".join(lines[0].split())]
    return lines
