"""Scenarios of the TypeSpec suites that no client of the document can pass, and why.

This list is the only place that knows scenarios by name.
"""

from __future__ import annotations

__all__ = ["DIALECT_EXCUSES", "EXCUSES"]

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

_ITEMS = "its document does not say what the elements of the list are called"
_OTHER_TYPE = "its document says another type than what is exchanged"
_UNWRAPPED = "its document does not say that the list has an element around it"
_SCHEME = "its document has no security scheme"

_OPENAPI_3 = {
    "Payload_MultiPart_FormData_HttpParts_jsonArrayAndFileArray": (
        "by its document the list has a part for each item, and it is one part"
    ),
    "Payload_Xml_ModelWithSimpleArraysValue_get": _UNWRAPPED,
    "Payload_Xml_ModelWithEmptyArrayValue_put": _UNWRAPPED,
}

DIALECT_EXCUSES: dict[str, dict[str, str]] = {
    "openapi3": _OPENAPI_3,
    "openapi31": _OPENAPI_3,
    "swagger2": {
        "Authentication_Http_Custom_valid": _SCHEME,
        "Authentication_Http_Custom_invalid": _SCHEME,
        "Encode_Boolean_Property_trueLower": _OTHER_TYPE,
        "Encode_Boolean_Property_trueUpper": _OTHER_TYPE,
        "Encode_Datetime_Header_default": _OTHER_TYPE,
        "Payload_Xml_ModelWithRenamedNestedModelValue_put": (
            "its document says that the model's own name stands, and it does not"
        ),
        "Payload_Xml_ModelWithRenamedArraysValue_put": _ITEMS,
        "Payload_Xml_ModelWithRenamedWrappedModelArrayValue_put": _ITEMS,
        "Payload_Xml_ModelWithEncodedNamesValue_put": _ITEMS,
        "Azure_ClientGenerator_Core_AlternateType_ExternalType_getModel": _OTHER_TYPE,
        "Azure_ClientGenerator_Core_AlternateType_ExternalType_getProperty": (
            _OTHER_TYPE
        ),
        "Azure_ClientGenerator_Core_NextLinkVerb_listItems": (
            "no document says that a next page is asked for by POST"
        ),
    },
}
"""The same for the documents of one dialect, where `--dialect` asks for it."""
