"""Records of the model as TypedDicts: what a plain dict in a request must look like."""

from __future__ import annotations

import keyword
import re
from collections.abc import Sequence
from functools import lru_cache

from generator.model import Definition, Object, Property, TypeId
from generator.python.annotations import Annotator
from generator.python.context import ModelContext
from generator.python.declared import Declared
from generator.python.docs import docstring
from generator.python.expressions import (
    Call,
    Expression,
    Keyword,
    Subscript,
    Text,
    flat,
)
from generator.python.expressions import Mapping as MappingExpression
from generator.python.files import file_annotation
from generator.python.imports import Imports
from generator.python.layout import class_header, declare, explode
from generator.python.literals import string_literal
from generator.python.tags import tag_holder, tag_name
from generator.python.usage import visible_properties
from generator.python.views import AliasView, DictView, FieldView

__all__ = ["is_key", "plan_dict"]

_IDENTIFIER = re.compile(r"[A-Za-z_]\w*")
_STRING = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""")


def plan_dict(
    definition: Definition,
    record: Object,
    *,
    context: ModelContext,
    imports: Imports,
) -> DictView | AliasView | None:
    """Return the dict form of `record`, None where no request carries it."""
    if not context.usage.is_written(definition.id):
        return None
    name = context.names[definition.id].dict_name
    owner = context.names[definition.id].input_name
    doc = f"`{owner}` as a plain dict, keyed by wire names."
    if record.is_additional_declared and record.additional is not None:
        # A TypedDict cannot say that other keys are welcome.
        return _open_dict(name, doc, imports, definition.id)
    annotator = context.annotator(imports)
    members = visible_properties(record, "write")
    holder = tag_holder(definition, context=context)
    tags = {tag_name(holder): record.tag} if record.tag is not None else {}
    is_form = definition.id in context.forms
    annotated = [
        (
            member,
            _annotation(
                member, annotator, tag=tags.get(member.wire_name), is_form=is_form
            ),
        )
        for member in members
    ]
    keys = {member.wire_name for member in members}
    declared = tuple(
        Declared(
            name=member.wire_name,
            annotation=ann,
            default=None if member.is_required else Text("..."),
            wire_name=member.wire_name,
            origin=member.origin,
        )
        for member, ann in annotated
    )
    # In a class body a key would hide a type of the same name from its neighbours.
    used = frozenset[str]().union(*(_names_in(flat(ann)) for _, ann in annotated))
    if keys & used or not all(map(is_key, keys)):
        imports.check("typing", "TypedDict")
        # The statement stands below `if TYPE_CHECKING`, whatever else is imported.
        imports.run("typing", "TYPE_CHECKING")
        return DictView(
            name=name,
            header="",
            doc=docstring([doc], indent="    "),
            fields=(),
            is_static=True,
            functional=_functional(name, annotated, indent="    "),
            keys=declared,
            definition=definition.id,
        )
    imports.run("typing", "TypedDict")
    return DictView(
        name=name,
        header=class_header(name, "TypedDict, total=False"),
        doc=docstring([doc], indent="    "),
        fields=tuple(
            FieldView(declaration=declare(member.wire_name, ann, None, indent="    "))
            for member, ann in annotated
        ),
        is_static=False,
        keys=declared,
        definition=definition.id,
    )


def _annotation(
    member: Property, annotator: Annotator, *, tag: str | None, is_form: bool
) -> Expression:
    file = file_annotation(member.type, annotator) if is_form else None
    annotation = file or annotator.annotation(member.type, "dict")
    if tag is not None:
        annotator.typing("Literal")
        annotation = Subscript("Literal", (Text(string_literal(tag)),))
    if not member.is_required:
        return annotation
    annotator.imports.check("typing", "Required")
    return Subscript("Required", (annotation,))


def _open_dict(name: str, doc: str, imports: Imports, id_: TypeId) -> AliasView:
    imports.run("typing", "Any")
    imports.run("typing", "TypeAlias")
    imports.run("collections.abc", "Mapping")
    return AliasView(
        declaration=f"{name}: TypeAlias = Mapping[str, Any]",
        doc=docstring([doc], indent=""),
        name=name,
        value=Subscript("Mapping", (Text("str"), Text("Any"))),
        definition=id_,
        is_input=True,
    )


def is_key(wire_name: str) -> bool:
    """Whether a class body can declare the key; two leading underscores are mangled."""
    return (
        wire_name.isidentifier()
        and wire_name.isascii()
        and not keyword.iskeyword(wire_name)
        and not wire_name.startswith("__")
    )


@lru_cache(maxsize=4096)
def _names_in(annotation: str) -> frozenset[str]:
    return frozenset(_IDENTIFIER.findall(_STRING.sub("", annotation)))


def _functional(
    name: str, members: Sequence[tuple[Property, Expression]], *, indent: str
) -> str:
    """Return a TypedDict statement for keys that are no identifiers.

    Types are quoted: they may be defined further down.
    """
    pairs = tuple(
        (Text(string_literal(member.wire_name)), Text(string_literal(flat(annotation))))
        for member, annotation in members
    )
    call = Call(
        "TypedDict",
        (
            Text(string_literal(name)),
            MappingExpression(pairs),
            Keyword("total", Text("False")),
        ),
    )
    return f"{indent}{name} = {explode(call, indent=indent)}"
