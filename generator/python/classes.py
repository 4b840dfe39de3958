"""Records of the model as dataclasses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model import (
    Definition,
    Enum,
    Object,
    Property,
    Reference,
    Type,
    TypeId,
)
from generator.python.annotations import Annotator, Side
from generator.python.context import RUNTIME, ModelContext, definition_lines
from generator.python.declared import Declared
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
from generator.python.files import file_annotation
from generator.python.imports import Imports
from generator.python.layout import class_header, declare
from generator.python.literals import literal, string_literal
from generator.python.records import REST_NAME, RecordLayout, Slot, record_layouts
from generator.python.usage import Direction
from generator.python.views import ClassView, FieldView
from generator.python.xml import xml_call
from generator.values import dataclass

__all__ = [
    "ANNOTATION_BUILTINS",
    "ClassPlanner",
    "const_default",
    "field_doc",
    "only_value",
    "variants_of",
]

_UNSET = Text("UNSET")
_LONGEST_CHAIN = 20
ANNOTATION_BUILTINS = frozenset(
    {"bool", "bytes", "dict", "float", "int", "list", "str", "tuple"}
)
"""Builtins that annotations use, and that a member of the same name would hide."""


def const_default(
    member: Property, definitions: Mapping[TypeId, Definition]
) -> Expression | None:
    """Return the one value that a required property can have, None where it has a
    choice.
    """
    return only_value(member.type, definitions) if member.is_required else None


def only_value(
    type_: Type, definitions: Mapping[TypeId, Definition]
) -> Expression | None:
    """Return the one value that a type has, None where it has more, or none."""
    for _ in range(_LONGEST_CHAIN):
        if not isinstance(type_, Reference) or type_.id not in definitions:
            break
        type_ = definitions[type_.id].type
    if not isinstance(type_, Enum) or len(type_.values) != 1 or type_.is_open:
        return None
    value = type_.values[0].value
    return None if isinstance(value, float) else literal(value)


@dataclass(slots=True, kw_only=True)
class ClassPlanner:
    """Plans the classes of one module."""

    context: ModelContext
    imports: Imports

    def plan(self, definition: Definition, record: Object) -> Iterator[ClassView]:
        """Yield the class of `record`; two where requests and responses differ."""
        for layout in record_layouts(definition, record, context=self.context):
            yield self._class(definition, record, layout)

    def _class(
        self, definition: Definition, record: Object, layout: RecordLayout
    ) -> ClassView:
        self.imports.run("dataclasses", "dataclass")
        self.imports.run(f"{RUNTIME}.models", "represent")
        annotator = self.context.annotator(
            self.imports, shadowed=ANNOTATION_BUILTINS & layout.attributes
        )
        base = layout.base
        is_form = definition.id in self.context.forms
        fields = [
            (
                self._tag(slot, annotator)
                if slot.role == "tag"
                else self._field(slot, annotator, is_form=is_form)
            )
            for slot in layout.slots
        ]
        if layout.rest is not None:
            fields.append(self._rest_field(layout.rest, layout.side, annotator))
        base_name = self._base_name(base, layout.direction) if base else ""
        return ClassView(
            name=layout.name,
            header=class_header(layout.name, base_name),
            doc=docstring(definition_lines(definition), indent="    "),
            variants=variants_of(record, annotator),
            fields=tuple(fields),
            base=base_name,
            definition=definition.id,
            is_input=layout.name != self.context.names[definition.id].name,
        )

    def _tag(self, slot: Slot, annotator: Annotator) -> FieldView:
        """Return the field that tells variants apart.

        It is annotated alike in the base and in all variants, as type checkers want it
        of a field that can be assigned to; a variant's default is its tag.
        """
        member, name = slot.member, slot.attribute
        annotation: Expression = Text(annotator.builtin("str"))
        default: Expression | None = None
        if not slot.is_required:
            annotation, default = self._absent(annotation, slot.side)
        if slot.tag is not None:
            default = Text(string_literal(slot.tag))
        declared = _declared(member, name, annotation, default)
        default = self._wired(member, name, default)
        return FieldView(
            declaration=declare(name, annotation, default, indent="    "),
            doc=field_doc(member),
            declared=declared,
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

    def _field(self, slot: Slot, annotator: Annotator, *, is_form: bool) -> FieldView:
        member, name, side = slot.member, slot.attribute, slot.side
        file = None
        if is_form and side == "write":
            file = file_annotation(member.type, annotator)
        annotation = file or annotator.annotation(member.type, side)
        default: Expression | None = None
        if member.is_required:
            if side != "read":
                default = const_default(member, self.context.definitions)
        else:
            annotation, default = self._absent(annotation, side)
        declared = _declared(member, name, annotation, default)
        default = self._wired(member, name, default)
        return FieldView(
            declaration=declare(name, annotation, default, indent="    "),
            doc=field_doc(member),
            declared=declared,
        )

    def _wired(
        self, member: Property, name: str, default: Expression | None
    ) -> Expression | None:
        """Return `default` with what a field says of its member beyond its name."""
        xml = xml_call(member.xml) if self.context.speaks_xml else None
        if name == member.wire_name and xml is None:
            return default
        self.imports.run("dataclasses", "field")
        self.imports.run(f"{RUNTIME}.models", "wire")
        said: list[Expression] = [Text(string_literal(member.wire_name))]
        if xml is not None:
            self.imports.run(f"{RUNTIME}.models", "Xml")
            said.append(Keyword("xml", xml))
        metadata = Keyword("metadata", Call("wire", tuple(said)))
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
            declaration=declare(REST_NAME, annotation, default, indent="    "),
            doc=docstring(["Members that have no field of their own."], indent="    "),
            declared=Declared(name=REST_NAME, annotation=annotation, default=default),
        )


def variants_of(record: Object, annotator: Annotator) -> str:
    """Return the class variable that tells subclasses of `record` apart, or ""."""
    if record.discriminator is None or not record.discriminator.variants:
        return ""
    annotator.imports.check("typing", "ClassVar")
    table = annotator.tag_table(
        record.discriminator.wire_name,
        [(variant.tag, variant.target) for variant in record.discriminator.variants],
    )
    annotation = Subscript("ClassVar", (Text("Tagged"),))
    # dataclasses tell a ClassVar by its text only if typing is loaded in the module.
    annotator.imports.run("typing", "ClassVar")
    return declare("__variants__", annotation, table, indent="    ")


def _declared(
    member: Property, name: str, annotation: Expression, default: Expression | None
) -> Declared:
    return Declared(
        name=name,
        annotation=annotation,
        default=default,
        wire_name=member.wire_name,
        origin=member.origin,
    )


def field_doc(member: Property) -> str:
    """Return what is said of a member as a docstring, "" where nothing is."""
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
