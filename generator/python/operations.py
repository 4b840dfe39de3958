"""Operations of the model as classes of methods, one file a group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics import Diagnostics
from generator.model import Api, Definition, Operation, TypeId
from generator.python.annotations import Annotator
from generator.python.arguments import ArgumentPlanner
from generator.python.bodies import has_header, operation_bodies
from generator.python.classes import ANNOTATION_BUILTINS
from generator.python.descriptors import DescriptorPlanner
from generator.python.docs import docstring, paragraphs
from generator.python.expressions import Expression
from generator.python.following import following_values
from generator.python.grouping import Group
from generator.python.imports import Imports, from_import
from generator.python.layout import declare, property_header
from generator.python.methods import MethodPlanner
from generator.python.models import export_list
from generator.python.naming import ModelNames
from generator.python.scope import Scope
from generator.python.shapes import AnswerShape, answer_shapes, returns_of
from generator.python.usage import Usage
from generator.python.views import (
    AttributeView,
    DescriptorView,
    GroupsModuleView,
    GroupView,
    MethodView,
)
from generator.python.wrappers import Wrapper, method_name, plan_wrapper
from generator.values import dataclass

__all__ = ["GroupModule", "OperationsPlanner", "attribute_view"]

_RUNTIME = "..._runtime"
_INDENT = "        "


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupModule:
    """A planned file of operations."""

    name: str
    view: GroupsModuleView


@dataclass(frozen=True, slots=True)
class _Late:
    """A wrapper that may need other descriptors to be there before it."""

    name: str
    constant: str
    operation: Operation
    wrapper: Wrapper
    planner: DescriptorPlanner

    @property
    def following(self) -> str | None:
        return (self.wrapper.pages or self.wrapper).next_operation


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
        wrapped_late: list[_Late] = []
        methods: dict[bool, list[MethodView]] = {False: [], True: []}
        taken = {wanted for wanted, _ in group.methods}
        for wanted, operation in group.methods:
            wrapper = plan_wrapper(operation, self.definitions)
            name = method_name(wanted, operation, taken=taken)
            constant = constants.allocate(f"_{wanted.upper()}", owner=operation.key)
            bodies = operation_bodies(operation, self.definitions)
            returns = returns_of(operation, annotator)
            answers = self._answers(operation, wrapper, annotator)
            planner = DescriptorPlanner(
                annotator=self._annotator(Imports()),
                imports=imports,
                client_names=self.client_names,
                scoped_schemes=frozenset(
                    scheme.key
                    for scheme in self.api.security_schemes
                    if scheme.default_scopes
                ),
                joins_empty_lists="swagger-2.0" in self.api.dialects,
            )
            path = ".".join((*group.path, name))
            descriptors.append(
                _constant(
                    constant,
                    planner.annotation(returns),
                    planner.plan(
                        operation, name=path, bodies=bodies, has_accept=bool(answers)
                    ),
                )
            )
            wrapped = ""
            if wrapper is not None:
                wrapped = constants.allocate(
                    f"{constant}_{wrapper.kind.upper()}", owner=(operation.key, "")
                )
                late = _Late(wrapped, constant, operation, wrapper, planner)
                if late.following is not None:
                    wrapped_late.append(late)
                else:
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
                plan=arguments.plan(operation, bodies, answers),
                constant=constant,
                wrapped=wrapped,
                wrapper=wrapper,
                returns=returns,
                annotator=annotator,
                version=self.api.version,
                diagnostics=self.diagnostics,
            )
            for is_async, into in methods.items():
                into.append(method.method(name, is_async=is_async))
        for late in wrapped_late:
            descriptors.extend(self._late(late, group, constants, annotator))
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
                path=group.path,
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

    def _late(
        self, late: _Late, group: Group, constants: Scope, annotator: Annotator
    ) -> Iterator[DescriptorView]:
        """Yield a wrapper that refers to another operation, which comes before it.

        One of another group has a descriptor of its own here.
        """
        wrapper, planner = late.wrapper, late.planner
        following = next(
            (
                operation
                for operation in self.api.operations
                if operation.operation_id == late.following
            ),
            None,
        )
        if following is None:
            self.diagnostics.warning(
                "paging-operation",
                f'x-ms-pageable names "{late.following}", and there is no such'
                " operation",
                late.operation.origin,
                help="the next link is followed as it is",
            )
            link = None
        else:
            beside = {operation.key: wanted for wanted, operation in group.methods}
            if following.key in beside:
                # The scope knows the owner, and gives its name again.
                wanted, owner = beside[following.key].upper(), following.key
                name = constants.allocate(f"_{wanted}", owner=owner)
            else:
                name = constants.allocate(
                    f"{late.constant}_NEXT", owner=(late.operation.key, "next")
                )
                yield _constant(
                    name,
                    planner.annotation(returns_of(following, annotator)),
                    planner.plan(
                        following,
                        name=".".join(group.path) or "next",
                        bodies=operation_bodies(following, self.definitions),
                    ),
                )
            pages = wrapper.pages or wrapper
            link = name, following_values(
                following,
                late.operation,
                link=pages.next_link or "",
                client_names=self.client_names,
            )
        yield _constant(
            late.name,
            planner.wrapped_annotation(wrapper, annotator),
            planner.wrap(wrapper, late.constant, following=link),
        )

    def _answers(
        self, operation: Operation, wrapper: Wrapper | None, annotator: Annotator
    ) -> tuple[AnswerShape, ...]:
        """Return what the caller may ask for; a stream or a list is what it is."""
        is_wrapped = wrapper is not None and wrapper.flag is None
        if is_wrapped or has_header(operation, "accept"):
            return ()
        return answer_shapes(operation, annotator)

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


def _group_doc(group: Group) -> list[str]:
    first = f"The operations of `{'.'.join(('client', *group.path))}`."
    text = paragraphs(group.doc, width=78) if group.doc else []
    return [first, "", *text] if text else [first]
