"""Where a form takes files, and how Python gives them."""

from __future__ import annotations

from generator.model import Api, Array, Nullable, Reference, Type, TypeId
from generator.python.annotations import Annotator
from generator.python.bodies import is_binary, media_kind
from generator.python.expressions import Expression, Subscript, Text, choice

__all__ = ["file_annotation", "form_roots"]


def file_annotation(type_: Type, annotator: Annotator) -> Expression | None:
    """Return the annotation of a member of a form that is a file, or a list of them.

    None where it is neither. A file has a name and perhaps no end; servers judge
    recordings by names.
    """
    if is_binary(type_):
        file = annotator.from_runtime("files", "FileInput")
        is_nullable = isinstance(type_, Nullable)
        return choice(file, Text("None")) if is_nullable else file
    if isinstance(type_, Array) and is_binary(type_.item):
        file = annotator.from_runtime("files", "FileInput")
        return Subscript(annotator.builtin("list"), (file,))
    return None


def form_roots(api: Api) -> frozenset[TypeId]:
    """Return the definitions that travel as forms of several parts and no other way."""
    forms: set[TypeId] = set()
    others: set[TypeId] = set()
    for operation in api.operations:
        for content in () if operation.body is None else operation.body.contents:
            if isinstance(content.type, Reference):
                is_form = media_kind(content.media_type) == "multipart"
                (forms if is_form else others).add(content.type.id)
    return frozenset(forms - others)
