"""Values of this package to XML and back.

The way leads over JSON: what comes is brought to the JSON value that its type describes
and decoded like any other; what goes is encoded and written from there. So formats,
unions and subclasses are decided in one place, and here it is only said which member is
an element, an attribute or the text between (`Xml`).
"""

# Loaded when the first document of an API that speaks XML comes or goes.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..codec import decoder, encoder
from ..codec.annotations import Scope, describe
from ..codec.faults import Mismatch, decode_error
from ..codec.shapes import Type
from ..markers import Xml
from .documents import parse
from .reading import read_value
from .writing import write_document

__all__ = ["decode_xml", "encode_xml"]

_ENCODING = "utf-8"

_types: dict[tuple[str | type[Any], str], Type] = {}


def _type_of(annotation: str | type[Any], models: str) -> Type:
    found = _types.get((annotation, models))
    if found is None:
        found = _types[annotation, models] = describe(annotation, Scope({}, models))
    return found


def decode_xml(
    data: bytes,
    annotation: str | type[Any],
    *,
    models: str = "",
    xml: Xml | None = None,
    encoding: str | None = None,
) -> Any:
    """Return the value of the type that an XML document holds, or raise `DecodeError`.

    `encoding` is what stands above the document's own word (RFC 7303 sec. 3). Documents
    with a DTD are refused: nothing that an API sends needs one, and attacks do.
    """
    try:
        value = read_value(parse(data, encoding), _type_of(annotation, models), xml)
    except Mismatch as mismatch:
        raise decode_error(mismatch) from None
    except RecursionError:
        raise decode_error(
            Mismatch("a value that is less deeply nested", "one that is too deep")
        ) from None
    return decoder(annotation, models=models)(value)


def encode_xml(
    value: object,
    annotation: str | type[Any] = "Any",
    *,
    models: str = "",
    xml: Xml | None = None,
    extra: Mapping[str, object] | None = None,
) -> bytes:
    """Return `value` as an XML document in UTF-8; `extra` members are added to it."""
    encoded = encoder(annotation, models=models)(value)
    if extra:
        encoded = {**encoded, **encoder("Any")(extra)}
    type_ = _type_of(annotation, models)
    return write_document(encoded, type_, xml).encode(_ENCODING)
