"""Definitions of the model as modules of dataclasses, TypedDicts and aliases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from generator.diagnostics import Diagnostics
from generator.model import Api, Definition, Object, TypeId
from generator.python.aliases import plan_aliases
from generator.python.classes import ClassPlanner
from generator.python.context import ModelContext
from generator.python.dicts import plan_dict
from generator.python.docs import docstring, one_line, prose
from generator.python.files import form_roots
from generator.python.imports import Imports
from generator.python.layout import LINE_LENGTH
from generator.python.literals import string_literal
from generator.python.naming import ModelNames
from generator.python.order import alias_cycles, bases_first, targets_first
from generator.python.usage import Usage
from generator.python.views import AliasView, ClassView, DictView, ModelsModuleView
from generator.python.xml import speaks_xml
from generator.values import dataclass

__all__ = [
    "STYLED_MODULE",
    "ModelModule",
    "WriteClasses",
    "WrittenClasses",
    "export_list",
    "plan_models",
]

STYLED_MODULE = "_models"
"""The one module of models that are no dataclasses: such classes look each other up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenClasses:
    """The classes of a module as source, by another hand than `ClassPlanner`."""

    names: tuple[str, ...]
    blocks: tuple[str, ...]


class WriteClasses(Protocol):
    """Writes the classes of a module in a model style of its own."""

    def __call__(
        self,
        definitions: Sequence[Definition],
        *,
        context: ModelContext,
        imports: Imports,
        diagnostics: Diagnostics,
    ) -> WrittenClasses:
        """Return the classes; what they need is added to `imports`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelModule:
    """A planned file of models and the public names it defines."""

    name: str
    exports: tuple[str, ...]
    view: ModelsModuleView


def plan_models(
    api: Api,
    *,
    names: Mapping[TypeId, ModelNames],
    usage: Usage,
    write_classes: WriteClasses | None,
    diagnostics: Diagnostics,
) -> Iterator[ModelModule]:
    """Yield the modules of `api`'s models, in the order of its definitions.

    Records become dataclasses, or what `write_classes` makes of them.
    """
    definitions = api.by_id()
    members: dict[str, list[Definition]] = {}
    for definition in api.definitions:
        members.setdefault(names[definition.id].module, []).append(definition)
    cycles = alias_cycles(members, definitions, names)
    forms, has_xml = form_roots(api), speaks_xml(api)
    for module, inside in members.items():
        context = ModelContext(
            module=module,
            definitions=definitions,
            names=names,
            usage=usage,
            quoted=cycles.get(module, frozenset()),
            forms=forms,
            speaks_xml=has_xml,
        )
        imports = Imports()
        written = None
        if write_classes is not None:
            written = write_classes(
                inside, context=context, imports=imports, diagnostics=diagnostics
            )
        yield _plan_module(inside, context, imports, written)


def export_list(names: Iterable[str]) -> str:
    """Return the `__all__` statement for `names`, sorted."""
    items = [string_literal(name) for name in sorted(set(names))]
    if not items:
        return "__all__: list[str] = []"
    line = f"__all__ = [{', '.join(items)}]"
    if len(line) <= LINE_LENGTH:
        return line
    inner = "".join(f"    {item},\n" for item in items)
    return f"__all__ = [\n{inner}]"


def _plan_module(
    members: Sequence[Definition],
    context: ModelContext,
    imports: Imports,
    written: WrittenClasses | None,
) -> ModelModule:
    planner = ClassPlanner(context=context, imports=imports)
    classes: list[ClassView] = []
    dicts: list[DictView] = []
    aliases: list[AliasView] = []
    exports: list[str] = [] if written is None else list(written.names)
    for definition in bases_first(members):
        if not isinstance(definition.type, Object):
            continue
        if written is None:
            for item in planner.plan(definition, definition.type):
                classes.append(item)
                exports.append(item.name)
        as_dict = plan_dict(
            definition, definition.type, context=context, imports=imports
        )
        if as_dict is not None:
            exports.append(context.names[definition.id].dict_name)
        if isinstance(as_dict, DictView):
            dicts.append(as_dict)
        elif as_dict is not None:
            aliases.append(as_dict)
    for definition in targets_first(members):
        for name, alias in plan_aliases(definition, context=context, imports=imports):
            aliases.append(alias)
            exports.append(name)
    root = next((item for item in members if item.owner is None), members[0])
    view = ModelsModuleView(
        doc=(
            _module_doc(root, context.names[root.id].name)
            if written is None
            else '"""The models of this api-version."""'
        ),
        imports=imports.run_lines(),
        check_imports=imports.check_lines(),
        exports=export_list(exports),
        classes=tuple(classes),
        dicts=tuple(dicts),
        aliases=tuple(aliases),
        blocks=() if written is None else written.blocks,
    )
    return ModelModule(name=context.module, exports=tuple(exports), view=view)


def _module_doc(root: Definition, name: str) -> str:
    summary = one_line(prose(root.docs))
    line = f"`{name}`: {summary}" if summary else f"`{name}`."
    if len(line) + 6 > LINE_LENGTH:
        line = f"`{name}`."
    return docstring([line], indent="")
