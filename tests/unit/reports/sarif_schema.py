"""What SARIF 2.1.0 says of the parts that we write, as a JSON Schema of our own.

Written after the text of the standard (OASIS, sections 3.13 to 3.58), closed where it
is closed: a key that is not listed here is one that the standard does not have at that
place, or that we do not write.
"""

from __future__ import annotations

from typing import Any

__all__ = ["SARIF"]

_TEXT: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["text"],
    "properties": {"text": {"type": "string", "minLength": 1}},
}
_LEVEL = {"enum": ["none", "note", "warning", "error"]}
_ID = {"type": "string", "pattern": "^[a-z0-9-]+$"}


def _closed(required: list[str], properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": required,
        "properties": properties,
    }


_LOCATION = _closed(
    ["physicalLocation"],
    {
        "physicalLocation": _closed(
            ["artifactLocation"],
            {
                "artifactLocation": _closed(
                    ["uri"],
                    {
                        "uri": {
                            "type": "string",
                            "pattern": "^(file:///)?[A-Za-z0-9._~%/!$&'()*+,;=@-]+$",
                        }
                    },
                ),
                "region": _closed(
                    ["startLine"],
                    {
                        "startLine": {"type": "integer", "minimum": 1},
                        "startColumn": {"type": "integer", "minimum": 1},
                    },
                ),
            },
        ),
        "logicalLocations": {
            "type": "array",
            "items": _closed(
                ["fullyQualifiedName"], {"fullyQualifiedName": {"type": "string"}}
            ),
        },
        "message": _TEXT,
    },
)

_RESULT = _closed(
    ["message", "ruleId", "ruleIndex", "level", "locations"],
    {
        "ruleId": _ID,
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": _LEVEL,
        "message": _TEXT,
        "locations": {"type": "array", "minItems": 1, "items": _LOCATION},
        "relatedLocations": {"type": "array", "uniqueItems": True, "items": _LOCATION},
        "partialFingerprints": {
            "type": "object",
            "additionalProperties": {"type": "string"},
        },
        "suppressions": {
            "type": "array",
            "uniqueItems": True,
            "items": _closed(
                ["kind"],
                {
                    "kind": {"enum": ["inSource", "external"]},
                    "status": {"enum": ["accepted", "underReview", "rejected"]},
                    "justification": {"type": "string"},
                },
            ),
        },
        "properties": {"type": "object"},
    },
)

_RUN = _closed(
    ["tool", "results"],
    {
        "tool": _closed(
            ["driver"],
            {
                "driver": _closed(
                    ["name"],
                    {
                        "name": {"type": "string"},
                        "version": {"type": "string"},
                        "rules": {
                            "type": "array",
                            "uniqueItems": True,
                            "items": _closed(
                                ["id"],
                                {
                                    "id": _ID,
                                    "shortDescription": _TEXT,
                                    "fullDescription": _TEXT,
                                    "help": _TEXT,
                                },
                            ),
                        },
                    },
                )
            },
        ),
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "invocations": {
            "type": "array",
            "items": _closed(
                ["executionSuccessful"],
                {
                    "executionSuccessful": {"type": "boolean"},
                    "toolExecutionNotifications": {
                        "type": "array",
                        "items": _closed(
                            ["message"],
                            {
                                "message": _TEXT,
                                "level": _LEVEL,
                                "descriptor": _closed(["id"], {"id": _ID}),
                                "locations": {"type": "array", "items": _LOCATION},
                            },
                        ),
                    },
                },
            ),
        },
        "results": {"type": "array", "items": _RESULT},
        "properties": {"type": "object"},
    },
)

SARIF: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    **_closed(
        ["version", "runs"],
        {
            "$schema": {"type": "string", "format": "uri"},
            "version": {"const": "2.1.0"},
            "runs": {"type": "array", "items": _RUN},
        },
    ),
}
