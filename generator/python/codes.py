"""What the diagnostics of this room mean; `apistrata explain CODE` prints it."""

from __future__ import annotations

__all__ = ["CODES"]

CODES: dict[str, str] = {
    "name-changed": (
        "A name of the specification cannot be used in Python as it stands, or two"
        " names become the same one, so another was chosen. What travels keeps its own"
        " name. Choose yourself with x-apistrata-name in an overlay."
    ),
    "overloads-left-out": (
        "Several media types of a body, several forms of an answer and a stream make"
        " more ways to call a method than signatures are written for. One signature"
        " with unions stands for all of them; the call itself works for each."
    ),
    "xml-untyped": (
        "The API speaks XML, and its models are to be of a style that cannot say which"
        " member is an element, an attribute or a text. Bodies and answers in XML are"
        " text then. With dataclasses, the default, they are models."
    ),
    "paging-operation": (
        "The operation that x-ms-pageable names for the next page is not in the"
        " documents. The link to the next page is followed by GET instead."
    ),
}
