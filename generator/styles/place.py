"""What datamodel-code-generator returned, as classes under our names."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Mapping, Set
from dataclasses import field

from generator.model import Object
from generator.python.annotations import Annotator
from generator.python.classes import ANNOTATION_BUILTINS, field_doc, variants_of
from generator.python.context import definition_lines
from generator.python.dicts import is_key
from generator.python.docs import docstring
from generator.python.literals import string_literal
from generator.python.records import REST_NAME, RecordLayout
from generator.styles.kinds import Style
from generator.styles.schema import default_of
from generator.styles.tokens import PLACEHOLDERS, FieldToken, Tokens
from generator.values import dataclass

__all__ = ["Placer"]

_NO_MODULES = frozenset(("__future__", PLACEHOLDERS))
_KNOWN = ANNOTATION_BUILTINS | {"dict"}
_REST_DOC = '"""Members that have no field of their own."""'
_PYDANTIC_BASE = '''class _Model({base}):
    """What all models of this package have in common."""

    model_config = {config}(
        extra="allow",
        populate_by_name=True,
        protected_namespaces=(),
        defer_build=True,
    )'''


@dataclass(slots=True, kw_only=True)
class Placer:
    """Puts back what tokens stand for, and adds what the generator was not told.

    `taken` are the names that the module defines: what is imported makes way for them.
    """

    style: Style
    tokens: Tokens
    annotator: Annotator
    taken: Set[str]
    _imported: dict[str, tuple[str, str]] = field(default_factory=dict)
    _wrapped: dict[str, ast.expr] = field(default_factory=dict)

    def blocks(self, source: str) -> Iterator[str]:
        """Yield the classes of `source` in the order of their layouts."""
        tree = ast.parse(source)
        found = {
            node.name: node for node in tree.body if isinstance(node, ast.ClassDef)
        }
        for module, name in (*self.style.imports, *_imports(tree)):
            local = f"_{name}" if name in self.taken else name
            self._imported[name] = (module, local)
        self._wrapped |= {**_wrapped(found), **_aliases(tree)}
        if self.style.name == "pydantic":
            yield self._base_class()
        for token, layout in self.tokens.classes.items():
            yield self._class(layout, found[token])

    def _base_class(self) -> str:
        return _PYDANTIC_BASE.format(
            base=self.use("BaseModel"), config=self.use("ConfigDict")
        )

    def use(self, name: str) -> str:
        """Return what an imported name is called here, and have it imported."""
        module, local = self._imported[name]
        shown = name if local == name else f"{name} as {local}"
        self.annotator.imports.run(module, shown)
        return local

    def wrapped(self, name: str) -> ast.expr | None:
        """Return the type that the generator wrapped in a class of its own."""
        found = self._wrapped.get(name)
        return None if found is None else copy.deepcopy(found)

    def is_imported(self, name: str) -> bool:
        """Whether the generator imported `name`."""
        return name in self._imported

    def _class(self, layout: RecordLayout, node: ast.ClassDef) -> str:
        rename = _Rename(self, shadowed=ANNOTATION_BUILTINS & layout.attributes)
        members = [
            (self.tokens.fields[item.target.id], item)
            for item in node.body
            if isinstance(item, ast.AnnAssign)
            and isinstance(item.target, ast.Name)
            and item.target.id in self.tokens.fields
        ]
        if self.style.is_plain:
            annotated = {
                token.name: rename.spell(item.annotation) for token, item in members
            }
            if not _is_class_body(annotated):
                return self._functional(layout, annotated)
        parts = [self._header(layout)]
        record = layout.definition.type
        if isinstance(record, Object) and not self.style.is_plain:
            variants = variants_of(record, self.annotator)
            parts += [part for part in (variants, self._wire(layout)) if part]
        for token, item in members:
            statement = self._field(token, item, rename)
            doc = _REST_DOC if token.slot is None else field_doc(token.slot.member)
            parts.append(f"    {statement}" + (f"\n    {doc}" if doc else ""))
        return "\n\n".join(parts)

    def _header(self, layout: RecordLayout) -> str:
        base = self._base_name(layout)
        bases = ", ".join((base, *self.style.options))
        doc = docstring(definition_lines(layout.definition), indent="    ")
        return f"class {layout.name}({bases}):\n    {doc}"

    def _base_name(self, layout: RecordLayout) -> str:
        if layout.base is None:
            name = self.style.base
            return self.use(name) if self.is_imported(name) else name
        names = self.annotator.names[layout.base.id]
        return names.input_name if layout.direction == "write" else names.name

    def _field(self, token: FieldToken, item: ast.AnnAssign, rename: _Rename) -> str:
        annotation = rename.spell(item.annotation)
        value: ast.expr | None = item.value and rename.visit(item.value)
        if token.slot is None:
            return self._rest(annotation, value)
        default = default_of(token.layout, token.slot, self.annotator.definitions)
        if default is not None and not self.style.is_plain:
            value = _with_default(value, ast.parse(default, mode="eval").body)
        if value is None:
            return f"{token.name}: {annotation}"
        return f"{token.name}: {annotation} = {ast.unparse(value)}"

    def _rest(self, annotation: str, value: ast.expr | None) -> str:
        if not self.style.has_rest_field:
            return f"__pydantic_extra__: {annotation}"
        self.annotator.imports.run("typing", "ClassVar")
        self._imported.setdefault("field", ("msgspec", "field"))
        keywords = value.keywords if isinstance(value, ast.Call) else []
        factory = ast.keyword("default_factory", ast.Name("dict"))
        call = ast.Call(ast.Name(self.use("field")), [], [*keywords, factory])
        return (
            f'__rest__: ClassVar[str] = "{REST_NAME}"\n\n'
            f"    {REST_NAME}: {annotation} = {ast.unparse(call)}"
        )

    def _wire(self, layout: RecordLayout) -> str:
        """Return the table of the wire names that the library has no place for."""
        pairs = ", ".join(
            f"{string_literal(token.name)}: {string_literal(wire_name)}"
            for token in self.tokens.fields.values()
            if token.layout is layout and token.slot is not None
            for wire_name in (token.slot.member.wire_name,)
            if not self.style.can_say(wire_name)
        )
        if not pairs:
            return ""
        self.annotator.imports.run("typing", "ClassVar")
        return f"    __wire__: ClassVar[dict[str, str]] = {{{pairs}}}"

    def _functional(self, layout: RecordLayout, annotated: Mapping[str, str]) -> str:
        pairs = "".join(
            f"{string_literal(key)}: {string_literal(annotation)}, "
            for key, annotation in annotated.items()
        )
        call = f"{self.use('TypedDict')}({string_literal(layout.name)}, {{{pairs}}})"
        doc = docstring(definition_lines(layout.definition), indent="")
        return f"{layout.name} = {call}\n{doc}"


def _with_default(value: ast.expr | None, default: ast.expr) -> ast.expr:
    if isinstance(value, ast.Call):  # field(name="...")
        value.keywords.append(ast.keyword(arg="default", value=default))
        return value
    return default


def _wrapped(classes: Mapping[str, ast.ClassDef]) -> dict[str, ast.expr]:
    """Return the types that stand in models without members (`RootModel`).

    The generator makes them where a part of a union has limits.
    """
    return {
        name: item.annotation
        for name, node in classes.items()
        for item in node.body
        if isinstance(item, ast.AnnAssign)
        and isinstance(item.target, ast.Name)
        and item.target.id == "root"
    }


def _aliases(tree: ast.Module) -> dict[str, ast.expr]:
    """Return the types that the generator gave a name (`TypeAliasType`).

    It does so where the values of a map have limits.
    """
    found: dict[str, ast.expr] = {}
    for node in tree.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(args=[_, spelled])
            ):
                found[name] = spelled
            case ast.Assign(targets=[ast.Name(id=name)], value=spelled):
                found[name] = spelled
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as spelled):
                found[name] = spelled
            case _:
                pass
    return found


def _expression(node: ast.AST) -> ast.expr:
    assert isinstance(node, ast.expr)
    return node


def _imports(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module not in _NO_MODULES:
            for alias in node.names:
                yield node.module or "", alias.name


def _is_class_body(annotated: Mapping[str, str]) -> bool:
    """Whether the keys can be declared in a class body and hide no type there."""
    used = {
        node.id
        for annotation in annotated.values()
        for node in ast.walk(ast.parse(annotation, mode="eval"))
        if isinstance(node, ast.Name)
    }
    return all(map(is_key, annotated)) and not used & annotated.keys()


class _Rename(ast.NodeTransformer):
    """Rewrites expressions: tokens to what they mean, imports to their local names."""

    def __init__(self, placer: Placer, shadowed: Set[str] = frozenset()) -> None:
        self._placer = placer
        self._shadowed = shadowed

    def spell(self, node: ast.expr) -> str:
        """Return `node`, which is left as it is, as source of the package."""
        return ast.unparse(self.visit(copy.deepcopy(node)))

    def visit_Name(self, node: ast.Name) -> ast.expr:
        placer = self._placer
        layout = placer.tokens.classes.get(node.id)
        if layout is not None:
            return ast.Name(layout.name)
        spelled = placer.tokens.types.get(node.id)
        if spelled is not None:
            return self._shown(ast.parse(spelled, mode="eval").body)
        if placer.is_imported(node.id):
            return ast.Name(placer.use(node.id))
        wrapped = placer.wrapped(node.id)
        if wrapped is not None:
            return _expression(self.visit(wrapped))
        if node.id not in _KNOWN:
            raise LookupError(f"the model generator used a name of its own: {node.id}")
        return self._shown(node)

    def _shown(self, node: ast.expr) -> ast.expr:
        """Return `node`, final but for builtins that members of the class hide."""
        for child in ast.walk(node):
            if isinstance(child, ast.Name) and child.id in self._shadowed:
                self._placer.annotator.imports.run("builtins", "")
                child.id = f"builtins.{child.id}"
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if isinstance(node.value, str):
            text = self._placer.tokens.text_of(node.value)
            if text is not None:
                return ast.Constant(text)
        return node
