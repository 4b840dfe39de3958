"""Records of the model as dataclasses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Definition, Enum, Object, Property, Type, TypeId
from generator.python.annotations import Annotator, Side
from generator.python.context import RUNTIME, ModelContext, definition_lines
from generator.python.docs import docstring, paragraphs, prose, sentence
from generator.python.expressions import (
    Call,
    Expression,
    Keyword,
    Subscript,
    Text,
    choice,
)
from generator.python.facts import property_facts
from generator.python.imports import Imports
from generator.python.layout import class_header, declare
from generator.python.literals import literal, string_literal
from generator.python.naming import attribute_name
from generator.python.scope import Scope
from generator.python.tags import tag_holder, tag_name
from generator.python.usage import Direction, visible_properties
from generator.python.views import ClassView, FieldView

__all__ = ["ANNOTATION_BUILTINS", "ClassPlanner", "const_default", "field_names"]

_UNSET = Text("UNSET")
# What a class body and its annotations use: a field of the same name would hide it.
_FIELD_RESERVED = frozenset(
    {"builtins", "dataclass", "dt", "field", "represent", "rest", "wire"}
)

ANNOTATION_BUILTINS = frozenset(
    {"bool", "bytes", "dict", "float", "int", "list", "str", "tuple"}
)
"""Builtins that annotations use, and that a member of the same name would hide."""


def field_names(record: Object) -> dict[str, str]:
    """Return the attribute name of every property of `record` by its wire name."""
    scope = Scope(_FIELD_RESERVED)
    scope.allocate("additional_properties", owner=None)
    wanted = {
        member.wire_name: attribute_name(member.hints.override or member.wire_name)
        for member in record.properties
    }
    is_own = {p.wire_name: p.inherited_from is None for p in record.properties}
    # What is spelled in Python's way keeps its name whatever comes beside it later, and
    # what a base has named keeps the base's name.
    ranked = sorted(wanted, key=lambda wire: (is_own[wire], wanted[wire] != wire))
    for wire_name in ranked:
        scope.allocate(wanted[wire_name], owner=wire_name)
    return {wire: scope.allocate(name, owner=wire) for wire, name in wanted.items()}


def const_default(member: Property) -> Expression | None:
    """Return the one value that a required property can have, None where it has a
    choice.
    """
    if not member.is_required or not isinstance(member.type, Enum):
        return None
    if len(member.type.values) != 1 or member.type.is_open:
        return None
    value = member.type.values[0].value
    return None if isinstance(value, float) else literal(value)


@dataclass(slots=True, kw_only=True)
class ClassPlanner:
    """Plans the classes of one module."""

    context: ModelContext
    imports: Imports

    def plan(self, definition: Definition, record: Object) -> Iterator[ClassView]:
        """Yield the class of `record`; two where requests and responses differ."""
        id_ = definition.id
        names = self.context.names[id_]
        if id_ in self.context.usage.split:
            yield self._class(definition, record, names.name, "read", "read")
            yield self._class(definition, record, names.input_name, "write", "write")
            return
        side = self._side(id_, "read")
        direction: Direction = "write" if side == "write" else "read"
        yield self._class(definition, record, names.name, side, direction)

    def _side(self, id_: TypeId, direction: Direction) -> Side:
        """Return where the fields of a class stand; `direction` picks one of two."""
        usage = self.context.usage
        if id_ in usage.split:
            return direction
        if not usage.is_read(id_):
            return "write"
        return "shared" if usage.is_written(id_) else "read"

    def _class(
        self,
        definition: Definition,
        record: Object,
        name: str,
        side: Side,
        direction: Direction,
    ) -> ClassView:
        self.imports.run("dataclasses", "dataclass")
        self.imports.run(f"{RUNTIME}.models", "represent")
        attributes = field_names(record)
        annotator = self.context.annotator(
            self.imports, shadowed=ANNOTATION_BUILTINS & set(attributes.values())
        )
        base = self._base(record, direction)
        inherited = self._inherited(base, direction)
        holder = tag_holder(definition, context=self.context)
        fields: list[FieldView] = []
        for member in visible_properties(record, direction):
            attribute = attributes[member.wire_name]
            if holder is not None and member.wire_name == tag_name(holder):
                if member.wire_name not in inherited or record.tag is not None:
                    fields.append(
                        self._tag(
                            member, attribute, record.tag, holder, direction, annotator
                        )
                    )
            elif member.wire_name not in inherited:
                fields.append(self._field(member, attribute, side, annotator))
        is_rest_inherited = (
            base is not None
            and isinstance(base.type, Object)
            and base.type.is_additional_declared
        )
        if (
            record.is_additional_declared
            and record.additional is not None
            and not is_rest_inherited
        ):
            fields.append(self._rest_field(record.additional, side, annotator))
        return ClassView(
            name=name,
            header=class_header(name, self._base_name(base, direction) if base else ""),
            doc=docstring(definition_lines(definition), indent="    "),
            variants=self._variants(definition, record, annotator),
            fields=tuple(fields),
        )

    def _base(self, record: Object, direction: Direction) -> Definition | None:
        """Return the base class, where its fields mean the same here.

        Bases that are told apart by a discriminator are what callers test with
        isinstance; another base is kept where it is the only one and nothing of it is
        redefined. Otherwise the properties are written out.
        """
        for id_ in record.bases:
            candidate = self.context.definitions.get(id_)
            if candidate is None or not isinstance(candidate.type, Object):
                continue
            if self._is_polymorphic(candidate.type, seen=frozenset({id_})):
                return candidate
            if len(record.bases) == 1 and _is_prefix(candidate.type, record, direction):
                return candidate
        return None

    def _is_polymorphic(self, record: Object, *, seen: frozenset[TypeId]) -> bool:
        if record.discriminator is not None:
            return True
        for id_ in record.bases:
            base = self.context.definitions.get(id_)
            if id_ in seen or base is None or not isinstance(base.type, Object):
                continue
            if self._is_polymorphic(base.type, seen=seen | {id_}):
                return True
        return False

    def _inherited(self, base: Definition | None, direction: Direction) -> set[str]:
        if base is None or not isinstance(base.type, Object):
            return set()
        return {p.wire_name for p in visible_properties(base.type, direction)}

    def _tag(
        self,
        member: Property,
        name: str,
        tag: str | None,
        holder: Definition,
        direction: Direction,
        annotator: Annotator,
    ) -> FieldView:
        """Return the field that tells variants apart.

        It is annotated alike in the base and in all variants, as type checkers want it
        of a field that can be assigned to; a variant's default is its tag.
        """
        annotation: Expression = Text(annotator.builtin("str"))
        default: Expression | None = None
        assert isinstance(holder.type, Object)
        is_required = any(
            own.is_required
            for own in holder.type.properties
            if own.wire_name == member.wire_name
        )
        if not is_required:
            side = self._side(holder.id, direction)
            annotation, default = self._absent(annotation, side)
        if tag is not None:
            default = Text(string_literal(tag))
        if name != member.wire_name:
            default = self._wired(member.wire_name, default)
        return FieldView(
            declaration=declare(name, annotation, default, indent="    "),
            doc=_field_doc(member),
        )

    def _absent(
        self, annotation: Expression, side: Side
    ) -> tuple[Expression, Expression]:
        """Return annotation and default of what need not be there."""
        if side == "read":
            return choice(annotation, Text("None")), Text("None")
        self.imports.check(f"{RUNTIME}.models", "Unset")
        self.imports.run(f"{RUNTIME}.models", "UNSET")
        return choice(annotation, Text("Unset")), _UNSET

    def _base_name(self, base: Definition, direction: Direction) -> str:
        names = self.context.names[base.id]
        is_input = direction == "write" and base.id in self.context.usage.split
        name = names.input_name if is_input else names.name
        if names.module != self.context.module:
            self.imports.run(f".{names.module}", name)
        return name

    def _variants(
        self, definition: Definition, record: Object, annotator: Annotator
    ) -> str:
        if record.discriminator is None or not record.discriminator.variants:
            return ""
        annotator.imports.check("typing", "ClassVar")
        table = annotator.tag_table(
            record.discriminator.wire_name,
            [
                (variant.tag, variant.target)
                for variant in record.discriminator.variants
            ],
        )
        annotation = Subscript("ClassVar", (Text("Tagged"),))
        # dataclasses tell a ClassVar by its text only if typing is loaded in the
        # module.
        annotator.imports.run("typing", "ClassVar")
        return declare("__variants__", annotation, table, indent="    ")

    def _field(
        self,
        member: Property,
        name: str,
        side: Side,
        annotator: Annotator,
    ) -> FieldView:
        annotation = annotator.annotation(member.type, side)
        default: Expression | None = None
        if member.is_required:
            if side != "read":
                default = const_default(member)
        else:
            annotation, default = self._absent(annotation, side)
        if name != member.wire_name:
            default = self._wired(member.wire_name, default)
        return FieldView(
            declaration=declare(name, annotation, default, indent="    "),
            doc=_field_doc(member),
        )

    def _wired(self, wire_name: str, default: Expression | None) -> Expression:
        self.imports.run("dataclasses", "field")
        self.imports.run(f"{RUNTIME}.models", "wire")
        metadata = Keyword("metadata", Call("wire", (Text(string_literal(wire_name)),)))
        if default is None:
            return Call("field", (metadata,))
        return Call("field", (Keyword("default", default), metadata))

    def _rest_field(
        self, additional: Type, side: Side, annotator: Annotator
    ) -> FieldView:
        annotator.imports.run("dataclasses", "field")
        annotator.imports.run(f"{RUNTIME}.models", "rest")
        value = annotator.annotation(additional, side)
        annotation = Subscript(
            annotator.builtin("dict"), (Text(annotator.builtin("str")), value)
        )
        default = Call(
            "field",
            (
                Keyword("default_factory", Text(annotator.builtin("dict"))),
                Keyword("metadata", Call("rest", ())),
            ),
        )
        return FieldView(
            declaration=declare(
                "additional_properties", annotation, default, indent="    "
            ),
            doc=docstring(["Members that have no field of their own."], indent="    "),
        )


def _is_prefix(base: Object, record: Object, direction: Direction) -> bool:
    """Whether `record` has all of `base`'s properties just as `base` has them."""
    own = {member.wire_name: member for member in record.properties}
    if field_names(base).items() - field_names(record).items():
        return False
    for member in visible_properties(base, direction):
        mine = own.get(member.wire_name)
        if mine is None or (mine.type, mine.is_required) != (
            member.type,
            member.is_required,
        ):
            return False
    return not base.is_additional_declared or base.additional == record.additional


def _field_doc(member: Property) -> str:
    text = prose(member.docs)
    lines = paragraphs(sentence(text) if "\n" not in text else text, width=78)
    facts = property_facts(member)
    if facts:
        joined = " ".join(facts)
        if len(lines) == 1 and len(lines[0]) + len(joined) + 1 <= 78:
            lines = [f"{lines[0]} {joined}"]
        else:
            lines = [*lines, "", *paragraphs(joined, width=78)] if lines else [joined]
    return docstring(lines, indent="    ") if lines else ""
