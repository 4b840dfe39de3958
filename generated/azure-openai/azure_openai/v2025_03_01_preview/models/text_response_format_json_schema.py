"""`TextResponseFormatJsonSchema`: The text is JSON that follows a schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .response_format_json_schema_schema import (
        ResponseFormatJsonSchemaSchema,
        ResponseFormatJsonSchemaSchemaInput,
    )

__all__ = ["TextResponseFormatJsonSchema", "TextResponseFormatJsonSchemaDict"]


@dataclass(kw_only=True, repr=False)
class TextResponseFormatJsonSchema:
    """The text is JSON that follows a schema. Since 2025-03-01-preview."""

    type: Literal["json_schema"] = "json_schema"
    """Kind of this object: `json_schema`."""

    description: str | Unset = UNSET
    """What the form is for, for the model to know how to use it."""

    name: str | Unset = UNSET
    """Name of the form: letters, digits, `_` and `-`, at most 64."""

    schema: ResponseFormatJsonSchemaSchema
    """JSON Schema of the answer."""

    strict: bool | None | Unset = UNSET
    """Follow the schema exactly; only part of JSON Schema is possible then.

    The service's default is `false`.
    """

    __repr__ = represent


class TextResponseFormatJsonSchemaDict(TypedDict, total=False):
    """`TextResponseFormatJsonSchema` as a plain dict, keyed by wire names."""

    type: Required[Literal["json_schema"]]
    description: str
    name: str
    schema: Required[ResponseFormatJsonSchemaSchemaInput]
    strict: bool | None
