"""Operations of the model as classes of methods, one file a group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.diagnostics import Diagnostics
from generator.model import Api, Definition, Operation, TypeId
from generator.python.annotations import Annotator
from generator.python.arguments import ArgumentPlanner
from generator.python.bodies import (
    plan_body,
    reply_annotation,
    reply_contents,
)
from generator.python.classes import ANNOTATION_BUILTINS
from generator.python.descriptors import DescriptorPlanner
from generator.python.docs import docstring, paragraphs
from generator.python.expressions import Expression, Text, choice, flat
from generator.python.grouping import Group
from generator.python.imports import Imports, from_import
from generator.python.layout import declare, property_header
from generator.python.methods import MethodPlanner
from generator.python.models import export_list
from generator.python.naming import ModelNames
from generator.python.scope import Scope
from generator.python.usage import Usage
from generator.python.views import (
    AttributeView,
    DescriptorView,
    GroupsModuleView,
    GroupView,
    MethodView,
)
from generator.python.wrappers import method_name, plan_wrapper

__all__ = ["GroupModule", "OperationsPlanner", "attribute_view"]

_RUNTIME = "..._runtime"
_INDENT = "        "


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupModule:
    """A planned file of operations."""

    name: str
    view: GroupsModuleView


@dataclass(slots=True, kw_only=True)
class OperationsPlanner:
    """Plans the operations of one api-version.

    `client_names` are the names under which client-wide parameters are kept by the
    client, by (location, wire name).
    """

    api: Api
    definitions: Mapping[TypeId, Definition]
    names: Mapping[TypeId, ModelNames]
    usage: Usage
    client_names: Mapping[tuple[str, str], str]
    diagnostics: Diagnostics

    def plan(self, root: Group) -> Iterator[GroupModule]:
        """Yield the file of every group of the tree that has something in it."""
        for group in root.walk():
            if group.path or group.methods:
                yield GroupModule(name=group.module, view=self._module(group))

    def _module(self, group: Group) -> GroupsModuleView:
        imports = Imports()
        members = {name for name, _ in group.methods}
        members |= {child.path[-1] for child in group.children}
        annotator = self._annotator(imports, shadowed=ANNOTATION_BUILTINS & members)
        constants = Scope()
        descriptors: list[DescriptorView] = []
        methods: dict[bool, list[MethodView]] = {False: [], True: []}
        taken = {wanted for wanted, _ in group.methods}
        for wanted, operation in group.methods:
            wrapper = plan_wrapper(operation, self.definitions)
            name = method_name(wanted, operation, taken=taken)
            constant = constants.allocate(f"_{wanted.upper()}", owner=operation.key)
            body = plan_body(operation.body, self.definitions)
            returns = _returns(operation, annotator)
            planner = DescriptorPlanner(
                annotator=self._annotator(Imports()),
                imports=imports,
                client_names=self.client_names,
                scoped_schemes=frozenset(
                    scheme.key
                    for scheme in self.api.security_schemes
                    if scheme.default_scopes
                ),
            )
            path = ".".join((*group.path, name))
            descriptors.append(
                _constant(
                    constant,
                    planner.annotation(returns),
                    planner.plan(operation, name=path, body=body),
                )
            )
            wrapped = ""
            if wrapper is not None:
                wrapped = constants.allocate(
                    f"{constant}_{wrapper.kind.upper()}", owner=(operation.key, "")
                )
                descriptors.append(
                    _constant(
                        wrapped,
                        planner.wrapped_annotation(wrapper, annotator),
                        planner.wrap(wrapper, constant),
                    )
                )
            arguments = ArgumentPlanner(
                annotator=annotator,
                client_names=self.client_names,
                diagnostics=self.diagnostics,
            )
            method = MethodPlanner(
                operation=operation,
                plan=arguments.plan(operation, body),
                constant=constant,
                wrapped=wrapped,
                wrapper=wrapper,
                returns=returns,
                annotator=annotator,
                version=self.api.version,
            )
            for is_async, into in methods.items():
                into.append(method.method(name, is_async=is_async))
        if group.methods:
            imports.check("typing", "Unpack")
            imports.check(f"{_RUNTIME}.client", "CallOptions")
        imports.check(f"{_RUNTIME}.client", "Core")
        imports.check(f"{_RUNTIME}.client", "AsyncCore")
        if group.children:
            imports.run("functools", "cached_property")
        doc = _group_doc(group)
        groups = tuple(
            GroupView(
                name=f"Async{group.class_name}" if is_async else group.class_name,
                doc=docstring(doc, indent="    "),
                core="AsyncCore" if is_async else "Core",
                is_async=is_async,
                attributes=tuple(
                    self._attribute(child, is_async=is_async, imports=imports)
                    for child in group.children
                ),
                methods=tuple(views),
            )
            for is_async, views in methods.items()
        )
        return GroupsModuleView(
            doc=docstring([doc[0]], indent=""),
            imports=imports.run_lines(),
            check_imports=imports.check_lines(),
            exports=export_list(view.name for view in groups),
            descriptors=tuple(descriptors),
            groups=groups,
        )

    def _attribute(
        self, child: Group, *, is_async: bool, imports: Imports
    ) -> AttributeView:
        view = attribute_view(child, is_async=is_async, package="")
        imports.check(f".{child.module}", view.class_name)
        return view

    def _annotator(
        self, imports: Imports, *, shadowed: frozenset[str] = frozenset()
    ) -> Annotator:
        return Annotator(
            definitions=self.definitions,
            names=self.names,
            usage=self.usage,
            imports=imports,
            models="..models.",
            runtime=_RUNTIME,
            shadowed=shadowed,
        )


def attribute_view(group: Group, *, is_async: bool, package: str) -> AttributeView:
    """Return the property that leads to `group` from its parent."""
    name = f"Async{group.class_name}" if is_async else group.class_name
    module = f"{package}.{group.module}"
    return AttributeView(
        header=property_header(group.path[-1], name, indent="    "),
        class_name=name,
        module=module,
        import_line=from_import(module, [name], indent=_INDENT),
        doc=docstring([_group_doc(group)[0]], indent=_INDENT),
    )


def _constant(name: str, annotation: Expression, value: Expression) -> DescriptorView:
    return DescriptorView(declaration=declare(name, annotation, value, indent=""))


def _returns(operation: Operation, annotator: Annotator) -> Expression:
    found: list[Expression] = []
    for response in operation.responses:
        if response.is_error:
            continue
        contents = reply_contents(operation, response)
        if not contents:
            found.append(Text("None"))
        for content, kind in contents:
            found.append(reply_annotation(content.type, kind, annotator))
    # None last, as everybody writes it.
    ordered = sorted(found, key=lambda item: flat(item) == "None")
    return choice(*ordered) if ordered else Text("None")


def _group_doc(group: Group) -> list[str]:
    first = f"The operations of `{'.'.join(('client', *group.path))}`."
    text = paragraphs(group.doc, width=78) if group.doc else []
    return [first, "", *text] if text else [first]
