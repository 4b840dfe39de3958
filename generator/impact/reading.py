"""The caller's code read against one surface: modules, classes, functions."""

# Nothing is imported or run. What is not understood is `Any`, as it is for a type
# checker: no line is blamed for what it might be.

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import field

from generator.impact.annotations import annotation_of
from generator.impact.edits import key_edit
from generator.impact.expressions import Expressions
from generator.impact.issues import Edit, Notes
from generator.impact.project import Code, CodeFile
from generator.impact.scopes import Scope
from generator.impact.statements import Body, bind_import
from generator.impact.values import (
    Awaited,
    ClassValue,
    DictValue,
    Function,
    Instance,
    ModuleValue,
    OwnClass,
    Value,
    is_hint,
    widened,
)
from generator.impact.world import CLIENTS, World
from generator.python.surface import Surface
from generator.python.surface_hints import ANY, Hint, Named
from generator.values import dataclass

__all__ = ["NO_RENAMES", "Reader", "Renames"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Renames:
    """What is called otherwise in the new package, by how the old one calls it."""

    module: str = ""
    models: Mapping[str, str] = field(default_factory=dict)
    calls: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    groups: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    arguments: Mapping[tuple[str, str], str] = field(default_factory=dict)
    fields: Mapping[tuple[str, str], str] = field(default_factory=dict)
    keys: Mapping[tuple[str, str], str] = field(default_factory=dict)


NO_RENAMES = Renames()


@dataclass(slots=True)
class _ClassTable:
    node: ast.ClassDef
    file: CodeFile
    scope: Scope
    functions: dict[str, ast.FunctionDef | ast.AsyncFunctionDef]
    known: dict[str, tuple[Value, tuple[str, ...]]] = field(default_factory=dict)
    pending: set[str] = field(default_factory=set)


class Reader:
    """Reads all files against one surface.

    `package` and `module` are what the code imports; the surface may be that of
    another version, and then the notes tell what would not fit it. `renames` are
    noted as edits; what `follows` renames is noted as an issue, and then read under its
    new name, so that what is behind it is looked at too.
    """

    def __init__(
        self,
        surface: Surface,
        code: Code,
        *,
        package: str,
        module: str,
        renames: Renames = NO_RENAMES,
        follows: Renames = NO_RENAMES,
    ) -> None:
        self.world = World(surface, follows.keys, self.dict_taken)
        self.code = code
        self.package = package
        self.module = module
        self.renames = renames
        self.follows = follows
        self.notes = Notes()
        self.imported: dict[tuple[str, str], str] = {}
        self._scopes: dict[str, Scope] = {}
        self._classes: dict[OwnClass, _ClassTable] = {}
        self._returns: dict[int, tuple[Value, tuple[str, ...]]] = {}
        self._running: set[int] = set()
        self._parents: dict[int, tuple[Scope, str]] = {}
        self._waiting: list[tuple[Function, CodeFile]] = []

    def read(self) -> Notes:
        """Return what was noted in all files."""
        for file in self.code.files:
            self.load(file)
        while self._waiting:
            function, file = self._waiting.pop(0)
            self._read_function(function, file)
        return self.notes

    def load(self, file: CodeFile) -> Scope:
        """Return the names of a module, which is read now if it was not before."""
        if file.shown not in self._scopes:
            scope = Scope()
            self._scopes[file.shown] = scope
            evaluator = Expressions(self, file.shown, file.module, scope)
            Body(self, evaluator, file).run(file.tree.body)
        return self._scopes[file.shown]

    # modules

    def module_named(self, dotted: str) -> ModuleValue | None:
        """Return the module of the package that a dotted name means."""
        if dotted == self.package:
            return ModuleValue("package")
        version = f"{self.package}.{self.module}"
        if dotted == version:
            return ModuleValue("version")
        if dotted == f"{version}.models" or dotted.startswith(f"{version}.models."):
            return ModuleValue("models")
        return None

    def module_member(self, module: ModuleValue, name: str) -> Value | None:
        """Return what a module holds under a name; None where it holds nothing so."""
        match module.kind:
            case "package":
                return ModuleValue("version") if name == self.module else ANY
            case "version":
                if name == "models":
                    return ModuleValue("models")
                if name in CLIENTS:
                    return ClassValue(name)
                return Named("Unset") if name == "UNSET" else ANY
            case "models":
                if name in self.world.surface.by_name:
                    return ClassValue(name)
                return ANY if name.startswith("_") else None
            case _:
                file = self.code.by_module.get(module.name)
                return (self.load(file).get(name) if file else None) or ANY

    def import_names(self, node: ast.ImportFrom, file: CodeFile, scope: Scope) -> None:
        """Give the names of a `from` import their values."""
        bind_import(self, node, file, scope)

    # functions

    def define(
        self,
        node: ast.FunctionDef | ast.AsyncFunctionDef,
        file: CodeFile,
        scope: Scope,
        owner: str = "",
    ) -> Function:
        """Return a function; its body is read when all modules are."""
        function = Function(node, file.module, owner)
        self._parents[id(node)] = (scope, owner)
        if not self.notes.is_silent:
            self._waiting.append((function, file))
        return function

    def _scope_of(self, function: Function) -> Scope:
        parent, _ = self._parents[id(function.node)]
        return Scope(parent=parent)

    def _read_function(self, function: Function, file: CodeFile) -> None:
        node = function.node
        scope = self._scope_of(function)
        evaluator = Expressions(self, file.shown, file.module, scope)
        self._bind_parameters(evaluator, function)
        returns = annotation_of(evaluator, node.returns) if node.returns else None
        body = Body(self, evaluator, file, returns=returns)
        body.run(node.body)
        if node.returns is None:
            self._returns[id(node)] = body.result()

    def _bind_parameters(self, evaluator: Expressions, function: Function) -> None:
        node = function.node
        listed = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        for index, parameter in enumerate(listed):
            value: Value = ANY
            if index == 0 and function.owner and not _is_static(node):
                value = Instance(OwnClass(function.module, function.owner))
            elif parameter.annotation is not None:
                value = annotation_of(evaluator, parameter.annotation)
                if is_hint(value):
                    evaluator.scope.declared[parameter.arg] = value
            evaluator.scope.assign(parameter.arg, value)
        for rest in (node.args.vararg, node.args.kwarg):
            if rest is not None:
                evaluator.scope.assign(rest.arg, ANY)

    def called(
        self,
        evaluator: Expressions,
        node: ast.Call,
        function: Function,
        given: Sequence[tuple[str | None, ast.expr, Value]],
    ) -> tuple[Value, tuple[str, ...]]:
        """Return what a function of the caller's returns; check what it is given."""
        self._check_given(evaluator, function, given)
        definition = function.node
        value, source = self._returned(function)
        is_async = isinstance(definition, ast.AsyncFunctionDef)
        if is_async and not _yields(definition):
            return Awaited(value), source
        return value, source

    def _check_given(
        self,
        evaluator: Expressions,
        function: Function,
        given: Sequence[tuple[str | None, ast.expr, Value]],
    ) -> None:
        definition = function.node
        places = [*definition.args.posonlyargs, *definition.args.args]
        if function.owner and not _is_static(definition):
            places = places[1:]
        named = {item.arg: item for item in (*places, *definition.args.kwonlyargs)}
        index = 0
        for name, node, value in given:
            if name in ("*", "**"):
                return
            parameter = named.get(name) if name is not None else None
            if name is None and index < len(places):
                parameter = places[index]
                index += 1
            if parameter is None or parameter.annotation is None:
                continue
            wanted = self._silently(function, parameter.annotation)
            if not is_hint(wanted):
                continue
            for misfit in self.world.misfits(value, evaluator.hint(wanted)):
                self.notes.issue(
                    evaluator.file,
                    misfit.node or node,
                    misfit.code or "arg-type",
                    misfit.text,
                    *misfit.subjects,
                    *evaluator.source(node),
                )

    def _silently(self, function: Function, annotation: ast.expr) -> Value:
        self.notes.is_silent += 1
        try:
            file = self.code.by_module[function.module]
            scope = self._scope_of(function)
            evaluator = Expressions(self, file.shown, file.module, scope)
            return annotation_of(evaluator, annotation)
        finally:
            self.notes.is_silent -= 1

    def _returned(self, function: Function) -> tuple[Value, tuple[str, ...]]:
        node = function.node
        if node.returns is not None:
            return self._silently(function, node.returns), ()
        if id(node) in self._returns:
            return self._returns[id(node)]
        if id(node) in self._running:
            return ANY, ()
        self._running.add(id(node))
        self.notes.is_silent += 1
        try:
            self._read_function(function, self.code.by_module[function.module])
        finally:
            self.notes.is_silent -= 1
            self._running.discard(id(node))
        return self._returns.get(id(node), (ANY, ()))

    # classes of the caller's

    def define_class(
        self, node: ast.ClassDef, file: CodeFile, scope: Scope
    ) -> OwnClass:
        """Return a class of the caller's, its body read."""
        made = OwnClass(file.module, node.name)
        inside = Scope(parent=scope, is_class=True)
        functions = {
            item.name: item
            for item in node.body
            if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)
        }
        self._classes[made] = _ClassTable(node, file, inside, functions)
        evaluator = Expressions(self, file.shown, file.module, inside)
        for base in node.bases:
            evaluator.of(base)
        others = [item for item in node.body if item not in functions.values()]
        Body(self, evaluator, file).run(others)
        for function in functions.values():
            self.define(function, file, inside, owner=node.name)
        return made

    def class_attribute(self, of: OwnClass, name: str) -> Value:
        """Return an attribute of a class of the caller's."""
        table = self._classes.get(of)
        found = table.scope.values.get(name) if table is not None else None
        return found if found is not None else ANY

    def instance_attribute(
        self, of: OwnClass, name: str
    ) -> tuple[Value, tuple[str, ...]]:
        """Return an attribute of an instance, with what it came from."""
        table = self._classes.get(of)
        if table is None:
            return ANY, ()
        if name in table.known:
            return table.known[name]
        if name in table.pending:
            return ANY, ()
        table.pending.add(name)
        self.notes.is_silent += 1
        try:
            found = self._find_attribute(table, of, name)
        finally:
            self.notes.is_silent -= 1
            table.pending.discard(name)
        table.known[name] = found
        return found

    def _find_attribute(
        self, table: _ClassTable, of: OwnClass, name: str
    ) -> tuple[Value, tuple[str, ...]]:
        inside = Expressions(self, table.file.shown, table.file.module, table.scope)
        for item in table.node.body:
            if isinstance(item, ast.AnnAssign) and _names(item.target) == name:
                return annotation_of(inside, item.annotation), ()
        function = table.functions.get(name)
        if function is not None:
            made = Function(function, of.module, of.name)
            self._parents.setdefault(id(function), (table.scope, of.name))
            if any(_names(item) in _PROPERTIES for item in function.decorator_list):
                return self._returned(made)
            return made, ()
        for function in table.functions.values():
            found = self._assigned(table, of, function, name)
            if found is not None:
                return found
        for base in table.node.bases:
            value = inside.of(base)
            if isinstance(value, OwnClass):
                return self.instance_attribute(value, name)
        return table.scope.values.get(name, ANY), ()

    def _assigned(
        self,
        table: _ClassTable,
        of: OwnClass,
        function: ast.FunctionDef | ast.AsyncFunctionDef,
        name: str,
    ) -> tuple[Value, tuple[str, ...]] | None:
        made = Function(function, of.module, of.name)
        self._parents.setdefault(id(function), (table.scope, of.name))
        for item in ast.walk(function):
            if isinstance(item, ast.AnnAssign) and _is_own(item.target, name):
                evaluator = self._inside(table, made)
                return annotation_of(evaluator, item.annotation), ()
            if isinstance(item, ast.Assign) and any(
                _is_own(target, name) for target in item.targets
            ):
                evaluator = self._inside(table, made)
                value = widened(evaluator.of(item.value))
                return value, evaluator.source(item.value)
        return None

    def _inside(self, table: _ClassTable, function: Function) -> Expressions:
        scope = self._scope_of(function)
        evaluator = Expressions(self, table.file.shown, table.file.module, scope)
        self._bind_parameters(evaluator, function)
        return evaluator

    # mending

    def dict_taken(self, value: DictValue, twin: str) -> None:
        """Note that a dict stands for a TypedDict of the package."""
        for key in value.node.keys:
            if not isinstance(key, ast.Constant) or not isinstance(key.value, str):
                continue
            self.notes.touch(
                value.file, key, f"models.{twin}.{key.value}", "", "request"
            )
            new = self.renames.keys.get((twin, key.value))
            if new is not None:
                self.notes.edit(value.file, key_edit(key, new))

    def edit(self, file: str, edits: Sequence[Edit]) -> None:
        """Note how a place is mended."""
        for item in edits:
            self.notes.edit(file, item)

    def hint_of(self, value: Value) -> Hint:
        """Return the type of a value, `Any` for what no annotation names."""
        if isinstance(value, ClassValue):
            return Named(value.name)
        return value if is_hint(value) else ANY  # type: ignore[return-value]


_PROPERTIES = frozenset({"property", "cached_property"})


def _names(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _is_own(target: ast.expr, name: str) -> bool:
    return (
        isinstance(target, ast.Attribute)
        and target.attr == name
        and isinstance(target.value, ast.Name)
        and target.value.id == "self"
    )


def _is_static(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(_names(item) == "staticmethod" for item in node.decorator_list)


def _yields(node: ast.AST) -> bool:
    pending = list(ast.iter_child_nodes(node))
    while pending:
        child = pending.pop()
        if isinstance(child, ast.Yield | ast.YieldFrom):
            return True
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            pending.extend(ast.iter_child_nodes(child))
    return False
