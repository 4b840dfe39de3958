"""Definitions of the model as modules of dataclasses, TypedDicts and aliases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model import Api, Definition, Object, TypeId
from generator.python.aliases import plan_aliases
from generator.python.classes import ClassPlanner
from generator.python.context import ModelContext
from generator.python.dicts import plan_dict
from generator.python.docs import docstring, one_line, prose
from generator.python.imports import Imports
from generator.python.layout import LINE_LENGTH
from generator.python.literals import string_literal
from generator.python.naming import ModelNames
from generator.python.order import alias_cycles, bases_first, targets_first
from generator.python.usage import Usage
from generator.python.views import AliasView, ClassView, DictView, ModelsModuleView

__all__ = ["ModelModule", "export_list", "plan_models"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelModule:
    """A planned file of models and the public names it defines."""

    name: str
    exports: tuple[str, ...]
    view: ModelsModuleView


def plan_models(
    api: Api, *, names: Mapping[TypeId, ModelNames], usage: Usage
) -> Iterator[ModelModule]:
    """Yield the modules of `api`'s models, in the order of its definitions."""
    definitions = api.by_id()
    members: dict[str, list[Definition]] = {}
    for definition in api.definitions:
        members.setdefault(names[definition.id].module, []).append(definition)
    cycles = alias_cycles(members, definitions, names)
    for module, inside in members.items():
        context = ModelContext(
            module=module,
            definitions=definitions,
            names=names,
            usage=usage,
            quoted=cycles.get(module, frozenset()),
        )
        yield _plan_module(inside, context)


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


def _plan_module(members: Sequence[Definition], context: ModelContext) -> ModelModule:
    imports = Imports()
    planner = ClassPlanner(context=context, imports=imports)
    classes: list[ClassView] = []
    dicts: list[DictView] = []
    aliases: list[AliasView] = []
    exports: list[str] = []
    for definition in bases_first(members):
        if not isinstance(definition.type, Object):
            continue
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
        doc=_module_doc(root, context.names[root.id].name),
        imports=imports.run_lines(),
        check_imports=imports.check_lines(),
        exports=export_list(exports),
        classes=tuple(classes),
        dicts=tuple(dicts),
        aliases=tuple(aliases),
    )
    return ModelModule(name=context.module, exports=tuple(exports), view=view)


def _module_doc(root: Definition, name: str) -> str:
    summary = one_line(prose(root.docs))
    line = f"`{name}`: {summary}" if summary else f"`{name}`."
    if len(line) + 6 > LINE_LENGTH:
        line = f"`{name}`."
    return docstring([line], indent="")
