"""`ResponseFormatJsonSchemaDefinition`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset
    from .response_format_json_schema_schema import (
        ResponseFormatJsonSchemaSchema,
        ResponseFormatJsonSchemaSchemaInput,
    )

__all__ = [
    "ResponseFormatJsonSchemaDefinition",
    "ResponseFormatJsonSchemaDefinitionDict",
]


@dataclass(kw_only=True, repr=False)
class ResponseFormatJsonSchemaDefinition:
    """The schema that an answer has to follow, and its name. Since 2024-10-21."""

    description: str | Unset = UNSET
    """What the format is for; the model reads this."""

    name: str
    """Name of the format: letters, digits, `_` and `-`, at most 64 characters."""

    schema: ResponseFormatJsonSchemaSchema
    """JSON Schema of the answer."""

    strict: bool | None | Unset = UNSET
    """Guarantee that the answer fits the schema, which then may use only a part of
    JSON Schema.

    The service's default is `false`.
    """

    __repr__ = represent


class ResponseFormatJsonSchemaDefinitionDict(TypedDict, total=False):
    """`ResponseFormatJsonSchemaDefinition` as a plain dict, keyed by wire names."""

    description: str
    name: Required[str]
    schema: Required[ResponseFormatJsonSchemaSchemaInput]
    strict: bool | None
