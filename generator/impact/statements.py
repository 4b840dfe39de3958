"""Statements of the caller's code, one after the other."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.impact.annotations import annotation_of
from generator.impact.edits import import_edits
from generator.impact.expressions import Expressions
from generator.impact.issues import RENAMED, Edit
from generator.impact.narrowing import NEVER, conditions
from generator.impact.project import CodeFile
from generator.impact.scopes import Scope, joined, key_of
from generator.impact.values import (
    ClassValue,
    DictValue,
    Instance,
    ModuleValue,
    Value,
    is_hint,
    widened,
)
from generator.impact.world import literal_of
from generator.python.surface_hints import (
    ANY,
    NONE,
    Generic,
    Hint,
    Named,
    Values,
    either,
)

if TYPE_CHECKING:
    from generator.impact.reading import Reader

__all__ = ["Body", "bind_import"]


_ANY_DICTS = [
    Generic(name, (Named("str"), value))
    for name in ("dict", "Mapping", "MutableMapping")
    for value in (ANY, Named("object"))
]


class Body:
    """Reads the statements of a module, a class or a function."""

    def __init__(
        self,
        reader: Reader,
        evaluator: Expressions,
        file: CodeFile,
        *,
        returns: Value | None = None,
    ) -> None:
        self.reader = reader
        self.evaluator = evaluator
        self.file = file
        self.returns = returns
        self.returned: list[tuple[Value, tuple[str, ...]]] = []

    def result(self) -> tuple[Value, tuple[str, ...]]:
        """Return what the returns give together."""
        if not self.returned:
            return NONE, ()
        source = tuple(item for _, found in self.returned for item in found)
        return joined([value for value, _ in self.returned]), source

    def run(self, statements: Sequence[ast.stmt]) -> bool:
        """Read statements; return whether the end of them is reached."""
        return all(self._run(statement) for statement in statements)

    def _run(self, node: ast.stmt) -> bool:
        match node:
            case ast.Import():
                self._import(node)
            case ast.ImportFrom():
                bind_import(self.reader, node, self.file, self.evaluator.scope)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._function(node)
            case ast.ClassDef():
                scope = self.evaluator.scope
                scope.assign(
                    node.name, self.reader.define_class(node, self.file, scope)
                )
            case ast.Return():
                self._return(node)
                return False
            case ast.Raise(exc=exc):
                self.evaluator.of(exc)
                return False
            case ast.Continue() | ast.Break():
                return False
            case ast.Assign() | ast.AnnAssign() | ast.AugAssign():
                self._assignment(node)
            case ast.If():
                return self._if(node)
            case ast.While():
                self._while(node)
            case ast.For() | ast.AsyncFor():
                self._for(node)
            case ast.With() | ast.AsyncWith():
                return self._with(node)
            case ast.Try() | ast.TryStar():
                return self._try(node)
            case ast.Match():
                return self._match(node)
            case ast.Assert(test=test):
                self.evaluator.of(test)
                self.evaluator.scope.narrow(conditions(self.evaluator, test)[0])
            case ast.Expr(value=value):
                self.evaluator.of(value)
                return not _ends(value)
            case ast.Delete(targets=targets):
                for target in targets:
                    self._delete(target)
            case _:
                return True
        return True

    def _delete(self, target: ast.expr) -> None:
        self.evaluator.of(target)
        if isinstance(target, ast.Subscript):
            key = key_of(target.value)
            if isinstance(self.evaluator.of(target.value), DictValue) and key:
                self.evaluator.scope.assign(key, ANY)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for decorator in node.decorator_list:
            self.evaluator.of(decorator)
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self.evaluator.of(default)
        scope = self.evaluator.scope
        scope.assign(node.name, self.reader.define(node, self.file, scope))

    def _import(self, node: ast.Import) -> None:
        reader = self.reader
        for alias in node.names:
            known = reader.module_named(alias.name)
            name = alias.asname or alias.name.partition(".")[0]
            value: Value = ANY
            if known is not None:
                value = known if alias.asname else ModuleValue("package")
            elif (file := reader.code.by_module.get(alias.name)) is not None:
                is_whole = bool(alias.asname) or "." not in alias.name
                value = ModuleValue("own", file.module) if is_whole else ANY
            self.evaluator.scope.assign(name, value)
        if reader.renames.module:
            mine = [
                alias
                for alias in node.names
                if alias.name.startswith(f"{reader.package}.")
            ]
            if mine:
                _edit_module(reader, ast.Import(names=mine), self.file)

    def _return(self, node: ast.Return) -> None:
        value = self.evaluator.of(node.value)
        source = self.evaluator.source(node.value) if node.value is not None else ()
        self.returned.append((widened(value), source))
        if self.returns is not None and is_hint(self.returns) and node.value:
            self._expect(value, self.returns, node.value, at=node)

    def _expect(
        self, value: Value, wanted: Value, node: ast.expr, *, at: ast.AST | None = None
    ) -> None:
        evaluator = self.evaluator
        for misfit in self.reader.world.misfits(value, evaluator.hint(wanted)):
            self.reader.notes.issue(
                evaluator.file,
                misfit.node or at or node,
                misfit.code or "assignment",
                misfit.text,
                *misfit.subjects,
                *evaluator.source(node),
            )

    # assignments

    def _assignment(self, node: ast.Assign | ast.AnnAssign | ast.AugAssign) -> None:
        match node:
            case ast.Assign(targets=targets, value=value):
                made = self.evaluator.of(value)
                for target in targets:
                    self._assign(target, made, value)
            case ast.AnnAssign(target=target, annotation=annotation, value=value):
                wanted = annotation_of(self.evaluator, annotation)
                made = self.evaluator.of(value) if value is not None else wanted
                key = key_of(target)
                if value is not None and is_hint(wanted):
                    self._expect(made, wanted, value)
                if key is not None:
                    if is_hint(wanted):
                        self.evaluator.scope.declared[key] = wanted
                    source = self.evaluator.source(value) if value is not None else ()
                    kept = self._kept(made, wanted)
                    self.evaluator.scope.assign(key, kept, source)
            case ast.AugAssign(target=target, op=op, value=value):
                whole = ast.BinOp(left=target, op=op, right=value)
                ast.copy_location(whole, node)
                made = widened(self.evaluator.of(whole))
                key = key_of(target)
                if key is not None and made != ANY:
                    self.evaluator.scope.assign(key, made, self.evaluator.source(whole))

    def _kept(self, made: Value, wanted: Value) -> Value:
        """Return what a variable holds that is declared as something wider."""
        if isinstance(made, DictValue) and wanted in _ANY_DICTS:
            # Its keys are known all the same, for whoever gives them by `**`.
            return replace(made, items=tuple((key, ANY) for key, _ in made.items))
        if not is_hint(made) or made == ANY or not is_hint(wanted):
            return wanted
        hint = self.evaluator.hint(wanted)
        if not self.reader.world.fits(made, hint):
            return wanted
        return widened(made) if len(self.reader.world.parts(hint)) > 1 else wanted

    def _assign(self, target: ast.expr, value: Value, node: ast.expr) -> None:
        scope = self.evaluator.scope
        source = self.evaluator.source(node)
        if isinstance(target, ast.Attribute):
            self._assign_attribute(target, value, node)
            return
        if isinstance(target, ast.Subscript):
            holder = self.evaluator.of(target.value)
            key, name = key_of(target.value), literal_of(target.slice)
            if key is not None:
                items = () if name is None else ((name, value),)
                self.evaluator.grow(key, holder, *items)
            return
        key = key_of(target)
        if key is None:
            self.evaluator.bind(target, value, source)
            return
        wanted = scope.declared.get(key)
        if wanted is not None:
            self._expect(value, wanted, node)
            scope.assign(key, self._kept(value, wanted), source)
            return
        kept = widened(value)
        if is_hint(kept) and kept not in (ANY, NONE) and key not in scope.values:
            scope.declared[key] = kept
        scope.assign(key, kept, source)

    def _assign_attribute(
        self, target: ast.Attribute, value: Value, node: ast.expr
    ) -> None:
        base = self.evaluator.of(target.value)
        if isinstance(base, Instance):
            wanted, _ = self.reader.instance_attribute(base.of, target.attr)
            if is_hint(wanted) and wanted != NONE:
                self._expect(value, wanted, node)
        elif is_hint(base):
            wanted = self.evaluator.of(target)
            if is_hint(wanted):
                self._expect(value, wanted, node)
        key = key_of(target)
        if key is not None:
            self.evaluator.scope.assign(
                key, widened(value), self.evaluator.source(node)
            )

    # branches

    def _branch(self, scope: Scope, statements: Sequence[ast.stmt]) -> bool:
        body = Body(
            self.reader, self.evaluator.branch(scope), self.file, returns=self.returns
        )
        body.returned = self.returned
        return body.run(statements)

    def _if(self, node: ast.If) -> bool:
        self.evaluator.of(node.test)
        yes, no = conditions(self.evaluator, node.test)
        scope = self.evaluator.scope
        kept: list[Scope] = []
        for found, statements in ((yes, node.body), (no, node.orelse)):
            branch = scope.copy()
            branch.narrow(found)
            is_dead = any(value == NEVER for _, value in found)
            if self._branch(branch, statements) and not is_dead:
                kept.append(branch)
        scope.join(kept)
        return bool(kept)

    def _while(self, node: ast.While) -> None:
        self.evaluator.of(node.test)
        yes, no = conditions(self.evaluator, node.test)
        scope = self.evaluator.scope
        inside = scope.copy()
        inside.narrow(yes)
        self._branch(inside, node.body)
        after = scope.copy()
        after.narrow(no)
        self._branch(after, node.orelse)
        scope.join([after, inside] if no else [scope.copy(), inside])

    def _for(self, node: ast.For | ast.AsyncFor) -> None:
        value = self.evaluator.of(node.iter)
        item = self.evaluator.iterate(value, node.iter)
        scope = self.evaluator.scope
        inside = scope.copy()
        self.evaluator.branch(inside).bind(
            node.target, item, self.evaluator.source(node.iter)
        )
        self._branch(inside, node.body)
        scope.join([scope.copy(), inside])
        self.run(node.orelse)

    def _with(self, node: ast.With | ast.AsyncWith) -> bool:
        for item in node.items:
            value = self.evaluator.of(item.context_expr)
            if item.optional_vars is not None:
                source = self.evaluator.source(item.context_expr)
                self.evaluator.bind(item.optional_vars, value, source)
        return self.run(node.body)

    def _try(self, node: ast.Try | ast.TryStar) -> bool:
        scope = self.evaluator.scope
        inside = scope.copy()
        kept = []
        if self._branch(inside, [*node.body, *node.orelse]):
            kept.append(inside)
        for handler in node.handlers:
            branch = scope.copy()
            if handler.type is not None:
                self.evaluator.of(handler.type)
            if handler.name:
                branch.assign(handler.name, ANY)
            if self._branch(branch, handler.body):
                kept.append(branch)
        scope.join(kept)
        return self.run(node.finalbody) and bool(kept)

    def _match(self, node: ast.Match) -> bool:
        value = self.evaluator.of(node.subject)
        key = key_of(node.subject)
        scope = self.evaluator.scope
        left: list[Hint] = list(self.reader.world.parts(self.evaluator.hint(value)))
        left = [
            one
            for part in left
            for one in (
                [Values((text,)) for text in part.values]
                if isinstance(part, Values)
                else [part]
            )
        ]
        kept: list[Scope] = []
        has_rest = False
        for case in node.cases:
            branch = scope.copy()
            taken = _taken(case.pattern, self.evaluator, left)
            if key is not None and is_hint(value):
                branch.narrow([(key, either(*taken) if taken else NEVER)])
            for captured in ast.walk(case.pattern):
                name = getattr(captured, "name", None)
                if isinstance(name, str):
                    branch.assign(name, either(*taken) if taken else ANY)
            if case.guard is not None:
                self.evaluator.branch(branch).of(case.guard)
            elif _is_sure(case.pattern):
                left = [part for part in left if part not in taken]
            has_rest = has_rest or (_is_all(case.pattern) and case.guard is None)
            if self._branch(branch, case.body):
                kept.append(branch)
        if not has_rest and left:
            kept.append(scope.copy())
        scope.join(kept)
        return bool(kept)


def _taken(
    pattern: ast.pattern, evaluator: Expressions, left: list[Hint]
) -> list[Hint]:
    match pattern:
        case ast.MatchValue(value=value):
            wanted = evaluator.of(value)
            return [p for p in left if p == wanted or not isinstance(p, Values)]
        case ast.MatchSingleton(value=None):
            return [p for p in left if p == NONE]
        case ast.MatchOr(patterns=patterns):
            return [p for one in patterns for p in _taken(one, evaluator, left)]
        case ast.MatchClass(cls=cls):
            found = evaluator.of(cls)
            evaluator.tested(cls, found)
            name = found.name if isinstance(found, ClassValue) else ast.unparse(cls)
            line = evaluator.reader.world.surface.line_of
            return [
                p
                for p in left
                if isinstance(p, Named) and (p.name == name or name in line(p.name))
            ]
        case ast.MatchAs(pattern=inner) if inner is not None:
            return _taken(inner, evaluator, left)
        case _:
            return list(left)


def _is_sure(pattern: ast.pattern) -> bool:
    """Whether what the pattern may match it does match."""
    match pattern:
        case ast.MatchValue() | ast.MatchSingleton():
            return True
        case ast.MatchOr(patterns=patterns):
            return all(map(_is_sure, patterns))
        case ast.MatchClass(patterns=[], kwd_patterns=[]):
            return True
        case ast.MatchAs(pattern=inner):
            return inner is None or _is_sure(inner)
        case _:
            return False


def _is_all(pattern: ast.pattern) -> bool:
    return isinstance(pattern, ast.MatchAs) and pattern.pattern is None


def _ends(node: ast.expr) -> bool:
    """Whether a call never returns."""
    if not isinstance(node, ast.Call):
        return False
    return ast.unparse(node.func) in ("sys.exit", "exit", "quit", "assert_never")


# imports


def bind_import(
    reader: Reader, node: ast.ImportFrom, file: CodeFile, scope: Scope
) -> None:
    """Give the names of a `from` import their values."""
    module = reader.module_named(node.module or "") if not node.level else None
    if module is None:
        _bind_own(reader, node, file, scope)
        return
    if module.kind != "package" and reader.renames.module:
        _edit_module(reader, node, file)
    for alias in node.names:
        name = alias.asname or alias.name
        value = reader.module_member(module, alias.name)
        if value is None:
            subject = f"models.{alias.name}"
            new = reader.follows.models.get(alias.name)
            code = "attr" if new is None else RENAMED
            text = f"{subject} is not there"
            reader.notes.issue(file.shown, node, code, text, subject)
            value = ANY if new is None else ClassValue(new)
        if module.kind == "models" and isinstance(value, ClassValue):
            reader.notes.touch(file.shown, alias, f"models.{alias.name}")
            if alias.asname is None:
                reader.imported[file.shown, alias.name] = alias.name
            _rename(reader, alias, reader.renames.models.get(alias.name), file)
        is_version = isinstance(value, ModuleValue) and value.kind == "version"
        if is_version and reader.renames.module:
            new = reader.renames.module
            # Its uses keep the name that they have.
            text = new if alias.asname else f"{new} as {alias.name}"
            _rename(reader, alias, text, file)
        scope.assign(name, value)


def _rename(reader: Reader, alias: ast.alias, new: str | None, file: CodeFile) -> None:
    if new is not None and new != alias.name:
        end = alias.col_offset + len(alias.name.encode())
        reader.notes.edit(
            file.shown, Edit(alias.lineno, alias.col_offset, alias.lineno, end, new)
        )


def _edit_module(
    reader: Reader, node: ast.ImportFrom | ast.Import, file: CodeFile
) -> None:
    lines = file.path.read_bytes().removeprefix(b"\xef\xbb\xbf").splitlines()
    for edit in import_edits(node, reader.module, reader.renames.module, lines):
        reader.notes.edit(file.shown, edit)


def _bind_own(
    reader: Reader, node: ast.ImportFrom, file: CodeFile, scope: Scope
) -> None:
    found = reader.code.resolve(node.module or "", level=node.level, inside=file)
    for alias in node.names:
        name = alias.asname or alias.name
        value: Value = ANY
        dotted = f"{node.module}.{alias.name}" if node.module else alias.name
        inner = reader.code.resolve(dotted, level=node.level, inside=file)
        if found is not None:
            value = reader.load(found).get(alias.name) or ANY
        if value == ANY and inner is not None:
            value = ModuleValue("own", inner.module)
        scope.assign(name, value)
        imported = reader.imported.get((found.shown, alias.name)) if found else None
        if imported and alias.asname is None and isinstance(value, ClassValue):
            # Handed on by another file of the caller's: it is renamed there and here.
            reader.imported[file.shown, alias.name] = imported
            _rename(reader, alias, reader.renames.models.get(alias.name), file)
