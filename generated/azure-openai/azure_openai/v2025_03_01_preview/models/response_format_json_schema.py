"""`ResponseFormatJsonSchema`: Asks for JSON that follows a schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from .response_format_json_schema_definition import (
        ResponseFormatJsonSchemaDefinition,
        ResponseFormatJsonSchemaDefinitionDict,
    )

__all__ = ["ResponseFormatJsonSchema", "ResponseFormatJsonSchemaDict"]


@dataclass(kw_only=True, repr=False)
class ResponseFormatJsonSchema:
    """Asks for JSON that follows a schema. Since 2024-10-21."""

    type: Literal["json_schema"] = "json_schema"
    """Kind of the format: `json_schema`."""

    json_schema: ResponseFormatJsonSchemaDefinition
    """The schema that an answer has to follow, and its name."""

    __repr__ = represent


class ResponseFormatJsonSchemaDict(TypedDict, total=False):
    """`ResponseFormatJsonSchema` as a plain dict, keyed by wire names."""

    type: Required[Literal["json_schema"]]
    json_schema: Required[
        ResponseFormatJsonSchemaDefinition | ResponseFormatJsonSchemaDefinitionDict
    ]
