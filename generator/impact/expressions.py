"""What expressions of the caller's code are, and what of them does not fit."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from generator.impact.calls import check_call
from generator.impact.edits import attribute_edit, key_edit, name_edit
from generator.impact.issues import RENAMED
from generator.impact.narrowing import conditions
from generator.impact.operators import binary, boolean, comparison, conditional
from generator.impact.scopes import Scope, joined, key_of
from generator.impact.values import (
    Awaited,
    ClassValue,
    DictValue,
    Function,
    GroupValue,
    Instance,
    ListValue,
    MethodValue,
    ModuleValue,
    OwnClass,
    TextMethod,
    Value,
    is_hint,
    widened,
)
from generator.impact.world import CLIENTS, literal_of
from generator.python.surface_hints import (
    ANY,
    NONE,
    Either,
    Generic,
    Hint,
    Named,
    Values,
    either,
    spell,
)

if TYPE_CHECKING:
    from generator.impact.reading import Reader

__all__ = ["Expressions"]


# What a dict's methods do to it.
_GROWING = frozenset({"update", "setdefault", "__setitem__"})
_SHRINKING = frozenset({"pop", "popitem", "clear"})


class Expressions:
    """Evaluates expressions of one file in one scope."""

    def __init__(self, reader: Reader, file: str, module: str, scope: Scope) -> None:
        self.reader = reader
        self.file = file
        self.module = module
        self.scope = scope
        self.sources: dict[int, tuple[str, ...]] = {}

    # what a value came from

    def source(self, node: ast.AST) -> tuple[str, ...]:
        """Return the names of the surface that a value came from, nearest first."""
        found = self.sources.get(id(node))
        if found is not None:
            return found
        key = key_of(node)
        return self.scope.source(key) if key is not None else ()

    def hint(self, value: Value) -> Hint:
        """Return a value's type as a hint, `Any` for what has none."""
        match value:
            case Named() | Generic() | Either() | Values():
                return value
            case DictValue():
                return Generic("dict", (Named("str"), ANY))
            case ListValue(items=items):
                inner = [self.hint(widened(item)) for item in items]
                return Generic("list", (either(*inner) if inner else ANY,))
            case _:
                return ANY

    def branch(self, scope: Scope) -> Expressions:
        """Return an evaluator for another scope of the same file."""
        made = Expressions(self.reader, self.file, self.module, scope)
        made.sources = self.sources
        return made

    # expressions

    def of(self, node: ast.expr | None) -> Value:
        """Return what an expression is; note what of it does not fit."""
        if node is None:
            return NONE
        handler = _HANDLERS.get(type(node))
        if handler is None:
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.expr):
                    self.of(child)
            return ANY
        return handler(self, node)

    def constant(self, node: ast.Constant) -> Value:
        value = node.value
        if value is None:
            return NONE
        if isinstance(value, bool | int):
            return Values((repr(value),))
        if isinstance(value, str):
            text = repr(value)
            if text[0] == "'" and '"' not in text:
                text = f'"{text[1:-1]}"'
            return Values((text,))
        return Named(type(value).__name__) if value is not ... else ANY

    def name(self, node: ast.Name) -> Value:
        found = self.scope.get(node.id)
        if found is None:
            return ANY
        imported = self.reader.imported.get((self.file, node.id))
        if isinstance(found, ClassValue) and imported == found.name:
            self._touch_class(node, found.name)
            new = self.reader.renames.models.get(found.name)
            if new is not None:
                self.reader.notes.edit(self.file, name_edit(node, new))
        return found

    def _touch_class(self, node: ast.AST, name: str) -> None:
        if name not in CLIENTS:
            self.reader.notes.touch(self.file, node, f"models.{name}")

    def attribute(self, node: ast.Attribute) -> Value:
        base = self.of(node.value)
        key = key_of(node)
        if key is not None and key in self.scope.values:
            narrowed = self.scope.values[key]
            self._attribute_of(base, node, is_silent=False)
            return narrowed
        return self._attribute_of(base, node, is_silent=False)

    def _attribute_of(
        self, base: Value, node: ast.Attribute, *, is_silent: bool
    ) -> Value:
        name = node.attr
        match base:
            case ModuleValue():
                return self._of_module(base, node)
            case GroupValue(path=path, is_async=is_async):
                found = self.reader.world.member(path, name, is_async=is_async)
                return self._member(found, path, node)
            case ClassValue() | Function() | MethodValue() | TextMethod() | Awaited():
                return ANY
            case OwnClass():
                return self.reader.class_attribute(base, name)
            case Instance(of=of):
                value, source = self.reader.instance_attribute(of, name)
                self.sources[id(node)] = source
                return value
            case DictValue():
                key = key_of(node.value)
                if key is not None and name in _GROWING:
                    self.grow(key, base)
                elif key is not None and name in _SHRINKING:
                    self.scope.assign(key, ANY)
                return ANY
            case ListValue():
                return ANY
            case _:
                return self._of_hint(base, node)

    def _member(
        self,
        found: tuple[Value, str] | None,
        path: tuple[str, ...],
        node: ast.Attribute,
    ) -> Value:
        call = ".".join((*path, node.attr))
        group = self.reader.renames.groups.get((*path, node.attr))
        if group is not None and isinstance(found and found[0], GroupValue):
            self.reader.notes.edit(self.file, attribute_edit(node, group))
        if found is None:
            found = self._followed(path, node)
        if found is None:
            self._issue(node, "attr", f"client.{call} is not there", f"Client.{call}")
            return ANY
        value, subject = found
        if isinstance(value, MethodValue):
            operation = value.method.operation
            self.reader.notes.touch(self.file, node, subject, operation)
            self.sources[id(node)] = (subject,)
            new = self.reader.renames.calls.get(call)
            if new is not None:
                self._rename_call(node, path, new)
        return value

    def _followed(
        self, path: tuple[str, ...], node: ast.Attribute
    ) -> tuple[Value, str] | None:
        """Return the group or method that has another name now, and note that."""
        follows, old = self.reader.follows, (*path, node.attr)
        target = follows.calls.get(".".join(old))
        if target is None and old in follows.groups:
            target = (*old[:-1], follows.groups[old])
        if target is None:
            return None
        found = self.reader.world.member(
            target[:-1], target[-1], is_async=self._is_async(node.value)
        )
        if found is not None:
            call = ".".join(old)
            text = f"client.{call} is client.{'.'.join(target)} now"
            self._issue(node, RENAMED, text, f"Client.{call}")
        return found

    def _is_async(self, node: ast.expr) -> bool:
        self.reader.notes.is_silent += 1
        try:
            base = self.of(node)
        finally:
            self.reader.notes.is_silent -= 1
        if isinstance(base, GroupValue):
            return base.is_async
        return isinstance(base, Named) and CLIENTS.get(base.name, False)

    def _rename_call(
        self, node: ast.Attribute, path: tuple[str, ...], new: tuple[str, ...]
    ) -> None:
        # From the last name towards the client, as long as the chain is written out.
        steps = [node]
        while len(steps) <= len(path) and isinstance(steps[-1].value, ast.Attribute):
            steps.append(steps[-1].value)
        steps = steps[: len(path) + 1]
        old = (*path, node.attr)
        if len(steps) == len(old) and len(old) != len(new):
            self.reader.notes.edit(
                self.file, attribute_edit(steps[-1], ".".join(new), through=node)
            )
            return
        for step, before, after in zip(
            steps, reversed(old), reversed(new), strict=False
        ):
            if before != after:
                self.reader.notes.edit(self.file, attribute_edit(step, after))

    def _of_module(self, base: ModuleValue, node: ast.Attribute) -> Value:
        value = self.reader.module_member(base, node.attr)
        if value is None:
            subject = f"models.{node.attr}" if base.kind == "models" else node.attr
            new = self.reader.follows.models.get(node.attr)
            if new is not None:
                self._issue(node, RENAMED, f"{subject} is models.{new} now", subject)
                return ClassValue(new)
            self._issue(node, "attr", f"{subject} is not there", subject)
            return ANY
        if base.kind == "models" and isinstance(value, ClassValue):
            self._touch_class(node, value.name)
            new = self.reader.renames.models.get(value.name)
            if new is not None:
                self.reader.notes.edit(self.file, attribute_edit(node, new))
        if isinstance(value, ModuleValue) and value.kind == "version":
            module = self.reader.renames.module
            if module:
                self.reader.notes.edit(self.file, attribute_edit(node, module))
        return value

    def _of_hint(self, base: Value, node: ast.Attribute) -> Value:
        results: list[Value] = []
        subjects: list[str] = []
        parts = self.reader.world.parts(self.hint(widened(base)))
        missing: list[Hint] = []
        for part in parts:
            found = self.reader.world.attribute(part, node.attr)
            if found is None and isinstance(part, Named) and part.name in CLIENTS:
                return self._member(None, (), node)
            found = found or self._followed_field(part, node)
            if found is None:
                missing.append(part)
                continue
            value, subject = found
            results.append(value)
            if isinstance(value, MethodValue | GroupValue):
                return self._member(found, (), node)
            if subject:
                subjects.append(subject)
                self.reader.notes.touch(self.file, node, subject, "", "response")
                self._rename_field(part, node)
        if missing:
            self._missing(missing, node)
        self.sources[id(node)] = (*subjects,) or self.source(node.value)
        return joined(results) if results else ANY

    def _followed_field(
        self, part: Hint, node: ast.Attribute
    ) -> tuple[Value, str] | None:
        """Return the field that has another name now, and note that."""
        if not isinstance(part, Named):
            return None
        new = self.reader.follows.fields.get((part.name, node.attr))
        found = self.reader.world.attribute(part, new) if new is not None else None
        if found is not None:
            subject = f"models.{part.name}.{node.attr}"
            self._issue(node, RENAMED, f"it is called {new} now", subject)
        return found

    def _rename_field(self, part: Hint, node: ast.Attribute) -> None:
        if not isinstance(part, Named):
            return
        new = self.reader.renames.fields.get((part.name, node.attr))
        if new is not None:
            self.reader.notes.edit(self.file, attribute_edit(node, new))

    def _missing(self, missing: list[Hint], node: ast.Attribute) -> None:
        part = missing[0]
        text = f'{spell(part)} has no "{node.attr}"'
        if isinstance(part, Named) and part.name in CLIENTS:
            self._issue(node, "attr", text, f"Client.{node.attr}")
        elif isinstance(part, Named) and part.name in self.reader.world.surface.by_name:
            self._issue(node, "attr", text, f"models.{part.name}.{node.attr}")
        else:
            self._issue(node, "union-attr", text, *self.source(node.value))

    def subscript(self, node: ast.Subscript) -> Value:
        base = self.of(node.value)
        if not isinstance(node.slice, ast.Constant):
            self.of(node.slice)
        key = key_of(node)
        if key is not None and key in self.scope.values:
            return self.scope.values[key]
        self.sources[id(node)] = self.source(node.value)
        if isinstance(base, DictValue):
            wanted = literal_of(node.slice)
            return dict(base.items).get(wanted or "", ANY)
        if isinstance(base, ListValue):
            return joined([widened(item) for item in base.items]) if base.items else ANY
        if not is_hint(base):
            return ANY
        results: list[Value] = []
        for part in self.reader.world.parts(self.hint(base)):
            found = self.reader.world.item(part, node.slice)
            wanted = literal_of(node.slice)
            if found is None and isinstance(part, Named) and wanted is not None:
                new = self.reader.follows.keys.get((part.name, wanted))
                if new is not None:
                    found = self.reader.world.item(part, ast.Constant(new))
                    subject = f"models.{part.name}.{wanted}"
                    self._issue(node, RENAMED, f"the key is {new} now", subject)
            if found is None:
                subjects = self.source(node.value)
                if isinstance(part, Named) and wanted is not None:
                    subjects = (f"models.{part.name}.{wanted}", *subjects)
                self._issue(node, "index", f"{spell(part)} has no such item", *subjects)
                continue
            value, subject = found
            results.append(value)
            if subject:
                self.sources[id(node)] = (subject,)
                self.reader.notes.touch(self.file, node, subject, "", "response")
                self._rename_key(part, node.slice)
        return joined(results) if results else ANY

    def _rename_key(self, part: Hint, node: ast.expr) -> None:
        key = literal_of(node)
        if isinstance(part, Named) and key is not None:
            new = self.reader.renames.keys.get((part.name, key))
            if new is not None and isinstance(node, ast.Constant):
                self.reader.notes.edit(self.file, key_edit(node, new))

    def call(self, node: ast.Call) -> Value:
        function = self.of(node.func)
        value, source = check_call(self, node, function)
        self.sources[id(node)] = source
        return value

    def awaited(self, node: ast.Await) -> Value:
        value = self.of(node.value)
        self.sources[id(node)] = self.source(node.value)
        if isinstance(value, Awaited):
            return value.result
        return ANY

    def dictionary(self, node: ast.Dict) -> Value:
        items: list[tuple[str, Value]] = []
        has_more = False
        for key, value in zip(node.keys, node.values, strict=True):
            made = self.of(value)
            text = literal_of(key) if key is not None else None
            if text is None:
                if key is not None:
                    self.of(key)
                has_more = True
            else:
                items.append((text, made))
        return DictValue(node, tuple(items), has_more, self.file)

    def sequence(self, node: ast.List | ast.Tuple | ast.Set) -> Value:
        items: list[Value] = []
        for item in node.elts:
            if isinstance(item, ast.Starred):
                inner = self.iterate(self.of(item.value), item.value)
                items.append(inner)
            else:
                items.append(self.of(item))
        self.sources[id(node)] = tuple(s for one in node.elts for s in self.source(one))
        return ListValue(node, tuple(items))

    def comprehension(
        self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp
    ) -> Value:
        scope = Scope(parent=self.scope)
        evaluator = self.branch(scope)
        for generator in node.generators:
            iterable = evaluator.of(generator.iter)
            item = evaluator.iterate(iterable, generator.iter)
            evaluator.bind(generator.target, item, evaluator.source(generator.iter))
            for test in generator.ifs:
                evaluator.of(test)
                scope.narrow(conditions(evaluator, test)[0])
        if isinstance(node, ast.DictComp):
            evaluator.of(node.key)
            value = evaluator.hint(widened(evaluator.of(node.value)))
            return Generic("dict", (Named("str"), value))
        element = evaluator.of(node.elt)
        self.sources[id(node)] = evaluator.source(node.elt)
        name = {ast.ListComp: "list", ast.SetComp: "set"}.get(type(node), "Iterable")
        inner = element if isinstance(element, Values) else self.hint(widened(element))
        if isinstance(element, DictValue):
            return ListValue(node, (element,))
        return Generic(name, (self.hint(widened(inner)),))

    def iterate(self, value: Value, node: ast.expr) -> Value:
        """Return what a loop over a value yields; note where it cannot be."""
        if isinstance(value, ListValue):
            return (
                joined([widened(item) for item in value.items]) if value.items else ANY
            )
        if isinstance(value, Awaited) or not is_hint(value):
            return ANY
        results: list[Value] = []
        for part in self.reader.world.parts(self.hint(value)):
            found = self.reader.world.iterated(part)
            if found is None:
                self._issue(
                    node, "iterate", f"{spell(part)} is no list", *self.source(node)
                )
            else:
                results.append(found)
        return joined(results) if results else ANY

    def bind(
        self, target: ast.expr, value: Value, source: tuple[str, ...] = ()
    ) -> None:
        """Give names their values, those in tuples too."""
        match target:
            case ast.Name(id=name):
                self.scope.assign(name, value, source)
            case ast.Tuple(elts=elts) | ast.List(elts=elts):
                items = value.items if isinstance(value, ListValue) else ()
                if isinstance(value, Generic) and value.name == "tuple":
                    items = value.items
                for index, inner in enumerate(elts):
                    known = index < len(items) and len(items) == len(elts)
                    self.bind(inner, items[index] if known else ANY, source)
            case ast.Starred(value=inner):
                self.bind(inner, ANY)
            case _:
                key = key_of(target)
                if key is not None:
                    self.scope.assign(key, widened(value), source)

    def walrus(self, node: ast.NamedExpr) -> Value:
        value = self.of(node.value)
        self.bind(node.target, widened(value), self.source(node.value))
        return value

    def text(self, node: ast.JoinedStr) -> Value:
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.of(part.value)
        return Named("str")

    def negation(self, node: ast.UnaryOp) -> Value:
        value = self.of(node.operand)
        if isinstance(node.op, ast.Not):
            return Named("bool")
        if isinstance(node.op, ast.USub) and isinstance(value, Values):
            return Values((f"-{value.values[0]}",))
        return value

    def function(self, node: ast.Lambda) -> Value:
        scope = Scope(parent=self.scope)
        for argument in (*node.args.posonlyargs, *node.args.args):
            scope.assign(argument.arg, ANY)
        self.branch(scope).of(node.body)
        return ANY

    def starred(self, node: ast.Starred) -> Value:
        self.of(node.value)
        return ANY

    def grow(self, key: str, value: Value, *items: tuple[str, Value]) -> None:
        """Remember that a dict has more in it than was written out."""
        if isinstance(value, DictValue):
            more = replace(value, items=(*value.items, *items), has_more=True)
            self.scope.assign(key, more, self.scope.source(key))

    def tested(self, node: ast.expr, value: Value) -> None:
        """Note where a value is compared with a class that is none."""
        if isinstance(value, ClassValue) and not self.reader.world.is_class(value.name):
            subject = f"models.{value.name}"
            self._issue(node, "isinstance", f"{subject} is no class", subject)

    def _issue(self, node: ast.AST, code: str, text: str, *subjects: str) -> None:
        self.reader.notes.issue(self.file, node, code, text, *subjects)


# Any: each handler takes its own kind of node, the one that it stands beside.
_HANDLERS: dict[type[ast.expr], Callable[[Expressions, Any], Value]] = {
    ast.Constant: Expressions.constant,
    ast.Name: Expressions.name,
    ast.Attribute: Expressions.attribute,
    ast.Subscript: Expressions.subscript,
    ast.Call: Expressions.call,
    ast.Await: Expressions.awaited,
    ast.Dict: Expressions.dictionary,
    ast.List: Expressions.sequence,
    ast.Tuple: Expressions.sequence,
    ast.Set: Expressions.sequence,
    ast.Compare: comparison,
    ast.BinOp: binary,
    ast.BoolOp: boolean,
    ast.IfExp: conditional,
    ast.ListComp: Expressions.comprehension,
    ast.SetComp: Expressions.comprehension,
    ast.GeneratorExp: Expressions.comprehension,
    ast.DictComp: Expressions.comprehension,
    ast.NamedExpr: Expressions.walrus,
    ast.JoinedStr: Expressions.text,
    ast.UnaryOp: Expressions.negation,
    ast.Lambda: Expressions.function,
    ast.Starred: Expressions.starred,
}
