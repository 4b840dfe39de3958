"""`ResponseTextOptions`: Form of the text that the model writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset
    from .text_response_format_configuration import (
        TextResponseFormatConfiguration,
        TextResponseFormatConfigurationInput,
    )

__all__ = ["ResponseTextOptions", "ResponseTextOptionsDict"]


@dataclass(kw_only=True, repr=False)
class ResponseTextOptions:
    """Form of the text that the model writes. Since 2025-03-01-preview."""

    format: TextResponseFormatConfiguration | Unset = UNSET
    """Plain text, JSON of a given schema, or any JSON object."""

    __repr__ = represent


class ResponseTextOptionsDict(TypedDict, total=False):
    """`ResponseTextOptions` as a plain dict, keyed by wire names."""

    format: TextResponseFormatConfigurationInput
