"""Scenarios of the TypeSpec suites that no client of the document can pass, and why.

This list is the only place that knows scenarios by name.
"""

from __future__ import annotations

__all__ = ["EXCUSES"]

_UNDEFINED = "the table writes JavaScript's undefined as null"
_RECORD = "the document says text, and a member of a record is a parameter of its own"

EXCUSES: dict[str, str] = {
    "Parameters_Path_optional": "a path's parameter is required, in every OpenAPI",
    "Routes_QueryParameters_QueryExpansion_Explode_record": _RECORD,
    "Routes_QueryParameters_QueryExpansion_Explode_model": _RECORD,
    "Payload_Xml_ModelWithSimpleArraysValue_put": (
        "no document says what the elements of its lists are called"
    ),
    "Type_Property_ValueTypes_Never_get": _UNDEFINED,
    "Type_Property_ValueTypes_Never_put": _UNDEFINED,
    "Azure_ClientGenerator_Core_ClientDefaultValue_getHeaderParameter": (
        "OpenAPI ignores parameters for the header Accept"
    ),
}
